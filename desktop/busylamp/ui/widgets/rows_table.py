# SPDX-License-Identifier: MIT
"""A small table of texts that can be edited: rows added, removed and put in order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from busylamp.ui.room import grown
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.fair_header import FairHeader
from busylamp.ui.widgets.when_empty import WhenEmpty

_HEIGHT = 150
_MOST = 200  # rows


class RowsTable(QWidget):
    """Rows of texts; tells all of them when one changed."""

    changed = Signal(object)  # tuple[tuple[str, ...], ...]

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, len(columns))
        self.table.setHorizontalHeader(FairHeader(self.table))
        self.table.setHorizontalHeaderLabels(list(columns))
        self.table.setAccessibleName(name)
        WhenEmpty(self.table, self.tr("Nothing yet. Add begins a row."))
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(grown(_HEIGHT))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)  # Tab leads on; the arrows move in the table
        self.table.setShowGrid(False)
        self.add = button(self.tr("Add"))
        self.remove = button(self.tr("Remove"))
        self.up = button("↑")
        self.up.setAccessibleName(self.tr("Move up"))
        self.down = button("↓")
        self.down.setAccessibleName(self.tr("Move down"))
        self._build()
        self._on_selected()

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What stands in the table."""
        return tuple(self._row(place) for place in range(self.table.rowCount()))

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows; a row that was begun and is not among them stays."""
        present = [tuple(cell.strip() for cell in row) for row in self.rows]
        if [tuple(row) for row in rows] == [row for row in present if any(row)]:
            return
        self.table.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.table.setRowCount(0)
        for row in rows:
            self._insert(self.table.rowCount(), row)
        self.table.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._on_selected()

    def _build(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for each in (self.add, self.remove, self.up, self.down):
            acts.addWidget(each)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addLayout(acts)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.cellChanged.connect(self._on_cell_changed)

    def _row(self, place: int) -> tuple[str, ...]:
        cells = [self.table.item(place, column) for column in range(self.table.columnCount())]
        return tuple("" if cell is None else cell.text() for cell in cells)

    def _insert(self, place: int, row: Sequence[str]) -> None:
        self.table.insertRow(place)
        for column, text in enumerate(row):
            self.table.setItem(place, column, QTableWidgetItem(text))

    def _on_add(self) -> None:
        place = self.table.rowCount()
        self.table.blockSignals(True)  # noqa: FBT003 - an empty row is nothing to tell yet
        self._insert(place, [""] * self.table.columnCount())
        self.table.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.table.setCurrentCell(place, 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        first = self.table.item(place, 0)
        if first is not None:
            self.table.editItem(first)

    def _on_remove(self) -> None:
        self.table.removeRow(self.table.currentRow())
        self._on_selected()
        self.changed.emit(self.rows)

    def _move(self, by: int) -> None:
        place = self.table.currentRow()
        row = self._row(place)
        self.table.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.table.removeRow(place)
        self._insert(place + by, row)
        self.table.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.table.setCurrentCell(place + by, 0)
        self._on_selected()
        self.changed.emit(self.rows)

    def _on_selected(self) -> None:
        place, last = self.table.currentRow(), self.table.rowCount() - 1
        self.add.setEnabled(last + 1 < _MOST)
        self.remove.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < last)

    def _on_cell_changed(self) -> None:
        self.changed.emit(self.rows)
