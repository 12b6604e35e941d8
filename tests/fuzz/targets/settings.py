# SPDX-License-Identifier: MIT
"""The settings file: odd values are named, a damaged file is kept, and nothing written is lost."""

import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import get_type_hints

from busylamp.settings.file import Origin, load, save
from busylamp.settings.model import MeSettings, Settings
from busylamp.settings.read import read
from tests.fuzz.choices import Choices
from tests.fuzz.documents import document


def check(data: bytes) -> None:
    choices = Choices(data)
    if choices.last() & 1:
        _check_document(document(choices))
    else:
        with tempfile.TemporaryDirectory(prefix="fuzz-", dir=_fast_place()) as folder:
            _check_file(Path(folder) / "settings.toml", choices.rest())


def _fast_place() -> str | None:
    """A folder in memory: each save waits for its disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


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
