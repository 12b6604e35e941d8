# SPDX-License-Identifier: MIT
"""Calls are kept, found, settled and forgotten; what was shown of them stays."""

import sqlite3
from dataclasses import replace

import pytest

from busylamp.stores import history as history_module
from busylamp.stores.contacts import Contacts
from busylamp.stores.entries import Entry, Gap, Note, View
from busylamp.stores.history import History
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.model import CallResult, Direction, EndReason
from tests.stores.conftest import NOON, called, missed, numbers, person

FULL = called(
    number="+4366412345",
    internal=True,
    name="Maya Kern",
    peer_number="1002",
    peer_name="Tomas",
    via="Support",
    answered_by="1003",
    answered_by_name="Priya",
    transferred_by="1004",
    transferred_to="1005",
    ring_seconds=3.25,
    talk_seconds=0.5,
    result=CallResult.ANSWERED_ELSEWHERE,
    reason=EndReason.CALLER_GAVE_UP,
    seen=False,
    open=True,
)


def test_a_call_comes_back_as_it_was_kept(history: History) -> None:
    kept = history.keep(FULL)
    assert kept == replace(FULL, id=round(NOON * 1000))
    assert history.page() == (kept,)
    assert history.get(kept.id) == kept
    assert history.get(kept.id + 1) is None
    bare = history.keep(called(number="", at=1))
    assert (bare.ring_seconds, bare.talk_seconds, bare.contact, bare.reason) == (None,) * 4
    assert history.get(bare.id) == bare


def test_hostile_texts_are_kept_as_far_as_they_can_be(history: History) -> None:
    kept = history.keep(called(name="a\0b\ud800", via="'; DROP TABLE call; --"))
    assert history.get(kept.id) == kept
    assert (kept.name, kept.via) == ("a b?", "'; DROP TABLE call; --")


def test_calls_of_one_moment_are_all_kept_and_paged_by_time(history: History) -> None:
    for number in ("11111", "22222", "33333"):
        history.keep(called(number, call_id=number))
    history.keep(called("00000", at=-1))  # it began before and ended after
    assert numbers(history.page()) == ["33333", "22222", "11111", "00000"]
    first = history.page(limit=2)
    assert numbers(first) == ["33333", "22222"]
    rest = history.page(limit=2, before=first[-1].id)
    assert numbers(rest) == ["11111", "00000"]
    assert history.page(before=rest[-1].id) == ()


def test_gaps_stand_where_they_ended_but_not_among_found_calls(history: History) -> None:
    history.keep(called("11111"))
    gap = history.keep_gap(Gap(began_at=NOON - 50, ended_at=NOON + 10))
    history.keep(called("22222", at=20))
    assert numbers(history.page()) == ["22222", "gap", "11111"]
    assert numbers(history.page(limit=1, before=history.page()[0].id)) == ["gap"]
    assert numbers(history.page(before=gap.id)) == ["11111"]
    assert numbers(history.page(text="1111")) == ["11111"]
    assert numbers(history.page(View.MISSED)) == []
    history.delete(gap.id)
    assert numbers(history.page()) == ["22222", "11111"]


def test_a_gap_goes_on_with_the_last_one_if_that_was_just_now(history: History) -> None:
    history.keep_gap(Gap(began_at=NOON, ended_at=NOON + 10))
    joined = history.keep_gap(Gap(began_at=NOON + 30, ended_at=NOON + 40), joining=60)
    assert (joined.began_at, joined.ended_at) == (NOON, NOON + 40)
    history.keep_gap(Gap(began_at=NOON + 101, ended_at=NOON + 200), joining=60)
    assert [row.id for row in history.page()] == [round((NOON + 200) * 1000), joined.id]


