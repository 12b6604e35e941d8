# SPDX-License-Identifier: MIT
"""The keyboard: what the field dials, what Enter calls, where Tab leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from busylamp.ami.actions import Originate
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from tests.seat import press, type_in
from tests.ui.rig import Rig


def hint_of(rig: Rig, text: str) -> str:
    field = rig.desktop.window.field
    field.line.clear()
    type_in(field.line, text)
    return field.hint.whole


def dialled(rig: Rig) -> list[str]:
    return [action.exten for _, action in rig.line.asked if isinstance(action, Originate)]


@pytest.mark.parametrize(
    ("text", "hint", "offers"),
    [
        ("", "Type a name or a number, Enter calls", False),
        ("(0044) 20-7946 0018", "+44 20 7946 0018 · London · dials 00442079460018", True),
        ("*72#", "Code of the phone system · dials *72#", True),
        ("tel:+44-20-7946-0018", "+44 20 7946 0018 · London · dials +442079460018", True),
        ("Ana 5", "Nobody found", False),
        ("-", "There is no number to call in that.", False),
        ("1;2", "That can't be dialled. A number has digits, *, # and a leading +", False),
        ("1001;1002", "These are several numbers. Choose one.", False),
        ("1" * 33, "That can't be dialled.", False),
    ],
)
def test_the_hint_says_what_would_be_dialled(rig: Rig, text: str, hint: str, offers: bool) -> None:
    assert hint_of(rig, text).startswith(hint)
    assert rig.desktop.window.field.call.isVisible() is offers


def test_enter_and_call_dial_what_the_hint_says(rig: Rig) -> None:
    field = rig.desktop.window.field
    hint_of(rig, "(0044) 20-7946 0018")
    press(field.line, Qt.Key.Key_Return)
    assert (dialled(rig), field.text) == (["00442079460018"], "")
    hint_of(rig, "1002")
    rig.click(field.call)
    assert dialled(rig) == ["00442079460018", "1002"]


def test_who_was_chosen_before_typing_is_not_called_instead(rig: Rig) -> None:
    for number in ("1001", "1002"):
        rig.show_lamp(number, f"Somebody {number}", PresenceState.IDLE)
    window = rig.desktop.window
    rig.wait_until(lambda: len(window.people.model.rows) == 3)
    window.people.step(1)
    window.people.step(1)
    assert hint_of(rig, "100") == "Dials 100"
    press(window.field.line, Qt.Key.Key_Return)
    assert dialled(rig) == ["100"]


def test_the_hint_names_who_was_chosen_after_typing(rig: Rig) -> None:
    rig.know("Ana\n<b>", "+442079460018")
    window = rig.desktop.window
    hint_of(rig, "2079")
    press(window.field.line, Qt.Key.Key_Down)
    assert window.field.hint.whole == "Enter calls Ana <b>"
    press(window.field.line, Qt.Key.Key_Return)
    assert dialled(rig) == ["+442079460018"]


def test_the_field_takes_256_signs(rig: Rig) -> None:
    rig.desktop.window.field.line.setText("x" * 100_000)
    assert len(rig.desktop.window.field.text) == 256


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_L])
def test_ctrl_f_and_ctrl_l_lead_to_the_field(rig: Rig, key: Qt.Key) -> None:
    window = rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    window.field.line.setText("Ana")
    window.head.menu.setFocus()
    assert QApplication.focusWidget() is window.head.menu
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.field.line
    assert window.field.line.selectedText() == "Ana"


def test_esc_empties_the_field_and_shows_everybody(rig: Rig) -> None:
    rig.know("Ana", "+442079460018")
    rig.know("Bob", "+442079460019")
    window = rig.desktop.window
    hint_of(rig, "bob")
    assert len(window.people.model.rows) == 1
    press(window.field.line, Qt.Key.Key_Escape)
    assert window.field.text == ""
    assert len(window.people.model.rows) == 3
    assert window.isVisible()


def reachable(window: QWidget) -> set[QWidget]:
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.height() > 0
    }


def test_tab_reaches_everything_in_the_window(rig: Rig) -> None:
    window = rig.desktop.window
    rig.know("Ana", "+442079460018")
    rig.ring("Bob")
    rig.hear(LineChanged(state=LineState.WAITING, trouble=LineTrouble.SILENT, retry_in=9.0))
    window.notify("Read me")
    window.field.line.setText("207946")
    hang_up = window.cards.cards[0].hang_up
    rig.wait_until(lambda: window.foot.retry.isVisible() and hang_up.isVisible())
    rig.desktop.popups.close_all()
    with rig.bot.waitActive(window):
        window.activateWindow()
    wanted, reached = reachable(window), set[QWidget]()
    for _ in range(30):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.height() > 0
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= reached
    assert {window.foot.retry, window.people.view, window.head.menu} <= reached
    assert hang_up in reached
