# SPDX-License-Identifier: MIT
"""Reads a file, shows what it would bring and what is refused and why, then keeps it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from busylamp.desk.reading import FileRead
from busylamp.services.importing import Import, ImportEnded
from busylamp.stores.tables import Refused
from busylamp.ui.room import high, lengthen, wide
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.fair_header import FairHeader
from busylamp.ui.widgets.plain_label import PlainLabel, fill, heading, plain
from busylamp.ui.words import in_words
from busylamp.ui.writing import number

Index = QModelIndex | QPersistentModelIndex
_WHOLE = 1000  # steps of the progress bar
_WIDTH = 480  # pixels while there is only a sentence to show
_SHOWN = (560, 520)  # with rows


class Rows(QAbstractTableModel):
    """A table of texts from outside, made and cleaned as they are drawn."""

    def __init__(
        self, heads: tuple[str, ...], rows: list[Any], cells: Callable[[Any], tuple[str, ...]]
    ) -> None:
        super().__init__()
        self._heads = heads
        self._rows = rows
        self._cells = cells

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return plain(self._cells(self._rows[index.row()])[index.column()])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportWords:
    """What is imported, in words."""

    title: str
    summary: str  # %1 to import, %2 refused
    name: str  # of the table
    heads: tuple[str, ...]
    cells: Callable[[Any], tuple[str, ...]]


class ImportDialog(QDialog):
    """All of it is kept, or nothing."""

    ended = Signal(object)  # ImportEnded, unless nothing was to be kept

    def __init__(
        self, importing: Import, words: ImportWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._import = importing
        self._words = words
        self._is_keeping = False
        self.setWindowTitle(heading(words.title))
        self.setMinimumWidth(wide(_WIDTH))
        self.summary = PlainLabel(role="title", wrapped=True)
        self.hint = PlainLabel(role="muted", wrapped=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, _WHOLE)
        self.progress.setTextVisible(False)
        self.rows = _table(words.name)
        self.refused = _table(self.tr("Rows refused"))
        self.cancel = button(self.tr("Cancel"))
        self.take = button(self.tr("Import"), role="primary")
        self.take.setDefault(True)
        self._build()
        self._say(self.tr("Reading the file"))
        importing.progressed.connect(self._on_progressed)
        importing.was_read.connect(self._on_read)
        importing.ended.connect(self._on_ended)

    def reject(self) -> None:
        """Leave; what is being kept is taken out again first."""
        self._import.cancel()
        if self._is_keeping:
            self._say(self.tr("Taking back what was imported"))
            self.cancel.setEnabled(False)
            return
        super().reject()

    def _build(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(self.summary)
        column.addWidget(self.hint)
        column.addWidget(self.progress)
        column.addWidget(self.rows, 2)
        column.addWidget(self.refused, 1)
        column.addStretch()
        self.hint.hide()
        column.addLayout(acts)
        self.rows.hide()
        self.refused.hide()
        self.take.setEnabled(False)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take)

    def _say(self, words: str) -> None:
        self.summary.show_text(words, limit=400)
        self.progress.setAccessibleName(self.summary.whole)

    def _on_progressed(self, share: float) -> None:
        self.progress.setValue(round(share * _WHOLE))

    def _on_read(self, read: FileRead) -> None:
        if read.is_cancelled:
            return
        self.progress.hide()
        good = [row for row in read.rows if not isinstance(row, Refused)]
        bad = [row for row in read.rows if isinstance(row, Refused)]
        if read.error:
            self._show_failure(in_words(read.error))
            return
        self._say(fill(self._words.summary, number(len(good)), number(len(bad))))
        _fill(self.rows, Rows(self._words.heads, good, self._words.cells))
        heads = (self.tr("Row"), self.tr("Why it is refused"), self.tr("Begins with"))
        _fill(self.refused, Rows(heads, bad, _refused_cells))
        self.take.setEnabled(bool(good))
        self.resize(self.size().expandedTo(QSize(wide(_SHOWN[0]), high(_SHOWN[1]))))

    def _show_failure(self, why: str) -> None:
        """Say why nothing can be imported; what is left is to close."""
        self._say(why)
        self.hint.show_text(self.tr("Nothing was imported and nothing changed."))
        self.hint.show()
        self.take.hide()
        self.cancel.setText(self.tr("Close"))
        lengthen(self)

    def _on_take(self) -> None:
        self._is_keeping = True
        self.take.setEnabled(False)
        self._say(self.tr("Importing"))
        self.progress.setValue(0)
        self.progress.show()
        self._import.take()

    def _on_ended(self, ended: ImportEnded) -> None:
        self._is_keeping = False
        self.ended.emit(ended)
        if ended.is_cancelled or ended.error:
            super().reject()
        else:
            self.accept()


def _refused_cells(row: Refused) -> tuple[str, ...]:
    return (str(row.line), in_words(row.reason), row.text)


def _table(name: str) -> QTableView:
    """Return a table to look at."""
    view = QTableView()
    view.setAccessibleName(name)
    view.setTabKeyNavigation(False)  # Tab leads to the buttons, the arrows through the cells
    view.verticalHeader().hide()
    view.setObjectName("rows")
    view.setShowGrid(False)
    view.setSelectionMode(QTableView.SelectionMode.NoSelection)
    view.setHorizontalHeader(FairHeader(view))
    return view


def _fill(view: QTableView, rows: Rows) -> None:
    rows.setParent(view)
    view.setModel(rows)
    view.setVisible(rows.rowCount() > 0)