def test_views(history: History, contacts: Contacts) -> None:
    maya = contacts.add(person("Maya", "0676111111", "0676222222"))
    for at, number in enumerate(("0676111111", "0676222222", "", "0676333333", "+43676333333")):
        mine = maya.id if number.startswith(("06761", "06762")) else None
        history.keep(missed(number, at=at, contact=mine))
    history.keep(called("0676444444", at=9))
    history.keep(missed("0676555555", at=10, direction=Direction.OUTGOING))
    assert len(history.page(View.ALL)) == 7
    assert numbers(history.page(View.MISSED)) == [
        "+43676333333", "0676333333", "", "0676222222", "0676111111",
    ]  # fmt: skip
    assert numbers(history.page(View.CONTACT)) == [
        "0676555555", "0676444444", "+43676333333", "", "0676222222",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["may", "AYA", "kern maya", "ke", "y", "66412345", "0664 12345", "+43 664", "002", "tomas",
     "priya", "1003", "supp", "invoice 44", "4471"],
)  # fmt: skip
def test_a_search_finds_any_part(history: History, text: str) -> None:
    kept = history.keep(FULL)
    history.keep(called("0999999", at=5, name="Bob"))
    history.add_note(Note(call=kept.id, written_at=NOON, text="Invoice 4471 disputed"))
    assert [row.id for row in history.page(text=text)] == [kept.id]


@pytest.mark.parametrize("text", ["kovac", "Kovač", "KOVAC", "nejedl", "ov"])
def test_a_search_is_content_without_accents(history: History, text: str) -> None:
    kept = history.keep(called("0999999", at=5, name="Adela Kovač"))
    history.add_note(Note(call=kept.id, written_at=NOON, text="for Nejedlý"))
    history.keep(called("0999998", at=6, name="Bb"))
    assert [row.id for row in history.page(text=text)] == [kept.id]


@pytest.mark.parametrize("text", ["zzz", "zz", "%", "_", '"', "maya nobody", "!", "1003 zzz"])
def test_a_search_finds_nothing_else(history: History, text: str) -> None:
    history.keep(FULL)
    assert history.page(text=text) == ()


def test_a_search_is_paged_and_looks_in_the_view(history: History) -> None:
    for at in range(6):
        make = missed if at % 2 else called
        history.keep(make(at=at, name=f"Maya {at}"))
    for text in ("maya", "ma", "maya ma"):
        found = history.page(text=text, limit=4)
        assert [row.name for row in found if isinstance(row, Entry)] == [
            "Maya 5", "Maya 4", "Maya 3", "Maya 2",
        ]  # fmt: skip
        assert len(history.page(text=text, before=found[-1].id)) == 2
        assert len(history.page(View.MISSED, text=text)) == 3


def test_a_letter_is_looked_for_in_the_newest_calls_only(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_module, "_MOST_LOOKED_AT", 3)
    for at in range(6):
        history.keep(called(f"0676{at}11111", at=at, name=f"Maya {at}"))
    for text in ("ma", "y"):
        assert len(history.page(text=text)) == 4
        assert not history.searches_all(text)
    assert history.searches_all("may")
    assert len(history.page(text="may")) == 6
    everybody = numbers(history.page(View.CONTACT))
    assert everybody == numbers(history.page())
    assert len(everybody) == 6
    assert numbers(history.page(View.CONTACT, limit=2)) == everybody[:2]


def test_what_was_missed_is_counted_until_seen(history: History) -> None:
    history.keep(missed(at=0))
    history.keep(missed(at=1))
    history.keep(called(at=2))
    assert history.unseen() == 2
    assert history.mark_seen()
    assert history.unseen() == 0
    assert not history.mark_seen()


@pytest.mark.parametrize(
    ("number", "settled"),
    [("+43676123456", True), ("0043 676 123456", True), ("0676123457", False), ("", False)],
)
def test_a_call_settles_the_missed_ones_of_its_number(
    history: History, number: str, settled: bool
) -> None:
    before = history.keep(missed("0676123456", at=0))
    nobody = history.keep(missed("", at=1))
    history.keep(called(number, at=2, direction=Direction.OUTGOING), closes=True)
    after = history.keep(missed("0676123456", at=3))
    found = history.get(before.id)
    assert found is not None
    assert (found.open, found.seen) == (not settled, settled)
    assert history.unseen() == (2 if settled else 3)
    for other in (nobody, after):
        assert history.get(other.id) == other


