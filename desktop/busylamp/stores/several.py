# SPDX-License-Identifier: MIT
"""Several numbers in one cell of a table: `030 1234567 / 0171 1234567`, `a; b`."""

import re

_BETWEEN = re.compile(r":::|[\r\n]+")  # Google writes `:::`
_SLASH = re.compile(r"\s+/\s+")
_FULL = ("+", "0", "(0", "(+")  # how a number with its area begins
_SHORTEST = 2  # digits of one
_LOCAL = 7  # digits of one that is whole without its area


def each_number(text: str) -> list[str]:
    """Return the numbers that stand in a cell."""
    found: list[str] = []
    for part in _BETWEEN.split(text):
        listed = [each for each in part.split(";") if each.strip()]
        if any(_digits(each) < _SHORTEST for each in listed):
            listed = [part]  # `030 1234567; evenings`
        for each in listed:
            beside = _SLASH.split(each.strip())
            found.extend(beside if _are_several(beside) else [each.strip()])
    return [each for each in found if each]


def _digits(text: str) -> int:
    return sum(sign.isdecimal() for sign in text)


def _are_several(parts: list[str]) -> bool:
    """Whether a slash stands between numbers: in `030 / 1234567` it ends the area."""
    if all(part.startswith(_FULL) for part in parts[1:]):
        return True
    digits = [_digits(part) for part in parts]
    return min(digits) >= _LOCAL or (min(digits) == max(digits) and not parts[0].startswith(_FULL))
