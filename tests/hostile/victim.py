# SPDX-License-Identifier: MIT
"""The whole program before a hostile PBX, measured from inside: memory, gaps, what it told.

`python -m tests.hostile.victim HOME PORT [PIN]`; prints `up`, then one JSON object when told to.
"""

import gc
import json
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from busylamp.ami.secret import Secret
from busylamp.services.build import build_services
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from busylamp.settings.places import home_at
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.desktop import Desktop
from busylamp.ui.theme import Theme

_BEAT = 2  # milliseconds between two looks at the clock in the window's loop
_STATUS = Path("/proc/self/status")


def memory(field: str) -> int:
    """Return a figure of this process in KiB."""
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith(field))
    return int(line.split()[1])


class Meter(QObject):
    """Counts how long the window's loop was away, and what the line told when."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.told: list[tuple[float, str, str]] = []
        self.enough = threading.Event()
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def begin(self) -> None:
        """Forget what was before: collecting the garbage took longer than any gap."""
        self.gaps.clear()
        self._last = time.monotonic()

    @Slot()
    def _beat(self) -> None:
        now = time.monotonic()
        self.gaps.append(now - self._last)
        self._last = now
        if self.enough.is_set():
            QApplication.exit(0)  # quit would ask the window, which hides

    @Slot(object)
    def line(self, changed: LineChanged) -> None:
        trouble = changed.trouble.value if changed.trouble else ""
        self.told.append((time.monotonic(), changed.state.value, trouble))


def main(home: Path, port: int, pin: str = "") -> None:
    application = QApplication(["victim"])
    QApplication.setQuitOnLastWindowClosed(False)
    pbx = PbxSettings(host="127.0.0.1", port=port, tls=bool(pin), username="u", pin=pin)
    settings = Settings(pbx=pbx, me=MeSettings(extension="1000"))
    services = build_services(home_at(home), settings, given=Secret("s"))
    theme = Theme(settings.window.appearance, application)
    theme.wear()
    desktop = Desktop(services, theme)
    meter = Meter()
    services.line.changed.connect(meter.line)
    desktop.start()
    deadline = time.monotonic() + 30
    while services.line.status.state is not LineState.UP and time.monotonic() < deadline:
        application.processEvents()
        time.sleep(0.002)
    end = time.monotonic() + 1.0  # what starts late has started
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.002)
    gc.collect()
    gc.freeze()  # as the program does when its window was drawn
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    before = memory("VmRSS")
    meter.told.clear()
    print("up", flush=True)

    def listen() -> None:
        sys.stdin.readline()
        meter.enough.set()

    threading.Thread(target=listen, daemon=True).start()
    cpu = time.process_time()
    meter.begin()
    began = time.monotonic()
    application.exec()
    figures = {
        "before_kib": before,
        "peak_kib": memory("VmHWM"),
        "after_kib": memory("VmRSS"),
        "gaps": sorted(meter.gaps)[-max(20, len(meter.gaps) // 100) :],
        "beats": len(meter.gaps),
        "told": meter.told,
        "cpu": time.process_time() - cpu,
        "seconds": time.monotonic() - began,
        "cards": len(services.phone.calls),
    }
    print(json.dumps(figures), flush=True)
    desktop.quit()
    figures["ended"] = services.stop()
    print(json.dumps(figures["ended"]), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
