# SPDX-License-Identifier: MIT
"""What the settings make of a number: read, found in a text, placed, sent out by which context."""

from collections.abc import Callable
from dataclasses import replace

from busylamp.settings.model import Settings
from busylamp.telephony.numbers import NotDialable, dialable
from busylamp.telephony.numbers_plan import DialPlan, OutgoingLine, Reading
from busylamp.telephony.numbers_reading import read_number


class Numbering:
    """Owns the way from the settings to what is dialled."""

    def __init__(self, settings: Callable[[], Settings], region: Callable[[], str]) -> None:
        self._settings = settings
        self._region = region
        self.language = "en"  # that towns and countries are named in

    @property
    def plan(self) -> DialPlan:
        """How numbers are read and dialled now."""
        return plan_of(self._settings(), self._region())

    @property
    def lines(self) -> tuple[OutgoingLine, ...]:
        """The lines a call can be sent out by."""
        return self._settings().numbers.line

    def read(self, text: str, line: str = "") -> Reading:
        """Return what would be dialled for one number, by the named line if there is such a one."""
        chosen = next((each for each in self.lines if line and each.name == line), None)
        return self._placed(read_number(text, self.plan, chosen))

    def again(self, sent: str) -> Reading:
        """Return the reading that sends a number as it was sent before."""
        reading = self.read(sent)
        try:
            number = dialable(sent)
        except NotDialable as refused:
            return Reading(found=sent, refused=refused.reason)
        outside = reading.external or reading.refused is not None
        return Reading(found=sent, dialled=number, kind=reading.kind, external=outside)

    def find(self, text: str) -> tuple[Reading, ...]:
        """Take a text as one number if it is one, else search it; the best guess first.

        Nothing found gives the one reading that says why.
        """
        from busylamp.telephony.numbers_finder import read_or_find  # for pasted texts only

        return tuple(self._placed(each) for each in read_or_find(text, self.plan))

    def _placed(self, reading: Reading) -> Reading:
        return placed(reading, self.language)

    def context(self, reading: Reading) -> str:
        """Return the dialplan context a number is sent to."""
        settings = self._settings()
        usual = settings.dial.external_context if reading.external else ""
        return reading.context or usual or settings.me.context


def plan_of(settings: Settings, region: str) -> DialPlan:
    """Return the plan of dialling of these settings at home in this region."""
    numbers = settings.numbers
    return DialPlan(
        region=numbers.region or region,
        area_code=numbers.area_code,
        outside_prefix=numbers.outside_prefix,
        international_prefix=numbers.international_prefix,
        internal_lengths=numbers.internal_lengths,
        emergency_outside_prefix=numbers.emergency_outside_prefix,
        full_numbers=numbers.full_numbers,
        rules=numbers.rule,
    )


def placed(reading: Reading, language: str = "en") -> Reading:
    """Return the reading with the town and the country of its number."""
    if not reading.e164:
        return reading
    from busylamp.desk.places import place_of  # zipfile, for numbers of the world only

    return replace(reading, place=place_of(reading.e164, reading.region, language))
