# SPDX-License-Identifier: MIT
"""A card with one strong edge, whose colour tells a state; the style sheet says which."""

from PySide6.QtCore import Property, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from busylamp.ui.widgets.sides import across, margins

_STRONG = 4  # pixels
_HAIR = 1


class Edged(QFrame):
    """Drawn by itself: a style sheet joins a thick and a thin border with a hook at each end."""

    def __init__(
        self, name: str, corner: int, parent: QWidget | None = None, *, above: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._corner = corner
        self._above = above
        self._colours = {each: QColor() for each in ("edge", "ground", "hair")}
        before, top = (0, _STRONG) if above else (_STRONG, 0)
        self.setContentsMargins(margins(before, top, 0, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the hairline, and over it the edge."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), self._corner, self._corner)
        painter.setClipPath(whole)
        inner = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._colours["hair"], _HAIR))
        painter.setBrush(self._colours["ground"])
        painter.drawRoundedRect(inner, self._corner - 0.5, self._corner - 0.5)
        painter.fillRect(self._strip(), self._colours["edge"])
        painter.end()

    def _strip(self) -> QRectF:
        if self._above:
            return QRectF(0, 0, self.width(), _STRONG)
        return across(QRectF(0, 0, _STRONG, self.height()), self.rect())

    def _colour(self, name: str) -> QColor:
        return self._colours[name]

    def _put(self, name: str, colour: QColor) -> None:
        self._colours[name] = colour
        self.update()

    edge, ground, hair = (
        Property(
            QColor,
            lambda self, name=name: self._colour(name),
            lambda self, colour, name=name: self._put(name, colour),
        )
        for name in ("edge", "ground", "hair")
    )
