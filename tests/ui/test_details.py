# SPDX-License-Identifier: MIT
"""The details: who it is, their calls and notes, beside the list or on a page of its own."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from busylamp.ami.actions import Originate
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.entries import Entry
from busylamp.telephony.model import CallResult, Direction, PresenceState
from busylamp.ui.panels.details import DetailsPanel
from busylamp.ui.panels.timeline import CallMoment, NoteMoment
from busylamp.ui.widgets.notice import Notice
from tests.seat import click, press, type_in
from tests.ui.past import NUMBER, history_of, keep, opened
from tests.ui.rig import Rig
from tests.ui.test_access import nameless

WIDE, NARROW = 720, 400


def dialled(rig: Rig) -> list[str]:
    return [action.exten for _, action in rig.line.asked if isinstance(action, Originate)]


def widen(rig: Rig, width: int = WIDE) -> None:
    rig.desktop.window.resize(width, 700)
    rig.wait_until(lambda: rig.desktop.window.body.is_wide is (width >= 640))


def moments(details: DetailsPanel) -> list[str]:
    return [each.words.whole for each in details.timeline.moments]


def notes(details: DetailsPanel) -> list[NoteMoment]:
    return [each for each in details.timeline.moments if isinstance(each, NoteMoment)]


def northwind(rig: Rig) -> None:
    numbers = (
        ContactNumber(number=NUMBER, label="work"),
        ContactNumber(number="+491712345678", label="mobile"),
    )
    made = Contact(
        name="Northwind <b>", company="Northwind & Sons", numbers=numbers, email="a@example.net"
    )
    rig.services.people.save(made)


def chosen_details(rig: Rig) -> DetailsPanel:
    """Choose the first call of a wide window."""
    panel = opened(rig)
    widen(rig)
    panel.step(1)
    details = rig.desktop.window.body.details
    rig.wait_until(lambda: details.timeline.moments)
    return details


def test_a_wide_window_shows_whoever_is_chosen(rig: Rig) -> None:
    northwind(rig)
    keep(rig, 10, NUMBER, name="Northwind", talk_seconds=372.0, via="Support", contact=1)
    keep(rig, 90_000, NUMBER, result=CallResult.NO_ANSWER, direction=Direction.OUTGOING)
    details = chosen_details(rig)
    assert details.isVisible()
    assert details.head.title.whole == "Northwind <b>"
    assert details.head.second.whole == "Northwind & Sons"
    shown = [b.text() for b in details.numbers.findChildren(QPushButton) if b.isVisible()]
    assert shown == ["+44 20 7946 0018", "+49 171 2345678"]
    assert moments(details) == ["Incoming, answered 6:12", "Outgoing, no answer"]
    first = details.timeline.moments[0]
    assert isinstance(first, CallMoment)
    assert first.when.whole.endswith(" · via Support")
    assert nameless(rig.desktop.window) == []


def test_the_lamp_is_the_one_of_the_moment(rig: Rig) -> None:
    rig.up()
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    widen(rig)
    people = rig.desktop.window.people
    (maya,) = [each for each in rig.services.people.colleagues() if each.number == "1001"]
    rig.desktop.window.show_details(maya)
    head = rig.desktop.window.body.details.head
    assert people.isVisible()
    assert "available" in head.second.whole.casefold()
    rig.show_lamp("1001", "Maya", PresenceState.IN_USE)
    rig.wait_until(lambda: "on a call" in head.second.whole.casefold())


def test_it_follows_the_choice_and_the_tab(rig: Rig) -> None:
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    keep(rig, 10, "1001", name="Maya", internal=True)
    keep(rig, 20, NUMBER, name="Ana")
    details = chosen_details(rig)
    assert (details.head.title.whole, details.head.second.whole) == ("Maya", "Available")
    rig.show_lamp("1001", "Maya", PresenceState.BUSY)
    rig.wait_until(lambda: details.head.second.whole == "Busy")
    rig.desktop.window.past.panel.step(1)
    rig.wait_until(lambda: details.head.title.whole == "Ana")
    rig.desktop.window.lists.turn_to(0)
    rig.desktop.window.people.step(1)
    rig.wait_until(lambda: details.head.title.whole == "Maya")


def test_call_and_the_numbers_call(rig: Rig) -> None:
    northwind(rig)
    keep(rig, 10, NUMBER, contact=1)
    details = chosen_details(rig)
    click(details.head.call)
    mobile = [b for b in details.numbers.findChildren(QPushButton) if b.isVisible()][1]
    click(mobile)
    assert dialled(rig) == [NUMBER, "+491712345678"]


def test_a_note_goes_with_the_call_or_with_the_contact(rig: Rig) -> None:
    northwind(rig)
    kept = keep(rig, 10, NUMBER, contact=1)
    details = chosen_details(rig)
    type_in(details.note, "disputed <i>")
    press(details.note, Qt.Key.Key_Return)
    assert details.note.text() == ""
    click(details.on_contact)
    type_in(details.note, "likes tea")
    press(details.note, Qt.Key.Key_Return)
    history = history_of(rig)
    assert [n.text for n in history.notes(call=kept.id)] == ["disputed <i>"]
    assert [n.text for n in history.notes(contact=1)] == ["likes tea"]
    rig.wait_until(lambda: len(notes(details)) == 2)
    assert moments(details)[:2] == ["“likes tea”", "“disputed <i>”"]
    panel = rig.desktop.window.past.panel
    rig.wait_until(lambda: [row.notes for row in panel.model.rows if isinstance(row, Entry)] == [1])


def test_a_number_nobody_knows_takes_notes_on_the_call_only(rig: Rig) -> None:
    kept = keep(rig, 10, NUMBER)
    details = chosen_details(rig)
    assert not details.on_call.isVisible()
    assert not details.on_contact.isVisible()
    assert details.head.edit.text() == "Add to contacts…"
    type_in(details.note, "who?")
    press(details.note, Qt.Key.Key_Return)
    assert [n.text for n in history_of(rig).notes(call=kept.id)] == ["who?"]


def test_a_note_is_edited_and_deleted(rig: Rig) -> None:
    kept = keep(rig, 10, NUMBER)
    rig.services.journal.note_call(kept.id, "one")
    details = chosen_details(rig)
    (note,) = notes(details)
    click(note.edit)
    type_in(note.field, " two")
    rig.services.journal.changed.emit()  # a call ends meanwhile: the hands stay on the field
    assert notes(details) == [note]
    press(note.field, Qt.Key.Key_Return)
    assert moments(details)[0] == "“one two”"
    (note,) = notes(details)
    rig.click(note.edit)
    type_in(note.field, " three")
    press(note.field, Qt.Key.Key_Escape)
    assert note.words.whole == "“one two”"
    click(note.delete)
    rig.wait_until(lambda: notes(details) == [])
    assert history_of(rig).notes(call=kept.id) == ()


def test_a_note_that_can_not_be_kept_stays_in_the_field(rig: Rig) -> None:
    keep(rig, 10, NUMBER)
    details = chosen_details(rig)
    history_of(rig)._database.execute("PRAGMA query_only = ON")
    type_in(details.note, "lost?")
    press(details.note, Qt.Key.Key_Return)
    history_of(rig)._database.execute("PRAGMA query_only = OFF")
    assert details.note.text() == "lost?"
    (notice,) = rig.desktop.window.findChildren(Notice)
    assert "nothing is lost" in notice.words.whole


def test_a_narrow_window_shows_them_as_a_page(rig: Rig) -> None:
    keep(rig, 10, NUMBER, name="Ana")
    panel, window = opened(rig), rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    panel.step(1)
    QTest.keyClick(panel.view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    details = window.body.details
    assert details.isVisible()
    assert details.back.isVisible()
    assert not panel.isVisible()
    assert window.field.isVisible()
    press(details.note, Qt.Key.Key_Escape)
    assert not details.isVisible()
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.view
    panel.details_wanted.emit(panel.chosen())
    click(details.back)
    assert panel.isVisible()


def test_a_search_leads_back_to_the_list(rig: Rig) -> None:
    keep(rig, 10, NUMBER, name="Ana")
    panel = opened(rig)
    panel.details_wanted.emit(panel.first())
    assert not panel.isVisible()
    type_in(rig.desktop.window.field.line, "a")
    assert panel.isVisible()


def test_widening_and_narrowing_keeps_what_was_typed(rig: Rig) -> None:
    keep(rig, 10, NUMBER, name="Ana")
    panel = opened(rig)
    panel.step(1)
    panel.details_wanted.emit(panel.chosen())
    details = rig.desktop.window.body.details
    details.note.setText("half a no")
    widen(rig)
    assert panel.isVisible()
    assert not details.back.isVisible()
    assert details.note.text() == "half a no"
    widen(rig, NARROW)
    assert details.isVisible() is not panel.isVisible()
    assert details.note.text() == "half a no"


def test_half_a_note_waits_until_its_call_is_chosen_again(rig: Rig) -> None:
    keep(rig, 10, NUMBER, name="Ana")
    keep(rig, 20, "+442079460019", name="Bob")
    details = chosen_details(rig)
    panel = rig.desktop.window.past.panel
    type_in(details.note, "half a no")
    panel.step(1)
    rig.wait_until(lambda: details.head.title.whole == "Bob")
    assert details.note.text() == ""
    panel.step(-1)
    rig.wait_until(lambda: details.head.title.whole == "Ana")
    assert details.note.text() == "half a no"


def test_note_in_the_menu_leads_to_the_field(rig: Rig) -> None:
    kept = keep(rig, 10, NUMBER, name="Ana")
    panel, window = opened(rig), rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    panel.note_wanted.emit(kept)
    assert QApplication.focusWidget() is window.body.details.note


def test_more_than_a_page_of_moments_can_be_shown(rig: Rig) -> None:
    for place in range(60):
        keep(rig, 10 + place, NUMBER)
    details = chosen_details(rig)
    assert len(details.timeline.moments) == 50
    click(details.older)
    assert len(details.timeline.moments) == 60
    assert not details.older.isVisible()


def test_a_withheld_number_shows_its_own_call(rig: Rig) -> None:
    keep(rig, 10, "", result=CallResult.MISSED)
    details = chosen_details(rig)
    assert details.head.title.whole == "Number withheld"
    assert not details.head.call.isVisible()
    assert moments(details) == ["Incoming, missed"]


def test_nobody_chosen_is_said(rig: Rig) -> None:
    widen(rig)
    details = rig.desktop.window.body.details
    assert details.empty.isVisible()
    assert details.empty.words.whole.startswith("Choose somebody")
