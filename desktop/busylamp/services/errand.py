# SPDX-License-Identifier: MIT
"""Work that may hang, in a short thread of its own; its result comes back to who asked."""

import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class _Return(QObject):
    """Carries one result home. The thread holds it, so it outlives whoever asked.

    A signal of the asking object itself would be emitted while that object is being deleted,
    where the program ends meanwhile: a crash in Qt that no exception announces.
    """

    came = Signal(object)

    def bring(self, thing: object) -> None:
        """Bring a thing home; for the thread."""
        # Qt's end takes every object with it, whoever holds one: nobody is home any more.
        with contextlib.suppress(RuntimeError):
            self.came.emit(thing)


class Post:
    """Brings many things home from one thread; what comes after the home is gone is dropped."""

    def __init__(self, then: Callable[[T], object]) -> None:
        """Call `then`, a method of a QObject, in that object's thread with each thing."""
        self._home = _Return()
        self._home.came.connect(then, Qt.ConnectionType.QueuedConnection)

    def put(self, thing: object) -> None:
        """Send a thing home; for the thread."""
        self._home.bring(thing)


def send(name: str, work: Callable[[], T], then: Callable[[T], None]) -> None:
    """Do `work` in a thread, then call `then`, a method of a QObject, in that object's thread.

    Nothing is called where the object is gone by then.
    """
    home = _Return()
    home.came.connect(then, Qt.ConnectionType.QueuedConnection)

    def run() -> None:
        home.bring(work())

    threading.Thread(target=run, name=name, daemon=True).start()
