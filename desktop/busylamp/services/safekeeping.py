# SPDX-License-Identifier: MIT
"""A weekly copy of the database, made beside the running program."""

import contextlib
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.log import logger

_FIRST_MILLISECONDS = 60_000  # the start is busy enough
_LOOK_MILLISECONDS = 3_600_000
_log = logger(__name__)


class Safekeeping(QObject):
    """Looks each hour whether a copy is due; it is made in a thread of its own."""

    copied = Signal(object)  # Path of the new copy

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_FIRST_MILLISECONDS)

    def look(self) -> None:
        """Make a copy if one is due; `copied` follows."""
        from busylamp.stores.backup import is_due  # not needed in the first minute

        self._timer.setInterval(_LOOK_MILLISECONDS)
        if is_due(self._path, time.time()):
            threading.Thread(target=self._copy, name="backup", daemon=True).start()

    def _copy(self) -> None:
        import sqlite3

        from busylamp.stores.backup import backup_now

        try:
            copy = backup_now(self._path)
        except (sqlite3.Error, OSError) as error:
            _log.warning("no backup was made: %s", error)
            return
        with contextlib.suppress(RuntimeError):  # the program ended meanwhile
            self.copied.emit(copy)
