# SPDX-License-Identifier: MIT
"""Tells when the clock on the wall was put forward or back: it moved, and no time had passed."""

from collections.abc import Callable

_LEAST = 2.0  # seconds; less is the network's small corrections, and not worth a word


class Steps:
    """Compares the wall's clock with a steady one from one look to the next."""

    def __init__(self, steady: Callable[[], float]) -> None:
        self._steady = steady
        self._last: tuple[float, float] | None = None

    def look(self, wall: float) -> tuple[float, float]:
        """Return the seconds that passed since the last look, and by how many the clock moved."""
        now = (wall, self._steady())
        before, self._last = self._last or now, now
        passed = now[1] - before[1]
        step = now[0] - before[0] - passed
        return passed, (step if abs(step) > _LEAST else 0.0)
