# SPDX-License-Identifier: MIT
"""Parked calls under the cards: there only while there are some, each fetched by its button."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.ami.actions import Originate
from busylamp.telephony.changes import ParkingChanged
from busylamp.telephony.model import ExtensionNumber, Parked, Party, PresenceState
from busylamp.ui.panels.parked import ParkedCalls
from tests.ui.calls import EVERYTHING, settings_for_all
from tests.ui.rig import Rig, open_rig


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    made = open_rig(qtbot, tmp_path, settings_for_all())
    made.up(*EVERYTHING)
    yield made
    made.close()


def parked(slot: str, name: str, by: str = "1000") -> Parked:
    return Parked(
        slot=slot,
        lot="default",
        who=Party(number="0298765432", name=name),
        uniqueid=f"u{slot}",
        parked_by=ExtensionNumber(by),
        since=time.time() - 65,
    )


def panel(rig: Rig) -> ParkedCalls:
    return rig.desktop.window.parked


def park(rig: Rig, *places: Parked) -> None:
    rig.hear(ParkingChanged(parked=places))


def test_without_parked_calls_there_is_nothing(rig: Rig) -> None:
    assert panel(rig).height() == 0
    park(rig, parked("701", "Ana"))
    assert panel(rig).height() > 30
    park(rig)
    assert panel(rig).height() == 0
    assert not panel(rig).findChildren(QTimer)[0].isActive()


def test_a_row_says_where_who_and_since_when(rig: Rig) -> None:
    rig.show_lamp("1002", "Tomas", PresenceState.IDLE)
    park(rig, parked("701", "<b>Ana</b>" + "x" * 3000), parked("702", "Bob", by="1002"))
    mine, his = panel(rig).rows
    assert mine.slot.whole == "701"
    assert mine.who.whole.startswith("<b>Ana</b>x")
    assert mine.since.whole in ("1:05", "1:06")
    assert his.who.whole == "Bob · Tomas"
    assert his.retrieve.accessibleName() == "Retrieve Bob from 702"
    assert rig.desktop.window.width() == 400


def test_retrieve_calls_my_phone_and_the_place_once(rig: Rig) -> None:
    park(rig, parked("701", "Ana"), parked("702", "Bob"))
    rig.click(panel(rig).rows[1].retrieve)
    asked = [action for _, action in rig.line.asked if isinstance(action, Originate)]
    assert [action.exten for action in asked] == ["702"]


def test_who_may_not_call_gets_no_button(rig: Rig) -> None:
    rig.up("Hangup", "ParkedCalls")
    park(rig, parked("701", "Ana"))
    assert panel(rig).rows[0].retrieve.isHidden()


def test_a_row_keeps_the_keyboard_while_others_come_and_go(rig: Rig) -> None:
    with rig.bot.waitActive(rig.desktop.window):
        rig.desktop.window.activateWindow()
    park(rig, parked("702", "Bob"))
    button = panel(rig).rows[0].retrieve
    rig.wait_until(button.isVisible)
    button.setFocus()
    park(rig, parked("701", "Ana"), parked("702", "Bob"))
    assert QApplication.focusWidget() is button
    assert [row.slot.whole for row in panel(rig).rows] == ["701", "702"]
    park(rig, parked("702", "Bob"))
    assert QApplication.focusWidget() is button


def test_many_scroll(rig: Rig) -> None:
    park(rig, *(parked(str(700 + n), f"Caller {n}") for n in range(20)))
    assert panel(rig).height() < 180
    rig.wait_until(lambda: panel(rig).verticalScrollBar().maximum() > 0)
