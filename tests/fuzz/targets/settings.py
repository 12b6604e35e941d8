# SPDX-License-Identifier: MIT
"""The settings file: odd values are named, a damaged file is kept, and nothing written is lost."""

import copy
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

from busylamp.settings.file import Origin, load, save
from busylamp.settings.model import MeSettings, Settings
from busylamp.settings.read import read
from tests.fuzz.choices import Choices

_ODD: tuple[Any, ...] = (
    *(
        True,
        False,
        0,
        1,
        -1,
        65535,
        65536,
        1 << 70,
        0.5,
        float("nan"),
        "",
        "x",
        "*72",
        "+49",
        "a" * 999,
    ),
    *(
        "a" * 1001,
        "\x1b[31m",
        "\u202e",
        "Ctrl+Alt+D",
        "Meta",
        "{number}",
        "https://a.example/{name}",
    ),
    *([], [1], ["1000"], [[]], {}, {"a": 1}, [{}], [{"pattern": "(a+)+", "replacement": "\\9"}]),
    *(
        "card",
        "always",
        "code",
        "ringing",
        "any",
        "DE",
        "de",
        "zz",
        "yealink",
        [True],
        ["x"] * 1001,
    ),
    *([{"name": "x", "url": "javascript:1"}], [{"feature": "dnd", "on": "*78"}], [{"name": "a"}]),
)


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


_KEYS, _ROWS = _keys(), _row_keys()


def check(data: bytes) -> None:
    choices = Choices(data)
    if choices.last() & 1:
        _check_document(_document(choices))
    else:
        with tempfile.TemporaryDirectory(prefix="fuzz-", dir=_fast_place()) as folder:
            _check_file(Path(folder) / "settings.toml", choices.rest())


def _fast_place() -> str | None:
    """A folder in memory: each save waits for its disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _document(choices: Choices) -> Mapping[str, object]:
    """Write a document of odd values; a row of tables now and then."""
    document: dict[str, Any] = {}
    while choices.has_more:
        part, key = choices.pick(_KEYS)
        what = choices.byte()
        if what == 255:
            document[part] = _odd(choices)
            continue
        value = _odd(choices)
        if what > 200:
            value = [
                {choices.pick(_ROWS): _odd(choices) for _ in range(choices.byte() % 5)}
                for _ in range(choices.byte() % 4)
            ]
        elif what > 180:
            value = choices.word(255)
        table = document.setdefault(part, {})
        if isinstance(table, dict):
            table[key if what else "unknown"] = value
    return document


def _odd(choices: Choices) -> Any:
    return copy.deepcopy(choices.pick(_ODD))  # the next one may write into it


def _check_document(document: Mapping[str, object]) -> None:
    settings, repairs = read(document)
    assert all(sentence.endswith(".") for sentence in repairs)
    _check_settings(settings)


def _check_settings(settings: Settings) -> None:
    """Whatever the file says: types hold, and what is dialled holds dialable signs only."""
    assert 1 <= settings.pbx.port <= 65535
    numbers = settings.numbers
    for prefix in (numbers.area_code, numbers.outside_prefix, numbers.international_prefix):
        assert set(prefix) <= set("0123456789*#")
    assert isinstance(settings.pbx.tls, bool)
    assert settings.pbx.pin in ("", "unreadable") or len(settings.pbx.pin) == 64
    repr(settings)


def _check_file(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    loaded = load(path)
    _check_settings(loaded.settings)
    damaged = loaded.origin is not Origin.FILE
    if damaged:
        assert loaded.repairs
        assert content in [each.read_bytes() for each in path.parent.glob("*damaged-*")]
    changed = replace(loaded.settings, me=MeSettings(extension="1999", context="after"))
    save(path, changed)
    again = load(path)
    assert again.origin is Origin.FILE
    assert again.settings == changed
    if not damaged:
        assert path.with_name(path.name + ".bak").read_bytes() == content
        _check_unknown(tomllib.loads(content.decode("utf-8-sig")), path)


def _check_unknown(before: Mapping[str, object], path: Path) -> None:
    """What a newer version wrote is still there."""
    after = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    for name, value in before.items():
        if name not in get_type_hints(Settings):
            assert repr(after[name]) == repr(value)
