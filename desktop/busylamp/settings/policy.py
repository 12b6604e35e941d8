# SPDX-License-Identifier: MIT
"""What the administrator presets or locks for every user of this computer."""

import fnmatch
import os
import re
import stat
import sys
import tomllib
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from busylamp.phrases import phrase
from busylamp.settings.keys import all_keys, value_at, with_values
from busylamp.settings.model import Settings
from busylamp.settings.policy_checks import sound, unknown_brace, usable, without_secrets
from busylamp.settings.read import read

Document = Mapping[str, object]
_LOCKED = "locked"
_EXTENSIONS = "extensions"
_MOST_BYTES = 1024 * 1024
_TEMPLATES = ("pbx.username", "me.extension", "me.channel", "features.mailbox")
_FILLED_LATER = {"queues.interface": "{extension}"}  # by the program, as in settings.toml
_PIN = "pbx.pin"
_NEEDED = ("pbx.host", "pbx.username", "me.extension")
_BOXED = Path("/run/host/etc/busylamp/policy.toml")  # what a Flatpak sees of the computer
# Where what is said of these can't be used, the careful way is fixed; else the user chooses.
_GUARDS = frozenset({"pbx.tls", _PIN, "pbx.allow_plain_login"})
# What the program itself writes down: locked by its own name only, never by a whole table.
OWN = frozenset(
    {"pbx.keyring", "popup.snoozed_until", "window.told_tray", "update.told"}
    | {"wallboard.screen", "wallboard.full_screen"}
)
_USER = re.compile(r"[A-Za-z0-9._-]{1,64}")
_DIGITS = re.compile(r"[0-9*#]{1,32}")
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What stands in for our defaults, and which settings the user may not change."""

    base: Settings = field(default_factory=Settings)  # our defaults, with what is preset
    given: frozenset[str] = frozenset()  # `table.key` of what it says a value for
    locked: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()  # a sentence for each thing that could not be used
    shared: tuple[tuple[str, tuple[str, ...]], ...] = ()  # an extension and its login names

    def enforced(self, settings: Settings) -> Settings:
        """Return the settings with every locked one as the policy has it."""
        return with_values(settings, {key: value_at(self.base, key) for key in self.locked})


NO_POLICY = Policy()


def policy_of_computer() -> Policy:
    """Read what there is for this computer and this user. Never raises."""
    if sys.platform == "win32":
        from busylamp.settings.registry import policy_document, windows_registry

        return read_policy(policy_document(windows_registry()), user_name())
    return load_policy(place_of_policy(), owner=0)


def load_policy(path: Path, *, owner: int | None, user: str | None = None) -> Policy:
    """Read a policy file; what is wrong with it is told in `problems`. Never raises.

    With an owner (a numeric user id), a file that somebody else owns or may write is not used:
    it would let any user of the computer choose the phone system of all others.
    """
    try:
        content = _trusted(path, owner)
    except FileNotFoundError:
        return NO_POLICY
    except OSError as error:
        return _unused(path, phrase("can't be read ({why})", why=error.strerror))
    except ValueError as error:
        return _unused(path, str(error))
    try:
        document = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return _unused(path, phrase("is no TOML ({why})", why=error))
    return read_policy(document, user_name() if user is None else user)


def read_policy(document: Document, user: str) -> Policy:
    """Return the policy that a document is for a user."""
    problems: list[str] = []
    logins = _logins_of(document.get(_EXTENSIONS), problems)
    listed = logins.get(user.casefold(), "")
    tables = _filled(_tables(document, problems), user, listed, problems)
    if listed and "extension" not in tables.get("me", {}):
        tables["me"] = {**tables.get("me", {}), "extension": listed}
    tables = usable(tables, problems)
    base, repairs = read(tables)
    problems.extend(repairs)
    base = sound(base, problems)
    given = frozenset(_given(tables))
    names = document.get(_LOCKED, [])
    locked = frozenset(_locked(names, problems))
    locked -= {key for key in _NEEDED if not value_at(base, key)}  # somebody has to enter it
    if _PIN not in given and not _is_named(_PIN, names):
        locked -= {_PIN}  # else a certificate that nobody vouches for could never be trusted
    said = {f"{name}.{key}" for name, table in tables.items() for key in table}
    locked -= said - given - _GUARDS
    told = tuple(phrase("Policy: {problem}", problem=each) for each in problems)
    return Policy(
        base=base, given=given, locked=locked, problems=told, shared=tuple(_shared(logins))
    )


def user_name() -> str:
    """Return the login name without its domain, as the system has it; '' where there is none.

    Not from the environment: there anybody can be anybody.
    """
    return _account_name().rpartition("\\")[2].partition("@")[0]


def _account_name() -> str:
    if sys.platform == "win32":
        import ctypes

        size = ctypes.c_uint32(257)  # UNLEN + 1 (lmcons.h)
        name = ctypes.create_unicode_buffer(size.value)
        told = ctypes.windll.advapi32.GetUserNameW(name, ctypes.byref(size))
        return name.value if told else ""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return ""


def place_of_policy() -> Path:
    """Return where the policy file of this computer is, if there is one."""
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Busylamp/policy.toml")
    return _BOXED if Path("/.flatpak-info").exists() else Path("/etc/busylamp/policy.toml")


def _trusted(path: Path, owner: int | None) -> bytes:
    """Return what is in the file; ValueError is the end of a sentence about it."""
    with open(path, "rb", opener=_at_once) as file:
        about = os.fstat(file.fileno())
        if not stat.S_ISREG(about.st_mode):
            msg = phrase("is no file")
            raise ValueError(msg)
        owners = (owner, _nobody()) if path == _BOXED else (owner,)
        if owner is not None and (about.st_uid not in owners or about.st_mode & _OTHERS_WRITE):
            msg = phrase("can be changed by others than the administrator")
            raise ValueError(msg)
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        msg = phrase("is larger than 1 MiB")
        raise ValueError(msg)
    return content


def _at_once(path: str, flags: int) -> int:
    """Open without waiting: a pipe would, for whoever writes to it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _nobody() -> int:
    """Return whom root's files seem to belong to where only one's own user has a number."""
    return int(Path("/proc/sys/kernel/overflowuid").read_text("ascii"))


