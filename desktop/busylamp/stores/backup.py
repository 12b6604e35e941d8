# SPDX-License-Identifier: MIT
"""Copies of the database beside it: made while it is in use, rotated, looked at before trusted."""

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from busylamp.stores.damage import is_sound_throughout

WEEK = 7 * 24 * 3600.0
_KEPT_WEEKLY = 4
_KEPT_BEFORE = 2  # of those made before a migration
_PATIENCE = 10.0  # seconds


def backup_now(path: Path, *, before_version: int = 0) -> Path:
    """Copy the database as it stands; others may go on writing meanwhile.

    Raises:
        sqlite3.Error: It can't be read, or is damaged: the older copies stay.
        OSError: There is no place for it.
    """
    folder = folder_of(path)
    folder.mkdir(mode=0o700, exist_ok=True)
    for left in folder.glob("*.part"):
        left.unlink(missing_ok=True)
    stamp = time.strftime("%Y%m%d-%H%M%S")
    kind = f"before-{before_version}" if before_version else "weekly"
    place = folder / f"{path.stem}-{stamp}-{kind}.sqlite"
    part = place.with_suffix(".part")
    part.touch(mode=0o600)
    try:
        _copy(path, part)
        part.replace(place)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _rotate(folder, "weekly", _KEPT_WEEKLY)
    _rotate(folder, "before-*", _KEPT_BEFORE)
    return place


def is_due(path: Path, now: float) -> bool:
    """Whether the newest weekly copy is older than a week, or from a time still to come."""
    made = [each.stat().st_mtime for each in folder_of(path).glob("*-weekly.sqlite")]
    return not made or not 0 <= now - max(made) < WEEK


def good_backups(path: Path) -> Iterator[Path]:
    """Return the copies that pass a full check, the newest first."""
    for copy in sorted(folder_of(path).glob("*.sqlite"), key=_age_of, reverse=True):
        with contextlib.suppress(sqlite3.Error):
            database = read_only(copy)
            try:
                if is_sound_throughout(database):
                    yield copy
            finally:
                database.close()


def folder_of(path: Path) -> Path:
    """Where the copies of a database are."""
    return path.with_name("backups")


def read_only(path: Path) -> sqlite3.Connection:
    """Open a file that nobody writes to, without a log or a lock of its own."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _copy(path: Path, part: Path) -> None:
    source = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        source.execute("VACUUM INTO ?", (str(part),))
    finally:
        source.close()
    copied = read_only(part)
    try:
        if not is_sound_throughout(copied):
            msg = "the copy is damaged"
            raise sqlite3.DatabaseError(msg)
    finally:
        copied.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _rotate(folder: Path, kind: str, kept: int) -> None:
    made = sorted(folder.glob(f"*-{kind}.sqlite"), key=_age_of, reverse=True)
    for old in made[kept:]:
        old.unlink(missing_ok=True)


def _age_of(copy: Path) -> tuple[float, str]:
    return copy.stat().st_mtime, copy.name
