# SPDX-License-Identifier: MIT
"""The Queues tab with 30 queues of 200 members, all open: what a change, a key, a scroll cost.

`PYTHONPATH=. QT_QPA_PLATFORM=offscreen python tests/bench/queues_view.py [QUEUES] [MEMBERS]`.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from busylamp.link.line import Offered
from busylamp.services.build import Services, build_services
from busylamp.settings.model import MeSettings, Settings
from busylamp.settings.places import home_at
from busylamp.telephony.changes import QueueChanged
from busylamp.telephony.model import ExtensionNumber, Party
from busylamp.telephony.queues import MemberState, Queue, QueueCaller, QueueMember
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.panels.queues import QueuesPanel
from busylamp.ui.theme import Theme
from busylamp.ui.wallboard import Wallboard
from busylamp.ui.window import MainWindow
from tests.bench.history_view import tell
from tests.bench.search import FIRST, LAST

CHANCE = random.Random(5)
STATES = list(MemberState)


def member(place: int) -> QueueMember:
    name = f"{CHANCE.choice(FIRST)} {CHANCE.choice(LAST)}"
    return QueueMember(
        interface=f"PJSIP/{place}",
        name=name,
        extension=ExtensionNumber(str(place)),
        state=CHANCE.choice(STATES),
        paused=CHANCE.random() < 0.2,
        pause_reason="Lunch",
        paused_since=time.time() - CHANCE.uniform(1, 3000),
        calls_taken=CHANCE.randrange(60),
        last_call_at=time.time() - CHANCE.uniform(1, 9000),
    )


def caller(place: int) -> QueueCaller:
    number = f"+4930{CHANCE.randrange(10**6, 10**7)}"
    since = time.time() - CHANCE.uniform(1, 400)
    party = Party(number=number)
    return QueueCaller(uniqueid=number, channel="x", party=party, position=place + 1, since=since)


def queues(count: int, members: int) -> list[Queue]:
    return [
        Queue(
            name=f"{6500 + place}",
            title=f"Queue {place}",
            members=tuple(member(1000 + n) for n in range(members)),
            callers=tuple(caller(n) for n in range(place % 7)),
            completed=41,
            abandoned=3,
            service_level=20,
            service_perf=92.0,
        )
        for place in range(count)
    ]


def changed(queue: Queue) -> Queue:
    """Somebody's state changed, one caller left, one came."""
    members = list(queue.members)
    at = CHANCE.randrange(len(members))
    members[at] = replace(members[at], state=CHANCE.choice(STATES), paused=CHANCE.random() < 0.5)
    kept = queue.callers[1:] if CHANCE.random() < 0.5 else queue.callers
    callers = (*kept, caller(len(kept)))[:9]
    placed = tuple(replace(each, position=n) for n, each in enumerate(callers, 1))
    return replace(queue, members=tuple(members), callers=placed)


def measure(what: str, rounds: int, step: Callable[[int], object]) -> None:
    spans: list[float] = []
    worked: list[float] = []  # of this process alone: others share the machine
    for turn in range(rounds):
        began, before = time.perf_counter(), time.process_time()
        step(turn)
        spans.append(time.perf_counter() - began)
        worked.append(time.process_time() - before)
    tell(what, spans)
    tell(f"{what}, processor time", worked)


def feed(services: Services, known: list[Queue], count: int) -> None:
    """Let some queues change, as the line tells it; not part of what the view costs."""
    for place in CHANCE.sample(range(len(known)), count):
        known[place] = changed(known[place])
        services.reception._on_news((QueueChanged(queue=known[place]),))
    services.queues._tell()


def show(services: Services, panel: QueuesPanel, known: list[Queue]) -> None:
    for count, what in ((1, "changes of one queue"), (len(known), "changes of all queues")):

        def step(turn: int, count: int = count) -> None:
            del turn
            panel._catch_up()
            panel.view.viewport().repaint()

        spans: list[float] = []
        worked: list[float] = []
        for turn in range(200):
            feed(services, known, count)
            began, before = time.perf_counter(), time.process_time()
            step(turn)
            spans.append(time.perf_counter() - began)
            worked.append(time.process_time() - before)
        tell(f"{what} drawn", spans)
        tell(f"{what} drawn, processor time", worked)


def look(window: MainWindow, panel: QueuesPanel) -> None:
    bar = panel.view.verticalScrollBar()

    def page(turn: int) -> None:
        bar.setValue((turn * 97) % 1000 * bar.maximum() // 1000)
        panel.view.viewport().repaint()

    measure("ticks of a second", 300, lambda _: panel.view.viewport().repaint())
    measure("jumps in the list", 500, page)
    texts = [word[:n] for word in ("smith", "10", "queue 2", "zzz", "4930") for n in range(1, 8)]

    def key(turn: int) -> None:
        window.field.line.setText(texts[turn % len(texts)])
        panel.view.viewport().repaint()

    measure("keys in the field", 105, key)
    window.field.line.clear()


def main(count: int, members: int) -> None:
    application = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(me=MeSettings(extension="1000"))
        services = build_services(home_at(Path(folder)), settings)
        theme = Theme(settings.window.appearance)
        theme.wear()
        window = MainWindow(services, theme)
        window.show()
        application.processEvents()
        up = LineChanged(state=LineState.UP)
        services.reception._on_news((Offered(commands=frozenset({"QueueStatus"})), up))
        known = queues(count, members)
        services.reception._on_news(tuple(QueueChanged(queue=queue) for queue in known))
        services.queues._tell()
        application.processEvents()
        began = time.perf_counter()
        window.lists.turn_to(window.queues.place)
        application.processEvents()
        print(f"tab opened in {(time.perf_counter() - began) * 1000:.0f} ms")
        panel = window.queues.panel
        for queue in known:
            panel._folds[queue.name] = True
        panel.refresh()
        application.processEvents()
        print(f"{panel.model.rowCount():,} rows")
        show(services, panel, known)
        look(window, panel)
        board = Wallboard(services.queues, window.queues.mine, services.preferences, theme)
        board.resize(1920, 1080)
        board.show()
        application.processEvents()
        measure("ticks of the wallboard", 200, lambda _: board.repaint())
        board.close()
        services.stop()


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    main(*(given + [30, 200][len(given) :]))
