# SPDX-License-Identifier: MIT
"""Work that may hang, in a short thread of its own; its result comes back to who asked."""

import atexit
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class Door:
    """Shut before Qt ends: what is brought meanwhile would be emitted while its object goes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # guards `is_shut`, and Qt while something is brought
        self.is_shut = False

    def bring(self, home: "_Return", thing: object) -> None:
        """Tell whoever is at home; drop what comes too late."""
        with self._lock:
            # Qt's end takes every object with it, whoever holds one: nobody is home any more.
            if not self.is_shut:
                with contextlib.suppress(RuntimeError):
                    home.came.emit(thing)

    def shut(self) -> None:
        """Let nothing in any more; return when what is being brought is there."""
        with self._lock:
            self.is_shut = True


door = Door()
atexit.register(door.shut)  # the last that registers is the first called: Qt did before


class _Return(QObject):
    """Carries one result home. The thread holds it, so it outlives whoever asked.

    A signal of the asking object itself would be emitted while that object is being deleted,
    where the program ends meanwhile: a crash in Qt that no exception announces.
    """

    came = Signal(object)

    def bring(self, thing: object) -> None:
        """Bring a thing home; for the thread."""
        door.bring(self, thing)


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
