# SPDX-License-Identifier: MIT
"""A wire of memory in virtual time: days of a slow or a dead line pass in seconds."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager

from busylamp.link.connect import ConnectError, Connection
from busylamp.link.session import Session
from busylamp.settings.model import PbxSettings
from busylamp.telephony.reasons import LineTrouble
from tests.link.pbx import BANNER, FakePbx, Talk
from tests.link.rig import FakeClock, Rig, account_of, settle


class _End(asyncio.Transport):
    """One end of the wire: what is written here comes out there later."""

    def __init__(self) -> None:
        super().__init__()
        self.is_black = False
        self.closed = False
        self.sent = asyncio.Queue[bytes]()
        self.reader: asyncio.StreamReader | None = None

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if not self.closed:
            self.sent.put_nowait(bytes(data))

    def is_closing(self) -> bool:
        return self.closed

    def abort(self) -> None:
        if not self.closed:
            self.closed = True
            self.sent.put_nowait(b"")
            if self.reader is not None:
                self.reader.feed_eof()

    def close(self) -> None:
        self.abort()


class Air:
    """A PBX that is `latency` away, or dead."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.pbx = FakePbx()
        self.latency = 0.0
        self.is_dead = False
        self.attempts: list[float] = []
        self._ends: list[tuple[_End, _End]] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def connect(self, settings: PbxSettings) -> Connection:
        """Satisfies the session's Connector."""
        self.attempts.append(self.clock.now())
        if self.is_dead:
            raise ConnectError(LineTrouble.UNREACHABLE)
        reader = asyncio.StreamReader()
        ours, theirs = _End(), _End()
        ours.reader = reader
        self._ends.append((ours, theirs))
        protocol = asyncio.StreamReaderProtocol(reader)
        loop = asyncio.get_running_loop()
        talk = Talk(asyncio.StreamWriter(theirs, protocol, None, loop))
        self.pbx.talks.append(talk)
        self._start(self._carry_up(ours, talk))
        self._start(self._carry_down(theirs, ours, reader))
        talk.raw(BANNER)
        return Connection(reader, asyncio.StreamWriter(ours, protocol, reader, loop), None)

    def darken(self) -> None:
        """Nothing passes any more on what stands."""
        for ends in self._ends:
            for end in ends:
                end.is_black = True

    def close(self) -> None:
        for ends in self._ends:
            for end in ends:
                end.abort()
        for task in self._tasks:
            task.cancel()

    async def _carry_up(self, ours: _End, talk: Talk) -> None:
        while data := await ours.sent.get():
            await self._fly()
            if not ours.is_black:
                self.pbx._take(talk, data)
        talk.over = True

    async def _carry_down(self, theirs: _End, ours: _End, reader: asyncio.StreamReader) -> None:
        while data := await theirs.sent.get():
            await self._fly()
            if not theirs.is_black and not ours.closed:
                reader.feed_data(data)
        if not theirs.is_black and not ours.closed:
            reader.feed_eof()

    async def _fly(self) -> None:
        if self.latency:
            await self.clock.sleep(self.latency)

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


@asynccontextmanager
async def in_the_air(seed: float = 0.5) -> AsyncGenerator[tuple[Rig, Air]]:
    """A session in the air, not opened yet."""
    clock = FakeClock()
    air, line = Air(clock), Rig(account_of(1), clock)
    line.session = Session(line.news.extend, clock=clock, rng=lambda: seed, connector=air.connect)
    yield line, air
    line.session.close()
    await clock.let_pass(2.0)
    air.close()
    await settle(20)
