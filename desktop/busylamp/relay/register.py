# SPDX-License-Identifier: MIT
"""One place where it is written who leads: a key of a bucket, on one message server or on three."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from typing import Any

from busylamp.link.clock import Clock
from busylamp.link.relayed.nats import Server
from busylamp.relay.kept import bucket

FREE = "free"
_LOST = "lost"  # something stood there, and is gone with its server's disk
_KEY = "epoch"


class Register:
    """What is written there, since when it is unchanged, and until when we count on it.

    Every method raises what the client raises; then nothing is known of a write.
    """

    def __init__(
        self, server: Server, name: str, clock: Clock, *, copies: int = 1, tag: str = ""
    ) -> None:
        self._server = server
        self._name = name
        self._copies = copies
        self._tag = tag  # of the server that keeps it; '': wherever there is room
        self._clock = clock
        self._store: Any = None
        self._lock = asyncio.Lock()
        self.epoch = 0  # the last one that stood there
        self.holder = FREE
        self.revision = -1  # nothing was read yet
        self.seen_at = float("-inf")  # the last time it was read or written
        self.since = float("inf")  # when this revision was seen first
        self.began = float("-inf")  # when we began to write what stands there, if it is ours

    async def look(self) -> None:
        """Read it."""
        async with self._alone():
            await self._look()

    async def write(self, epoch: int, holder: str, *, over: int) -> bool:
        """Write, if that revision still stands there; say whether it is known to be ours."""
        from nats.js.errors import KeyWrongLastSequenceError

        async with self._alone():
            store, began = await self._opened(), self._clock.now()
            try:
                value = f"{epoch} {holder}".encode()
                revision = await store.update(_KEY, value, last=max(over, 0))
            except KeyWrongLastSequenceError:
                await self._look()
                if (self.epoch, self.holder) != (epoch, holder):
                    self.began = float("-inf")
                    return False
                # Only its receipt was lost. When it was written, nobody knows: nothing begins now.
                return True
            self._saw(epoch, holder, revision)
            self.began = float("-inf") if holder == FREE else began
            return True

    @contextlib.asynccontextmanager
    async def _alone(self) -> AsyncGenerator[None]:
        async with self._lock:
            try:
                yield
            except Exception:
                self._store = None  # it may be gone from its server's disk, and is made again
                raise

    async def _look(self) -> None:
        from nats.js.errors import KeyNotFoundError

        store = await self._opened()
        try:
            entry = await store.get(_KEY)
        except KeyNotFoundError:
            # Whoever wrote what stood there may count on it for a while.
            self._saw(self.epoch, FREE if self.revision < 1 else _LOST, 0)
            return
        number, _, holder = (entry.value or b"0").decode("ascii", "replace").partition(" ")
        self._saw(int(number), holder, int(entry.revision))

    def _saw(self, epoch: int, holder: str, revision: int) -> None:
        self.seen_at = self._clock.now()
        # A register that was made anew counts anew: a number alone may be another one's.
        if (epoch, holder, revision) != (self.epoch, self.holder, self.revision):
            self.since = self.seen_at
        self.epoch, self.holder, self.revision = epoch, holder, revision

    async def _opened(self) -> Any:
        if self._store is None:
            self._store = await bucket(self._server, self._name, self._copies, tag=self._tag)
        return self._store
