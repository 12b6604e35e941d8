# SPDX-License-Identifier: MIT
"""The line over a list to choose from: arrows go to the list, Enter and Esc to the card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_LONGEST = 256


class PickLine(QLineEdit):
    """Types what is looked for."""

    arrow_pressed = Signal(int)

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to others what does not write."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.arrow_pressed.emit(step)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
