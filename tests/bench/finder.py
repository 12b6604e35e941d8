# SPDX-License-Identifier: MIT
"""Prints how well and how fast numbers are found in texts.

`PYTHONPATH=. python tests/bench/finder.py`
"""

import time

from busylamp.telephony.numbers_finder import LONGEST, find_numbers
from busylamp.telephony.numbers_plan import DialPlan
from tests.telephony.texts import WITH, WITHOUT

HOSTILE = (
    *(
        "1 ",
        "0",
        "(0",
        "+49 ",
        "030 1",
        "1.",
        "1,",
        "12:",
        "a1",
        "€1 ",
        "1 €",
        "tel:",
        "Tel. ",
        "1-",
    ),
    *("DE00 0000 ", "http://", "a@", "a.", "0x1", "ab:cd:", " ", "1 january ", "20 ", "01.01.20"),
)


def main() -> None:
    """Print precision, recall and times."""
    find_numbers("030 1234567", DialPlan(region="DE"))  # loads the tables
    begun = time.perf_counter()
    right = wrong = there = 0
    for sample in WITH:
        found = set(sample.found())
        right += len(found & sample.numbers)
        wrong += len(found - sample.numbers)
        there += len(sample.numbers)
    false = sum(len(sample.found()) for sample in WITHOUT)
    spent = time.perf_counter() - begun
    print(f"{len(WITH)} texts with {there} numbers: found {right} ({right / there:.1%}),")
    print(f"  wrong ones {wrong}, so precision {right / (right + wrong):.1%}")
    print(f"{len(WITHOUT)} texts without any: false ones {false}")
    print(f"{spent / (len(WITH) + len(WITHOUT)) * 1000:.2f} ms a text")
    slowest = max((_time_of(piece), piece) for piece in HOSTILE)
    print(f"slowest hostile text of {LONGEST:,} signs: {slowest[0] * 1000:.0f} ms ({slowest[1]!r})")


def _time_of(piece: str) -> float:
    text = piece * (LONGEST // len(piece) + 1)
    begun = time.perf_counter()
    find_numbers(text, DialPlan(region="DE"))
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
