# SPDX-License-Identifier: MIT
"""Calling a number: checked at the last moment, asked for at most once, followed to its end."""

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass, replace

from busylamp.ami.actions import Originate
from busylamp.desk.access import Ability, Access
from busylamp.desk.auto_answer import variables
from busylamp.desk.numbering import Numbering
from busylamp.link.line import Answered, Line, News, OriginateEnded, RequestId
from busylamp.settings.model import Settings
from busylamp.telephony.changes import (
    CallAnswered,
    CallChange,
    CallEnded,
    CallHeld,
    CallRinging,
)
from busylamp.telephony.model import Call, CallId, EndReason
from busylamp.telephony.numbers import NotDialable, dialable
from busylamp.telephony.numbers_plan import Reading
from busylamp.telephony.reasons import AskFailure, DialFailure, DialStep

_GRACE = 5.0  # seconds after the PBX's own time-out; without read=call nothing is ever told
_RANG_OUT = 3  # OriginateResponse Reason: the phone rang until Timeout (measured on 16 and 22)

# What the PBX says at once (Asterisk main/manager.c action_originate), compared without case.
_REFUSALS = (
    ("permission denied by the relay", DialFailure.RELAY_DENIES),
    ("permission denied", DialFailure.NO_PRIVILEGE),
    ("extension does not exist", DialFailure.NUMBER_UNKNOWN),
    ("number not allowed", DialFailure.NOT_ALLOWED),  # a relay says it
    ("asterisk is shutting down", DialFailure.PBX_GOES_DOWN),
    ("invalid channel", DialFailure.NO_PHONE),
)
_MY_PHONE = {
    EndReason.MY_PHONE_BUSY: DialFailure.MY_PHONE_BUSY,
    EndReason.MY_PHONE_DECLINED: DialFailure.MY_PHONE_DECLINED,
    EndReason.MY_PHONE_NO_ANSWER: DialFailure.MY_PHONE_NO_ANSWER,
    EndReason.MY_PHONE_OFFLINE: DialFailure.MY_PHONE_OFFLINE,
}
_DONE = (DialStep.ENDED, DialStep.FAILED, DialStep.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class DialAttempt:
    """One wish to call a number, and how far it has come."""

    request: RequestId
    number: str  # as sent to the PBX; as typed when it could not be sent
    step: DialStep
    failure: DialFailure | None = None
    detail: str = ""  # the PBX's own words
    call: CallId | None = None
    channel_id: str = ""  # the Uniqueid our own leg gets

    @property
    def done(self) -> bool:
        """Whether nothing more will come of it."""
        return self.step in _DONE


@dataclass(slots=True)
class _Pending:
    attempt: DialAttempt
    expires: float
    failed_reason: int | None = None  # an OriginateResponse that came before the call's own end


class Dialling:
    """Owns the rule "at most once": an Originate that was sent is never sent again."""

    def __init__(
        self,
        line: Line,
        *,
        settings: Callable[[], Settings],
        numbering: Numbering,
        devices: Callable[[], tuple[str, ...]],
        access: Callable[[], Access],
        connected: Callable[[], bool],
        my_name: Callable[[], str],
        clock: Callable[[], float],
    ) -> None:
        self._line = line
        self._settings = settings
        self._numbering = numbering
        self._devices = devices
        self._access = access
        self._connected = connected
        self._my_name = my_name
        self._clock = clock
        self._prefix = f"busylamp-{os.urandom(6).hex()}"
        self._counter = itertools.count(1)
        self._pending: dict[RequestId, _Pending] = {}

    @property
    def attempts(self) -> tuple[DialAttempt, ...]:
        """Those that are under way."""
        return tuple(pending.attempt for pending in self._pending.values())

    def read(self, text: str, line: str = "") -> Reading:
        """Return what would be dialled, and why; or why nothing."""
        return self._numbering.read(text, line)

    def preview(self, text: str) -> str | DialFailure:
        """Return exactly what would be dialled, or why it can't be."""
        reading = self.read(text)
        return reading.refused or reading.dialled

    def dial(self, text: str, line: str = "") -> DialAttempt:
        """Ask the PBX to ring my phone and then that number; the answer comes by `hear`."""
        return self._place(text, self.read(text, line))

    def dial_again(self, number: str) -> DialAttempt:
        """Send a number as it was sent before: no rule and no prefix is for it a second time."""
        return self._place(number, self._numbering.again(number))

    def dial_code(self, code: str) -> DialAttempt:
        """Send a code of the PBX, in my own context: no rule is for it.

        While my phone is still asked to pick up for the same code nothing is sent: a double click
        fetches nobody twice.
        """
        early = (DialStep.ASKED, DialStep.MY_PHONE_RINGS)
        for attempt in self.attempts:
            if attempt.number == code and attempt.step in early:
                return attempt
        return self._place(code, Reading(found=code, dialled=code, context=self._my_context))

    @property
    def _my_context(self) -> str:
        return self._settings().me.context

    def _place(self, text: str, reading: Reading) -> DialAttempt:
        request = RequestId(f"{self._prefix}-{next(self._counter)}")
        if reading.refused is not None:
            return _failed(request, text, reading.refused)
        obstacle = self._obstacle()
        if obstacle is not None:
            return _failed(request, reading.dialled, obstacle)
        try:
            number = dialable(reading.dialled)  # the last look, whatever the rules made of it
        except NotDialable as refused:
            return _failed(request, text, refused.reason)
        attempt = DialAttempt(
            request=request, number=number, step=DialStep.ASKED, channel_id=str(request)
        )
        seconds = self._settings().dial.ring_seconds
        self._pending[request] = _Pending(attempt, self._clock() + seconds + _GRACE)
        context = self._numbering.context(reading)
        self._line.ask(request, self._originate(number, context, str(request)))
        return attempt

    def attempt_of(self, call: Call) -> DialAttempt | None:
        """Return the attempt this call came from."""
        for pending in self._pending.values():
            if call.uniqueid is not None and pending.attempt.channel_id == call.uniqueid:
                return pending.attempt
        return None

    def hear(self, news: News) -> DialAttempt | None:
        """Take note of news; return the attempt it moved, as it stands now."""
        match news:
            case Answered(request=request) if request in self._pending:
                return self._heard_answer(self._pending[request], news)
            case OriginateEnded(request=request) if request in self._pending:
                return self._heard_originate(self._pending[request], news)
            case CallChange(call=call):
                pending = self._pending_of(call)
                return None if pending is None else self._heard_call(pending, news)
            case _:
                return None

    def expire(self) -> tuple[DialAttempt, ...]:
        """Give up those the PBX never told the end of (an account may not read calls)."""
        now = self._clock()
        late = [p for p in self._pending.values() if p.expires <= now and p.attempt.call is None]
        return tuple(self._move(p, DialStep.UNKNOWN, DialFailure.NO_ANSWER_FROM_PBX) for p in late)

    def _obstacle(self) -> DialFailure | None:
        if not self._settings().me.extension:
            return DialFailure.NO_EXTENSION
        if not self._connected():
            return DialFailure.NOT_CONNECTED
        if not self._access().may(Ability.DIAL):
            return DialFailure.NO_PRIVILEGE
        return None

    def _originate(self, number: str, context: str, channel_id: str) -> Originate:
        settings = self._settings()
        me, phone = settings.me, self._phone()
        return Originate(
            channel=phone,
            exten=number,
            context=context,
            timeout_ms=settings.dial.ring_seconds * 1000,
            caller_id=_caller_id(self._my_name(), me.extension),
            channel_id=channel_id,
            variables=variables(settings.phone.auto_answer, phone),
        )

    def _phone(self) -> str:
        me = self._settings().me
        if me.channel:
            return me.channel
        phones = [device for device in self._devices() if not device.startswith("Custom:")]
        return phones[0] if phones else f"PJSIP/{me.extension}"  # as the UCM's guide dials

    def _pending_of(self, call: Call) -> _Pending | None:
        attempt = self.attempt_of(call)
        return None if attempt is None else self._pending[attempt.request]

    def _heard_answer(self, pending: _Pending, answer: Answered) -> DialAttempt | None:
        if answer.success:
            return None  # queued; what happens is told by events
        match answer.failure:
            case AskFailure.LOST:
                return self._move(pending, DialStep.UNKNOWN, DialFailure.LOST)
            case AskFailure.TIMED_OUT:
                return self._move(pending, DialStep.UNKNOWN, DialFailure.NO_ANSWER_FROM_PBX)
            case AskFailure.NOT_CONNECTED:
                return self._move(pending, DialStep.FAILED, DialFailure.NOT_CONNECTED)
            case None:
                failure = _refusal(answer.message)
                return self._move(pending, DialStep.FAILED, failure, answer.message)

    def _heard_originate(self, pending: _Pending, ended: OriginateEnded) -> DialAttempt | None:
        if ended.success:
            # Comes before or after the call's own events: never a step back.
            early = pending.attempt.step in (DialStep.ASKED, DialStep.MY_PHONE_RINGS)
            return self._move(pending, DialStep.DIALLING) if early else None
        if ended.reason == _RANG_OUT:
            return self._move(pending, DialStep.FAILED, DialFailure.MY_PHONE_NO_ANSWER)
        if pending.attempt.call is None:
            # Reason 0 and no channel was ever made: not registered or unknown (measured).
            return self._move(pending, DialStep.FAILED, DialFailure.MY_PHONE_OFFLINE)
        pending.failed_reason = ended.reason or 0
        return None  # busy or declined: the call's own end says which

    def _heard_call(self, pending: _Pending, change: CallChange) -> DialAttempt | None:
        pending.attempt = replace(pending.attempt, call=change.call.id)
        match change:
            case CallEnded():
                failure = _MY_PHONE.get(change.call.reason or EndReason.UNKNOWN)
                if failure is not None:
                    return self._move(pending, DialStep.FAILED, failure)
                return self._move(pending, DialStep.ENDED)
            case CallAnswered() | CallHeld():
                return self._move(pending, DialStep.CONNECTED)
            case CallRinging():
                return self._move(pending, DialStep.THEY_RING)
            case _ if pending.attempt.step is DialStep.ASKED:
                return self._move(pending, DialStep.MY_PHONE_RINGS)
            case _:
                return None

    def _move(
        self,
        pending: _Pending,
        step: DialStep,
        failure: DialFailure | None = None,
        detail: str = "",
    ) -> DialAttempt:
        moved = replace(pending.attempt, step=step, failure=failure, detail=detail)
        pending.attempt = moved
        if moved.done:
            del self._pending[moved.request]
        return moved


def _failed(request: RequestId, number: str, failure: DialFailure) -> DialAttempt:
    return DialAttempt(request=request, number=number, step=DialStep.FAILED, failure=failure)


def _refusal(message: str) -> DialFailure:
    said = message.strip().casefold()
    return next((why for words, why in _REFUSALS if said.startswith(words)), DialFailure.REFUSED)


def _caller_id(name: str, extension: str) -> str:
    """Write `"Name" <number>`; quotes, brackets and control signs of the name are dropped."""
    kept = "".join(sign for sign in name if sign.isprintable() and sign not in '"<>\\')
    return f'"{kept}" <{extension}>' if kept.strip() else f"<{extension}>"
