# SPDX-License-Identifier: MIT
"""Diagnostics from the menu and the sign-in dialog: shown first, saved only then."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from busylamp.services.diagnostics import DiagnosticsService
from busylamp.services.setup import Examined
from busylamp.ui.window import MainWindow

if TYPE_CHECKING:
    from busylamp.desk.diagnostics.bundle import BundleFile
    from busylamp.ui.dialogs.diagnostics import DiagnosticsDialog


class Diagnostics(QObject):
    """Asks for the files, shows them, saves them where the user says."""

    def __init__(self, service: DiagnosticsService, window: MainWindow) -> None:
        super().__init__(window)
        self._service = service
        self._window = window
        self.dialog: DiagnosticsDialog | None = None
        window.foot.load_words = service.load_words
        window.menu.diagnostics_wanted.connect(self._on_wanted)
        service.made.connect(self._on_made)

    def take(self, examined: Examined) -> None:
        """Make them of a test of the set-up."""
        settings, heard = examined.settings, examined.heard
        self._service.make(examined.findings, heard=heard, settings=settings)

    def save(self, path: Path, files: "tuple[BundleFile, ...]") -> None:
        """Write the zip."""
        from busylamp.desk.diagnostics.bundle import save

        try:
            save(path, files)
        except OSError as error:
            why = error.strerror or str(error)
            self._window.notify(self.tr("The file could not be written: %1").replace("%1", why))
        else:
            self._window.tell_done(self.tr("Saved: %1").replace("%1", path.name))

    def _on_wanted(self) -> None:
        self._service.make()

    def _on_made(self, files: "tuple[BundleFile, ...]") -> None:
        from busylamp.ui.dialogs.diagnostics import DiagnosticsDialog

        if self.dialog is not None:
            self.dialog.close()
        dialog = DiagnosticsDialog(files, self._window)
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.show()
        dialog.raise_()

    def _on_save_wanted(self, files: "tuple[BundleFile, ...]") -> None:
        suggested = str(Path.home() / "busylamp-diagnostics.zip")
        title = self.tr("Save diagnostics")
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, "*.zip")
        if name:
            self.save(Path(name), files)

    def _on_closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
