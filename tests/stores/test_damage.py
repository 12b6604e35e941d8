# SPDX-License-Identifier: MIT
"""Whatever becomes of the file, the program starts, keeps the damaged one and saves what it can.

`BUSYLAMP_DAMAGES=1000` tries so many of each run's kinds of damage.
"""

import os
import random
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from busylamp.stores.backup import backup_now
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Entry, Gap, Note, Row
from busylamp.stores.history import History
from busylamp.stores.opening import Opened, open_or_mend
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.model import CallId
from tests.stores.conftest import NOON, called, missed, person
from tests.stores.damages import OF_THE_FILE, OF_THE_LOG, spoil

TIMES = int(os.environ.get("BUSYLAMP_DAMAGES", "66"))
PEOPLE, CALLS = 150, 250
NAME = "busylamp.sqlite"


@dataclass(frozen=True)
class Whole:
    """A folder with a database, a log that was not played back, and what they hold."""

    folder: Path
    contacts: dict[int, object]
    calls: dict[int, Row]

    def copy_to(self, folder: Path, *, backup: bool) -> Path:
        shutil.copytree(self.folder, folder)
        if not backup:
            shutil.rmtree(folder / "backups")
        return folder / NAME


def fill(path: Path) -> sqlite3.Connection:
    database = open_database(path)
    contacts, history = Contacts(database, region="AT"), History(database, region="AT")
    history.follow_region()
    contacts.add_all(
        person(f"Somebody {n}", f"0676{n:06}", f"0699{n:06}", company="Acme") for n in range(PEOPLE)
    )
    for n in range(CALLS):
        make = missed if n % 3 else called
        facts = {"name": f"Somebody {n}", "contact": n % PEOPLE + 1}
        kept = history.keep(make(f"0676{n:06}", at=60 * n, call_id=CallId(str(n)), **facts))
        if n % 10 == 0:
            history.add_note(Note(call=kept.id, written_at=NOON, text=f"Invoice {n}"))
    history.keep_gap(Gap(began_at=NOON, ended_at=NOON + 100))
    return database


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    room = tmp_path_factory.mktemp("whole")
    path = room / "used" / NAME
    database = fill(path)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    backup_now(path)
    history = History(database, region="AT")
    for n in range(20):  # these are in the log only
        history.keep(called("0676777777", at=60 * (CALLS + n), call_id=CallId(f"late {n}")))
    rest = room / "rest"
    shutil.copytree(room / "used", rest)
    (rest / f"{NAME}-shm").unlink()
    store = Contacts(database, region="AT")
    held = Whole(rest, {c.id: c for c in store.all()}, calls_of(history))
    database.close()
    return held


def calls_of(history: History) -> dict[int, Row]:
    return {row.id: row for row in history.page(limit=10_000) if isinstance(row, Entry)}


def place_of(database: sqlite3.Connection) -> str:
    return str(database.execute("PRAGMA database_list").fetchone()[2])


def check_usable(opened: Opened) -> int:
    """Use it as the program does; return the id of a call that must stay."""
    contacts = Contacts(opened.connection, region="AT")
    history = History(opened.connection, region="AT")
    history.follow_region()
    new = contacts.add(person("New", "0676 999 999"))
    assert new in contacts.search("new")
    kept = history.keep(called("0676999999", at=10**6, contact=new.id))
    assert history.page(limit=1) == history.page(text="676999999", limit=1) == (kept,)
    return kept.id


def check(path: Path, whole: Whole, *, has_backup: bool, kind: str) -> str:
    spoilt = path.read_bytes()
    began = time.monotonic()
    opened = open_or_mend(path)
    seconds = time.monotonic() - began
    if "newer" in opened.trouble:  # its version was hit: who can tell
        opened.connection.close()
        assert path.read_bytes() == spoilt
        return ""
    with closing(opened.connection):
        assert place_of(opened.connection) == str(path), (kind, opened.trouble)
        kept = list(path.parent.glob(f"{NAME}.corrupt-*[0-9]"))
        assert [each.read_bytes() for each in kept] == ([spoilt] if opened.trouble else []), kind
        contacts = {c.id: c for c in Contacts(opened.connection, region="AT").all()}
        calls = calls_of(History(opened.connection, region="AT"))
        if opened.trouble:
            assert kept[0].name in opened.trouble
            if has_backup:
                assert contacts.keys() >= whole.contacts.keys(), kind
                assert len(calls) >= CALLS, kind
        if "swapped" not in kind:  # a page of another table reads like rows of this one
            moved = "flipped" in kind  # the bit may be one of an id: its row stands elsewhere then
            assert len(contacts.keys() - whole.contacts.keys()) <= moved, kind
            assert len(calls.keys() - whole.calls.keys()) <= moved, kind
        try:
            stays = check_usable(opened)
        except NotKeptError:  # hidden damage, met when something is written: the next start mends
            assert not opened.trouble, kind
            stays = 0
    if not stays:
        mended = open_or_mend(path)
        with closing(mended.connection):
            assert mended.trouble, kind
            stays = check_usable(mended)
    again = open_or_mend(path)
    with closing(again.connection):
        assert again.trouble == "", kind
        assert History(again.connection).get(stays) is not None, kind
    assert seconds < 5
    return opened.trouble


@pytest.mark.timeout(600)
def test_each_damage_is_survived(whole: Whole, room: Path) -> None:
    mended = 0
    kinds = [(f"file {each.__name__}", NAME, each) for each in OF_THE_FILE]
    kinds += [(f"log {each.__name__}", f"{NAME}-wal", each) for each in OF_THE_LOG]
    for turn in range(TIMES):
        name, place, damage = kinds[turn % len(kinds)]
        has_backup = turn // len(kinds) % 2 == 0
        path = whole.copy_to(room / str(turn), backup=has_backup)
        if place == NAME and turn % 2:
            path.with_name(f"{NAME}-wal").unlink()
        spoil(path.with_name(place), damage, random.Random(turn))
        mended += bool(check(path, whole, has_backup=has_backup, kind=f"{turn} {name}"))
        shutil.rmtree(room / str(turn))
    assert mended > TIMES // 4
