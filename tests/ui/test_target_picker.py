# SPDX-License-Identifier: MIT
"""Choosing where a call goes: by the keyboard alone, and never to who is not free by accident."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.desk.asking import WishRefused
from busylamp.desk.people import Person
from busylamp.telephony.model import CallResult, CallState, PresenceState
from busylamp.telephony.reasons import WishFailure
from busylamp.ui.target_picker import TargetChosen, TargetPicker
from tests.seat import press, type_in
from tests.ui.calls import EVERYTHING, names_sent, ring, settings_for_all, talk, wishes
from tests.ui.rig import Rig, open_rig

FREE = (PresenceState.IDLE, PresenceState.UNKNOWN)
ENGAGED = tuple(state for state in PresenceState if state not in FREE)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    made = open_rig(qtbot, tmp_path, settings_for_all())
    made.up(*EVERYTHING)
    made.show_lamp("1001", "Maya", PresenceState.IN_USE)
    made.show_lamp("1002", "Tomas", PresenceState.IDLE)
    made.know("Bob <b>", "+442079460019")
    yield made
    made.close()


def picker_of(rig: Rig, text: str = "") -> tuple[TargetPicker, list[TargetChosen]]:
    chosen: list[TargetChosen] = []
    window = rig.desktop.window
    card = rig.services.phone.calls[0]
    window.acting.ask_target(card, text)
    picker = window.acting.picker
    assert picker is not None
    picker.chosen.connect(chosen.append)
    with rig.bot.waitActive(picker):
        picker.activateWindow()
    return picker, chosen


def shown(picker: TargetPicker) -> list[str]:
    return [row.name for row in picker.model.rows if isinstance(row, Person)]


def states(picker: TargetPicker) -> list[PresenceState | None]:
    return [row.state for row in picker.model.rows if isinstance(row, Person)]


def enter(picker: TargetPicker) -> None:
    """What a user at the keyboard presses: it goes to whatever has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Return)


def test_colleagues_come_first_then_contacts(rig: Rig) -> None:
    talk(rig)
    picker, _ = picker_of(rig)
    assert shown(picker) == ["Maya", "Tomas", "Bob <b>"]
    assert picker.title.whole == "Transfer Ana"
    assert QApplication.focusWidget() is picker.line


def test_who_is_on_the_line_is_not_offered(rig: Rig) -> None:
    talk(rig, "=Tomas", "1002")
    picker, _ = picker_of(rig)
    assert "Tomas" not in shown(picker)
    type_in(picker.line, "tom")
    rig.wait_until(lambda: shown(picker) == [])


def test_a_name_and_enter_transfer_at_once(rig: Rig) -> None:
    call = talk(rig)
    picker, chosen = picker_of(rig)
    type_in(picker.line, "tom")
    enter(picker)
    assert [(each.call, each.target) for each in chosen] == [(call.id, "1002")]
    assert names_sent(rig) == ["BlindTransfer"]
    assert dict(wishes(rig)[0].headers())["Exten"] == "1002"
    assert not picker.isVisible()


def test_a_number_of_nobody_is_taken_as_it_was_typed(rig: Rig) -> None:
    talk(rig)
    picker, chosen = picker_of(rig)
    type_in(picker.line, "020 7946 0020")
    assert shown(picker) == ["020 7946 0020"]
    enter(picker)
    assert [each.target for each in chosen] == ["020 7946 0020"]


def test_what_is_no_number_and_no_name_is_not_sent(rig: Rig) -> None:
    talk(rig)
    picker, chosen = picker_of(rig)
    type_in(picker.line, "nobody at all")
    enter(picker)
    assert (chosen, names_sent(rig)) == ([], [])
    assert picker.words.whole == "That is no number which can be dialled. Nothing was done."
    assert picker.isVisible()


