# SPDX-License-Identifier: MIT
"""The command palette: everything that can be done now, in an order one can learn."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from busylamp.telephony.model import PresenceState
from busylamp.ui.palette import Palette
from busylamp.ui.palette_items import PaletteItem, items_of_menu, ranked
from tests.seat import press, type_in
from tests.ui.calls import EVERYTHING, names_sent, settings_for_all, talk
from tests.ui.rig import Rig, open_rig


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    made = open_rig(qtbot, tmp_path, settings_for_all())
    made.up(*EVERYTHING)
    made.show_lamp("1001", "Maya Kern", PresenceState.IN_USE)
    yield made
    made.close()


def opened(rig: Rig) -> Palette:
    window = rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.open_palette()
    with rig.bot.waitActive(palette):
        palette.activateWindow()
    return palette


def shown(palette: Palette) -> list[str]:
    return [item.words for item in palette.model.items]


def item(words: str) -> PaletteItem:
    return PaletteItem(words=words, run=lambda: None)


def order(text: str, *words: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [each.words for each in ranked([item(each) for each in words], text, recent)]


def test_the_order_is_predictable() -> None:
    words = ("Unpark", "Snooze · Park", "Park · Ana", "Spare key", "Quit")
    assert order("park", *words) == ["Park · Ana", "Snooze · Park", "Unpark"]
    assert order("pa", *words) == ["Park · Ana", "Snooze · Park", "Unpark", "Spare key"]
    assert order("", *words) == list(words)
    assert order("", *words, recent=("Quit",))[0] == "Quit"
    assert order("park", *words, recent=("Unpark",))[0] == "Park · Ana"
    assert order("p a", *words)[0] == "Park · Ana"
    assert order("xyz", *words) == []
    assert order("prk", *words) == ["Snooze · Park", "Park · Ana"]
    assert order("kovac", "Adela Kovač", "Quit") == ["Adela Kovač"]
    assert order("präzise", "Prazise", "Quit") == ["Prazise"]


def test_it_offers_what_cards_and_menus_offer(rig: Rig) -> None:
    talk(rig, "Ana <b>")
    palette = opened(rig)
    assert shown(palette)[:3] == ["Hang up · Ana <b>", "Transfer · Ana <b>", "Park · Ana <b>"]
    assert {"Settings…", "Sign in…", "Quit"} <= set(shown(palette))
    assert any(words.startswith("Snooze · ") for words in shown(palette))
    assert "Pick up" not in " ".join(shown(palette))


def test_an_account_that_may_little_is_offered_little(rig: Rig) -> None:
    rig.up("Originate", "Hangup")
    talk(rig, "Ana")
    palette = opened(rig)
    of_ana = [words for words in shown(palette) if words.endswith("Ana")]
    assert of_ana == ["Hang up · Ana", "Note · Ana"]


def test_a_verb_and_enter_do_it_once(rig: Rig) -> None:
    talk(rig, "Ana")
    palette = opened(rig)
    type_in(palette.line, "park")
    press(palette.line, Qt.Key.Key_Return)
    rig.wait_until(lambda: names_sent(rig) == ["Park"])
    assert not palette.isVisible()


@pytest.mark.parametrize("typed", ["maya", "call maya", "call kern", "cal may"])
def test_a_name_calls(rig: Rig, typed: str) -> None:
    palette = opened(rig)
    type_in(palette.line, typed)
    assert shown(palette)[0] == "Call · Maya Kern"
    press(palette.line, Qt.Key.Key_Return)
    rig.wait_until(lambda: names_sent(rig) == ["Originate"])


def test_transfer_and_a_name_lead_to_the_picker(rig: Rig) -> None:
    talk(rig, "Ana")
    palette = opened(rig)
    type_in(palette.line, "transfer maya")
    assert shown(palette)[0] == "Transfer my call here… · Maya Kern"
    press(palette.line, Qt.Key.Key_Return)
    rig.wait_until(lambda: rig.desktop.window.acting.picker)
    picker = rig.desktop.window.acting.picker
    assert picker is not None
    assert names_sent(rig) == []


def test_what_was_used_last_is_first(rig: Rig) -> None:
    palette = opened(rig)
    type_in(palette.line, "about")
    press(palette.line, Qt.Key.Key_Return)
    rig.wait_until(lambda: not palette.isVisible())
    for each in QApplication.topLevelWidgets():
        if each.isModal():
            each.close()
    palette = opened(rig)
    assert shown(palette)[0] == "About Busylamp"


def test_arrows_move_and_esc_does_nothing(rig: Rig) -> None:
    palette = opened(rig)
    for keys, row in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        press(palette.line, keys)
        assert palette.list.currentIndex().row() == row
    for _ in range(300):
        press(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == len(palette.model.items) - 1
    press(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert names_sent(rig) == []


def test_nothing_found_is_said_and_enter_does_nothing(rig: Rig) -> None:
    palette = opened(rig)
    type_in(palette.line, "zzzzqqq")
    assert not palette.none.isHidden()
    press(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_menu_is_read_as_it_is(rig: Rig) -> None:
    menu, inner = QMenu(), QMenu("Smith && &Sons")
    menu.addMenu(inner)
    inner.addAction("A&ct\tCtrl+A")
    inner.addSeparator()
    inner.addAction("Off").setEnabled(False)
    inner.addAction("Gone").setVisible(False)
    checked = menu.addAction("On")
    checked.setCheckable(True)
    checked.setChecked(True)
    found = [(each.words, each.detail) for each in items_of_menu(menu)]
    assert found == [("Smith & Sons · Act", ""), ("On", "✓")]
    inner.deleteLater()
    menu.deleteLater()


def test_hostile_names_keep_their_place(rig: Rig) -> None:
    rig.show_lamp("1002", "<b>\u202e" + "W" * 5000, PresenceState.IDLE)
    palette = opened(rig)
    type_in(palette.line, "1002")
    palette.grab()
    assert shown(palette)[0].startswith("Call · <b>W")
    assert len(shown(palette)[0]) <= 90
    assert palette.width() == 380


def test_an_act_of_a_menu_that_was_filled_anew_is_done(qtbot: QtBot) -> None:
    """A lamp or a call may fill a menu between the look at it and Enter."""
    menu, done = QMenu(), list[str]()
    qtbot.addWidget(menu)

    def fill() -> None:
        menu.clear()
        menu.addAction("Call", lambda: done.append("call"))
        menu.addAction("Note", lambda: done.append("note"))

    menu.aboutToShow.connect(fill)
    old = list(items_of_menu(menu))
    fill()
    next(each for each in old if each.words == "Note").run()
    assert done == ["note"]
    menu.aboutToShow.disconnect(fill)
    menu.clear()
    old[0].run()  # it is offered no more
    assert done == ["note"]


def test_an_act_of_a_menu_that_is_gone_is_none(qtbot: QtBot) -> None:
    done: list[str] = []
    menu = QMenu()
    menu.addAction("Call", lambda: done.append("call"))
    (found,) = items_of_menu(menu)
    delete(menu)
    found.run()
    assert done == []
