# SPDX-License-Identifier: MIT
"""Hours and days of a line in virtual time: dead, slow, flapping, asleep."""

import itertools
import random
import statistics

import pytest

from busylamp.link.retry import Retry
from busylamp.telephony.reasons import LineState, LineTrouble
from tests.hostile.air import in_the_air
from tests.hostile.scale import times
from tests.link.pbx import refusing
from tests.link.rig import Rig, looped
from tests.link.test_retry import most_within

DAY = 86400.0
ROUNDS = times(20, 100)


async def opened(line: Rig) -> None:
    line.open()
    await until_state(line, LineState.UP, 30.0)


async def until_state(line: Rig, state: LineState, seconds: float) -> float:
    """Let time pass until the line is so; return how long it took."""
    start = line.clock.time
    while line.states[-1:] != [state]:
        assert line.clock.time - start <= seconds, (line.states[-5:], line.troubles[-5:])
        await line.clock.let_pass(0.1)
    return line.clock.time - start


def within_the_defence(attempts: list[float]) -> None:
    """What a UCM's defence allows, with a quarter to spare (it bans at 100 in 59 minutes)."""
    assert most_within(attempts, 60.0) < 10
    assert most_within(attempts, 3600.0) < 75


def longest_wait(attempts: list[float]) -> float:
    return max(after - before for before, after in itertools.pairwise(attempts))


@pytest.mark.parametrize("seed", range(times(1, 3)))
@looped
async def test_a_slow_line_that_lives_is_never_called_dead(seed: int) -> None:
    async with in_the_air() as (line, air):
        air.latency = 1.0  # two seconds for question and answer
        await opened(line)
        await line.clock.let_pass(times(2 * 3600, int(DAY)))
        assert (line.troubles, len(air.attempts)) == ([], 1)
        assert len(air.pbx.asked("Ping")) >= 500


@looped
async def test_a_dead_line_is_noticed_in_twenty_seconds() -> None:
    took: list[float] = []
    for seed in range(ROUNDS):
        async with in_the_air() as (line, air):
            await opened(line)
            await line.clock.let_pass(random.Random(seed).uniform(0.0, 40.0))
            air.darken()
            took.append(await until_state(line, LineState.WAITING, 20.0))
            assert line.troubles == [LineTrouble.SILENT]
    print(f"dead line noticed: p50 {statistics.median(took):.1f} s, worst {max(took):.1f} s")


@looped
async def test_after_sleep_it_is_ready_in_five_seconds() -> None:
    """The wall clock ran on, the other did not; what stood is dead, the network is new."""
    took: list[float] = []
    for seed in range(ROUNDS):
        chance = random.Random(seed)
        async with in_the_air(chance.random()) as (line, air):
            await opened(line)
            await line.clock.let_pass(chance.uniform(0.0, 40.0))
            air.darken()
            line.clock.ahead += chance.uniform(60.0, DAY)
            lost = await until_state(line, LineState.WAITING, 5.0)
            took.append(lost + await until_state(line, LineState.UP, 5.0))
    p95 = sorted(took)[int(len(took) * 0.95)]
    print(f"ready after sleep: p50 {statistics.median(took):.1f} s, p95 {p95:.1f} s")
    assert p95 <= 5.0


@pytest.mark.parametrize(
    ("shortest", "longest", "most"),
    [(0.5, 5.0, 2.0), (30.0, 300.0, 35.0), (600.0, 7200.0, 95.0)],
    ids=["restart", "minutes", "hours"],
)
@looped
async def test_it_is_back_soon_after_the_pbx_is(
    shortest: float, longest: float, most: float
) -> None:
    took: list[float] = []
    for seed in range(ROUNDS):
        chance = random.Random(seed)
        async with in_the_air(chance.random()) as (line, air):
            await opened(line)
            await line.clock.let_pass(70.0)
            air.is_dead = True
            air.close()
            await line.clock.let_pass(chance.uniform(shortest, longest))
            air.is_dead = False
            took.append(await until_state(line, LineState.UP, 100.0))
    p95 = sorted(took)[int(len(took) * 0.95)]
    print(f"back after an outage: p50 {statistics.median(took):.1f} s, p95 {p95:.1f} s")
    assert p95 <= most


def test_a_day_of_a_dead_pbx_gets_nobody_banned() -> None:
    most = (0, 0)
    for seed in range(times(100, 1000)):
        retry, now, attempts = Retry(random.Random(seed).random), 0.0, list[float]()
        while now < DAY:
            attempts.append(now)
            retry.began(now)
            now += retry.failed(now)
        within_the_defence(attempts)
        assert longest_wait(attempts) <= 90.0  # and it is back soon after the PBX is
        most = max(most, (most_within(attempts, 3600.0), most_within(attempts, 60.0)))
    print(f"most attempts in an hour, and in a minute of that seed: {most}")


def test_a_line_that_comes_and_goes_gets_nobody_banned_either() -> None:
    clicks = 0
    for seed in range(times(20, 300)):
        chance = random.Random(seed)
        retry, now, attempts = Retry(chance.random), 0.0, list[float]()
        while now < 6 * 3600.0:
            attempts.append(now)
            retry.began(now)
            if chance.random() < 0.3:
                retry.came_up(now)
                now += chance.uniform(0.0, 90.0)
            wait = retry.failed(now)
            click = now + wait * chance.random()
            clicked = chance.random() < 0.5 and retry.may_now(click)
            now = click if clicked else now + wait
            clicks += clicked
        within_the_defence(attempts)
        assert len(attempts) > 6 * 20  # it did try: 20 an hour and more
    assert clicks > 100


@looped
async def test_a_dead_pbx_is_tried_as_often_as_that_by_the_line_itself() -> None:
    async with in_the_air() as (line, air):
        await opened(line)
        air.is_dead = True
        air.darken()
        await line.clock.let_pass(times(2 * 3600, int(DAY)))
        within_the_defence(air.attempts)
        assert air.clock.time - air.attempts[-1] <= 90.0, "it does not give up"
        air.is_dead = False
        await until_state(line, LineState.UP, 95.0)


@looped
async def test_a_network_that_changes_all_the_time_gets_nobody_banned() -> None:
    async with in_the_air() as (line, air):
        air.is_dead = True
        line.open()
        for _ in range(times(3600, 24 * 3600)):
            await line.clock.let_pass(1.0)
            line.session.probe()
        within_the_defence(air.attempts)


@pytest.mark.parametrize("action", ["Challenge", "Login"])
@looped
async def test_after_a_refused_login_none_is_tried(action: str) -> None:
    async with in_the_air() as (line, air):
        air.pbx.replies[action] = refusing("Authentication failed")
        line.open()
        await until_state(line, LineState.REFUSED, 5.0)
        air.darken()
        await line.clock.let_pass(DAY)
        for _ in range(5):
            line.session.probe()
            line.clock.ahead += 3600.0
            await line.clock.let_pass(60.0)
        assert (len(air.attempts), len(air.pbx.asked("Login"))) == (1, action == "Login")


@looped
async def test_what_is_asked_urgently_again_and_again_still_runs_out() -> None:
    async with in_the_air() as (line, air):
        await opened(line)
        air.darken()
        start = line.clock.time
        while line.states[-1:] == [LineState.UP]:
            line.session.probe()
            await line.clock.let_pass(0.5)
        assert line.clock.time - start <= 4.0
