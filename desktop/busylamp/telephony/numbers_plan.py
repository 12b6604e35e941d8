# SPDX-License-Identifier: MIT
"""How this house dials, and what becomes of one number under that plan: values only."""

from dataclasses import dataclass
from enum import Enum

from busylamp.telephony.reasons import DialFailure


class NumberClass(Enum):
    """What kind of number it is; the words are part of the commands' output."""

    INTERNAL = "internal"
    NATIONAL = "national"
    INTERNATIONAL = "international"
    EMERGENCY = "emergency"
    PREMIUM = "premium"
    CODE = "code"  # has * or #: a feature of the PBX, such as a diversion


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRule:
    """`[[numbers.rule]]`: numbers that are dialled in a way of their own; the first that fits."""

    pattern: str  # a regular expression for the whole number: +49301234567, else as written
    replacement: str = ""  # what is dialled for it, `\\1` the first group; empty: as without a rule
    context: str = ""  # the dialplan context; empty: as for other numbers
    name: str = ""  # what the preview calls it

    @property
    def title(self) -> str:
        """What to call it."""
        return self.name or self.pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingLine:
    """`[[numbers.line]]`: a line or sender number that the dialplan offers by a prefix."""

    name: str
    prefix: str = ""  # dialled before the number, in the place of `outside_prefix`
    context: str = ""  # the dialplan context; empty: as for other numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class DialPlan:
    """How numbers are read and dialled here."""

    region: str = ""  # ISO 3166 code of home; '': not known
    area_code: str = ""  # as dialled before a number of my town: 030
    outside_prefix: str = ""
    international_prefix: str = ""
    internal_lengths: tuple[int, ...] = (2, 3, 4, 5)
    emergency_outside_prefix: bool = False
    full_numbers: bool = False  # numbers of my own country are dialled with their country too
    rules: tuple[NumberRule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a text says as a number: what will be dialled for it and why, or why nothing."""

    found: str  # as it stood in the text
    dialled: str = ""  # exactly what the PBX gets, `[0-9*#+]{1,32}`; '' when refused
    e164: str = ""  # the number as the world knows it; '' for internal numbers, codes, unknown ones
    kind: NumberClass | None = None  # None when refused
    prefix: str = ""  # what of `dialled` is the way out of the house
    region: str = ""  # the country it is in, ISO 3166
    place: str = ""  # the town and the country, in English
    rule: str = ""  # the title of the rule that was used
    line: str = ""  # the name of the outgoing line that was chosen
    extension: str = ""  # a suffix such as `ext. 12`, which is not dialled
    context: str = ""  # where a rule or a line sends it; '': internal or external as usual
    external: bool = False  # goes out of the house
    refused: DialFailure | None = None

    @property
    def spaced(self) -> str:
        """`dialled` for the eye: `0 0049301234567`."""
        rest = self.dialled.removeprefix(self.prefix)
        return f"{self.prefix} {rest}" if self.prefix else rest
