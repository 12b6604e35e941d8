# SPDX-License-Identifier: MIT
"""What a desk may ask of the PBX: each action's headers are checked against the desk's own."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from busylamp.ami.actions import Action, Originate, Raw
from busylamp.link.line import Answered
from busylamp.link.relayed.form import Wish
from busylamp.relay.board import Desk
from busylamp.relay.config import DeskRow, RelayConfig
from busylamp.telephony.queues import Queue

_EXTEN = re.compile(r"[0-9A-Za-z*#+][0-9A-Za-z*#+._-]{0,79}\Z")
_ID = re.compile(r"[A-Za-z0-9._-]{1,80}\Z")
_WORD = re.compile(r"[A-Za-z0-9._-]{1,80}\Z")  # of a file: no folder, and it begins plainly
_DIGITS = re.compile(r"[0-9]{1,6}\Z")
_KEY = re.compile(r"[0-9*#A-D]\Z")
_CALLER = re.compile(r'(?:"[^"<>\\\x00-\x1f\x7f]{1,80}" )?<([A-Za-z0-9_-]{1,32})>\Z')
_CODE_CALL = re.compile(r"Local/([0-9*#]{1,32})@([^\s,|/@]{1,80})/n\Z")
# What a phone of some makers picks up by itself for; any other variable could run a function.
# A comma in it would begin the next variable.
_VARIABLE = re.compile(
    r"PJSIP_HEADER\(add,(?:Call-Info|Alert-Info)\)=[A-Za-z0-9 <>:;=./@_-]{1,200}\Z"
)
_LOCAL = re.compile(r"Local/([A-Za-z0-9_-]{1,32})@[A-Za-z0-9_.-]{1,80}(?:/n)?\Z")
_MAILBOX = re.compile(r"([A-Za-z0-9_-]{1,32})(?:@[A-Za-z0-9_.-]{1,80})?\Z")  # one, not a list
_PARTED = re.compile(r"[|;,\x00-\x1f\x7f]")  # what a queue's file of members is parted by
_NUMBERS = frozenset({"Exten", "ExtraExten", "Extension"})
_FAMILIES = frozenset({"DND", "CF", "CFB", "CFU"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What a wish is judged by: whose it is, what that desk has now, what is allowed."""

    extension: str
    desk: Desk
    row: DeskRow
    config: RelayConfig
    queues: Mapping[str, Queue]
    elsewhere: frozenset[str] = frozenset()  # interfaces in queues that are none of the desk's


Check = Callable[[Bench, str], bool]


def _leg(bench: Bench, value: str) -> bool:
    """My own leg of a call of mine."""
    mine = [(call.channel, call.uniqueid) for call in bench.desk.calls.values()]
    return bool(value) and any(value in each for each in mine)


def _any_leg(bench: Bench, value: str) -> bool:
    """A leg of a call of mine: my own, or whom I talk to."""
    peers = [call.peer_channel for call in bench.desk.calls.values()]
    return _leg(bench, value) or (bool(value) and value in peers)


def _number(bench: Bench, value: str) -> bool:
    """A number this desk may call, or send somebody to."""
    return _EXTEN.match(value) is not None and not _refused(bench, value)


def _refused(bench: Bench, value: str) -> bool:
    dialled = value.replace("-", "")  # Asterisk overlooks them
    return any(map(dialled.startswith, (*bench.config.refuse, *bench.row.refuse)))


def names_a_refused_number(bench: Bench, wish: Wish) -> bool:
    """Whether a wish is for a number the administrator refuses."""
    numbers = [value for name, value in wish.headers if name in _NUMBERS]
    return any(_refused(bench, value) for value in numbers)


def _pressed(bench: Bench, value: str) -> bool:
    """As Atxfer takes it: closed by a #."""
    return _number(bench, value.removesuffix("#"))


def _context(bench: Bench, value: str) -> bool:
    return value in bench.config.contexts


def _queue(bench: Bench, value: str) -> bool:
    return value in bench.queues


def _device(bench: Bench, value: str) -> bool:
    return value in bench.desk.devices


def _interface(bench: Bench, value: str) -> bool:
    """What a queue dials for me: my phone, a Local channel to it, or what I am in it as."""
    if _device(bench, value):
        return True
    if (found := _LOCAL.match(value)) is not None and found[1] == bench.extension:
        return True
    members = [member for queue in bench.queues.values() for member in queue.members]
    mine = [member for member in members if member.extension == bench.extension]
    return any(member.interface == value for member in mine)


def _member(bench: Bench, value: str) -> bool:
    """Me; for a supervisor whoever serves a queue."""
    if _interface(bench, value):
        return True
    members = [member for queue in bench.queues.values() for member in queue.members]
    return bench.row.supervise and any(member.interface == value for member in members)


