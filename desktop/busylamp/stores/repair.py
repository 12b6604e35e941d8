# SPDX-License-Identifier: MIT
"""The ladder from a damaged database to a usable one; the damaged one is always kept."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from busylamp.settings.aside import name_aside
from busylamp.stores.backup import good_backups, read_only
from busylamp.stores.damage import is_sound_throughout, unmark
from busylamp.stores.database import open_database
from busylamp.stores.salvage import copy_rows
from busylamp.telephony.reasons import DataTrouble

_LOG = "-wal"
_COMPANIONS = (_LOG, "-shm", "-journal")
_INDEXES = ("contact_text", "contact_head", "call_text")


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done, and where the damaged file is."""

    how: DataTrouble
    kept: Path


def mend(path: Path) -> Mended:
    """Put a usable database in the place of a damaged one.

    The steps: its indexes made anew; the same without its log; its rows copied to a new file,
    with those of the newest good backup for what is missing; an empty file. All is done on
    copies: if it is cut short, the damaged file is still there for the next start.

    Raises:
        OSError: There is no place to work or to keep it; nothing was changed.
        sqlite3.Error: The same.
    """
    kept = _keep(path)
    room = path.with_name(f"{path.name}.mending")
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(mode=0o700)
    try:
        how, made = _climb(path, room)
        _sync(made)
        for end in _COMPANIONS:  # a log that stays would be played into the new file
            path.with_name(path.name + end).unlink(missing_ok=True)
        made.replace(path)
    finally:
        shutil.rmtree(room, ignore_errors=True)
    unmark(path)
    return Mended(how, kept)


def _keep(path: Path) -> Path:
    kept = name_aside(path, "corrupt")
    _copy(path, kept)
    _sync(kept)
    return kept


def _climb(path: Path, room: Path) -> tuple[DataTrouble, Path]:
    with_log, without_log = room / "with-log.sqlite", room / "without-log.sqlite"
    _copy(path, with_log)
    _copy(path, without_log, log=False)
    for copy, how in ((with_log, DataTrouble.MENDED), (without_log, DataTrouble.PARTLY_MENDED)):
        if _made_sound(copy):
            return how, copy
    for copy in (with_log, without_log):  # the tries above may have changed them
        copy.unlink()
        for end in _COMPANIONS:
            copy.with_name(copy.name + end).unlink(missing_ok=True)
    _copy(path, with_log)
    _copy(path, without_log, log=False)
    made = room / "new.sqlite"
    return _rebuilt(path, (with_log, without_log), made), made


def _made_sound(copy: Path) -> bool:
    """Try to make the indexes anew; whether the file is whole then, with all its tables."""
    try:
        with _opened(copy) as database:
            version: int = database.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                return False
            database.execute("REINDEX")
        made = open_database(copy)  # migrates it, if it was of an older Busylamp
        with contextlib.closing(made):
            for name in _INDEXES:
                made.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")  # noqa: S608 - names of our own
            whole = is_sound_throughout(made)
            made.execute("PRAGMA journal_mode = DELETE")  # all of it in the one file
            return whole and _shape(made) == _shape_of_new()
    except (sqlite3.Error, OSError):
        return False


def _rebuilt(path: Path, sources: tuple[Path, Path], made: Path) -> DataTrouble:
    """Copy the rows that can be read; then those of a backup, if any are missing."""
    with contextlib.closing(open_database(made)) as target:
        for source in sources:
            if _copied(source, target):
                return _finish(target, DataTrouble.MENDED)
        for backup in good_backups(path):
            with contextlib.suppress(sqlite3.Error), contextlib.closing(read_only(backup)) as rows:
                copy_rows(rows, target)
                return _finish(target, DataTrouble.FROM_BACKUP)
        tables = ("contact", "call", "note", "gap")
        counts = (target.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables)  # noqa: S608 - names of our own
        return _finish(target, DataTrouble.PARTLY_MENDED if sum(counts) else DataTrouble.EMPTY)


def _copied(source: Path, target: sqlite3.Connection) -> bool:
    try:
        with _opened(source) as damaged:
            return copy_rows(damaged, target)
    except sqlite3.Error:
        if target.in_transaction:
            target.execute("ROLLBACK")
        return False


def _finish(target: sqlite3.Connection, how: DataTrouble) -> DataTrouble:
    target.execute("PRAGMA journal_mode = DELETE")
    return how


@contextlib.contextmanager
def _opened(path: Path) -> Generator[sqlite3.Connection]:
    database = sqlite3.connect(path, isolation_level=None)
    try:
        yield database
    finally:
        database.close()


def _shape(database: sqlite3.Connection) -> set[tuple[str, str]]:
    rows = database.execute("SELECT name, coalesce(sql, '') FROM sqlite_master")
    return {(str(row[0]), str(row[1])) for row in rows}


def _shape_of_new() -> set[tuple[str, str]]:
    with contextlib.closing(open_database(":memory:")) as new:
        return _shape(new)


def _copy(path: Path, place: Path, *, log: bool = True) -> None:
    shutil.copyfile(path, place)
    place.chmod(0o600)
    beside = path.with_name(path.name + _LOG)
    if log and beside.exists() and beside.stat().st_size:
        shutil.copyfile(beside, place.with_name(place.name + _LOG))


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
