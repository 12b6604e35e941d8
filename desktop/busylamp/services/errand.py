# SPDX-License-Identifier: MIT
"""Work that may hang, in a short thread of its own; its result comes back to who asked."""

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


def send(name: str, work: Callable[[], T], then: Callable[[T], None]) -> None:
    """Do `work` in a thread, then call `then`, a method of a QObject, in that object's thread.

    Nothing is called where the object is gone by then.
    """
    home = _Return()
    home.came.connect(then, Qt.ConnectionType.QueuedConnection)

    def run() -> None:
        home.came.emit(work())

    threading.Thread(target=run, name=name, daemon=True).start()
