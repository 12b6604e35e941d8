# SPDX-License-Identifier: MIT
"""Ending tasks for good: an answer that comes in the same moment swallows a cancellation.

`asyncio.wait_for`, which the client of NATS waits with, does so before Python 3.12.
"""

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any

_AGAIN = 0.05


async def end(tasks: Iterable["asyncio.Task[Any]"]) -> None:
    """Cancel until they have ended; whatever they raise is theirs."""
    left = {task for task in tasks if not task.done()}
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=_AGAIN)


async def one_ends(*works: Coroutine[Any, Any, None]) -> None:
    """Do all of it until one has ended; the others are ended, and what any raised is raised."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await end(tasks)
    for task in done:
        task.result()