@pytest.mark.parametrize("state", ENGAGED)
@pytest.mark.parametrize("typed", ["maya", "1001", "10 01"])
def test_who_is_not_free_needs_a_second_act_that_enter_is_not(
    rig: Rig, state: PresenceState, typed: str
) -> None:
    talk(rig)
    rig.show_lamp("1001", "Maya", state)
    picker, chosen = picker_of(rig)
    type_in(picker.line, typed)
    for _ in range(4):  # hammering Enter only asks, and takes the question back
        enter(picker)
        assert chosen == []
    if picker.anyway.isHidden():
        enter(picker)
    assert "Go on anyway?" in picker.words.whole
    assert QApplication.focusWidget() is picker.another
    QTest.keyClick(picker.another, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is picker.anyway
    enter(picker)
    assert [each.target for each in chosen] == ["1001"]


@pytest.mark.parametrize("state", [PresenceState.IDLE, PresenceState.UNKNOWN])
def test_who_is_free_or_has_no_known_lamp_is_not_asked_about(
    rig: Rig, state: PresenceState
) -> None:
    talk(rig)
    rig.show_lamp("1001", "Maya", state)
    picker, chosen = picker_of(rig, "1001")
    enter(picker)
    assert [each.target for each in chosen] == ["1001"]


def test_asking_first_is_ctrl_enter_and_a_button(rig: Rig) -> None:
    talk(rig)
    picker, chosen = picker_of(rig, "1002")
    QTest.keyClick(picker.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [each.wish.name for each in chosen] == ["CONSULT"]
    assert names_sent(rig) == ["Atxfer"]


def test_only_what_the_account_may_is_offered(rig: Rig) -> None:
    rig.up("Originate", "Hangup", "Atxfer")
    talk(rig)
    picker, chosen = picker_of(rig, "1002")
    offered = [wish.name for wish, each in picker.buttons.items() if not each.isHidden()]
    assert offered == ["CONSULT"]
    enter(picker)
    assert [each.wish.name for each in chosen] == ["CONSULT"]


def test_a_ringing_call_is_diverted(rig: Rig) -> None:
    ring(rig, "Ana")
    picker, chosen = picker_of(rig, "1002")
    assert picker.title.whole == "Divert Ana"
    enter(picker)
    assert [(each.wish.name, each.target) for each in chosen] == [("DIVERT", "1002")]


def test_lamps_are_live_and_answer_the_question(rig: Rig) -> None:
    talk(rig)
    picker, chosen = picker_of(rig, "1001")
    enter(picker)
    assert not picker.anyway.isHidden()
    rig.show_lamp("1001", "Maya", PresenceState.DND)
    rig.wait_until(lambda: "do not disturb" in picker.words.whole)
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    rig.wait_until(picker.anyway.isHidden)
    assert chosen == []
    enter(picker)
    assert [each.target for each in chosen] == ["1001"]


def test_who_got_busy_while_it_was_open_is_asked_about(rig: Rig) -> None:
    talk(rig)
    picker, chosen = picker_of(rig, "1002")
    rig.show_lamp("1002", "Tomas", PresenceState.IN_USE)
    rig.wait_until(lambda: states(picker)[0] is PresenceState.IN_USE)
    enter(picker)
    assert chosen == []
    assert not picker.anyway.isHidden()


def test_the_lamp_that_counts_is_the_one_of_the_moment(rig: Rig) -> None:
    """What is drawn may be a tenth of a second old; what is asked is not."""
    talk(rig)
    picker, chosen = picker_of(rig, "1002")
    rig.show_lamp("1002", "Tomas", PresenceState.IN_USE)
    enter(picker)
    assert chosen == []


def test_a_call_that_ends_meanwhile_goes_nowhere(rig: Rig) -> None:
    told: list[WishRefused] = []
    rig.services.phone.wish_refused.connect(told.append)
    call = talk(rig)
    picker, chosen = picker_of(rig, "1002")
    rig.end(call, CallResult.ANSWERED)
    assert not picker.isVisible()
    assert [each.failure for each in told] == [WishFailure.GONE]
    press(picker.line, Qt.Key.Key_Return)
    assert (chosen, names_sent(rig)) == ([], [])


def test_answered_meanwhile_a_divert_becomes_nothing(rig: Rig) -> None:
    call = ring(rig, "Ana")
    picker, chosen = picker_of(rig, "1002")
    rig.update(replace(call, state=CallState.TALKING, answered_at=1.0))
    assert not picker.isVisible()
    assert chosen == []


def test_esc_and_cancel_do_nothing(rig: Rig) -> None:
    talk(rig)
    picker, chosen = picker_of(rig, "1002")
    press(picker.line, Qt.Key.Key_Escape)
    if picker.isVisible():  # the first Esc empties the field
        press(picker.line, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    picker, _ = picker_of(rig, "1002")
    rig.click(picker.cancel)
    assert (chosen, names_sent(rig), picker.isVisible()) == ([], [], False)


def test_a_key_held_down_chooses_nothing(rig: Rig) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    talk(rig)
    picker, chosen = picker_of(rig, "1002")
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(picker.line, held)
    assert chosen == []


def test_a_hostile_name_is_plain_everywhere(rig: Rig) -> None:
    talk(rig, "<img src=x>" + "W" * 5000)
    rig.show_lamp("1003", "<b>\u202eEve" + "W" * 3000, PresenceState.DND)
    picker, _ = picker_of(rig, "1003")
    enter(picker)
    picker.grab()
    assert picker.width() == 380
    assert picker.words.whole.startswith("<b>Eve")
    assert len(picker.words.whole) <= 300


def test_a_double_click_chooses_whatever_has_the_focus(rig: Rig) -> None:
    talk(rig)
    picker, chosen = picker_of(rig, "1002")
    picker.cancel.setFocus()
    rig.wait_until(picker.cancel.hasFocus)
    index = picker.model.index(0)
    picker.list.doubleClicked.emit(index)
    assert [each.target for each in chosen] == ["1002"]


def test_lamps_that_never_rest_are_drawn(rig: Rig) -> None:
    talk(rig)
    picker, _ = picker_of(rig, "Tomas")
    rig.show_lamp("1002", "Tomas", PresenceState.IN_USE)
    storm = QTimer(picker, interval=0)
    lamps = itertools.cycle((PresenceState.IN_USE, PresenceState.IDLE))
    storm.timeout.connect(lambda: rig.show_lamp("1009", "Storm", next(lamps)))
    storm.start()
    rig.wait_until(lambda: states(picker) == [PresenceState.IN_USE])
