# SPDX-License-Identifier: MIT
"""What queue events and lists make of the queues; never raises on odd input."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from busylamp.ami.messages import Event
from busylamp.telephony.changes import QueueChanged, QueueGone
from busylamp.telephony.channels import stamp
from busylamp.telephony.queue_reading import (
    Book,
    Owner,
    caller,
    count,
    interface_of,
    name_of,
    read_entry,
    read_member,
    read_params,
    read_status,
    shown,
)
from busylamp.telephony.queues import Queue, QueueCaller
from busylamp.telephony.snapshot import QUEUE_KINDS, QuestionKind

MAX_QUEUES = 1_000
MAX_MEMBERS = 20_000  # of all queues together
MAX_CALLERS = 1_000  # of one queue
MAX_TALKS = 1_000

# QueueStatus tells most, so it is read behind the UCM's own list; GSAgents adds to both.
QUEUE_KINDS_IN_ORDER = (QuestionKind.UCM_QUEUES, QuestionKind.QUEUES, QuestionKind.UCM_AGENTS)

QueueChange = QueueChanged | QueueGone
_Any = TypeVar("_Any")
_Take = Callable[[Book, Event, float | None], bool]
Answers = Mapping[QuestionKind, Sequence[Event]]


class Queues:
    """Every queue the PBX tells of."""

    def __init__(self, owner: Owner) -> None:
        self._owner = owner
        self._books: dict[str, Book] = {}
        self._members = 0
        self._is_ucm = False  # its own list came: that one names the queues
        self._takes: dict[str, _Take] = {
            "QueueMemberAdded": self._member,
            "QueueMemberStatus": self._member_now,
            "QueueMemberPause": self._member,
            "QueueMemberPenalty": self._member,
            "QueueMemberRinginuse": self._member,
            "QueueMemberRemoved": self._removed,
            "QueueCallerJoin": self._joined,
            "QueueCallerLeave": self._left,
            "QueueCallerAbandon": self._abandoned,
            "AgentConnect": self._connected,
            "AgentComplete": self._completed,
        }
        self.events = frozenset(self._takes)

    @property
    def present(self) -> tuple[Queue, ...]:
        """The queues as they are."""
        return tuple(book.queue() for book in self._books.values())

    def take(self, event: Event, at: float | None) -> list[QueueChange]:
        """Fold one event in; `at` is Unix seconds, or None."""
        step = self._takes.get(event.name)
        book = None if step is None else self._book(name_of(event))
        if step is None or book is None or not step(book, event, at):
            return []
        return [QueueChanged(queue=book.queue(), at=at, live=True)]

    def merge(self, answers: Answers, at: float | None, *, only: str = "") -> list[QueueChange]:
        """Fold lists in: of all queues, or of the one that was asked for.

        A UCM's `Queues` names its queues and members, but not who waits; QueueStatus does. What no
        list names is gone.
        """
        if _is_booting(answers) or not answers.keys() & QUEUE_KINDS:
            return []
        before = {name: book.queue() for name, book in self._books.items()}
        named = _Named()
        for kind in QUEUE_KINDS_IN_ORDER:
            for item in answers.get(kind, ()):
                self._list(item, at, named)
        self._is_ucm = self._is_ucm or QuestionKind.UCM_QUEUES in answers
        status = answers.get(QuestionKind.QUEUES)
        if QuestionKind.UCM_QUEUES in answers or (status is not None and not self._is_ucm):
            self._forget(named, only)
        if status is not None:
            self._keep_callers(named, only)
        return self._told(before, at)

    def part(self, at: float | None) -> list[QueueChange]:
        """Drop all of them: another PBX has others."""
        gone: list[QueueChange] = [QueueGone(name=name, at=at) for name in self._books]
        self._books.clear()
        self._members = 0
        self._is_ucm = False
        return gone

    # -- events

    def _member(self, book: Book, event: Event, at: float | None) -> bool:
        interface = interface_of(event)
        before = book.members.get(interface)
        if not interface or (before is None and not self._has_room()):
            return False
        after = read_member(event, interface, self._owner, at)
        if before is None:
            self._members += 1
        book.members[interface] = after
        return after != before

    def _member_now(self, book: Book, event: Event, at: float | None) -> bool:
        """A member's state; 16 tells InCall 0 of a talk whose AgentConnect it sent just before."""
        interface = interface_of(event)
        before = book.members.get(interface)
        self._member(book, event, at)
        if interface in book.talks.values():
            self._busy(book, interface, on=True)
        return book.members.get(interface) != before

    def _removed(self, book: Book, event: Event, at: float | None) -> bool:
        del at
        if book.members.pop(interface_of(event), None) is None:
            return False
        self._members -= 1
        return True

    def _joined(self, book: Book, event: Event, at: float | None) -> bool:
        who = caller(event, stamp(event, at) if at is None else at)
        if not who.uniqueid or who.uniqueid in book.callers or len(book.callers) >= MAX_CALLERS:
            return False
        line = list(book.callers.values())
        line.insert(who.position - 1, who)
        _line_up(book, line)
        return True

    def _left(self, book: Book, event: Event, at: float | None) -> bool:
        del at
        if book.callers.pop(event.get("Uniqueid"), None) is None:
            return False
        _line_up(book, book.callers.values())
        return True

    def _abandoned(self, book: Book, event: Event, at: float | None) -> bool:
        if event.get("Uniqueid") not in book.callers:
            return False  # a list knew of it before the event came: it is counted
        book.abandoned += 1
        self._left(book, event, at)
        return True

    def _connected(self, book: Book, event: Event, at: float | None) -> bool:
        """Take note of a talk; the average is the PBX's (app_queue.c, recalc_holdtime)."""
        del at
        interface, uid = interface_of(event), event.get("Uniqueid")
        held = count(event, "HoldTime")
        first = book.completed + book.abandoned == 0 or book.hold is None
        book.hold = held if first else _average(book.hold or 0, held)
        while len(book.talks) >= MAX_TALKS:
            del book.talks[next(iter(book.talks))]
        book.talks[uid] = interface
        self._busy(book, interface, on=True)
        return True

    def _completed(self, book: Book, event: Event, at: float | None) -> bool:
        """Count a call served, once: a list may have counted it already (update_queue)."""
        interface = interface_of(event)
        member = book.members.get(interface)
        known = book.talks.pop(event.get("Uniqueid"), None) is not None
        if not known and (member is None or not member.in_call):
            return False
        talked = count(event, "TalkTime")
        book.completed += 1
        book.in_time += book.level is not None and count(event, "HoldTime") <= book.level
        first = book.completed == 1 or book.talk is None
        book.talk = talked if first else _average(book.talk or 0, talked)
        if member is not None:
            taken = member.calls_taken + 1
            ended = stamp(event, at)
            book.members[interface] = replace(
                member, calls_taken=taken, last_call_at=ended, in_call=False
            )
        return True

    def _busy(self, book: Book, interface: str, *, on: bool) -> None:
        member = book.members.get(interface)
        if member is not None and member.in_call is not on:
            book.members[interface] = replace(member, in_call=on)

    # -- lists

    def _list(self, item: Event, at: float | None, named: "_Named") -> None:
        book = self._book(name_of(item))
        if book is None:
            return
        named.queues.add(book.name)
        match item.name:
            case "QueueParams":
                named.listed.add(book.name)
                read_params(item, book)
            case "QueueStatus":
                read_status(item, book)
            case "QueueMember" | "QueueMemberStatus":
                self._list_member(book, item, at, named)
            case "GsAgent":
                self._list_agent(book, item, at, named)
            case "QueueEntry":
                self._list_caller(book, item, at, named)
            case _:
                pass

    def _list_member(self, book: Book, item: Event, at: float | None, named: "_Named") -> None:
        self._member(book, item, at)
        named.members.add((book.name, interface_of(item)))

    def _list_agent(self, book: Book, item: Event, at: float | None, named: "_Named") -> None:
        """A UCM's GSAgents: what it adds to the members that `Queues` named."""
        if (book.name, interface_of(item)) not in named.members:
            self._list_member(book, item, at, named)
        book.title = book.title or shown(item, "QueueName")

    def _list_caller(self, book: Book, item: Event, at: float | None, named: "_Named") -> None:
        who = read_entry(item, at)
        if not who.uniqueid or len(named.callers.get(book.name, ())) >= MAX_CALLERS:
            return
        before = book.callers.get(who.uniqueid)
        if before is not None and before.since is not None:
            who = replace(who, since=before.since)  # finer than whole seconds, and it stays
        named.callers.setdefault(book.name, []).append(who)

    def _forget(self, named: "_Named", only: str) -> None:
        for name in [each for each in self._books if not only or each == only]:
            book = self._books[name]
            gone = [each for each in book.members if (name, each) not in named.members]
            for interface in gone:
                del book.members[interface]
            self._members -= len(gone)
            if name not in named.queues:
                del self._books[name]

    def _keep_callers(self, named: "_Named", only: str) -> None:
        for name, book in self._books.items():
            if name in named.listed or (not only and not self._is_ucm):
                _line_up(book, sorted(named.callers.get(name, ()), key=_by_position))
                _end_talks(book)

    def _told(self, before: dict[str, Queue], at: float | None) -> list[QueueChange]:
        told: list[QueueChange] = []
        for name, book in self._books.items():
            queue = book.queue()
            if queue != before.get(name):
                told.append(QueueChanged(queue=queue, at=at))
        told.extend(QueueGone(name=name, at=at) for name in before if name not in self._books)
        return told

    # -- room

    def _book(self, name: str) -> Book | None:
        book = self._books.get(name)
        if book is None and name and len(self._books) < MAX_QUEUES:
            book = self._books[name] = Book(name)
        return book

    def _has_room(self) -> bool:
        return self._members < MAX_MEMBERS


