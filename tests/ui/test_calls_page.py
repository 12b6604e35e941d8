# SPDX-License-Identifier: MIT
"""The page of calls: codes and my phone, each acting at once and found by its words."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt

from busylamp.settings.file import load
from busylamp.settings.model import PhoneFamily
from busylamp.ui.dialogs.pages.calls import CallsPage
from busylamp.ui.dialogs.settings import SettingsDialog
from tests.seat import press
from tests.ui.rig import Rig
from tests.ui.test_access import nameless
from tests.ui.test_settings_dialog import choose, shown


@pytest.fixture
def dialog(rig: Rig) -> Generator[SettingsDialog]:
    made = SettingsDialog(rig.services, rig.theme, rig.desktop.window)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def page(dialog: SettingsDialog) -> CallsPage:
    dialog.show_page("calls")
    made = dialog.page("calls")
    assert isinstance(made, CallsPage)
    return made


def test_each_control_acts_at_once_and_is_kept(rig: Rig, page: CallsPage) -> None:
    for line, text in ((page.pickup, "*8"), (page.voicemail, "*"), (page.room, "8000")):
        line.setText(text)
        press(line, Qt.Key.Key_Return)
    page.notify.click()
    page.undocumented.click()
    choose(page.family, "Yealink")
    settings = rig.services.preferences.settings
    assert load(rig.services.preferences._path).settings == settings
    calls = settings.calls
    assert (calls.pickup_code, calls.voicemail_prefix, calls.conference_room) == ("*8", "*", "8000")
    assert settings.phone.answers_by_notify
    assert settings.pbx.undocumented_actions
    assert settings.phone.auto_answer is PhoneFamily.YEALINK


def test_bad_codes_are_refused_in_words(rig: Rig, page: CallsPage) -> None:
    page.pickup.setText("1&2")
    press(page.pickup, Qt.Key.Key_Return)
    words = "Code to take a colleague's call must have up to 8 of the signs 0-9*#."
    assert page.rows[0].problem.whole == words
    assert rig.services.preferences.settings.calls.pickup_code == "**"


def test_each_phone_says_what_it_needs(page: CallsPage) -> None:
    row = next(row for row in page.rows if row.control is page.family)
    said: set[str] = set()
    for name in ("No", "Grandstream", "Yealink", "Snom", "Polycom", "Cisco"):
        choose(page.family, name)
        said.add(row.hint.whole)
    assert len(said) == 6


@pytest.mark.parametrize("words", ["voicemail", "yealink", "acceptcall", "conference"])
def test_it_is_found_by_its_words(dialog: SettingsDialog, words: str) -> None:
    dialog.search.setText(words)
    assert "Calls" in shown(dialog)


def test_everything_on_it_has_a_name(page: CallsPage) -> None:
    assert nameless(page) == []
