# SPDX-License-Identifier: MIT
"""Another extension from the head of the window: taken, typed, refused while a call is up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busylamp.telephony.model import CallResult, PresenceState
from busylamp.ui.dialogs.seat import SeatDialog
from tests.seat import press
from tests.ui.rig import Rig


@pytest.fixture
def dialog(rig: Rig) -> SeatDialog:
    for number, name in (("1000", "Dana"), ("1001", "Maya <b>"), ("1002", "")):
        rig.show_lamp(number, name, PresenceState.IDLE)
    made = rig.desktop.change_seat()
    assert isinstance(made, SeatDialog)
    return made


def test_a_click_on_my_extension_offers_others(rig: Rig, qtbot: QtBot) -> None:
    state = rig.desktop.window.head.state
    with qtbot.waitSignal(rig.desktop.window.head.seat_wanted):
        QTest.mouseClick(state, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(state.clicked):
        press(state, Qt.Key.Key_Space)
    with qtbot.waitSignal(rig.desktop.window.seat_wanted):
        press(state, Qt.Key.Key_Return)
    for made in rig.desktop.window.findChildren(SeatDialog):
        made.reject()


def test_a_press_of_another_kind_is_none(rig: Rig, qtbot: QtBot) -> None:
    state = rig.desktop.window.head.state
    with qtbot.assertNotEmitted(state.clicked, wait=50):
        QTest.mouseClick(state, Qt.MouseButton.RightButton)
        press(state, Qt.Key.Key_A)


def test_the_extensions_of_the_phone_system_are_listed(dialog: SeatDialog) -> None:
    listed = [dialog.box.itemText(at) for at in range(dialog.box.count())]
    assert listed == ["1000 · Dana", "1001 · Maya <b>", "1002"]
    assert dialog.box.currentText() == "1000 · Dana"
    dialog.reject()


@pytest.mark.parametrize("typed", ["1001 · Maya <b>", "1001", " 10-01 "])
def test_another_extension_is_taken(rig: Rig, dialog: SeatDialog, qtbot: QtBot, typed: str) -> None:
    told: list[str] = []
    dialog.taken.connect(told.append)
    dialog.box.setEditText(typed)
    rig.click(dialog.take)
    assert told == ["1001"]
    me = rig.services.preferences.settings.me
    assert (me.extension, me.channel) == ("1001", "")


def test_the_same_one_is_no_change(rig: Rig, dialog: SeatDialog) -> None:
    told: list[str] = []
    dialog.taken.connect(told.append)
    rig.click(dialog.take)
    assert told == []
    assert rig.services.preferences.settings.me.extension == "1000"


@pytest.mark.parametrize("typed", ["", "Maya", "+4930", "10&PJSIP/trunk", "1" * 40])
def test_what_is_no_extension_is_refused(rig: Rig, dialog: SeatDialog, typed: str) -> None:
    dialog.box.setEditText(typed)
    rig.click(dialog.take)
    assert dialog.problem.whole == "An extension has digits only, * and # at most."
    assert rig.services.preferences.settings.me.extension == "1000"
    dialog.reject()


def test_nobody_leaves_a_call_behind(rig: Rig, dialog: SeatDialog) -> None:
    call = rig.ring("Ana")
    assert not dialog.take.isEnabled()
    assert dialog.problem.whole.startswith("You are in a call.")
    rig.end(call, CallResult.MISSED)
    assert dialog.take.isEnabled()
    assert not dialog.problem.isVisible()
    dialog.reject()
