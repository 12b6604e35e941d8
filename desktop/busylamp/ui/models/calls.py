# SPDX-License-Identifier: MIT
"""The history as a list: days, calls and gaps, read page by page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from busylamp.stores.entries import Entry, Gap
from busylamp.stores.entries import Row as Kept
from busylamp.ui.call_words import gap_words, spoken
from busylamp.ui.models.people import ROW_ROLE
from busylamp.ui.moments import day_of, day_title
from busylamp.ui.widgets.plain_label import heard

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[int, int | None], tuple[Kept, ...]]  # limit, id of the last row shown
FIRST = 60  # rows at once: two screens of them, so that a key of a search costs little
PAGE = 120
_ANEW = 400  # rows read again when something changed; older ones change by themselves only


@dataclass(frozen=True, slots=True)
class Day:
    """A heading between calls."""

    day: date


Row = Day | Entry | Gap


class CallsModel(QAbstractListModel):
    """Reads on when the view comes to its end."""

    def __init__(self, title: Callable[[Entry], str], named: Callable[[str], str]) -> None:
        super().__init__()
        self._title = title
        self._named = named
        self._read: Read = _nothing
        self._rows: list[Row] = []
        self._last: int | None = None  # the id of the last row read
        self._has_more = False
        self._is_changing = False

    @property
    def rows(self) -> tuple[Row, ...]:
        """What was read so far."""
        return tuple(self._rows)

    def begin(self, read: Read) -> None:
        """Show other calls, from the newest."""
        self._read = read
        kept = read(FIRST, None)
        self.beginResetModel()
        self._rows = _with_days(kept, None)
        self._last = kept[-1].id if kept else None
        self._has_more = len(kept) >= FIRST
        self.endResetModel()

    def refresh(self) -> None:
        """Look again; what did not change stays where it is."""
        wanted = max(FIRST, min(_ANEW, len(self._rows)))
        kept = self._read(wanted, None)
        anew = _with_days(kept, None)
        if len(kept) < wanted:
            self._last = kept[-1].id if kept else None
            self._has_more = False
        else:
            older = self._older_than(kept[-1].id)
            if not older:
                self._last, self._has_more = kept[-1].id, True
            anew += _joined(older, anew)
        self._become(anew)

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def place_of(self, entry_id: int) -> int:
        """Return where a call stands, -1 where it is not shown."""
        return next((n for n, r in enumerate(self._rows) if _id(r) == entry_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows were read."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older calls."""
        return not parent.isValid() and self._has_more and not self._is_changing

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        kept = self._read(PAGE, self._last)
        self._has_more = len(kept) >= PAGE
        if not kept:
            return
        self._last = kept[-1].id
        last = next((row.day for row in reversed(self._rows) if isinstance(row, Day)), None)
        rows = _with_days(kept, last)
        self._insert(len(self._rows), rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what Qt asks for; the delegate takes the row itself."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heard(self._spoken(row))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days and gaps can't be chosen."""
        if isinstance(self.row_at(index), Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def _insert(self, place: int, rows: list[Row]) -> None:
        """Put rows in; whoever listens must not make the list read on in the middle of it."""
        self._is_changing = True
        self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
        self._rows = [*self._rows[:place], *rows, *self._rows[place:]]
        self.endInsertRows()
        self._is_changing = False

    def _older_than(self, last: int) -> list[Row]:
        place = next((n for n, row in enumerate(self._rows) if 0 < _id(row) < last), None)
        return [] if place is None else self._rows[place:]

    def _spoken(self, row: Row) -> str:
        match row:
            case Day(day=day):
                return day_title(day)
            case Gap():
                return gap_words(row)
            case Entry():
                return spoken(row, self._title(row), self._named)

    def _become(self, anew: list[Row]) -> None:
        """Change only the rows between the first and the last difference."""
        old = self._rows
        start, least = 0, min(len(old), len(anew))
        while start < least and _key(old[start]) == _key(anew[start]):
            start += 1
        end = 0
        while end < least - start and _key(old[-1 - end]) == _key(anew[-1 - end]):
            end += 1
        if len(old) - end > start:
            self._is_changing = True
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            self._rows = old[:start] + old[len(old) - end :]
            self.endRemoveRows()
            self._is_changing = False
        if len(anew) - end > start:
            self._insert(start, anew[start : len(anew) - end])
        self._rows = anew
        if anew:
            self.dataChanged.emit(self.index(0), self.index(len(anew) - 1))


def _with_days(kept: tuple[Kept, ...], day: date | None) -> list[Row]:
    """Put a heading before the first call of each day."""
    rows: list[Row] = []
    for each in kept:
        own = day_of(each.ended_at if isinstance(each, Gap) else each.started_at)
        if own != day:
            rows.append(Day(own))
            day = own
        rows.append(each)
    return rows


def _joined(older: list[Row], newer: list[Row]) -> list[Row]:
    """Return the older rows; a heading they begin with goes where the newer ones have it."""
    days = [row.day for row in newer if isinstance(row, Day)]
    first = older[0] if older else None
    if isinstance(first, Entry | Gap):
        day = day_of(first.ended_at if isinstance(first, Gap) else first.started_at)
        return older if days and days[-1] == day else [Day(day), *older]
    return older


def _id(row: Row) -> int:
    return 0 if isinstance(row, Day) else row.id


def _key(row: Row) -> tuple[object, ...]:
    return (row.day,) if isinstance(row, Day) else (row.id, type(row) is Gap)


def _nothing(limit: int, before: int | None) -> tuple[Kept, ...]:
    del limit, before
    return ()
