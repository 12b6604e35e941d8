# SPDX-License-Identifier: MIT
"""The dialog of an import: progress, what would come, what is refused; all of it or nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from busylamp.services.importing import Import, ImportEnded
from busylamp.stores.carried import Brought
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.tables import Refused
from busylamp.ui.dialogs.imports import ImportDialog
from tests.seat import click, press, tab_through
from tests.ui.imports import WORDS, Played, import_by, played

ANA = Contact(name="Ana", numbers=(ContactNumber(number="+442079460018", label="mobile"),))
BAD = Refused(line=3, reason="no <b>name</b>", text="x" * 5000)


class Shown:
    """A dialog over an import that a test moves."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.contacts = Contacts(open_database(":memory:"))
        self.ended: list[ImportEnded] = []

    def open(self, reading: Played) -> ImportDialog:
        self.reading = reading
        self.work: Import = import_by(reading, self.contacts)
        dialog = ImportDialog(self.work, WORDS)
        dialog.ended.connect(self.ended.append)
        self.bot.addWidget(dialog)
        with self.bot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        self.work.start()
        return dialog

    def read(self, *rows: Brought, error: str = "") -> ImportDialog:
        dialog = self.open(played(*rows, error=error))
        with self.bot.waitSignal(self.work.was_read):
            self.reading.go.set()
        return dialog


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qtbot)
    yield made
    made.contacts.close()


def test_reading_shows_how_far_it_is_and_can_be_left(shown: Shown) -> None:
    dialog = shown.open(played(ANA, shares=(0.25, 0.5)))
    assert dialog.summary.whole == "Reading the file"
    shown.bot.waitUntil(lambda: dialog.progress.value() == 500)
    assert not dialog.take.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    assert shown.reading.cancelled
    assert dialog.isHidden()
    assert shown.contacts.count() == 0


def test_what_is_refused_is_shown_before_anything_is_taken(shown: Shown) -> None:
    dialog = shown.read(ANA, ANA, BAD)
    assert dialog.summary.whole == "To import: 2 · refused: 1"
    model = dialog.refused.model()
    cells = [str(model.data(model.index(0, column))) for column in range(3)]
    assert cells[:2] == ["3", "no <b>name</b>"]
    assert len(cells[2]) == 120
    assert shown.contacts.count() == 0
    click(dialog.cancel)
    assert shown.contacts.count() == 0
    assert shown.ended == []


def test_all_of_it_is_taken(shown: Shown) -> None:
    dialog = shown.read(ANA, ANA, BAD)
    with shown.bot.waitSignal(dialog.ended):
        click(dialog.take)
    assert shown.ended == [ImportEnded(count=2)]
    assert shown.contacts.count() == 2
    assert dialog.isHidden()


def test_what_was_taken_so_far_is_taken_back_when_it_is_cancelled(shown: Shown) -> None:
    dialog = shown.read(*[ANA] * 3000)
    click(dialog.take)
    shown.bot.waitUntil(lambda: shown.contacts.count() > 0)
    assert shown.contacts.count() < 3000
    with shown.bot.waitSignal(dialog.ended):
        press(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()  # until all of it is back
    assert shown.ended == [ImportEnded(is_cancelled=True)]
    assert shown.contacts.count() == 0
    assert shown.contacts.search("Ana") == []
    assert dialog.isHidden()


def test_an_import_of_nothing_can_not_be_taken(shown: Shown) -> None:
    dialog = shown.read(error="The file can't be read: <why>.")
    assert dialog.summary.whole == "The file can't be read: <why>."
    assert not dialog.take.isEnabled()
    assert dialog.rows.isHidden()
    assert dialog.refused.isHidden()


def test_tab_leads_out_of_the_tables(shown: Shown) -> None:
    dialog = shown.read(ANA, BAD)
    wanted = {dialog.rows, dialog.refused, dialog.cancel, dialog.take}
    assert wanted <= tab_through(dialog.rows, 8)
