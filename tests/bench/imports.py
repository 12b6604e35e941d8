# SPDX-License-Identifier: MIT
"""An import of many calls and contacts: how long it takes, and how long the window stands still.

`QT_QPA_PLATFORM=offscreen PYTHONPATH=. python tests/bench/imports.py [ROWS]`
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from busylamp.services.build import build_services
from busylamp.services.importing import Import
from busylamp.settings.model import Settings
from busylamp.settings.places import home_at
from busylamp.ui.theme import Theme
from busylamp.ui.window import MainWindow

FRAME = 16  # milliseconds


def calls(rows: int) -> str:
    head = "Began,Direction,Number,Name,Result,Talk seconds,Notes\n"
    lines = (
        f"2024-{1 + n % 12:02}-{1 + n % 28:02} {n % 24:02}:{n // 24 % 60:02}:"
        f"{n // 1440 % 60:02}+00:00,incoming,+4420794{n:06},Caller {n},answered,{n % 900},\n"
        for n in range(rows)
    )
    return head + "".join(lines)


def contacts(rows: int) -> str:
    lines = (f"Person {n},Company {n % 900},+4420794{n:06}\n" for n in range(rows))
    return "Name,Company,Phone\n" + "".join(lines)


def measure(what: str, begun: Import) -> None:
    gaps: list[float] = []
    last = [time.perf_counter()]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    loop, pulse = QEventLoop(), QTimer()
    pulse.timeout.connect(beat)
    pulse.start(FRAME)
    spans: list[float] = []
    began = time.perf_counter()
    begun.was_read.connect(lambda: spans.append(time.perf_counter() - began))
    begun.was_read.connect(begun.take)
    begun.ended.connect(loop.quit)
    begun.start()
    loop.exec()
    late = sorted(gap - FRAME for gap in gaps)
    print(
        f"{what}: read in {spans[0]:.1f} s, kept in {time.perf_counter() - began - spans[0]:.1f} s;"
        f" a 16 ms timer was late by {statistics.median(late):.1f} ms (median),"
        f" {late[int(len(late) * 0.99)]:.1f} (p99), {late[-1]:.0f} (most)"
    )


def main(rows: int) -> None:
    application = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        services = build_services(home_at(place / "home"), Settings())
        theme = Theme(services.preferences.settings.window.appearance)
        theme.wear()
        window = MainWindow(services, theme)
        window.show()
        application.processEvents()
        works: tuple[tuple[str, Callable[[int], str], Callable[[Path], Import]], ...] = (
            ("calls", calls, services.journal.begin_import),
            ("contacts", contacts, services.people.begin_import),
        )
        for what, text, begin in works:
            file = place / f"{what}.csv"
            file.write_text(text(rows), encoding="utf-8")
            measure(f"{rows:,} {what}", begin(file))
        services.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
