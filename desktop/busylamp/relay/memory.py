# SPDX-License-Identifier: MIT
"""What a relay leaves to the next one: calls that ended, and calls that were under way."""

import asyncio
import functools
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from typing import Any

from busylamp.link.clock import Clock, wait_for
from busylamp.link.line import News
from busylamp.link.relayed.codec import FormError
from busylamp.link.relayed.form import Kept, read, write
from busylamp.link.relayed.mirror import lost
from busylamp.link.relayed.nats import Server
from busylamp.link.relayed.subjects import Subjects, token
from busylamp.log import logger
from busylamp.relay.board import MOST_ENDED, Board
from busylamp.relay.kept import bucket, patiently, stream, whole
from busylamp.telephony.changes import CallChange, CallEnded
from busylamp.telephony.model import Call, CallId
from busylamp.telephony.reasons import LineState

_log = logger(__name__)
_DAYS = 7
_EVERY = 0.5  # seconds between two looks at what is to be written
_AT_ONCE = 500  # calls read at once
_UNDER_WAY = "calls"
_MOST_UNWRITTEN = 5000  # calls; while another relay leads they are of no use


class Memory:
    """Reads when a relay begins to lead, writes while it leads.

    A call that ended while no relay listened is told as one whose end nobody heard; one that a
    relay heard is told to its desk whenever that comes back within a week.
    """

    def __init__(self, subjects: Subjects, board: Board, copies: int, clock: Clock) -> None:
        self._subjects = subjects
        self._board = board
        self._copies = copies
        self._clock = clock
        self._store: Any = None
        self._written: dict[str, bool] = {}  # of which desks a call under way is kept
        self._unwritten: deque[Call] = deque(maxlen=_MOST_UNWRITTEN)
        self._stir = asyncio.Event()  # a call ended: it is written at once
        self._dirty: set[str] = set()
        self._before: dict[CallId, Call] = {}  # under way when somebody last looked

    async def open(self, server: Server, *, known: bool) -> None:
        """Read what is kept, unless nobody else can have written since we did.

        Reading wants a leader of the whole cluster, which may be a matter of seconds now. Raises
        what the client raises.
        """
        self._store = None  # another connection's
        if known:
            return
        await patiently(server, lambda: self._make(server), self._clock)
        ended = [call async for call in self._ended(server)]
        kept = {call.id for call in ended}
        by_desk: dict[str, list[Call]] = {}
        for call in ended:
            by_desk.setdefault(call.extension, []).append(call)
        self._unwritten.clear()
        for extension, desk in self._board.desks.items():
            self._unwritten += [call for call in desk.ended.values() if call.id not in kept]
            desk.remember(by_desk.get(extension, ()))
        self._before = {call.id: call for call in await self._under_way(server)}

    def hear(self, news: Iterable[News]) -> None:
        """Take note of what is to be kept."""
        for each in news:
            if isinstance(each, CallChange) and each.call.extension in self._board.desks:
                self._dirty.add(each.call.extension)
                if isinstance(each, CallEnded):
                    self._unwritten.append(each.call)
                    self._stir.set()

    def settle(self) -> tuple[News, ...]:
        """Return the ends nobody heard, once it is known what is under way."""
        if self._board.line.state is not LineState.UP:
            return ()
        before, self._before = self._before, {}
        desks = self._board.desks
        gone = [
            lost(call, self._clock.wall())
            for call in before.values()
            if (desk := desks.get(call.extension)) is not None
            and call.id not in desk.calls
            and call.id not in desk.ended
        ]
        self._dirty.update(call.extension for call in before.values())
        return tuple(gone)

    async def run(self, server: Server, may: Callable[[], bool]) -> None:
        """Write what is new, while we lead. Raises what the client raises."""
        self._dirty.update(self._board.desks)
        while True:
            self._stir.clear()
            if may():
                await self.write(server)
            await wait_for(self._stir, _EVERY, self._clock)

    async def write(self, server: Server) -> None:
        """Write what is new. Raises what the client raises."""
        await self._write_ended(server)
        await self._write_under_way(server)

    async def _write_ended(self, server: Server) -> None:
        streams = server.streams
        while self._unwritten:
            call = self._unwritten[0]
            # The server drops what comes twice under one name, as after a receipt that was lost.
            await self._write(
                server,
                functools.partial(
                    streams.publish,
                    self._subjects.ended(call.extension),
                    write(Kept(calls=(call,))),
                    headers={"Nats-Msg-Id": token(call.id)},
                ),
            )
            if self._unwritten and self._unwritten[0] is call:
                self._unwritten.popleft()

    async def _write_under_way(self, server: Server) -> None:
        dirty, self._dirty = self._dirty, set()
        for extension in dirty:
            calls = tuple(self._board.desks[extension].calls.values())
            if calls or self._written.get(extension, True):
                key, store = f"{_UNDER_WAY}.{token(extension)}", await self._stored(server)
                await self._write(
                    server, functools.partial(store.put, key, write(Kept(calls=calls)))
                )
            self._written[extension] = bool(calls)

    async def _write(self, server: Server, once: Callable[[], Awaitable[object]]) -> None:
        """Write; what is gone from the servers' disks is made again."""
        from nats.js.errors import NoStreamResponseError

        async def anew() -> None:
            try:
                await once()
            except NoStreamResponseError:
                await self._make(server)
                raise

        await patiently(server, anew, self._clock)

    async def _stored(self, server: Server) -> Any:
        if self._store is None:
            await patiently(server, lambda: self._make(server), self._clock)
        return self._store

    async def _make(self, server: Server) -> None:
        """Make what is not there. Raises what the client raises."""
        names = (self._subjects.ended_stream, self._subjects.any_ended)
        await stream(server, *names, _DAYS * 86_400.0, MOST_ENDED, self._copies)
        self._store = await bucket(server, self._subjects.bucket, self._copies)

    async def _ended(self, server: Server) -> AsyncGenerator[Call]:
        """Read the stream to its end."""
        async for data in whole(server, self._subjects.ended_stream, _AT_ONCE, self._clock):
            for call in _calls(data):
                yield call

    async def _under_way(self, server: Server) -> list[Call]:
        name = f"KV_{self._subjects.bucket}"
        found: list[Call] = []
        async for data in whole(
            server, name, _AT_ONCE, self._clock, only=f"$KV.{self._subjects.bucket}.{_UNDER_WAY}.*"
        ):
            found += _calls(data)
        return found


def _calls(data: bytes) -> tuple[Call, ...]:
    try:
        return read(Kept, data).calls
    except FormError as error:
        _log.warning("what another relay kept can't be read: %s", error)
        return ()
