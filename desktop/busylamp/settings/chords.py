# SPDX-License-Identifier: MIT
"""Keys pressed together, by their names: `Ctrl+Alt+D`."""

import string
from dataclasses import dataclass

from busylamp.phrases import phrase

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")  # Meta: the Windows key, Command on a Mac
_FUNCTION = tuple(f"F{number}" for number in range(1, 25))
_ALONE = (*_FUNCTION, "Pause", "ScrollLock", "Print")  # nobody types with these
_NAMED = ("Space", "Ins", "Del", "Home", "End", "PgUp", "PgDown", "Left", "Right", "Up", "Down")
KEYS = (*string.ascii_uppercase, *string.digits, *_NAMED, *_ALONE)
_SPELT = {name.casefold(): name for name in (*MODIFIERS, *KEYS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chord:
    """One key and what is held with it."""

    modifiers: frozenset[str]
    key: str

    def __str__(self) -> str:
        held = [name for name in MODIFIERS if name in self.modifiers]
        return "+".join([*held, self.key])


def parse_chord(text: str) -> Chord:
    """Return the keys; raise ValueError with the end of a sentence where they can't serve."""
    names = [_SPELT.get(part.strip().casefold(), "") for part in text.split("+")]
    held, key = frozenset(names[:-1]), names[-1]
    if key not in KEYS or not held <= set(MODIFIERS) or len(held) != len(names) - 1:
        msg = phrase("must be keys such as Ctrl+Alt+D or F9")
        raise ValueError(msg)
    if key not in _ALONE and not held & {"Ctrl", "Alt", "Meta"}:
        msg = phrase("needs Ctrl, Alt or Meta, or nobody could type that key any more")
        raise ValueError(msg)
    return Chord(modifiers=held, key=key)
