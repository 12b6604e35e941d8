# SPDX-License-Identifier: MIT
"""From TOML tables to settings: every bad value is replaced by its default and named."""

import dataclasses
import typing
from collections.abc import Mapping
from enum import Enum

from busylamp.settings.model import Settings

_Table = Mapping[str, object]
_PORTS = range(1, 65536)
_RING_SECONDS = range(5, 301)


def read(document: _Table) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings and a sentence for each value that was not used."""
    repairs: list[str] = []
    parts: dict[str, object] = {}
    for part in dataclasses.fields(Settings):
        table = document.get(part.name, {})
        if not isinstance(table, Mapping):
            repairs.append(f"[{part.name}] is not a table; its defaults are used.")
            table = {}
        parts[part.name] = _part(part.name, part.type, typing.cast("_Table", table), repairs)
    known = {part.name for part in dataclasses.fields(Settings)}
    repairs.extend(
        f"[{name}] is not known and was left alone." for name in document if name not in known
    )
    return Settings(**parts), tuple(repairs)  # pyright: ignore[reportArgumentType] - by field


def _part(name: str, kind: object, table: _Table, repairs: list[str]) -> object:
    made = typing.cast("type[object]", kind)
    hints = typing.get_type_hints(made)
    defaults = made()
    values: dict[str, object] = {}
    for key, value in table.items():
        if key not in hints:
            repairs.append(f"{name}.{key} is not known and was left alone.")
            continue
        try:
            values[key] = _value(hints[key], value, f"{name}.{key}")
        except ValueError as wrong:
            shown = _shown(getattr(defaults, key))
            repairs.append(f"{name}.{key} {wrong}; {shown} is used.")
    return made(**values)


def _value(kind: object, value: object, key: str) -> object:
    """Return the value if it is of the kind; raise ValueError with the end of a sentence."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _choice(kind, value)
    if typing.get_origin(kind) is tuple:
        return _many(typing.get_args(kind)[0], value)
    if kind is bool and isinstance(value, bool):
        return value
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return _number(key, value)
    if kind is str and isinstance(value, str):
        return _text(value)
    names = {bool: "true or false", int: "a number", str: "a text"}
    msg = f"must be {names.get(typing.cast('type', kind), 'something else')}"
    raise ValueError(msg)


def _choice(kind: type[Enum], value: object) -> Enum:
    for member in kind:
        if member.value == value:
            return member
    msg = "must be one of " + ", ".join(str(member.value) for member in kind)
    raise ValueError(msg)


def _many(kind: object, value: object) -> tuple[object, ...]:
    if not isinstance(value, list):
        msg = "must be a list"
        raise ValueError(msg)
    items = typing.cast("list[object]", value)
    wanted = typing.cast("type", kind)
    if not all(isinstance(item, wanted) for item in items):
        msg = "holds something that does not belong there"
        raise ValueError(msg)
    return tuple(items)


def _number(key: str, value: int) -> int:
    allowed = {"pbx.port": _PORTS, "dial.ring_seconds": _RING_SECONDS}.get(key)
    if allowed is not None and value not in allowed:
        msg = f"must be between {allowed.start} and {allowed.stop - 1}"
        raise ValueError(msg)
    return value


def _text(value: str) -> str:
    if not value.isprintable():
        msg = "holds control characters"
        raise ValueError(msg)
    return value


def _shown(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
