# SPDX-License-Identifier: MIT
"""A sleep is told from the clocks alone."""

import pytest

from busylamp.system.wake.gap import EVERY, ClockGap


class Clocks:
    def __init__(self) -> None:
        self.wall = 1_700_000_000.0
        self.own = 50.0

    def go(self, wall: float, own: float) -> None:
        self.wall += wall
        self.own += own


@pytest.mark.parametrize(
    ("wall", "own", "slept"),
    [
        (EVERY, EVERY, False),
        (EVERY + 9, EVERY, False),  # the clock was put right a little
        (EVERY + 11, EVERY, True),  # a sleep of eleven seconds
        (3600.0, EVERY, True),
        (3600.0, 3600.0, True),  # Windows: the program's own clock went on in the sleep
        (EVERY - 3600, EVERY, False),  # the clock was put back an hour
        (EVERY + 9, EVERY + 9, False),  # the program was busy
    ],
)
def test_what_is_a_sleep(wall: float, own: float, slept: bool) -> None:
    clocks = Clocks()
    gap = ClockGap(lambda: clocks.wall, lambda: clocks.own)
    clocks.go(wall, own)
    assert gap.look() is slept
    clocks.go(EVERY, EVERY)
    assert not gap.look()  # told once
