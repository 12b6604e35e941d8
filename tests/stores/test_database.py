# SPDX-License-Identifier: MIT
"""Whatever lies in the file's place, it is not lost and the program starts."""

import sqlite3
import stat
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from busylamp.stores import database, repair
from busylamp.stores.contacts import Contact, ContactNumber, Contacts, NotKeptError
from busylamp.stores.database import NewerDatabaseError, open_database
from busylamp.stores.opening import Opened, open_or_mend
from tests.stores.conftest import names, person


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "busylamp.sqlite"


@pytest.fixture
def opened(path: Path) -> Generator[Opened]:
    """What opening came to, of the file as the test's parameters left it."""
    result = open_or_mend(path)
    yield result
    result.connection.close()


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def place_of(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA database_list").fetchone()[2])


def with_people(path: Path, *people: str) -> bytes:
    store = Contacts(open_database(path))
    store.add_all(person(name, "12345") for name in people)
    store.close()
    return path.read_bytes()


def kept_aside(path: Path) -> list[bytes]:
    return [each.read_bytes() for each in sorted(path.parent.glob("*.corrupt-*"))]


def steps_in(folder: Path, monkeypatch: pytest.MonkeyPatch, **scripts: str) -> None:
    for name, script in scripts.items():
        (folder / f"{name}.sql").write_text(script)
    monkeypatch.setattr(database, "_migrations", lambda: folder)


def test_a_new_file_has_every_migration(path: Path) -> None:
    folder = Path(database.__file__).parent / "migrations"
    numbers = sorted(int(step.name[:4]) for step in folder.glob("*.sql"))
    assert numbers == list(range(1, len(numbers) + 1))
    with closing(open_database(path)) as connection:
        assert version(connection) == len(numbers)


def test_what_was_kept_is_there_when_opened_again(path: Path, opened: Opened) -> None:
    assert opened.trouble == ""
    Contacts(opened.connection).add(person("Maya"))
    with closing(open_database(path)) as again:
        assert names(Contacts(again).all()) == ["Maya"]


def test_migrations_run_in_their_order_and_once(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = "CREATE TABLE told (step TEXT);INSERT INTO told VALUES ('one');"
    steps_in(tmp_path, monkeypatch, **{"0001_a": first})
    open_database(path).close()
    second, third = (f"INSERT INTO told VALUES ('{step}');" for step in ("two", "ten"))
    steps_in(tmp_path, monkeypatch, **{"0010_c": third, "0002_b": second})
    for _ in range(2):
        with closing(open_database(path)) as connection:
            told = [row[0] for row in connection.execute("SELECT step FROM told")]
            assert (told, version(connection)) == (["one", "two", "ten"], 3)


def test_a_migration_that_fails_leaves_nothing(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = "CREATE TABLE half (x);INSERT INTO nowhere VALUES (1);"
    steps_in(tmp_path, monkeypatch, **{"0001_a": "CREATE TABLE whole (x);", "0002_b": broken})
    with pytest.raises(sqlite3.OperationalError):
        open_database(path)
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
        assert (tables, version(connection)) == ([("whole",)], 1)


def test_a_newer_database_is_left_untouched(path: Path) -> None:
    with_people(path, "Maya")
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA journal_mode = DELETE")  # it may keep its journal another way
        newer.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError):
        open_database(path)
    result = open_or_mend(path)
    with closing(result.connection):
        assert "newer Busylamp" in result.trouble
        assert place_of(result.connection) == ""
        assert Contacts(result.connection).add(person("for this run")).id == 1
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("damage", ["zeros", "text", "half", "head"])
def test_a_damaged_file_is_kept_and_a_new_one_opened(path: Path, damage: str) -> None:
    whole = with_people(path, *(f"Somebody {number}" for number in range(200)))
    rubbish = {
        "zeros": b"\x00" * 5000,
        "text": b"Dear diary, " * 100,
        "half": whole[: len(whole) // 2],
        "head": whole[:100] + b"\xff" * 100 + whole[200:],
    }[damage]
    path.write_bytes(rubbish)
    result = open_or_mend(path)
    with closing(result.connection):
        assert kept_aside(path) == [rubbish]
        kept = next(path.parent.glob("*.corrupt-*"))
        assert kept.name in result.trouble
        assert place_of(result.connection) == str(path)
        assert Contacts(result.connection).count() == 0
    with closing(open_or_mend(path).connection) as again:
        assert version(again) > 0
    assert len(kept_aside(path)) == 1


def test_files_damaged_within_one_second_are_all_kept(path: Path) -> None:
    path.parent.mkdir()
    for rubbish in (b"first " * 100, b"second " * 100):
        path.write_bytes(rubbish)
        open_or_mend(path).connection.close()
    assert sorted(kept_aside(path)) == [b"first " * 100, b"second " * 100]


def test_a_damaged_file_that_cannot_be_moved_does_not_stop_the_program(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database " * 100)

    def nowhere(_: Path, kind: str) -> Path:
        return path / "inside" / "a file"

    monkeypatch.setattr(repair, "name_aside", nowhere)
    result = open_or_mend(path)
    with closing(result.connection):
        assert "can't be written" in result.trouble
        assert place_of(result.connection) == ""
    assert path.read_bytes() == b"no database " * 100


@pytest.mark.parametrize("obstacle", ["file for a folder", "folder for a file"])
def test_without_a_place_it_goes_on_in_memory(path: Path, obstacle: str) -> None:
    if obstacle == "file for a folder":
        path.parent.write_text("in the way")
    else:
        path.mkdir(parents=True)
    result = open_or_mend(path)
    with closing(result.connection):
        assert "can't be written" in result.trouble
        assert "for this run only" in result.trouble
        assert place_of(result.connection) == ""


def test_a_locked_database_is_not_taken_for_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_people(path, "Maya")
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 10)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        result = open_or_mend(path)
        with closing(result.connection):
            assert "locked" in result.trouble
            assert place_of(result.connection) == ""
    assert kept_aside(path) == []
    with closing(open_database(path)) as again:
        assert names(Contacts(again).all()) == ["Maya"]


def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("CREATE TABLE contact (theirs TEXT)")
        foreign.execute("INSERT INTO contact VALUES ('precious')")
        foreign.commit()
    result = open_or_mend(path)
    result.connection.close()
    assert "already exists" in result.trouble
    assert kept_aside(path) == []
    with closing(sqlite3.connect(path)) as foreign:
        assert foreign.execute("SELECT * FROM contact").fetchall() == [("precious",)]


def test_only_the_user_can_read_it(path: Path, opened: Opened) -> None:
    Contacts(opened.connection).add(person("Maya"))
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}
    assert f"{path.name}-wal" in modes
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_commit_is_on_the_disk_and_references_hold(opened: Opened) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys")
    told = [opened.connection.execute(f"PRAGMA {each}").fetchone()[0] for each in asked]
    assert told == ["wal", 2, 1]


def test_a_page_damaged_in_the_middle_is_found_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "contacts.sqlite"
    store = Contacts(open_database(path))
    number = ContactNumber(number="+442079460018", label="work")
    store.add_all([Contact(name=f"Somebody {n}", numbers=(number,)) for n in range(500)])
    store.close()
    data = bytearray(path.read_bytes())
    data[4096 : 3 * 4096] = b"\xff" * (2 * 4096)
    path.write_bytes(data)
    opened = open_or_mend(path)
    assert "damaged" in opened.trouble
    assert Contacts(opened.connection).count() == 0
    assert [kept.read_bytes() for kept in tmp_path.glob("*.corrupt-*")] == [bytes(data)]
    opened.connection.close()


def test_a_locked_file_loses_no_start_and_tells_what_was_not_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "contacts.sqlite"
    Contacts(open_database(path), region="DE").close()
    connection = open_database(path)
    connection.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store = Contacts(connection, region="GB")
        with pytest.raises(NotKeptError, match="locked"):
            store.add(Contact(name="Ana"))
        other.execute("ROLLBACK")
    assert store.add(Contact(name="Ana")).id
    store.close()
    caplog.clear()
