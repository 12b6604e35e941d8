# SPDX-License-Identifier: MIT
"""Draws a row of the queues: a queue with its figures, who waits, who serves."""

import functools
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from busylamp.desk.queue_figures import Level, wait_level, waiting_level
from busylamp.settings.model import WallboardSettings
from busylamp.ui.models.people import ROW_ROLE
from busylamp.ui.models.queues import CallerRow, MemberRow, QueueHead, Row
from busylamp.ui.queue_words import figure_parts, member_detail, member_state, waiting_words
from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.type_scale import Type, sized
from busylamp.ui.widgets.choice import paint_choice
from busylamp.ui.widgets.lamp import paint_lamp
from busylamp.ui.widgets.mark import paint_level, paint_pause
from busylamp.ui.widgets.person_row import initials, spot_of
from busylamp.ui.widgets.plain_label import apart, cut
from busylamp.ui.widgets.sides import across
from busylamp.ui.words import clock

ROW = 48
_DOT = " · "
_EDGE = 16
_FACE = 32
_MARK = 15  # of a warning
_FOLD = 10  # the sign that opens and closes
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter
_URGENT = {Level.CALM: "muted", Level.WARN: "ringing", Level.ALARM: "busy"}

Index = QModelIndex | QPersistentModelIndex


def with_room(parts: Sequence[str], metrics: QFontMetrics, room: int) -> str:
    """Join as many whole parts as a line has room for; the first one is always there."""
    for count in range(len(parts), 1, -1):
        words = _DOT.join(parts[:count])
        if metrics.horizontalAdvance(apart(words)) <= room:
            return words
    return "".join(parts[:1])


