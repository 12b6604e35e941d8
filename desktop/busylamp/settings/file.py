# SPDX-License-Identifier: MIT
"""The settings file: read with repairs, written atomically, one backup, nothing destroyed."""

import contextlib
import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any, get_type_hints

from busylamp.phrases import phrase, sentences
from busylamp.settings.aside import name_aside
from busylamp.settings.model import PbxSettings, Settings
from busylamp.settings.policy import NO_POLICY, Policy
from busylamp.settings.read import read, row_kind
from busylamp.settings.rows import plain_value, set_rows
from busylamp.settings.whole import replace_whole, sweep


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


class _DamagedError(Exception):
    """The file is there and is no TOML."""


def load(path: Path, policy: Policy = NO_POLICY) -> Loaded:
    """Read the settings; a damaged file is kept aside and its backup used. Never raises.

    What the user did not choose is as the policy presets it; what it locks is as it says.
    """
    loaded = _load(_real(path), policy.base)
    settings = policy.enforced(loaded.settings)
    return dataclasses.replace(loaded, settings=settings, repairs=policy.problems + loaded.repairs)


def _load(path: Path, base: Settings) -> Loaded:
    try:
        content = path.read_bytes()
        settings, repairs = _parsed(content, base)
    except (FileNotFoundError, NotADirectoryError):
        return Loaded(settings=base, origin=Origin.FIRST_RUN)
    except OSError as error:
        told = phrase(
            "The settings file can't be read ({why}). It was left as it is.", why=error.strerror
        )
        return _from_backup(path, told, base)
    except _DamagedError as error:
        kept = _keep_aside(path)
        told = phrase("The settings file is damaged ({why}). It was left where it is.", why=error)
        if kept:
            told = phrase(
                "The settings file is damaged ({why}). It was kept as {name}.",
                why=error,
                name=kept.name,
            )
        loaded = _from_backup(path, told, base)
        if kept:
            _put_back(path, loaded.origin)
        return loaded
    _spare_backup(path, content, settings, base)
    return Loaded(settings=settings, origin=Origin.FILE, repairs=repairs)


def _spare_backup(path: Path, content: bytes, now: Settings, base: Settings) -> None:
    """Let no backup stay that is weaker than what a hand chose in the file since."""
    backup = _backup(path)
    with contextlib.suppress(OSError, _DamagedError):
        kept = backup.read_bytes()
        if kept != content and _is_weaker(_parsed(kept, base)[0].pbx, now.pbx):
            replace_whole(backup, content)


def save(
    path: Path,
    settings: Settings,
    since: Settings | None = None,
    base: Settings | None = None,
) -> None:
    """Write what was chosen; comments, unknown keys and values of newer versions stay.

    With `since`, the settings as this program knew them, only what differs from them is written:
    what a hand or another window changed in the file meanwhile stays. `base` is what a setting
    has that nobody chose: it is not written, so that an administrator can change it later.

    Raises:
        OSError: The file or its folder can't be used; the old file is untouched.
    """
    path = _real(path)
    base = Settings() if base is None else base
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        old = path.read_bytes()
    except FileNotFoundError:
        replace_whole(path, _written(b"", settings, None, base))
        return
    try:
        new = _written(old, settings, since, base)
    except _DamagedError:  # somebody edits it right now: their work is not ours to lose
        replace_whole(name_aside(path), old)
        new = _written(b"", settings, None, base)
    else:
        was, now = _parsed(old, base)[0].pbx, _parsed(new, base)[0].pbx
        replace_whole(_backup(path), new if _is_weaker(was, now) else old)
    replace_whole(path, new)
    sweep(path)


def _is_weaker(was: PbxSettings, now: PbxSettings) -> bool:
    """Whether a backup would hold a weaker way to the PBX than was chosen since.

    A damaged file would bring back the day before TLS was switched on, and the next start would
    sign in in plain without anybody's leave.
    """
    return (
        (now.tls and not was.tls)
        or bool(now.pin and now.pin != was.pin)
        or (was.allow_plain_login and not now.allow_plain_login)
    )


def _real(path: Path) -> Path:
    """Follow links: one into a folder of dot files stays a link. A loop is left to the reading."""
    try:
        return path.resolve()
    except (RuntimeError, OSError):
        return path


def _from_backup(path: Path, told: str, base: Settings) -> Loaded:
    try:
        settings, repairs = _parsed(_backup(path).read_bytes(), base)
    except (OSError, _DamagedError):
        repairs = (sentences([told, phrase("There is no usable backup; the defaults are used.")]),)
        return Loaded(settings=base, origin=Origin.DEFAULTS, repairs=repairs)
    repairs = (sentences([told, phrase("The backup is used.")]), *repairs)
    return Loaded(settings=settings, origin=Origin.BACKUP, repairs=repairs)


def _parsed(content: bytes, base: Settings) -> tuple[Settings, tuple[str, ...]]:
    return read(_table(content), base)


def _table(content: bytes) -> Mapping[str, object]:
    try:
        return tomllib.loads(_text(content))
    except ValueError as error:  # bad UTF-8, bad TOML, a date or a number that can't be
        raise _DamagedError(str(error)) from error
    except RecursionError as error:
        msg = phrase("it is nested too deeply")
        raise _DamagedError(msg) from error


def _text(content: bytes) -> str:
    return content.decode("utf-8-sig")  # some editors put a byte order mark before it


def _keep_aside(path: Path) -> Path | None:
    kept = name_aside(path)
    try:
        replace_whole(kept, path.read_bytes())
    except OSError:
        return None
    return kept


def _put_back(path: Path, origin: Origin) -> None:
    """Take the damaged file's place, so that the next start has nothing to mend."""
    with contextlib.suppress(OSError):
        if origin is Origin.BACKUP:
            replace_whole(path, _backup(path).read_bytes())
        else:
            path.unlink()


def _backup(path: Path) -> Path:
    return path.with_name(path.name + ".bak")


def _merged(file: Settings, since: Settings, now: Settings) -> Settings:
    """Return what stands in the file, with what changed since."""
    parts = [part.name for part in dataclasses.fields(Settings)]
    return Settings(
        **{name: _changed(*(getattr(each, name) for each in (file, since, now))) for name in parts}
    )


def _changed(file: Any, since: Any, now: Any) -> Any:
    names = [key.name for key in dataclasses.fields(now)]
    new = {key: getattr(now, key) for key in names if getattr(now, key) != getattr(since, key)}
    return dataclasses.replace(file, **new)


def _written(old: bytes, settings: Settings, since: Settings | None, base: Settings) -> bytes:
    """Return the new content: the old one with what changed."""
    import tomlkit  # only saving needs it; commands must start fast

    before, _ = _parsed(old, base)
    if since is not None:
        settings = _merged(before, since, settings)
    document: Any = tomlkit.parse(_text(old))
    for part in dataclasses.fields(settings):
        was, now = getattr(before, part.name), getattr(settings, part.name)
        if was == now:
            continue
        if part.name not in document or not _is_table(document[part.name]):
            document[part.name] = tomlkit.table()
        _set_all(document[part.name], was, now)
    return tomlkit.dumps(document).encode()


def _set_all(table: Any, was: Any, now: Any) -> None:
    """Touch only what changed: comments stay, and a value this version can't read."""
    hints = get_type_hints(now)
    for key in dataclasses.fields(now):
        old, value = getattr(was, key.name), getattr(now, key.name)
        if value == old:
            continue
        if (kind := row_kind(hints[key.name])) is not None:
            set_rows(table, key.name, kind, value)
        else:
            table[key.name] = plain_value(value)


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping)
