# SPDX-License-Identifier: MIT
"""Plans of dialling to read numbers by, and what holds for whatever is read."""

import re

from busylamp.desk.numbering import Numbering
from busylamp.settings.model import NumberSettings, Settings
from busylamp.telephony.numbers_plan import NumberRule, OutgoingLine, Reading

DIALLED = re.compile(r"[0-9*#+]{1,32}")

_LINE = OutgoingLine(name="Sales", prefix="81", context="sales")
_RULES = (
    NumberRule(pattern=r"\+4930(\d+)", replacement=r"\1"),
    NumberRule(pattern=r"0800\d*", context="free"),
    NumberRule(pattern=r"7\d{3}", replacement="evil&PJSIP/2"),
)
_NUMBERS = (
    NumberSettings(region="DE", area_code="030", outside_prefix="0", international_prefix="00"),
    NumberSettings(region="US", outside_prefix="9", international_prefix="011", full_numbers=True),
    NumberSettings(region="GB", rule=_RULES, line=(_LINE,)),
    NumberSettings(region="IT", internal_lengths=(3,), emergency_outside_prefix=True),
    NumberSettings(region="JP", outside_prefix="*9", international_prefix="010"),
    NumberSettings(),
)
PLANS = tuple(Settings(numbers=numbers) for numbers in _NUMBERS)


def numbering(choice: int) -> Numbering:
    settings = PLANS[choice % len(PLANS)]
    return Numbering(lambda: settings, lambda: settings.numbers.region)


def check_reading(reading: Reading) -> None:
    """What is dialled is dialable; what is refused is not dialled."""
    if reading.refused is not None:
        assert reading.dialled == ""
        return
    assert DIALLED.fullmatch(reading.dialled), reading
    assert reading.kind is not None
    assert reading.dialled.startswith(reading.prefix)
    assert not reading.e164 or re.fullmatch(r"\+[0-9]{3,17}", reading.e164)
    assert reading.spaced.replace(" ", "") == reading.dialled
