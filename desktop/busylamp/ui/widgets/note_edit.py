# SPDX-License-Identifier: MIT
"""The field a note is written in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST_NOTE = 2000


class NoteEdit(QLineEdit):
    """One line to write a note in; Esc leaves it as it was."""

    given_up = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMaxLength(LONGEST_NOTE)
        self.setAccessibleName(self.tr("Note"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps it, Esc does not."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
