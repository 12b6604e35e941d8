# SPDX-License-Identifier: MIT
"""What a way to hold keys of the whole desktop can do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from busylamp.settings.chords import Chord
from busylamp.telephony.reasons import HotkeyTrouble


class Act(Enum):
    """What a key does; the value is its name in `[keys]`."""

    DIAL = "dial"  # what was copied or selected
    SHOW = "show"  # the window
    HIDE = "hide"  # the pop-ups
    HANG_UP = "hang_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A key was pressed."""

    act: Act
    token: str = ""  # Wayland: lets a window take the focus (xdg-activation)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHeld:
    """How it stands with one key."""

    act: Act
    keys: str  # in the system's words where it decides itself, else as in the settings
    trouble: HotkeyTrouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Who is told. May be called from another thread."""

    pressed: Callable[[Press], None]
    held: Callable[[KeyHeld], None]


class Hotkeys(Protocol):
    """A way to hold keys. It tells of each key whether it holds it."""

    asks_itself: bool  # the desktop lets its user choose the keys; ours are only a proposal

    def hold(self, wanted: Mapping[Act, Chord]) -> None:
        """Hold exactly these from now on."""
        ...

    def is_free(self, chord: Chord) -> bool:
        """Whether a key could be held now."""
        ...

    def close(self) -> None:
        """Let go of all."""
        ...
