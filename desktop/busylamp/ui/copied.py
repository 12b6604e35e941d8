# SPDX-License-Identifier: MIT
"""What the user copied or selected last, in any program; never changed by us."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication

_LONGEST = 4096  # signs of each that are looked at
_COPIED, _SELECTED = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection


class Copied(QObject):
    """Remembers which of the two is the newer: X11 has both."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._newest = _SELECTED  # selected is what the eye rests on
        self._clipboard.dataChanged.connect(self._on_copied)
        self._clipboard.selectionChanged.connect(self._on_selected)

    def texts(self) -> tuple[str, ...]:
        """Return what there is, the newest first, each text once."""
        modes = [_COPIED]
        if self._clipboard.supportsSelection():
            modes = [_SELECTED, _COPIED] if self._newest is _SELECTED else [_COPIED, _SELECTED]
        texts = (self._clipboard.text(mode)[:_LONGEST].strip() for mode in modes)
        return tuple(dict.fromkeys(text for text in texts if text))

    def _on_copied(self) -> None:
        self._newest = _COPIED

    def _on_selected(self) -> None:
        self._newest = _SELECTED
