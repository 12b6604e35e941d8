# SPDX-License-Identifier: MIT
"""Copies every row that can still be read from a damaged database into a new one."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator

from busylamp.stores.damage import decoded

_TABLES = ("contact", "call", "note", "gap")  # those before others refer to them
_ORPHANS = (
    # What a directory brought is read anew; what the user did with somebody of it stays.
    "UPDATE contact SET directory = NULL WHERE favourite OR id IN (SELECT contact FROM note)",
    "DELETE FROM contact WHERE directory IS NOT NULL",
    "DELETE FROM photo WHERE id NOT IN (SELECT id FROM contact)",
    "UPDATE call SET contact = NULL WHERE contact NOT IN (SELECT id FROM contact)",
    "DELETE FROM number WHERE contact NOT IN (SELECT id FROM contact)",
    "DELETE FROM pick WHERE contact NOT IN (SELECT id FROM contact)",
    "DELETE FROM note WHERE call NOT IN (SELECT id FROM call)",
    "DELETE FROM note WHERE contact NOT IN (SELECT id FROM contact)",
)
# Keys and what a search looks at are made anew where the region is not known.
_ANEW = (
    "UPDATE region SET code = '?'",
    "UPDATE call_region SET code = '?'",
    "UPDATE call SET key = '?'",
)
_FARTHEST = 1 << 61
_Row = tuple[object, ...]


def copy_rows(source: sqlite3.Connection, target: sqlite3.Connection) -> bool:
    """Copy what can be read and is not there yet; return whether all could be read."""
    source.text_factory = decoded
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("BEGIN IMMEDIATE")
    whole = [_copy_table(source, target, table) for table in _TABLES]
    whole.append(_copy_numbers(source, target))
    for table in ("pick", "photo"):  # an older file has none, and a lost one is made anew
        _copy_table(source, target, table)
    for statement in (*_ORPHANS, *_ANEW):
        target.execute(statement)
    target.execute("COMMIT")
    target.execute("PRAGMA foreign_keys = ON")
    return all(whole)


def _copy_table(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> bool:
    columns = _columns(source, target, table)
    if not columns:
        return False
    put = _putter(target, table, columns)
    wanted = f"SELECT {', '.join(columns)} FROM {table} WHERE id"  # noqa: S608 - names of our own
    walk = _Walk(source, wanted)
    return sum(not put(row) for row in walk) == 0 and walk.is_whole


def _copy_numbers(source: sqlite3.Connection, target: sqlite3.Connection) -> bool:
    """Copy the numbers, contact by contact: their table has no row ids to walk by."""
    columns = _columns(source, target, "number")
    if not columns:
        return False
    put = _putter(target, "number", columns)
    wanted = f"SELECT {', '.join(columns)} FROM number WHERE contact = ?"  # noqa: S608 - as above
    whole = True
    for (contact,) in target.execute("SELECT id FROM contact").fetchall():
        try:
            rows = source.execute(wanted, (contact,)).fetchall()
        except sqlite3.Error:
            whole = False
        else:
            whole = sum(not put(row) for row in rows) == 0 and whole
    return whole


class _Walk:
    """Reads rows by their ids; behind a page that can't be read it feels for the next good one."""

    def __init__(self, source: sqlite3.Connection, wanted: str) -> None:
        self._source = source
        self._wanted = wanted
        self.is_whole = True
        self._ended = False

    def __iter__(self) -> Iterator[_Row]:
        last, step = 0, 0
        while step <= _FARTHEST:
            sought, found = last + step, 0
            for row in self._read(f"{self._wanted} > ? ORDER BY id", sought):
                if not found and step:  # those that were leapt over, from behind
                    back = f"{self._wanted} BETWEEN ? AND ? ORDER BY id DESC"
                    yield from self._read(back, last + 1, _id_of(row) - 1)
                if _id_of(row) <= max(last, found):
                    self.is_whole = False  # pages in a circle
                    return
                found = _id_of(row)
                yield row
            if self._ended:
                return
            last, step = (found, 1) if found else (last, step * 2 or 1)

    def _read(self, query: str, *values: int) -> Iterator[_Row]:
        try:
            yield from self._source.execute(query, values)
        except (sqlite3.Error, OverflowError):
            self.is_whole = self._ended = False
        else:
            self._ended = True


def _id_of(row: _Row) -> int:
    return row[0] if isinstance(row[0], int) else 0


def _columns(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns both have, the id first; none where there is no such table."""
    with contextlib.suppress(sqlite3.Error):
        theirs, ours = (
            [str(row[1]) for row in each.execute(f"PRAGMA table_info({table})")]
            for each in (source, target)
        )
        return [name for name in ours if name in theirs]
    return []


def _putter(target: sqlite3.Connection, table: str, columns: list[str]) -> Callable[[_Row], bool]:
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of our own

    def put(row: _Row) -> bool:
        try:
            target.execute(statement, row)
        except sqlite3.OperationalError:
            raise  # the new file can't be written
        except (sqlite3.Error, OverflowError):
            return False  # a damaged row: of the wrong kind
        return True

    return put
