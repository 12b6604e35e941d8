# SPDX-License-Identifier: MIT
"""The Calls tab over 100,000 calls: from a key to the drawn list, and scrolled to the end.

`PYTHONPATH=. QT_QPA_PLATFORM=offscreen python tests/bench/history_view.py [CALLS]`.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from busylamp.services.build import build_services
from busylamp.settings.model import Settings
from busylamp.settings.places import home_at
from busylamp.stores.entries import Entry, Told
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber
from busylamp.ui.theme import Theme
from busylamp.ui.window import MainWindow
from tests.bench.search import FIRMS, FIRST, LAST

TYPED = ("schmidt", "muel", "acme", "4420", "anna smith", "zzz", "0044 20", "beck labs")
RESULTS = (CallResult.ANSWERED, CallResult.ANSWERED, CallResult.MISSED, CallResult.NO_ANSWER)


def calls(count: int) -> Iterator[Entry]:
    chance = random.Random(7)
    now = time.time()
    people = [
        (
            f"{chance.choice(FIRST)} {chance.choice(LAST)}, {chance.choice(FIRMS)}",
            f"+{chance.choice((1, 44, 49, 33))}{chance.randrange(10**9, 10**10)}",
        )
        for _ in range(max(1, count // 20))
    ]
    for place in range(count):
        name, number = chance.choice(people)
        result = chance.choice(RESULTS)
        yield Entry(
            call_id=CallId(f"{place}"),
            extension=ExtensionNumber("1000"),
            direction=chance.choice((Direction.INCOMING, Direction.OUTGOING)),
            number=number,
            name=name,
            started_at=now - (count - place) * 600.0,
            ring_seconds=chance.uniform(1, 30),
            talk_seconds=chance.uniform(5, 900) if result is CallResult.ANSWERED else None,
            result=result,
        )


def tell(what: str, spans: list[float], worst: str = "") -> None:
    spans.sort()
    p99 = spans[int(len(spans) * 0.99)]
    print(
        f"{len(spans)} {what}: median {statistics.median(spans) * 1000:.1f} ms, "
        f"p99 {p99 * 1000:.1f} ms, worst {spans[-1] * 1000:.1f} ms{worst}"
    )


def search(application: QApplication, window: MainWindow) -> None:
    spans: list[float] = []
    worked: list[float] = []  # of this process alone: others share the machine
    worst = ("", 0.0)
    for turn in range(10):  # other digits each time: what was read once is remembered
        for text in (*TYPED, f"+49{turn}", f"{turn}{turn}7", f"{turn}31"):
            for end in range(1, len(text) + 1):
                began, worked_before = time.perf_counter(), time.process_time()
                window.field.line.setText(text[:end])
                application.processEvents()
                window.past.panel.view.viewport().repaint()
                spans.append(time.perf_counter() - began)
                worked.append(time.process_time() - worked_before)
                worst = max(worst, (text[:end], spans[-1]), key=lambda each: each[1])
    window.field.line.clear()
    tell("keys", spans, f" for “{worst[0]}”")
    tell("keys, processor time", worked)


def scroll(application: QApplication, window: MainWindow, count: int) -> None:
    view = window.past.panel.view
    bar, spans, worked = view.verticalScrollBar(), list[float](), list[float]()
    while len(window.past.panel.model.rows) < count or bar.value() < bar.maximum():
        began, worked_before = time.perf_counter(), time.process_time()
        bar.setValue(bar.value() + bar.pageStep())
        application.processEvents()
        view.viewport().repaint()
        spans.append(time.perf_counter() - began)
        worked.append(time.process_time() - worked_before)
    tell("pages down, processor time", worked)
    tell(f"pages down to the oldest of {count:,} calls", spans)
    began = time.perf_counter()
    window.past.panel.refresh()
    application.processEvents()
    print(f"looked again with all of them read: {(time.perf_counter() - began) * 1000:.1f} ms")


def main(count: int) -> None:
    application = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        services = build_services(home_at(Path(folder)), Settings())
        theme = Theme(services.preferences.settings.window.appearance)
        theme.wear()
        began = time.perf_counter()
        services.journal._journal._history.keep_all(Told(entry=each) for each in calls(count))
        print(f"{count:,} calls kept in {time.perf_counter() - began:.1f} s")
        window = MainWindow(services, theme)
        window.show()
        application.processEvents()
        began = time.perf_counter()
        window.lists.turn_to(window.past.place)
        application.processEvents()
        print(f"tab opened in {(time.perf_counter() - began) * 1000:.0f} ms")
        search(application, window)
        scroll(application, window, count)
        services.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
