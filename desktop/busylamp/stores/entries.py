# SPDX-License-Identifier: MIT
"""What a history holds: calls that are over, notes, and times nobody listened."""

from dataclasses import dataclass
from enum import Enum

from busylamp.telephony.model import CallId, CallResult, Direction, EndReason, ExtensionNumber

# A caller who reached nobody at my phone and did not get a colleague either.
_MISSED = (CallResult.MISSED, CallResult.BUSY, CallResult.VOICEMAIL)


class View(Enum):
    """Which calls a page shows."""

    ALL = "all"
    MISSED = "missed"
    CONTACT = "contact"  # the last call of each contact or number


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One call of mine that is over. Texts are '' and times None where nobody said."""

    id: int = 0  # sorts by time; 0 until it is kept
    call_id: CallId
    extension: ExtensionNumber  # mine at that time
    direction: Direction
    internal: bool = False
    number: str = ""  # of the first one at the other end; '': withheld
    name: str = ""  # as it was shown
    contact: int | None = None  # the contact of the last one at the other end
    peer_number: str = ""  # of the last one at the other end, where it was another
    peer_name: str = ""
    via: str = ""  # the queue or the called number it came through
    answered_by: str = ""  # who took it in my place
    answered_by_name: str = ""
    transferred_by: str = ""
    transferred_to: str = ""
    started_at: float  # Unix seconds
    ring_seconds: float | None = None
    talk_seconds: float | None = None
    result: CallResult
    reason: EndReason | None = None
    seen: bool = True
    open: bool = False  # missed, and nobody has spoken to them since
    notes: int = 0

    @property
    def missed(self) -> bool:
        """Whether somebody called, and spoke neither to me nor to a colleague."""
        return self.direction is Direction.INCOMING and self.result in _MISSED

    @property
    def other_number(self) -> str:
        """Whom to call back: the last one at the other end."""
        return self.peer_number or ("" if self.peer_name else self.number)

    @property
    def other_name(self) -> str:
        """The name of the last one at the other end, as it was shown."""
        return self.peer_name if self.peer_number or self.peer_name else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What the user wrote about a call (its entry's id) or about a contact."""

    id: int = 0
    call: int | None = None
    contact: int | None = None
    written_at: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A call with its notes, as it goes into a file and comes from one."""

    entry: Entry
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A time in which the program ran or slept and did not hear the phone system."""

    id: int = 0  # sorts by its end, together with the entries'
    began_at: float
    ended_at: float


Row = Entry | Gap
Moment = Entry | Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Last:
    """What a pop-up tells of somebody: the last call and the last note."""

    call: Entry | None = None
    note: Note | None = None