def test_a_later_end_of_a_call_lost_sight_of_takes_its_place(history: History) -> None:
    lost = history.keep(called(call_id="7@1000", result=CallResult.UNKNOWN))
    history.add_note(Note(call=lost.id, written_at=NOON, text="cut off"))
    known = history.keep(called(call_id="7@1000", at=1, talk_seconds=9.0))
    assert history.page() == (replace(known, notes=1),)
    other = history.keep(called(call_id="7@1000", at=50))  # a restarted PBX counts anew
    assert history.page() == (other, replace(known, notes=1))


def test_one_or_all_are_forgotten_with_their_notes(history: History, contacts: Contacts) -> None:
    maya = contacts.add(person("Maya", "0676111111"))
    first, second = (history.keep(called(at=at)) for at in (0, 1))
    history.add_note(Note(call=first.id, written_at=NOON, text="about this call"))
    history.add_note(Note(contact=maya.id, written_at=NOON, text="about her"))
    history.delete(first.id)
    assert history.page() == (second,)
    assert history.page(text="about") == ()
    assert history.notes(call=first.id) == ()
    history.keep_gap(Gap(began_at=NOON, ended_at=NOON + 60))
    history.delete_all()
    assert (history.page(), history.count(), history.unseen()) == ((), 0, 0)
    assert [note.text for note in history.notes(contact=maya.id)] == ["about her"]


def test_what_is_too_old_is_forgotten(history: History) -> None:
    history.keep_gap(Gap(began_at=NOON - 90, ended_at=NOON - 80))
    for at in (-60, -1, 0, 60):
        history.keep(called(at=at, name=f"at {at}"))
    assert history.delete_before(NOON) == 2
    assert [row.id for row in history.page()] == [round((NOON + at) * 1000) for at in (60, 0)]
    assert history.page(text="at -") == ()


def test_notes_are_kept_changed_and_forgotten(history: History) -> None:
    call = history.keep(called(name="Maya"))
    note = history.add_note(Note(call=call.id, written_at=NOON + 5, text="Invoice\0 4471"))
    later = history.add_note(Note(call=call.id, written_at=NOON + 9, text="paid"))
    assert history.notes(call=call.id) == (later, note)
    assert note.text == "Invoice  4471"
    history.change_note(replace(note, text="Offer 12"))
    assert [each.text for each in history.notes(call=call.id)] == ["paid", "Offer 12"]
    assert history.page(text="invoice") == ()
    assert history.page(text="offer") == history.page() == (replace(call, notes=2),)
    history.delete_note(later)
    assert history.page(text="paid") == ()
    assert history.page() == (replace(call, notes=1),)


def test_a_note_about_nothing_is_refused_in_words(history: History) -> None:
    for note in (Note(call=1, written_at=0, text="a"), Note(contact=1, written_at=0, text="a")):
        with pytest.raises(NotKeptError, match="no such call or contact"):
            history.add_note(note)
    with pytest.raises(NotKeptError):
        history.add_note(Note(written_at=0, text="a"))


def test_a_timeline_has_calls_and_notes_of_all_numbers(
    history: History, contacts: Contacts
) -> None:
    maya = contacts.add(person("Maya", "0676111111"))
    old = history.keep(called("0699999999", at=0, contact=maya.id))  # her number then
    new = history.keep(called("+43676111111", at=10))
    handed = history.keep(called("0676111111", at=20, peer_number="1002", peer_name="Tomas"))
    history.keep(called("0676222222", at=30))
    on_call = history.add_note(Note(call=new.id, written_at=NOON + 15, text="call back"))
    on_her = history.add_note(Note(contact=maya.id, written_at=NOON + 5, text="likes tea"))
    timeline = history.timeline(contact=maya.id, numbers=["0676111111", ""])
    assert timeline == (handed, on_call, replace(new, notes=1), on_her, old)
    assert history.timeline(contact=maya.id, numbers=["0676111111"], limit=2) == timeline[:2]
    assert history.timeline(numbers=["0676111111"]) == timeline[:3]
    assert history.timeline(numbers=[""]) == ()
    last = history.last(contact=maya.id, numbers=["0676111111"])
    assert (last.call, last.note) == (handed, on_call)
    nothing = history.last(numbers=["0676 333 333"])
    assert (nothing.call, nothing.note) == (None, None)


