# SPDX-License-Identifier: MIT
"""Copies are whole, rotated, private, and made before anything is changed."""

import os
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path

import pytest

from busylamp.stores.backup import WEEK, backup_now, folder_of, good_backups, is_due
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.stores.history import History
from busylamp.stores.opening import open_or_mend
from tests.stores.conftest import called, names, person
from tests.stores.kills import make_old

NOW = time.time()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "busylamp.sqlite"


def aged(copy: Path, age: float) -> Path:
    os.utime(copy, (NOW - age, NOW - age))
    renamed = copy.with_name(f"{age:.0f}-{copy.name}")
    copy.rename(renamed)
    return renamed


def test_a_copy_holds_all_while_the_file_is_in_use(path: Path) -> None:
    with closing(open_database(path)) as database:
        Contacts(database).add(person("Maya", "12345"))
        History(database).keep(called())
        database.execute("BEGIN IMMEDIATE")  # somebody writes
        copy = backup_now(path)
        database.execute("ROLLBACK")
    assert copy.parent == folder_of(path)
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    with closing(open_database(copy)) as read:
        assert names(Contacts(read).all()) == ["Maya"]
        assert History(read).count() == 1


def test_a_copy_is_due_after_a_week_or_when_the_clock_went_back(path: Path) -> None:
    open_database(path).close()
    assert is_due(path, NOW)
    copy = aged(backup_now(path), WEEK)
    assert not is_due(path, NOW - 1)
    assert is_due(path, NOW)
    assert is_due(path, NOW - WEEK - 1)
    assert good_backups(path).__next__() == copy


def test_the_oldest_copies_go(path: Path) -> None:
    open_database(path).close()
    for week in range(5, 0, -1):
        aged(backup_now(path), week * WEEK)
    for week in (3, 2, 1):
        aged(backup_now(path, before_version=3), week * WEEK)
    backup_now(path)
    backup_now(path, before_version=4)
    left = sorted(copy.name.partition("-")[0] for copy in folder_of(path).iterdir())
    weeks = [f"{week * WEEK:.0f}" for week in (1, 1, 2, 3)]
    assert left == sorted([*weeks, "busylamp", "busylamp"])


def test_a_copy_cut_short_or_damaged_is_none(path: Path) -> None:
    database = open_database(path)
    Contacts(database).add_all(person(f"Somebody {n}", "12345") for n in range(200))
    good = aged(backup_now(path), WEEK)
    database.close()
    bad = backup_now(path)
    bad.write_bytes(bad.read_bytes()[:9000])
    (folder_of(path) / "x.part").write_bytes(b"half")
    assert list(good_backups(path)) == [good]
    data = bytearray(path.read_bytes())
    data[8192:16384] = bytes(8192)
    path.write_bytes(data)
    before = sorted(folder_of(path).glob("*.sqlite"))
    with pytest.raises(sqlite3.DatabaseError):
        backup_now(path)
    assert sorted(folder_of(path).iterdir()) == before


@pytest.mark.parametrize("version", [1, 2])
def test_a_copy_is_made_before_a_migration(path: Path, version: int) -> None:
    path = path.parent / "old" / path.name
    make_old(path, version)
    opened = open_or_mend(path)
    with closing(opened.connection):
        assert names(Contacts(opened.connection, region="GB").all()) == ["Ana", "Bob"]
    [copy] = folder_of(path).iterdir()
    assert copy.name.endswith(f"-before-{version + 1}.sqlite")
    with closing(sqlite3.connect(copy)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (version,)
        assert old.execute("SELECT name FROM contact").fetchall() == [("Ana",), ("Bob",)]


def test_a_new_or_present_file_needs_no_copy(path: Path) -> None:
    for _ in range(2):
        open_database(path).close()
    assert not folder_of(path).exists()


def test_nothing_is_migrated_where_no_copy_can_be_made(path: Path) -> None:
    path = path.parent / "old" / path.name
    make_old(path, 2)
    folder_of(path).write_text("in the way")
    before = path.read_bytes()
    opened = open_or_mend(path)
    with closing(opened.connection):
        assert "for this run only" in opened.trouble
        assert names(Contacts(opened.connection, region="GB").all()) == ["Ana", "Bob"]
    with closing(sqlite3.connect(path)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (2,)
    assert path.read_bytes()[100:] == before[100:]
