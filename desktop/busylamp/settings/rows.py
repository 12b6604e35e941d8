# SPDX-License-Identifier: MIT
"""Saves arrays of tables (`[[part.key]]`): each table keeps its comments and unknown keys."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, cast

from busylamp.settings.read import read_row


def plain_value(value: object) -> object:
    """Return a setting's value as TOML has it."""
    if isinstance(value, Enum):
        return cast("object", value.value)
    return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


def set_rows(table: Any, key: str, kind: type[object], rows: tuple[object, ...]) -> None:
    """Let the array hold these rows; tables this version can't read stay where they are."""
    import tomlkit  # only saving needs it
    from tomlkit.items import AoT

    array = table.get(key, [])
    old: list[Any] = [each for each in array if isinstance(each, Mapping)]
    new = list(_aligned(old, [read_row(kind, each, key, []) for each in old], rows))
    if new and type(array) is AoT:
        _clear(array)
    elif key in table:
        del table[key]  # one line in brackets: as tables it has to stand behind the plain keys
    if key not in table:
        # None at all is said as well: an administrator may have preset some.
        table[key] = tomlkit.aot() if new else tomlkit.array()
    for each in new:
        table[key].append(each)


def _clear(array: Any) -> None:
    for _ in range(len(array)):
        del array[0]


def _aligned(
    old: Sequence[Any], known: Sequence[object | None], rows: Sequence[object]
) -> Iterator[Any]:
    """Yield the tables of the rows, the unread ones behind the neighbours they had."""
    from difflib import SequenceMatcher

    places = [place for place, row in enumerate(known) if row is not None]
    readable = [known[place] for place in places]
    done = 0  # tables of the file that are dealt with
    for how, a, b, c, d in SequenceMatcher(None, readable, rows, autojunk=False).get_opcodes():
        for number in range(max(b - a, d - c)):
            if a + number < b:
                yield from old[done : places[a + number]]
                done = places[a + number] + 1
            if c + number < d:
                reused = old[places[a + number]] if a + number < b else None
                yield _filled(reused, rows[c + number], changed=how != "equal")
    yield from old[done:]


def _filled(reused: Any, row: object, *, changed: bool) -> Any:
    """Return the row's table: the one it had, with what changed."""
    import tomlkit
    from tomlkit.items import Table

    table: Any = reused if isinstance(reused, Table) else tomlkit.table()
    if table is not reused:
        table.update(reused or {})
        changed = True
    for field in dataclasses.fields(cast("Any", row)) if changed else ():
        value = plain_value(getattr(row, field.name))
        if table.get(field.name, plain_value(field.default)) != value:
            table[field.name] = value
    return table
