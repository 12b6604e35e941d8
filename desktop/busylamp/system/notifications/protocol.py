# SPDX-License-Identifier: MIT
"""What a way to notify can do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

OPEN = "default"  # a click on the notification itself, as the freedesktop specification names it


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One notification. The texts are plain; who draws them escapes them."""

    key: str  # a second one of the same key replaces the first
    title: str
    body: str = ""
    buttons: tuple[tuple[str, str], ...] = ()  # name and label, where the system has buttons
    urgent: bool = False  # stays until withdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteClicked:
    """The user clicked a button of a notification, or itself (`OPEN`)."""

    key: str
    button: str
    token: str = ""  # Wayland: lets a window take the focus (xdg-activation)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteListener:
    """Who is told. May be called from another thread."""

    clicked: Callable[[NoteClicked], None]
    lost: Callable[[Note], None]  # nobody could show it


class Notifications(Protocol):
    """A way to notify. Nothing here ever waits."""

    def show(self, note: Note) -> None:
        """Show it, or tell that it is lost."""
        ...

    def withdraw(self, key: str) -> None:
        """Take the notification of this key away."""
        ...

    def close(self) -> None:
        """Take every notification away; waits for it a moment, never long."""
        ...
