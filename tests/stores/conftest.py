# SPDX-License-Identifier: MIT
"""A store of contacts at home in Austria, people to keep in it, and calls of theirs."""

import sqlite3
import tempfile
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Entry, Row
from busylamp.stores.history import History
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber

MEMORY = Path("/dev/shm")
NOON = 1_800_000_000.0


@pytest.fixture
def database() -> Generator[sqlite3.Connection]:
    connection = open_database(":memory:")
    yield connection
    connection.close()


@pytest.fixture
def contacts(database: sqlite3.Connection) -> Contacts:
    return Contacts(database, region="AT")


@pytest.fixture
def history(database: sqlite3.Connection) -> History:
    made = History(database, region="AT")
    made.follow_region()
    return made


@pytest.fixture
def room(tmp_path: Path) -> Generator[Path]:
    """A folder in memory where there is one: a kill does not ask the disk, and it is quicker."""
    if not MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)


def person(name: str, *numbers: str, company: str = "", favourite: bool = False) -> Contact:
    written = tuple(ContactNumber(number=number, label="work") for number in numbers)
    return Contact(name=name, company=company, numbers=written, favourite=favourite)


def names(found: list[Contact]) -> list[str]:
    return [contact.name for contact in found]


def called(number: str = "0676123456", at: float = 0.0, **facts: Any) -> Entry:
    """An incoming call, `at` seconds after noon, that was answered unless told otherwise."""
    entry = Entry(
        call_id=CallId(f"{NOON + at}@1000"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        number=number,
        started_at=NOON + at,
        result=CallResult.ANSWERED,
    )
    return replace(entry, **facts)


def missed(number: str = "0676123456", at: float = 0.0, **facts: Any) -> Entry:
    unsettled = {"result": CallResult.MISSED, "seen": False, "open": True}
    return called(number, at, **unsettled | facts)


def numbers(rows: tuple[Row, ...]) -> list[str]:
    return [row.number if isinstance(row, Entry) else "gap" for row in rows]
