# SPDX-License-Identifier: MIT
"""The lamp: state by shape and colour, the one strong sign."""

import sys
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from busylamp.telephony.model import PresenceState
from busylamp.ui.motion import Breath
from busylamp.ui.room import grown
from busylamp.ui.theme import LIGHT, Theme
from busylamp.ui.widgets.plain_label import PlainLabel
from busylamp.ui.words import say

_SIZE = 34.0  # the drawing's own units
_IS_TEMPLATE = sys.platform == "darwin"  # its bar colours signs itself, to fit light and dark


class Colours(Protocol):
    """Where a lamp takes its colours from."""

    def colour(self, name: str) -> QColor:
        """Return one colour by its token."""
        ...


class _OnAnyPanel:
    """The bar beside the clock may be dark while the windows are light, or the other way round."""

    def colour(self, name: str) -> QColor:
        """Return a colour of 3:1 or more on both."""
        return QColor(getattr(LIGHT, name))


def paint_lamp(
    painter: QPainter, where: QRectF, state: PresenceState | None, theme: Colours, ground: QColor
) -> None:
    """Draw a lamp into a square; `ground` is the colour behind it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(where.topLeft())
    painter.scale(where.width() / _SIZE, where.height() / _SIZE)
    middle = QPointF(_SIZE / 2, _SIZE / 2)
    match state:
        case PresenceState.IDLE:
            _ring(painter, middle, theme.colour("idle"))
        case PresenceState.RINGING:
            _disc(painter, middle, theme.colour("ringing"))
            _waves(painter, ground)
        case PresenceState.IN_USE | PresenceState.BUSY:
            _disc(painter, middle, theme.colour("busy"))
        case PresenceState.ON_HOLD:
            _disc(painter, middle, theme.colour("hold"))
            _bars(painter, ground)
        case PresenceState.DND:
            _disc(painter, middle, theme.colour("busy"))
            _bar(painter, ground)
        case _:
            _dashes(painter, middle, theme.colour("off"))
    painter.restore()


def lamp_icon(
    state: PresenceState | None,
    theme: Theme,
    *,
    dotted: bool = False,
    template: bool = _IS_TEMPLATE,
) -> QIcon:
    """Return the lamp as an icon for tray and task bar, in several sizes.

    `dotted`: with a red dot for missed calls. Each is drawn once: under X11 Qt 6.11 never gives
    back what a new icon of a window takes (38 KiB, two for each call).
    """
    key = "lamp", state, dotted, template
    if key not in theme.icons:
        theme.icons[key] = _draw_icon(state, dotted=dotted, template=template)
    return theme.icons[key]


def _draw_icon(state: PresenceState | None, *, dotted: bool, template: bool) -> QIcon:
    icon, theme = QIcon(), _OnAnyPanel()
    ground = QColor(Qt.GlobalColor.transparent if template else Qt.GlobalColor.white)
    for size in (16, 22, 24, 32, 48, 64):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_lamp(painter, QRectF(0, 0, size, size), state, theme, ground)
        if dotted:
            _dot(painter, size, theme)
        if template:  # only its shape counts
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(pixmap.rect(), Qt.GlobalColor.black)
        painter.end()
        icon.addPixmap(pixmap)
    icon.setIsMask(template)
    return icon


class Lamp(PlainLabel):
    """One lamp in the window; a label to a screen reader, which reads its state."""

    def __init__(
        self,
        theme: Theme,
        size: int = 34,
        parent: QWidget | None = None,
        *,
        breathes: bool = False,  # while it rings: my own
    ) -> None:
        super().__init__("", parent)
        self.breath = Breath(self, theme.motion, lambda: breathes and self._rings)
        self._theme = theme
        self._state: PresenceState | None = None
        self._size = size
        self._grow()
        theme.changed.connect(self._grow)
        self.show_state(None)

    @property
    def state(self) -> PresenceState | None:
        """What it shows."""
        return self._state

    @property
    def _rings(self) -> bool:
        return self._state is PresenceState.RINGING

    def show_state(self, state: PresenceState | None) -> None:
        """Show a state; None: not known."""
        self._state = state
        self.breath.look()
        self.setAccessibleName(say(state or PresenceState.UNKNOWN))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lamp."""
        del event
        painter = QPainter(self)
        where = QRectF(self.rect())
        paint_lamp(painter, where, self._state, self._theme, self._ground())
        if self.breath.depth:
            _paint_rim(painter, where, self._theme.colour("ringing"), self.breath.depth)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """It may breathe from now on."""
        super().showEvent(event)
        self.breath.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it breathe."""
        super().hideEvent(event)
        self.breath.look()

    def _grow(self) -> None:
        side = grown(self._size)
        self.setFixedSize(QSize(side, side))
        self.update()

    def _ground(self) -> QColor:
        return self._theme.colour("card")


def _paint_rim(painter: QPainter, where: QRectF, colour: QColor, depth: float) -> None:
    """Draw what comes and goes around a lamp that breathes; the lamp itself stays as it is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(where.width() / _SIZE, where.height() / _SIZE)
    colour.setAlphaF(0.5 * depth)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.5))
    painter.drawEllipse(QPointF(_SIZE / 2, _SIZE / 2), 15.7, 15.7)
    painter.restore()


def _dot(painter: QPainter, size: int, theme: Colours) -> None:
    """Put a dot with a rim into the upper right corner."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = size * 0.2
    rim = max(1.0, size / 16)
    middle = QPointF(size - radius - rim, radius + rim)
    painter.setBrush(Qt.GlobalColor.black)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawEllipse(middle, radius + rim, radius + rim)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(theme.colour("busy"))
    painter.drawEllipse(middle, radius, radius)


def _disc(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(middle, 14, 14)


def _ring(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 5))
    painter.drawEllipse(middle, 11, 11)


def _waves(painter: QPainter, colour: QColor) -> None:
    _cut_out(painter, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.6))
    painter.drawArc(QRectF(9, 9, 16, 16), 0, 180 * 16)
    painter.drawArc(QRectF(13, 13, 8, 8), 0, 180 * 16)


def _bars(painter: QPainter, colour: QColor) -> None:
    _cut_out(painter, colour)
    painter.setPen(QPen(colour, 4))
    painter.drawLine(QPointF(13, 11), QPointF(13, 23))
    painter.drawLine(QPointF(21, 11), QPointF(21, 23))


def _cut_out(painter: QPainter, colour: QColor) -> None:
    """A sign of no colour is a hole in the disc."""
    if not colour.alpha():
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)


def _bar(painter: QPainter, colour: QColor) -> None:
    _cut_out(painter, colour)
    painter.setPen(QPen(colour, 4.5))
    painter.drawLine(QPointF(10, 17), QPointF(24, 17))


def _dashes(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    pen = QPen(colour, 2.5)
    pen.setDashPattern([1.6, 1.6])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawEllipse(middle, 12, 12)
