# SPDX-License-Identifier: MIT
"""Calls of the history as rows of its table, and back."""

from dataclasses import fields, replace
from enum import Enum
from typing import Any

from busylamp.stores.entries import Entry
from busylamp.stores.searching import storable
from busylamp.telephony.model import CallResult, Direction, EndReason

KEPT = tuple(f.name for f in fields(Entry) if f.name not in ("id", "notes"))
_READ = ", ".join(f"c.{name}" for name in KEPT)
_WRITTEN = ("id", *KEPT, "key", "first_key")
_MARKS = ", ".join("?" * len(_WRITTEN))
_CHANGES = ", ".join(f"{name} = excluded.{name}" for name in _WRITTEN[1:])

_DIRECTIONS = {each.value: each for each in Direction}
_RESULTS = {each.value: each for each in CallResult}
_REASONS = {each.value: each for each in EndReason}

COLUMNS = f"c.id, {_READ}, (SELECT count(*) FROM note WHERE note.call = c.id)"  # noqa: S608 - as below
PUT = (
    f"INSERT INTO call ({', '.join(_WRITTEN)}) VALUES ({_MARKS})"  # noqa: S608 - names of fields
    f" ON CONFLICT (id) DO UPDATE SET {_CHANGES}"
)


def entry_of(row: tuple[Any, ...]) -> Entry:
    """Read a row of COLUMNS; a word nobody knows (a damaged page) is taken for unknown."""
    facts: dict[str, Any] = dict(zip(("id", *KEPT, "notes"), row, strict=True))
    facts["direction"] = _DIRECTIONS.get(facts["direction"], Direction.UNKNOWN)
    facts["result"] = _RESULTS.get(facts["result"], CallResult.UNKNOWN)
    facts["reason"] = _REASONS.get(facts["reason"])
    for name in ("internal", "seen", "open"):
        facts[name] = bool(facts[name])
    return Entry(**facts)


def values_of(entry: Entry) -> tuple[object, ...]:
    """Write the values of PUT, but the keys."""
    return (entry.id, *(_sql(name, getattr(entry, name)) for name in KEPT))


def storable_entry(entry: Entry) -> Entry:
    """Blank out in all texts what SQLite can't keep."""
    texts: dict[str, Any] = {
        name: storable(value) for name in KEPT if type(value := getattr(entry, name)) is str
    }
    return replace(entry, **texts)


def _sql(name: str, value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return "" if value is None and name == "reason" else value
