# SPDX-License-Identifier: MIT
"""Draws a row of the calls: which way, whom, how it ended, when."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from busylamp.stores.entries import Entry, Gap
from busylamp.telephony.model import Direction, Presence
from busylamp.ui.call_words import below, gap_words
from busylamp.ui.models.calls import Day, Row
from busylamp.ui.models.people import ROW_ROLE
from busylamp.ui.moments import clock_time, day_title
from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.type_scale import Type, sized
from busylamp.ui.widgets.choice import paint_choice
from busylamp.ui.widgets.lamp import paint_lamp
from busylamp.ui.widgets.person_row import spot_of
from busylamp.ui.widgets.plain_label import cut
from busylamp.ui.widgets.sides import across

Index = QModelIndex | QPersistentModelIndex
ROW = 48
DAY = 32
GAP = 40
_EDGE = 16
_FACE = 32
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WRAPPED = _MIDDLE | Qt.TextFlag.TextWordWrap


def height_of(row: Row) -> int:
    """Return how high a row is."""
    match row:
        case Day():
            return grown(DAY)
        case Gap():
            return grown(GAP)
        case Entry():
            return grown(ROW)


class CallDelegate(QStyledItemDelegate):
    """Paints calls, days and gaps."""

    def __init__(
        self,
        theme: Theme,
        view: QAbstractItemView,
        *,
        title: Callable[[Entry], str],
        named: Callable[[str], str],
        presence: Callable[[str], Presence | None],
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._title = title
        self._named = named
        self._presence = presence
        self._font = QFont()
        self._fonts: dict[tuple[Type, QFont.Weight], QFont] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Calls are 48 px, days and gaps less."""
        del option
        row = index.data(ROW_ROLE)
        return QSize(200, height_of(row) if isinstance(row, Day | Gap | Entry) else grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match row:
            case Day(day=day):
                self._paint_day(painter, area, font, day_title(day).upper())
            case Gap():
                self._paint_gap(painter, area, font, row)
            case Entry():
                chosen = index.row() == self._view.currentIndex().row()
                self._paint_call(painter, area, font, row, chosen=chosen)
            case _:
                pass
        painter.restore()

    def _sized(self, font: QFont, size: Type, weight: QFont.Weight) -> QFont:
        """Return the view's font in a size; made once, for it is asked for at each row."""
        if font != self._font:
            self._font = QFont(font)  # the one of the option goes with it
            self._fonts.clear()
        made = self._fonts.get((size, weight))
        if made is None:
            made = self._fonts[size, weight] = sized(font, size, weight)
        return made

    def _paint_day(self, painter: QPainter, area: QRect, font: QFont, words: str) -> None:
        head = QFont(self._sized(font, Type.SMALL, QFont.Weight.Bold))
        head.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
        painter.setFont(head)
        painter.setPen(self._theme.colour("muted"))
        where = area.adjusted(_EDGE, grown(8), -_EDGE, 0)
        painter.drawText(where, _MIDDLE, cut(words, painter.fontMetrics(), where.width()))

    def _paint_gap(self, painter: QPainter, area: QRect, font: QFont, gap: Gap) -> None:
        quiet = QFont(self._sized(font, Type.QUIET, QFont.Weight.Normal))
        quiet.setItalic(True)
        painter.setFont(quiet)
        painter.setPen(self._theme.colour("muted"))
        where = across(area.adjusted(_EDGE + grown(_FACE) + 12, 0, -_EDGE, 0), area)
        painter.drawText(where, _WRAPPED, gap_words(gap))
        painter.setPen(QPen(self._theme.colour("off"), 1.5, Qt.PenStyle.DotLine))
        line = across(QRect(area.left() + _EDGE + 8, 0, grown(_FACE) - 16, 1), area)
        middle = area.center().y()
        painter.drawLine(line.left(), middle, line.right() + 1, middle)

    def _paint_call(
        self, painter: QPainter, area: QRect, font: QFont, entry: Entry, *, chosen: bool
    ) -> None:
        ground = self._theme.colour("selected" if chosen else "window")
        painter.fillRect(area, ground)
        if chosen:
            paint_choice(painter, area, self._theme, self._view)
        self._paint_face(painter, area, entry, ground)
        painter.setFont(self._sized(font, Type.QUIET, QFont.Weight.Normal))
        painter.setPen(self._theme.colour("muted"))
        when = clock_time(entry.started_at)
        width = painter.fontMetrics().horizontalAdvance(when)
        right = area.right() - _EDGE
        beside = QRect(right - width, area.top(), width + 1, area.height())
        painter.drawText(across(beside, area), _MIDDLE, when)
        left = area.left() + _EDGE + grown(_FACE) + 12
        room = max(0, right - width - 12 - left)
        lines = across(QRect(left, area.top() + grown(6), room, grown(18)), area)
        title = self._title(entry)
        words = below(entry, title, self._named)
        painter.drawText(
            lines.translated(0, lines.height()), _MIDDLE, cut(words, painter.fontMetrics(), room)
        )
        weight = QFont.Weight.Bold if entry.open else QFont.Weight.Medium  # not by red alone
        painter.setFont(self._sized(font, Type.BODY, weight))
        painter.setPen(self._theme.colour("busy" if entry.open else "ink"))
        painter.drawText(lines, _MIDDLE, cut(title, painter.fontMetrics(), room))

    def _paint_face(self, painter: QPainter, area: QRect, entry: Entry, ground: QColor) -> None:
        side = grown(_FACE)
        top = area.top() + (area.height() - side) / 2
        face = QRectF(area.left() + _EDGE, top, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))
        painter.drawEllipse(across(face, area))
        missed = self._theme.colour("busy" if entry.open else "muted")
        middle = across(face, area).center()
        _paint_arrow(painter, middle, missed, incoming=_is_incoming(entry))
        presence = self._presence(entry.other_number) if entry.other_number else None
        if presence is not None:
            spot = across(spot_of(face), area)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(spot)
            paint_lamp(painter, spot, presence.state, self._theme, ground)
        if entry.notes:
            sheet = QRectF(face.left() - 4, face.bottom() - 11, 10, 12)
            _paint_note(painter, across(sheet, area), self._theme, ground)


def _paint_note(painter: QPainter, sheet: QRectF, theme: Theme, ground: QColor) -> None:
    """A small sheet: something was written about this call."""
    painter.setPen(QPen(ground, 1.5))
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(sheet, 2, 2)
    painter.setPen(QPen(ground, 1.2))
    for line in (4, 7):
        start = QPointF(sheet.left() + 2.5, sheet.top() + line)
        painter.drawLine(start, start + QPointF(5, 0))


def _paint_arrow(painter: QPainter, middle: QPointF, colour: QColor, *, incoming: bool) -> None:
    """Draw an arrow: down to the left came in, up to the right went out.

    So in every language: it is a sign of what a call was, as on a phone, no way to read on.
    """
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    reach = float(grown(4))
    low, high = middle + QPointF(-reach, reach), middle + QPointF(reach, -reach)
    tip, way = (low, 1) if incoming else (high, -1)
    painter.drawLine(low, high)
    painter.drawLine(tip, tip + QPointF(0, -reach * 1.4 * way))
    painter.drawLine(tip, tip + QPointF(reach * 1.4 * way, 0))


def _is_incoming(entry: Entry) -> bool:
    return entry.direction is Direction.INCOMING
