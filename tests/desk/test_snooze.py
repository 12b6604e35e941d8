# SPDX-License-Identifier: MIT
"""A snooze ends when the clock on the wall says so, over a change of the hour too."""

import time
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from busylamp.desk.snooze import Snooze, snooze_end

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def at(*parts: int) -> float:
    year, month, day, hour, minute = parts
    return datetime(year, month, day, hour, minute, tzinfo=BERLIN).timestamp()


def test_half_an_hour() -> None:
    assert snooze_end(Snooze.HALF_HOUR, at(2026, 3, 2, 15, 45)) == at(2026, 3, 2, 16, 15)


@pytest.mark.parametrize(
    ("now", "end"),
    [
        (at(2026, 3, 2, 15, 45), at(2026, 3, 3, 6, 0)),
        (at(2026, 3, 2, 1, 0), at(2026, 3, 3, 6, 0)),
        (at(2026, 2, 28, 12, 0), at(2026, 3, 1, 6, 0)),
        (at(2026, 12, 31, 23, 59), at(2027, 1, 1, 6, 0)),
        (at(2026, 3, 28, 20, 0), at(2026, 3, 29, 6, 0)),  # an hour shorter that night
        (at(2026, 10, 24, 20, 0), at(2026, 10, 25, 6, 0)),  # an hour longer
    ],
)
def test_tomorrow_is_six_in_the_morning(now: float, end: float) -> None:
    assert snooze_end(Snooze.TOMORROW, now) == end
