# SPDX-License-Identifier: MIT
"""A small red number: how many missed calls nobody has looked at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.type_scale import Type, sized

_HEIGHT = 18
_MOST = 99


def badge_text(count: int) -> str:
    """Return what a badge says: no more than 99, nothing for 0."""
    if not count:
        return ""
    return str(count) if count <= _MOST else f"{_MOST}+"


class Badge(QWidget):
    """The number on a tab; gone when there is nothing to tell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._fit)
        self.show_count(0)

    @property
    def text(self) -> str:
        """What it says, '' for nothing."""
        return self._text

    def show_count(self, count: int) -> None:
        """Show a number, or nothing for 0."""
        self._text = badge_text(count)
        self._fit()
        self.setVisible(bool(self._text))

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return a circle, or a pill for a longer number."""
        if not self._text:
            return QSize(0, grown(_HEIGHT))
        height, width = grown(_HEIGHT), grown(10) + grown(7) * len(self._text)
        return QSize(max(height, width), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("busy"))
        corner = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
        painter.setFont(sized(self.font(), Type.SMALL, QFont.Weight.Bold))
        painter.setPen(self._theme.colour("on_busy"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
