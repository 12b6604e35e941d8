# SPDX-License-Identifier: MIT
"""Calls go into a table that is harmless in a spreadsheet, and come back the same."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from busylamp.stores.calls_file import append_calls, read_calls, write_calls
from busylamp.stores.contacts import Contacts
from busylamp.stores.entries import Entry, Note, Told
from busylamp.stores.history import History
from busylamp.stores.tables import UnreadableFileError
from busylamp.telephony.model import CallId, CallResult, Direction, EndReason, ExtensionNumber
from tests.stores.conftest import NOON, called, missed, person

HEAD = "Began,Direction,Number,Result"
HOSTILE = st.text(
    st.sampled_from("'=+-@\t\r\n,;\"|[] \u200b\u202e\uff1dab1") | st.characters(codec="utf-8"),
    max_size=12,
).map(lambda text: text.replace("\0", ""))
SECONDS = st.none() | st.floats(0, 10_000).map(lambda value: round(value, 3))
ENTRIES = st.builds(
    Entry,
    call_id=HOSTILE.map(CallId),
    extension=HOSTILE.map(ExtensionNumber),
    direction=st.sampled_from(Direction),
    internal=st.booleans(),
    number=HOSTILE,
    name=HOSTILE,
    peer_number=HOSTILE,
    peer_name=HOSTILE,
    via=HOSTILE,
    answered_by=HOSTILE,
    answered_by_name=HOSTILE,
    transferred_by=HOSTILE,
    transferred_to=HOSTILE,
    started_at=st.floats(NOON, NOON + 1e7).map(lambda value: round(value, 3)),
    ring_seconds=SECONDS,
    talk_seconds=SECONDS,
    result=st.sampled_from(CallResult),
    reason=st.none() | st.sampled_from(EndReason),
)
NOTES = st.builds(
    Note,
    written_at=st.integers(1_700_000_000, 1_900_000_000).map(float),
    text=HOSTILE.map(str.strip),
)
CALLS = st.lists(
    st.builds(Told, entry=ENTRIES, notes=st.lists(NOTES, max_size=2).map(tuple)), max_size=2
)


def stripped(told: Told) -> Told:
    """Spaces around a cell are nobody's."""
    names = [
        name for name in Entry.__dataclass_fields__ if isinstance(getattr(told.entry, name), str)
    ]
    texts = {name: getattr(told.entry, name).strip() for name in names}
    return Told(entry=replace(told.entry, **texts), notes=told.notes)


def close(entry: Entry, other: Entry) -> bool:
    """Times are written to the microsecond."""
    return abs(entry.started_at - other.started_at) < 2e-6


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(CALLS)
def test_any_call_comes_back(calls: list[Told]) -> None:
    preview = read_calls(write_calls(calls).encode("utf-8-sig"))
    assert preview.refused == ()
    assert len(preview.calls) == len(calls)
    for came, went in zip(preview.calls, map(stripped, calls), strict=True):
        assert close(came.entry, went.entry)
        assert replace(came.entry, started_at=went.entry.started_at) == went.entry
        assert came.notes == went.notes


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(CALLS)
def test_no_cell_is_a_formula(calls: list[Told]) -> None:
    for row in csv.reader(io.StringIO(write_calls(calls), newline="")):
        for text in row:
            assert not text.startswith(("=", "+", "-", "@", "\t", "\r"))


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_nothing_in_a_file_raises_anything_else(data: bytes) -> None:
    for content in (data, HEAD.encode() + b"\n" + data, HEAD.encode() + b",Notes,Began\n" + data):
        reason = "."
        try:
            read_calls(content)
        except UnreadableFileError as error:
            reason = str(error)
        assert reason.endswith(".")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",incoming,1,missed", "no time"),
        ("yesterday,incoming,1,missed", "“yesterday” is no time like"),
        ("9999-01-01,incoming,1,missed", "is no time like"),
        ("2026-01-31 09:30,sideways,1,missed", "“sideways” is no direction of a call"),
        ("2026-01-31 09:30,,1,missed", "no direction"),
        ("2026-01-31 09:30,incoming,1,", "no result"),
        ("2026-01-31 09:30,incoming,1,won", "“won” is no result of a call"),
        ("2026-01-31 09:30,incoming," + "1" * 501 + ",missed", "a text is too long"),
        ("2026-01-31 09:30,incoming,1,missed,soon", "“soon” is no number of seconds"),
        ("2026-01-31 09:30,incoming,1,missed,-1", "is no number of seconds"),
        ("2026-01-31 09:30,incoming,1,missed,nan", "is no number of seconds"),
        ("2026-01-31 09:30,incoming,1,missed,1,why", "“why” is no reason of a call"),
    ],
)
def test_a_row_that_is_refused_is_told_with_its_reason(row: str, reason: str) -> None:
    good = "2026-01-31 09:30:00+01:00,Incoming,0676 123,MISSED,1,"
    preview = read_calls(f"{HEAD},Ring seconds,Reason\n{good}\n{row}\n".encode())
    assert [told.entry.number for told in preview.calls] == ["0676 123"]
    [refused] = preview.refused
    assert reason in refused.reason
    assert refused.line == 3


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (
            b"Name,Phone\nMaya,1\n",
            "must name the columns “Began”, “Direction”, “Number”, “Result”.",
        ),
        (b"\x00" * 100, "must name the columns"),
    ],
)
def test_a_file_that_holds_no_calls_is_told(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableFileError, match=words):
        read_calls(data)


def test_a_spreadsheet_may_have_saved_it() -> None:
    table = f"{HEAD};Talk seconds;Notes\n2026-01-31 09:30:00;outgoing;'+43676;answered;12,5;paid\n"
    [told] = read_calls(table.replace(",", ";", 3).encode("cp1252")).calls
    assert (told.entry.number, told.entry.talk_seconds) == ("+43676", 12.5)
    assert told.notes == (Note(written_at=told.entry.started_at, text="paid"),)


def test_what_was_exported_comes_back_into_an_empty_history_and_doubles_nothing(
    history: History, contacts: Contacts
) -> None:
    maya = contacts.add(person("Maya", "0676111111"))
    first = history.keep(missed("+43676111111", name="Maya", contact=maya.id, ring_seconds=1.5))
    second = history.keep(called("0676222222", at=5))
    third = history.keep(called("0676222222", at=5.2, call_id=CallId("again")))
    for text in ("Invoice 4471", "paid\n=1+1"):
        history.add_note(Note(call=first.id, written_at=NOON + 9, text=text))
    table = write_calls(history.told()).encode("utf-8-sig")
    assert history.keep_all(read_calls(table).calls) == 0
    history.delete(first.id)
    assert history.keep_all(read_calls(table).calls) == 1
    assert [note.text for note in history.notes(call=first.id)] == ["paid\n=1+1", "Invoice 4471"]
    assert history.page(text="invoice") == (replace(first, seen=True, open=False, notes=2),)
    history.delete_all()
    assert history.keep_all(read_calls(table).calls) == 3
    assert history.page()[:2] == (third, second)
    assert history.unseen() == 0


def test_calls_are_added_to_a_file(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    append_calls(path, [called("11111")])
    append_calls(path, [called("22222", at=1), called("33333", at=2)])
    found = read_calls(path.read_bytes()).calls
    assert [told.entry.number for told in found] == ["11111", "22222", "33333"]
    assert path.stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob("*.part"))