def _unused(path: Path, why: str) -> Policy:
    told = phrase("The policy file {path} {why}. It is not used.", path=path, why=why)
    return Policy(problems=(told,))


def _tables(document: Document, problems: list[str]) -> dict[str, dict[str, object]]:
    """Return what is a table of settings; a secret is no setting, and is named."""
    found: dict[str, dict[str, object]] = {}
    others = {key: value for key, value in document.items() if key not in (_LOCKED, _EXTENSIONS)}
    for name, table in without_secrets(others, problems).items():
        if not isinstance(table, Mapping):
            problems.append(
                phrase("{name} is neither a table nor “locked”; it was left alone.", name=name)
            )
            continue
        found[name] = dict(typing.cast("Mapping[str, object]", table))
    return found


def _filled(
    tables: dict[str, dict[str, object]], user: str, extension: str, problems: list[str]
) -> dict[str, dict[str, object]]:
    """Put the user's name and extension where the policy wants them."""
    made: dict[str, dict[str, object]] = {}
    for name, table in tables.items():
        made[name] = {}
        for key, value in table.items():
            full = f"{name}.{key}"
            try:
                made[name][key] = _fill(value, full, user, extension)
            except ValueError as wrong:
                problems.append(
                    phrase("{name} {problem}; it is not preset.", name=full, problem=wrong)
                )
    return made


def _fill(text: object, key: str, user: str, extension: str) -> object:
    if not isinstance(text, str):
        return text
    if key not in _TEMPLATES:
        return _unfilled(text, _FILLED_LATER.get(key, ""))
    if "{user}" in text and not _USER.fullmatch(user):
        msg = phrase(
            "wants the login name, and “{user}” has signs that can't stand there", user=user
        )
        raise ValueError(msg)
    if "{extension}" in text and not extension:
        msg = phrase("wants the extension, and [extensions] has none for “{user}”", user=user)
        raise ValueError(msg)
    filled = text.replace("{user}", user).replace("{extension}", extension)
    if brace := unknown_brace(filled):
        msg = phrase(
            "has {brace}, and only {user} and {extension} are filled in there",
            brace=brace,
            user="{user}",
            extension="{extension}",
        )
        raise ValueError(msg)
    return filled


def _unfilled(text: str, allowed: str) -> str:
    for place in ("{user}", "{extension}"):
        if place in text and place != allowed:
            msg = phrase("has {brace}, which is not filled in there", brace=place)
            raise ValueError(msg)
    return text


def _logins_of(table: object, problems: list[str]) -> dict[str, str]:
    """Return the list of extensions by login name, without case."""
    if table is None:
        return {}
    if not isinstance(table, Mapping):
        problems.append(
            phrase("[extensions] is not a table of names and extensions; it was left alone.")
        )
        return {}
    found: dict[str, str] = {}
    for name, value in _logins(typing.cast("Mapping[str, object]", table)):
        if not _DIGITS.fullmatch(str(value)):
            told = phrase("{name} is no extension; it was left alone.", name=f"extensions.{name}")
            problems.append(told)
            continue
        if name.casefold() in found:
            told = phrase("[extensions] has {name} twice; the last is used.", name=name)
            problems.append(told)
        found[name.casefold()] = str(value)
    return found


def _shared(logins: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Tell which extensions have several login names."""
    by_extension: dict[str, list[str]] = {}
    for name, extension in logins.items():
        by_extension.setdefault(extension, []).append(name)
    yield from ((each, tuple(names)) for each, names in by_extension.items() if len(names) > 1)


def _logins(table: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    """Tell each login name: to TOML one with a dot and no quotes is a table in a table."""
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from _logins(typing.cast("Mapping[str, object]", value), f"{before}{name}.")
        else:
            yield before + name, value


def _given(tables: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    """Tell what is said a value for: a bad one is its default, and not said."""
    for name, table in tables.items():
        for key in table:
            alone, wrong = read({name: {key: table[key]}})
            if f"{name}.{key}" in all_keys() and (not wrong or alone != Settings()):
                yield f"{name}.{key}"


def _is_named(key: str, names: object) -> bool:
    return isinstance(names, list) and key in typing.cast("list[object]", names)


def _locked(names: object, problems: list[str]) -> Iterator[str]:
    if not isinstance(names, list):
        problems.append(
            phrase('locked must be a list of settings, like ["pbx.host", "numbers.*"].')
        )
        return
    for name in typing.cast("list[object]", names):
        found = fnmatch.filter(all_keys(), str(name))
        yield from (key for key in found if key not in OWN or key == name)
        if not found:
            problems.append(phrase("locked: {name} is no setting; it was left alone.", name=name))
