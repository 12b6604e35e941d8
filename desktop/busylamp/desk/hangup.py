# SPDX-License-Identifier: MIT
"""Hanging up: exactly one channel."""

from collections.abc import Iterable

from busylamp.ami.actions import Hangup
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.telephony.model import Call, CallState
from busylamp.telephony.reasons import WishFailure

_IN_A_CALL = (CallState.TALKING, CallState.DIALING)
_CAUSE_REJECTED = 21  # Q.850: the caller's dialplan goes on as for a declined call


class HangingUp:
    """Asks the PBX to end a leg of mine; that it ended is told by the call's own change."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return what can be done with this call from here."""
        possible = _target(call) is not None and not _hands_over(call)
        possible = possible and self._asking.may(Ability.HANG_UP)
        return frozenset({Wish.HANG_UP}) if possible else frozenset()

    def hang_up(self, call: Call) -> WishRefused | None:
        """End my leg of the call, decline a ringing one; return why not, if that is known."""
        target = _target(call)
        if target is None:
            return WishRefused(wish=Wish.HANG_UP, failure=WishFailure.GONE, about=call.id)
        if _hands_over(call):
            return WishRefused(wish=Wish.HANG_UP, failure=WishFailure.NOT_NOW, about=call.id)
        cause = None
        if call.state is CallState.RINGING and not call.originated:
            cause = _CAUSE_REJECTED
        action = Hangup(channel=target, cause=cause)
        return self._asking.ask(Wish.HANG_UP, action, Ability.HANG_UP, about=call.id)


def call_meant(calls: Iterable[Call]) -> Call | WishFailure:
    """Return the call that "hang up" means without saying which, for keys and commands alike.

    It is the one I am in (talking, or being dialled), else my only one. Where that leaves a choice
    it is the user's: a call that was hung up by mistake can't be had back, a question costs a
    second.
    """
    going_on = [call for call in calls if call.state is not CallState.ENDED]
    candidates = [call for call in going_on if call.state in _IN_A_CALL] or going_on
    if len(candidates) == 1:
        return candidates[0]
    return WishFailure.SEVERAL if candidates else WishFailure.GONE


def _hands_over(call: Call) -> bool:
    """Ending my leg while I ask somebody gives them whom I hold: that is another wish."""
    return call.consultation is not None


def _target(call: Call) -> str | None:
    if call.state is CallState.ENDED:
        return None
    return call.channel or call.uniqueid
