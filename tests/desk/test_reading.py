# SPDX-License-Identifier: MIT
"""Files read by a real process of their own: what they bring comes whole, bombs end in words."""

import os
import threading
from pathlib import Path

import pytest

from busylamp.desk.reading import FileRead, Reading
from busylamp.stores.calls_file import CallsPreview, read_calls
from busylamp.stores.columns import Column, Layout
from busylamp.stores.contacts import Contact
from busylamp.stores.entries import Told
from busylamp.stores.exchange import read_file
from busylamp.stores.importing import ImportKind
from busylamp.stores.tables import Refused

CONTACTS = "Name;Phone;Mobile;Note\nAna Kovač;+385 1 4567 890;;x\nBob;;;\n;1;;\n" + "".join(
    f"Somebody {n};0676 {n:05};;\n" for n in range(2000)
)
CALLS = (
    "Began,Direction,Number,Name,Result,Notes\n"
    '2026-01-31 09:30:00+01:00,incoming,067600001,Ána,missed,"[2026-01-31 10:00:00+01:00] call"\n'
    "yesterday,incoming,1,Eve,missed,\n"
)


def written(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(kind: ImportKind, path: Path, quiet: float = 10.0) -> tuple[FileRead, list[float]]:
    shares: list[float] = []
    return Reading(kind, path, quiet_seconds=quiet).run(shares.append), shares


def test_contacts_come_as_they_would_here(tmp_path: Path) -> None:
    path = written(tmp_path, "people.csv", CONTACTS)
    got, shares = read(ImportKind.CONTACTS, path)
    here = read_file(path.name, path.read_bytes())
    assert tuple(row for row in got.rows if isinstance(row, Contact)) == here.contacts
    assert tuple(row for row in got.rows if isinstance(row, Refused)) == here.refused
    assert (len(here.contacts), len(here.refused)) == (2001, 2)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_first_row_that_is_somebody_is_read_too(tmp_path: Path) -> None:
    path = written(tmp_path, "people.csv", "1001;Maya\n1002;Ines\n")
    layout = Layout(columns=(Column.MOBILE, Column.NAME), names_columns=False)
    got = Reading(ImportKind.CONTACTS, path, layout=layout).run(lambda _: None)
    names = [row.name for row in got.rows if isinstance(row, Contact)]
    assert names == ["Maya", "Ines"]


def test_calls_come_as_they_would_here(tmp_path: Path) -> None:
    path = written(tmp_path, "calls.csv", CALLS)
    got, _ = read(ImportKind.CALLS, path)
    calls = tuple(row for row in got.rows if isinstance(row, Told))
    refused = tuple(row for row in got.rows if isinstance(row, Refused))
    assert CallsPreview(calls, refused) == read_calls(path.read_bytes())
    assert (len(calls), len(refused)) == (1, 1)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b"\x00\x01", "first row"),
        ("a.vcf", b"BEGIN:VCALENDAR\r\n", "no vCard"),
        ("a.csv", b"x" * (50 * 1024 * 1024 + 1), "larger than 50 MB"),
    ],
)
def test_what_is_no_file_of_contacts_says_so(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    got, _ = read(ImportKind.CONTACTS, written(tmp_path, name, data))
    assert words in got.error
    assert got.rows == ()


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    got, _ = read(ImportKind.CONTACTS, tmp_path / "-o missing.csv")
    assert got.error.startswith("The file can't be read")


def test_a_child_that_falls_silent_is_ended(tmp_path: Path) -> None:
    """A pipe nobody writes into: the child waits for ever."""
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)
    got, _ = read(ImportKind.CONTACTS, path, quiet=0.5)
    assert got.error == "The file can't be read: it takes too long."


def test_reading_can_be_cancelled_before_and_during(tmp_path: Path) -> None:
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)
    early = Reading(ImportKind.CONTACTS, path)
    early.cancel()
    assert early.run(lambda _: None).is_cancelled
    late = Reading(ImportKind.CONTACTS, path)
    found: list[FileRead] = []
    thread = threading.Thread(target=lambda: found.append(late.run(lambda _: None)))
    thread.start()
    with path.open("wb"):  # opens when the child does: it is under way
        late.cancel()
        thread.join(10)
    assert [each.is_cancelled for each in found] == [True]
