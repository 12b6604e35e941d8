# SPDX-License-Identifier: MIT
"""Hanging up: the exact channel, and a refusal as a value."""

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass

from busylamp.ami.actions import Hangup
from busylamp.desk.access import Ability, Access
from busylamp.link.line import Answered, Line, News, RequestId
from busylamp.telephony.model import Call, CallState
from busylamp.telephony.reasons import AskFailure, HangUpFailure

_CAUSE_REJECTED = 21  # Q.850: the caller's dialplan goes on as for a declined call

_LOST = {
    AskFailure.NOT_CONNECTED: HangUpFailure.NOT_CONNECTED,
    AskFailure.LOST: HangUpFailure.LOST,
    AskFailure.TIMED_OUT: HangUpFailure.NO_ANSWER_FROM_PBX,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HangUpFailed:
    """A call could not be hung up; None of it is retried."""

    failure: HangUpFailure
    detail: str = ""


class HangingUp:
    """Asks the PBX to end a leg of mine; that it ended is told by the call's own change."""

    def __init__(
        self, line: Line, *, access: Callable[[], Access], connected: Callable[[], bool]
    ) -> None:
        self._line = line
        self._access = access
        self._connected = connected
        self._prefix = f"hangup-{os.urandom(4).hex()}"
        self._counter = itertools.count(1)
        self._asked: set[RequestId] = set()

    def offered(self, call: Call) -> bool:
        """Whether this call can be hung up from here."""
        return self._target(call) is not None and self._access().may(Ability.HANG_UP)

    def hang_up(self, call: Call) -> HangUpFailed | None:
        """End my leg of the call, decline a ringing one; return why not, if that is known."""
        target = self._target(call)
        if target is None:
            return HangUpFailed(failure=HangUpFailure.GONE)
        cause = None
        if call.state is CallState.RINGING and not call.originated:
            cause = _CAUSE_REJECTED
        return self._ask(target, cause)

    def hear(self, news: News) -> HangUpFailed | None:
        """Return why the PBX did not do it, if this news says so."""
        match news:
            case Answered(request=request, success=success) if request in self._asked:
                self._asked.discard(request)
                return None if success else _why(news)
            case _:
                return None

    def _target(self, call: Call) -> str | None:
        if call.state is CallState.ENDED:
            return None
        return call.channel or call.uniqueid

    def _ask(self, channel: str, cause: int | None) -> HangUpFailed | None:
        if not self._connected():
            return HangUpFailed(failure=HangUpFailure.NOT_CONNECTED)
        if not self._access().may(Ability.HANG_UP):
            return HangUpFailed(failure=HangUpFailure.NO_PRIVILEGE)
        request = RequestId(f"{self._prefix}-{next(self._counter)}")
        self._asked.add(request)
        self._line.ask(request, Hangup(channel=channel, cause=cause))
        return None


def _why(answer: Answered) -> HangUpFailed:
    if answer.failure is not None:
        return HangUpFailed(failure=_LOST[answer.failure], detail=answer.message)
    said = answer.message.casefold()
    if said.startswith("permission denied"):
        return HangUpFailed(failure=HangUpFailure.NO_PRIVILEGE, detail=answer.message)
    if said.startswith("no such channel"):
        return HangUpFailed(failure=HangUpFailure.GONE, detail=answer.message)
    return HangUpFailed(failure=HangUpFailure.REFUSED, detail=answer.message)
