# SPDX-License-Identifier: MIT
"""The view of the calls: a table of one column, whose rows need not be measured one by one."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from busylamp.stores.entries import Entry
from busylamp.ui.models.calls import CallsModel
from busylamp.ui.room import grown
from busylamp.ui.widgets.call_row import ROW, height_of
from busylamp.ui.widgets.sides import onwards

_AHEAD = 2  # screens that are read before they are reached


class CallView(QTableView):
    """Keyboard and mouse on the list of calls.

    A list view lays all its rows out anew for each page: a second for 100,000 of them.
    """

    call_wanted = Signal(object)  # Entry
    delete_wanted = Signal(object)  # Entry
    details_wanted = Signal(object)  # Entry
    menu_wanted = Signal(object)  # QPoint, where on the screen
    typed = Signal(str)  # a sign that is to go to the search field

    def __init__(self, model: CallsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls = model
        self.setModel(model)
        look_like_a_list(self, grown(ROW))
        self.setMouseTracking(True)
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_inserted)
        self.verticalScrollBar().valueChanged.connect(self._read_on)
        self.verticalScrollBar().rangeChanged.connect(self._read_on)

    def chosen(self) -> Entry | None:
        """The call that is chosen."""
        row = self._calls.row_at(self.currentIndex())
        return row if isinstance(row, Entry) else None

    def choose(self, place: int) -> None:
        """Choose the call at this place."""
        self.setCurrentIndex(self._calls.index(place) if place >= 0 else QModelIndex())

    def choose_near(self, place: int) -> None:
        """Choose the call at this place or the next one, else the one before."""
        count = self._calls.rowCount()
        near = (*range(max(0, place), count), *range(min(place, count) - 1, -1, -1))
        found = (n for n in near if isinstance(self._calls.row_at(self._calls.index(n)), Entry))
        self.choose(next(found, -1))

    def step(self, step: int) -> None:
        """Choose the next or the previous call."""
        count = self._calls.rowCount()
        place = self.currentIndex().row() + step
        if self.currentIndex().row() < 0:
            place = 0
        while 0 <= place < count:
            if isinstance(self._calls.row_at(self._calls.index(place)), Entry):
                self.choose(place)
                return
            place += 1 if step > 0 else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls back, Alt+Enter tells more, Delete forgets; letters search."""
        entry = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and entry is not None:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.details_wanted if alt else self.call_wanted).emit(entry)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == onwards() and entry is not None:
            self.details_wanted.emit(entry)
        elif event.key() == Qt.Key.Key_Delete and entry is not None:
            self.delete_wanted.emit(entry)
        elif is_text(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Call back."""
        row = self._calls.row_at(self.indexAt(event.position().toPoint()))
        if isinstance(row, Entry) and event.button() is Qt.MouseButton.LeftButton:
            self.call_wanted.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the call under the mouse, or of the chosen one for the menu key."""
        where = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            where = self.visualRect(self.currentIndex()).center()
        index = self.indexAt(where)
        if isinstance(self._calls.row_at(index), Entry):
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def place_on_screen(self, place: int) -> QPoint:
        """Return the middle of a row, in the view's own coordinates."""
        index = self._calls.index(place)
        self.scrollTo(index)
        area: QRect = self.visualRect(index)
        return area.center()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need higher rows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and size_rows(self, grown(ROW)):
            self._on_reset()

    def _on_reset(self) -> None:
        self._size(0, self._calls.rowCount() - 1)
        self._read_on()

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        self._size(first, last)

    def _size(self, first: int, last: int) -> None:
        rows = self.verticalHeader()
        for place in range(first, last + 1):
            row = self._calls.row_at(self._calls.index(place))
            if row is not None and height_of(row) != grown(ROW):
                rows.resizeSection(place, height_of(row))

    def _read_on(self) -> None:
        """Read the next page early; the bar's range is not up to date yet after a change."""
        seen = self.verticalScrollBar().value() + self.viewport().height()
        left = self.verticalHeader().length() - seen
        if left < _AHEAD * self.viewport().height():
            self._calls.fetchMore(QModelIndex())


def look_like_a_list(view: QTableView, height: int) -> None:
    """Make a table of one column look and scroll like a list of rows this many pixels high."""
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    columns, rows = view.horizontalHeader(), view.verticalHeader()
    columns.hide()
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    columns.setMinimumSectionSize(0)
    rows.hide()
    rows.setMinimumSectionSize(0)
    rows.setDefaultSectionSize(height)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalScrollBar().setSingleStep(height // 2)


def size_rows(view: QTableView, height: int) -> bool:
    """Make the rows this high; return whether they were not."""
    rows = view.verticalHeader()
    if rows.defaultSectionSize() == height:
        return False
    rows.setDefaultSectionSize(height)
    view.verticalScrollBar().setSingleStep(height // 2)
    return True


def is_text(event: QKeyEvent) -> bool:
    """Whether a key types a sign."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    return not held and event.text().isprintable() and bool(event.text().strip())
