# SPDX-License-Identifier: MIT
"""What a relay leaves to the next one: calls that ended, and calls that were under way."""

import asyncio
import functools
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
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
_FOLLOWS = 5.0  # seconds between two looks at what another relay keeps
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
        self._store_at: Server | None = None  # over which connection
        self._read = 0  # the place in the stream of ended calls up to which we know it
        self._kept: set[CallId] = set()  # calls of the board that stand in it
        self.has_read = False  # once
        self._written: dict[str, bool] = {}  # of which desks a call under way is kept
        self._unwritten: deque[Call] = deque(maxlen=_MOST_UNWRITTEN)
        self._stir = asyncio.Event()  # a call ended: it is written at once
        self._dirty: set[str] = set()
        self._before: dict[CallId, Call] = {}  # under way when somebody last looked

    async def read_on(self, server: Server) -> None:
        """Read which calls ended since the last look: all of a week takes longer than a takeover.

        Reading wants a leader of the whole cluster, which may be a matter of seconds now. Raises
        what the client raises.
        """
        await self._stored(server)
        name = self._subjects.ended_stream
        info = await patiently(server, lambda: server.streams.stream_info(name), self._clock)
        if info.state.last_seq < self._read:  # it was made anew
            self._read, self._kept = 0, set()
        by_desk: dict[str, list[Call]] = {}
        last = self._read
        async for data, place in whole(server, name, _AT_ONCE, self._clock, after=last):
            last = place
            for call in _calls(data):
                by_desk.setdefault(call.extension, []).append(call)
        # All of it or nothing: whoever begins to lead stops us in the middle.
        self._read, self.has_read = max(last, self._read), True
        if not by_desk:
            return
        desks = self._board.desks
        for extension, calls in by_desk.items():
            self._kept.update(call.id for call in calls)
            if extension in desks:
                desks[extension].remember(calls)
        self._kept &= {call for desk in desks.values() for call in desk.ended}

    async def follow(self, server: Server) -> None:
        """Read on, as long as another leads. Raises what the client raises."""
        while True:
            await self.read_on(server)
            await self._clock.sleep(_FOLLOWS)

    async def open(self, server: Server, *, known: bool) -> None:
        """Read the last of what is kept, unless nobody else can have written since we did.

        Raises what the client raises.
        """
        if known:
            return
        await self.read_on(server)
        desks = self._board.desks.values()
        unwritten = [c for desk in desks for c in desk.ended.values() if c.id not in self._kept]
        self._unwritten = deque(unwritten, _MOST_UNWRITTEN)
        self._before = {call.id: call for call in await self._under_way(server)}
        self._written = {call.extension: True for call in self._before.values()}

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
            receipt = await self._write(
                server,
                functools.partial(
                    streams.publish,
                    self._subjects.ended(call.extension),
                    write(Kept(calls=(call,))),
                    headers={"Nats-Msg-Id": token(call.id)},
                ),
            )
            self._read = max(self._read, receipt.seq)  # only who leads writes there
            self._kept.add(call.id)
            if self._unwritten and self._unwritten[0] is call:
                self._unwritten.popleft()

    async def _write_under_way(self, server: Server) -> None:
        dirty, self._dirty = self._dirty, set()
        for extension in dirty:
            calls = tuple(self._board.desks[extension].calls.values())
            if calls or self._written.get(extension, False):
                key, store = f"{_UNDER_WAY}.{token(extension)}", await self._stored(server)
                await self._write(
                    server, functools.partial(store.put, key, write(Kept(calls=calls)))
                )
            self._written[extension] = bool(calls)

    async def _write(self, server: Server, once: Callable[[], Awaitable[Any]]) -> Any:
        """Write; what is gone from the servers' disks is made again."""
        from nats.js.errors import NoStreamResponseError

        async def anew() -> Any:
            try:
                return await once()
            except NoStreamResponseError:
                await self._make(server)
                raise

        return await patiently(server, anew, self._clock)

    async def _stored(self, server: Server) -> Any:
        if self._store is None or self._store_at is not server:
            await patiently(server, lambda: self._make(server), self._clock)
        return self._store

    async def _make(self, server: Server) -> None:
        """Make what is not there. Raises what the client raises."""
        names = (self._subjects.ended_stream, self._subjects.any_ended)
        await stream(server, *names, _DAYS * 86_400.0, MOST_ENDED, self._copies)
        self._store = await bucket(server, self._subjects.bucket, self._copies)
        self._store_at = server

    async def _under_way(self, server: Server) -> list[Call]:
        name = f"KV_{self._subjects.bucket}"
        found: list[Call] = []
        async for data, _ in whole(
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
