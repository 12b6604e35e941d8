# SPDX-License-Identifier: MIT
"""Locked, full, not ours to write, newer, damaged while in use: told, and nothing is lost."""

import contextlib
import hashlib
import os
import resource
import shutil
import sqlite3
import tempfile
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from busylamp.stores import database as database_module
from busylamp.stores import repair
from busylamp.stores.backup import backup_now
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.stores.history import History
from busylamp.stores.opening import open_or_mend
from busylamp.stores.transaction import NotKeptError
from tests.stores.conftest import called, names, numbers, person
from tests.stores.damages import PAGE

NOBODY = 65534


@pytest.fixture
def path(room: Path) -> Path:
    return room / "busylamp.sqlite"


def fill(path: Path, people: int = 1) -> None:
    with closing(open_database(path)) as database:
        Contacts(database).add_all(person(f"Maya {n}", f"0676{n:05}") for n in range(people))
        history = History(database)
        for n in range(people):
            history.keep(called(f"0676{n:05}", at=n))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def place_of(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA database_list").fetchone()[2])


@contextlib.contextmanager
def not_ours(folder: Path) -> Generator[None]:
    """Nobody may write in this folder; root, who may do all, is nobody for a while."""
    modes = {each: each.stat().st_mode for each in (folder, *folder.iterdir())}
    folder.chmod(0o555)
    for each in folder.iterdir():
        each.chmod(0o444)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for each, mode in modes.items():
            each.chmod(mode)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Generator[Path]:
    """The migrations where nobody may read them: a checkout in root's home is closed to others."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(database_module._migrations(), Path(folder) / "migrations")
        Path(folder).chmod(0o755)
        monkeypatch.setattr(database_module, "_migrations", lambda: copy)
        yield copy


@pytest.mark.usefixtures("steps")
def test_what_may_not_be_written_can_be_read(path: Path) -> None:
    fill(path)
    before = digest(path)
    with not_ours(path.parent):
        opened = open_or_mend(path)
    with closing(opened.connection):
        assert "can't be written" in opened.trouble
        assert place_of(opened.connection) == ""
        assert names(Contacts(opened.connection).all()) == ["Maya 0"]
        History(opened.connection).keep(called(at=9))
    assert digest(path) == before


def test_a_locked_file_can_be_read_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(path)
    monkeypatch.setattr(database_module, "_BUSY_MILLISECONDS", 10)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        opened = open_or_mend(path)
        with closing(opened.connection):
            assert "locked" in opened.trouble
            assert names(Contacts(opened.connection).all()) == ["Maya 0"]
    assert list(path.parent.glob("*.corrupt-*")) == []


@pytest.mark.parametrize("has_log", [False, True])
def test_a_newer_file_keeps_each_of_its_bytes(path: Path, has_log: bool) -> None:
    fill(path)
    newer = sqlite3.connect(path, isolation_level=None)
    newer.execute("PRAGMA user_version = 99")
    newer.execute("CREATE TABLE more (x)")
    if has_log:  # its program was killed
        copied = path.parent / "copied"
        copied.mkdir()
        for each in path.parent.glob("busylamp.sqlite*"):
            shutil.copy(each, copied)
    newer.close()
    if has_log:
        for each in (path.parent / "copied").iterdir():
            shutil.copy(each, path.parent)
        path.with_name(f"{path.name}-shm").unlink()
        assert path.with_name(f"{path.name}-wal").stat().st_size
    files = [
        each for each in path.parent.glob("busylamp.sqlite*") if not each.name.endswith("-shm")
    ]
    before = [digest(each) for each in files]
    for _ in range(2):
        opened = open_or_mend(path)
        with closing(opened.connection):
            assert "newer Busylamp" in opened.trouble
            assert place_of(opened.connection) == ""
    assert [digest(each) for each in files] == before


def test_a_full_disk_costs_nothing_that_was_kept(path: Path) -> None:
    fill(path)
    with closing(open_database(path)) as database:
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        database.execute(f"PRAGMA max_page_count = {pages}")
        history, kept, refused = History(database), 0, set[str]()
        for n in range(1, 1001):
            try:
                history.keep(called(at=n, name="x" * 200))
                kept += 1
            except NotKeptError as error:
                refused.add(str(error))
        assert kept < 100
        assert refused == {"database or disk is full"}
        assert history.count() == kept + 1
        database.execute(f"PRAGMA max_page_count = {pages + 1000}")
        history.keep(called(at=2000))
    with closing(open_or_mend(path).connection) as again:
        assert History(again).count() == kept + 2


def test_each_size_of_the_disk_is_too_small_for_some_call(path: Path) -> None:
    fill(path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    wal = path.with_name(f"{path.name}-wal")
    kept: list[str] = []
    with closing(open_database(path)) as database:
        history = History(database)
        for n in range(60):
            room = (wal.stat().st_size if wal.exists() else 0) + n * 700
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
            try:
                history.keep(called(str(10_000 + n), at=n + 1))
                kept.append(str(10_000 + n))
            except NotKeptError:
                pass
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert 0 < len(kept) < 60
    with closing(open_or_mend(path).connection) as again:
        assert again.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert numbers(History(again).page())[::-1] == ["067600000", *kept]


def test_a_full_disk_at_the_mending_leaves_the_damaged_file(path: Path) -> None:
    fill(path, 100)
    data = bytearray(path.read_bytes())
    data[PAGE : 3 * PAGE] = bytes(2 * PAGE)
    path.write_bytes(data)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    for share in (0.5, 1.0, 1.2):
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(len(data) * share), limits[1]))
        try:
            opened = open_or_mend(path)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        with closing(opened.connection):
            if place_of(opened.connection) == "":
                assert path.read_bytes() == bytes(data)
                assert "for this run only" in opened.trouble
    assert any(each.read_bytes() == bytes(data) for each in path.parent.glob("*.corrupt-*"))


def test_damage_met_in_use_is_mended_at_the_next_start(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fill(path, 300)
    opened = open_or_mend(path)
    with closing(opened.connection) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'call'")
        start = (root.fetchone()[0] - 1) * PAGE
        with path.open("rb+") as file:
            file.seek(start)
            file.write(b"\xff" * PAGE)
        database.execute("PRAGMA cache_size = 0")
        database.execute("PRAGMA shrink_memory")
        with closing(sqlite3.connect(path)) as fresh:
            assert History(fresh).page() == ()
    assert "can't be read" in caplog.text
    caplog.clear()
    assert path.with_name(f"{path.name}.suspect").exists()
    again = open_or_mend(path)
    with closing(again.connection):
        assert "damaged" in again.trouble
        assert len(Contacts(again.connection).all()) == 300
    last = open_or_mend(path)
    last.connection.close()
    assert last.trouble == ""


def test_hidden_damage_of_an_index_is_mended_whole(path: Path) -> None:
    fill(path, 300)
    with closing(sqlite3.connect(path)) as database:
        root = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'call_key'")
        start = (root.fetchone()[0] - 1) * PAGE
    data = bytearray(path.read_bytes())
    data[start : start + PAGE] = b"\xff" * PAGE
    path.write_bytes(data)
    opened = open_or_mend(path)
    with closing(opened.connection):
        assert "All of it was saved" in opened.trouble
        assert History(opened.connection).count() == 300
        history = History(opened.connection)
        history.follow_region()
        assert len(history.timeline(numbers=["067600007"])) == 1


def test_a_log_of_another_file_is_left_out(path: Path) -> None:
    fill(path, 200)
    other = path.parent / "other" / path.name
    fill(other, 5)
    with closing(open_database(other)) as database:
        database.execute("PRAGMA wal_autocheckpoint = 0")
        history = History(database)
        for n in range(40):
            history.keep(called(at=1000 + n, name="y" * 500))
        shutil.copy(other.with_name(f"{other.name}-wal"), path.parent)
    opened = open_or_mend(path)
    with closing(opened.connection):
        assert "damaged" in opened.trouble
        assert len(Contacts(opened.connection).all()) == 200
        assert History(opened.connection).count() == 200


@pytest.mark.parametrize("has_backup", [False, True])
def test_where_nothing_can_be_read_a_backup_is_taken(path: Path, has_backup: bool) -> None:
    fill(path, 20)
    if has_backup:
        backup_now(path)
    path.write_bytes(b"Dear diary, " * 500)
    opened = open_or_mend(path)
    with closing(opened.connection):
        found = len(Contacts(opened.connection).all()), History(opened.connection).count()
        assert found == ((20, 20) if has_backup else (0, 0))
        assert ("came from a backup" if has_backup else "start anew") in opened.trouble
        if has_backup:
            History(opened.connection, region="GB").follow_region()
            assert len(History(opened.connection).page(text="0676")) == 20


def test_mending_that_is_cut_short_begins_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(path, 200)
    data = bytearray(path.read_bytes())
    data[PAGE : 3 * PAGE] = bytes(2 * PAGE)
    path.write_bytes(data)

    def cut(_: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(repair, "_sync", cut)
        with pytest.raises(KeyboardInterrupt):
            open_or_mend(path)
    assert path.read_bytes() == bytes(data)
    (path.parent / f"{path.name}.mending").mkdir()
    (path.parent / f"{path.name}.mending" / "new.sqlite").write_bytes(b"half")
    opened = open_or_mend(path)
    with closing(opened.connection):
        assert "damaged" in opened.trouble
        assert History(opened.connection).count() == 200
    assert not (path.parent / f"{path.name}.mending").exists()
