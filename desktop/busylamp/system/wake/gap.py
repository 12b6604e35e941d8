# SPDX-License-Identifier: MIT
"""Sleep by the clock alone: the wall clock went on while the program's own stood still."""

from collections.abc import Callable

EVERY = 5.0  # seconds between two looks
_GAP = 10.0  # seconds more than the program's own clock: no adjustment of a clock, a sleep


class ClockGap:
    """Works on every system; time.monotonic stands still in a sleep on Linux and macOS.

    Where it does not (Windows), the look itself comes late: that is a sleep too.
    """

    def __init__(self, wall: Callable[[], float], own: Callable[[], float]) -> None:
        self._wall = wall
        self._own = own
        self._last = (wall(), own())

    def look(self) -> bool:
        """Return whether the computer slept since the last look."""
        now = (self._wall(), self._own())
        wall, own = now[0] - self._last[0], now[1] - self._last[1]
        self._last = now
        return wall - own > _GAP or own > EVERY + _GAP
