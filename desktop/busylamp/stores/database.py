# SPDX-License-Identifier: MIT
"""Opens the SQLite file: pragmas, numbered migrations, a copy before they change anything."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from busylamp.letters import unmarked

_BUSY_MILLISECONDS = 2000  # at the start
_IMPOSSIBLE = 10_000  # no Busylamp writes such a version: the file's head is damaged
_VERSION_ENDS = 64  # https://sqlite.org/fileformat.html#user_version_number
_PATIENCE_MILLISECONDS = 250  # later: the window waits for it


class NewerDatabaseError(Exception):
    """The file was written by a newer Busylamp; it was left untouched."""


def open_database(path: Path | str) -> sqlite3.Connection:
    """Open (or make) the database and bring it up to date.

    Raises:
        NewerDatabaseError: A newer Busylamp wrote it.
        sqlite3.DatabaseError: It is damaged or can't be used.
        OSError: There is no place for it, or for the copy made before it is changed.
    """
    file = None if str(path) == ":memory:" else Path(path)
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)
        refuse_newer(file)
    connection = sqlite3.connect(path, timeout=_BUSY_MILLISECONDS / 1000, isolation_level=None)
    try:
        bring_up_to_date(connection, file)
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MILLISECONDS}")
    except BaseException:
        connection.close()
        raise
    return connection


def refuse_newer(file: Path) -> None:
    """Raise NewerDatabaseError, or sqlite3.DatabaseError for an impossible head of the file.

    The version is read without a connection that might write: at its end it would play a log
    into the file.
    """
    with file.open("rb") as bytes_of:
        head = bytes_of.read(_VERSION_ENDS)
    if not head.startswith(b"SQLite format 3\0") or len(head) < _VERSION_ENDS:
        return
    if not {head[18], head[19]} <= {1, 2} or head[47] not in range(5) or any(head[44:47]):
        msg = "its head is damaged"  # SQLite would call it read-only, or unsupported
        raise sqlite3.DatabaseError(msg)
    log = file.with_name(f"{file.name}-wal")
    if log.exists() and log.stat().st_size:
        with contextlib.closing(open_to_read(file)) as read:
            _check_version(_version(read))
    else:
        _check_version(int.from_bytes(head[60:_VERSION_ENDS], "big", signed=True))


def open_to_read(file: Path) -> sqlite3.Connection:
    """Open a file, with its log, and write nothing into either."""
    seconds = _BUSY_MILLISECONDS / 1000
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=seconds)


def bring_up_to_date(connection: sqlite3.Connection, path: Path | None = None) -> None:
    """Set the pragmas and run the migrations that are missing, each whole or not at all."""
    steps = _steps()
    version = _version(connection)
    _check_version(version)
    if version == 0 and _has_our_tables(connection):
        msg = "its version is lost"
        raise sqlite3.DatabaseError(msg)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA checkpoint_fullfsync = ON")  # macOS: to the disk, not to its cache
    connection.execute("PRAGMA foreign_keys = ON")
    teach(connection)
    if 0 < version < len(steps) and path is not None:
        from busylamp.stores.backup import backup_now  # once an update

        backup_now(path, before_version=version + 1)
    for number, step in enumerate(steps[version:], version + 1):
        _migrate(connection, step.read_text(encoding="utf-8"), number)


def teach(connection: sqlite3.Connection) -> None:
    """Let the migrations and the searches call `unmarked`."""
    connection.create_function("unmarked", 1, unmarked, deterministic=True)


def _migrate(connection: sqlite3.Connection, script: str, number: int) -> None:
    """Run one step and move the version on, in one transaction."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        if _version(connection) < number:  # another process may have been first
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """Cut a script into its statements; `executescript` would commit before it begins."""
    begun = ""
    for part in script.split(";"):
        begun += f"{part};"
        if sqlite3.complete_statement(begun):
            yield begun
            begun = ""


def _check_version(version: int) -> None:
    if len(_steps()) < version < _IMPOSSIBLE:
        raise NewerDatabaseError
    if not 0 <= version < _IMPOSSIBLE:
        msg = "its version is damaged"
        raise sqlite3.DatabaseError(msg)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _has_our_tables(connection: sqlite3.Connection) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE name = 'contact_text'"
    return connection.execute(query).fetchone() is not None


def _steps() -> list[Path]:
    found = (step for step in _migrations().iterdir() if step.name.endswith(".sql"))
    return sorted(found, key=lambda step: step.name)


def _migrations() -> Path:
    return Path(__file__).parent / "migrations"  # importlib.resources costs the start 5 ms
