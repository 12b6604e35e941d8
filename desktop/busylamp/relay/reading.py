# SPDX-License-Identifier: MIT
"""From the tables of a relay's file to values: what is wrong is named by its key, and stops it."""

import dataclasses
import types
import typing
from collections.abc import Mapping

from busylamp.settings.model import PbxSettings
from busylamp.settings.read import checked
from busylamp.settings.read import read as read_settings

_LISTS = {  # what the items are, and how one is written
    "watch": ("extensions", '["1001"]'),
    "queues": ("queues", '["6500"]'),
    "refuse": ("beginnings of numbers", '["0900"]'),
    "contexts": ("contexts", '["from-internal"]'),
    "codes": ("feature codes", '["*78"]'),
    "events": ("names of UserEvents", '["DoorOpened"]'),
    "keepers": ("server_tags", '["keeper-a"]'),
    "internal_lengths": ("lengths of extensions", "[2, 3, 4]"),
}
_PIN = "pin"
_LONGEST = 1000  # signs
_MOST = 20_000  # items


class ConfigError(Exception):
    """The file can't be used; its text is a sentence for the administrator."""


def table_of(
    kind: type[typing.Any], told: object, prefix: str = "", *, but: tuple[str, ...] = ()
) -> dict[str, typing.Any]:
    """Return the values of one table by the fields of its kind, but these.

    An unknown key is an error here, for it may have been meant to guard something.
    """
    table = tables(told, prefix.removesuffix("."))
    hints = _known(kind, table, prefix, but)
    return {key: _value(hints[key], value, prefix + key) for key, value in table.items()}


def _known(
    kind: type[typing.Any], table: Mapping[str, object], prefix: str, but: tuple[str, ...] = ()
) -> dict[str, object]:
    hints = typing.get_type_hints(kind)
    for key in table:
        if key not in hints or key in but:
            raise ConfigError(_of(prefix + key, "this is no setting of a relay"))
    return hints


def tables(told: object, name: str) -> Mapping[str, object]:
    """Return a table; raise ConfigError for anything else."""
    if not isinstance(told, Mapping):
        raise ConfigError(_of(name, f"a table is wanted, [{name}]"))
    return typing.cast("Mapping[str, object]", told)


def pbx_of(told: object) -> PbxSettings:
    """Return where the phone system is, by the rules of everybody's settings."""
    table = tables(told, "pbx")
    hints = _known(PbxSettings, table, "pbx.")
    for key, value in table.items():
        if key != _PIN:
            by_the_settings(hints[key], value, f"pbx.{key}")
    read, repairs = read_settings({"pbx": table})
    if repairs:
        raise ConfigError(_of("pbx.pin", "a SHA-256 fingerprint is wanted, 64 hexadecimal digits"))
    if read.pbx.relay:
        raise ConfigError(_of("pbx.relay", "this is for desks; a relay goes to the phone system"))
    return read.pbx


def by_the_settings(kind: object, value: object, rule: str, key: str = "") -> None:
    """Judge one value as everybody's settings do; `rule` is its key there."""
    try:
        checked(kind, value, rule)
    except ValueError as wrong:
        raise ConfigError(_of(key or rule, f"{value!r} can't be used, it {wrong}")) from wrong


def _value(kind: object, value: object, key: str) -> object:
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        kind = next(each for each in typing.get_args(kind) if each is not types.NoneType)
    if typing.get_origin(kind) is tuple:
        return _many(typing.get_args(kind)[0], value, key)
    if kind is bool and not isinstance(value, bool):
        raise ConfigError(_of(key, "true or false is wanted"))
    if kind is str and not _is_text(value):
        raise ConfigError(_of(key, "a text is wanted"))
    return value


def _many(kind: object, value: object, key: str) -> tuple[object, ...]:
    items, example = _LISTS[key.rpartition(".")[2]]
    wanted = _of(key, f"a list of {items} is wanted, as {example}")
    if not isinstance(value, list):
        raise ConfigError(wanted)
    listed = typing.cast("list[object]", value)
    if len(listed) > _MOST or not all(_is_of(kind, each) for each in listed):
        raise ConfigError(wanted)
    if any(isinstance(each, str) and not each.strip() for each in listed):
        raise ConfigError(_of(key, "an entry is empty"))
    return tuple(listed)


def _is_of(kind: object, value: object) -> bool:
    if kind is str:
        return _is_text(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()


def _of(key: str, words: str) -> str:
    return f"{key}: {words}."


def needed(kind: type[typing.Any], told: Mapping[str, object]) -> None:
    """Raise ConfigError for what has no default and was not said."""
    nothing = dataclasses.MISSING
    for field in dataclasses.fields(kind):
        is_needed = field.default is nothing and field.default_factory is nothing
        if is_needed and field.name not in told:
            raise ConfigError(_of(field.name, "this is needed"))
