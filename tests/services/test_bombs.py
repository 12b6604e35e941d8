# SPDX-License-Identifier: MIT
"""Files made to use up whoever reads them end in words or in rows, soon, and in little memory.

Each run reads all of them in small, and some at full size in the process that is made for it;
`BUSYLAMP_HOSTILE=all pytest -q -s tests/services/test_bombs.py` all at full size, with figures.
"""

import gc
import os
import sqlite3
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from busylamp.desk.reading import FileRead, Reading
from busylamp.services.importing import Import
from busylamp.stores.calls_file import each_call
from busylamp.stores.contacts import Contact, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Told
from busylamp.stores.exchange import each_contact
from busylamp.stores.history import History
from busylamp.stores.importing import ImportKind
from busylamp.stores.tables import Refused, Source, UnreadableFileError
from tests.services.bombs import CARDS, PLACES, TABLES, Bomb
from tests.services.peak import Peak

FULL = os.environ.get("BUSYLAMP_HOSTILE") == "all"
SMALL = 0.002
MOST_MEGABYTES = 256 + 40  # 40 are Python's, before it reads anything
EVERY = (*((bomb, ".csv") for bomb in (*TABLES, *PLACES)), *((bomb, ".vcf") for bomb in CARDS))
# The worst of each kind: what the reading process alone can end.
OFTEN = ("quotes", "columns", "zeros", "nested")
USUAL = [pair for pair in EVERY if FULL or pair[0] in PLACES or pair[0].name in OFTEN]
SMALL_ONES = [pair for pair in EVERY if pair[0] not in PLACES]
posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links as POSIX has them")


@pytest.fixture
def gaps(qapp: object) -> "Gaps":
    return Gaps()


class Gaps:
    """How long the window's event loop stood still while something was read."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._pulse = QTimer()
        self._pulse.timeout.connect(self._beat)

    def wait_for(self, begun: Import) -> FileRead:
        """Read in the way the window does."""
        found: list[FileRead] = []
        loop = QEventLoop()
        begun.was_read.connect(found.append)
        begun.was_read.connect(loop.quit)
        self._last = time.perf_counter()
        self._pulse.start(5)
        begun.start()
        loop.exec()
        self._pulse.stop()
        return found[0]

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


@posix
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("bomb", "ending"), USUAL, ids=lambda each: getattr(each, "name", each))
def test_a_bomb_ends_in_words_or_in_rows_in_a_process_of_its_own(
    bomb: Bomb, ending: str, tmp_path: Path, gaps: Gaps
) -> None:
    path = tmp_path / f"bomb{ending}"
    bomb.make(path, 1.0)
    peak, began = Peak(), time.monotonic()
    database = open_database(":memory:")
    begun = imported(bomb.kind, path, database)
    read = gaps.wait_for(begun)
    seconds, megabytes = time.monotonic() - began, peak.stop()
    print(
        f"{bomb.name}: {seconds:.1f} s, {megabytes:.0f} MB, window still {gaps.longest * 1000:.0f}"
        f" ms: {read.error or f'{len(read.rows)} rows'}"
    )
    assert all(isinstance(row, Refused | Contact | Told) for row in read.rows)
    assert megabytes <= MOST_MEGABYTES
    assert bomb.words in read.error
    if read.error:
        assert seconds <= (15 if FULL else 60)  # ten, and a child's start on a busy machine
        assert read.rows == ()  # all or nothing
        assert read.error.isprintable()
        assert read.error.endswith(".")
    assert kept(database) == 0  # nothing before the user says so


def imported(kind: ImportKind, path: Path, database: sqlite3.Connection) -> Import:
    """Begin an import as the services do, into a database of its own."""
    store = Contacts(database) if kind is ImportKind.CONTACTS else History(database)
    quiet = 1.0 if path.is_fifo() else 10.0  # nothing will come of it
    return Import(Reading(kind, path, quiet_seconds=quiet), store.importing, lambda: None)


def kept(database: sqlite3.Connection) -> int:
    tables = ("contact", "call", "number", "importing")
    return sum(database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables)


@pytest.mark.parametrize(
    ("bomb", "ending"), SMALL_ONES, ids=lambda each: getattr(each, "name", each)
)
def test_a_small_bomb_ends_in_words_or_in_rows(bomb: Bomb, ending: str) -> None:
    data = bomb.data(SMALL)
    source = Source(data)
    is_calls = bomb.kind is ImportKind.CALLS
    found = each_call(data, source) if is_calls else each_contact(f"a{ending}", data, source)
    try:
        rows = list(found)
    except UnreadableFileError:
        return
    assert all(isinstance(row, Refused | Contact | Told) for row in rows)
    assert all(len(row.text) <= 60 for row in rows if isinstance(row, Refused))


@posix
def test_a_file_that_grows_and_goes_while_it_is_read_is_read_as_it_was(
    tmp_path: Path, gaps: Gaps
) -> None:
    path = tmp_path / "growing.csv"
    path.write_bytes(b"Name,Phone\n" + b"a,1001\n" * 20_000)
    stop = threading.Event()

    def grow() -> None:
        with path.open("ab") as file:
            while not stop.is_set():
                file.write(b"b,1002\n" * 1000)
            path.unlink()

    writer = threading.Thread(target=grow)
    begun = imported(ImportKind.CONTACTS, path, open_database(":memory:"))
    begun.progressed.connect(stop.set)  # the first share: it was opened, and read as far as it went
    writer.start()
    read = gaps.wait_for(begun)
    stop.set()
    writer.join()
    assert read.error == "" or "larger" in read.error
    assert not path.exists()
    names = [row.name for row in read.rows if isinstance(row, Contact)]
    assert names == sorted(names)


@posix
def test_the_collector_spares_what_is_read_until_it_is_done_with(
    tmp_path: Path, gaps: Gaps
) -> None:
    path = tmp_path / "many.csv"
    path.write_bytes(b"Name,Phone\n" + b"a,1001\n" * 5000)
    gc.unfreeze()
    begun = imported(ImportKind.CONTACTS, path, open_database(":memory:"))
    assert len(gaps.wait_for(begun).rows) == 5000
    assert gc.get_freeze_count() > 5000
    begun.cancel()
    assert begun._rows == ()
    assert gc.get_freeze_count() > 5000, "what the window's start spared stays spared"
    gc.unfreeze()
    again = imported(ImportKind.CONTACTS, path, open_database(":memory:"))
    gaps.wait_for(again)
    assert gc.get_freeze_count() > 5000
    loop = QEventLoop()
    again.ended.connect(loop.quit)
    again.take()
    loop.exec()
    assert again._rows == ()
    assert gc.get_freeze_count() > 5000
    gc.unfreeze()
