# SPDX-License-Identifier: MIT
"""A hand inside the real program: `main` itself runs, and a script acts and looks in its loop.

A script is a generator that yields conditions; it goes on when the last one holds.
"""

import sys
import threading
import time
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from busylamp import main as program
from busylamp.ui.desktop import Desktop

Script = Generator[Callable[[], object], None, None]
_BEAT = 2  # milliseconds
_LONGEST = 60.0  # seconds for one condition


class Inside(QObject):
    """Drives a script beside the program and measures how long its loop was away."""

    def __init__(self, desktop: Desktop, script: Callable[["Inside"], Script]) -> None:
        super().__init__()
        self.desktop = desktop
        self.gaps: list[float] = []
        self.failure = ""
        self._script: Any = script(self)  # a generator, whose line is told when it hangs
        self._condition = next(self._script)
        self._last = self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def threads(self, name: str) -> int:
        """Count the living threads of a name."""
        return sum(each.name == name for each in threading.enumerate())

    def _beat(self) -> None:
        now = time.monotonic()
        self.gaps.append(now - self._last)
        self._last = now
        try:
            if self._condition():
                self._condition = next(self._script)
                self._since = now
            elif now - self._since > _LONGEST:
                self._give_up(f"line {self._line()} never came")
        except StopIteration:
            self._timer.stop()
        except Exception as error:  # noqa: BLE001 - told to the test that started this
            self._give_up(f"line {self._line()}: {error!r}")

    def _line(self) -> int:
        frame = self._script.gi_frame
        return 0 if frame is None else int(frame.f_lineno)

    def _give_up(self, why: str) -> None:
        self.failure = why
        print(f"FAILED {why}", file=sys.stderr, flush=True)
        self._timer.stop()
        QApplication.exit(3)


def run(arguments: list[str], script: Callable[[Inside], Script]) -> int:
    """Run the program with a script beside it; return its exit code."""
    kept: list[Inside] = []
    start = Desktop.start

    def started(self: Desktop, *, hidden: bool = False) -> None:
        start(self, hidden=hidden)
        kept.append(Inside(self, script))

    Desktop.start = started
    code = program.main(arguments)
    return 3 if kept and kept[0].failure else code
