# SPDX-License-Identifier: MIT
"""The row that is chosen: a bar at its beginning, and a ring while its list has the keyboard."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from busylamp.ui.theme import Theme
from busylamp.ui.widgets.sides import across

_BAR = 3
_RING = 2


def paint_choice(painter: QPainter, area: QRect, theme: Theme, view: QWidget) -> None:
    """Draw over the ground: the ground's own colour is too near to the others' to be seen."""
    accent = theme.colour("accent")
    bar = across(QRect(area.left(), area.top(), _BAR, area.height()), area)
    painter.fillRect(bar, accent)
    if view.hasFocus() or theme.is_high:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, _RING))
        half = _RING / 2
        painter.drawRect(QRectF(area).adjusted(half, half, -half, -half))
