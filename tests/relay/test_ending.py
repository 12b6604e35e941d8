# SPDX-License-Identifier: MIT
"""A task that swallows its cancellation ends all the same."""

import asyncio

from busylamp.link.relayed.ending import end
from tests.link.rig import looped


@looped
async def test_what_swallows_a_cancellation_ends() -> None:
    swallowed: list[int] = []

    async def stubborn() -> None:
        while True:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                swallowed.append(1)
                if len(swallowed) > 1:
                    raise

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    await end([task])
    assert task.cancelled()
    assert len(swallowed) == 2
