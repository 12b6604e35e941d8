# SPDX-License-Identifier: MIT
"""One setting by its name, as in the file: `popup.style`."""

import dataclasses
import functools
import typing
from collections.abc import Mapping

from busylamp.settings.model import Settings
from busylamp.settings.read import checked


@functools.cache
def all_keys() -> tuple[str, ...]:
    """Return the name of every setting there is."""
    return tuple(
        f"{part.name}.{key.name}"
        for part in dataclasses.fields(Settings)
        for key in dataclasses.fields(typing.cast("type[typing.Any]", part.type))
    )


def value_at(settings: Settings, key: str) -> object:
    """Return the value of `table.key`."""
    table, _, name = key.partition(".")
    return getattr(getattr(settings, table), name)


def with_values(settings: Settings, values: Mapping[str, object]) -> Settings:
    """Return the settings with these values, by `table.key`."""
    for key, value in values.items():
        table, _, name = key.partition(".")
        new: typing.Any = dataclasses.replace(getattr(settings, table), **{name: value})
        settings = dataclasses.replace(settings, **{table: new})
    return settings


def problem_with(key: str, value: object) -> str:
    """Say what the file would not take about a value, as the end of a sentence; '' if nothing."""
    table, _, name = key.partition(".")
    part: object = getattr(Settings(), table)
    hints = typing.get_type_hints(type(part))
    try:
        checked(hints[name], value, key)
    except ValueError as wrong:
        return str(wrong)
    return ""
