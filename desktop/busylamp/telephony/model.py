# SPDX-License-Identifier: MIT
"""The frozen values of the meaning: parties, calls and the states of extensions."""

from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

ExtensionNumber = NewType("ExtensionNumber", str)
CallId = NewType("CallId", str)
ChannelName = NewType("ChannelName", str)


class Direction(Enum):
    """Who asked for the call, seen from my extension."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    UNKNOWN = "unknown"  # the call was under way when this program came, and nothing tells


class CallState(Enum):
    """Where a call of mine stands."""

    DIALING = "dialing"  # asked for; nothing rings at the other end yet
    RINGING = "ringing"
    WAITING = "waiting"  # my phone rings no more; the caller, whom nobody took yet, is still there
    TALKING = "talking"
    HELD = "held"
    ENDED = "ended"


class CallResult(Enum):
    """How a call ended; the words of `busylamp monitor --json`.

    Told once, in CallEnded, and final: a call that may still be taken by a colleague is WAITING
    until its caller is taken, gives up or reaches a mailbox.
    """

    ANSWERED = "answered"
    MISSED = "missed"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    FAILED = "failed"
    VOICEMAIL = "voicemail"
    UNKNOWN = "unknown"


class EndReason(Enum):
    """Why a call ended, finer than its result; texts.py has the sentence for each."""

    NORMAL = "normal"
    NUMBER_UNKNOWN = "number_unknown"
    UNREACHABLE = "unreachable"
    NOT_REGISTERED = "not_registered"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    DECLINED = "declined"
    CALLER_GAVE_UP = "caller_gave_up"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    LINES_BUSY = "lines_busy"
    NETWORK = "network"
    NOT_PERMITTED = "not_permitted"
    DO_NOT_DISTURB = "do_not_disturb"
    MY_PHONE_BUSY = "my_phone_busy"
    MY_PHONE_DECLINED = "my_phone_declined"
    MY_PHONE_NO_ANSWER = "my_phone_no_answer"
    MY_PHONE_OFFLINE = "my_phone_offline"
    HUNG_UP_HERE = "hung_up_here"
    TRANSFERRED = "transferred"
    OFFLINE = "offline"  # ended while this program was not connected
    UNKNOWN = "unknown"


class PresenceState(Enum):
    """State of an extension, as its lamp shows it."""

    IDLE = "idle"
    IN_USE = "in_use"
    BUSY = "busy"
    RINGING = "ringing"
    ON_HOLD = "on_hold"
    UNAVAILABLE = "unavailable"
    DND = "dnd"
    UNKNOWN = "unknown"


class RecordingState(Enum):
    """Whether the PBX records a call, as its events tell."""

    UNKNOWN = "unknown"  # the call was under way when this program came: no list tells
    OFF = "off"
    ON = "on"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorder:
    """The leg a recording hangs on, and which of Asterisk's two ways makes it."""

    channel: ChannelName
    is_monitor: bool = False  # Monitor (to Asterisk 20, UCM); else MixMonitor


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody at the other end, as the PBX names them; None where it names nothing."""

    number: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """The talk in between of an attended transfer: I ask the target while my partner waits."""

    target: Party  # the one I ask
    waiting: Party  # the one on hold, who is to be handed over
    answered: bool = False  # the target talks to me; False: its phone rings


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """The state of one extension."""

    extension: ExtensionNumber
    state: PresenceState
    name: str | None = None  # as the PBX lists it (voicemail, queue member, a channel's caller id)
    context: str | None = None  # the context its hint is written in
    note: str | None = None  # what its user lets others read: "back at two"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of one extension. Times are Unix seconds (float) or None where nobody said.

    A call that was under way when the program connected is told as far as the snapshot goes: who
    it is with, and that it rings or is up. When it rang, when it was answered and whether it is on
    hold are not in a snapshot, and stay unknown.
    """

    id: CallId  # Linkedid of the call's first channel, made unique for the extension
    extension: ExtensionNumber
    direction: Direction
    state: CallState
    first: Party = field(default_factory=Party)  # the first peer, as the PBX gave it
    peer: Party = field(default_factory=Party)  # the present one
    internal: bool = False
    via: str | None = None  # the queue or the called number it came through
    queue: str | None = None  # the queue it came through
    queued_at: float | None = None  # since when the caller waits in it
    answered_by: str | None = None  # extension of the colleague who took it
    transferred_by: str | None = None  # who handed me to this peer, or this peer to me
    transferred_to: str | None = None  # whom I handed my peer to; the call is over for me then
    result: CallResult | None = None
    reason: EndReason | None = None
    started_at: float | None = None
    rang_at: float | None = None  # when the called phone first rang: mine, or theirs
    answered_at: float | None = None
    ended_at: float | None = None
    channel: ChannelName | None = None  # my own leg: what Hangup takes
    uniqueid: str | None = None  # of my own leg; equals the ChannelId of an Originate of ours
    originated: bool = False  # my phone rang first, to call out
    hold_known: bool = True  # False: TALKING may be on hold, nobody told yet
    peer_channel: ChannelName | None = None  # the leg of who calls or talks to me: for Redirect
    in_conference: bool = False  # my leg is in a room: nobody in it is my peer
    consultation: Consultation | None = None  # under way now, by one leg of mine
    recording: RecordingState = RecordingState.OFF
    recorder: Recorder | None = None  # while it is ON or PAUSED

    @property
    def duration(self) -> float | None:
        """Seconds of talk, or None while it goes on or where it is not known."""
        if self.answered_at is None or self.ended_at is None:
            return None
        return max(0.0, self.ended_at - self.answered_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """A call in a parking place. Times are Unix seconds or None where nobody said."""

    slot: str
    lot: str
    who: Party
    uniqueid: str  # of the parked leg
    parked_by: ExtensionNumber | None = None
    since: float | None = None
    until: float | None = None  # then it goes back to whoever the PBX rings
