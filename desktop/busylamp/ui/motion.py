# SPDX-License-Identifier: MIT
"""What may move: a lamp that rings, while it is seen and the system has nothing against it."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from busylamp.system.stillness.protocol import Stillness

_STEP = 250  # milliseconds between two pictures of a lamp
_STEPS = 8  # of one breath: two seconds, far from what flickers


class Motion:
    """Whether anything may move: nothing does until the system has been asked."""

    def __init__(self) -> None:
        self._stillness: Stillness | None = None

    @property
    def is_allowed(self) -> bool:
        """Whether something may move now."""
        return self._stillness is not None and not self._stillness.is_asked()

    def follow(self, stillness: Stillness) -> None:
        """Let the system decide from now on."""
        self._stillness = stillness
        stillness.start()

    def stop(self) -> None:
        """Nothing moves any more."""
        stillness, self._stillness = self._stillness, None
        if stillness is not None:
            stillness.stop()


class Breath(QObject):
    """Counts the steps of one widget's breath; no timer while there is nothing to breathe for."""

    def __init__(self, widget: QWidget, motion: Motion, is_wanted: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._motion = motion
        self._is_wanted = is_wanted
        self._step = 0
        self._timer: QTimer | None = None

    @property
    def depth(self) -> float:
        """How deep the breath is now, from 0 to 1."""
        return (1 - math.cos(2 * math.pi * self._step / _STEPS)) / 2

    @property
    def is_going(self) -> bool:
        """Whether its timer runs."""
        return self._timer is not None and self._timer.isActive()

    def look(self) -> None:
        """Begin or end: something changed that it hangs on."""
        if self._may_go() == self.is_going:
            return
        if self.is_going:
            self._end()
            return
        if self._timer is None:
            self._timer = QTimer(self, interval=_STEP)
            self._timer.timeout.connect(self._on_step)
        self._timer.start()

    def _may_go(self) -> bool:
        seen = self._widget.isVisible() and not self._widget.window().isMinimized()
        return seen and self._is_wanted() and self._motion.is_allowed

    def _on_step(self) -> None:
        if not self._may_go():
            self._end()
            return
        self._step = (self._step + 1) % _STEPS
        self._widget.update()

    def _end(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._step = 0
        self._widget.update()
