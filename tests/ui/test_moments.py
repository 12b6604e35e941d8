# SPDX-License-Identifier: MIT
"""Days and times in the user's own way of writing them."""

from collections.abc import Generator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from busylamp.ui.moments import clock_time, day_of, day_title, moment_of

TODAY = date(2026, 3, 12)  # a Thursday


@pytest.fixture
def language() -> Generator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def stamp(year: int, month: int, day: int, hour: int, minute: int) -> float:
    here = datetime(year, month, day, hour, minute, 59)  # noqa: DTZ001 - the time of here
    return here.timestamp()


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize(
    ("locale", "time", "long_ago"),
    [
        ("en_GB", "14:02", "01/02/2025 14:02"),
        ("en_US", "2:02\u202fPM", "2/1/25 2:02\u202fPM"),
        ("de_DE", "14:02", "01.02.25 14:02"),
        ("C", "14:02", "01/02/2025 14:02"),
        ("fi_FI", "14.02", "1.2.2025 14.02"),
    ],
)
def test_times_and_dates_are_written_as_at_home(locale: str, time: str, long_ago: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert clock_time(stamp(2026, 3, 12, 14, 2)) == time
    assert moment_of(stamp(2025, 2, 1, 14, 2), TODAY) == long_ago


@pytest.mark.usefixtures("language")
def test_days_are_named_as_people_do() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    titles = [day_title(date(2026, 3, day), TODAY) for day in (12, 11, 10, 6, 5)]
    assert titles == ["Today", "Yesterday", "Tuesday", "Friday", "Thursday, 5 March 2026"]
    assert day_title(date(2026, 3, 13), TODAY) == "Friday, 13 March 2026"  # a clock set back
    QLocale.setDefault(QLocale("de_DE"))
    assert day_title(date(2026, 3, 10), TODAY) == "Dienstag"


def test_today_and_yesterday_go_by_the_day_here_not_by_hours() -> None:
    assert moment_of(stamp(2026, 3, 12, 0, 1), TODAY).startswith("today ")
    assert moment_of(stamp(2026, 3, 11, 23, 59), TODAY).startswith("yesterday ")


@pytest.mark.parametrize("odd", [-1e300, -1.0, 1e300, 9e15])
def test_a_time_out_of_a_damaged_file_is_some_day(odd: float) -> None:
    assert day_of(odd).year in range(1969, 9999)
    assert moment_of(odd)
    assert clock_time(odd)
