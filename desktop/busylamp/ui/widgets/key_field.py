# SPDX-License-Identifier: MIT
"""A field that takes keys as they are pressed."""

import sys

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from busylamp.settings.chords import parse_chord
from busylamp.ui.words import in_words

_MODIFIER = Qt.KeyboardModifier
# On a Mac, Qt calls Command Control, and Control Meta.
_CONTROL, _META = (
    (_MODIFIER.MetaModifier, _MODIFIER.ControlModifier)
    if sys.platform == "darwin"
    else (_MODIFIER.ControlModifier, _MODIFIER.MetaModifier)
)
_NAMES = {
    _CONTROL: "Ctrl",
    _MODIFIER.AltModifier: "Alt",
    _MODIFIER.ShiftModifier: "Shift",
    _META: "Meta",
}
_ONLY_HELD = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}


class KeyField(QPushButton):
    """Click it, press the keys; Backspace takes none, Esc leaves all as it was."""

    chosen = Signal(str)  # keys as in the settings; '' for none
    refused = Signal(str)  # the end of a sentence: why what was pressed can't serve
    listening = Signal(object)  # bool: keys must reach this field now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self._keys = ""
        self.toggled.connect(self._on_toggled)
        self.show_keys("")

    def show_keys(self, keys: str) -> None:
        """Show which keys are set."""
        self._keys = keys
        self.setChecked(False)
        self._draw()

    def event(self, event: QEvent) -> bool:
        """Tab and shortcuts of the dialog are keys like others here."""
        if self.isChecked() and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field ends it."""
        super().focusOutEvent(event)
        self.setChecked(False)

    def _take(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ONLY_HELD:
            return
        bare = event.modifiers() & ~_MODIFIER.KeypadModifier == _MODIFIER.NoModifier
        self.setChecked(False)
        if bare and key == Qt.Key.Key_Escape:
            return
        if bare and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.chosen.emit("")
            return
        try:
            keys = str(parse_chord(_words(event)))
        except ValueError as wrong:
            self.refused.emit(in_words(str(wrong)))
            return
        self.chosen.emit(keys)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._draw()
        self.listening.emit(on)

    def _draw(self) -> None:
        words = self.tr("Press the keys…") if self.isChecked() else self._keys or self.tr("None")
        self.setText(words)


def _words(event: QKeyEvent) -> str:
    held = [name for bit, name in _NAMES.items() if event.modifiers() & bit]
    key = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join([*held, key])
