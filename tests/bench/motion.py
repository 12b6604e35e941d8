# SPDX-License-Identifier: MIT
"""What a breathing lamp costs: `python tests/bench/motion.py [SECONDS]`, in a session for X11."""

import sys
import time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from busylamp.settings.model import Appearance
from busylamp.telephony.model import PresenceState
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.lamp import Lamp


class Willing:
    """Nobody asked for stillness."""

    def start(self) -> None:
        """Nothing to follow."""

    def stop(self) -> None:
        """Nothing was followed."""

    def is_asked(self) -> bool:
        """Return that all may move."""
        return False


def share(seconds: float) -> float:
    """Return how much of a core this process takes, in percent."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    began, used = time.monotonic(), time.process_time()
    loop.exec()
    return (time.process_time() - used) / (time.monotonic() - began) * 100


def main() -> None:
    """Measure two lamps, as in head and pop-up: still, ringing, still again."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    application = QApplication(sys.argv[:1])
    theme = Theme(Appearance.LIGHT)
    theme.wear()
    theme.motion.follow(Willing())
    top = QWidget()
    row = QHBoxLayout(top)
    lamps = [Lamp(theme, breathes=True) for _ in range(2)]
    for lamp in lamps:
        row.addWidget(lamp)
    top.show()
    for state in (PresenceState.IDLE, PresenceState.RINGING, PresenceState.IN_USE):
        for lamp in lamps:
            lamp.show_state(state)
        share(0.5)
        print(f"{state.value}: {share(seconds):.2f} % of a core, {application.platformName()}")


if __name__ == "__main__":
    main()
