# SPDX-License-Identifier: MIT
"""A detailed log for a while: on by a wish, off by itself."""

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.log.early import is_detailed, set_detail

MINUTES = 30


class LogDetail(QObject):
    """Switches it; nothing of it is kept for the next start."""

    changed = Signal(bool)  # whether it is on

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Whether packets are logged."""
        return is_detailed()

    def begin(self) -> None:
        """Log packets for half an hour."""
        set_detail(on=True)
        self.timer.start(MINUTES * 60_000)
        self.changed.emit(True)  # noqa: FBT003 - a signal has no names

    def end(self) -> None:
        """Log no more of them."""
        self.timer.stop()
        set_detail(on=False)
        self.changed.emit(False)  # noqa: FBT003 - a signal has no names
