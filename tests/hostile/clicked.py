# SPDX-License-Identifier: MIT
"""The window with its door open to links, measured from inside: memory, gaps, what it shows.

`python -m tests.hostile.clicked HOME`; prints `up`, then one JSON object when told to.
"""

import gc
import json
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from busylamp.services.build import build_services
from busylamp.settings.model import MeSettings, Settings
from busylamp.settings.places import home_at
from busylamp.system.instance.enter import enter
from busylamp.system.instance.messages import Show
from busylamp.system.instance.place import place_of
from busylamp.ui.desktop import Desktop
from busylamp.ui.theme import Theme
from tests.hostile.victim import Meter, memory

_SETTLED = 2.0  # seconds until what starts late has started


class Work(QObject):
    """The longest the window's thread worked between two looks: others may take the processor."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(2)

    @Slot()
    def _beat(self) -> None:
        now = time.thread_time()
        self.worst = max(self.worst, now - self._last)
        self._last = now


def main(home: Path) -> None:
    application = QApplication(["clicked"])
    QApplication.setQuitOnLastWindowClosed(False)
    door = enter(place_of(home_at(home)), Show())
    assert door is not None
    settings = Settings(me=MeSettings(extension="1000"))
    services = build_services(home_at(home), settings, inbox=door.inbox)
    desktop = Desktop(services, Theme(settings.window.appearance))
    meter, work = Meter(), Work()
    desktop.start()
    end = time.monotonic() + _SETTLED
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.002)
    gc.collect()
    gc.freeze()
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    before, first = memory("VmRSS"), _shown()
    meter.gaps.clear()
    work.worst = 0.0
    print("up", flush=True)

    def listen() -> None:
        sys.stdin.readline()
        meter.enough.set()

    threading.Thread(target=listen, daemon=True).start()
    application.exec()
    shown = _shown() - first
    figures = {
        "growth_kib": memory("VmHWM") - before,
        "gap": max(meter.gaps),
        "work": work.worst,
        "cards": len(shown & {desktop.entrance.confirm}),
        "others": len(shown) - 1,
        "waiting": desktop.entrance.waiting,
        "calls": len(services.phone.calls),
    }
    print(json.dumps(figures), flush=True)
    desktop.quit()
    services.stop()
    door.close()


def _shown() -> set[QWidget]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible()}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
