# SPDX-License-Identifier: MIT
"""A gap is claimed where the program could not listen, and nowhere else."""

from dataclasses import dataclass

import pytest

from busylamp.desk.gaps import Gaps
from busylamp.stores.entries import Gap
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged


@dataclass
class Watch:
    """A computer that is awake and looks at its clock each second, unless it sleeps."""

    now: float = 0.0
    steady: float = 7.0  # what really passed

    def __post_init__(self) -> None:
        self.gaps = Gaps(lambda: self.steady)

    def wait_until(self, moment: float) -> None:
        while self.now < moment:
            self.go(min(1, moment - self.now))
            self.gaps.look(self.now)

    def go(self, seconds: float) -> None:
        """Let time pass unseen, as in a sleep."""
        self.now += seconds
        self.steady += seconds

    def hear(self, state: LineState, at: float, trouble: LineTrouble | None = None) -> Gap | None:
        self.wait_until(at)
        return self.gaps.hear(LineChanged(state=state, trouble=trouble, at=at), at)


@pytest.fixture
def watch() -> Watch:
    made = Watch()
    assert made.hear(LineState.CONNECTING, 0) is None
    assert made.hear(LineState.UP, 1) is None
    return made


def test_a_lost_line_leaves_a_gap_until_it_is_up_again(watch: Watch) -> None:
    assert watch.hear(LineState.WAITING, 100, LineTrouble.CLOSED_BY_PEER) is None
    for state in (LineState.CONNECTING, LineState.WAITING, LineState.SYNCING):
        assert watch.hear(state, 110) is None
    assert watch.hear(LineState.UP, 130) == Gap(began_at=100, ended_at=130)
    assert watch.hear(LineState.UP, 140) is None


def test_a_short_break_is_not_worth_a_word(watch: Watch) -> None:
    watch.hear(LineState.WAITING, 100)
    assert watch.hear(LineState.UP, 105) is None
    watch.hear(LineState.WAITING, 200)
    assert watch.hear(LineState.UP, 205.5) == Gap(began_at=200, ended_at=205.5)


def test_a_silent_line_was_lost_before_it_was_given_up(watch: Watch) -> None:
    watch.hear(LineState.WAITING, 100, LineTrouble.SILENT)
    assert watch.hear(LineState.UP, 101) == Gap(began_at=80, ended_at=101)


def test_a_phone_system_that_was_never_reached_leaves_a_gap() -> None:
    watch = Watch()
    for at in (0, 10, 20):
        watch.hear(LineState.CONNECTING, at)
        watch.hear(LineState.WAITING, at + 1, LineTrouble.UNREACHABLE)
    assert watch.hear(LineState.UP, 40) == Gap(began_at=1, ended_at=40)


def test_no_gap_is_claimed_before_the_first_sign_in() -> None:
    watch = Watch()
    watch.hear(LineState.CONNECTING, 0)
    watch.hear(LineState.REFUSED, 1, LineTrouble.LOGIN_REFUSED)
    watch.hear(LineState.CONNECTING, 60)
    assert watch.hear(LineState.UP, 61) is None


@pytest.mark.parametrize("looked", [True, False], ids=["clock first", "news first"])
def test_a_line_lost_in_sleep_was_lost_when_the_sleep_began(watch: Watch, looked: bool) -> None:
    watch.wait_until(9)
    watch.go(4991)
    if looked:
        watch.gaps.look(5000)
    watch.hear(LineState.WAITING, 5000 + 4 * looked, LineTrouble.SILENT)
    assert watch.hear(LineState.UP, 5006) == Gap(began_at=9, ended_at=5006)


def test_a_line_that_lived_through_a_sleep_leaves_no_gap(watch: Watch) -> None:
    watch.wait_until(9)
    watch.go(491)
    watch.gaps.look(500)
    watch.hear(LineState.WAITING, 700, LineTrouble.CLOSED_BY_PEER)
    assert watch.hear(LineState.UP, 710) == Gap(began_at=700, ended_at=710)


def test_the_end_of_the_program_ends_the_gap(watch: Watch) -> None:
    assert watch.gaps.end(50) is None
    watch.hear(LineState.WAITING, 100)
    watch.wait_until(200)
    assert watch.gaps.end(200) == Gap(began_at=100, ended_at=200)
    assert watch.gaps.end(300) is None


DAY = 86400.0


@pytest.mark.parametrize("step", [DAY, -DAY, 3.0, -3.0])
def test_a_clock_put_right_during_a_break_moves_its_beginning_along(
    watch: Watch, step: float
) -> None:
    watch.hear(LineState.WAITING, 600)
    watch.wait_until(610)
    watch.now += step
    assert watch.hear(LineState.UP, 620 + step) == Gap(began_at=600 + step, ended_at=620 + step)


@pytest.mark.parametrize("step", [DAY, -DAY])
def test_a_clock_put_right_is_no_sleep(watch: Watch, step: float) -> None:
    watch.wait_until(600)
    watch.now += step
    watch.hear(LineState.WAITING, 630 + step, LineTrouble.CLOSED_BY_PEER)
    assert watch.hear(LineState.UP, 640 + step) == Gap(began_at=630 + step, ended_at=640 + step)


@pytest.mark.parametrize("step", [DAY, -DAY])
def test_a_clock_put_right_in_a_sleep_makes_the_gap_no_longer(watch: Watch, step: float) -> None:
    watch.wait_until(600)
    watch.go(3600)
    watch.now += step
    watch.hear(LineState.WAITING, 4202 + step, LineTrouble.SILENT)
    assert watch.hear(LineState.UP, 4210 + step) == Gap(began_at=600 + step, ended_at=4210 + step)
