# SPDX-License-Identifier: MIT
"""Writing, paging and searching a history of 100,000 calls.

`python tests/bench/history.py [CALLS]`
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from busylamp.stores.backup import backup_now
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.entries import Entry, Note, Told, View
from busylamp.stores.history import History
from busylamp.stores.opening import open_or_mend
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber

NOON = 1_800_000_000.0
NAMES = ("Schmidt", "Smith", "Mueller", "Weber", "Ortega", "Olsen", "Bose", "Kern", "Jansen")
FIRST = ("Anna", "Tomas", "Ines", "Priya", "Maya", "Lee", "Adela", "Karin", "Jon", "Ben")
PEOPLE = 2000
TYPED = ("schmidt", "anna sm", "4471", "0044 20", "zzz", "xq", "ma", "7", "invoice 12", "weber jon")


def call(number: int, chance: random.Random) -> Entry:
    who = chance.randrange(PEOPLE)
    missed = chance.random() < 0.15
    return Entry(
        call_id=CallId(f"{number}"),
        extension=ExtensionNumber("1000"),
        direction=chance.choice((Direction.INCOMING, Direction.OUTGOING)),
        number=f"+4420{79460000 + who}",
        name=f"{FIRST[who % len(FIRST)]} {NAMES[who % len(NAMES)]}",
        via=chance.choice(("", "Support", "Sales")),
        started_at=NOON + number * 300,
        ring_seconds=5.0,
        talk_seconds=None if missed else chance.random() * 600,
        result=CallResult.MISSED if missed else CallResult.ANSWERED,
    )


def told(number: int, chance: random.Random) -> Told:
    note = Note(written_at=NOON, text=f"Invoice {number} disputed")
    return Told(entry=call(number, chance), notes=(note,) if number % 20 == 0 else ())


def show(what: str, spans: list[float]) -> None:
    spans.sort()
    p99 = spans[min(len(spans) - 1, int(len(spans) * 0.99))]
    print(
        f"{what:<28} median {statistics.median(spans) * 1000:6.2f} ms, p99 {p99 * 1000:6.2f} ms,"
        f" worst {spans[-1] * 1000:6.2f} ms ({len(spans)} times)"
    )


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def searches(history: History) -> None:
    spans: list[float] = []
    worst = ("", 0.0)
    for turn in range(5):
        for text in (*TYPED, f"{turn}{turn}7", f"+4420{turn}"):
            for end in range(1, len(text) + 1):
                part = text[:end]
                spans.append(timed(lambda part=part: history.page(text=part, limit=100)))
                worst = max(worst, (part, spans[-1]), key=lambda each: each[1])
    show("search, a key at a time", spans)
    print(f"{'':<28} the worst was “{worst[0]}”")


def main(count: int) -> None:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "busylamp.sqlite"
        with closing(open_or_mend(path).connection) as database:
            history = History(database, region="GB")
            history.follow_region()
            seconds = timed(lambda: history.keep_all(told(n, chance) for n in range(count)))
            print(f"{count:,} calls taken in from a file in {seconds:.1f} s")
            numbers = range(count, count + 300)
            show("a call kept, on the disk", [
                timed(lambda n=n: history.keep(call(n, chance), closes=True)) for n in numbers
            ])  # fmt: skip
            for view in View:
                show(f"first page, {view.value}", [
                    timed(lambda v=view: history.page(v, limit=100)) for _ in range(50)
                ])  # fmt: skip
            marks = [row.id for row in history.page(limit=50_000)[::100]]
            show("a page further down", [
                timed(lambda m=m: history.page(limit=100, before=m)) for m in marks
            ])  # fmt: skip
            searches(history)
            whose = [f"+4420{79460000 + n}" for n in range(0, PEOPLE, 10)]
            show("timeline of a number", [
                timed(lambda n=n: history.timeline(numbers=[n])) for n in whose
            ])  # fmt: skip
            show(
                "last call and note", [timed(lambda n=n: history.last(numbers=[n])) for n in whose]
            )
            show("count of the unseen", [timed(history.unseen) for _ in range(50)])
            contacts = Contacts(database, region="GB")
            people = [
                Contact(name="x", numbers=(ContactNumber(number=number),)) for number in whose
            ]
            show("a contact added", [timed(lambda p=p: contacts.add(p)) for p in people])
            print(
                f"backup of {path.stat().st_size >> 20} MB: {timed(lambda: backup_now(path)):.1f} s"
            )
            moved = History(database, region="AT")
            print(f"a move to another country: {timed(moved.follow_region):.1f} s")
            kept = timed(lambda: history.delete_before(NOON + count * 150))
            print(f"half of it forgotten: {kept:.1f} s")
        began = time.perf_counter()
        open_or_mend(path).connection.close()
        print(f"opened again: {(time.perf_counter() - began) * 1000:.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
