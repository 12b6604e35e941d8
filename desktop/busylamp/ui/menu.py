# SPDX-License-Identifier: MIT
"""The window's menu."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget


class MainMenu(QMenu):
    """What the window offers besides its lists; each wish is a signal."""

    sign_in_wanted = Signal()
    add_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    import_calls_wanted = Signal()
    export_calls_wanted = Signal()
    wallboard_wanted = Signal()
    settings_wanted = Signal()
    diagnostics_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add(self.tr("Sign in…"), self.sign_in_wanted)
        self.addSeparator()
        self._add(self.tr("Add contact…"), self.add_wanted)
        self._add(self.tr("Import contacts…"), self.import_wanted)
        self._add(self.tr("Export contacts…"), self.export_wanted)
        self.addSeparator()
        self._add(self.tr("Import calls…"), self.import_calls_wanted)
        self._add(self.tr("Export calls…"), self.export_calls_wanted)
        self.addSeparator()
        self.snooze = self.addMenu(self.tr("Snooze"))
        self._add(self.tr("Wallboard"), self.wallboard_wanted)
        self._add(self.tr("Settings…"), self.settings_wanted)
        self.addSeparator()
        self._add(self.tr("Save diagnostics…"), self.diagnostics_wanted)
        self._add(self.tr("About Busylamp"), self.about_wanted)
        self._add(self.tr("Quit"), self.quit_wanted)

    def _add(self, words: str, wish: SignalInstance) -> None:
        self.addAction(words).triggered.connect(wish)
