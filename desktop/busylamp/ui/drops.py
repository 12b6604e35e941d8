# SPDX-License-Identifier: MIT
"""Text dropped on the window."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_LONGEST = 4096


class Drops(QObject):
    """Takes text for the whole window; fields that take text themselves go first."""

    dropped = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept text, and tell it when it is let go."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            if not event.mimeData().hasText():
                return False
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.dropped.emit(event.mimeData().text()[:_LONGEST])
            return True
        return super().eventFilter(watched, event)
