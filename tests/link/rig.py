# SPDX-License-Identifier: MIT
"""A session with a clock that a test moves, and an ear that keeps all it tells."""

import asyncio
import functools
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from busylamp.ami.actions import Raw
from busylamp.ami.secret import Secret
from busylamp.link.line import Account, Answered, News, RequestId
from busylamp.link.session import Session
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from tests.link.pbx import PASSWORD, USERNAME, FakePbx, Talk

P = ParamSpec("P")
T = TypeVar("T")
SECONDS = 20.0  # no test of one line takes longer, on the slowest machine


def looped(test: Callable[P, Coroutine[object, object, None]]) -> Callable[P, None]:
    """Run an async test in a loop of its own."""

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        async def within() -> None:
            async with asyncio.timeout(SECONDS * 2):
                await test(*args, **kwargs)

        asyncio.run(within())

    return run


async def settle(turns: int = 5) -> None:
    """Let the loop turn: what can run now has run."""
    for _ in range(turns):
        await asyncio.sleep(0)


async def until(happened: Callable[[], object]) -> None:
    """Wait for something on the wire; the clocks of the session stand still."""
    async with asyncio.timeout(SECONDS):
        while not happened():
            await _moment()


async def _moment() -> None:
    await asyncio.sleep(0.001)


class FakeClock:
    """Satisfies link.clock.Clock; time passes when a test says so."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.ahead = 1.7e9  # of the wall clock
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return self.time + self.ahead

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.time + seconds, future))
        await future

    async def let_pass(self, seconds: float) -> None:
        """Let time pass; everybody who sleeps wakes when it is due, in order."""
        end = self.time + seconds
        await settle()
        while due := [when for when, future in self._sleepers if when <= end and not future.done()]:
            self.time = max(self.time, min(due))
            for when, future in self._sleepers:
                if when <= self.time and not future.done():
                    future.set_result(None)
            self._sleepers = [sleeper for sleeper in self._sleepers if not sleeper[1].done()]
            await settle()
        self.time = end


@dataclass
class Rig:
    """One session and all it told."""

    account: Account
    clock: FakeClock
    news: list[News] = field(default_factory=list[News])

    def __post_init__(self) -> None:
        self.session = Session(self.news.extend, clock=self.clock, rng=lambda: 0.5)

    @property
    def line(self) -> LineChanged:
        """How the line is, as last told."""
        return self.lines[-1]

    @property
    def lines(self) -> list[LineChanged]:
        """How the line was, each time."""
        return self.of(LineChanged)

    @property
    def states(self) -> list[LineState]:
        return [changed.state for changed in self.lines]

    @property
    def troubles(self) -> list[LineTrouble]:
        """Why the line was not up, each time."""
        return [changed.trouble for changed in self.lines if changed.trouble]

    def of(self, kind: type[T]) -> list[T]:
        """The news of one kind, in order."""
        return [news for news in self.news if isinstance(news, kind)]

    def answer(self, request: str) -> Answered:
        """The one answer to a request."""
        (answer,) = [a for a in self.of(Answered) if a.request == RequestId(request)]
        return answer

    async def answered(self, request: str) -> Answered:
        """Wait for the answer to a request."""
        await until(lambda: [a for a in self.of(Answered) if a.request == RequestId(request)])
        return self.answer(request)

    async def heard(self) -> None:
        """Wait until the line has heard all that was said: an answer comes last."""
        request = f"mark-{len(self.news)}"
        self.session.ask(RequestId(request), Raw("Mark"))
        await self.answered(request)

    def open(self) -> None:
        self.session.open(self.account, Secret(PASSWORD))

    async def connected(self) -> None:
        """Wait until a connection stands, whatever is said on it."""
        await until(lambda: self.session._talk is not None)

    async def reach(self, state: LineState) -> LineChanged:
        await until(lambda: self.states[-1:] == [state])
        return self.line

    async def up(self) -> None:
        await self.reach(LineState.UP)

    async def up_again(self, pbx: FakePbx) -> Talk:
        """Let the wait of the first retry pass, and wait until the line is up."""
        count = len(pbx.talks)
        await self.reach(LineState.WAITING)
        await self.clock.let_pass(0.5)
        await until(lambda: len(pbx.talks) > count)
        await self.up()
        return pbx.talk


def account_of(
    port: int,
    *,
    tls: bool = False,
    pin: str = "",
    allow_plain_login: bool = False,
    record: Callable[[bytes], None] | None = None,
) -> Account:
    """An account at a port of the loopback."""
    pbx = PbxSettings(
        host="127.0.0.1",
        port=port,
        tls=tls,
        username=USERNAME,
        pin=pin,
        allow_plain_login=allow_plain_login,
    )
    return Account(pbx=pbx, me=MeSettings(extension="1000"), record=record)


@asynccontextmanager
async def rig(pbx: FakePbx, account: Account | None = None) -> AsyncGenerator[Rig]:
    """A session at this PBX, not opened yet; afterwards nothing of it is left."""
    before = asyncio.all_tasks()
    made = Rig(account or account_of(pbx.port, tls=pbx.encrypted), FakeClock())
    yield made
    made.session.close()
    async with asyncio.timeout(SECONDS):
        await made.session.wait_closed()
    await until(lambda: not asyncio.all_tasks() - before - pbx.tasks)


@asynccontextmanager
async def up(pbx: FakePbx, account: Account | None = None) -> AsyncGenerator[Rig]:
    """A session that is up."""
    async with rig(pbx, account) as made:
        made.open()
        await made.up()
        yield made
