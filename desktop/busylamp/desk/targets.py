# SPDX-License-Identifier: MIT
"""Where a call is sent: read as a number is dialled, and looked up before the call goes there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from busylamp.ami.call_actions import ShowDialPlan
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused, unless_unsendable
from busylamp.desk.numbering import Numbering
from busylamp.link.line import Answered
from busylamp.settings.model import Settings
from busylamp.telephony.model import Call, CallId, CallState
from busylamp.telephony.numbers import NotDialable, dialable
from busylamp.telephony.reasons import AskFailure, WishFailure

_UNKNOWN = ("did not find extension", "did not find context")  # measured on 16 and 22
_NOT_SENT = {
    AskFailure.LOST: WishFailure.NOT_CONNECTED,  # the question was sent, the wish was not
    AskFailure.NOT_CONNECTED: WishFailure.NOT_CONNECTED,
    AskFailure.TIMED_OUT: WishFailure.NO_ANSWER_FROM_PBX,  # who wished for it went on long ago
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A place in the dialplan."""

    exten: str
    context: str


class Targets:
    """Owns the rule that no call goes where the PBX is known to have nobody."""

    def __init__(
        self,
        asking: Asking,
        *,
        calls: Mapping[CallId, Call],
        settings: Callable[[], Settings],
        numbering: Numbering,
    ) -> None:
        self._asking = asking
        self._calls = calls
        self._settings = settings
        self._numbering = numbering

    def read(self, text: str) -> Target | None:
        """Return where a number that was typed or clicked leads; None if it can't be dialled."""
        reading = self._numbering.read(text)
        if reading.refused is not None:
            return None
        return self._target(reading.dialled, self._numbering.context(reading))

    def inside(self, code: str) -> Target | None:
        """Return where a code of the PBX leads, which no rule is for."""
        return self._target(code, self._settings().me.context)

    def send(
        self, wish: Wish, target: Target, call: Call, then: Callable[[], WishRefused | None]
    ) -> WishRefused | None:
        """Do it, unless the PBX knows no such number, or the call moved on meanwhile.

        Asterisk takes a transfer to a number it does not have with Success and loses the call.
        ShowDialPlan tells, to an account of class reporting. ExtensionState does not: it says -1
        to whatever has no lamp. Where nobody can tell, the call is sent.
        """
        if not self._asking.may(Ability.SEE_DIALPLAN):
            return then()

        def heard(answer: Answered) -> WishRefused | None:
            failure = _problem(answer) or self._moved_on(call)
            if failure is None:
                return unless_unsendable(wish, call.id, then)
            return WishRefused(wish=wish, failure=failure, about=call.id)

        if not self._asking.is_connected:
            return WishRefused(wish=wish, failure=WishFailure.NOT_CONNECTED, about=call.id)
        self._asking.look(ShowDialPlan(exten=target.exten, context=target.context), heard)
        return None

    def _moved_on(self, call: Call) -> WishFailure | None:
        """Look again: whom I was to divert may be whom I talk to by now."""
        now = self._calls.get(call.id)
        if now is None:
            return WishFailure.GONE
        is_same = _legs(now) == _legs(call)
        return None if is_same else WishFailure.NOT_NOW

    def _target(self, number: str, context: str) -> Target | None:
        try:
            return Target(exten=dialable(number), context=context)
        except NotDialable:
            return None


def _legs(call: Call) -> tuple[CallState, str | None, str | None]:
    return call.state, call.channel, call.peer_channel


def _problem(answer: Answered) -> WishFailure | None:
    if answer.failure is not None:
        return _NOT_SENT.get(answer.failure)
    if answer.success:
        return None
    unknown = answer.message.casefold().startswith(_UNKNOWN)
    return WishFailure.NO_SUCH_TARGET if unknown else None