def _line_up(book: Book, line: Iterable[QueueCaller]) -> None:
    """Keep these callers, in this order."""
    book.callers = {
        who.uniqueid: who if who.position == place else replace(who, position=place)
        for place, who in enumerate(line, 1)
    }


def _end_talks(book: Book) -> None:
    """Forget talks that a list says are over: it has counted them."""
    for uid, interface in list(book.talks.items()):
        member = book.members.get(interface)
        if member is not None and not member.in_call:
            del book.talks[uid]


def _average(before: int, new: int) -> int:
    """Take a new figure into the PBX's own kind of average (app_queue.c)."""
    return (before * 3 + new) >> 2


def _by_position(who: QueueCaller) -> int:
    return who.position


def _is_booting(answers: Answers) -> bool:
    """Whether everything is empty: a PBX that just started knows nothing yet (measured)."""
    kinds = answers.keys() & QUEUE_KINDS
    hints = answers.get(QuestionKind.EXTENSIONS)
    return hints is not None and not hints and not any(answers[kind] for kind in kinds)


class _Named:
    """What lists named: the rest is gone."""

    def __init__(self) -> None:
        self.queues: set[str] = set()
        self.listed: set[str] = set()  # by QueueStatus, which tells who waits
        self.members: set[tuple[str, str]] = set()
        self.callers: dict[str, list[QueueCaller]] = {}


def latest(changes: Sequence[_Any]) -> tuple[_Any, ...]:
    """Return the changes without those of a queue that a later one of the same queue makes old."""
    last: dict[str, int] = {}
    for place, change in enumerate(changes):
        if type(change) is QueueChanged:
            last[change.queue.name] = place
    if not last:
        return tuple(changes)
    return tuple(
        change
        for place, change in enumerate(changes)
        if type(change) is not QueueChanged or last[change.queue.name] == place
    )
