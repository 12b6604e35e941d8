# SPDX-License-Identifier: MIT
"""How the user's language writes numbers, and words inside a line."""

from PySide6.QtCore import QLocale

_CAPITALS = QLocale.Language.German  # its nouns keep theirs


def locale() -> QLocale:
    """Return the user's locale; where none is set, dates would read `1 02 2026`."""
    own = QLocale()
    return own if own.language() is not QLocale.Language.C else QLocale("en_GB")


def number(count: int) -> str:
    """Write a whole number: 1,234 or 1.234."""
    return locale().toString(count)


def inside(words: str) -> str:
    """Return words that begin a sentence as they stand inside a line."""
    return words if locale().language() is _CAPITALS else words[:1].lower() + words[1:]
