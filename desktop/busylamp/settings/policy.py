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
from busylamp.settings.read import read

Document = Mapping[str, object]
_LOCKED = "locked"
_EXTENSIONS = "extensions"
_MOST_BYTES = 1024 * 1024
_SECRETS = ("secret", "password", "passwd", "pass")
_TEMPLATES = ("pbx.username", "me.extension", "me.channel", "features.mailbox")
_NEEDED = ("pbx.host", "pbx.username", "me.extension")
_BOXED = Path("/run/host/etc/busylamp/policy.toml")  # what a Flatpak sees of the computer
# Where what is said of these can't be used, the careful way is fixed; else the user chooses.
_GUARDS = frozenset({"pbx.tls", "pbx.pin", "pbx.allow_plain_login"})
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

    def enforced(self, settings: Settings) -> Settings:
        """Return the settings with every locked one as the policy has it."""
        return with_values(settings, {key: value_at(self.base, key) for key in self.locked})


NO_POLICY = Policy()


def policy_of_computer() -> Policy:
    """Read what there is for this computer and this user. Never raises."""
    if sys.platform == "win32":
        from busylamp.settings.registry import policy_document, windows_registry

        return read_policy(policy_document(windows_registry()), user_name())
    return load_policy(_place(), owner=0)


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
    listed = _extension_of(document.get(_EXTENSIONS), user, problems)
    tables = _filled(_tables(document, problems), user, listed, problems)
    if listed and "extension" not in tables.get("me", {}):
        tables["me"] = {**tables.get("me", {}), "extension": listed}
    base, repairs = read(tables)
    problems.extend(repairs)
    given = frozenset(_given(tables))
    locked = frozenset(_locked(document.get(_LOCKED, []), problems))
    locked -= {key for key in _NEEDED if not value_at(base, key)}  # somebody has to enter it
    said = {f"{name}.{key}" for name, table in tables.items() for key in table}
    locked -= said - given - _GUARDS
    told = tuple(phrase("Policy: {problem}", problem=each) for each in problems)
    return Policy(base=base, given=given, locked=locked, problems=told)


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


def _place() -> Path:
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Busylamp/policy.toml")
    return _BOXED if Path("/.flatpak-info").exists() else Path("/etc/busylamp/policy.toml")


def _trusted(path: Path, owner: int | None) -> bytes:
    """Return what is in the file; ValueError is the end of a sentence about it."""
    with path.open("rb") as file:
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


def _nobody() -> int:
    """Return whom root's files seem to belong to where only one's own user has a number."""
    return int(Path("/proc/sys/kernel/overflowuid").read_text("ascii"))


def _unused(path: Path, why: str) -> Policy:
    told = phrase("The policy file {path} {why}. It is not used.", path=path, why=why)
    return Policy(problems=(told,))


def _tables(document: Document, problems: list[str]) -> dict[str, dict[str, object]]:
    """Return what is a table of settings; a secret is no setting, and is named."""
    found: dict[str, dict[str, object]] = {}
    for name, table in document.items():
        if name in (_LOCKED, _EXTENSIONS):
            continue
        if not isinstance(table, Mapping):
            problems.append(
                phrase("{name} is neither a table nor “locked”; it was left alone.", name=name)
            )
            continue
        keys = typing.cast("Mapping[str, object]", table)
        found[name] = {key: value for key, value in keys.items() if key not in _SECRETS}
        problems.extend(
            phrase(
                "{name}: a password does not belong here, anybody can read this file. "
                "It was not used.",
                name=f"{name}.{key}",
            )
            for key in keys
            if key in _SECRETS
        )
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
                made[name][key] = _fill(value, user, extension) if full in _TEMPLATES else value
            except ValueError as wrong:
                problems.append(
                    phrase("{name} {problem}; it is not preset.", name=full, problem=wrong)
                )
    return made


def _fill(text: object, user: str, extension: str) -> object:
    if not isinstance(text, str):
        return text
    if "{user}" in text and not _USER.fullmatch(user):
        msg = phrase(
            "wants the login name, and “{user}” has signs that can't stand there", user=user
        )
        raise ValueError(msg)
    if "{extension}" in text and not extension:
        msg = phrase("wants the extension, and [extensions] has none for “{user}”", user=user)
        raise ValueError(msg)
    return text.replace("{user}", user).replace("{extension}", extension)


def _extension_of(table: object, user: str, problems: list[str]) -> str:
    """Return the user's extension by the list; '' where it has none."""
    if table is None:
        return ""
    if not isinstance(table, Mapping):
        problems.append(
            phrase("[extensions] is not a table of names and extensions; it was left alone.")
        )
        return ""
    rows = typing.cast("Mapping[str, object]", table)
    named = {name.casefold(): str(value) for name, value in rows.items()}
    problems.extend(
        phrase("{name} is no extension; it was left alone.", name=f"extensions.{name}")
        for name, value in rows.items()
        if not _DIGITS.fullmatch(str(value))
    )
    found = named.get(user.casefold(), "")
    return found if _DIGITS.fullmatch(found) else ""


def _given(tables: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    """Tell what is said a value for: a bad one is its default, and not said."""
    for name, table in tables.items():
        for key in table:
            alone, wrong = read({name: {key: table[key]}})
            if f"{name}.{key}" in all_keys() and (not wrong or alone != Settings()):
                yield f"{name}.{key}"


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
