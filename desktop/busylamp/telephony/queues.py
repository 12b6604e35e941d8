# SPDX-License-Identifier: MIT
"""The frozen values of queues: who waits, who serves, how it went today."""

from dataclasses import dataclass
from enum import Enum

from busylamp.telephony.model import ExtensionNumber, Party, PresenceState


class MemberState(Enum):
    """The state of a member's device (include/asterisk/devicestate.h)."""

    UNKNOWN = "unknown"
    IDLE = "idle"
    IN_USE = "in_use"
    BUSY = "busy"
    INVALID = "invalid"  # the PBX knows no such device
    UNAVAILABLE = "unavailable"
    RINGING = "ringing"
    RINGING_IN_USE = "ringing_in_use"  # a second call rings
    ON_HOLD = "on_hold"

    @property
    def lamp(self) -> PresenceState:
        """The lamp it is shown with."""
        return _LAMPS[self]

    @property
    def signed_in(self) -> bool:
        """Whether the device can be reached, as QueueSummary counts LoggedIn."""
        return self not in (MemberState.UNAVAILABLE, MemberState.INVALID)


_LAMPS = {
    MemberState.UNKNOWN: PresenceState.UNKNOWN,
    MemberState.IDLE: PresenceState.IDLE,
    MemberState.IN_USE: PresenceState.IN_USE,
    MemberState.BUSY: PresenceState.BUSY,
    MemberState.INVALID: PresenceState.UNAVAILABLE,
    MemberState.UNAVAILABLE: PresenceState.UNAVAILABLE,
    MemberState.RINGING: PresenceState.RINGING,
    MemberState.RINGING_IN_USE: PresenceState.IN_USE,
    MemberState.ON_HOLD: PresenceState.ON_HOLD,
}


class Membership(Enum):
    """How a member came into its queue."""

    DYNAMIC = "dynamic"  # signed in by itself or by somebody; may be signed out
    STATIC = "static"  # written in the PBX's configuration; can only be paused
    REALTIME = "realtime"  # written in the PBX's database; can only be paused
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueCaller:
    """Somebody who waits in a queue."""

    uniqueid: str
    channel: str
    party: Party
    position: int  # 1 is next
    since: float | None = None  # Unix seconds, by this computer's clock
    priority: int | None = None  # None: nobody said


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueMember:
    """Somebody who serves a queue. Times are Unix seconds of the PBX; None: never, or not told."""

    interface: str  # what the queue dials: PJSIP/1000, Local/1000@from-queue/n, Agent/1000
    state_interface: str = ""  # whose state counts; '' where it is the interface itself
    name: str = ""
    extension: ExtensionNumber | None = None
    state: MemberState = MemberState.UNKNOWN
    paused: bool = False
    pause_reason: str = ""
    paused_since: float | None = None
    calls_taken: int = 0
    last_call_at: float | None = None
    penalty: int = 0
    membership: Membership = Membership.UNKNOWN
    in_call: bool = False  # on a call of this queue
    logged_in_at: float | None = None

    @property
    def free(self) -> bool:
        """Whether a caller could be given to it now."""
        return self.state is MemberState.IDLE and not self.paused


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """One queue. Figures count from the PBX's last start or reset of its statistics."""

    name: str
    title: str  # how people call it; the name where the PBX has no other
    strategy: str = ""
    callers: tuple[QueueCaller, ...] = ()  # who waits, the next one first
    members: tuple[QueueMember, ...] = ()
    completed: int = 0  # calls served
    abandoned: int = 0  # callers who gave up
    service_level: int | None = None  # seconds within which a call should be answered; None: unset
    service_perf: float | None = None  # percent of the calls served that were; None: not told
    hold_time: int | None = None  # seconds a caller waits, on average
    talk_time: int | None = None  # seconds a call lasts, on average

    @property
    def waiting_since(self) -> float | None:
        """Since when the one who waits longest does."""
        return min((c.since for c in self.callers if c.since is not None), default=None)

    @property
    def signed_in(self) -> int:
        """How many members can be reached."""
        return sum(member.state.signed_in for member in self.members)

    @property
    def free(self) -> int:
        """How many members could take a call now."""
        return sum(member.free for member in self.members)


@dataclass(frozen=True, slots=True, kw_only=True)
class MyQueue:
    """A queue I serve, or may sign in to."""

    name: str
    title: str
    member: QueueMember | None = None  # me in it; None: I am not
    is_known: bool = True  # the PBX tells of this queue

    @property
    def logged_in(self) -> bool:
        """Whether I am in it."""
        return self.member is not None

    @property
    def paused(self) -> bool:
        """Whether I take no calls of it for now."""
        return self.member is not None and self.member.paused

    @property
    def reason(self) -> str:
        """Why I am paused."""
        return self.member.pause_reason if self.member is not None and self.member.paused else ""

    @property
    def can_leave(self) -> bool:
        """Whether signing out is possible: who stands in the PBX's configuration stays."""
        return self.member is not None and self.member.membership in _LEAVES


_LEAVES = (Membership.DYNAMIC, Membership.UNKNOWN)