def _caller(bench: Bench, value: str) -> bool:
    """Somebody who waits in a queue: for a supervisor alone."""
    callers = [caller for queue in bench.queues.values() for caller in queue.callers]
    return bench.row.supervise and any(caller.channel == value for caller in callers)


def _redirected(bench: Bench, value: str) -> bool:
    return _any_leg(bench, value) or _caller(bench, value)


def _recorded(bench: Bench, value: str) -> bool:
    return bench.row.record and _any_leg(bench, value)


def _mine(bench: Bench, value: str) -> bool:
    found = _CALLER.match(value)
    return found is not None and found[1] == bench.extension


def _mailbox(bench: Bench, value: str) -> bool:
    found = _MAILBOX.match(value)
    return found is not None and found[1] == bench.extension


def _extension(bench: Bench, value: str) -> bool:
    return value == bench.extension


def _code(bench: Bench, value: str) -> bool:
    """A feature code the PBX may dial for a desk, and where it goes a number it may call."""
    found = _CODE_CALL.match(value)
    if found is None or found[2] not in bench.config.contexts:
        return False
    return any(_is_code(bench, found[1], code) for code in bench.config.codes)


def _is_code(bench: Bench, dialled: str, code: str) -> bool:
    if dialled == code:
        return True
    stem = code.removesuffix("*")
    number = dialled.removeprefix(stem)
    return len(stem) < len(code) and dialled.startswith(stem) and _number(bench, number)


def _like(pattern: re.Pattern[str]) -> Check:
    return lambda _, value: pattern.match(value) is not None


def _is(*words: str) -> Check:
    return lambda _, value: value in words


def _text(_: Bench, value: str) -> bool:
    return len(value) <= 80 and _PARTED.search(value) is None  # noqa: PLR2004 - AST_MAX_EXTENSION


def _supervised(bench: Bench, value: str) -> bool:
    return bench.row.supervise and _queue(bench, value)


@dataclass(frozen=True, slots=True)
class Rule:
    """The headers an action may have; each of them once, those of `needed` always."""

    needed: Mapping[str, Check]
    more: Mapping[str, Check]


_PLACE: dict[str, Check] = {"Exten": _number, "Context": _context}
_FIRST = _is("1")
_DIAL = Rule(
    {"Channel": _device, **_PLACE, "Priority": _FIRST, "Async": _is("true")},
    {"Timeout": _like(_DIGITS), "CallerID": _mine, "ChannelId": _like(_ID)},
)
_RUN_CODE = Rule(
    {"Channel": _code, "CallerID": _mine, "Async": _is("true")},
    {"Timeout": _like(_DIGITS), "Application": _is("Wait"), "Data": _like(_DIGITS)},
)
_RULES: dict[str, tuple[Rule, ...]] = {
    "Originate": (_DIAL, _RUN_CODE),
    "Hangup": (Rule({"Channel": _any_leg}, {"Cause": _like(_DIGITS)}),),
    "Redirect": (
        Rule(
            {"Channel": _redirected, **_PLACE, "Priority": _FIRST},
            {
                "ExtraChannel": _any_leg,
                "ExtraExten": _number,
                "ExtraContext": _context,
                "ExtraPriority": _FIRST,
            },
        ),
    ),
    "BlindTransfer": (Rule({"Channel": _leg, **_PLACE}, {}),),
    "Atxfer": (Rule({"Channel": _leg, "Exten": _pressed, "Context": _context}, {}),),
    "CancelAtxfer": (Rule({"Channel": _leg}, {}),),
    "Bridge": (Rule({"Channel1": _any_leg, "Channel2": _any_leg}, {"Tone": _is("no")}),),
    "PJSIPNotify": (Rule({"Channel": _leg, "Variable": _is("Event=talk")}, {}),),
    "AcceptCall": (Rule({"Channel": _leg}, {}),),
    "PlayDTMF": (Rule({"Channel": _any_leg, "Digit": _like(_KEY)}, {"Duration": _like(_DIGITS)}),),
    "Park": (
        Rule({"Channel": _any_leg}, {"TimeoutChannel": _any_leg, "Parkinglot": _like(_WORD)}),
    ),
    "MixMonitor": (Rule({"Channel": _recorded, "File": _like(_WORD)}, {}),),
    "StopMixMonitor": (Rule({"Channel": _recorded}, {}),),
    "MixMonitorMute": (
        Rule({"Channel": _recorded, "Direction": _is("both"), "State": _is("0", "1")}, {}),
    ),
    "Monitor": (
        Rule(
            {"Channel": _recorded, "File": _like(_WORD)},
            {"Format": _is("wav"), "Mix": _is("true")},
        ),
    ),
    "StopMonitor": (Rule({"Channel": _recorded}, {}),),
    "PauseMonitor": (Rule({"Channel": _recorded}, {}),),
    "UnpauseMonitor": (Rule({"Channel": _recorded}, {}),),
    "QueueAdd": (
        Rule(
            {"Queue": _queue, "Interface": _interface},
            {"MemberName": _text, "StateInterface": _device},
        ),
    ),
    "QueueRemove": (Rule({"Queue": _queue, "Interface": _member}, {}),),
    "QueuePause": (
        Rule(
            {"Interface": _member, "Paused": _is("true", "false")},
            {"Queue": _queue, "Reason": _text},
        ),
    ),
    "QueueChangePriorityCaller": (
        Rule(
            {"Queue": _supervised, "Caller": _caller, "Priority": _like(_DIGITS)},
            {"Immediate": _is("true")},
        ),
    ),
    "MailboxCount": (Rule({"Mailbox": _mailbox}, {}),),
    "ShowDialPlan": (Rule({"Context": _context, "Extension": _number}, {}),),
    "DeviceStateList": (Rule({}, {}),),  # of the answer a desk gets its own devices
    "DBGet": (Rule({"Family": lambda _, v: v in _FAMILIES, "Key": _extension}, {}),),
}
# Answered from what the relay knows anyway: a thousand desks that ask cost the PBX nothing.
ANSWERED_HERE = frozenset({"QueueStatus", "QueueSummary"})
_ASKED_OF_NOBODY = frozenset({"CoreShowChannels", "ExtensionStateList", "ParkedCalls"})
# By these a desk knows whose feature codes to dial; nobody may ask them.
_MARKS = frozenset({"GSAgents"})
_OF_SUPERVISORS = frozenset({"QueueChangePriorityCaller"})
_OF_RECORDING = frozenset(name for name in _RULES if "Monitor" in name)


