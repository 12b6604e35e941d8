# SPDX-License-Identifier: MIT
"""Start to window shown, and memory at rest, beside a bare PySide6 window in the same run.

`python tests/desktop/session.py -- python tests/bench/start.py [ROUNDS]`, or with any screen.
Busylamp is signed in to a demo PBX; memory is read three seconds after the window was drawn.
With a language (`start.py 15 de`) it is Busylamp in that language beside Busylamp in English.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from busylamp.demo.stage import Stage
from busylamp.settings.file import save
from busylamp.settings.model import Language, MeSettings, PbxSettings, Settings, WindowSettings

REST = 3000  # milliseconds

# Runs in the measured process: waits for the first drawing of a main window, then for rest.
WATCH = f"""
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import psutil

class Watch(QObject):
    drawn = 0.0
    def eventFilter(self, target, event):
        if not self.drawn and event.type() is QEvent.Type.Paint and isinstance(target, QMainWindow):
            self.drawn = time.monotonic() - float(os.environ["BENCH_BEGAN"])
            QTimer.singleShot({REST}, self.tell)
        return False
    def tell(self):
        memory = psutil.Process().memory_full_info()
        print(json.dumps([self.drawn, memory.rss / 2**20, memory.uss / 2**20]), flush=True)
        os._exit(0)

run = QApplication.exec
def watched(*args):
    global watch
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    return run()
QApplication.exec = watched
"""
BARE = """
from PySide6.QtWidgets import QLabel
app = QApplication(["bare"])
window = QMainWindow()
window.setCentralWidget(QLabel("Hello"))
window.resize(400, 700)
window.show()
app.exec()
"""
BUSYLAMP = "from busylamp.main import main\nsys.exit(main(sys.argv[1:]))\n"

Figures = tuple[float, float, float]


def run(cache: str, script: str, *arguments: str, given: str = "") -> Figures:
    """Start one process; return seconds to the first drawing, and MiB of memory (RSS, USS).

    Bytecode is kept, as an installed program's is, but not in the checkout.
    """
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = str(time.monotonic())
    environment = {**kept, "PYTHONPYCACHEPREFIX": cache, "BENCH_BEGAN": began}
    command = [sys.executable, "-c", WATCH + script, *arguments]
    done = subprocess.run(
        command, input=given, env=environment, capture_output=True, text=True, check=True
    )
    drawn, rss, uss = json.loads(done.stdout.splitlines()[-1])
    return drawn, rss, uss


def main(rounds: int, language: str = "") -> None:
    stage = Stage(lively=False)
    stage.start()
    with tempfile.TemporaryDirectory() as folder:
        pbx = PbxSettings(host="127.0.0.1", port=stage.port, tls=False, username=stage.username)
        me = MeSettings(extension=stage.script.me)
        homes = {name: Path(folder) / (name or "system") for name in ("en", language)}
        for name, home in homes.items():
            window = WindowSettings(language=Language(name))
            save(home / "settings.toml", Settings(pbx=pbx, me=me, window=window))
        cache = str(Path(folder) / "bytecode")
        password = stage.secret.reveal() + "\n"

        def ours_in(name: str) -> Figures:
            options = ("--home", str(homes[name]), "--secret-stdin")
            return run(cache, BUSYLAMP, *options, given=password)

        bare: list[Figures] = []
        ours: list[Figures] = []
        for _ in range(rounds + 1):  # the first one warms the disk's cache
            bare.append(ours_in("en") if language else run(cache, BARE))
            ours.append(ours_in(language))
    stage.stop()
    for name, place, scale, unit in (
        ("start to window drawn", 0, 1000, "ms"),
        ("memory at rest, RSS", 1, 1, "MiB"),
        ("memory at rest, USS", 2, 1, "MiB"),
    ):
        plain = statistics.median(each[place] for each in bare[1:]) * scale
        own = statistics.median(each[place] for each in ours[1:]) * scale
        ratio = own / plain
        beside, beheld = ("English", language) if language else ("bare", "Busylamp")
        print(
            f"{name:22} {beside} {plain:6.0f} {unit}, {beheld} {own:6.0f} {unit}: {ratio:.2f} times"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7, sys.argv[2] if len(sys.argv) > 2 else "")
