# SPDX-License-Identifier: MIT
"""What one desktop leaves to the next, which speaks another language."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from busylamp.ui.dialogs.pages.changes import Changes
    from busylamp.ui.surroundings import Surroundings
    from busylamp.ui.window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Keys stay held, the window where it is, and the settings open."""

    surroundings: "Surroundings"
    geometry: QByteArray
    tab: int
    changes: "Changes | None"  # of the settings, where they are open
    has_wallboard: bool


def put_in_place(window: "MainWindow", kept: Kept) -> None:
    """Let a window stand as the one before it."""
    window.restoreGeometry(kept.geometry)
    if window.lists.tabs.isTabVisible(kept.tab):
        window.lists.turn_to(kept.tab)
