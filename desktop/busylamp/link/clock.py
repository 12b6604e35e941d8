# SPDX-License-Identifier: MIT
"""Time as the line sees it, so that a test can let days pass in seconds."""

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """Two clocks: one that only goes forward, one that people read."""

    def now(self) -> float:
        """Return monotonic seconds."""
        ...

    def wall(self) -> float:
        """Return Unix seconds."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


async def wait_for(event: asyncio.Event, seconds: float, clock: Clock) -> None:
    """Wait until something is so, no longer than this."""
    waiting = asyncio.create_task(event.wait())
    sleeping = asyncio.create_task(_sleep(clock, seconds))
    try:
        await asyncio.wait({waiting, sleeping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()
        sleeping.cancel()


async def _sleep(clock: Clock, seconds: float) -> None:
    await clock.sleep(seconds)


class SystemClock:
    """The computer's own clocks."""

    def now(self) -> float:
        """Return monotonic seconds; on Linux they stand still while the computer sleeps."""
        return time.monotonic()

    def wall(self) -> float:
        """Return Unix seconds."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Wait on the running loop."""
        await asyncio.sleep(seconds)
