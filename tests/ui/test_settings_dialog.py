# SPDX-License-Identifier: MIT
"""The settings: each change acts at once, can be taken back, and can be found."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from busylamp.settings.file import load
from busylamp.settings.keys import with_values
from busylamp.settings.model import Appearance, HotkeyAct, LinkAsk
from busylamp.ui.dialogs.pages import PAGES, PageEntry
from busylamp.ui.dialogs.pages.changes import Change
from busylamp.ui.dialogs.pages.page import Page, PageContext
from busylamp.ui.dialogs.settings import SettingsDialog
from tests.seat import press, type_in
from tests.ui.rig import Rig
from tests.ui.test_access import nameless


class Trial(Page):
    """A row of each kind."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.heading("Trial")
        self.tls: QCheckBox = self.switch("pbx.tls", "Encrypted", "TLS to the phone system")
        self.seconds: QLineEdit = self.number("dial.ring_seconds", "Ring for", range(5, 301))
        self.region: QLineEdit = self.text("numbers.region", "Home country", read=str.upper)


TRIAL = (PAGES[0], PageEntry("trial", lambda: "Trial page", Trial))


@pytest.fixture
def dialog(rig: Rig) -> Generator[SettingsDialog]:
    made = SettingsDialog(rig.services, rig.theme, rig.desktop.window, entries=TRIAL)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def trial(dialog: SettingsDialog) -> Trial:
    dialog.show_page("trial")
    page = dialog.page("trial")
    assert isinstance(page, Trial)
    return page


def choose(box: QComboBox, words: str) -> None:
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def box_of(page: Page, label: str) -> QComboBox:
    (box,) = [row.control for row in page.rows if row.label.whole == label]
    assert isinstance(box, QComboBox)
    return box


def shown(dialog: SettingsDialog) -> list[str]:
    rows = [dialog.list.item(at) for at in range(dialog.list.count())]
    return [item.text() for item in rows if not item.isHidden()]


@pytest.mark.usefixtures("bare")
def test_a_change_acts_at_once_and_is_kept(rig: Rig, dialog: SettingsDialog) -> None:
    page = dialog.page("general")
    choose(box_of(page, "Appearance"), "Dark")
    trial(dialog).tls.click()
    assert rig.theme.is_dark
    preferences = rig.services.preferences
    assert load(preferences._path).settings == preferences.settings
    assert preferences.settings.pbx.tls is False
    assert dialog.undo.text() == "Undo: Encrypted"
    rig.click(dialog.undo)
    assert preferences.settings.pbx.tls
    assert trial(dialog).tls.isChecked()
    rig.click(dialog.undo)
    assert preferences.settings.window.appearance is Appearance.SYSTEM
    assert not dialog.undo.isVisible()


def test_undo_leaves_alone_what_changed_elsewhere(rig: Rig, dialog: SettingsDialog) -> None:
    page, preferences = trial(dialog), rig.services.preferences
    page.tls.click()
    assert preferences.settings.pbx.tls is False
    elsewhere = {"pbx.host": "new.example.net", "window.told_tray": True}
    preferences.change(with_values(preferences.settings, elsewhere))
    rig.click(dialog.undo)
    settings = preferences.settings
    assert (settings.pbx.tls, settings.pbx.host) == (True, "new.example.net")
    assert settings.window.told_tray
    assert page.tls.isChecked()


def test_what_is_as_it_was_is_no_change(rig: Rig, dialog: SettingsDialog) -> None:
    told: list[Change | None] = []
    dialog.changes.changed.connect(told.append)
    dialog.changes.put("Ring for", {"dial.ring_seconds": 60})
    assert told == []
    dialog.changes.put("Ring for", {"dial.ring_seconds": 61})
    dialog.changes.undo()
    assert [change and change.label for change in told] == ["Ring for", None]
    dialog.changes.undo()  # nothing is left
    assert rig.services.preferences.settings.dial.ring_seconds == 60


def test_bad_input_is_refused_with_a_sentence_and_stays(rig: Rig, dialog: SettingsDialog) -> None:
    page, preferences = trial(dialog), rig.services.preferences
    row = page.rows[2]
    type_in(page.region, "deu")
    press(page.region, Qt.Key.Key_Return)
    sentence = "Home country must be a two-letter code of a country, such as DE."
    assert row.problem.whole == sentence
    assert dialog.isVisible()
    page.seconds.setText("30")  # another change does not wipe what was typed
    press(page.seconds, Qt.Key.Key_Return)
    assert preferences.settings.dial.ring_seconds == 30
    assert (page.region.text(), row.problem.whole) == ("deu", sentence)
    assert preferences.settings.numbers.region == ""
    page.region.setText("de")
    press(page.region, Qt.Key.Key_Return)
    assert preferences.settings.numbers.region == "DE"
    assert not row.problem.isVisible()


@pytest.mark.parametrize("typed", ["4", "301", "9" * 400, "", "-5", "ten", "٣٠"])
def test_what_is_no_number_is_refused(rig: Rig, dialog: SettingsDialog, typed: str) -> None:
    page = trial(dialog)
    page.seconds.setText(typed)
    press(page.seconds, Qt.Key.Key_Return)
    assert page.rows[1].problem.whole == "Ring for must be a number between 5 and 300."
    assert rig.services.preferences.settings.dial.ring_seconds == 60


