# SPDX-License-Identifier: MIT
"""Picking my phone up from here."""

from collections.abc import Callable

from busylamp.ami.actions import Action
from busylamp.ami.call_actions import AcceptCall, PJSIPNotify, is_exact
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.settings.model import Settings
from busylamp.telephony.model import Call, CallState
from busylamp.telephony.reasons import WishFailure


class Answering:
    """Asks the PBX to let my phone pick up, where phone and settings allow it.

    A stock Asterisk passes NOTIFY with the event `talk` on to the phone, which picks up if it is
    of a kind that listens (BroadSoft's way; many do when told to). That it did is told by the
    call's own change.
    """

    def __init__(self, asking: Asking, *, settings: Callable[[], Settings]) -> None:
        self._asking = asking
        self._settings = settings

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return whether this ringing call can be answered from here."""
        way = self._way(call) if _rings(call) else None
        return frozenset() if way is None else frozenset({Wish.ANSWER})

    def answer(self, call: Call) -> WishRefused | None:
        """Let my phone pick up; return why not, if that is known now."""
        if not _rings(call):
            return WishRefused(wish=Wish.ANSWER, failure=WishFailure.NOT_NOW, about=call.id)
        way = self._way(call)
        if way is None:
            return WishRefused(wish=Wish.ANSWER, failure=WishFailure.NOT_SET_UP, about=call.id)
        action, ability = way
        return self._asking.ask(Wish.ANSWER, action, ability, about=call.id)

    def _way(self, call: Call) -> tuple[Action, Ability] | None:
        settings, channel = self._settings(), call.channel or ""
        by_phone = settings.phone.answers_by_notify and channel.startswith("PJSIP/")
        if by_phone and self._asking.may(Ability.NOTIFY):
            return PJSIPNotify(channel=channel, event="talk"), Ability.NOTIFY
        if settings.pbx.undocumented_actions and self._asking.may(Ability.ACCEPT_CALL):
            return AcceptCall(channel=channel), Ability.ACCEPT_CALL
        return None


def _rings(call: Call) -> bool:
    """Whether somebody calls my phone. When I call, it may have been picked up already."""
    exact = call.channel is not None and is_exact(call.channel)
    return exact and call.state is CallState.RINGING and not call.originated
