# SPDX-License-Identifier: MIT
"""No two relays lead, and somebody does, whatever dies, stands still or loses its way.

Three relays and three registers in a time of their own: hours of faults in seconds.
"""

import asyncio
import random
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from busylamp.link.relayed.ending import end
from busylamp.relay import lease as leases
from busylamp.relay.lease import VALID, WAIT, Lease
from busylamp.relay.register import Register

RELAYS = 3
PLACES = 3
LONG = 600.0  # seconds with faults
CALM = 20.0  # seconds without
LOST = 1.5  # seconds that an answer is waited for


class Hasty(asyncio.SelectorEventLoop):
    """Nobody waits: when all sleep, it is at once as late as the first one wants."""

    def __init__(self) -> None:
        super().__init__()
        self.late = 0.0

    def time(self) -> float:
        return self.late

    def _run_once(self) -> None:
        scheduled: list[asyncio.TimerHandle] = getattr(self, "_scheduled")  # noqa: B009 - private
        if not getattr(self, "_ready") and scheduled:  # noqa: B009
            self.late = max(self.late, scheduled[0].when())
        getattr(super(), "_run_once")()  # noqa: B009


class LoopClock:
    def now(self) -> float:
        return asyncio.get_running_loop().time()

    def wall(self) -> float:
        return self.now()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@dataclass
class Entry:
    value: bytes | None
    revision: int


@dataclass
class Keeper:
    """What one server keeps."""

    value: bytes | None = None
    revision: int = 0
    up: bool = True


@dataclass
class Faults:
    """What goes wrong now, and what will."""

    dice: random.Random
    keepers: list[Keeper] = field(default_factory=lambda: [Keeper() for _ in range(PLACES)])
    cut: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])  # relay and keeper
    still: dict[int, float] = field(default_factory=dict[int, float])  # relays, until when
    lossy: float = 0.03

    async def stir(self) -> None:
        """Break something, mend something."""
        while True:
            await asyncio.sleep(self.dice.uniform(0.5, 8.0))
            match self.dice.randrange(5):
                case 0:
                    for keeper in self.keepers:
                        keeper.up = True
                    self.dice.choice(self.keepers).up = False
                case 1:
                    who = range(RELAYS), range(PLACES)
                    self.cut = {
                        (relay, place)
                        for relay in who[0]
                        for place in who[1]
                        if self.dice.random() < 0.25
                    }
                case 2:
                    now = asyncio.get_running_loop().time()
                    self.still[self.dice.randrange(RELAYS)] = now + self.dice.uniform(0.5, 9.0)
                case 3:
                    self.cut = set()
                case _:
                    for keeper in self.keepers:
                        keeper.up = True

    def heal(self) -> None:
        self.cut, self.still, self.lossy = set(), {}, 0.0
        for keeper in self.keepers:
            keeper.up = True


class Store:
    """A bucket of one keeper as one relay reaches it."""

    def __init__(self, faults: Faults, relay: int, place: int) -> None:
        self._faults, self._relay, self._place = faults, relay, place
        self._keeper = faults.keepers[place]

    async def _way(self) -> None:
        from nats.errors import TimeoutError as LostError

        faults = self._faults
        await asyncio.sleep(faults.dice.uniform(0.0, 0.15))
        is_cut = (self._relay, self._place) in faults.cut or not self._keeper.up
        if is_cut or faults.dice.random() < faults.lossy:
            await asyncio.sleep(LOST)
            raise LostError
        await asyncio.sleep(max(0.0, faults.still.get(self._relay, 0.0) - LoopClock().now()))

    async def get(self, _key: str) -> Entry:
        from nats.js.errors import KeyNotFoundError

        await self._way()
        entry = Entry(self._keeper.value, self._keeper.revision)
        await self._way()
        if entry.value is None:
            raise KeyNotFoundError
        return entry

    async def update(self, _key: str, value: bytes, last: int) -> int:
        from nats.js.errors import KeyWrongLastSequenceError

        await self._way()
        if last != self._keeper.revision:
            await self._way()
            raise KeyWrongLastSequenceError
        self._keeper.value, self._keeper.revision = value, last + 1
        revision = self._keeper.revision
        await self._way()
        return revision


class Reached(Register):
    """A register of a keeper that is none."""

    def __init__(self, store: Store) -> None:
        nobody: Any = None
        super().__init__(nobody, "", LoopClock())
        self._kept = store

    async def _opened(self) -> Store:
        return self._kept


class Alive:
    async def pulse(self) -> None:
        """The server we are at is there."""


class Office:
    """Some relays that want to lead, and whoever looks at them."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.leads: list[Lease | None] = [None] * RELAYS
        self.epochs: list[int] = []

    async def relay(self, number: int) -> None:
        led, server = 0, Alive()
        while True:
            stores = [Store(self.faults, number, place) for place in range(PLACES)]
            told: Any = server
            lease = Lease(
                [Reached(store) for store in stores], told, LoopClock(), f"r{number}", led=led
            )
            await lease.take()
            self.epochs.append(led := lease.epoch)
            self.leads[number] = lease
            keeping = asyncio.create_task(lease.keep())
            await asyncio.wait([keeping], timeout=self.faults.dice.uniform(1.0, 60.0))
            await end([keeping])
            if self.faults.dice.random() < 0.5:
                await lease.leave()
            self.leads[number] = None  # as over a new connection

    async def look(self) -> None:
        while True:
            lead = [number for number, lease in enumerate(self.leads) if lease and lease.holds]
            assert len(lead) < 2, (lead, self.epochs)
            await asyncio.sleep(0.01)

    @contextmanager
    def at_work(self) -> Generator[list["asyncio.Task[None]"]]:
        works = [self.relay(number) for number in range(RELAYS)]
        tasks = [asyncio.create_task(work) for work in (*works, self.look())]
        try:
            yield tasks
        finally:
            for task in tasks:
                task.cancel()


async def led(seed: int) -> None:
    faults = Faults(random.Random(seed))
    office = Office(faults)
    with office.at_work() as tasks:
        stirring = asyncio.create_task(faults.stir())
        done, _ = await asyncio.wait(tasks, timeout=LONG, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        stirring.cancel()
        faults.heal()
        led_at_all = False
        for _ in range(200):
            await asyncio.sleep(CALM / 200)
            led_at_all = led_at_all or any(lease and lease.holds for lease in office.leads)
            for task in tasks:
                if task.done():
                    task.result()
        assert led_at_all, "nobody leads"
    assert office.epochs == sorted(set(office.epochs)), "two lives have one number"
    assert len(office.epochs) > 10


@pytest.mark.parametrize("seed", range(12))
def test_no_two_lead_and_somebody_does(seed: int, caplog: pytest.LogCaptureFixture) -> None:
    with asyncio.Runner(loop_factory=Hasty) as runner:
        runner.run(led(seed))
    assert "of who leads does not answer" in caplog.text  # keepers were gone for minutes
    caplog.clear()


def test_who_is_followed_may_not_act_any_more() -> None:
    assert VALID < WAIT
    assert leases.EVERY * 3 < VALID
