# SPDX-License-Identifier: MIT
"""People as a list: sections and rows."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from busylamp.desk.people import Person
from busylamp.ui.widgets.plain_label import heard, plain
from busylamp.ui.words import say

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
WATCHED_ROLE = ROW_ROLE + 1


@dataclass(frozen=True, slots=True)
class Section:
    """A heading between rows."""

    title: str


Row = Section | Person


class PeopleModel(QAbstractListModel):
    """A thin adapter over a tuple of rows."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._watched: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_watched(self, watched: tuple[str, ...]) -> None:
        """Mark the colleagues who are waited for."""
        self._watched = watched
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for; the delegate takes the row itself."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == WATCHED_ROLE:
            return isinstance(row, Person) and row.extension in self._watched
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row, watched=bool(self.data(index, WATCHED_ROLE)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be chosen."""
        if isinstance(self.row_at(index), Person):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _key(row: Row) -> str:
    return row.title if isinstance(row, Section) else row.key


def _spoken(row: Row, *, watched: bool) -> str:
    if isinstance(row, Section):
        return row.title
    parts = [plain(row.name), plain(row.detail)]
    if row.state is not None:
        parts.append(say(row.state))
    if watched:
        parts.append(QCoreApplication.translate("people", "you are told when free"))
    return heard(", ".join(part for part in parts if part))
