# SPDX-License-Identifier: MIT
"""What is on the screen for as long as the program runs; made anew in another language."""

import gc
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.services.build import Services
from busylamp.services.preferences import PreferencesChanged
from busylamp.ui.desktop import Desktop
from busylamp.ui.kept import put_in_place
from busylamp.ui.theme import Theme
from busylamp.ui.tongue import Tongue


class Screen(QObject):
    """Owns the desktop. One that speaks another language takes its place when no call is on."""

    settled = Signal()  # the window was drawn for the first time; the rest may start
    renewed = Signal()  # another desktop is there
    ended = Signal()

    def __init__(
        self, services: Services, theme: Theme, tongue: Tongue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._tongue = tongue
        self._is_due = False
        tongue.speak(services.preferences.settings.window.language)
        services.phone.speak(tongue.language.value)
        self.desktop = Desktop(services, theme)
        self.desktop.settled.connect(self.settled)
        self.desktop.ended.connect(self.ended)
        services.preferences.changed.connect(self._on_preferences_changed)
        services.phone.call_changed.connect(self._on_call_changed)

    def start(self, *, hidden: bool = False) -> None:
        """Show the window, then sign in."""
        self.desktop.start(hidden=hidden)

    def quit(self) -> None:
        """Take everything off the screen, then end."""
        self.desktop.quit()

    def tell_of_error(self) -> None:
        """Say that something went wrong inside."""
        self.desktop.tell_of_error()

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        if change.old.window.language is not change.new.window.language:
            self._is_due = True
            QTimer.singleShot(0, self, self._renew_if_free)  # not in the middle of a click

    def _on_call_changed(self) -> None:
        if self._is_due:
            QTimer.singleShot(0, self, self._renew_if_free)

    def _renew_if_free(self) -> None:
        """A card with a note half written, or a caller, is not taken away."""
        if not self._is_due or self._services.phone.calls or not self.desktop.is_settled:
            return
        self._is_due = False
        if self._tongue.speak(self._services.preferences.settings.window.language):
            self._renew()

    def _renew(self) -> None:
        self._services.phone.speak(self._tongue.language.value)
        old = self.desktop
        was_visible = old.window.isVisible()
        kept = old.give_way()
        services = replace(self._services, notices=())  # those were read
        self.desktop = new = Desktop(services, self._theme, kept)
        new.ended.connect(self.ended)
        new.settled.connect(self._renew_if_free)  # the language was changed once more meanwhile
        put_in_place(new.window, kept)
        new.start(hidden=not was_visible)
        for each in (old.window, old):
            each.deleteLater()
        QTimer.singleShot(0, self, self._forget_old)
        self.renewed.emit()

    def _forget_old(self) -> None:
        """What was frozen at the start includes the old window."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
