# SPDX-License-Identifier: MIT
"""The field that searches or dials, and under it what exactly would be dialled."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from busylamp.services.phone import PhoneService
from busylamp.ui.number_words import reading_words
from busylamp.ui.panels.lines import LineButton
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, plain

_LONGEST = 256


class DialLine(QLineEdit):
    """A line edit that hands the arrow keys to the list below."""

    arrow_pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move in the list; Esc empties the field."""
        if event.key() == Qt.Key.Key_Down:
            self.arrow_pressed.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.arrow_pressed.emit(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class DialField(QWidget):
    """Type a name to find it, a number to call it."""

    text_changed = Signal(str)
    call_wanted = Signal()  # Enter, or a click on Call

    def __init__(self, phone: PhoneService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phone = phone
        self._choice = ""
        self._key = ""
        self._finds = True
        self.setObjectName("field")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = DialLine()
        self.line.setObjectName("dialField")
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(self.tr("Search or dial"))
        self.line.setAccessibleName(self.tr("Search or dial"))
        self.call = button(self.tr("Call"), role="primary")
        self.call.hide()
        self.lines = LineButton(phone)
        self.hint = PlainLabel(name="hint", wrapped=True)  # what is dialled is never cut
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.call)
        row.addWidget(self.lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.hint)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.returnPressed.connect(self.call_wanted)
        self.call.clicked.connect(self.call_wanted)
        self.lines.chosen.connect(self._on_line_chosen)
        self._on_text_changed("")

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text().strip()

    @property
    def outgoing(self) -> str:
        """The outgoing line that was chosen for the next call; '' for the usual one."""
        return self.lines.choice

    @property
    def is_number(self) -> bool:
        """Whether Enter would dial the text itself."""
        return isinstance(self._phone.preview(self.text), str)

    def show_choice(self, name: str) -> None:
        """Say who is chosen in the list: Enter calls them, whatever was typed."""
        self._choice = name
        self.hint.show_text(self._hint(self.text), limit=_LONGEST)

    def show_key(self, keys: str) -> None:
        """Say which key of the whole desktop dials what was copied; '' for none."""
        self._key = plain(keys)
        self.hint.show_text(self._hint(self.text), limit=_LONGEST)

    def show_found(self, found: bool) -> None:  # noqa: FBT001 - as setVisible
        """Say whether the list has anybody for what was typed."""
        if found is not self._finds:
            self._finds = found
            self.hint.show_text(self._hint(self.text), limit=_LONGEST)

    @property
    def _nobody(self) -> str:
        return self.tr("Nobody found")

    def clear(self) -> None:
        """Begin anew: nothing typed, the usual line."""
        self.lines.choose("")
        self.line.clear()

    def _on_line_chosen(self) -> None:
        self.hint.show_text(self._hint(self.text), limit=_LONGEST)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text_changed(self, typed: str) -> None:
        if typed:
            self.line.setClearButtonEnabled(True)  # its icon costs the start 7 ms
        is_number = self.is_number
        self.call.setVisible(is_number)
        self.lines.offer(is_number)
        self.hint.show_text(self._hint(typed.strip()), limit=_LONGEST)
        self.text_changed.emit(typed.strip())

    def _hint(self, typed: str) -> str:
        if not typed:
            if self._key:
                words = self.tr("{key} dials the number you copied")
                return words.format(key=self._key)
            return self.tr("Type a name or a number, Enter calls")
        if self._choice:
            return self.tr("Enter calls %1").replace("%1", plain(self._choice))
        reading = self._phone.read(typed, self.outgoing)
        if reading.refused is not None and any(sign.isalpha() for sign in typed):
            return self.tr("Enter calls the first one found") if self._finds else self._nobody
        return reading_words(reading, self._phone.home_region)
