# SPDX-License-Identifier: MIT
"""Opens the SQLite file: pragmas, numbered migrations, and a way on when it is damaged."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from busylamp.settings.aside import name_aside

_CHECKED_BYTES = 16 * 1024 * 1024  # some 40,000 contacts; 20 ms
_BUSY_MILLISECONDS = 2000  # at the start
_PATIENCE_MILLISECONDS = 250  # later: the window waits for it


class NewerDatabaseError(Exception):
    """The file was written by a newer Busylamp; it was left untouched."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A usable database, and what to tell the user about it."""

    connection: sqlite3.Connection
    trouble: str = ""


def open_database(path: Path | str) -> sqlite3.Connection:
    """Open (or make) the database and bring it up to date.

    Raises:
        NewerDatabaseError: A newer Busylamp wrote it.
        sqlite3.DatabaseError: It is damaged or can't be used.
        OSError: There is no place for it.
    """
    in_memory = str(path) == ":memory:"
    if not in_memory:
        file = Path(path)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
    connection = sqlite3.connect(path, timeout=_BUSY_MILLISECONDS / 1000, isolation_level=None)
    try:
        _prepare(connection)
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MILLISECONDS}")
    except BaseException:
        connection.close()
        raise
    return connection


def open_or_mend(path: Path) -> Opened:
    """Open the database; the program starts even when it can't be used."""
    try:
        connection = open_database(path)
        if _is_damaged(connection, path):
            connection.close()
            return _mended(path)
        return Opened(connection)
    except NewerDatabaseError:
        told = "Your contacts were written by a newer Busylamp. They were left as they are; "
        return Opened(open_database(":memory:"), told + "install the newer version to see them.")
    except (sqlite3.OperationalError, OSError) as error:
        return _without(error)
    except sqlite3.DatabaseError:
        return _mended(path)


def _is_damaged(connection: sqlite3.Connection, path: Path) -> bool:
    """Look at every page of a file that is small enough for a start not to notice."""
    if path.stat().st_size > _CHECKED_BYTES:
        return False
    return connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",)


def _mended(path: Path) -> Opened:
    kept = name_aside(path)
    try:
        path.replace(kept)
        for companion in (path.with_name(path.name + end) for end in ("-wal", "-shm")):
            companion.unlink(missing_ok=True)
        told = f"The file of your contacts is damaged. It was kept as {kept.name}."
        return Opened(open_database(path), told)
    except (sqlite3.Error, OSError) as error:
        return _without(error)


def _without(error: Exception) -> Opened:
    told = f"Your contacts can't be opened ({error}). They are not changed in this run."
    return Opened(open_database(":memory:"), told)


def _prepare(connection: sqlite3.Connection) -> None:
    steps = sorted(
        (step for step in _migrations().iterdir() if step.name.endswith(".sql")),
        key=lambda step: step.name,
    )
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(steps):
        raise NewerDatabaseError
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    for number, step in enumerate(steps[version:], version + 1):
        script = step.read_text(encoding="utf-8")
        connection.executescript(f"BEGIN IMMEDIATE;{script};PRAGMA user_version = {number};COMMIT;")


def _migrations() -> Path:
    return Path(__file__).parent / "migrations"  # importlib.resources costs the start 5 ms
