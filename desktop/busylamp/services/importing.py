# SPDX-License-Identifier: MIT
"""An import from the file to the database: read by another process, kept in small steps."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.desk.reading import FileRead
from busylamp.services.errand import Post, send
from busylamp.stores.importing import Importing
from busylamp.stores.tables import Refused
from busylamp.stores.transaction import NotKeptError

_STEP_SECONDS = 0.006  # of keeping at a time: less than half a frame
_QUIET_MILLISECONDS = 200  # between two tries to take out again what could not be kept


class Reads(Protocol):
    """Reads one file; see desk/reading.py."""

    def run(self, tell: Callable[[float], None]) -> FileRead:
        """Read it, in a thread."""
        ...

    def cancel(self) -> None:
        """Stop; `run` returns soon."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportEnded:
    """What became of an import: all of it was kept, or nothing."""

    count: int = 0  # new ones
    there: int = 0  # those that were there already
    error: str = ""
    is_cancelled: bool = False


class Import(QObject):
    """One import. Nothing of it is kept before `take`, and all or nothing after it."""

    progressed = Signal(float)  # 0 to 1, of reading, then of keeping
    was_read = Signal(object)  # FileRead
    ended = Signal(object)  # ImportEnded

    def __init__(
        self,
        reading: Reads,
        importing: Callable[[Sequence[Any]], Importing[Any]],
        kept: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Begin with `start`. `kept` is called when all of it is in the database."""
        super().__init__(parent)
        self._reading = reading
        self._importing = importing
        self._kept = kept
        self._work: Importing[Any] | None = None
        self._rows: tuple[Any, ...] = ()
        self._undone = ImportEnded()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Read the file; `was_read` follows."""
        post = Post(self.progressed.emit)
        send("import", lambda: self._reading.run(post.put), self._on_read)

    def take(self) -> None:
        """Keep what was read; `ended` follows."""
        self._work = self._importing(self._rows)
        self._timer.start(0)

    def cancel(self) -> None:
        """Stop; what was kept so far is taken out again."""
        self._reading.cancel()
        if self._work is not None and self._timer.isActive():
            self._take_back(ImportEnded(is_cancelled=True))
        else:
            self._let_go()

    def _on_read(self, read: FileRead) -> None:
        self._rows = tuple(row for row in read.rows if not isinstance(row, Refused))
        if read.error or read.is_cancelled:
            self._let_go()
        self.was_read.emit(read)

    def _step(self) -> None:
        work = self._work
        if work is None:
            return
        until = time.monotonic() + _STEP_SECONDS
        try:
            work.step(lambda: time.monotonic() >= until)
            if work.is_complete:
                work.finish()
        except NotKeptError as error:
            self._take_back(ImportEnded(error=str(error)))
            return
        self.progressed.emit(work.share)
        if work.is_complete:
            self._timer.stop()
            self._kept()
            there = len(self._rows) - work.count
            self._let_go()
            self.ended.emit(ImportEnded(count=work.count, there=there))

    def _take_back(self, told: ImportEnded) -> None:
        self._undone = told
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(self._step_back)
        self._timer.start(0)

    def _step_back(self) -> None:
        work = self._work
        try:
            is_clean = work is None or work.undo()
        except NotKeptError:  # the disk is full, or another program holds the file
            self._timer.setInterval(_QUIET_MILLISECONDS)
            return
        if is_clean:
            self._timer.stop()
            self._kept()
            self._let_go()
            self.ended.emit(self._undone)

    def _let_go(self) -> None:
        """Drop the rows, and let the collector look again at what it spared (desk/reading.py)."""
        self._rows, self._work = (), None
        gc.unfreeze()
        gc.collect()
        gc.freeze()  # as the window's start did: what stands now stays
