# SPDX-License-Identifier: MIT
"""Letters without their accents: who types "kovac" looks for Kovač."""

import unicodedata

# Letters of their own that no rule of Unicode takes apart, each before what is typed for it.
_PAIRS = "ßss ẞSS æae ÆAE œoe ŒOE þth ÞTH øo ØO łl ŁL đd ĐD ðd ÐD ħh ĦH \u0131i"
_ALONE = str.maketrans({pair[0]: pair[1:] for pair in _PAIRS.split()})
_MARKS = range(0x0300, 0x0370)  # of European scripts; those of others tell one letter from another


def unmarked(text: str) -> str:
    """Return the text without accents, as long or nearly; capitals stay."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text.translate(_ALONE))
    bare = "".join(sign for sign in apart if ord(sign) not in _MARKS)
    return unicodedata.normalize("NFC", bare)


def sought(text: str) -> str:
    """Return the text as a search compares it: without accents and capitals."""
    return unmarked(text).casefold()
