# SPDX-License-Identifier: MIT
"""The messages between relay and desk, as versioned JSON."""

import json
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast, get_args

from busylamp.link.line import Answered, Offered, OriginateEnded
from busylamp.link.relayed.codec import FormError, plain, value_of
from busylamp.telephony import changes
from busylamp.telephony.changes import Change
from busylamp.telephony.model import Call, Parked, Presence
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import LineState, LineTrouble

VERSION = 1  # another one is not read: fields may be added without a new one
MOST_BYTES = 8 * 1024 * 1024  # one message; NATS takes 1 MiB unless told otherwise

Told = Change | Offered | Answered | OriginateEnded
_CALLS = (
    changes.CallStarted,
    changes.CallRinging,
    changes.CallAnswered,
    changes.CallHeld,
    changes.CallResumed,
    changes.CallUpdated,
    changes.CallEnded,
)
_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (*_CALLS, *get_args(Change), Offered, Answered, OriginateEnded)
    if kind is not changes.CallChange
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What changed, on one subject."""

    epoch: int
    number: int  # of its stream, without a gap
    order: int  # of all the relay says: two subjects keep their order
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """The relay's sign of life, and how its own line is."""

    epoch: int
    beat: int
    every: float  # seconds until the next one
    lamps: int  # the last number of the stream of all lamps: the quiet ones are found out by it
    state: LineState
    trouble: LineTrouble | None = None
    greeting: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One action a desk asks for. When it was asked is told in beats: no two clocks agree."""

    request: str  # never used twice by one desk
    epoch: int
    beat: int  # the last one heard
    age: float  # seconds since it was
    deadline: float  # seconds within which it must be done, or never
    action: str
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWanted:
    """A desk that begins, or missed something, asks for everything it may see."""

    watched: tuple[str, ...] = ()
    since: float | None = None  # of the last call it knows of: what ended later it wants to hear


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything one desk may see, and up to which number of each stream it is told here."""

    epoch: int
    numbers: dict[str, int] = field(default_factory=dict[str, int])
    line: Beat
    commands: frozenset[str] = frozenset()
    devices: tuple[str, ...] = ()
    own: tuple[tuple[str, str], ...] = ()  # devices that are no phones, and their states
    calls: tuple[Call, ...] = ()  # mine, and those of whom I may watch
    ended: tuple[Call, ...] = ()  # lately: a desk that was off learns how its calls ended
    presences: tuple[Presence, ...] = ()
    queues: tuple[Queue, ...] = ()
    only_queues: tuple[str, ...] | None = None  # whose subjects I may hear; None: every queue's
    parked: tuple[Parked, ...] = ()
    watched: tuple[str, ...] = ()  # whom the administrator lets me watch, of those asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Calls of one extension, as relays keep them for each other: under way, or one that ended."""

    calls: tuple[Call, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Batch:
    """A batch before it is known what its changes are."""

    epoch: int
    number: int
    order: int
    told: tuple[object, ...]


T = TypeVar("T", Beat, Wish, PictureWanted, Picture, Kept)


def write(message: Batch | Beat | Wish | PictureWanted | Picture | Kept | Answered) -> bytes:
    """Return the message as it goes over the network."""
    match message:
        case Batch():
            body: object = {
                "epoch": message.epoch,
                "number": message.number,
                "order": message.order,
                "told": [[type(each).__name__, plain(each)] for each in message.told],
            }
        case _:
            body = plain(message)
    return json.dumps({"v": VERSION, "m": body}, separators=(",", ":")).encode()


def read(kind: type[T], data: bytes) -> T:
    """Return the message; raise FormError for what is none."""
    return value_of(kind, _body(data))


def read_answer(data: bytes) -> Answered:
    """Return the answer to a wish; raise FormError for what is none."""
    return value_of(Answered, _body(data))


def read_batch(data: bytes) -> Batch:
    """Return what changed; changes of a kind this version does not know are left out."""
    body = value_of(_Batch, _body(data))
    known = [(_KINDS[name], told) for name, told in map(_named, body.told) if name in _KINDS]
    told = tuple(value_of(kind, each) for kind, each in known)
    return Batch(epoch=body.epoch, number=body.number, order=body.order, told=told)


def _named(told: object) -> tuple[str, object]:
    items = cast("list[object]", told) if isinstance(told, list) else []
    match items:
        case [str(name), body]:
            return name, body
        case _:
            msg = "a name and a value are wanted"
            raise FormError(msg)


def _body(data: bytes) -> object:
    if len(data) > MOST_BYTES:
        msg = "too long"
        raise FormError(msg)
    try:
        whole = json.loads(data, parse_constant=_no_number)
    except (ValueError, RecursionError):
        msg = "no JSON"
        raise FormError(msg) from None
    match whole:
        case {"v": version, "m": body} if type(version) is int and version == VERSION:
            return body
        case {"v": _}:
            msg = "another version"
            raise FormError(msg)
        case _:
            msg = "no message of a relay"
            raise FormError(msg)


def _no_number(name: str) -> object:
    raise FormError(name)
