# SPDX-License-Identifier: MIT
"""Text from outside on the screen: cleaned, capped, never markup."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LIMIT = 120
# Control, format (bidi overrides, zero width), private, surrogate, unassigned-line separators.
_DROPPED = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_MARKS = 3  # combining marks one sign may carry; text bombs carry hundreds


def plain(text: str | None, limit: int = LIMIT) -> str:
    """Return text that draws as it reads: one line, no hidden signs, at most `limit` signs.

    A caller's name of 301 characters froze a label for 33 seconds, so the cut comes first.
    """
    kept: list[str] = []
    marks = 0
    for sign in unicodedata.normalize("NFC", (text or "")[: limit * 8]):
        kind = unicodedata.category(sign)
        if kind in _DROPPED and not sign.isspace():
            continue
        marks = marks + 1 if kind.startswith("M") else 0
        if marks <= _MARKS:
            kept.append(" " if sign.isspace() else sign)
    words = " ".join("".join(kept).split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


class PlainLabel(QLabel):
    """The one label for text: plain always, cut with an ellipsis where it has no room."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        role: str = "",
        elided: bool = False,
        wrapped: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._elided = elided
        self._whole = ""
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWordWrap(wrapped)
        if name:
            self.setObjectName(name)
        if role:
            self.setProperty("role", role)
        self.show_text(text, limit=1000 if wrapped else LIMIT)

    @property
    def whole(self) -> str:
        """The text before it was cut for want of room."""
        return self._whole

    def show_text(self, text: str | None, limit: int = LIMIT) -> None:
        """Show a text, whatever is in it."""
        self._whole = plain(text, limit)
        self.setAccessibleName(self._whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        if self._elided:
            self._fit()

    def _fit(self) -> None:
        shown = self._whole
        if self._elided:
            mode = Qt.TextElideMode.ElideRight
            shown = self.fontMetrics().elidedText(shown, mode, max(self.width(), 20))
        if shown != self.text():
            self.setText(shown)
