# SPDX-License-Identifier: MIT
"""Rules for numbers: a pattern is taken only when no number can make it run for long."""

import importlib
import re
import warnings
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from busylamp.phrases import phrase
from busylamp.telephony.numbers_plan import NumberRule

LONGEST_PATTERN = 200
LONGEST_REPLACEMENT = 64
_LONGEST_NUMBER = 33  # what a pattern is tried on
_MOST_WAYS = 200_000  # a number may be taken apart in so many ways; each costs about 50 ns
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}
_NO = {"GROUPREF", "GROUPREF_EXISTS", "ASSERT", "ASSERT_NOT"}  # their cost can't be told


class BadRuleError(ValueError):
    """A rule can't be used; the text ends a sentence that begins with the key."""


def check(rule: NumberRule) -> None:
    """Raise BadRuleError for a rule that can't be used."""
    pattern = _compiled(rule.pattern)
    if len(rule.replacement) > LONGEST_REPLACEMENT:
        msg = phrase("replacement has more than {most} signs", most=LONGEST_REPLACEMENT)
        raise BadRuleError(msg)
    try:
        re.sub(f"(?:{pattern.pattern})|", rule.replacement, "", count=1)
    except (re.error, IndexError) as error:
        msg = phrase("replacement can't be used ({why})", why=error)
        raise BadRuleError(msg) from error


def first_fitting(
    rules: Iterable[NumberRule], numbers: Sequence[str]
) -> tuple[NumberRule, str] | None:
    """Return the first rule that fits one of the ways to write a number, and what it dials."""
    for rule in rules:
        pattern = _usable(rule.pattern)
        for number in numbers if pattern else ():
            fits = pattern.fullmatch(number[:_LONGEST_NUMBER]) if pattern else None
            if fits is not None:
                return rule, _filled_in(fits, rule.replacement)
    return None


def _filled_in(fits: re.Match[str], replacement: str) -> str:
    try:
        return fits.expand(replacement[:LONGEST_REPLACEMENT])
    except (re.error, IndexError):
        return "?"  # never dialable: the rule is refused, not guessed at


@lru_cache(maxsize=256)
def _usable(pattern: str) -> re.Pattern[str] | None:
    try:
        return _compiled(pattern)
    except BadRuleError:
        return None


def _compiled(pattern: str) -> re.Pattern[str]:
    if not pattern or len(pattern) > LONGEST_PATTERN:
        msg = phrase("pattern must have 1 to {most} signs", most=LONGEST_PATTERN)
        raise BadRuleError(msg)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what a later Python would read otherwise
            compiled = re.compile(pattern, re.ASCII)
            parsed = _parser().parse(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError, Warning) as error:
        msg = phrase("pattern is no regular expression ({why})", why=error)
        raise BadRuleError(msg) from error
    if _ways(parsed) > _MOST_WAYS:
        msg = phrase("pattern is too costly: nested or too many repeats, or looking around")
        raise BadRuleError(msg)
    return compiled


def _parser() -> Any:
    """Python's own parser of patterns: a second one would read some of them otherwise."""
    return importlib.import_module("re._parser")


def _ways(parsed: Any) -> int:
    """Return in how many ways this part can fit at most: what backtracking may have to try."""
    ways = 1
    for operator, value in parsed:
        ways = min(ways * _ways_of(str(operator), value), _MOST_WAYS + 1)
    return ways


def _ways_of(operator: str, value: Any) -> int:
    if operator in _NO:
        return _MOST_WAYS + 1
    if operator in _REPEATS:
        least, most, body = value
        return _repeated(least, min(most, max(least, _LONGEST_NUMBER)), _ways(body))
    if operator == "BRANCH":
        return sum(_ways(branch) for branch in value[1])
    if operator in {"SUBPATTERN", "ATOMIC_GROUP"}:
        return _ways(value[-1] if operator == "SUBPATTERN" else value)
    return 1


def _repeated(least: int, most: int, each: int) -> int:
    if each == 1:
        return most - least + 1
    ways = 0
    for times in range(least, most + 1):
        ways += each ** min(times, 64)
        if ways > _MOST_WAYS:
            break
    return min(ways, _MOST_WAYS + 1)
