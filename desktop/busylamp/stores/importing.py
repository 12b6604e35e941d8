# SPDX-License-Identifier: MIT
"""Keeps what a file brings some rows at a time; a crash or a cancel leaves none of it."""

import contextlib
import sqlite3
from collections.abc import Callable, Generator, Sequence
from enum import Enum
from typing import Generic, TypeVar

from busylamp.stores.transaction import transaction

T = TypeVar("T")
_FEW = 200  # rows taken out in one go


class ImportKind(Enum):
    """What is imported; its value names the table."""

    CONTACTS = "contact"
    CALLS = "call"


class Importing(Generic[T]):
    """One import. Each step is a transaction that also notes which rows it brought."""

    def __init__(
        self,
        database: sqlite3.Connection,
        kind: ImportKind,
        put: Callable[[T], int | None],
        rows: Sequence[T],
    ) -> None:
        """Begin nothing yet. `put` keeps a row inside a transaction and returns its id, if new."""
        self._database = database
        self._kind = kind
        self._put = put
        self._rows = rows
        self._at = 0
        self.count = 0  # rows that were new

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._at / len(self._rows) if self._rows else 1.0

    @property
    def is_complete(self) -> bool:
        """Whether every row was put; `finish` makes it last."""
        return self._at >= len(self._rows)

    def step(self, is_time_up: Callable[[], bool]) -> None:
        """Put some rows, one at least. Raises NotKeptError: of this step nothing was kept."""
        brought: list[int] = []
        at = self._at
        with _loosely(self._database), transaction(self._database):
            while at < len(self._rows):
                kept = self._put(self._rows[at])
                at += 1
                if kept is not None:
                    brought.append(kept)
                if is_time_up():
                    break
            self._database.executemany(
                "INSERT OR IGNORE INTO importing (kind, id) VALUES (?, ?)",
                [(self._kind.value, each) for each in brought],
            )
        self._at = at
        self.count += len(brought)

    def finish(self) -> None:
        """Make all of it last. Raises NotKeptError."""
        with transaction(self._database):
            query = "DELETE FROM importing WHERE kind = ?"
            self._database.execute(query, (self._kind.value,))

    def undo(self) -> bool:
        """Take some rows out again; return whether none is left. Raises NotKeptError."""
        return _take_out(self._database, self._kind, _FEW)


@contextlib.contextmanager
def _loosely(database: sqlite3.Connection) -> Generator[None]:
    """Don't wait for the disk at each step: only `finish`, and each call meanwhile, has to last."""
    database.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        database.execute("PRAGMA synchronous = FULL")


def undo_unfinished(database: sqlite3.Connection) -> bool:
    """Take out what an import brought that never came to its end; return whether there was any.

    Raises:
        NotKeptError: It could not be taken out; it will be at the next start.
    """
    if database.execute("SELECT 1 FROM importing LIMIT 1").fetchone() is None:
        return False
    for kind in ImportKind:
        _take_out(database, kind, -1)
    return True


def _take_out(database: sqlite3.Connection, kind: ImportKind, limit: int) -> bool:
    with transaction(database):
        some = "SELECT id FROM importing WHERE kind = ? ORDER BY id DESC LIMIT ?"
        ids = [row[0] for row in database.execute(some, (kind.value, limit)).fetchall()]
        for statement in _REMOVALS[kind]:
            database.executemany(statement, [(each,) for each in ids])
        database.executemany(
            "DELETE FROM importing WHERE kind = ? AND id = ?", [(kind.value, i) for i in ids]
        )
    return len(ids) < limit or limit < 0


_REMOVALS = {
    ImportKind.CONTACTS: (
        "DELETE FROM number WHERE contact = ?",
        "DELETE FROM contact_text WHERE rowid = ?",
        "DELETE FROM contact_head WHERE rowid = ?",
        "DELETE FROM contact WHERE id = ?",
    ),
    ImportKind.CALLS: ("DELETE FROM call WHERE id = ?",),  # its notes and texts go by themselves
}
