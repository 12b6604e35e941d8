# SPDX-License-Identifier: MIT
"""Opens the database so that the program always starts, and says what had to be done."""

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from busylamp.stores.damage import is_marked, is_sound, is_suspect
from busylamp.stores.database import (
    NewerDatabaseError,
    bring_up_to_date,
    open_database,
    open_to_read,
    refuse_newer,
)
from busylamp.telephony.reasons import DataTrouble
from busylamp.texts import data_sentence


@dataclass(frozen=True, slots=True)
class Opened:
    """A usable database, and what to tell the user about it."""

    connection: sqlite3.Connection
    trouble: str = ""
    in_memory: bool = False  # the file can't be used in this run


def open_or_mend(path: Path) -> Opened:
    """Open the database; where it can't be used the program goes on with a copy in memory."""
    try:
        if path.exists():
            refuse_newer(path)
            if is_marked(path) or (is_suspect(path) and not _is_sound(path)):
                return _mended(path)
        return Opened(open_database(path))
    except NewerDatabaseError:
        return Opened(open_database(":memory:"), data_sentence(DataTrouble.NEWER), in_memory=True)
    except (sqlite3.OperationalError, OSError) as error:
        return _without(path, error)
    except sqlite3.DatabaseError:
        return _mended(path)


def _is_sound(path: Path) -> bool:
    with contextlib.closing(open_to_read(path)) as connection:
        return is_sound(connection)


def _mended(path: Path) -> Opened:
    from busylamp.stores.repair import mend  # rare; a start need not load it

    try:
        done = mend(path)
        return Opened(open_database(path), data_sentence(done.how, kept=done.kept.name))
    except (sqlite3.Error, OSError) as error:
        return _without(path, error)


def _without(path: Path, error: Exception) -> Opened:
    """Go on in memory, with a copy of what can be read; the file stays as it is."""
    told = data_sentence(DataTrouble.UNUSABLE, why=str(error))
    with contextlib.suppress(sqlite3.Error, OSError, NewerDatabaseError):
        return Opened(_copy_in_memory(path), told, in_memory=True)
    return Opened(open_database(":memory:"), told, in_memory=True)


def _copy_in_memory(path: Path) -> sqlite3.Connection:
    from busylamp.stores.backup import read_only

    made = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with contextlib.closing(read_only(path)) as source:
            source.backup(made)
        if is_sound(made):
            bring_up_to_date(made)
            return made
    except BaseException:
        made.close()
        raise
    made.close()
    return open_database(":memory:")
