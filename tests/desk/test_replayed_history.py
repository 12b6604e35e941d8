# SPDX-License-Identifier: MIT
"""What `busylamp replay` prints of a recording is what the window's history holds of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from busylamp.cli.form import Json, call_json, iso
from busylamp.cli.replay import _read, changes_of
from busylamp.desk.journal import Journal
from busylamp.desk.office import Office
from busylamp.settings.model import HistorySettings, MeSettings, Settings
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Entry
from busylamp.stores.history import History
from busylamp.telephony.changes import CallChange, Change
from busylamp.telephony.model import Call, CallState
from tests.desk.conftest import FakeClock, FakeLine

RECORDINGS = Path(__file__).parents[1] / "recordings"
LONGEST = 36500  # days: the recordings are old already


def changes(path: Path, extension: str) -> list[Change]:
    data, index = _read(path)
    return list(changes_of(data, index, extension))


def printed(told: list[Change]) -> list[Call]:
    calls = {each.call.id: each.call for each in told if isinstance(each, CallChange)}
    return list(calls.values())


def journal_of(told: list[Change], extension: str, database: sqlite3.Connection) -> Journal:
    settings = Settings(
        me=MeSettings(extension=extension), history=HistorySettings(keep_days=LONGEST)
    )
    clock = FakeClock()
    office = Office(
        FakeLine(),
        settings=lambda: settings,
        contacts=Contacts(database, region="FI"),
        region=lambda: "FI",
        clock=clock,
    )
    journal = Journal(History(database, region="FI"), office.names, lambda: settings, clock)
    for each in told:
        for event in office.hear((each,)):
            journal.hear(event)
    return journal


def as_printed(entry: Entry, call: Json) -> Json:
    """What replay would print, by what the history holds; what it does not hold is as printed."""
    return call | {
        "id": entry.call_id,
        "extension": entry.extension,
        "direction": entry.direction.value,
        "internal": entry.internal,
        "number": entry.number or None,
        "via": entry.via or None,
        "answered_by": entry.answered_by or None,
        "transferred_by": entry.transferred_by or None,
        "transferred_to": entry.transferred_to or None,
        "result": entry.result.value,
        "reason": entry.reason.value if entry.reason else None,
        "started_at": iso(entry.started_at),
        "duration_s": None if entry.talk_seconds is None else round(entry.talk_seconds, 1),
    }


def held(told: list[Change], extension: str) -> list[Entry]:
    with closing(open_database(":memory:")) as database:
        rows = journal_of(told, extension, database).page(limit=1000)
    return [row for row in rows if isinstance(row, Entry)]


@pytest.mark.parametrize("version", ["16", "22"])
@pytest.mark.parametrize("extension", ["1000", "1001"])
def test_the_history_holds_what_replay_prints(version: str, extension: str) -> None:
    compared = 0
    for path in sorted((RECORDINGS / version).glob("*.ami")):
        told = changes(path, extension)
        entries = {entry.call_id: entry for entry in held(told, extension)}
        over = [call for call in printed(told) if call.state is CallState.ENDED]
        assert entries.keys() == {call.id for call in over}, path.name
        for call in over:
            line = call_json(call)
            assert as_printed(entries[call.id], line) == line, path.name
            assert entries[call.id].other_number == (call.peer.number or ""), path.name
            shown = entries[call.id].name
            assert shown or call.first.number is None, path.name  # withheld: said, not named
        compared += len(over)
    assert compared > 20
