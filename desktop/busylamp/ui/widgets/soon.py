# SPDX-License-Identifier: MIT
"""Does once, a moment later, what many changes ask for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Soon:
    """Waits from the first wish, not from the last: changes that never rest would put it off."""

    def __init__(self, owner: QObject, act: Callable[[], object], milliseconds: int = 100) -> None:
        self._timer = QTimer(owner, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(act)

    def wish(self) -> None:
        """Do it soon."""
        if not self._timer.isActive():
            self._timer.start()
