# SPDX-License-Identifier: MIT
"""The command palette: type what is to be done or whom it is about, Enter does it."""

from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from busylamp.ui.palette_items import PaletteItem, ranked
from busylamp.ui.room import grown, listed
from busylamp.ui.theme import Theme
from busylamp.ui.type_scale import Type, sized
from busylamp.ui.widgets.floating import FloatingCard
from busylamp.ui.widgets.pick_line import PickLine
from busylamp.ui.widgets.plain_label import PlainLabel, apart, cut
from busylamp.ui.widgets.sides import across

_ROW = 32
_SEEN = 9
_MOST = 60
_RECENT = 20  # acts that are remembered while the program runs
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ITEM = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex


class Sources(Protocol):
    """Where the items come from."""

    def begin(self) -> None:
        """The palette opens."""
        ...

    def offered(self, text: str) -> list[PaletteItem]:
        """Return what there is, for a text also who is so called."""
        ...


class PaletteModel(QAbstractListModel):
    """A thin adapter over the items that match."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[PaletteItem] = []

    def show(self, items: list[PaletteItem]) -> None:
        """Show others."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many match."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for; the delegate takes the item itself."""
        if not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        if role == _ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.words}, {item.detail}" if item.detail else item.words
        return None


class Palette(FloatingCard):
    """Everything that can be done now, by the keyboard alone."""

    def __init__(self, theme: Theme, sources: Sources, owner: QWidget) -> None:
        super().__init__("", owner)
        self.setWindowTitle(self.tr("What to do?"))
        self._sources = sources
        self._recent: list[str] = []
        self.line = PickLine(self.tr("What to do, or a name"))
        self.model = PaletteModel()
        self.list = QListView()
        self.list.setObjectName("choices")
        self.list.setModel(self.model)
        self.list.setItemDelegate(_ItemDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What can be done now"))
        self.none = PlainLabel(self.tr("Nothing here is called that."), role="muted")
        for each in (self.line, self.none, self.list):
            self.column.addWidget(each)
        self.line.textChanged.connect(self._refresh)
        self.line.arrow_pressed.connect(self._step)
        self.list.clicked.connect(self._take)
        self.dismissed.connect(self.hide)

    def ask(self) -> None:
        """Open it, empty."""
        self._sources.begin()
        self.list.setFixedHeight(grown(_ROW) * listed(_ROW, _SEEN))
        self.line.clear()
        self._refresh()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.come_forward()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what is marked; a key held down does nothing."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self._take(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Who goes on elsewhere is done with it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide()

    def _refresh(self) -> None:
        text = self.line.text().strip()
        found = ranked(self._sources.offered(text), text, tuple(self._recent))
        self.model.show(found[:_MOST])
        self.none.setVisible(not found)
        self._mark(0)

    def _step(self, step: int) -> None:
        self._mark(self.list.currentIndex().row() + step)

    def _mark(self, place: int) -> None:
        last = len(self.model.items) - 1
        self.list.setCurrentIndex(self.model.index(max(0, min(last, place))))

    def _take(self, index: QModelIndex) -> None:
        item = index.data(_ITEM)
        if not isinstance(item, PaletteItem):
            return
        if item.key in self._recent:
            self._recent.remove(item.key)
        self._recent.insert(0, item.key)
        del self._recent[_RECENT:]
        self.hide()
        QTimer.singleShot(0, self, item.run)  # what it opens comes when this is gone


class _ItemDelegate(QStyledItemDelegate):
    """Draws the words, and the keys at the right."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        del option, index
        return QSize(200, grown(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        item = index.data(_ITEM)
        if not isinstance(item, PaletteItem):
            return
        area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        font: QFont = option.font  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        chosen = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selected" if chosen else "card"))
        painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), 6, 6)
        painter.setFont(sized(font, Type.QUIET))
        painter.setPen(self._theme.colour("muted"))
        right = across(area.adjusted(0, 0, -10, 0), area)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(right, flags, apart(item.detail))
        room = right.width() - painter.fontMetrics().horizontalAdvance(item.detail) - 24
        painter.setFont(sized(font, Type.BODY))
        painter.setPen(self._theme.colour("ink"))
        shown = cut(item.words, painter.fontMetrics(), room)
        where = across(area.adjusted(10, 0, 0, 0), area)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
