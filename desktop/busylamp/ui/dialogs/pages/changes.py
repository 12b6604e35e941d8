# SPDX-License-Identifier: MIT
"""What was changed in the settings dialog, so that the last change can be taken back."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from busylamp.services.preferences import Preferences
from busylamp.settings.keys import value_at, with_values
from busylamp.settings.model import Settings

_REMEMBERED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change, in the words of its row, and how to take it back."""

    label: str
    undo: Callable[[], None]


class Changes(QObject):
    """Makes each change at once, and remembers how to undo it."""

    changed = Signal(object)  # Change | None: the one that `undo` would take back

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.done: list[Change] = []

    @property
    def settings(self) -> Settings:
        """The present settings."""
        return self._preferences.settings

    @property
    def last(self) -> Change | None:
        """What `undo` would take back."""
        return self.done[-1] if self.done else None

    def put(self, label: str, values: Mapping[str, object]) -> None:
        """Set these settings, by `table.key`; what is as it was is no change."""
        old = {key: value_at(self.settings, key) for key in values}
        if old == values:
            return
        self.set_all(values)
        undo = functools.partial(_set_all, self._preferences, old)
        self.remember(Change(label=label, undo=undo))

    def set_all(self, values: Mapping[str, object]) -> None:
        """Set these settings and remember nothing; what changed elsewhere meanwhile stays."""
        _set_all(self._preferences, values)

    def remember(self, change: Change) -> None:
        """Add something that was done outside of the settings file."""
        self.done.append(change)
        del self.done[:-_REMEMBERED]
        self.changed.emit(self.last)

    def take_over(self, others: "Changes") -> None:
        """Remember what was done in a dialog whose place this one takes."""
        self.done = others.done
        self.changed.emit(self.last)

    def undo(self) -> None:
        """Take the last change back."""
        if self.done:
            self.done.pop().undo()
            self.changed.emit(self.last)


def _set_all(preferences: Preferences, values: Mapping[str, object]) -> None:
    preferences.change(with_values(preferences.settings, values))
