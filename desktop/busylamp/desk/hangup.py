# SPDX-License-Identifier: MIT
"""Hanging up: exactly one channel."""

from busylamp.ami.actions import Hangup
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.telephony.model import Call, CallState
from busylamp.telephony.reasons import WishFailure

_CAUSE_REJECTED = 21  # Q.850: the caller's dialplan goes on as for a declined call


class HangingUp:
    """Asks the PBX to end a leg of mine; that it ended is told by the call's own change."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return what can be done with this call from here."""
        possible = _target(call) is not None and self._asking.may(Ability.HANG_UP)
        return frozenset({Wish.HANG_UP}) if possible else frozenset()

    def hang_up(self, call: Call) -> WishRefused | None:
        """End my leg of the call, decline a ringing one; return why not, if that is known."""
        target = _target(call)
        if target is None:
            return WishRefused(wish=Wish.HANG_UP, failure=WishFailure.GONE, about=call.id)
        cause = None
        if call.state is CallState.RINGING and not call.originated:
            cause = _CAUSE_REJECTED
        action = Hangup(channel=target, cause=cause)
        return self._asking.ask(Wish.HANG_UP, action, Ability.HANG_UP, about=call.id)


def _target(call: Call) -> str | None:
    if call.state is CallState.ENDED:
        return None
    return call.channel or call.uniqueid
