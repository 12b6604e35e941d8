# SPDX-License-Identifier: MIT
"""Looks for a newer version at the start and once a day, where an address for it is set."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp import __version__
from busylamp.services.errand import send
from busylamp.services.preferences import Preferences, PreferencesChanged

if TYPE_CHECKING:
    from busylamp.desk.newer import Release

FIRST = 5_000  # milliseconds: signing in comes before
DAY = 86_400_000


def _look(url: str, own: str) -> "Release | None":
    from busylamp.desk.newer import newer_release  # and with it asyncio's TLS: not for most

    return newer_release(url, own)


class NewerService(QObject):
    """Tells each version once. Nothing is asked while no address is set."""

    found = Signal(object)  # Release

    def __init__(
        self,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        look: "Callable[[str, str], Release | None]" = _look,
        first: int = FIRST,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._looks = look
        self._first = first
        self.timer = QTimer(self)
        self.timer.timeout.connect(self._on_due)
        preferences.changed.connect(self._on_preferences_changed)

    def start(self) -> None:
        """Look in a moment, and then each day."""
        if self._preferences.settings.update.url:
            self.timer.start(self._first)

    def stop(self) -> None:
        """Look no more."""
        self.timer.stop()

    def _on_due(self) -> None:
        self.timer.start(DAY)
        url = self._preferences.settings.update.url
        send("newer", lambda: self._looks(url, __version__), self._on_looked)

    def _on_looked(self, release: "Release | None") -> None:
        from busylamp.desk.newer import is_newer

        settings = self._preferences.settings
        if release is None or not self.timer.isActive():
            return
        if not is_newer(release.version, settings.update.told):
            return
        self._preferences.change(
            replace(settings, update=replace(settings.update, told=release.version))
        )
        self.found.emit(release)

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        if change.old.update.url != change.new.update.url:
            self.stop()
            self.start()
