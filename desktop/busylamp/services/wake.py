# SPDX-License-Identifier: MIT
"""Looks at once whether the line lives, when the computer woke up or its network changed."""

import sys
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.system.wake.gap import EVERY, ClockGap

_TOGETHER = 500  # milliseconds: waking, unlocking and the network come in one go


class Watch(Protocol):
    """One source of news; may call from another thread."""

    def start(self) -> None:
        """Listen from now on."""
        ...

    def stop(self) -> None:
        """Listen no more."""
        ...


Watches = Callable[[Callable[[], None]], list[Watch]]


class Wakefulness(QObject):
    """One signal for all that may have broken the line unseen."""

    woke = Signal()
    _came = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        watches: Watches | None = None,
        wall: Callable[[], float] = time.time,
        own: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._gap = ClockGap(wall, own)
        self._watches = (watches or watches_of_system)(self._came.emit)
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.timeout.connect(self.woke)
        self._came.connect(self._on_came)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self.look)

    def start(self) -> None:
        """Listen from now on."""
        for watch in self._watches:
            watch.start()
        self._looking.start(round(EVERY * 1000))

    def stop(self) -> None:
        """Listen no more."""
        self._looking.stop()
        self._together.stop()
        for watch in self._watches:
            watch.stop()

    def look(self) -> None:
        """Compare the clocks."""
        if self._gap.look():
            self._on_came()

    def _on_came(self) -> None:
        self._together.start(_TOGETHER)


def watches_of_system(woke: Callable[[], None]) -> list[Watch]:
    """Return what this system tells; the clocks are looked at everywhere."""
    from busylamp.services.network import NetworkWatch

    found: list[Watch] = [NetworkWatch(woke)]
    if sys.platform == "win32":
        from busylamp.system.wake.windows import PowerWatch

        found.append(PowerWatch(woke))
    elif sys.platform != "darwin":
        from busylamp.system.wake.buses import BusWatch

        found.append(BusWatch(woke))
    return found
