# SPDX-License-Identifier: MIT
"""One card at a time, three waiting, the user's own first; nothing is called before a yes."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.desk.requests import Ask, Choose, DialRequest, Refuse, RequestSource
from busylamp.settings.model import HotkeyAct, HotkeySettings, LinkAsk, LinkSettings
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import DialFailure
from busylamp.texts import sentence
from busylamp.ui.confirm import GUARD
from busylamp.ui.desktop import Desktop
from busylamp.ui.entrance import MOST_WAITING, Entrance
from tests.desk.conftest import FakeClock
from tests.ui.rig import SETTINGS, Rig, open_rig


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """The cards' clock, moved by hand."""
    made = FakeClock()

    def build(*arguments: object, **named: object) -> Entrance:
        return Entrance(*arguments, clock=made, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("busylamp.ui.entrance.Entrance", build)
    return made


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Generator[Rig]:
    made = open_rig(qtbot, tmp_path)
    made.up()
    yield made
    made.close()


def take(rig: Rig, source: RequestSource, *texts: str) -> None:
    rig.services.entries.take(DialRequest(texts=texts, source=source))


def link(rig: Rig, text: str) -> None:
    take(rig, RequestSource.LINK, text)


def entrance(rig: Rig) -> Entrance:
    return rig.desktop.entrance


def dialled(rig: Rig) -> list[str]:
    headers = [dict(action.headers()) for _, action in rig.line.asked]
    return [each["Exten"] for each in headers if "Exten" in each]


def call(rig: Rig, clock: FakeClock) -> None:
    """Say yes to the card."""
    clock.now += GUARD
    entrance(rig).confirm.call.click()


def test_a_link_calls_after_a_yes(rig: Rig, clock: FakeClock) -> None:
    rig.show_lamp("1002", "Tomas Olsen", PresenceState.IDLE)
    link(rig, "tel:1002")
    card = entrance(rig).confirm
    assert (card.title.whole, card.lamp.state) == ("Tomas Olsen", PresenceState.IDLE)
    assert dialled(rig) == []
    call(rig, clock)
    assert dialled(rig) == ["1002"]
    assert card.step.whole == "Asking the phone system"
    assert not card.call.isVisible()


def test_a_no_calls_nobody(rig: Rig) -> None:
    link(rig, "tel:1002")
    entrance(rig).confirm.cancel.click()
    assert not entrance(rig).confirm.isVisible()
    assert dialled(rig) == []


def test_a_thousand_links_are_one_card_and_three(rig: Rig) -> None:
    left_out: list[int] = []
    entrance(rig).flooded.connect(left_out.append)
    for number in range(1000):
        link(rig, f"tel:{2000 + number}")
    assert entrance(rig).waiting == MOST_WAITING
    assert entrance(rig).confirm.source.whole == "From a link · 3 more waiting"
    for number in range(MOST_WAITING + 1):
        assert entrance(rig).confirm.isVisible()
        assert entrance(rig).confirm.title.whole == str(2000 + number)
        entrance(rig).confirm.cancel.click()
    assert not entrance(rig).confirm.isVisible()
    assert (left_out, dialled(rig)) == ([996], [])


def test_the_same_link_again_is_the_same_card(rig: Rig) -> None:
    for _ in range(10):
        link(rig, "tel:1002")
        link(rig, "tel:hello")
    assert entrance(rig).waiting == 1
    entrance(rig).confirm.cancel.click()
    assert isinstance(entrance(rig).confirm.asked, Refuse)
    entrance(rig).confirm.cancel.click()
    assert not entrance(rig).confirm.isVisible()


def test_the_users_own_goes_first(rig: Rig) -> None:
    link(rig, "tel:1002")
    take(rig, RequestSource.HOTKEY, "1003")
    card = entrance(rig).confirm
    assert card.title.whole == "1003"
    assert card.focusWidget() is card.call
    card.cancel.click()
    assert card.title.whole == "1002"
    assert card.focusWidget() is card.cancel


def test_a_flood_does_not_push_the_users_own_away(rig: Rig) -> None:
    take(rig, RequestSource.HOTKEY, "1003")
    for number in range(50):
        link(rig, f"tel:{2000 + number}")
    assert entrance(rig).confirm.title.whole == "1003"


def test_a_refused_call_stays_to_be_read(rig: Rig, clock: FakeClock) -> None:
    rig.up("Hangup")  # may not dial
    link(rig, "tel:1002")
    call(rig, clock)
    card = entrance(rig).confirm
    assert card.step.whole == sentence(DialFailure.NO_PRIVILEGE)
    assert card.isVisible()
    assert card.call.isVisible()
    card.cancel.click()
    assert not card.isVisible()


def test_several_numbers_by_keyboard(rig: Rig) -> None:
    rig.know("Adela Kovac", "+442079460018")
    take(rig, RequestSource.CLIPBOARD, "020 7946 0018 or 020 7946 0019")
    chooser = entrance(rig).chooser
    assert chooser.isVisible()
    assert chooser.count.whole == "2 numbers found in what you copied or selected"
    assert "Adela Kovac" in chooser.list.item(0).text()
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert dialled(rig) == ["02079460019"]
    assert not chooser.isVisible()


def test_several_dropped_numbers_still_ask(rig: Rig, clock: FakeClock) -> None:
    take(rig, RequestSource.DROP, "020 7946 0018 or 020 7946 0019")
    chooser = entrance(rig).chooser
    QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert dialled(rig) == []
    assert entrance(rig).confirm.isVisible()
    call(rig, clock)
    assert dialled(rig) == ["02079460018"]


def test_escape_leaves_the_chooser(rig: Rig) -> None:
    take(rig, RequestSource.CLIPBOARD, "020 7946 0018 or 020 7946 0019")
    QTest.keyClick(entrance(rig).chooser.list, Qt.Key.Key_Escape)
    assert not entrance(rig).chooser.isVisible()
    assert dialled(rig) == []


def test_asking_no_more_is_kept(rig: Rig, clock: FakeClock) -> None:
    link(rig, "tel:1002")
    entrance(rig).confirm.stop_asking.setChecked(True)
    call(rig, clock)
    assert rig.services.preferences.settings.links.ask is LinkAsk.EXCEPT_NATIONAL
    assert dialled(rig) == ["1002"]


def test_links_that_go_unasked_are_three_a_minute(rig: Rig) -> None:
    settings = replace(SETTINGS, links=LinkSettings(ask=LinkAsk.EXCEPT_NATIONAL))
    rig.services.preferences.change(settings)
    told: list[None] = []
    rig.services.entries.suspended.connect(lambda: told.append(None))
    for number in range(100):
        link(rig, f"tel:{1001 + number}")
    assert dialled(rig) == ["1001", "1002", "1003"]
    assert entrance(rig).confirm.isVisible()
    assert len(told) == 1
    link(rig, "tel:*72123")
    link(rig, "tel:+12345")
    assert len(dialled(rig)) == 3


def test_the_key_that_dials_at_once_shows_only_failures(rig: Rig) -> None:
    hotkey = HotkeySettings(act=HotkeyAct.NOW)
    rig.services.preferences.change(replace(SETTINGS, hotkey=hotkey))
    take(rig, RequestSource.HOTKEY, "1002")
    assert dialled(rig) == ["1002"]
    assert not entrance(rig).confirm.isVisible()
    rig.up("Hangup")
    take(rig, RequestSource.HOTKEY, "1003")
    assert entrance(rig).confirm.isVisible()
    assert entrance(rig).confirm.step.isVisible()
    assert dialled(rig) == ["1002"]


def test_what_was_copied(rig: Rig) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(" 1004 ")
    entrance(rig).dial_copied()
    assert isinstance(entrance(rig).confirm.asked, Ask)
    assert entrance(rig).confirm.title.whole == "1004"
    assert clipboard.text() == " 1004 "
    clipboard.clear()
    entrance(rig).dial_copied(RequestSource.CLIPBOARD)
    assert isinstance(entrance(rig).confirm.asked, Refuse)


def test_text_dropped_on_the_window(rig: Rig) -> None:
    drop_on(rig.desktop, "Please call 020 7946 0018 or 020 7946 0019!")
    assert isinstance(entrance(rig).chooser.choice, Choose)
    entrance(rig).chooser.dismissed.emit()
    drop_on(rig.desktop, "1002")
    assert entrance(rig).confirm.source.whole == "From what you dropped here"
    assert dialled(rig) == []


def drop_on(desktop: Desktop, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    where = QPoint(10, 10)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(desktop.window, QDragEnterEvent(where, copy, data, left, none))
    QApplication.sendEvent(desktop.window, QDropEvent(QPointF(where), copy, data, left, none))


def test_quitting_takes_every_card_away(rig: Rig) -> None:
    for number in range(5):
        link(rig, f"tel:{2000 + number}")
    rig.desktop.quit()
    assert not entrance(rig).confirm.isVisible()
    assert dialled(rig) == []
