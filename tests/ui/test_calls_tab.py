# SPDX-License-Identifier: MIT
"""The Calls tab: its rows, its views, what keys and mouse do, the badge."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from busylamp.ami.actions import Originate
from busylamp.stores.entries import Entry, Gap, Told, View
from busylamp.telephony.model import (
    CallId,
    CallResult,
    Direction,
    ExtensionNumber,
    PresenceState,
)
from busylamp.ui.dialogs.question import QuestionDialog
from busylamp.ui.models.calls import FIRST
from busylamp.ui.panels.calls import CallsPanel
from busylamp.ui.widgets.notice import Notice
from tests.seat import click, press, type_in
from tests.ui.past import DAY, history_of, keep, miss, opened, rows
from tests.ui.rig import Rig


def dialled(rig: Rig) -> list[str]:
    return [action.exten for _, action in rig.line.asked if isinstance(action, Originate)]


def spoken(panel: CallsPanel, place: int) -> str:
    return str(panel.model.data(panel.model.index(place), Qt.ItemDataRole.AccessibleTextRole))


def test_calls_stand_by_day_the_newest_first(rig: Rig) -> None:
    keep(rig, 60, name="Ana")
    keep(rig, 3 * DAY, name="Cid")
    keep(rig, 3 * DAY + 60, name="Dora")
    keep(rig, 60 * DAY, name="Eve")
    panel = opened(rig)
    assert rows(panel) == ["[day]", "Ana", "[day]", "Cid", "Dora", "[day]", "Eve"]
    assert spoken(panel, 0) == "Today"


def test_a_row_says_how_it_ended(rig: Rig) -> None:
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    keep(rig, 10, name="Ana", talk_seconds=372.4, via="Support")
    miss(rig, 20, "+442079460019", name="Bob", ring_seconds=21.0)
    keep(rig, 30, "", result=CallResult.ANSWERED_ELSEWHERE, answered_by="1001", ring_seconds=9.0)
    keep(rig, 40, "1002", direction=Direction.OUTGOING, result=CallResult.BUSY)
    keep(rig, 50, name="Cid", talk_seconds=3.0, transferred_by="1001", transferred_to="1004")
    panel = opened(rig)
    ana = "+44 20 7946 0018"
    said = [spoken(panel, place).rpartition(", today")[0] for place in range(1, 6)]
    assert said == [
        f"Ana, {ana}, Incoming, Answered · 6:12 · via Support",
        "Bob, +44 20 7946 0019, Incoming, Missed · rang 0:21, not called back yet",
        "Number withheld, Incoming, Answered by Maya · rang 0:09",
        "1002, Outgoing, Busy",
        f"Cid, {ana}, Incoming, Answered · 0:03 · handed over by Maya · handed over to 1004",
    ]


def test_a_gap_is_said_in_words_and_can_not_be_chosen(rig: Rig) -> None:
    keep(rig, 10, name="Ana")
    now = time.time()
    history_of(rig).keep_gap(Gap(began_at=now - 4000, ended_at=now - 3000))
    panel = opened(rig)
    gap = panel.model.rows[-1]
    assert isinstance(gap, Gap)
    assert rows(panel)[-1].startswith("Calls between ")
    assert rows(panel)[-1].endswith(" may be missing")
    assert panel.model.flags(panel.model.index(len(rows(panel)) - 1)) == Qt.ItemFlag.NoItemFlags
    panel.step(1)
    panel.step(1)
    chosen = panel.chosen()
    assert chosen is not None
    assert chosen.name == "Ana"


def test_the_views(rig: Rig) -> None:
    keep(rig, 10, name="Ana, last")
    keep(rig, 20, name="Ana, first")
    miss(rig, 30, "+442079460019", name="Bob")
    panel = opened(rig)
    click(panel.views[View.MISSED])
    assert rows(panel) == ["[day]", "Bob"]
    click(panel.views[View.CONTACT])
    assert rows(panel) == ["[day]", "Ana, last", "Bob"]
    click(panel.views[View.ALL])
    assert rows(panel) == ["[day]", "Ana, last", "Ana, first", "Bob"]


def test_the_field_searches_calls_while_they_are_shown(rig: Rig) -> None:
    keep(rig, 10, name="Ana")
    keep(rig, 20, "+442079460019", name="Bob")
    panel = opened(rig)
    line = rig.desktop.window.field.line
    type_in(line, "bob")
    assert rows(panel) == ["[day]", "Bob"]
    press(line, Qt.Key.Key_Down)
    assert rig.desktop.window.field.hint.whole == "Enter calls Bob"
    press(line, Qt.Key.Key_Return)
    assert dialled(rig) == ["+442079460019"]
    assert rows(panel) == ["[day]", "Ana", "Bob"]
    type_in(line, "ana")
    rig.desktop.window.lists.turn_to(0)
    assert rig.desktop.window.people.model.rows == ()
    type_in(line, "x")
    rig.desktop.window.lists.turn_to(1)
    assert rows(panel) == []
    assert panel.empty.isVisible()
    assert panel.empty.words.whole == "No call matches. Enter a number to call it."


def test_empty_views_say_what_would_stand_there(rig: Rig) -> None:
    panel = opened(rig)
    assert panel.empty.words.whole.startswith("No calls yet.")
    click(panel.views[View.MISSED])
    assert panel.empty.words.whole == "No call was missed."
    keep(rig, name="Ana")
    click(panel.views[View.ALL])
    assert panel.view.isVisible()


def test_enter_and_double_click_call_back(rig: Rig) -> None:
    keep(rig, 10, "+442079460019", name="Bob")
    keep(rig, 20, "", name="")
    panel = opened(rig)
    panel.step(1)
    press(panel.view, Qt.Key.Key_Return)
    assert dialled(rig) == ["+442079460019"]
    QTest.mouseDClick(
        panel.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        panel.view.place_on_screen(1),
    )
    assert dialled(rig) == ["+442079460019"] * 2
    panel.step(1)
    press(panel.view, Qt.Key.Key_Return)
    assert len(dialled(rig)) == 2  # nobody knows the number


def test_the_context_menu(rig: Rig) -> None:
    keep(rig, 10, "+442079460019", name="Bob")
    keep(rig, 20, "")
    panel = opened(rig)
    bob, nobody = (row for row in panel.model.rows if isinstance(row, Entry))
    menu = panel.menu_for(bob)
    words = ["Call back", "Details", "Note…", "Add to contacts…", "Copy number", "Delete"]
    assert rig.words(menu) == [*words, "Delete all…"]
    wanted: list[object] = []
    rig.desktop.window.edit_wanted.disconnect()
    rig.desktop.window.edit_wanted.connect(wanted.append)
    for action in menu.actions():
        if action.text() in ("Copy number", "Add to contacts…"):
            action.trigger()
    assert QGuiApplication.clipboard().text() == "+442079460019"
    (person,) = wanted
    assert (getattr(person, "name", ""), getattr(person, "number", "")) == ("Bob", bob.number)
    offered = {a.text() for a in panel.menu_for(nobody).actions() if a.isEnabled()}
    assert not offered & {"Call back", "Copy number", "Add to contacts…"}


def test_the_menu_key_opens_the_menu_of_the_chosen_call(rig: Rig) -> None:
    keep(rig, name="Ana")
    panel = opened(rig)
    panel.step(1)
    panel.view.menu_wanted.emit(panel.view.place_on_screen(1))
    (menu,) = panel.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


def test_delete_forgets_one_and_chooses_the_next(rig: Rig) -> None:
    for place, name in enumerate(("Ana", "Bob", "Cid")):
        keep(rig, 10 + place, name=name)
    panel = opened(rig)
    panel.step(1)
    panel.step(1)
    press(panel.view, Qt.Key.Key_Delete)
    assert rows(panel) == ["[day]", "Ana", "Cid"]
    chosen = panel.chosen()
    assert chosen is not None
    assert chosen.name == "Cid"


def test_delete_all_asks_once(rig: Rig) -> None:
    keep(rig, name="Ana")
    panel = opened(rig)
    for answer in ("cancel", "yes"):
        panel.delete_all_wanted.emit()
        dialog = rig.desktop.window.findChildren(QuestionDialog)[-1]
        assert rows(panel) == ["[day]", "Ana"]
        click(dialog.cancel if answer == "cancel" else dialog.yes)
    rig.wait_until(lambda: rows(panel) == [])


def test_what_could_not_be_changed_is_told(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(rig, name="Ana")
    panel = opened(rig)
    history_of(rig)._database.execute("PRAGMA query_only = ON")
    panel.step(1)
    press(panel.view, Qt.Key.Key_Delete)
    assert rows(panel) == ["[day]", "Ana"]
    (notice,) = rig.desktop.window.findChildren(Notice)
    assert notice.words.whole.startswith("The history could not be changed, nothing is lost: ")
    history_of(rig)._database.execute("PRAGMA query_only = OFF")


def test_the_badge_counts_what_nobody_has_seen(rig: Rig) -> None:
    window = rig.desktop.window
    tabs, place = window.lists.tabs, window.past.place
    assert window.lists.badge_text(place) == ""
    miss(rig, 10)
    miss(rig, 20)
    assert window.lists.badge_text(place) == "2"
    assert tabs.accessibleTabName(place) == "Calls, 2 missed"
    with rig.bot.waitActive(window):
        window.activateWindow()
    assert rig.services.journal.unseen() == 2  # another tab is shown
    panel = opened(rig)
    assert rig.services.journal.unseen() == 2  # not looked at for long enough
    rig.wait_until(lambda: window.lists.badge_text(place) == "")
    assert rig.services.journal.unseen() == 0
    assert tabs.accessibleTabName(place) == "Calls"
    assert all(row.open for row in panel.model.rows if isinstance(row, Entry))  # still red


def test_a_missed_call_in_a_window_nobody_looks_at_stays_unseen(rig: Rig) -> None:
    window, other = rig.desktop.window, QWidget()
    rig.bot.addWidget(other)
    opened(rig)
    other.show()
    with rig.bot.waitActive(other):
        other.activateWindow()
    miss(rig, 10)
    assert window.past.panel.isVisible()
    assert not window.past._seen.isActive()
    with rig.bot.waitActive(window):
        window.activateWindow()
    rig.wait_until(lambda: rig.services.journal.unseen() == 0)


def test_a_call_that_ends_appears_and_the_chosen_one_stays_chosen(rig: Rig) -> None:
    keep(rig, 600, "+442079460018", name="Ana")
    panel = opened(rig)
    panel.step(1)
    call = rig.ring("Bob", "+442079460019")
    rig.end(call, CallResult.MISSED)
    rig.wait_until(lambda: rows(panel) == ["[day]", "Bob", "Ana"])
    chosen = panel.chosen()
    assert chosen is not None
    assert chosen.name == "Ana"
    assert rig.desktop.window.lists.badge_text(1) == "1"


def test_older_calls_are_read_as_the_list_is_scrolled(rig: Rig) -> None:
    keep(rig, 5.0)
    history_of(rig).keep_all(Told(entry=_old(place)) for place in range(3 * FIRST))
    panel = opened(rig)
    before = len(panel.model.rows)
    assert before < 2 * FIRST
    bar = panel.view.verticalScrollBar()

    def calls_read() -> list[Entry]:
        bar.setValue(bar.maximum())
        return [row for row in panel.model.rows if isinstance(row, Entry)]

    rig.wait_until(lambda: len(calls_read()) == 3 * FIRST + 1)
    calls = calls_read()
    assert [c.id for c in calls] == sorted({c.id for c in calls}, reverse=True)
    keep(rig, 1.0, name="New")
    rig.wait_until(lambda: rows(panel)[1] == "New")
    assert len([r for r in panel.model.rows if isinstance(r, Entry)]) == 3 * FIRST + 2


def _old(place: int) -> Entry:
    entry = Entry(
        call_id=CallId(f"old {place}"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        number=f"+4420794{place:05}",
        started_at=time.time() - 100.0 - place * 2000.0,
        result=CallResult.ANSWERED,
    )
    return replace(entry, name=f"Old {place}")


def test_a_contact_added_later_gives_its_name(rig: Rig) -> None:
    keep(rig, 10, "+442079460019", name="unknown caller")
    panel = opened(rig)
    rig.know("Bob & Sons", "+442079460019")
    rig.wait_until(lambda: rows(panel) == ["[day]", "Bob & Sons"])
    (person,) = rig.services.people.search("Bob & Sons")
    assert person.contact is not None
    rig.services.people.save(replace(person.contact, name="Bob & Daughters"))
    rig.wait_until(lambda: rows(panel) == ["[day]", "Bob & Daughters"])


def test_letters_typed_in_the_list_go_to_the_field(rig: Rig) -> None:
    keep(rig, 10, name="Ana")
    keep(rig, 20, "+442079460019", name="Bob")
    panel = opened(rig)
    window = rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    panel.view.setFocus()
    press(panel.view, Qt.Key.Key_B)
    assert QApplication.focusWidget() is window.field.line
    assert window.field.text == "b"
    assert rows(panel) == ["[day]", "Bob"]


def test_ctrl_1_and_ctrl_2_turn(rig: Rig) -> None:
    window = rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.past.is_shown
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not window.past.is_shown


def test_hostile_calls_are_drawn(rig: Rig) -> None:
    bad = "<b>\u202e" + "W" * 50_000 + "e\u0301" * 5_000
    keep(rig, 10, bad, name=bad, via=bad, answered_by=bad, transferred_by=bad, peer_name=bad)
    keep(rig, -1e12, "1", started_at=9e15, talk_seconds=1e300, ring_seconds=-5.0)
    panel = opened(rig)
    panel.step(1)
    assert len(spoken(panel, 1)) < 1200
    assert not panel.grab().isNull()
