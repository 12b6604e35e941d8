# SPDX-License-Identifier: MIT
"""Draws a row of the people list: who, their lamp, and Call when the row is chosen."""

import time

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from busylamp.desk.people import Person
from busylamp.telephony.model import PresenceState
from busylamp.ui.models.people import ROW_ROLE, WATCHED_ROLE, Section
from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.type_scale import Type, sized
from busylamp.ui.widgets.choice import paint_choice
from busylamp.ui.widgets.faces import Faces, paint_face
from busylamp.ui.widgets.lamp import paint_lamp
from busylamp.ui.widgets.plain_label import cut, plain
from busylamp.ui.widgets.sides import across
from busylamp.ui.words import clock, say
from busylamp.ui.writing import inside

ROW_HEIGHT = 48
_SECTION = 32
_EDGE = 16
_FACE = 32
_CALL = QSize(56, 28)
_INITIALS = 2
_LASTING = (PresenceState.IN_USE, PresenceState.BUSY, PresenceState.ON_HOLD)

Index = QModelIndex | QPersistentModelIndex


class PersonDelegate(QStyledItemDelegate):
    """Paints people; a click on Call asks for the call."""

    call_wanted = Signal(object)  # Person

    def __init__(
        self,
        theme: Theme,
        view: QAbstractItemView,
        *,
        ground: str = "window",
        offers_call: bool = True,
        faces: Faces | None = None,
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._ground = ground
        self._offers_call = offers_call
        self._faces = faces
        self.hovered = -1  # the row under the mouse

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are 48 px, headings less; more where the letters are large."""
        del option
        row = index.data(ROW_ROLE)
        return QSize(200, grown(_SECTION if isinstance(row, Section) else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        area = _area(option)
        painter.save()
        if isinstance(row, Section):
            self._paint_section(painter, area, row, option.font)  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        elif isinstance(row, Person):
            self._paint_person(painter, area, row, option, index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take a click on Call."""
        row = index.data(ROW_ROLE)
        pressed = event.type() is QEvent.Type.MouseButtonRelease
        if pressed and isinstance(event, QMouseEvent) and isinstance(row, Person) and row.number:
            left = self._offers_call and event.button() is Qt.MouseButton.LeftButton
            if left and call_area(_area(option)).contains(event.position().toPoint()):
                self.call_wanted.emit(row)
                return True
        return super().editorEvent(event, model, option, index)

    def _paint_section(self, painter: QPainter, area: QRect, row: Section, font: QFont) -> None:
        head = sized(font, Type.SMALL, QFont.Weight.Bold)
        head.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
        painter.setFont(head)
        painter.setPen(self._theme.colour("muted"))
        where = area.adjusted(_EDGE, grown(8), -_EDGE, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, row.title.upper())

    def _paint_person(
        self,
        painter: QPainter,
        area: QRect,
        person: Person,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        # Not by option.state: the flags of QStyle cost the start 5 ms.
        row = index.row()
        chosen = row == self._view.currentIndex().row()
        near = chosen or row == self.hovered
        ground = self._theme.colour("selected" if chosen else self._ground)
        painter.fillRect(area, ground)
        if chosen:
            paint_choice(painter, area, self._theme, self._view)
        self._paint_face(painter, area, person, ground, font)
        right = self._paint_right(
            painter, area, person, font, offers_call=near, watched=bool(index.data(WATCHED_ROLE))
        )
        self._paint_words(painter, area, person, font, right)

    def _paint_face(
        self, painter: QPainter, area: QRect, person: Person, ground: QColor, font: QFont
    ) -> None:
        side = grown(_FACE)
        place = QRectF(area.left() + _EDGE, area.center().y() - side / 2 + 0.5, side, side)
        face = across(place, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))
        painter.drawEllipse(face)
        photo = None if self._faces is None else self._faces.of(person.contact)
        if photo is not None:
            paint_face(painter, face, photo)
        else:
            painter.setFont(sized(font, Type.SMALL, QFont.Weight.Bold))
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(face, Qt.AlignmentFlag.AlignCenter, initials(person.name))
        if person.state is not None or person.extension is not None:
            spot = across(spot_of(place), area)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(spot)
            paint_lamp(painter, spot, person.state, self._theme, ground)

    def _paint_right(
        self,
        painter: QPainter,
        area: QRect,
        person: Person,
        font: QFont,
        *,
        offers_call: bool,
        watched: bool,
    ) -> int:
        """Draw the state or Call; return where the words must end."""
        painter.setFont(sized(font, Type.QUIET))
        if offers_call and self._offers_call and person.number:
            where = call_area(area)
            painter.setBrush(self._theme.colour("card"))
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawRoundedRect(QRectF(where), 6, 6)
            painter.setPen(self._theme.colour("accent"))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self.tr("Call"))
            return area.right() - _EDGE - _CALL.width() - 8
        told = person.state not in (None, PresenceState.IDLE, PresenceState.UNKNOWN)
        parts = [inside(say(person.state or PresenceState.UNKNOWN))] if told else []
        if person.since is not None and lasts(person):
            parts.append(clock(time.monotonic() - person.since))
        if watched:
            parts.append(inside(self.tr("Watched")))
        words = " · ".join(parts)
        if not words:
            return area.right() - _EDGE
        width = painter.fontMetrics().horizontalAdvance(words)
        where = across(area.adjusted(0, 0, -_EDGE, 0), area)
        painter.setPen(self._theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, flags, words)
        return area.right() - _EDGE - width - 8

    def _paint_words(
        self, painter: QPainter, area: QRect, person: Person, font: QFont, right: int
    ) -> None:
        left = area.left() + _EDGE + grown(_FACE) + 12
        for text, top, size, weight, colour in (
            (person.name, 6, Type.BODY, QFont.Weight.Medium, "ink"),
            (person.detail, 24, Type.QUIET, QFont.Weight.Normal, "muted"),
        ):
            painter.setFont(sized(font, size, weight))
            painter.setPen(self._theme.colour(colour))
            where = QRect(left, area.top() + grown(top), max(0, right - left), grown(18))
            where = across(where, area)
            shown = cut(plain(text), painter.fontMetrics(), where.width())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)


def lasts(person: Person) -> bool:
    """Whether it is shown for how long somebody has been busy."""
    return person.since is not None and person.state in _LASTING


def call_area(row: QRect) -> QRect:
    """Return where Call is drawn in a row."""
    width, height = grown(_CALL.width()), grown(_CALL.height())
    top = row.center().y() - height // 2 + 1
    return across(QRect(row.right() - _EDGE - width, top, width, height), row)


def spot_of(face: QRectF) -> QRectF:
    """Return where the lamp is drawn at a face."""
    side, inner = grown(16), grown(11)
    return QRectF(face.right() - inner, face.bottom() - inner, side, side)


def initials(name: str) -> str:
    """Return the first letters of the first and the last word."""
    words = [word for word in plain(name).split() if word[:1].isalnum()]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words[:1])]
    return "".join(letters).upper()[:_INITIALS]


def _area(option: QStyleOptionViewItem) -> QRect:
    area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
    return area
