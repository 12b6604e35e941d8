# SPDX-License-Identifier: MIT
"""Days and times as people say them, in the user's own way of writing them."""

import re
import time
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from busylamp.ui.writing import locale

_WEEK = 7  # days back that are named by their weekday
_LATEST = 253_000_000_000.0  # some day in the year 9987
_SECONDS = re.compile(r"[:.]ss?")


def day_of(stamp: float) -> date:
    """Return the day of Unix seconds, here."""
    return _here(stamp).date()


def day_title(day: date, today: date | None = None) -> str:
    """Name a day over a list: Today, Yesterday, Monday, or the date in full."""
    here = today or _here(time.time()).date()
    back = (here - day).days
    if back == 0:
        return QCoreApplication.translate("moments", "Today")
    if back == 1:
        return QCoreApplication.translate("moments", "Yesterday")
    if 1 < back < _WEEK:
        return locale().standaloneDayName(day.isoweekday())
    return locale().toString(_qdate(day), QLocale.FormatType.LongFormat)


def clock_time(stamp: float) -> str:
    """Write the time of day, without seconds."""
    moment = _here(stamp)
    shape = _SECONDS.sub("", locale().timeFormat(QLocale.FormatType.ShortFormat))
    return locale().toString(QTime(moment.hour, moment.minute), shape)


def moment_of(stamp: float, today: date | None = None) -> str:
    """Say when: `today 14:02`, `yesterday 16:12`, or the date and the time."""
    day, here = day_of(stamp), today or _here(time.time()).date()
    if day == here:
        words = QCoreApplication.translate("moments", "today %1")
    elif day == here - timedelta(days=1):
        words = QCoreApplication.translate("moments", "yesterday %1")
    else:
        words = f"{locale().toString(_qdate(day), QLocale.FormatType.ShortFormat)} %1"
    return words.replace("%1", clock_time(stamp))


def _here(stamp: float) -> datetime:
    """Return the moment here; a damaged file may hold any number."""
    return datetime.fromtimestamp(min(max(stamp, 0.0), _LATEST), UTC).astimezone()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
