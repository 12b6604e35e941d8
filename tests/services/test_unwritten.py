# SPDX-License-Identifier: MIT
"""Calls that could not be written until the end are taken in by the next start."""

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.services.build import Services, build_services
from busylamp.settings.model import HistorySettings, MeSettings, Settings
from busylamp.settings.places import home_at
from busylamp.stores import database as database_module
from busylamp.stores.calls_file import put_calls
from busylamp.stores.entries import Entry, Note, Told
from busylamp.telephony.changes import CallEnded, CallRinging
from busylamp.telephony.model import CallId, CallResult, CallState, Direction, ExtensionNumber
from tests.ui.rig import call_of

NOTE = "wants a quote; ring back"
NOON = 1_900_000_000.0  # after the start of the run
SETTINGS = Settings(me=MeSettings(extension="1000"), history=HistorySettings(keep_days=36500))


def started(folder: Path, settings: Settings = SETTINGS) -> Services:
    services = build_services(home_at(folder), settings)
    services.journal.get_ready()
    return services


def end(services: Services, place: str, result: CallResult = CallResult.MISSED) -> None:
    call = call_of("Ana", place=place)
    over = replace(call, state=CallState.ENDED, result=result, started_at=NOON + int(place))
    services.reception._on_news((CallEnded(call=over, at=NOON + 1000),))


def shown(services: Services) -> list[tuple[str, bool]]:
    rows = services.journal.page()
    return [(row.call_id, row.seen) for row in rows if isinstance(row, Entry)]


def test_a_file_locked_until_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    services = started(tmp_path)
    with closing(sqlite3.connect(home_at(tmp_path).database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        end(services, "1")
        services.reception._on_news((CallRinging(call=call_of("Bob", place="9")),))
        assert services.stop()
    aside = home_at(tmp_path).unwritten
    assert aside.exists()
    again = started(tmp_path)
    assert ("1", False) in shown(again)
    assert len(shown(again)) == 2
    assert again.journal.unseen() == 1
    assert not aside.exists()
    assert again.stop()


def test_a_file_that_can_not_be_used_at_all(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "_BUSY_MILLISECONDS", 10)
    first = started(tmp_path)
    end(first, "1", CallResult.ANSWERED)
    assert first.stop()
    with closing(sqlite3.connect(home_at(tmp_path).database, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        for place in ("1001", "1002"):
            services = started(tmp_path)
            assert any("locked" in notice for notice in services.notices)
            assert ("1", True) in shown(services)
            end(services, place)
            assert services.stop()
        assert home_at(tmp_path).unwritten.exists()
    last = started(tmp_path)
    assert shown(last) == [("1002", False), ("1001", False), ("1", True)]
    assert not home_at(tmp_path).unwritten.exists()
    assert last.stop()


def test_a_spoilt_file_is_left_where_it_is(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    aside = home_at(tmp_path).unwritten
    aside.write_bytes(b"Dear diary")
    services = started(tmp_path)
    assert "calls-not-written.csv can't be read: This is no table of calls" in caplog.text
    caplog.clear()
    assert aside.read_bytes() == b"Dear diary"
    assert services.stop()


def test_where_no_call_is_to_be_kept_none_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    services = started(tmp_path)
    with closing(sqlite3.connect(home_at(tmp_path).database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        end(services, "1")
        assert services.stop()
    again = started(tmp_path, replace(SETTINGS, history=HistorySettings(keep_days=0)))
    assert shown(again) == []
    assert not home_at(tmp_path).unwritten.exists()
    assert again.stop()


def test_a_note_of_a_call_under_way_outlives_a_crash(qtbot: QtBot, tmp_path: Path) -> None:
    """No end is heard, nothing is closed: the next start knows the call and what was written."""
    fallen = started(tmp_path)
    ring = call_of("Bob", place="9")
    fallen.reception._on_news((CallRinging(call=ring),))
    fallen.journal.note_present(ring.id, NOTE)
    file = home_at(tmp_path).under_way
    qtbot.waitUntil(file.exists)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    aside = file.read_bytes()
    assert fallen.stop()
    assert not file.exists()  # a start after an end that was heard has it in the history
    home_at(tmp_path).database.unlink()
    file.write_bytes(aside)

    again = started(tmp_path)
    (entry,) = [row for row in again.journal.page() if isinstance(row, Entry)]
    assert (entry.call_id, entry.result) == ("9", CallResult.UNKNOWN)
    assert [note.text for note in again.journal.notes(call=entry.id)] == [NOTE]
    assert not file.exists()
    over = replace(ring, state=CallState.ENDED, result=CallResult.ANSWERED, started_at=NOON)
    again.reception._on_news((CallEnded(call=over, at=NOON),))  # it went on all the time
    (entry,) = [row for row in again.journal.page() if isinstance(row, Entry)]
    assert entry.result is CallResult.ANSWERED
    assert [note.text for note in again.journal.notes(call=entry.id)] == [NOTE]
    assert again.stop()


def test_a_note_that_is_taken_back_is_laid_aside_no_more(qtbot: QtBot, tmp_path: Path) -> None:
    services = started(tmp_path)
    services.reception._on_news((CallRinging(call=call_of("Bob", place="9")),))
    services.journal.note_present(CallId("9"), "x")
    file = home_at(tmp_path).under_way
    qtbot.waitUntil(file.exists)
    services.journal.note_present(CallId("9"), "")
    qtbot.waitUntil(lambda: not file.exists())
    assert services.stop()


def test_what_is_known_of_a_call_takes_the_place_of_a_note_kept_through_a_crash(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Both files tell of it: one that it went on, one how it ended."""
    home = home_at(tmp_path)
    entry = Entry(
        call_id=CallId("7"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        number="+442079460018",
        started_at=NOON,
        result=CallResult.UNKNOWN,
    )
    note = Note(written_at=NOON + 5, text=NOTE)
    put_calls(home.under_way, [Told(entry=entry, notes=(note,))])
    put_calls(home.unwritten, [Told(entry=replace(entry, result=CallResult.ANSWERED))])
    services = started(tmp_path)
    (row,) = services.journal.page()
    assert isinstance(row, Entry)
    assert (row.result, row.notes) == (CallResult.ANSWERED, 1)
    assert not home.under_way.exists()
    services.stop()


def test_notes_of_an_earlier_run_are_not_written_over(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    home = home_at(tmp_path)
    home.under_way.write_bytes(b"Dear diary")
    services = started(tmp_path)
    assert not home.under_way.exists()
    assert [file.read_bytes() for file in tmp_path.glob("calls-under-way*")] == [b"Dear diary"]
    assert "can't be read" in caplog.text
    caplog.clear()
    services.stop()
