# SPDX-License-Identifier: MIT
"""The views of the gallery by their names."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from busylamp.settings.model import Settings
from tests.ui.calls import settings_for_all
from tests.ui.rig import Rig

Show = Callable[[Rig], QWidget]
F = TypeVar("F", bound=Callable[[Rig], QWidget])
VIEWS: dict[str, Show] = {}
_UNSET: set[str] = set()


def view(show: F) -> F:
    """Add a view under its function's name; it brings the screen there, says what to look at."""
    VIEWS[show.__name__] = show
    return show


def unset(show: F) -> F:
    """Add a view of somebody who has entered nothing yet."""
    _UNSET.add(show.__name__)
    return view(show)


def settings_of(name: str) -> Settings:
    """Return the settings the screen of a view starts with."""
    return Settings() if name in _UNSET else settings_for_all()
