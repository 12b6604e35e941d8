# SPDX-License-Identifier: MIT
"""The log of a computer that lost its power: torn, filled with zeros or noise behind a place.

What was committed before that place is there. `BUSYLAMP_KILLS=10000` tears so often.
"""

import os
import random
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from busylamp.stores.database import open_database
from busylamp.stores.history import History
from busylamp.stores.opening import open_or_mend
from busylamp.telephony.model import CallId
from tests.stores.conftest import called

TIMES = int(os.environ.get("BUSYLAMP_KILLS", "200"))
CALLS = 40
NAME = "busylamp.sqlite"
LOG = f"{NAME}-wal"
HEAD = 32  # bytes: https://sqlite.org/fileformat2.html#walformat
FRAME = 24 + 4096


@dataclass(frozen=True)
class Logged:
    """A database, its log, and how long the log was after each call."""

    folder: Path
    log: bytes
    ends: tuple[int, ...]


@pytest.fixture
def logged(room: Path) -> Logged:
    path = room / "made" / NAME
    ends: list[int] = []
    with closing(open_database(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("PRAGMA wal_autocheckpoint = 0")
        history = History(database, region="AT")
        for number in range(CALLS):
            history.keep(called(at=60 * number, call_id=CallId(str(number)), name="x" * 200))
            ends.append(path.with_name(LOG).stat().st_size)
        folder = room / "torn"
        folder.mkdir()
        shutil.copy(path, folder)
        log = path.with_name(LOG).read_bytes()
    return Logged(folder, log, tuple(ends))


def torn(log: bytes, place: int, chance: random.Random) -> bytes:
    """Return the log as it may be found: cut, or with something else behind the place."""
    rest = len(log) - place
    match chance.randrange(4):
        case 0:
            return log[:place]
        case 1:
            return log[:place] + bytes(rest)
        case 2:
            return log[:place] + chance.randbytes(rest)
        case _:  # one bit of the frame there, all behind it as it was
            spoilt = bytearray(log)
            spoilt[min(place, len(log) - 1)] ^= 1 << chance.randrange(8)
            return bytes(spoilt)


def calls_in(path: Path) -> tuple[list[int], str]:
    opened = open_or_mend(path)
    with closing(opened.connection) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found = [int(row[0]) for row in database.execute("SELECT call_id FROM call ORDER BY id")]
    return found, opened.trouble


@pytest.mark.timeout(max(120, TIMES))
def test_what_was_committed_before_the_tear_is_there(logged: Logged) -> None:
    seed = random.randrange(1 << 30)
    print(f"seed {seed}, {TIMES} tears")
    chance = random.Random(seed)
    path = logged.folder / NAME
    clean = path.read_bytes()
    for _ in range(TIMES):
        place = chance.randrange(HEAD + FRAME, len(logged.log) + 1)
        path.write_bytes(clean)
        path.with_name(LOG).write_bytes(torn(logged.log, place, chance))
        found, trouble = calls_in(path)
        whole = sum(end <= place for end in logged.ends)
        assert trouble == ""
        assert found[:whole] == list(range(whole)), (place, seed)
        assert len(found) - whole in (0, 1), (place, seed)  # a bit nobody reads may be spoilt
        for left in logged.folder.iterdir():
            left.unlink()


def test_a_log_without_a_head_or_of_nothing_costs_only_itself(logged: Logged) -> None:
    path = logged.folder / NAME
    for log in (b"", logged.log[:16], bytes(HEAD), logged.log[: HEAD + 100]):
        path.with_name(LOG).write_bytes(log)
        found, trouble = calls_in(path)
        assert (found, trouble) == ([], "")
