# SPDX-License-Identifier: MIT
"""English sentences that remember how they were made, so that the window can say them otherwise.

What is said below Qt is printed, logged and raised as it is; a `Phrase` is that text, and still
knows its pattern and what was put into it.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

_PLACE = re.compile(r"\{(\w+)\}")
_FIRST_END = re.compile(r"\.(?:\s|$)|。")


class Phrase(str):
    """A sentence and what it is made of."""

    __slots__ = ("given", "number", "pattern")

    pattern: str
    given: Mapping[str, object]
    number: int | None

    def __str__(self) -> str:
        """Stay what it is: so does the text of an error that is raised with it."""
        return self


def phrase(pattern: str, number: int | None = None, /, **given: object) -> Phrase:
    """Fill a pattern: `{name}` by what is given, `%n` by the number its words follow."""
    made = Phrase(filled(pattern, given, number))
    made.pattern, made.given, made.number = pattern, given, number
    return made


def filled(pattern: str, given: Mapping[str, object], number: int | None = None) -> str:
    """Put in what is given, in one go; other braces stay."""
    whole = pattern if number is None else pattern.replace("%n", str(number))
    return _PLACE.sub(lambda place: str(given.get(place[1], place[0])), whole)


def sentences(parts: Iterable[str]) -> str:
    """Say one after the other."""
    said = ""
    for part in filter(None, parts):
        said = phrase("{before} {after}", before=said, after=part) if said else part
    return said


def enumerated(parts: Iterable[str]) -> str:
    """Name one after the other."""
    said = ""
    for part in filter(None, parts):
        said = phrase("{before}, {after}", before=said, after=part) if said else part
    return said


class Opening(Phrase):
    """The first sentence of a text, without its stop."""

    __slots__ = ()


def opening(words: str) -> str:
    """Leave away what follows the first sentence, and its stop."""
    made = Opening(first_of(words))
    made.pattern, made.given, made.number = "{words}", {"words": words}, None
    return made


def first_of(words: str) -> str:
    """Cut a text behind its first sentence."""
    return _FIRST_END.split(words, maxsplit=1)[0]


def folded(text: str) -> object:
    """Return a text as JSON can carry it, with what it is made of."""
    if not isinstance(text, Phrase):
        return text
    given = {name: _folded_value(value) for name, value in text.given.items()}
    return {"pattern": text.pattern, "given": given, "number": text.number}


def unfolded(said: object) -> str:
    """Return what `folded` was given; raise KeyError, TypeError or ValueError for anything else."""
    if isinstance(said, str):
        return said
    parts = cast("dict[str, Any]", said)
    number, given = parts["number"], parts["given"].items()
    values = {str(name): unfolded(value) for name, value in given}
    return phrase(str(parts["pattern"]), None if number is None else int(number), **values)


def _folded_value(value: object) -> object:
    return folded(value) if isinstance(value, Phrase) else str(value)
