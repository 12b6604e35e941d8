# SPDX-License-Identifier: MIT
"""The texts for the finder of numbers, and how many of their numbers it finds."""

from dataclasses import dataclass
from pathlib import Path

from busylamp.telephony.numbers_finder import find_numbers
from busylamp.telephony.numbers_plan import DialPlan

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One text, and the numbers that are in it."""

    plan: DialPlan
    numbers: frozenset[str]
    text: str

    def found(self) -> list[str]:
        """Return what the finder finds, in its order."""
        return [each.e164 or each.dialled for each in find_numbers(self.text, self.plan)]


def samples(name: str) -> list[Sample]:
    """Read a file of texts."""
    made: list[Sample] = []
    for block in (HERE / name).read_text(encoding="utf-8").split("\n%% ")[1:]:
        head, _, text = block.partition("\n")
        home, _, numbers = head.partition(":")
        region, *area = home.split()
        made.append(
            Sample(
                plan=DialPlan(region=region, area_code="".join(area)),
                numbers=frozenset(each.strip() for each in numbers.split(",") if each.strip()),
                text=text,
            )
        )
    return made


WITH = samples("texts_with_numbers.txt")
WITHOUT = samples("texts_without_numbers.txt")
