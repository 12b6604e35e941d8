# SPDX-License-Identifier: MIT
"""A call as a front end shows it."""

from dataclasses import dataclass

from busylamp.desk.asking import Wish
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.names import Who
from busylamp.telephony.changes import CallChange
from busylamp.telephony.model import Call


@dataclass(frozen=True, slots=True, kw_only=True)
class CallCard:
    """A call of mine with the name of the other side."""

    call: Call
    who: Who
    answered_by: str = ""  # name of the colleague who took it, else their number
    attempt: DialAttempt | None = None
    offers: frozenset[Wish] = frozenset()  # what can be done with it from here, now
    via: str = ""  # the name of the queue or number it came through, where there is one
    asks: Who | None = None  # whom I ask in an attended transfer...
    waits: Who | None = None  # ...while this one waits
    theirs: str = ""  # the colleague whose call this is, by name or number; empty: it is mine

    @property
    def may_hang_up(self) -> bool:
        """Whether it can be hung up, or declined, from here."""
        return Wish.HANG_UP in self.offers


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNews:
    """What happened to a call, and the card to show for it."""

    change: CallChange
    card: CallCard


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirCallNews:
    """What happened to a call of a colleague I look after."""

    change: CallChange
    card: CallCard
