# SPDX-License-Identifier: MIT
"""Sending a call that rings at my phone to somebody else."""

from collections.abc import Callable

from busylamp.ami.call_actions import Redirect, is_exact
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.desk.sent_on import SentOn
from busylamp.desk.targets import Target, Targets
from busylamp.settings.model import Settings
from busylamp.telephony.model import Call, CallState
from busylamp.telephony.reasons import WishFailure

_NOTHING: frozenset[Wish] = frozenset()


class Diverting:
    """Redirects the caller's leg, so the call leaves whatever rang my phone.

    A caller of a queue leaves the queue (which counts it as abandoned), a caller of a ring group
    stops ringing at everybody: this one call goes where I send it, and nowhere else.
    """

    def __init__(
        self,
        asking: Asking,
        targets: Targets,
        sent_on: SentOn,
        *,
        settings: Callable[[], Settings],
    ) -> None:
        self._asking = asking
        self._targets = targets
        self._settings = settings
        self._sent_on = sent_on

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return what can be done with this ringing call."""
        if not rings_me(call) or not self._asking.may(Ability.REDIRECT):
            return _NOTHING
        if self._settings().calls.voicemail_prefix:
            return frozenset({Wish.DIVERT, Wish.DIVERT_TO_VOICEMAIL})
        return frozenset({Wish.DIVERT})

    def divert(self, call: Call, text: str) -> WishRefused | None:
        """Send the caller to a number; return why not, if that is known now."""
        return self._send(Wish.DIVERT, call, self._targets.read(text))

    def divert_to_voicemail(self, call: Call) -> WishRefused | None:
        """Send the caller to my mailbox; return why not, if that is known now."""
        wish = Wish.DIVERT_TO_VOICEMAIL
        prefix = self._settings().calls.voicemail_prefix
        if not prefix:
            return WishRefused(wish=wish, failure=WishFailure.NOT_SET_UP, about=call.id)
        return self._send(wish, call, self._targets.inside(f"{prefix}{call.extension}"))

    def _send(self, wish: Wish, call: Call, target: Target | None) -> WishRefused | None:
        if not rings_me(call):
            return WishRefused(wish=wish, failure=WishFailure.NOT_NOW, about=call.id)
        if target is None:
            return WishRefused(wish=wish, failure=WishFailure.NOT_DIALABLE, about=call.id)
        action = Redirect(
            channel=call.peer_channel or "", exten=target.exten, context=target.context
        )

        def send() -> WishRefused | None:
            refused = self._asking.ask(wish, action, Ability.REDIRECT, about=call.id)
            if refused is None:
                self._sent_on.note(wish, call.id, {call.id: target.exten})
            return refused

        return self._targets.send(wish, target, call, send)


def rings_me(call: Call) -> bool:
    """Whether somebody calls my phone now, by a leg that is known exactly."""
    rings = call.state is CallState.RINGING and not call.originated
    return rings and call.peer_channel is not None and is_exact(call.peer_channel)
