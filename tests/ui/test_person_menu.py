# SPDX-License-Identifier: MIT
"""The menu of a person: what fits their lamp and my calls; waiting for them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from busylamp.ami.actions import Originate
from busylamp.desk import watching
from busylamp.desk.people import Person
from busylamp.settings.model import PopupStyle
from busylamp.system.notifications.protocol import Note, NoteClicked, NoteListener
from busylamp.telephony.model import PresenceState
from busylamp.ui import free_cards
from busylamp.ui.popup.free import FreeCard
from tests.seat import click
from tests.ui.calls import EVERYTHING, names_sent, ring, settings_for_all, talk
from tests.ui.rig import Rig, open_rig


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    monkeypatch.setattr(watching, "FREE_SECONDS", 0.0)
    made = open_rig(qtbot, tmp_path, settings_for_all())
    made.up(*EVERYTHING)
    made.show_lamp("1001", "Maya & Co", PresenceState.IN_USE)
    yield made
    made.close()


def person(rig: Rig, extension: str = "1001") -> Person:
    return rig.services.people.colleague(extension)


def menu(rig: Rig, extension: str = "1001") -> QMenu:
    window = rig.desktop.window
    return window.menus.menu_for(person(rig, extension), window)


def offered(rig: Rig, extension: str = "1001") -> list[str]:
    return rig.words(menu(rig, extension))


def choose(rig: Rig, words: str, extension: str = "1001") -> None:
    next(a for a in menu(rig, extension).actions() if a.text() == words).trigger()


REST = ["Copy number", "Add to favourites", "Add to contacts…", "Details"]


@pytest.mark.parametrize("state", PresenceState, ids=lambda state: state.name)
def test_the_lamp_says_what_is_offered(rig: Rig, state: PresenceState) -> None:
    rig.show_lamp("1001", "Maya", state)
    wanted = ["Call"]
    if state is PresenceState.RINGING:
        wanted.append("Pick up")
    if state is not PresenceState.IDLE:
        wanted.append("Tell me when free")
    assert offered(rig) == [*wanted, *REST]


def test_pick_up_needs_its_code_and_the_right_to_call(rig: Rig) -> None:
    rig.show_lamp("1001", "Maya", PresenceState.RINGING)
    rig.up("Hangup")
    assert "Pick up" not in offered(rig)
    rig.up(*EVERYTHING)
    choose(rig, "Pick up")
    (originate,) = [action for _, action in rig.line.asked if isinstance(action, Originate)]
    assert originate.exten == "**1001"
    preferences = rig.services.preferences
    settings = preferences.settings
    preferences.change(replace(settings, calls=replace(settings.calls, pickup_code="")))
    assert "Pick up" not in offered(rig)


def test_my_call_is_handed_over_through_the_picker(rig: Rig) -> None:
    talk(rig, "Ana")
    choose(rig, "Transfer my call here…")
    picker = rig.desktop.window.acting.picker
    assert picker is not None
    assert picker.isVisible()
    target = picker._target()
    assert target is not None
    assert target.number == "1001"
    assert names_sent(rig) == []


def test_several_calls_are_named_and_a_ringing_one_is_diverted(rig: Rig) -> None:
    talk(rig, "Ana & <b>")
    ring(rig, "Bob")
    assert offered(rig)[1:3] == ["Transfer Ana && <b> here…", "Divert Bob here…"]


def test_the_number_is_copied(rig: Rig) -> None:
    choose(rig, "Copy number")
    assert QGuiApplication.clipboard().text() == "1001"


def test_the_menu_key_opens_the_menu_of_the_chosen_row(rig: Rig) -> None:
    panel = rig.desktop.window.people
    rig.wait_until(lambda: panel.first() is not None)
    panel.step(1)
    view = panel.view
    view.setFocus()
    where = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, where, view.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(view, event)
    (opened,) = [each for each in panel.findChildren(QMenu) if each.isVisible()]
    assert opened.actions()[0].text() == "Call"
    opened.close()


def test_the_details_have_the_same_menu(rig: Rig) -> None:
    window = rig.desktop.window
    window.show_details(person(rig))
    where = QPoint(20, 20)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, window.body.details.mapToGlobal(where)
    )
    told: list[Person] = []
    window.body.details.menu_wanted.connect(told.append)
    QApplication.sendEvent(window.body.details, event)
    assert [each.extension for each in told] == ["1001"]
    (opened,) = [each for each in window.findChildren(QMenu) if each.isVisible()]
    assert "Tell me when free" in rig.words(opened)
    opened.close()


def free(rig: Rig) -> list[FreeCard]:
    widgets = QApplication.topLevelWidgets()
    return [each for each in widgets if isinstance(each, FreeCard) and each.isVisible()]


def test_a_watch_is_shown_on_the_row_and_can_be_let_go(rig: Rig) -> None:
    model = rig.desktop.window.people.model
    rig.wait_until(lambda: any(isinstance(row, Person) for row in model.rows))
    choose(rig, "Tell me when free")
    spoken = model.data(model.index(1), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Maya & Co, 1001, On a call, you are told when free"
    rig.desktop.window.grab()
    choose(rig, "Don't tell me when free")
    assert rig.services.watching.watched == ()
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    assert free(rig) == []


def test_who_is_free_gets_a_card_and_no_call(rig: Rig) -> None:
    choose(rig, "Tell me when free")
    rig.show_lamp("1001", "<b>Maya</b>", PresenceState.IDLE)
    rig.wait_until(lambda: free(rig))
    (card,) = free(rig)
    assert card.title.whole == "<b>Maya</b> is free"
    assert not card.call.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert names_sent(rig) == []
    click(card.call)
    assert names_sent(rig) == ["Originate"]
    rig.wait_until(lambda: not free(rig))


def test_who_is_busy_again_is_not_called_free(rig: Rig) -> None:
    choose(rig, "Tell me when free")
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    rig.wait_until(lambda: free(rig))
    rig.show_lamp("1001", "Maya", PresenceState.IN_USE)
    (card,) = free(rig)
    assert card.title.whole == "Maya"
    assert card.state.whole == "1001 · On a call"
    assert card.lamp.state is PresenceState.IN_USE
    click(card.hide_card)
    rig.wait_until(lambda: not free(rig))
    assert names_sent(rig) == []


def no_daemon(_listener: NoteListener) -> None:
    return None


def as_notification(_style: PopupStyle) -> PopupStyle:
    return PopupStyle.NOTIFICATION


def test_where_no_window_can_place_itself_it_is_a_notification(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes: list[Note] = []
    rig.desktop.notifications.message_wanted.disconnect()
    rig.desktop.notifications.message_wanted.connect(notes.append)
    monkeypatch.setattr(rig.desktop.notifications, "_opens", no_daemon)
    monkeypatch.setattr(free_cards, "effective_style", as_notification)
    choose(rig, "Tell me when free")
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    rig.wait_until(lambda: notes)
    assert (notes[0].title, notes[0].buttons) == ("Maya is free", (("call", "Call"),))
    assert free(rig) == []
    clicked = NoteClicked(key=notes[0].key, button="call", token="")
    rig.desktop.notifications._clicked.emit(clicked)
    assert names_sent(rig) == ["Originate"]