def test_a_contact_that_goes_leaves_its_calls_as_they_were_shown(
    history: History, contacts: Contacts
) -> None:
    maya = contacts.add(person("Maya", "0676111111"))
    kept = history.keep(called("0676111111", name="Maya", contact=maya.id))
    history.add_note(Note(contact=maya.id, written_at=NOON, text="likes tea"))
    contacts.delete(maya.id)
    assert history.page() == (replace(kept, contact=None),)
    other = contacts.add(person("Tomas", "0676222222"))  # SQLite may give the same id again
    assert history.timeline(contact=other.id, numbers=["0676222222"]) == ()


def test_a_new_contact_finds_its_earlier_calls(history: History, contacts: Contacts) -> None:
    kept = history.keep(called("0676 111 111", name="0676 111 111"))
    taken = contacts.add(person("Tomas", "0676333333"))
    theirs = history.keep(called("0676111111", at=1, contact=taken.id))
    maya = contacts.add(person("Maya", "+43676111111"))
    assert history.page() == (theirs, replace(kept, contact=maya.id))
    contacts.change(replace(maya, numbers=()))
    assert history.page()[1] == replace(kept, contact=maya.id)


def test_calls_follow_a_move_to_another_country(database: sqlite3.Connection) -> None:
    at_home = History(database, region="AT")
    at_home.follow_region()
    missed_call = at_home.keep(missed("0676123456", name="Maya"))
    handed = at_home.keep(called("0676123456", at=1, peer_number="0699123456"))
    moved = History(database, region="DE")
    moved.follow_region()
    moved.keep(called("+49676123456", at=2, direction=Direction.OUTGOING), closes=True)
    settled = moved.get(missed_call.id)
    assert settled is not None
    assert not settled.open
    assert moved.timeline(numbers=["+49699123456"]) == (handed,)
    assert handed in moved.timeline(numbers=["+49676123456"])
    assert handed not in moved.timeline(numbers=["+43676123456"])
    assert [row.id for row in moved.page(text="4969912")] == [handed.id]
    statements: list[str] = []
    database.set_trace_callback(statements.append)
    moved.follow_region()
    assert len(statements) == 1


def test_a_damaged_page_costs_what_stands_on_it(
    history: History, database: sqlite3.Connection, caplog: pytest.LogCaptureFixture
) -> None:
    kept = history.keep(called())
    database.execute("UPDATE call SET direction = 'x', result = 'y', reason = 'z'")
    found = history.get(kept.id)
    assert found is not None
    assert (found.direction, found.result) == (Direction.UNKNOWN, CallResult.UNKNOWN)
    database.execute("DROP TABLE call_text")
    assert history.page(text="maya") == ()
    assert "can't be read" in caplog.text
    caplog.clear()
    with pytest.raises(NotKeptError):
        history.keep(called(at=1))
    assert history.count() == 1


def test_a_spoilt_letter_costs_only_itself(
    history: History, contacts: Contacts, database: sqlite3.Connection
) -> None:
    contacts.add(person("Maya", "0676111111"))
    history.keep(called(name="Maya"))
    history.keep(called(at=1, name="Tomas"))
    database.execute("UPDATE call SET name = CAST(x'4d61ff' AS TEXT) WHERE name = 'Maya'")
    database.execute("UPDATE contact SET name = CAST(x'4d61ff' AS TEXT)")
    names_shown = [row.name for row in history.page() if isinstance(row, Entry)]
    assert names_shown == ["Tomas", "Ma\ufffd"]
    assert [contact.name for contact in contacts.all()] == ["Ma\ufffd"]
