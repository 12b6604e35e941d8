# SPDX-License-Identifier: MIT
"""Calls to and from files, as the menu offers it."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from busylamp.services.journal import CallsRead, JournalService
from busylamp.stores.transaction import NotKeptError
from busylamp.ui.window import MainWindow

if TYPE_CHECKING:
    from busylamp.stores.calls_file import CallsPreview

_KINDS = "CSV (*.csv *.txt)"


class CallFiles(QObject):
    """Asks for a file, shows what it would bring, tells how many calls went where."""

    def __init__(self, journal: JournalService, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._window = window
        window.menu.import_calls_wanted.connect(self._on_import_wanted)
        window.menu.export_calls_wanted.connect(self._on_export_wanted)
        journal.file_read.connect(self._on_file_read)

    def export(self, path: Path) -> None:
        """Write all calls into a file."""
        try:
            count = self._journal.export(path)
        except (OSError, sqlite3.Error) as error:
            why = getattr(error, "strerror", None) or str(error)
            self._window.notify(self.tr("The file could not be written: %1").replace("%1", why))
        else:
            self._window.notify(self.tr("Calls exported: %1").replace("%1", f"{count:,}"))

    def _on_import_wanted(self) -> None:
        title = self.tr("Import calls")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", _KINDS)
        if name:
            self._journal.read(Path(name))

    def _on_export_wanted(self) -> None:
        suggested = str(Path.home() / "calls.csv")
        title = self.tr("Export calls")
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, _KINDS)
        if name:
            self.export(Path(name))

    def _on_file_read(self, read: CallsRead) -> None:
        from busylamp.ui.dialogs.call_imports import CallImportDialog

        dialog = CallImportDialog(read, self._window)
        dialog.taken.connect(self._on_taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_taken(self, preview: "CallsPreview") -> None:
        try:
            count = self._journal.take(preview)
        except NotKeptError as error:
            words = self.tr("The calls could not be imported, nothing was changed: %1")
            self._window.notify(words.replace("%1", str(error)))
            return
        words = self.tr("Calls imported: %1 · were there already: %2")
        there = len(preview.calls) - count
        self._window.notify(words.replace("%1", f"{count:,}").replace("%2", f"{there:,}"))
