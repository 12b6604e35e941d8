# SPDX-License-Identifier: MIT
"""The keypad of a card: clicked or typed, each key once; shown is what the PBX took."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.telephony.model import CallState
from busylamp.ui.acts import Slot
from busylamp.ui.panels.call_card import CallCardWidget
from busylamp.ui.widgets.keypad import Keypad
from tests.ui.calls import EVERYTHING, grant, refuse, settings_for_all, talk, wishes
from tests.ui.rig import Rig, open_rig


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    made = open_rig(qtbot, tmp_path, settings_for_all())
    made.up(*EVERYTHING)
    yield made
    made.close()


def opened(rig: Rig) -> tuple[CallCardWidget, Keypad]:
    (card,) = rig.desktop.window.cards.cards
    card.acts.button(Slot.KEYPAD).click()
    assert card.keypad is not None
    return card, card.keypad


def played(rig: Rig) -> str:
    return "".join(dict(action.headers())["Digit"] for action in wishes(rig))


def test_keys_are_clicked_and_typed_and_each_is_sent_once(rig: Rig) -> None:
    talk(rig)
    _, keypad = opened(rig)
    rig.click(keypad.keys["5"])
    rig.wait_until(lambda: played(rig) == "5")
    QTest.keyClicks(keypad, "12#xb")
    rig.wait_until(lambda: played(rig) == "512#B")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_9, Qt.KeyboardModifier.NoModifier, "9", True)
    QApplication.sendEvent(keypad, held)
    QTest.keyClicks(keypad, "0")
    rig.wait_until(lambda: played(rig) == "512#B0")


def test_what_is_shown_is_what_the_pbx_took(rig: Rig) -> None:
    talk(rig)
    card, keypad = opened(rig)
    QTest.keyClicks(keypad, "1")
    assert "1" not in keypad.played.whole
    rig.wait_until(lambda: played(rig) == "1")
    grant(rig)
    assert keypad.played.whole == "1"
    QTest.keyClicks(keypad, "2")
    rig.wait_until(lambda: played(rig) == "12")
    refuse(rig)
    assert keypad.played.whole == "1"
    assert card.step.whole == "The phone system refused."
    QTest.keyClicks(keypad, "3")
    rig.wait_until(lambda: played(rig) == "123")
    grant(rig)
    assert keypad.played.whole == "1 3"


def test_it_goes_where_no_digits_can_be_played(rig: Rig) -> None:
    call = talk(rig)
    card, keypad = opened(rig)
    assert not keypad.isHidden()
    rig.update(replace(call, state=CallState.HELD))
    assert keypad.isHidden()
    assert card.acts.button(Slot.KEYPAD).isHidden()


def test_esc_puts_it_away_and_gives_the_keyboard_back(rig: Rig) -> None:
    talk(rig)
    window = rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    card, keypad = opened(rig)
    rig.wait_until(lambda: QApplication.focusWidget() is keypad)
    QTest.keyClick(keypad, Qt.Key.Key_Escape)
    assert keypad.isHidden()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert card.isAncestorOf(focused)
