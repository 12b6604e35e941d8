# SPDX-License-Identifier: MIT
"""Call control in the window at a real Asterisk: clicked and typed here, seen by the phones."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.settings.file import load
from busylamp.telephony.model import PresenceState
from busylamp.ui.acts import Slot
from busylamp.ui.popup.free import FreeCard
from busylamp.ui.target_picker import TargetPicker
from tests.journeys.acts import card, do
from tests.pbx.conftest import Office
from tests.pbx.phone import Call, Phone, answering, silent
from tests.seat import Seat, click, open_seat, press, type_in


@pytest.fixture
def seat(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[Seat]:
    """Extension 1000's window, signed in."""
    settings = load(office.settings() / "settings.toml").settings
    made = open_seat(qtbot, tmp_path / "seat", settings, given=office.secret())
    made.wait_until_up()
    yield made
    assert made.close()


def talk(office: Office, seat: Seat) -> Call:
    """Somebody outside calls me, and I pick up."""
    office.phone("1000", answering(0.2))
    theirs = office.call(office.provider(silent), "0911234500", "ACME Oy", "0298765432")
    card(seat, Slot.TRANSFER)
    return theirs


def choose(seat: Seat, extension: str) -> TargetPicker:
    """Open the picker by the card, type an extension, press Enter."""
    do(seat, Slot.TRANSFER)
    picker = seat.desktop.window.acting.picker
    assert picker is not None
    type_in(picker.line, extension)
    press(picker.line, Qt.Key.Key_Return)
    return picker


def talks(phone: Phone) -> bool:
    return any(call.answered.is_set() for call in phone.calls.values())


def test_a_call_is_handed_over_by_the_picker(office: Office, seat: Seat) -> None:
    hers = office.phone("1001", answering(0.3))
    theirs = talk(office, seat)
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    choose(seat, "1001")
    seat.wait_until(lambda: not seat.cards() and talks(hers))
    office.hang_up(theirs)


def test_to_who_can_not_be_reached_it_goes_by_a_second_act_only(office: Office, seat: Seat) -> None:
    theirs = talk(office, seat)
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.UNAVAILABLE)
    picker = choose(seat, "1001")
    assert "not reachable. Go on anyway?" in picker.words.whole
    hers = office.phone("1001", answering(0.3))
    seat.wait_until(picker.anyway.isHidden)  # her phone is back: no question any more
    assert not hers.calls
    press(picker.line, Qt.Key.Key_Return)
    seat.wait_until(lambda: talks(hers))
    office.hang_up(theirs)


def test_she_is_asked_first_and_takes_it(office: Office, seat: Seat) -> None:
    hers = office.phone("1001", answering(0.3))
    theirs = talk(office, seat)
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    do(seat, Slot.TRANSFER)
    picker = seat.desktop.window.acting.picker
    assert picker is not None
    type_in(picker.line, "1001")
    QTest.keyClick(picker.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    asking = card(seat, Slot.HAND_OVER, Slot.BACK)
    assert asking.title.whole.startswith("Asking ")
    assert asking.way.whole.endswith("who waits on hold")
    seat.wait_until(lambda: talks(hers) and not asking.time.whole)
    do(seat, Slot.HAND_OVER)
    seat.wait_until(lambda: not seat.cards() and talks(hers))
    assert not theirs.ended.is_set()
    office.hang_up(theirs)


def test_parked_and_fetched_by_clicks(office: Office, seat: Seat) -> None:
    theirs = talk(office, seat)
    parked = seat.desktop.window.parked
    do(seat, Slot.PARK)
    seat.wait_until(lambda: len(parked.rows) == 1 and not seat.cards())
    (row,) = parked.rows
    assert row.slot.whole.isdecimal()
    seat.wait_until(row.retrieve.isVisible)
    click(row.retrieve)
    card(seat, Slot.PARK)  # my phone picked up, and we talk again
    seat.wait_until(lambda: not parked.rows)
    assert not theirs.ended.is_set()
    office.hang_up(theirs)
    seat.wait_until(lambda: not seat.cards())


def test_keys_are_heard_by_the_other_side(office: Office, seat: Seat) -> None:
    office.phone("1000", answering(0.2))
    his = office.phone("1003", answering(0.2))
    type_in(seat.desktop.window.field.line, "1003")
    press(seat.desktop.window.field.line, Qt.Key.Key_Return)
    mine = do(seat, Slot.KEYPAD)
    assert mine.keypad is not None
    QTest.keyClicks(mine.keypad, "15#")
    seat.wait_until(lambda: [call.heard for call in his.calls.values()] == ["15#"])
    # What he heard may come before the PBX has told that it was played.
    seat.wait_until(lambda: mine.keypad is not None and mine.keypad.played.whole == "1 5 #")
    do(seat, Slot.HANG_UP)
    seat.wait_until(lambda: not seat.cards())


def free_cards() -> list[FreeCard]:
    shown = QApplication.topLevelWidgets()
    return [each for each in shown if isinstance(each, FreeCard) and each.isVisible()]


def test_who_was_waited_for_is_told_free_and_not_called(office: Office, seat: Seat) -> None:
    office.phone("1000", silent)
    hers = office.phone("1001", silent)
    office.phone("1002", answering(0.2))
    busy = office.call(hers, "1002")
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IN_USE)
    window = seat.desktop.window
    menu = window.menus.menu_for(seat.services.people.colleague("1001"), window)
    next(each for each in menu.actions() if each.text() == "Tell me when free").trigger()
    assert free_cards() == []
    office.hang_up(busy)
    seat.wait_until(free_cards)
    (told,) = free_cards()
    assert told.title.whole.endswith(" is free")
    assert not hers.calls
    assert seat.cards() == []
    click(told.call)
    seat.wait_until(lambda: "Pick up your phone" in seat.cards()[0][3])
    mine = card(seat, Slot.HANG_UP)  # the wish has become a call
    seat.wait_until(mine.hang_up.isVisible)
    click(mine.hang_up)
    seat.wait_until(lambda: not any(each.hang_up.isVisible() for each in window.cards.cards))
