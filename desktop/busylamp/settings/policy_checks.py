# SPDX-License-Identifier: MIT
"""What stands in a policy and no user could use: told to the administrator and left out."""

import re
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from busylamp.phrases import phrase
from busylamp.settings.model import (
    DirectoryKind,
    DirectoryServer,
    DirectoryTls,
    ScreenPopRule,
    Settings,
)
from busylamp.telephony.reasons import TemplateTrouble

_Tables = Mapping[str, Mapping[str, object]]
_Row = typing.TypeVar("_Row")
_SECRETS = frozenset(("secret", "password", "passwd", "pass", "passwort", "pwd"))
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_QUEUE = re.compile(r"[^=]*[^=\s][^=]*=\s*[0-9*#]+\s*")
_HOST = re.compile(r"[^\s/\\@?#{}]*")


def without_secrets(
    table: Mapping[str, object], problems: list[str], path: str = ""
) -> dict[str, object]:
    """Return a table without what looks like a password, however deep; each is named."""
    kept: dict[str, object] = {}
    for key, value in table.items():
        name = f"{path}.{key}" if path else key
        if _is_secret(key):
            problems.append(
                phrase(
                    "{name}: a password does not belong here, anybody can read this file. "
                    "It was not used.",
                    name=name,
                )
            )
        else:
            kept[key] = _clean(value, problems, name)
    return kept


def _clean(value: object, problems: list[str], name: str) -> object:
    if isinstance(value, Mapping):
        return without_secrets(typing.cast("Mapping[str, object]", value), problems, name)
    if isinstance(value, list):
        items = typing.cast("list[object]", value)
        return [_clean(item, problems, name) for item in items]
    return value


def _is_secret(key: str) -> bool:
    """By word: ami_secret, Password and userPassword, but not passage."""
    words = [word.casefold() for word in _WORD.findall(key)]
    return any(word in _SECRETS or word.endswith("password") for word in words)


def usable(tables: _Tables, problems: list[str]) -> dict[str, dict[str, object]]:
    """Return the tables without single values that no user could use."""
    made = {name: dict(table) for name, table in tables.items()}
    pbx = made.get("pbx", {})
    host = pbx.get("host")
    if isinstance(host, str) and not _HOST.fullmatch(host):
        problems.append(
            phrase("pbx.host must be a name or an address alone, such as pbx.example.com.")
        )
        del pbx["host"]
    if pbx.get("pin") and pbx.get("tls") is False:
        problems.append(phrase("pbx.pin is of no use while pbx.tls is false."))
    numbers = _texts(made.get("queues", {}).get("numbers"))
    problems.extend(
        phrase("queues.numbers: {text} is no queue and its number, such as support=6500.", text=row)
        for row in numbers
        if not _QUEUE.fullmatch(row)
    )
    return made


def _texts(value: object) -> list[str]:
    items = typing.cast("list[object]", value) if isinstance(value, list) else []
    return [item for item in items if isinstance(item, str)]


def unknown_brace(text: str) -> str:
    """Return a brace that nothing fills; '' if there is none."""
    found = _BRACES.search(text)
    return found[0] if found else ""


def sound(base: Settings, problems: list[str]) -> Settings:
    """Return the settings without the rows that no user could use."""
    rules = _kept(base.screen_pop.rule, "screen_pop.rule", _rule_problem, problems)
    servers = _kept(base.directories.server, "directories.server", _server_problem, problems)
    return replace(
        base,
        screen_pop=replace(base.screen_pop, rule=tuple(rules)),
        directories=replace(base.directories, server=tuple(servers)),
    )


def _kept(
    rows: Iterable[_Row], key: str, judge: Callable[[_Row], str], problems: list[str]
) -> Iterator[_Row]:
    for row in rows:
        problem = judge(row)
        if problem:
            named = f"{key} “{getattr(row, 'name', '')}”"
            told = phrase("{row}: {problem}; it is left out.", row=named, problem=problem)
            problems.append(told)
        else:
            yield row


def _rule_problem(rule: ScreenPopRule) -> str:
    from busylamp.settings.templates import check_rule  # for those who have rules alone

    if not rule.name.strip():
        return phrase("{name} is missing", name="name")
    trouble = check_rule(rule)
    return "" if trouble is None else _RULES[trouble]


def _server_problem(server: DirectoryServer) -> str:
    is_plain = server.address.casefold().startswith("http://")
    if server.kind is DirectoryKind.CARDDAV and is_plain and server.tls is not DirectoryTls.PLAIN:
        return phrase("{name} {problem}", name="address", problem=_HTTPS)
    return ""


_HTTPS = phrase("must be an address that begins with https://")
_RULES = {
    TemplateTrouble.NOT_WEB: phrase("url must begin with https:// or http:// and a host"),
    TemplateTrouble.SIGN_IN: phrase("url has a user or a password before the host"),
    TemplateTrouble.PLACE: phrase("url has a brace in its host"),
    TemplateTrouble.UNKNOWN: phrase("url has a name in braces that is not known"),
    TemplateTrouble.NO_EVENT: phrase("{name} is missing", name="event"),
    TemplateTrouble.BRACES: phrase("url has a brace that lacks its other half"),
    TemplateTrouble.CONTROL: phrase("url has blanks, backslashes or control characters"),
    TemplateTrouble.TOO_LONG: phrase("url is too long"),
}
