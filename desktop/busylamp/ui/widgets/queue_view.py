# SPDX-License-Identifier: MIT
"""The view of the queues: keyboard and mouse on rows of one height."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

from busylamp.ui.models.queues import QueueHead, QueuesModel, Row
from busylamp.ui.room import grown
from busylamp.ui.widgets.call_view import is_text, look_like_a_list, size_rows
from busylamp.ui.widgets.queue_row import ROW
from busylamp.ui.widgets.sides import onwards

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QueueView(QTableView):
    """A table of one column: thousands of rows of one height need not be measured."""

    used = Signal(object)  # Row: Enter, a double click, a click on a queue
    folded = Signal(object)  # (queue's name, open or not)
    details_wanted = Signal(object)  # Row
    menu_wanted = Signal(object)  # QPoint, where on the screen
    typed = Signal(str)  # a sign that is to go to the search field

    def __init__(self, model: QueuesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        look_like_a_list(self, grown(ROW))

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need higher rows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            size_rows(self, grown(ROW))

    def chosen(self) -> Row | None:
        """The row that is chosen."""
        return self._rows.row_at(self.currentIndex())

    def choose(self, key: tuple[str, str]) -> None:
        """Choose the row with this key, none where it is not shown."""
        place = self._rows.place_of(key)
        self.setCurrentIndex(self._rows.index(place) if place >= 0 else QModelIndex())

    def step(self, step: int) -> None:
        """Choose the next or the previous row."""
        present, last = self.currentIndex().row(), self._rows.rowCount() - 1
        place = 0 if present < 0 else min(max(present + step, 0), last)
        if last >= 0:
            self.setCurrentIndex(self._rows.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses a row, Alt+Enter tells more, Left and Right fold; letters search.

        From right to left, Left leads on: the sign of a closed queue points there.
        """
        row = self.chosen()
        if event.key() in _ENTER and row is not None:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.details_wanted if alt else self.used).emit(row)
        elif event.key() == Qt.Key.Key_Space and isinstance(row, QueueHead):
            self.used.emit(row)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row is not None:
            self._fold(row, is_open=event.key() == onwards())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # a table would stay in the row
            count = self._rows.rowCount()
            self.step(count if event.key() == Qt.Key.Key_End else -count)
        elif is_text(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a queue opens or closes it."""
        super().mouseReleaseEvent(event)
        row = self._rows.row_at(self.indexAt(event.position().toPoint()))
        if isinstance(row, QueueHead) and event.button() is Qt.MouseButton.LeftButton:
            self.used.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Use somebody; the second click on a queue is a click like the first."""
        row = self._rows.row_at(self.indexAt(event.position().toPoint()))
        left = event.button() is Qt.MouseButton.LeftButton
        if row is not None and left and not isinstance(row, QueueHead):
            self.used.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the mouse, or of the chosen one for the menu key."""
        where = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            where = self.visualRect(self.currentIndex()).center()
        index = self.indexAt(where)
        if self._rows.row_at(index) is not None:
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def _fold(self, row: Row, *, is_open: bool) -> None:
        """Left on a member leads to its queue, on a queue closes it."""
        if isinstance(row, QueueHead):
            self.folded.emit((row.queue.name, is_open))
        elif not is_open:
            self.choose((row.queue, ""))
