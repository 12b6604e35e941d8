# SPDX-License-Identifier: MIT
"""The settings for the window: read, changed, kept at once."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from busylamp.settings.file import save
from busylamp.settings.model import Settings
from busylamp.settings.policy import NO_POLICY, Policy


@dataclass(frozen=True, slots=True)
class PreferencesChanged:
    """The settings before and after."""

    old: Settings
    new: Settings


class Preferences(QObject):
    """The one writer of the settings while the window is up."""

    changed = Signal(object)  # PreferencesChanged
    not_saved = Signal(str)  # why, in the system's words; told once until it is saved

    def __init__(
        self,
        path: Path,
        settings: Settings,
        parent: QObject | None = None,
        *,
        policy: Policy = NO_POLICY,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = settings
        self._saved = settings  # as the file has them
        self._told = False
        self._policy = policy

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def settings(self) -> Settings:
        """The present settings."""
        return self._settings

    def is_locked(self, key: str) -> bool:
        """Whether the administrator fixed this setting (`table.key`)."""
        return key in self._policy.locked

    def change(self, settings: Settings) -> None:
        """Use these settings from now on and keep them; what is locked stays."""
        settings = self._policy.enforced(settings)
        old, self._settings = self._settings, settings
        if settings == old:
            return
        self._save()
        self.changed.emit(PreferencesChanged(old, settings))

    def close(self) -> None:
        """Save what could not be saved before."""
        if self._settings != self._saved:
            self._save()

    def _save(self) -> None:
        """Write all that the file has not: also what an earlier try could not."""
        try:
            save(self._path, self._settings, self._saved, self._policy.base)
        except OSError as error:
            if not self._told:
                self._told = True
                self.not_saved.emit(error.strerror or str(error))
        else:
            self._saved = self._settings
            self._told = False
