# SPDX-License-Identifier: MIT
"""Writes calls and is killed with signal 9 at any moment, many times, in a process of its own.

`python tests/stores/kills.py FOLDER calls TIMES SEED`, or `FOLDER steps`: prints one JSON object.
"""

import functools
import json
import os
import random
import select
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from busylamp.stores import database as database_module
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Entry
from busylamp.stores.history import History
from busylamp.stores.opening import open_or_mend
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber
from busylamp.telephony.numbers import key

NOON = 1_800_000_000.0
NAME = "busylamp.sqlite"
LONGEST = 0.02  # seconds a writer lives after its first call


def call(number: int) -> Entry:
    return Entry(
        call_id=CallId(str(number)),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        number=f"+4420{number:08}",
        name=f"Somebody {number}",
        started_at=NOON + number,
        result=CallResult.MISSED,
        seen=False,
        open=True,
    )


def kill_in_child(work: Callable[[int], None], wait: Callable[[int], bytes]) -> bytes:
    """Fork a child that works, kill it when `wait` says so; return what it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(writing)
        finally:
            os._exit(0)
    os.close(writing)
    told = wait(reading)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        told += more
    os.close(reading)
    return told


def kill_writers(path: Path, times: int, seed: int) -> dict[str, object]:
    chance = random.Random(seed)
    acknowledged: set[int] = set()
    lost = corrupt = ghosts = 0
    for turn in range(times):
        first = turn * 100_000

        def write(pipe: int, first: int = first) -> None:
            history = History(open_database(path), region="GB")
            for number in range(first, first + 100_000):
                history.keep(call(number), closes=number % 3 == 0)
                os.write(pipe, b"%d\n" % number)

        def wait(pipe: int) -> bytes:
            told = os.read(pipe, 100)  # the first call is on the disk
            time.sleep(chance.random() * LONGEST)
            return told

        told = kill_in_child(write, wait).split()
        fresh = {int(number) for number in told}
        acknowledged |= fresh
        opened = open_or_mend(path)
        with closing(opened.connection) as connection:
            rows = connection.execute("SELECT call_id FROM call WHERE id >= ?", (_place(first),))
            there = {int(row[0]) for row in rows}
            lost += len(fresh - there)
            ghosts += len(there - fresh) > 1  # one may be on the disk and not yet acknowledged
            corrupt += bool(opened.trouble)
    with closing(open_database(path)) as connection:
        there = {int(row[0]) for row in connection.execute("SELECT call_id FROM call")}
        sound = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.execute("INSERT INTO call_text (call_text) VALUES ('integrity-check')")
        found = History(connection, region="GB").page(text=f"+4420{min(acknowledged):08}")
    return {
        "kills": times,
        "acknowledged": len(acknowledged),
        "lost": lost + len(acknowledged - there),
        "ghosts": ghosts,
        "corrupt": corrupt + (not sound),
        "found": len(found),
    }


def _place(number: int) -> int:
    return round((NOON + number) * 1000)


def kill_at_each_step(folder: Path) -> dict[str, object]:
    """Migrate from each version, killed before each statement in turn; then migrate on."""
    kills = wrong = 0
    for version in range(_newest()):
        step = 0
        while _killed_at(folder / f"{version}-{step}" / NAME, version, step):
            wrong += not _is_whole(folder / f"{version}-{step}" / NAME, version)
            kills += 1
            step += 1
    return {"kills": kills, "wrong": wrong}


def _killed_at(path: Path, version: int, step: int) -> bool:
    """Return False where there are not so many statements: the work was done."""
    if version:
        make_old(path, version)

    def migrate(pipe: int) -> None:
        left = [step]

        def count(statement: str) -> None:
            del statement
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1

        class Counted(sqlite3.Connection):
            def __init__(self, *arguments: Any, **options: Any) -> None:
                super().__init__(*arguments, **options)
                self.set_trace_callback(count)

        sqlite3.connect = functools.partial(sqlite3.connect, factory=Counted)  # in the child
        open_database(path).close()
        os.write(pipe, b"done")

    def wait(pipe: int) -> bytes:
        select.select([pipe], [], [], 30)
        return b""

    return kill_in_child(migrate, wait) != b"done"


def _newest() -> int:
    return len(list(database_module._migrations().glob("*.sql")))


def make_old(path: Path, version: int) -> None:
    """Make a database as an older Busylamp left it."""
    steps = sorted(database_module._migrations().glob("*.sql"))
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        database_module.teach(old)
        for step in steps[:version]:
            old.executescript(step.read_text())
        old.execute(f"PRAGMA user_version = {version}")
        for name in ("Ana", "Bob"):
            row = old.execute("INSERT INTO contact (name) VALUES (?)", (name,))
            old.execute("INSERT INTO number VALUES (?, 0, '02079460018', '', '')", (row.lastrowid,))


def _is_whole(path: Path, version: int) -> bool:
    opened = open_or_mend(path)
    with closing(opened.connection) as connection:
        names = [contact.name for contact in Contacts(connection, region="GB").all()]
        newest = connection.execute("PRAGMA user_version").fetchone()[0] == _newest()
        history = History(connection, region="GB")
        history.follow_region()
        kept = history.keep(call(1))
        usable = history.page(text="Somebody") == (kept,)
        Contacts(connection, region="GB").add(
            Contact(name="New", numbers=(ContactNumber(number="1234567"),))
        )
    return not opened.trouble and names == ["Ana", "Bob"][: 2 * bool(version)] and newest and usable


def get_ready() -> None:
    """Load what each child would load anew."""
    key("+442079460018", "GB")


def main(folder: Path, what: str, *numbers: str) -> None:
    get_ready()
    if what == "calls":
        times, seed = map(int, numbers)
        print(json.dumps(kill_writers(folder / NAME, times, seed)))
    else:
        print(json.dumps(kill_at_each_step(folder)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