def test_closing_takes_what_stands_in_the_field(rig: Rig, dialog: SettingsDialog) -> None:
    page = trial(dialog)
    page.region.setFocus()
    type_in(page.region, "it")
    dialog.close()
    assert rig.services.preferences.settings.numbers.region == "IT"


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("dark", "Appearance"),  # one of its choices
        ("sound", "Ring on this computer"),  # its heading
        ("sound ring", "Ring on this computer"),
    ],
)
def test_the_search_reads_headings_and_choices(rig: Rig, words: str, label: str) -> None:
    made = SettingsDialog(rig.services, rig.theme, rig.desktop.window)
    made.show()
    made.search.setText(words)
    pages = [made.page(entry.key) for entry in PAGES]
    found = {row.label.whole for page in pages for row in page.rows if not row.isHidden()}
    assert label in found
    assert "Home country" not in found
    made.close()
    made.deleteLater()


def test_the_search_finds_rows_on_every_page(dialog: SettingsDialog) -> None:
    dialog.search.setText("phone encr")
    assert shown(dialog) == ["Trial page"]
    assert dialog.list.currentRow() == 1
    page = trial_rows(dialog)
    assert page == ["Encrypted"]
    dialog.search.setText("nothing <b>like</b> that")
    assert shown(dialog) == []
    assert dialog.stack.currentWidget() is dialog.nothing
    assert dialog.nothing.whole == "No setting is called “nothing <b>like</b> that”."
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert shown(dialog) == ["General", "Trial page"]
    assert dialog.stack.currentWidget() is not dialog.nothing
    dialog.search.setText("trial page")
    assert shown(dialog) == ["Trial page"]
    assert len(trial_rows(dialog)) == 3


def trial_rows(dialog: SettingsDialog) -> list[str]:
    return [row.label.whole for row in dialog.page("trial").rows if not row.isHidden()]


def test_pages_load_when_they_are_shown(rig: Rig) -> None:
    made: list[str] = []

    def make(context: PageContext) -> Page:
        made.append("trial")
        return Trial(context)

    entries = (PAGES[0], PageEntry("trial", lambda: "Trial page", make))
    dialog = SettingsDialog(rig.services, rig.theme, entries=entries)
    assert made == []
    dialog.show_page("trial")
    dialog.show_page("general")
    dialog.show_page("trial")
    assert made == ["trial"]
    dialog.deleteLater()


def test_every_page_can_be_used_without_seeing_it(rig: Rig) -> None:
    dialog = SettingsDialog(rig.services, rig.theme, rig.desktop.window)
    for entry in PAGES:
        page = dialog.page(entry.key)
        assert page.rows
        assert all(row.control.accessibleName() for row in page.rows)
    assert nameless(dialog) == []
    dialog.deleteLater()


def test_links_and_the_dial_key(rig: Rig) -> None:
    made = SettingsDialog(rig.services, rig.theme, rig.desktop.window)
    made.show_page("outside")
    page = made.page("outside")
    assert isinstance(page, Page)
    choose(box_of(page, "A click on a link"), "Calls internal and national numbers")
    choose(box_of(page, "The key that dials it"), "Shows a card, then calls")
    settings = rig.services.preferences.settings
    assert settings.links.ask is LinkAsk.EXCEPT_NATIONAL
    assert settings.hotkey.act is HotkeyAct.COUNTDOWN
    made.close()
    made.deleteLater()


@pytest.mark.usefixtures("bare")
def test_ctrl_z_takes_back_the_last_change_but_not_what_is_typed(
    rig: Rig, dialog: SettingsDialog
) -> None:
    page, preferences = dialog.page("general"), rig.services.preferences
    choose(box_of(page, "Appearance"), "Dark")
    type_in(dialog.search, "col")
    QTest.keyClick(dialog.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.text() == ""  # a field takes its own back first
    assert preferences.settings.window.appearance is Appearance.DARK
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert preferences.settings.window.appearance is Appearance.SYSTEM


def test_every_row_is_found_by_its_label_its_hint_and_its_page(rig: Rig) -> None:
    made = SettingsDialog(rig.services, rig.theme, rig.desktop.window)
    for entry in PAGES:
        for row in list(made.page(entry.key).rows):
            for words in (row.label.whole, row.hint.whole, row.hint.whole[-24:]):
                if words:
                    made.search.setText(words.upper())
                    assert entry.title() in shown(made), words
                    assert not row.isHidden(), words
        made.search.setText(entry.title())
        assert entry.title() in shown(made)
        assert not any(row.isHidden() for row in made.page(entry.key).rows)
    made.deleteLater()


def test_the_page_that_is_called_so_comes_before_those_that_mention_it(rig: Rig) -> None:
    made = SettingsDialog(rig.services, rig.theme, rig.desktop.window)
    made.show_page("incoming")  # it mentions queues
    made.search.setText("queue")
    assert len(shown(made)) > 1
    current = made.list.currentItem()
    assert current is not None
    assert current.text() == "Queues"
    made.deleteLater()
