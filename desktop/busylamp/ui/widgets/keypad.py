# SPDX-License-Identifier: MIT
"""The keys of a phone, to click or to type; what was played is shown."""

import functools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel

_KEYS = "123456789*0#"
_ALSO = "ABCD"  # on no desk phone, but menus of machines know them
_LAST = 28  # signs shown


class Keypad(QWidget):
    """Plays digits to the other side of a call."""

    pressed = Signal(str)  # one digit
    left = Signal()  # Esc

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keypad")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on a phone, in every language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keypad: digits typed here are played to the other side"))
        self.played = PlainLabel(role="digits")
        self.played.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keys: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, digit in enumerate(_KEYS):
            key = button(digit, role="key")
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard types, it need not walk
            key.clicked.connect(functools.partial(self._on_clicked, digit))
            grid.addWidget(key, place // 3, place % 3)
            self.keys[digit] = key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.played)
        column.addLayout(grid)
        self._asked = ""
        self._played = ""
        self._show()

    def take(self) -> None:
        """The PBX took the next digit."""
        if self._asked:
            self._played += self._asked[0]
            self._asked = self._asked[1:]
            self._show()

    def drop(self) -> None:
        """It took one not, and those behind it were not sent."""
        self._asked = ""

    def _show(self) -> None:
        digits = self._played
        last = digits if len(digits) <= _LAST else f"…{digits[1 - _LAST :]}"
        self.played.show_text(" ".join(last) or self.tr("Type or click the keys to send"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits are played, Esc puts the keys away."""
        sign = event.text().upper()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif sign and sign in _KEYS + _ALSO:
            if not event.isAutoRepeat():  # a key held down is one digit
                self._press(sign)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, digit: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._press(digit)

    def _press(self, digit: str) -> None:
        self._asked += digit
        self.pressed.emit(digit)
