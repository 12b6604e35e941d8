# SPDX-License-Identifier: MIT
"""The card that lets the user take one of several numbers."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from busylamp.desk.requests import Choose, RequestSource
from busylamp.services.entries import Face
from busylamp.telephony.model import PresenceState
from busylamp.telephony.numbers_plan import Reading
from busylamp.ui.confirm import class_words
from busylamp.ui.room import grown, listed
from busylamp.ui.theme import Theme
from busylamp.ui.type_scale import Type, sized
from busylamp.ui.widgets.floating import FloatingCard
from busylamp.ui.widgets.plain_label import PlainLabel, cut, plain
from busylamp.ui.widgets.sides import across
from busylamp.ui.words import say
from busylamp.ui.writing import inside

_ROW = 52
_MOST_SEEN = 6
_CANDIDATE = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChooserCard(FloatingCard):
    """Numbers, the best first; up, down, Enter or a click."""

    chosen = Signal(object)  # Reading

    def __init__(self, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("entry", "Call which number?"))
        self.choice: Choose | None = None
        self.title = PlainLabel(role="title", elided=True)
        self.count = PlainLabel(role="muted", elided=True)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setItemDelegate(_CandidateDelegate(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Numbers found"))
        self.list.itemClicked.connect(self._take)
        for each in (self.title, self.count, self.list):
            self.column.addWidget(each)

    def offer(self, choice: Choose, faces: list[Face]) -> None:
        """Show the numbers and whom they belong to."""
        self.choice = choice
        dropped = choice.source is RequestSource.DROP
        self.title.show_text(
            self.tr("Dial from text") if dropped else self.tr("Dial from clipboard")
        )
        count = len(choice.candidates)
        words = self.tr("%n numbers found in what you dropped here", "", count)
        if not dropped:
            words = self.tr("%n numbers found in what you copied or selected", "", count)
        self.count.show_text(words)
        self.list.clear()
        for candidate, face in zip(choice.candidates, faces, strict=True):
            self.list.addItem(_item(candidate, face))
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(grown(_ROW) * min(len(faces), listed(_ROW, _MOST_SEEN)) + 2)
        self.list.setFocus()
        self.come_forward()

    def hide_card(self) -> None:
        """Take it off the screen."""
        self.choice = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the marked number; a key held down since before takes none."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self._take(self.list.currentItem())
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_CANDIDATE))


def _item(candidate: Reading, face: Face) -> QListWidgetItem:
    number = plain(face.who.readable) or plain(candidate.dialled)
    name = plain(face.who.title)
    state = "" if face.state in (None, PresenceState.UNKNOWN) else inside(say(face.state))
    known = name if name != number else ""
    parts = [
        part for part in (candidate.place, known or class_words(candidate.kind), state) if part
    ]
    item = QListWidgetItem(f"{number}\n{' · '.join(parts)}")
    item.setData(_CANDIDATE, candidate)
    return item


class _CandidateDelegate(QStyledItemDelegate):
    """Draws two lines: the number, and whose it is."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are of one height."""
        del option, index
        return QSize(200, grown(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        chosen = index.row() == self._view.currentRow()
        number, _, whose = str(index.data() or "").partition("\n")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selected" if chosen else "card"))
        painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), 6, 6)
        for text, top, size, colour in (
            (number, 8, Type.BODY, "ink"),
            (whose, 26, Type.QUIET, "muted"),
        ):
            painter.setFont(sized(font, size))
            painter.setPen(self._theme.colour(colour))
            where = area.adjusted(10, grown(top), -grown(34), 0)
            where.setHeight(grown(18))
            where = across(where, area)
            shown = cut(text, painter.fontMetrics(), where.width())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
        if chosen:
            painter.setPen(self._theme.colour("muted"))
            where = across(area.adjusted(0, 0, -12, 0), area)
            painter.drawText(
                where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "⏎"
            )
        painter.restore()
