# SPDX-License-Identifier: MIT
"""What a search looks for: words and digits, as SQLite's trigram index takes them."""

from busylamp.letters import unmarked
from busylamp.telephony.numbers import key

TRIGRAM = 3
MOST_WORDS = 32  # of one search; SQLite's expressions have a greatest depth


def words_of(text: str) -> list[str]:
    """Return what every hit must hold; a number is looked for by its digits, however written."""
    text = unmarked(storable(text))
    words = text.split()[:MOST_WORDS]
    if any(sign.isalpha() for sign in text):
        return words
    digits = "".join(sign for sign in text if sign.isdecimal())
    if len(digits) >= TRIGRAM:
        return [digits.lstrip("0") or digits]
    return [bare for bare in (word.lstrip("+") for word in words) if bare]


def searchable(number: str, region: str) -> str:
    """The digits as written and in full, so that a search finds either way of writing."""
    written = "".join(sign for sign in number if sign.isdecimal())
    full = key(number, region).lstrip("+")
    return written if full == written else f"{written} {full}"


def storable(text: str) -> str:
    """Blank out what ends a text for SQLite, or is none in UTF-8."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


def quoted(word: str) -> str:
    """Write a word as a string of the index's own language."""
    return '"' + word.replace('"', '""') + '"'


def escaped(word: str) -> str:
    """Write a word for LIKE with the escape sign `!`."""
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
