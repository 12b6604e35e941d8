# SPDX-License-Identifier: MIT
"""From TOML tables to settings: every bad value is replaced by its default and named."""

import dataclasses
import re
import typing
from collections.abc import Mapping
from enum import Enum

from busylamp.phrases import Phrase, phrase
from busylamp.settings.chords import parse_chord
from busylamp.settings.codes import FEATURE_TEXTS, check_code
from busylamp.settings.model import FeatureCode, Settings
from busylamp.telephony.numbers_plan import NumberRule
from busylamp.telephony.numbers_rules import BadRuleError, check

_Table = Mapping[str, object]
RANGES = {
    "pbx.port": range(1, 65536),
    "dial.ring_seconds": range(5, 301),
    "popup.snoozed_until": range(1 << 40),
    "hotkey.seconds": range(1, 31),
    "numbers.internal_lengths": range(1, 16),
    "history.keep_days": range(36501),  # a hundred years
    "wallboard.warn_waiting": range(1001),
    "wallboard.alarm_waiting": range(1001),
    "wallboard.warn_seconds": range(86_401),
    "wallboard.alarm_seconds": range(86_401),
    "directories.server.refresh_hours": range(1, 721),
}
_NUMERALS = (
    *("me.extension", "window.favourites", "popup.watched", "queues.mine"),
    "wallboard.queues",
    *("numbers.area_code", "numbers.outside_prefix"),
    *("numbers.international_prefix", "numbers.line.prefix"),
    *("calls.pickup_code", "calls.voicemail_prefix", "calls.conference_room"),
    *("features.mailbox", "features.voicemail_number", "features.code.on", "features.code.off"),
)
_DIALLED = {
    "numbers.area_code": re.compile("[0-9]{0,8}"),
    "numbers.outside_prefix": re.compile("[0-9*#]{0,8}"),
    "numbers.international_prefix": re.compile("[0-9]{0,8}"),
    "numbers.line.prefix": re.compile("[0-9*#]{0,8}"),
    "calls.pickup_code": re.compile("[0-9*#]{0,8}"),
    "calls.voicemail_prefix": re.compile("[0-9*#]{0,8}"),
    "calls.conference_room": re.compile("[0-9*#]{0,8}"),
}
_LONGEST = 1000
_MOST_ITEMS = 1000
_CODE_LENGTH = 2  # ISO 3166-1 alpha-2
_PIN = re.compile("[0-9a-f]{64}")
NO_SUCH_PIN = "unreadable"


