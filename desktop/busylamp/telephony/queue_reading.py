# SPDX-License-Identifier: MIT
"""How events and list items of either dialect spell a queue, a member, a caller."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from busylamp.ami.messages import Event
from busylamp.telephony.channels import given
from busylamp.telephony.model import ExtensionNumber, Party
from busylamp.telephony.queues import (
    Membership,
    MemberState,
    Queue,
    QueueCaller,
    QueueMember,
)

LONGEST = 80  # signs of a queue's name (apps/app_queue.c) and of what is shown
_LONGEST_INTERFACE = 256
_STATES = dict(enumerate(MemberState))  # in the order of include/asterisk/devicestate.h
_MEMBERSHIPS = {membership.value: membership for membership in Membership}
_UNIX = re.compile(r"[0-9]{9,10}\Z")  # seconds; 0 is never
_DECIMAL = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?\Z")
_LEVEL = re.compile(r"SL:([0-9.]{1,9})% within ([0-9]{1,9})s\Z")  # the UCM's
_HINT = re.compile(r"hint:([^@]{1,80})@")
_LOCAL = re.compile(r"Local/([^@/]{1,80})@")
_ALL = 100.0

Owner = Callable[[str], ExtensionNumber | None]


@dataclass(slots=True)
class Book:
    """What is known of one queue; a Queue is made of it when something changed."""

    name: str
    title: str = ""
    strategy: str = ""
    members: dict[str, QueueMember] = field(default_factory=dict[str, QueueMember])
    callers: dict[str, QueueCaller] = field(default_factory=dict[str, QueueCaller])  # by Uniqueid
    talks: dict[str, str] = field(default_factory=dict[str, str])  # Uniqueid: member's interface
    completed: int = 0
    in_time: int = 0  # of the completed: answered within the service level
    abandoned: int = 0
    level: int | None = None
    hold: int | None = None
    talk: int | None = None

    def queue(self) -> Queue:
        """Return it as a value."""
        done = self.completed if self.level else 0
        return Queue(
            name=self.name,
            title=self.title or self.name,
            strategy=self.strategy,
            callers=tuple(self.callers.values()),
            members=tuple(self.members.values()),
            completed=self.completed,
            abandoned=self.abandoned,
            service_level=self.level or None,
            service_perf=round(min(_ALL, self.in_time * _ALL / done), 1) if done else None,
            hold_time=self.hold,
            talk_time=self.talk,
        )


def name_of(event: Event) -> str:
    """Return the queue an event is about; '' where it names none that can be."""
    name = event.get("Queue")
    return name if len(name) <= LONGEST else ""


def read_params(event: Event, book: Book) -> None:
    """Read QueueParams: the figures of a queue in stock Asterisk."""
    book.strategy = shown(event, "Strategy")
    book.completed = count(event, "Completed")
    book.abandoned = count(event, "Abandoned")
    book.level = event.number("ServiceLevel")
    book.hold, book.talk = count(event, "Holdtime"), count(event, "TalkTime")
    book.in_time = _in_time(event.get("ServicelevelPerf"), book.completed)


def read_status(event: Event, book: Book) -> None:
    """Read the QueueStatus item that a UCM's `Queues` lists."""
    book.title = shown(event, "QueueName")
    book.strategy = shown(event, "Strategy")
    book.completed = count(event, "CallsComplete")
    book.abandoned = count(event, "CallsAbandoned")
    book.hold, book.talk = count(event, "AvgWaitTime"), count(event, "AvgTalkTime")
    level = _LEVEL.match(event.get("SeviceLevel") or event.get("ServiceLevel"))
    if level is not None:
        book.level = int(level[2])
        book.in_time = _in_time(level[1], book.completed)


def _in_time(percent: str, completed: int) -> int:
    share = float(percent) if _DECIMAL.match(percent) else 0.0
    return min(completed, round(share * completed / _ALL))


def interface_of(event: Event) -> str:
    """Return what the queue dials: list items call it Location, events Interface."""
    listed = event.name in ("QueueMember", "GsAgent")
    names = ("Location", "Interface") if listed else ("Interface", "Location")
    interface = event.get(names[0]) or event.get(names[1])
    return interface if len(interface) <= _LONGEST_INTERFACE else ""


def read_member(event: Event, interface: str, owner: Owner, at: float | None) -> QueueMember:
    """Read a member from any of the events and items that tell all about one."""
    place = event.get("StateInterface")[:_LONGEST_INTERFACE]
    name = shown(event, "Name" if event.name == "QueueMember" else "MemberName")
    paused = event.get("Paused") == "1"
    return QueueMember(
        interface=interface,
        state_interface="" if place == interface else place,
        name="" if name == interface else name,
        extension=extension_of(interface, place, owner),
        state=_STATES.get(event.number("Status") or 0, MemberState.UNKNOWN),
        paused=paused,
        pause_reason=shown(event, "PausedReason") if paused else "",
        paused_since=_paused_since(event, at) if paused else None,
        calls_taken=count(event, "CallsTaken"),
        last_call_at=when(event, "LastCall"),
        penalty=count(event, "Penalty"),
        membership=_MEMBERSHIPS.get(event.get("Membership"), Membership.UNKNOWN),
        in_call=event.get("InCall") == "1",
        logged_in_at=when(event, "LoginTime"),
    )


def _paused_since(event: Event, at: float | None) -> float | None:
    """LastPause is a time of day; the UCM's PausedTime that, or for how long (it does not say)."""
    if "LastPause" in event:
        return when(event, "LastPause")
    seconds = count(event, "PausedTime")
    return when(event, "PausedTime") or (at - seconds if at is not None and seconds else None)


def extension_of(interface: str, place: str, owner: Owner) -> ExtensionNumber | None:
    """Return whose phone a member's calls ring: by its hint, else by how it is written."""
    hinted = _HINT.match(place)
    if hinted is not None:
        return ExtensionNumber(hinted[1])
    known = owner(place) or owner(interface)
    if known is not None:
        return known
    local = _LOCAL.match(interface)
    number = local[1] if local is not None else interface.partition("/")[2]
    return ExtensionNumber(number) if number.isascii() and number.isdecimal() else None


def read_entry(event: Event, at: float | None) -> QueueCaller:
    """Read QueueEntry: somebody who waits since `Wait` seconds."""
    wait = event.number("Wait")
    since = None if at is None or wait is None else at - max(0, wait)
    return caller(event, since, event.number("Priority"))


def caller(event: Event, since: float | None, priority: int | None = None) -> QueueCaller:
    """Read who waits, from a list or from an event about the channel."""
    number, name = given(shown(event, "CallerIDNum")), given(shown(event, "CallerIDName"))
    return QueueCaller(
        uniqueid=event.get("Uniqueid"),
        channel=event.get("Channel"),
        party=Party(number=number, name=name),
        position=max(1, event.number("Position") or 1),
        since=since,
        priority=priority,
    )


def shown(event: Event, header: str) -> str:
    """Return a text that is shown, no longer than is needed."""
    return event.get(header)[:LONGEST]


def count(event: Event, header: str) -> int:
    """Return a count; less than nothing is nothing."""
    return max(0, event.number(header) or 0)


def when(event: Event, header: str) -> float | None:
    """Return a time the PBX tells in Unix seconds; None for never."""
    text = event.get(header)
    return float(text) if _UNIX.match(text) else None