class QueueDelegate(QStyledItemDelegate):
    """Paints queues, callers and members; all rows are equally high."""

    def __init__(
        self,
        theme: Theme,
        view: QAbstractItemView,
        *,
        title: Callable[[Row], str],
        detail: Callable[[CallerRow], str],
        limits: Callable[[], WallboardSettings],
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._title = title
        self._detail = detail
        self._limits = limits
        self._font = QFont()
        self._fonts: dict[tuple[Type, QFont.Weight], QFont] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of every row."""
        del option, index
        return QSize(200, grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        if font != self._font:
            self._font = QFont(font)  # the one of the option goes with it
            self._fonts.clear()
        chosen = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.colour("selected" if chosen else "window")
        painter.fillRect(area, ground)
        if chosen:
            paint_choice(painter, area, self._theme, self._view)
        match row:
            case QueueHead():
                self._paint_queue(painter, area, row)
            case CallerRow():
                self._paint_caller(painter, area, row)
            case MemberRow():
                self._paint_member(painter, area, row, ground)
            case _:
                pass
        painter.restore()

    def _paint_queue(self, painter: QPainter, area: QRect, row: QueueHead) -> None:
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(area.topLeft(), area.topRight())
        self._paint_fold(painter, area, is_open=row.is_open)
        limits, figures = self._limits(), row.figures
        wait = wait_level(figures.longest_wait(), limits)
        level = max(waiting_level(figures.waiting, limits), wait)
        line = QRect(area.left(), area.top() + grown(3), area.width(), grown(21))
        right = self._paint_right(painter, line, waiting_words(figures), level)
        weight = QFont.Weight.Bold if row.is_mine else QFont.Weight.DemiBold
        self._paint_words(painter, area, self._title(row), figure_parts(figures), right, weight)

    def _paint_caller(self, painter: QPainter, area: QRect, row: CallerRow) -> None:
        face = across(_face(area), area)
        painter.setPen(QPen(self._theme.colour("line"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(face.adjusted(1, 1, -1, -1))
        painter.setFont(self._sized(Type.QUIET, QFont.Weight.Bold))
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(face, _CENTRE, str(row.caller.position))
        wait = waited(row)
        level = Level.CALM if wait is None else wait_level(wait, self._limits())
        words = "" if wait is None else clock(wait)
        right = self._paint_right(painter, area, words, level)
        self._paint_words(painter, area, self._title(row), self._detail(row), right)

    def _paint_member(self, painter: QPainter, area: QRect, row: MemberRow, ground: QColor) -> None:
        place = _face(area)
        face = across(place, area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))
        painter.drawEllipse(face)
        title = self._title(row)
        painter.setFont(self._sized(Type.SMALL, QFont.Weight.Bold))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(face, _CENTRE, _initials(title))
        spot = across(spot_of(place), area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(spot)
        member = row.member
        if member.paused:
            paint_pause(painter, spot, self._theme.colour("ringing"))
        else:
            paint_lamp(painter, spot, member.state.lamp, self._theme, ground)
        right = self._paint_right(painter, area, member_state(member), Level.CALM)
        self._paint_words(painter, area, title, member_detail(member), right)

    def _paint_right(self, painter: QPainter, area: QRect, words: str, level: Level) -> int:
        """Draw what stands at the right, on a ground and with a mark if urgent; return its left."""
        edge = area.right() - _EDGE
        if not words:
            return edge
        painter.setFont(self._sized(Type.QUIET, QFont.Weight.Medium))
        room = min(painter.fontMetrics().horizontalAdvance(words) + 1, area.width() // 2)
        where = QRect(edge - room, area.top(), room, area.height())
        painter.setPen(self._theme.colour("muted"))
        left = where.left()
        if level is not Level.CALM:
            high, side = grown(21), grown(_MARK)
            pill = QRectF(left - side - 15, area.center().y() - high // 2, room + side + 21, high)
            left = int(pill.left())
            mark = QRectF(pill.left() + 7, pill.top() + (high - side) / 2, side, side)
            ground = self._theme.colour(_URGENT[level])
            ink = self._theme.colour(f"on_{_URGENT[level]}")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(across(pill, area), 10, 10)
            paint_level(painter, across(mark, area), level, ink, ground)
            painter.setPen(ink)
        where = across(where, area)
        painter.drawText(where, _MIDDLE, cut(words, painter.fontMetrics(), room))
        return left - 10

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        title: str,
        detail: str | tuple[str, ...],  # parts: as many as a line with nothing beside it holds
        right: int,
        weight: QFont.Weight = QFont.Weight.Medium,
    ) -> None:
        left = area.left() + _EDGE + grown(_FACE) + 12
        line = QRect(left, area.top() + grown(6), max(0, right - left), grown(18))
        below = line.translated(0, line.height())
        if not isinstance(detail, str):
            below.setRight(area.right() - _EDGE)
        line, below = across(line, area), across(below, area)
        painter.setFont(self._sized(Type.BODY, weight))
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(line, _MIDDLE, cut(title, painter.fontMetrics(), line.width()))
        painter.setFont(self._sized(Type.QUIET, QFont.Weight.Normal))
        painter.setPen(self._theme.colour("muted"))
        metrics, room = painter.fontMetrics(), below.width()
        words = detail if isinstance(detail, str) else with_room(detail, metrics, room)
        painter.drawText(below, _MIDDLE, cut(words, metrics, room))

    def _paint_fold(self, painter: QPainter, area: QRect, *, is_open: bool) -> None:
        """Draw the sign that opens and closes: down is open, else it points to the words."""
        middle = across(_face(area), area).center()
        size = grown(_FOLD) / 2
        down = ((-size, -size / 2), (0, size * 0.6), (size, -size / 2))
        on = 1 if self._view.isLeftToRight() else -1
        points = down if is_open else tuple((y * on, -x) for x, y in down)
        pen = QPen(self._theme.colour("muted"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))

    def _sized(self, size: Type, weight: QFont.Weight) -> QFont:
        """Return the view's font in a size; made once, for it is asked for at each row."""
        made = self._fonts.get((size, weight))
        if made is None:
            made = self._fonts[size, weight] = sized(self._font, size, weight)
        return made


_initials = functools.lru_cache(maxsize=4096)(initials)


def waited(row: CallerRow, now: float | None = None) -> float | None:
    """Return how many seconds somebody has waited, None where nobody said since when."""
    since = row.caller.since
    return None if since is None else max(0.0, (time.time() if now is None else now) - since)


def _face(area: QRect) -> QRectF:
    side = grown(_FACE)
    return QRectF(area.left() + _EDGE, area.center().y() - side / 2 + 0.5, side, side)
