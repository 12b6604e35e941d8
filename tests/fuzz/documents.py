# SPDX-License-Identifier: MIT
"""Documents of settings written from few words: every key there is, values of every wrong kind."""

import copy
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

from busylamp.settings.model import Settings
from tests.fuzz.choices import Choices

_WORDS = (
    *("", "x", "*72", "+49", "DE", "de", "zz", "card", "always", "code", "ringing", "any", "event"),
    *("a" * 999, "a" * 1001, "\x1b[31m", "\u202e", "Ctrl+Alt+D", "Meta", "{number}", "{user}"),
    *("https://a.example/{name}", "(a+)+", "\\9", "*78{number}", "CF/{extension}", "ab" * 32),
)
_NUMBERS = (True, False, 0, 1, -1, 65535, 65536, 1 << 70, 0.5, float("nan"))
_LISTS: tuple[Any, ...] = (
    *([], [1], ["1000"], [[]], {}, {"a": 1}, [{}], [True], ["x"] * 1001),
    [{"pattern": "(a+)+", "replacement": "\\9"}],
    [{"name": "x", "url": "javascript:1"}],
    [{"feature": "dnd", "on": "*78"}],
    [{"name": "a"}],
)
_ODD: tuple[Any, ...] = (*_WORDS, *_NUMBERS, *_LISTS)
_OWN_WORD, _ROWS_FROM, _WHOLE = 180, 200, 255


def _keys() -> list[tuple[str, str]]:
    parts = get_type_hints(Settings)
    return [(part, key) for part, kind in parts.items() for key in get_type_hints(kind)]


def _row_keys() -> list[str]:
    rows: set[str] = {"unknown"}
    for kind in get_type_hints(Settings).values():
        for hint in get_type_hints(kind).values():
            for each in get_args(hint):
                if is_dataclass(each):
                    rows |= {field.name for field in fields(each)}
    return sorted(rows)


KEYS, _ROWS = _keys(), _row_keys()


def document(choices: Choices) -> dict[str, Any]:
    """Write the document the bytes choose; a row of tables now and then."""
    made: dict[str, Any] = {}
    while choices.has_more:
        part, key = choices.pick(KEYS)
        what = choices.byte()
        if what == _WHOLE:
            made[part] = odd(choices)
            continue
        table = made.setdefault(part, {})
        if isinstance(table, dict):
            table[key if what else "unknown"] = _value(choices, what)
    return made


def odd(choices: Choices) -> Any:
    return copy.deepcopy(choices.pick(_ODD))  # the next one may write into it


def _value(choices: Choices, what: int) -> object:
    if what > _ROWS_FROM:
        return [
            {choices.pick(_ROWS): odd(choices) for _ in range(choices.byte() % 5)}
            for _ in range(choices.byte() % 4)
        ]
    return choices.word(255) if what > _OWN_WORD else odd(choices)
