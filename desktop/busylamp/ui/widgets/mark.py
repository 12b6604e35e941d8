# SPDX-License-Identifier: MIT
"""Marks that are told apart without colour: a warning, an alarm, a pause."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap, QPolygonF

from busylamp.desk.queue_figures import Level
from busylamp.ui.theme import Theme

_SIZE = 34.0  # the drawing's own units
_TRIANGLE = ((17, 4), (32, 30), (2, 30))
_OCTAGON = ((11, 3), (23, 3), (31, 11), (31, 23), (23, 31), (11, 31), (3, 23), (3, 11))


def paint_level(
    painter: QPainter, where: QRectF, level: Level, colour: QColor, sign: QColor
) -> None:
    """Draw a triangle for a warning, an octagon for an alarm, both with a sign in them."""
    if level is Level.CALM:
        return
    corners = _TRIANGLE if level is Level.WARN else _OCTAGON
    painter.save()
    _scale(painter, where)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.setPen(QPen(sign, 3.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    top, end, dot = (13, 21, 26) if level is Level.WARN else (10, 19, 25)
    painter.drawLine(QPointF(17, top), QPointF(17, end))
    painter.drawPoint(QPointF(17, dot))
    painter.restore()


def paint_pause(painter: QPainter, where: QRectF, colour: QColor) -> None:
    """Draw two bars in a ring: somebody takes no calls for now."""
    painter.save()
    _scale(painter, where)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 4))
    painter.drawEllipse(QPointF(17, 17), 12, 12)
    painter.drawLine(QPointF(13.5, 12), QPointF(13.5, 22))
    painter.drawLine(QPointF(20.5, 12), QPointF(20.5, 22))
    painter.restore()


def pause_icon(theme: Theme) -> QIcon:
    """Return the pause as an icon for a button."""
    icon = QIcon()
    for size in (14, 28, 42):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_pause(painter, QRectF(0, 0, size, size), theme.colour("ringing"))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def sized(font: QFont, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font in another size and weight."""
    made = QFont(font)
    made.setPixelSize(max(1, size))
    made.setWeight(weight)
    return made


def _scale(painter: QPainter, where: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(where.topLeft())
    painter.scale(where.width() / _SIZE, where.height() / _SIZE)
