# SPDX-License-Identifier: MIT
"""Frozen values <-> plain JSON, by their type hints: the same for every type of telephony."""

import dataclasses
import functools
import math
import re
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum

LONGEST = 4096  # signs in one text; more is no number, name or word of a PBX
_HALF = re.compile("[\ud800-\udfff]")  # JSON may hold half a sign, which nothing else can write
MOST = 20_000  # items in one tuple

Writer = Callable[[typing.Any], object]
Reader = Callable[[object], object]


class FormError(ValueError):
    """What came is not what was agreed; never shows what it held."""


def plain(value: object) -> object:
    """Return what JSON can hold; fields with their defaults are left out."""
    return _codec(type(value))[0](value)


def value_of(kind: object, told: object) -> typing.Any:
    """Return a value of this kind; raise FormError for anything else. Unknown fields are let be."""
    return _codec(kind)[1](told)


@functools.cache
def _codec(kind: typing.Any) -> tuple[Writer, Reader]:
    kind = getattr(kind, "__supertype__", kind)  # a NewType is what it is made of
    if dataclasses.is_dataclass(kind):
        return _of_dataclass(typing.cast("type[object]", kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _of_enum(kind)
    if kind in _SIMPLE:
        return _same, _SIMPLE[kind]
    return _of_generic(kind)


def _of_generic(kind: typing.Any) -> tuple[Writer, Reader]:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _of_optional(arguments)
    if origin is tuple and arguments[1:] == (Ellipsis,):
        return _of_many(arguments[0], tuple)
    if origin is tuple:
        return _of_tuple(arguments)
    if origin is frozenset:
        return _of_many(arguments[0], frozenset)
    if origin is dict:
        return _same, _dict_reader(arguments[1])
    msg = f"no form for {kind!r}"
    raise TypeError(msg)


def _same(value: object) -> object:
    return value


def _text(told: object) -> object:
    if not isinstance(told, str) or len(told) > LONGEST or _HALF.search(told):
        msg = "a text is wanted"
        raise FormError(msg)
    return told


def _flag(told: object) -> object:
    if not isinstance(told, bool):
        msg = "true or false is wanted"
        raise FormError(msg)
    return told


def _whole(told: object) -> object:
    if not isinstance(told, int) or isinstance(told, bool) or abs(told) >= 1 << 53:
        msg = "a whole number is wanted"
        raise FormError(msg)
    return told


def _real(told: object) -> object:
    if isinstance(told, bool) or not isinstance(told, int | float) or abs(told) >= 1 << 53:
        msg = "a number is wanted"
        raise FormError(msg)
    if not math.isfinite(told):
        msg = "a finite number is wanted"
        raise FormError(msg)
    return float(told)


_SIMPLE: dict[object, Reader] = {
    str: _text,
    bool: _flag,
    int: _whole,
    float: _real,
    object: _same,  # read later, by whoever knows what it is
}


def _of_enum(kind: type[Enum]) -> tuple[Writer, Reader]:
    members = {member.value: member for member in kind}

    def read(told: object) -> object:
        found = members.get(told) if isinstance(told, str) else None
        if found is None:
            msg = f"no such {kind.__name__}"
            raise FormError(msg)
        return found

    return (lambda value: value.value), read


def _of_optional(arguments: tuple[typing.Any, ...]) -> tuple[Writer, Reader]:
    inner = [each for each in arguments if each is not types.NoneType]
    if len(inner) != 1 or len(arguments) == 1:
        msg = "only T | None has a form"
        raise TypeError(msg)
    write, read = _codec(inner[0])
    return (
        lambda value: None if value is None else write(value),
        lambda told: None if told is None else read(told),
    )


def _of_many(kind: object, make: Callable[[list[object]], object]) -> tuple[Writer, Reader]:
    write, read = _codec(kind)

    def read_all(told: object) -> object:
        return make([read(each) for each in _listed(told)])

    def write_all(values: typing.Any) -> object:
        each = sorted(values) if make is frozenset else values
        return [write(value) for value in each]

    return write_all, read_all


def _of_tuple(kinds: tuple[object, ...]) -> tuple[Writer, Reader]:
    codecs = [_codec(kind) for kind in kinds]

    def read_all(told: object) -> object:
        items = _listed(told)
        if len(items) != len(codecs):
            msg = "a list of another length is wanted"
            raise FormError(msg)
        return tuple(read(each) for (_, read), each in zip(codecs, items, strict=True))

    return (
        lambda value: [write(each) for (write, _), each in zip(codecs, value, strict=True)],
        read_all,
    )


def _dict_reader(kind: object) -> Reader:
    _, read = _codec(kind)
    return lambda told: {key: read(each) for key, each in _table(told).items()}


def _listed(told: object) -> list[object]:
    if not isinstance(told, list) or len(typing.cast("list[object]", told)) > MOST:
        msg = "a list is wanted"
        raise FormError(msg)
    return typing.cast("list[object]", told)


def _table(told: object) -> Mapping[str, object]:
    if not isinstance(told, dict) or len(typing.cast("dict[str, object]", told)) > MOST:
        msg = "an object is wanted"
        raise FormError(msg)
    return typing.cast("dict[str, object]", told)


def _of_dataclass(kind: type[typing.Any]) -> tuple[Writer, Reader]:
    hints = typing.get_type_hints(kind)
    fields = [(field, *_codec(hints[field.name])) for field in dataclasses.fields(kind)]

    def write(value: object) -> object:
        made: dict[str, object] = {}
        for field, write_one, _ in fields:
            held: object = getattr(value, field.name)
            if not _is_default(field, held):
                made[field.name] = write_one(held)
        return made

    def read(told: object) -> object:
        table = _table(told)
        values: dict[str, object] = {}
        for field, _, read_one in fields:
            if field.name in table:
                values[field.name] = read_one(table[field.name])
            elif _needed(field):
                msg = f"{kind.__name__} lacks {field.name}"
                raise FormError(msg)
        return kind(**values)

    return write, read


def _needed(field: "dataclasses.Field[typing.Any]") -> bool:
    missing = dataclasses.MISSING
    return field.default is missing and field.default_factory is missing


def _is_default(field: "dataclasses.Field[typing.Any]", held: object) -> bool:
    if field.default is not dataclasses.MISSING:
        return type(held) is type(field.default) and held == field.default
    factory = field.default_factory
    return factory is not dataclasses.MISSING and held == factory()
