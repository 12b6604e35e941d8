# SPDX-License-Identifier: MIT
"""Keys are chosen by pressing them; what is wrong with them is said beside them."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from busylamp.services.integration import Integration
from busylamp.services.shortcuts import Shortcuts
from busylamp.system.hotkeys.protocol import Act, Hotkeys, Listener
from busylamp.ui.dialogs.pages.shortcuts import ShortcutsPage
from busylamp.ui.dialogs.settings import SettingsDialog
from busylamp.ui.widgets.key_field import KeyField
from tests.seat import press
from tests.services.test_shortcuts import FakeKeys
from tests.ui.rig import Rig

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Trial:
    """The page over a desktop where F8 and Ctrl+Alt+D are taken."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.ways: list[FakeKeys] = []

        def opens(listener: Listener) -> Hotkeys:
            self.ways.append(FakeKeys(listener, ("Ctrl+Alt+D", "F8")))
            return self.ways[-1]

        shortcuts = Shortcuts(rig.services.preferences, opens)
        shortcuts.start()
        self.dialog = SettingsDialog(
            rig.services, rig.theme, integration=Integration(shortcuts=shortcuts)
        )
        self.dialog.show()
        self.dialog.show_page("shortcuts")
        page = self.dialog.page("shortcuts")
        assert isinstance(page, ShortcutsPage)
        self.page = page

    @property
    def way(self) -> FakeKeys:
        return self.ways[-1]

    def field(self, act: Act) -> KeyField:
        field = self.page._key_rows[act].control
        assert isinstance(field, KeyField)
        return field

    def problem(self, act: Act) -> str:
        row = self.page._key_rows[act]
        return "" if row.problem.isHidden() else row.problem.whole


@pytest.fixture
def trial(rig: Rig) -> Generator[Trial]:
    made = Trial(rig)
    yield made
    made.dialog.close()
    made.dialog.deleteLater()


def test_a_taken_key_is_told_and_a_free_one_taken_by_a_click(trial: Trial) -> None:
    assert trial.problem(Act.DIAL) == "Another program uses these keys already."
    offer = trial.page._offers[Act.DIAL]
    assert offer.text() == "Use Ctrl+Alt+K, which is free"
    trial.rig.click(offer)
    assert trial.way.wanted == {Act.DIAL: "Ctrl+Alt+K"}
    assert trial.rig.services.preferences.settings.keys.dial == "Ctrl+Alt+K"
    assert trial.problem(Act.DIAL) == ""
    assert not offer.isVisible()
    trial.rig.click(trial.dialog.undo)
    assert trial.field(Act.DIAL).text() == "Ctrl+Alt+D"
    assert trial.problem(Act.DIAL)


def test_keys_are_chosen_by_pressing_them(trial: Trial) -> None:
    field = trial.field(Act.SHOW)
    assert field.text() == "None"
    trial.rig.click(field)
    assert field.text() == "Press the keys…"
    assert trial.way.wanted == {}  # the keys held now must reach the field
    QTest.keyClick(field, Qt.Key.Key_B, CTRL_ALT)
    assert field.text() == "Ctrl+Alt+B"
    assert trial.way.wanted == {Act.DIAL: "Ctrl+Alt+D", Act.SHOW: "Ctrl+Alt+B"}
    trial.rig.click(field)
    press(field, Qt.Key.Key_Escape)
    assert trial.dialog.isVisible()
    assert field.text() == "Ctrl+Alt+B"
    trial.rig.click(field)
    press(field, Qt.Key.Key_Backspace)
    assert field.text() == "None"
    assert trial.way.wanted == {Act.DIAL: "Ctrl+Alt+D"}


def test_a_key_one_types_with_is_refused(trial: Trial) -> None:
    field = trial.field(Act.HIDE)
    trial.rig.click(field)
    press(field, Qt.Key.Key_Shift)
    assert field.text() == "Press the keys…"
    press(field, Qt.Key.Key_A)
    assert "nobody could type that key any more" in trial.problem(Act.HIDE)
    assert field.text() == "None"
    trial.rig.click(field)
    press(field, Qt.Key.Key_F8)
    assert trial.problem(Act.HIDE) == "Another program uses these keys already."


def test_leaving_the_field_holds_the_keys_again(trial: Trial) -> None:
    field = trial.field(Act.SHOW)
    trial.dialog.activateWindow()
    field.setFocus()
    trial.rig.wait_until(field.hasFocus)
    trial.rig.click(field)
    assert trial.way.wanted == {}
    trial.dialog.search.setFocus()
    assert not field.isChecked()
    assert trial.way.wanted == {Act.DIAL: "Ctrl+Alt+D"}


def test_the_demo_takes_no_key(rig: Rig) -> None:
    dialog = SettingsDialog(rig.services, rig.theme)
    page = dialog.page("shortcuts")
    assert any("demo" in words for words in notes(page))
    dialog.deleteLater()


def notes(page: object) -> list[str]:
    from busylamp.ui.widgets.plain_label import PlainLabel

    assert isinstance(page, ShortcutsPage)
    return [label.whole for label in page.findChildren(PlainLabel)]
