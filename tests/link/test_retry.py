# SPDX-License-Identifier: MIT
"""When it is tried again: for every seed within what a UCM's defence allows."""

import random
from collections.abc import Callable

import pytest

from busylamp.link.retry import Retry

SEEDS = range(300)


def failing(retry: Retry, start: float, end: float) -> list[tuple[float, float]]:
    """Let every try fail at once; return when each was and how long the wait after it."""
    now, tries = start, list[tuple[float, float]]()
    while now < end:
        wait = retry.failed(now)
        tries.append((now, wait))
        now += wait
    return tries


def seeded(seed: int) -> Callable[[], float]:
    return random.Random(seed).random


def most_within(times: list[float], seconds: float) -> int:
    """The most of these ascending times that one window of so many seconds holds."""
    first, most = 0, 0
    for last, at in enumerate(times):
        while at - times[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


@pytest.mark.parametrize(
    ("rolled", "waits"),
    [
        (0.0, [0.25, 0.5, 1.35, 1.35, 1.35, 1.35, 4.0, 8.0, 22.5, 22.5]),
        (0.5, [0.375, 0.75, 1.575, 1.575, 1.575, 1.575, 6.0, 12.0, 26.25, 26.25]),
        (1.0, [0.5, 1.0, 1.8, 1.8, 1.8, 8.0, 16.0, 30.0, 30.0, 30.0]),
    ],
)
def test_a_restart_is_not_missed_and_a_longer_trouble_is_let_alone(
    rolled: float, waits: list[float]
) -> None:
    retry, now = Retry(lambda: rolled), 0.0
    for wait in waits:
        assert retry.failed(now) == pytest.approx(wait)
        now += wait


def test_each_wait_is_within_its_bounds() -> None:
    for seed in SEEDS:
        for at, wait in failing(Retry(seeded(seed)), 50.0, 5000.0):
            cap = 1.8 if at < 56.0 else 30.0 if at < 350.0 else 90.0
            assert 0.25 <= wait <= cap, seed


def test_a_long_trouble_stays_below_what_gets_an_address_banned() -> None:
    for seed in SEEDS:
        _, *tries = [at for at, _ in failing(Retry(seeded(seed)), 0.0, 2 * 3600.0)]  # it was lost
        assert most_within(tries, 59 * 60.0) <= 76, seed
        assert most_within(tries, 60.0) <= 9, seed
        assert len([at for at in tries if at < 59 * 60.0]) >= 55, "it does not give up either"


def test_two_computers_do_not_try_together() -> None:
    first, second = (failing(Retry(seeded(seed)), 0.0, 600.0) for seed in (1, 2))
    assert not {at for at, _ in first[1:]} & {at for at, _ in second[1:]}


@pytest.mark.parametrize("stood", [60.0, 3600.0, 100_000.0])
def test_after_a_line_that_stood_long_it_begins_anew(stood: float) -> None:
    retry = Retry(lambda: 1.0)
    failing(retry, 0.0, 1000.0)
    retry.came_up(1000.0)
    tries = failing(retry, 1000.0 + stood, 1000.0 + stood + 295.0)
    assert [wait for _, wait in tries[:3]] == [0.5, 1.0, 1.8]
    assert max(wait for _, wait in tries) == 30.0


def test_a_line_that_comes_and_goes_is_still_the_same_trouble() -> None:
    retry = Retry(lambda: 1.0)
    failing(retry, 0.0, 1000.0)
    retry.came_up(1000.0)
    assert retry.failed(1059.9) == 90.0


def test_a_line_that_stood_long_counts_once() -> None:
    retry = Retry(lambda: 1.0)
    retry.came_up(0.0)
    assert [retry.failed(at) for at in (100.0, 200.0, 300.0)] == [0.5, 1.0, 2.0]


def test_years_of_trouble_overflow_nothing() -> None:
    retry = Retry(lambda: 1.0)
    assert retry.failed(0.0) == 0.5
    waits = [retry.failed(1e6) for _ in range(3000)]
    assert waits == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, *[90.0] * 2993]


def test_a_click_tries_at_once_but_not_every_second() -> None:
    retry = Retry(random.random)
    assert [retry.may_now(at) for at in (5.0, 6.0, 14.9, 15.0, 16.0)] == [
        True,
        False,
        False,
        True,
        False,
    ]
