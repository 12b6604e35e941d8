# SPDX-License-Identifier: MIT
"""An import is kept in steps, and all of it or nothing stays, also after a crash."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Entry, Note, Told
from busylamp.stores.history import History
from busylamp.stores.importing import undo_unfinished
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber

TABLES = ("contact", "number", "contact_text", "contact_head", "call", "call_text", "note")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "busylamp.sqlite"


@pytest.fixture
def database(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(path)) as made:
        yield made


def people(count: int) -> list[Contact]:
    return [
        Contact(name=f"Ana {n}", numbers=(ContactNumber(number=f"0676{n:05}"),))
        for n in range(count)
    ]


def calls(count: int) -> list[Told]:
    entry = Entry(
        call_id=CallId(""),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        started_at=0.0,
        result=CallResult.ANSWERED,
        number="067600001",
    )
    note = Note(written_at=1.0, text="call back")
    return [
        Told(entry=replace(entry, started_at=1e6 + 10 * n), notes=(note,)) for n in range(count)
    ]


def rows(database: sqlite3.Connection) -> dict[str, int]:
    return {
        table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES
    }


def few(times: int) -> Iterator[bool]:
    yield from (n == times - 1 for n in range(times))


def test_step_by_step_everything_comes(database: sqlite3.Connection) -> None:
    contacts = Contacts(database)
    work = contacts.importing(people(10))
    seen: list[float] = []
    while not work.is_complete:
        ends = few(4)
        work.step(lambda ends=ends: next(ends))
        seen.append(work.share)
    work.finish()
    assert (seen, work.count) == ([0.4, 0.8, 1.0], 10)
    assert contacts.search("Ana 7")[0].numbers[0].number == "067600007"
    assert not undo_unfinished(database)
    assert contacts.count() == 10


def test_what_is_there_already_is_not_counted(database: sqlite3.Connection) -> None:
    history = History(database)
    history.keep_all(calls(3))
    work = history.importing(calls(5))
    work.step(lambda: False)
    work.finish()
    assert (work.count, history.count()) == (2, 5)


@pytest.mark.parametrize("is_crash", [True, False])
def test_what_did_not_come_to_its_end_leaves_no_trace(path: Path, is_crash: bool) -> None:
    with closing(open_database(path)) as database:
        Contacts(database).add_all(people(2))
        History(database).keep_all(calls(2))
        before = rows(database)
        brought = [
            Contacts(database).importing(people(500)),
            History(database).importing(calls(500)),
        ]
        for work in brought:
            ends = few(300)
            work.step(lambda ends=ends: next(ends))
        assert rows(database)["contact"] == 302
        if not is_crash:
            for work in brought:
                assert not work.undo()  # in small steps, too
                while not work.undo():
                    pass
            assert rows(database) == before
    with closing(open_database(path)) as database:
        assert undo_unfinished(database) == is_crash
        assert rows(database) == before
        assert not undo_unfinished(database)


def test_a_step_that_can_not_be_kept_keeps_nothing_of_itself(
    database: sqlite3.Connection, path: Path
) -> None:
    contacts = Contacts(database)
    work = contacts.importing(people(10))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotKeptError):
            work.step(lambda: False)
        assert (work.share, work.count, contacts.count()) == (0.0, 0, 0)
        other.execute("ROLLBACK")
    work.step(lambda: False)
    assert contacts.count() == 10
