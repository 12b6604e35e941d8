# SPDX-License-Identifier: MIT
"""Whether a database file is damaged, and the mark that has the next start look closely."""

import contextlib
import sqlite3
from pathlib import Path

_CHECKED_BYTES = 16 * 1024 * 1024  # some 40,000 contacts; 20 ms
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def note_damage(database: sqlite3.Connection, error: sqlite3.Error) -> None:
    """Mark the file if this error says that it is damaged."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    if code & 0xFF not in _DAMAGED:
        return
    with contextlib.suppress(sqlite3.Error, OSError):
        place: str = database.execute("PRAGMA database_list").fetchone()[2]
        if place:
            _mark_of(Path(place)).touch(mode=0o600)


def reads_leniently(database: sqlite3.Connection, error: sqlite3.Error) -> bool:
    """Whether to read again: a spoilt letter need not cost the whole page of rows."""
    if "decode" not in str(error) or database.text_factory is not str:
        return False
    database.text_factory = decoded
    return True


def decoded(data: bytes) -> str:
    """Read a text with marks for what is none."""
    return data.decode("utf-8", "replace")


def is_suspect(path: Path) -> bool:
    """Whether each page is to be looked at; ask before it is opened.

    It was not closed in order (its log is still there), or is so small that the start does not
    notice.
    """
    log = path.with_name(f"{path.name}-wal")
    with contextlib.suppress(OSError):
        unclean = log.exists() and log.stat().st_size > 0
        return unclean or path.stat().st_size <= _CHECKED_BYTES
    return True


def is_marked(path: Path) -> bool:
    """Whether an earlier run met damage in it; a look at its pages may not find it again."""
    return _mark_of(path).exists()


def unmark(path: Path) -> None:
    """Take the mark away: the file was looked at, and is good or was mended."""
    with contextlib.suppress(OSError):
        _mark_of(path).unlink(missing_ok=True)


def is_sound(database: sqlite3.Connection) -> bool:
    """Look at every page."""
    return database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)


def is_sound_throughout(database: sqlite3.Connection) -> bool:
    """Look at every page, every row and every index: slower by far."""
    return (
        database.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        and not database.execute("PRAGMA foreign_key_check").fetchall()
    )


def _mark_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.suspect")
