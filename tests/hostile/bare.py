# SPDX-License-Identifier: MIT
"""A window without Busylamp, in a process of its own: `python -m tests.hostile.bare MILLISECONDS`.

It keeps a beat and draws it, and prints the gaps when standard input says `enough`: what it misses
is the computer's part in the gaps of the program that is measured beside it.
"""

import itertools
import json
import sys
import threading
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel


def main(beat: int) -> None:
    application = QApplication(["bare"])
    window = QLabel("0")
    window.show()
    at: list[float] = []
    over = threading.Event()

    def tick() -> None:
        at.append(time.monotonic())
        window.setText(str(len(at)))
        if over.is_set():
            application.exit(0)

    def listen() -> None:
        sys.stdin.readline()
        over.set()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(beat)
    threading.Thread(target=listen, daemon=True).start()
    application.exec()
    print(json.dumps([after - before for before, after in itertools.pairwise(at)]), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
