# SPDX-License-Identifier: MIT
"""The closed union of what the fold reports."""

from dataclasses import dataclass

from busylamp.telephony.model import Call, ExtensionNumber, Parked, Presence
from busylamp.telephony.queues import Queue


@dataclass(frozen=True, slots=True, kw_only=True)
class CallChange:
    """A call of mine changed; `at` is Unix seconds or None where nobody said."""

    call: Call
    at: float | None = None


class CallStarted(CallChange):
    """A call of mine exists now (incoming: it is about to ring; outgoing: it was dialled)."""

    __slots__ = ()


class CallRinging(CallChange):
    """The called phone rings: mine (incoming) or theirs (outgoing)."""

    __slots__ = ()


class CallAnswered(CallChange):
    """They talk, or the dialplan answered (voicemail, menu)."""

    __slots__ = ()


class CallHeld(CallChange):
    """The call is on hold."""

    __slots__ = ()


class CallResumed(CallChange):
    """The call was taken back from hold."""

    __slots__ = ()


class CallUpdated(CallChange):
    """Something else about the call changed: its peer, its name, my own phone was picked up..."""

    __slots__ = ()


class CallEnded(CallChange):
    """The call is over for this extension; told once."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceChanged:
    """An extension's state or name changed."""

    presence: Presence
    at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceGone:
    """An extension is no longer listed by the PBX."""

    extension: ExtensionNumber
    at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DevicesLearned:
    """The devices of my extension, as its hint names them: `("PJSIP/1000",)`."""

    extension: ExtensionNumber
    devices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueChanged:
    """Something about a queue changed: a caller, a member, its figures."""

    queue: Queue
    at: float | None = None
    live: bool = False  # told by an event, not by an answer: this account gets them


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueGone:
    """The PBX lists a queue no longer."""

    name: str
    at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomEvent:
    """The dialplan told something of its own (UserEvent); every text of it came from outside."""

    name: str
    fields: tuple[tuple[str, str], ...] = ()
    at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkingChanged:
    """The parked calls of the whole PBX, by their places."""

    parked: tuple[Parked, ...]
    channels: frozenset[str] = frozenset()  # those that were just parked, by name
    fetched: str = ""  # the place a call was just fetched from
    fetched_by: str = ""  # Uniqueid of the leg that fetched it


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxTold:
    """The PBX told what waits in a mailbox; None where it told no count."""

    mailbox: str  # 1000@default
    new: int | None
    old: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceTold:
    """The PBX told the state of a device of my extension that is no phone: Custom:DND1000."""

    device: str
    state: str  # as Asterisk spells it: BUSY, NOT_INUSE, UNKNOWN...


@dataclass(frozen=True, slots=True, kw_only=True)
class ResyncWanted:
    """The fold can't vouch for its picture any more: take a new snapshot."""

    why: str


# A CallChange is always one of its seven kinds above.
Change = (
    CallChange
    | PresenceChanged
    | PresenceGone
    | DevicesLearned
    | QueueChanged
    | QueueGone
    | CustomEvent
    | ParkingChanged
    | MailboxTold
    | DeviceTold
    | ResyncWanted
)