def offered(commands: frozenset[str], row: DeskRow) -> frozenset[str]:
    """Return what one desk may do of what the PBX lets the relay do."""
    named = frozenset(_RULES) | ANSWERED_HERE | _ASKED_OF_NOBODY | _MARKS
    denied = frozenset[str]() if row.supervise else _OF_SUPERVISORS
    return (commands & named) - denied - (frozenset[str]() if row.record else _OF_RECORDING)


def shown(desk: Desk, wish: Wish, answer: Answered) -> Answered:
    """Return what a desk may see of the PBX's answer: of all devices its own."""
    if wish.action != "DeviceStateList":
        return answer
    mine = (item for item in answer.items if dict(item).get("Device") in desk.devices)
    return replace(answer, items=tuple(mine))


def action_for(bench: Bench, wish: Wish) -> Action | None:
    """Return what to send for a wish, None where this desk may not ask it."""
    if wish.action not in bench.desk.commands or not _names_its_queue(bench, wish):
        return None
    variables = tuple(value for name, value in wish.headers if name == "Variable")
    rules = _RULES.get(wish.action, ())
    if wish.action != "Originate":
        fits = any(_fits(rule, bench, wish.headers) for rule in rules)
        return Raw(wish.action, wish.headers) if fits else None
    rest = tuple(each for each in wish.headers if each[0] != "Variable")
    if not all(_VARIABLE.match(value) for value in variables):
        return None
    if _fits(_RUN_CODE, bench, rest) and not variables:
        return Raw(wish.action, rest)
    return _originate(dict(rest), variables) if _fits(_DIAL, bench, rest) else None


def _fits(rule: Rule, bench: Bench, headers: tuple[tuple[str, str], ...]) -> bool:
    told = dict(headers)
    if len(told) != len(headers) or not rule.needed.keys() <= told.keys():
        return False
    checks = {**rule.needed, **rule.more}
    return all(name in checks and checks[name](bench, value) for name, value in headers)


def _names_its_queue(bench: Bench, wish: Wish) -> bool:
    """Without a queue a pause is for all of them, also those a desk may not act in."""
    told = dict(wish.headers)
    is_for_all = wish.action == "QueuePause" and "Queue" not in told
    return not is_for_all or told.get("Interface") not in bench.elsewhere


def _originate(told: Mapping[str, str], variables: tuple[str, ...]) -> Originate:
    pairs = [value.partition("=") for value in variables]
    return Originate(
        channel=told["Channel"],
        exten=told["Exten"],
        context=told["Context"],
        timeout_ms=int(told.get("Timeout", "30000")),
        caller_id=told.get("CallerID", ""),
        channel_id=told.get("ChannelId", ""),
        variables=tuple((name, value) for name, _, value in pairs),
    )
