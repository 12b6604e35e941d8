# SPDX-License-Identifier: MIT
"""Contacts and calls to and from files, as the menu offers it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from busylamp.services.build import Services
from busylamp.services.errand import send
from busylamp.stores.contacts import Contact
from busylamp.stores.entries import Told
from busylamp.ui.widgets.plain_label import fill
from busylamp.ui.window import MainWindow
from busylamp.ui.words import in_words
from busylamp.ui.writing import number

if TYPE_CHECKING:
    from busylamp.desk.table_heads import TableHeads
    from busylamp.services.importing import Import, ImportEnded
    from busylamp.stores.columns import Layout
    from busylamp.ui.dialogs.imports import ImportDialog, ImportWords

_TABLES = "CSV (*.csv *.txt)"


class Files(QObject):
    """Asks for a file, shows what it would bring, tells how much went where."""

    def __init__(self, services: Services, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._window = window
        menu = window.menu
        menu.import_wanted.connect(self._on_contacts_wanted)
        menu.export_wanted.connect(self._on_contacts_export_wanted)
        menu.import_calls_wanted.connect(self._on_calls_wanted)
        menu.export_calls_wanted.connect(self._on_calls_export_wanted)

    def ask_columns(self, path: Path) -> None:
        """Look at a file of contacts; ask what the columns of a table are, then import it."""
        from busylamp.desk.table_heads import read_heads

        send("table", lambda: read_heads(path), self._on_heads)

    def _on_heads(self, heads: "TableHeads") -> None:
        if not heads.names:
            self.import_contacts(heads.path)
            return
        from busylamp.ui.dialogs.columns import ColumnsDialog

        people = self._services.people
        dialog = ColumnsDialog(heads, people.columns_of(heads.names), self._window)

        def take(layout: "Layout") -> None:
            if layout.names_columns:  # else the next such table begins with somebody else
                people.keep_columns(heads.names, layout.columns)
            self.import_contacts(heads.path, layout)

        dialog.chosen.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_contacts(self, path: Path, layout: "Layout | None" = None) -> "ImportDialog":
        """Read a file of contacts and show what it would bring."""
        begun = self._services.people.begin_import(path, layout)
        return self._show(begun, self._contact_words(), self._on_contacts_ended)

    def import_calls(self, path: Path) -> "ImportDialog":
        """Read a file of calls and show what it would bring."""
        begun = self._services.journal.begin_import(path)
        return self._show(begun, self._call_words(), self._on_calls_ended)

    def export(self, path: Path, write: Callable[[Path], int], told: str) -> None:
        """Write a file; say how much went into it, or why nothing did."""
        try:
            count = write(path)
        except (OSError, sqlite3.Error) as error:
            why = getattr(error, "strerror", None) or str(error)
            self._window.notify(self.tr("The file could not be written: %1").replace("%1", why))
        else:
            self._window.tell_done(told.replace("%1", number(count)))

    def _show(
        self, begun: "Import", words: "ImportWords", then: "Callable[[ImportEnded], None]"
    ) -> "ImportDialog":
        from busylamp.ui.dialogs.imports import ImportDialog

        dialog = ImportDialog(begun, words, self._window)
        dialog.ended.connect(then)
        dialog.finished.connect(begun.deleteLater)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        begun.start()
        return dialog

    # -- contacts

    def _on_contacts_wanted(self) -> None:
        kinds = self.tr("Contacts (*.csv *.vcf *.vcard *.txt)")
        title = self.tr("Import contacts")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.ask_columns(Path(name))

    def _on_contacts_export_wanted(self) -> None:
        suggested = str(Path.home() / "contacts.csv")
        title = self.tr("Export contacts")
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested)
        if name:
            write = self._services.people.export
            self.export(Path(name), write, self.tr("Contacts exported: %1"))

    def _on_contacts_ended(self, ended: "ImportEnded") -> None:
        if not self._tell_failed(ended):
            words = self.tr("Contacts imported: %1")
            self._window.tell_done(words.replace("%1", number(ended.count)))

    def _contact_words(self) -> "ImportWords":
        from busylamp.ui.dialogs.imports import ImportWords

        return ImportWords(
            title=self.tr("Import contacts"),
            summary=self.tr("Contacts to import: %1 · rows refused: %2"),
            name=self.tr("Contacts to import"),
            heads=(self.tr("Name"), self.tr("Company"), self.tr("Numbers")),
            cells=_contact_cells,
        )

    # -- calls

    def _on_calls_wanted(self) -> None:
        title = self.tr("Import calls")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", _TABLES)
        if name:
            self.import_calls(Path(name))

    def _on_calls_export_wanted(self) -> None:
        suggested = str(Path.home() / "calls.csv")
        title = self.tr("Export calls")
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, _TABLES)
        if name:
            write = self._services.journal.export
            self.export(Path(name), write, self.tr("Calls exported: %1"))

    def _on_calls_ended(self, ended: "ImportEnded") -> None:
        if not self._tell_failed(ended):
            words = self.tr("Calls imported: %1 · were there already: %2")
            told = fill(words, number(ended.count), number(ended.there))
            self._window.tell_done(told)

    def _call_words(self) -> "ImportWords":
        from busylamp.ui.dialogs.imports import ImportWords

        return ImportWords(
            title=self.tr("Import calls"),
            summary=self.tr("Calls in the file: %1 · rows refused: %2"),
            name=self.tr("Calls to import"),
            heads=(self.tr("When"), self.tr("Who"), self.tr("What became of it")),
            cells=_call_cells,
        )

    def _tell_failed(self, ended: "ImportEnded") -> bool:
        if ended.error:
            words = self.tr("It could not be imported, nothing was changed: %1. Try again.")
            self._window.notify(words.replace("%1", in_words(ended.error)))
        return bool(ended.error) or ended.is_cancelled


def _contact_cells(contact: Contact) -> tuple[str, ...]:
    numbers = ", ".join(each.number for each in contact.numbers)
    return (contact.name, contact.company, numbers)


def _call_cells(told: Told) -> tuple[str, ...]:
    from busylamp.ui.call_words import result_of, whom
    from busylamp.ui.moments import moment_of

    entry = told.entry
    return (moment_of(entry.started_at), whom(entry), result_of(entry, _as_it_is))


def _as_it_is(number: str) -> str:
    return number
