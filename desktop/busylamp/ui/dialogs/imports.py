# SPDX-License-Identifier: MIT
"""Shows what an import would bring, and which rows are refused and why, before it is taken."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from busylamp.services.people import FileRead
from busylamp.stores.exchange import Preview
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, plain

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """A table of texts from outside, cleaned as they are drawn."""

    def __init__(self, heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self._heads = heads
        self._rows = rows

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
        return plain(self._rows[index.row()][index.column()])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return None


class ImportDialog(QDialog):
    """All of it is taken, or nothing."""

    taken = Signal(object)  # Preview

    def __init__(self, read: FileRead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = read.preview or Preview((), ())
        self.setWindowTitle(self.tr("Import contacts"))
        self.resize(560, 520)
        self.summary = PlainLabel(role="title", wrapped=True)
        self.contacts = table(self._contact_rows(), self.tr("Contacts to import"))
        self.refused = table(self._refused_rows(), self.tr("Rows refused"))
        self.cancel = button(self.tr("Cancel"))
        self.take = button(self.tr("Import"), role="primary")
        self.take.setDefault(True)
        self._build(read)

    def _build(self, read: FileRead) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.addWidget(self.summary)
        good, bad = len(self._preview.contacts), len(self._preview.refused)
        if read.error:
            self.summary.show_text(read.error, limit=400)
        else:
            words = self.tr("Contacts to import: %1 · rows refused: %2")
            self.summary.show_text(words.replace("%1", f"{good:,}").replace("%2", f"{bad:,}"))
        self.contacts.setVisible(good > 0)
        self.refused.setVisible(bad > 0)
        column.addWidget(self.contacts, 2)
        column.addWidget(self.refused, 1)
        if not good and not bad:
            column.addStretch(1)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.take)
        column.addLayout(acts)
        self.take.setEnabled(good > 0)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take)

    def _contact_rows(self) -> Rows:
        heads = (self.tr("Name"), self.tr("Company"), self.tr("Numbers"))
        rows = [
            (each.name, each.company, ", ".join(number.number for number in each.numbers))
            for each in self._preview.contacts
        ]
        return Rows(heads, rows)

    def _refused_rows(self) -> Rows:
        heads = (self.tr("Row"), self.tr("Why it is refused"), self.tr("Begins with"))
        rows = [(str(each.line), each.reason, each.text) for each in self._preview.refused]
        return Rows(heads, rows)

    def _on_take(self) -> None:
        self.taken.emit(self._preview)
        self.accept()


def table(rows: Rows, name: str) -> QTableView:
    """Return a table to look at; its rows go with it."""
    view = QTableView()
    view.setAccessibleName(name)
    view.setTabKeyNavigation(False)  # Tab leads to the buttons, the arrows through the cells
    rows.setParent(view)
    view.setModel(rows)
    view.verticalHeader().hide()
    view.setAlternatingRowColors(True)
    view.setSelectionMode(QTableView.SelectionMode.NoSelection)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return view
