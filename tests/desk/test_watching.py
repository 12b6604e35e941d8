# SPDX-License-Identifier: MIT
"""Waiting for a colleague: free is what stays free, and what nobody tells is not."""

from dataclasses import dataclass, field

import pytest

from busylamp.desk.watching import FREE_SECONDS, Watching
from busylamp.telephony.model import PresenceState
from tests.desk.conftest import FakeClock

IDLE, BUSY = PresenceState.IDLE, PresenceState.IN_USE


@dataclass
class Lamps:
    clock: FakeClock = field(default_factory=FakeClock)
    states: dict[str, PresenceState] = field(default_factory=dict[str, PresenceState])

    def __post_init__(self) -> None:
        self.watching = Watching(self.states.get, self.clock)

    def turn(self, extension: str, state: PresenceState) -> None:
        self.states[extension] = state
        self.watching.note(extension, state)

    def freed_after(self, seconds: float) -> tuple[str, ...]:
        self.clock.now += seconds
        return self.watching.take_freed()


@pytest.fixture
def lamps() -> Lamps:
    made = Lamps()
    made.turn("1001", BUSY)
    made.watching.watch("1001")
    return made


def test_who_stays_free_is_told_once(lamps: Lamps) -> None:
    assert lamps.freed_after(60) == ()
    lamps.turn("1001", IDLE)
    assert lamps.freed_after(FREE_SECONDS - 0.1) == ()
    assert lamps.freed_after(0.1) == ("1001",)
    assert lamps.freed_after(60) == ()
    assert lamps.watching.watched == ()


def test_a_moment_between_two_calls_is_not_free(lamps: Lamps) -> None:
    for _ in range(5):
        lamps.turn("1001", IDLE)
        assert lamps.freed_after(FREE_SECONDS - 0.1) == ()
        lamps.turn("1001", BUSY)
        assert lamps.freed_after(FREE_SECONDS) == ()
    lamps.turn("1001", IDLE)
    assert lamps.freed_after(FREE_SECONDS) == ("1001",)


@pytest.mark.parametrize("state", set(PresenceState) - {IDLE})
def test_nothing_but_available_is_free(lamps: Lamps, state: PresenceState) -> None:
    lamps.turn("1001", state)
    assert lamps.freed_after(600) == ()


def test_a_line_that_was_lost_begins_the_seconds_anew(lamps: Lamps) -> None:
    lamps.turn("1001", IDLE)
    lamps.states.clear()  # nobody tells
    lamps.watching.note_all()
    assert lamps.freed_after(600) == ()
    lamps.states["1001"] = IDLE
    lamps.watching.note_all()
    assert lamps.freed_after(FREE_SECONDS - 0.1) == ()
    assert lamps.freed_after(0.1) == ("1001",)


def test_several_are_waited_for_and_each_can_be_let_go(lamps: Lamps) -> None:
    for extension in ("1002", "1003", "1002", ""):
        lamps.watching.watch(extension)
    assert lamps.watching.watched == ("1001", "1002", "1003")
    for extension in ("1001", "1002", "1003", "1004"):
        lamps.turn(extension, IDLE)
    assert lamps.watching.is_settling
    lamps.watching.unwatch("1002")
    lamps.watching.unwatch("nobody")
    assert lamps.freed_after(FREE_SECONDS) == ("1001", "1003")
    assert not lamps.watching.is_settling


def test_who_is_free_already_is_told_too(lamps: Lamps) -> None:
    lamps.states["1002"] = IDLE
    lamps.watching.watch("1002")
    assert lamps.freed_after(FREE_SECONDS) == ("1002",)