def read(document: _Table, base: Settings | None = None) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings and a sentence for each value that was not used.

    What the document does not say is as in `base`, else as we come.
    """
    base = Settings() if base is None else base
    repairs: list[str] = []
    parts: dict[str, object] = {}
    for part in dataclasses.fields(Settings):
        table = document.get(part.name, {})
        if not isinstance(table, Mapping):
            repairs.append(
                phrase("[{name}] is not a table; its defaults are used.", name=part.name)
            )
            table = {}
        defaults = typing.cast("object", getattr(base, part.name))
        parts[part.name] = _part(part.name, defaults, typing.cast("_Table", table), repairs)
    known = {part.name for part in dataclasses.fields(Settings)}
    repairs.extend(
        phrase("[{name}] is not known and was left alone.", name=name)
        for name in document
        if name not in known
    )
    return Settings(**parts), tuple(repairs)  # pyright: ignore[reportArgumentType] - by field


def _part(name: str, defaults: typing.Any, table: _Table, repairs: list[str]) -> object:
    hints = typing.get_type_hints(typing.cast("type[object]", type(defaults)))
    values: dict[str, object] = {}
    for key, value in table.items():
        if key not in hints:
            repairs.append(phrase("{name} is not known and was left alone.", name=f"{name}.{key}"))
            continue
        if (name, key) == ("pbx", "pin"):
            values[key] = _pin(table, repairs)
            continue
        try:
            if (row := row_kind(hints[key])) is not None:
                values[key] = _rows(row, value, f"{name}.{key}", repairs)
            else:
                values[key] = checked(hints[key], value, f"{name}.{key}")
        except ValueError as wrong:
            shown = _shown(getattr(defaults, key))
            repairs.append(
                phrase(
                    "{name} {problem}; {shown} is used.",
                    name=f"{name}.{key}",
                    problem=wrong,
                    shown=shown,
                )
            )
    return dataclasses.replace(defaults, **values)


def row_kind(kind: object) -> type[object] | None:
    """Return the dataclass of a part that is an array of tables (`[[part.key]]`)."""
    items = typing.get_args(kind) if typing.get_origin(kind) is tuple else ()
    if not items or not dataclasses.is_dataclass(items[0]):
        return None
    return typing.cast("type[object]", items[0])


def read_row(kind: type[object], value: object, key: str, repairs: list[str]) -> object | None:
    """Return one table of an array; a bad one is named and left out."""
    if not isinstance(value, Mapping):
        repairs.append(phrase("{name} must be a table; it is left out.", name=key))
        return None
    hints = typing.get_type_hints(kind)
    values: dict[str, object] = {}
    told = len(repairs)
    table = typing.cast("_Table", value)
    for name, each in table.items():
        if name not in hints:
            repairs.append(
                phrase("{row}: {name} is not known and was left alone.", row=key, name=name)
            )
            told += 1
            continue
        try:
            values[name] = checked(hints[name], each, f"{key.rpartition(' ')[0]}.{name}")
        except ValueError as wrong:
            repairs.append(_left_out(key, phrase("{name} {problem}", name=name, problem=wrong)))
    repairs.extend(_left_out(key, _missing(name)) for name in _lacking(kind, table))
    row = kind(**values) if len(repairs) == told else None
    wrong = _wrong(row)
    if wrong:
        repairs.append(_left_out(key, wrong))
    return None if wrong else row


def row_problem(key: str, row: typing.Any) -> str:
    """Say what the file would not take about a row, without a full stop; '' if nothing."""
    fields = dataclasses.fields(row)
    empty = [
        f.name for f in fields if f.default is dataclasses.MISSING and not getattr(row, f.name)
    ]
    if empty:
        return _missing(empty[0])
    repairs: list[str] = []
    kind = typing.cast("type[object]", type(row))
    values = {f.name: getattr(row, f.name) for f in fields}
    in_file = {name: v.value if isinstance(v, Enum) else v for name, v in values.items()}
    read_row(kind, in_file, f"{key} 1", repairs)
    return _only_the_problem(repairs[0]) if repairs else ""


def _left_out(row: str, problem: str) -> str:
    return phrase("{row}: {problem}; it is left out.", row=row, problem=problem)


def _missing(name: str) -> str:
    return phrase("{name} is missing", name=name)


def _only_the_problem(told: str) -> str:
    problem = told.given.get("problem") if isinstance(told, Phrase) else None
    return problem if isinstance(problem, str) else told


def _wrong(row: object) -> str:
    """Return what is wrong with a row that no single value tells."""
    try:
        if isinstance(row, NumberRule):
            check(row)
        if isinstance(row, FeatureCode):
            check_code(row)
    except BadRuleError as wrong:
        return str(wrong)
    return ""


def _lacking(kind: type[object], table: _Table) -> list[str]:
    nothing = dataclasses.MISSING
    fields = dataclasses.fields(kind)  # pyright: ignore[reportArgumentType] - row_kind looked
    return [
        field.name
        for field in fields
        if field.name not in table and field.default is nothing and field.default_factory is nothing
    ]


def _rows(kind: type[object], value: object, key: str, repairs: list[str]) -> tuple[object, ...]:
    if not isinstance(value, list):
        msg = phrase("must be a row of tables ([[{key}]])", key=key)
        raise ValueError(msg)
    rows = typing.cast("list[object]", value)
    if len(rows) > _MOST_ITEMS:
        msg = phrase("has more than {most} entries", most=_MOST_ITEMS)
        raise ValueError(msg)
    read_in = [read_row(kind, row, f"{key} {place}", repairs) for place, row in enumerate(rows, 1)]
    return tuple(row for row in read_in if row is not None)


def checked(kind: object, value: object, key: str) -> object:
    """Return the value if it is of the kind; raise ValueError with the end of a sentence."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _choice(kind, value)
    if typing.get_origin(kind) is tuple:
        return _many(typing.get_args(kind)[0], value, key)
    if kind is bool and isinstance(value, bool):
        return value
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return _number(key, value)
    if kind is str and isinstance(value, int | str) and not isinstance(value, bool):
        return _text(key, value)
    names = {
        bool: phrase("must be true or false"),
        int: phrase("must be a number"),
        str: phrase("must be a text"),
    }
    raise ValueError(names[typing.cast("type", kind)])


