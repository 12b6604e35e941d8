# SPDX-License-Identifier: MIT
"""A clock that is moved, and everything that looks at one: `time`, Qt's timers, the line.

`install` must come before the program is imported.
"""

import asyncio
import heapq
import itertools
import time
import weakref
from collections.abc import Callable
from typing import Any

from PySide6 import QtCore
from shiboken6 import isValid

_COARSEST = 15.0  # virtual seconds: what looks more often looks so often, or a month takes hours
RealTimer = QtCore.QTimer


class MovedTime:
    """Satisfies link.clock.Clock; wakes whoever is due, in order."""

    def __init__(self, wall: float) -> None:
        self._now = 1000.0
        self._ahead = wall - self._now
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._count = itertools.count()

    def now(self) -> float:
        return self._now

    def wall(self) -> float:
        return self._now + self._ahead

    def later(self, seconds: float, work: Callable[[], object]) -> None:
        heapq.heappush(self._due, (self._now + max(0.0, seconds), next(self._count), work))

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.later(max(seconds, _COARSEST), lambda: future.done() or future.set_result(None))
        await future

    def go_on(self) -> None:
        """Go to the next thing that is due, and do it."""
        at, _, work = heapq.heappop(self._due)
        self._now = max(self._now, at)
        work()


class MovedTimer(RealTimer):
    """Fires when it is due in the moved time."""

    moved = MovedTime(0.0)
    _turn = 0
    _on = False

    def start(self, milliseconds: int | None = None) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt's overloads
        if milliseconds is not None:
            self.setInterval(milliseconds)
        self._turn += 1
        self._on = True
        self._wait()

    def stop(self) -> None:
        self._turn += 1
        self._on = False

    def isActive(self) -> bool:  # noqa: N802 - Qt's
        return self._on

    def setInterval(self, milliseconds: Any) -> None:  # noqa: N802 - Qt's
        super().setInterval(milliseconds)
        if self._on:
            self.start()

    @staticmethod
    def singleShot(milliseconds: int, *rest: Any) -> None:  # noqa: N802  # pyright: ignore[reportIncompatibleMethodOverride] - Qt's, its overloads
        if milliseconds == 0:  # at once is at once
            RealTimer.singleShot(0, *rest)
            return
        *receivers, work = rest
        weak = [weakref.ref(each) for each in receivers]

        def fire() -> None:
            if all(map(_lives, weak)):
                work()

        MovedTimer.moved.later(milliseconds / 1000, fire)

    def _wait(self) -> None:
        seconds = self.interval() / 1000
        if not self.isSingleShot():
            seconds = max(seconds, _COARSEST)
        turn, weak = self._turn, weakref.ref(self)

        def fire() -> None:
            timer = weak()
            if timer is not None and isValid(timer) and timer._turn == turn:
                timer._fire()

        self.moved.later(seconds, fire)

    def _fire(self) -> None:
        if self.isSingleShot():
            self._on = False
        else:
            self._wait()
        self.timeout.emit()


def install(moved: MovedTime) -> None:
    """Let everything imported from now on live in this time."""
    time.time, time.monotonic = moved.wall, moved.now
    MovedTimer.moved = moved
    QtCore.QTimer = MovedTimer


def _lives(weak: "weakref.ref[Any]") -> bool:
    target = weak()
    return target is not None and isValid(target)
