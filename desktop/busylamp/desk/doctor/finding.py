# SPDX-License-Identifier: MIT
"""One step's outcome."""

from dataclasses import dataclass
from enum import Enum

from busylamp.telephony.causes import Cause
from busylamp.telephony.model import Presence
from busylamp.telephony.status import Certificate


class Verdict(Enum):
    """What a step came to."""

    GOOD = "good"
    BAD = "bad"  # something does not work
    WARNING = "warning"  # it works, and should be otherwise
    NOT_VERIFIED = "not_verified"  # it could not be asked
    NOTE = "note"  # help beside what is wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One step's outcome, in words for the user."""

    step: str
    verdict: Verdict
    title: str
    advice: str = ""
    cause: Cause | None = None  # on all that is not good
    seconds: float = 0.0
    block: str = ""  # lines to paste
    certificate: Certificate | None = None
    presences: tuple[Presence, ...] = ()  # on the step "extensions": whom to offer as "me"


def milliseconds(seconds: float) -> str:
    """Write how long a step took."""
    return f"{seconds * 1000:.0f} ms"
