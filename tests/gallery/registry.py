# SPDX-License-Identifier: MIT
"""The views of the gallery by their names."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from tests.ui.rig import Rig

Show = Callable[[Rig], QWidget]
F = TypeVar("F", bound=Callable[[Rig], QWidget])
VIEWS: dict[str, Show] = {}


def view(show: F) -> F:
    """Add a view under its function's name; it brings the screen there, says what to look at."""
    VIEWS[show.__name__] = show
    return show
