# SPDX-License-Identifier: MIT
"""The settings file: read with repairs, written atomically, one backup, nothing destroyed."""

import contextlib
import dataclasses
import os
import tempfile
import time
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any, cast

from busylamp.settings.model import Settings
from busylamp.settings.read import read


class Origin(Enum):
    """Where loaded settings came from."""

    FIRST_RUN = auto()  # there is no file yet
    FILE = auto()
    BACKUP = auto()  # the file was damaged
    DEFAULTS = auto()  # file and backup were damaged


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """Settings and what had to be mended."""

    settings: Settings
    origin: Origin
    repairs: tuple[str, ...] = ()


def load(path: Path) -> Loaded:
    """Read the settings; a damaged file is kept aside and its backup used. Never raises."""
    if not path.exists():
        return Loaded(settings=Settings(), origin=Origin.FIRST_RUN)
    found, why = _try(path)
    if found is not None:
        return dataclasses.replace(found, origin=Origin.FILE)
    kept = _keep_aside(path)
    told = f"The settings file could not be read ({why}). {kept}"
    backup, _ = _try(_backup(path))
    if backup is not None:
        repairs = (f"{told} The backup is used.", *backup.repairs)
        return Loaded(settings=backup.settings, origin=Origin.BACKUP, repairs=repairs)
    repairs = (f"{told} There is no usable backup; the defaults are used.",)
    return Loaded(settings=Settings(), origin=Origin.DEFAULTS, repairs=repairs)


def save(path: Path, settings: Settings) -> None:
    """Write the settings; comments and unknown keys of the user stay.

    Raises:
        OSError: The folder can't be written; the old file is untouched.
    """
    text = _document(path, settings)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists() and _try(path)[0] is not None:
        _replace(_backup(path), path.read_bytes())
    _replace(path, text.encode())


def _try(path: Path) -> tuple[Loaded | None, str]:
    try:
        document = tomllib.loads(path.read_bytes().decode())
    except FileNotFoundError:
        return None, "it is missing"
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return None, str(error)
    settings, repairs = read(cast("Mapping[str, object]", document))
    return Loaded(settings=settings, origin=Origin.FILE, repairs=repairs), ""


def _keep_aside(path: Path) -> str:
    kept = path.with_name(f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}")
    try:
        _replace(kept, path.read_bytes())
    except OSError:
        return "It was left where it is."
    return f"It was kept as {kept.name}."


def _backup(path: Path) -> Path:
    return path.with_name(path.name + ".bak")


def _document(path: Path, settings: Settings) -> str:
    import tomlkit  # only saving needs it; commands must start fast

    try:
        document: Any = tomlkit.parse(path.read_text())
    except (OSError, ValueError):
        document = tomlkit.document()
    for part in dataclasses.fields(settings):
        values = getattr(settings, part.name)
        if not isinstance(document.get(part.name), Mapping):
            document[part.name] = tomlkit.table()
        for key in dataclasses.fields(values):
            _set(document[part.name], key.name, _plain(getattr(values, key.name)))
    return tomlkit.dumps(document)


def _set(table: Any, key: str, value: object) -> None:
    """Touch only what changed: a comment behind the value stays."""
    if table.get(key) != value:
        table[key] = value


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return cast("object", value.value)
    return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


def _replace(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, rename over: a crash leaves the old or the new file."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows keeps no such handle; its rename is journalled
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
