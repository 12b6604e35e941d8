# SPDX-License-Identifier: MIT
"""How long a snooze lasts."""

import time
from enum import Enum, auto

_HALF_HOUR = 30 * 60
_MORNING = 6  # o'clock: before anybody's working day


class Snooze(Enum):
    """What the user can choose."""

    HALF_HOUR = auto()
    TOMORROW = auto()  # the next day's morning


def snooze_end(choice: Snooze, now: float) -> int:
    """Return when it ends, in Unix seconds, by the clock on this computer's wall."""
    match choice:
        case Snooze.HALF_HOUR:
            return int(now) + _HALF_HOUR
        case Snooze.TOMORROW:
            today = time.localtime(now)
            day = (today.tm_year, today.tm_mon, today.tm_mday + 1)  # mktime knows the calendar
            return int(time.mktime((*day, _MORNING, 0, 0, 0, 0, -1)))
