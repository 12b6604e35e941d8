# SPDX-License-Identifier: MIT
"""Policy keys of the Windows registry, as a document like the policy file."""

import tomllib
import typing
from collections.abc import Iterator, Mapping
from typing import Protocol

from busylamp.settings.model import Settings

_ROOT = r"Software\Policies\Busylamp"
_RECOMMENDED = "Recommended"
_WHOLE = "policy"  # a value with all that a policy file would hold; their names have no case


class Registry(Protocol):
    """Reads keys of the registry: the computer's own, then the user's."""

    def values(self, path: str) -> Mapping[str, object]:
        """Return the values of a key; none where there is no such key."""
        ...

    def keys(self, path: str) -> tuple[str, ...]:
        """Return the names of the keys in a key."""
        ...


def policy_document(registry: Registry) -> dict[str, object]:
    r"""Return what `Software\Policies\Busylamp` says; {} where it says nothing.

    A key below it is a table, a value in it a locked setting. What stands below `Recommended`
    presets a setting without locking it. Numbers are REG_DWORD (0 and 1 for a switch), texts
    REG_SZ, lists REG_MULTI_SZ. A value `Policy` in the key itself holds what a policy file would:
    rows such as `screen_pop.rule`, the list of extensions. Single values go before it.
    """
    document = _whole(registry)
    for name, table in _tables(registry, rf"{_ROOT}\{_RECOMMENDED}"):
        document[name] = {**_table(document, name), **table}
    locked: list[str] = []
    for name, table in _tables(registry, _ROOT):
        document[name] = {**_table(document, name), **table}
        locked += [f"{name}.{key}" for key in table]
    before = document.get("locked", [])
    if locked and isinstance(before, list):  # else it is told as what is wrong with it
        document["locked"] = [*typing.cast("list[object]", before), *locked]
    return document


def _whole(registry: Registry) -> dict[str, object]:
    """Return what the value `Policy` says; where it is no TOML, one line that will be told."""
    for name, value in registry.values(_ROOT).items():
        if name.casefold() == _WHOLE:
            lines = typing.cast("list[object]", value) if isinstance(value, list) else [value]
            try:
                return tomllib.loads("\n".join(map(str, lines)))
            except (ValueError, RecursionError):
                return {"The value Policy, which is no TOML and not used,": None}
    return {}


def _table(document: Mapping[str, object], name: str) -> Mapping[str, object]:
    table = document.get(name, {})
    return typing.cast("Mapping[str, object]", table) if isinstance(table, Mapping) else {}


def _tables(registry: Registry, path: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Tell each table; Windows takes a name in any case, and so do we."""
    for written in registry.keys(path):
        name = written.casefold()
        if name != _RECOMMENDED.casefold():
            values = registry.values(rf"{path}\{written}").items()
            named = [(key.casefold(), value) for key, value in values]
            yield name, {key: _as_toml(name, key, value) for key, value in named}


def _as_toml(table: str, key: str, value: object) -> object:
    """The registry has no switch, a number stands for it; and its lists are of texts."""
    default: object = getattr(getattr(Settings(), table, None), key, None)
    if isinstance(default, bool):
        return bool(value) if value in (0, 1) else value
    if isinstance(default, int):
        return _number(value)
    if isinstance(default, tuple) and isinstance(value, list):
        items = typing.cast("list[object]", value)
        wanted = typing.cast("tuple[object, ...]", default)
        return [_number(item) for item in items] if _is_numbers(wanted) else items
    return value


def _is_numbers(values: tuple[object, ...]) -> bool:
    return bool(values) and all(isinstance(value, int) for value in values)


def _number(value: object) -> object:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value


def windows_registry() -> Registry:
    """Return the registry of this Windows."""
    return _Windows()


class _Windows:
    """HKEY_CURRENT_USER's policies below HKEY_LOCAL_MACHINE's: the computer's word stands."""

    def values(self, path: str) -> Mapping[str, object]:
        import winreg

        found: dict[str, object] = {}
        for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            found.update(self._walk(hive, path, winreg.EnumValue))
        return found

    def keys(self, path: str) -> tuple[str, ...]:
        import winreg

        found: dict[str, None] = {}
        for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            for name in self._walk(hive, path, winreg.EnumKey):
                found[name] = None
        return tuple(found)

    @staticmethod
    def _walk(hive: int, path: str, step: typing.Any) -> Iterator[typing.Any]:
        import itertools
        import winreg

        try:
            with winreg.OpenKey(hive, path) as key:
                for place in itertools.count():
                    found = step(key, place)
                    yield found[:2] if isinstance(found, tuple) else found
        except OSError:  # no such key, or no more in it
            return
