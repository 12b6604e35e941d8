# SPDX-License-Identifier: MIT
"""All or nothing, and why it was nothing."""

import sqlite3

from busylamp.stores.damage import note_damage


class NotKeptError(Exception):
    """Nothing was changed: the file is locked, full or damaged. The text is the system's."""


class transaction:  # noqa: N801 - reads as a verb in a with statement
    """All or nothing: rolls back on any exception."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __enter__(self) -> None:
        try:
            self._database.execute("BEGIN IMMEDIATE")
        except sqlite3.DatabaseError as error:
            note_damage(self._database, error)
            raise NotKeptError(str(error)) from error

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        try:
            if kind is None:
                self._database.execute("COMMIT")
        except sqlite3.DatabaseError as failed:
            error = failed
        if self._database.in_transaction:  # a full disk rolls back by itself
            self._database.execute("ROLLBACK")
        if isinstance(error, sqlite3.OperationalError) or type(error) is sqlite3.DatabaseError:
            note_damage(self._database, error)
            raise NotKeptError(str(error)) from error
