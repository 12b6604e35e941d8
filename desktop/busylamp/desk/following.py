# SPDX-License-Identifier: MIT
"""The steps of one call asked for, as a command tells them: here, or by the running window."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from busylamp.desk.dialling import DialAttempt
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallId, CallResult, EndReason
from busylamp.telephony.reasons import DialFailure, DialStep

E = TypeVar("E", bound=Enum)
_MOST_ENDS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class DialReport:
    """One step."""

    step: DialStep
    number: str = ""
    failure: DialFailure | None = None
    reason: EndReason | None = None
    detail: str = ""
    answered: bool = False
    final: bool = False  # nothing more will be told

    def fields(self) -> dict[str, object]:
        """Write it for the other process."""
        return {
            "step": self.step.value,
            "number": self.number,
            "failure": None if self.failure is None else self.failure.value,
            "reason": None if self.reason is None else self.reason.value,
            "detail": self.detail,
            "answered": self.answered,
        }


class Following:
    """Remembers how calls ended, for the attempt they came from."""

    def __init__(self) -> None:
        self._ended: dict[CallId, CallEnded] = {}

    def hear(self, ended: CallEnded) -> None:
        """Take note of an end; the attempt's own news come after it."""
        self._ended[ended.call.id] = ended
        while len(self._ended) > _MOST_ENDS:
            del self._ended[next(iter(self._ended))]

    def report(self, attempt: DialAttempt) -> DialReport:
        """Say where an attempt stands."""
        ended = None if attempt.call is None else self._ended.get(attempt.call)
        return DialReport(
            step=attempt.step,
            number=attempt.number,
            failure=attempt.failure,
            reason=ended.call.reason if ended and attempt.step is DialStep.ENDED else None,
            detail=attempt.detail,
            answered=ended is not None and ended.call.result is CallResult.ANSWERED,
            final=attempt.done or attempt.step is DialStep.CONNECTED,
        )


def report_of(fields: Mapping[str, object]) -> DialReport:
    """Read what the other process wrote."""
    return DialReport(
        step=_member(DialStep, fields.get("step")) or DialStep.UNKNOWN,
        number=str(fields.get("number") or ""),
        failure=_member(DialFailure, fields.get("failure")),
        reason=_member(EndReason, fields.get("reason")),
        detail=str(fields.get("detail") or ""),
        answered=fields.get("answered") is True,
        final=fields.get("last") is True,
    )


def _member(kind: type[E], value: object) -> E | None:
    return next((member for member in kind if member.value == value), None)