def _choice(kind: type[Enum], value: object) -> Enum:
    for member in kind:
        if member.value == value:
            return member
    msg = phrase(
        "must be one of {values}", values=", ".join(str(member.value) or '""' for member in kind)
    )
    raise ValueError(msg)


def _many(kind: object, value: object, key: str) -> tuple[object, ...]:
    if not isinstance(value, list):
        msg = phrase("must be a list")
        raise ValueError(msg)
    items = typing.cast("list[object]", value)
    if len(items) > _MOST_ITEMS:
        msg = phrase("has more than {most} entries", most=_MOST_ITEMS)
        raise ValueError(msg)
    return tuple(checked(kind, item, key) for item in items)


def _number(key: str, value: int) -> int:
    allowed = RANGES.get(key)
    if allowed is not None and value not in allowed:
        msg = phrase(
            "must be between {least} and {most}", least=allowed.start, most=allowed.stop - 1
        )
        raise ValueError(msg)
    return value


def _text(key: str, value: int | str) -> str:
    """Return the text; an extension without its quotes is a number to TOML, and meant as text."""
    if isinstance(value, int):
        if key not in _NUMERALS:
            msg = phrase("must be a text")
            raise ValueError(msg)
        value = str(value)
    if len(value) > _LONGEST or not value.isprintable():
        msg = phrase("has control characters or more than {most} signs", most=f"{_LONGEST:,}")
        raise ValueError(msg)
    if key.startswith("keys."):
        return str(parse_chord(value)) if value else ""
    if key in FEATURE_TEXTS and value and not FEATURE_TEXTS[key].fullmatch(value):
        msg = phrase("has signs that the phone system would not take")
        raise ValueError(msg)
    if key in _READ_BY:
        return _READ_BY[key](value)
    if key in _DIALLED and not _DIALLED[key].fullmatch(value):
        signs = _DIALLED[key].pattern[1:-6].replace("\\", "")
        msg = phrase("must have up to 8 of the signs {signs}", signs=signs)
        raise ValueError(msg)
    return value


def _context(value: str) -> str:
    # A blank, a comma or a bar would end it for the PBX.
    if not re.fullmatch(r"[^\s,|]*", value):
        msg = phrase("must be the name of a context, without blanks and commas")
        raise ValueError(msg)
    return value


def _my_context(value: str) -> str:
    """Take no empty one: all others may be, for they stand for this one then."""
    if not value:
        msg = phrase("must be the name of a context")
        raise ValueError(msg)
    return _context(value)


def _region(value: str) -> str:
    code = value.upper()
    if code and not (len(code) == _CODE_LENGTH and code.isascii() and code.isalpha()):
        msg = phrase("must be a two-letter code of a country, such as DE")
        raise ValueError(msg)
    return code


def _https(value: str) -> str:
    """An address that can be asked without telling or trusting anybody on the way."""
    if value and not re.fullmatch(r"https://[^\s/?#@\\]+([/?][^\s#\\]*)?", value):
        msg = phrase("must be an address that begins with https://")
        raise ValueError(msg)
    return value


_READ_BY = {
    "update.url": _https,
    "numbers.region": _region,
    "me.context": _my_context,
    "dial.external_context": _context,
    "numbers.rule.context": _context,
    "numbers.line.context": _context,
}


def _pin(table: _Table, repairs: list[str]) -> str:
    """Return the pin; a spoilt one must not become none, so it becomes one nobody has."""
    value = table.get("pin", "")
    bare = str(value).replace(":", "").strip().lower()
    if value == "" or _PIN.fullmatch(bare):
        return bare
    repairs.append(
        phrase(
            "pbx.pin is no SHA-256 fingerprint (64 hexadecimal digits); nothing is trusted until "
            "it is corrected."
        )
    )
    return NO_SUCH_PIN


def _shown(value: object) -> str:
    plain = typing.cast("object", value.value) if isinstance(value, Enum) else value
    return f'"{plain}"' if isinstance(plain, str) else str(plain)
