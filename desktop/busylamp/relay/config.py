# SPDX-License-Identifier: MIT
"""What the administrator chose for a relay: one TOML file. It holds no secret."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from busylamp.link.relayed.address import AddressError, parse
from busylamp.link.relayed.codec import FormError, value_of
from busylamp.link.relayed.subjects import EXTENSION, SITE
from busylamp.settings.model import PbxSettings

_MOST_BYTES = 8 * 1024 * 1024
_KEEPERS = (0, 3)
_TAG = re.compile(r"[a-z0-9_-]{1,64}\Z")  # a server makes small letters of its tags
_CODE = re.compile(r"[0-9*#]{1,16}\*?\Z")


class ConfigError(Exception):
    """The file can't be used; its text is a sentence for the administrator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRow:
    """`[desk.1000]`: one desk. What is not said is not allowed."""

    watch: tuple[str, ...] = ()  # extensions whose calls it may see
    supervise: bool = False  # may move callers, and pause or sign out others
    record: bool = False
    refuse: tuple[str, ...] = ()  # beginnings of numbers it may not dial, beside everybody's
    queues: tuple[str, ...] | None = None  # that it may see; None: every queue


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayConfig:
    """The whole file."""

    nats: str  # tls://host:4222, or nats://127.0.0.1:4222
    pbx: PbxSettings
    desk: dict[str, DeskRow]
    site: str = "main"
    keepers: tuple[str, ...] = ()  # server_tags of the three servers that keep who leads
    nats_ca: str = ""  # a file of roots that vouch for the message servers; '': the system's
    secret_file: str = "pbx.secret"  # files beside this one: the AMI user's password,
    seed_file: str = "relay.seed"  # and the relay's own key at the message server
    audit_file: str = "audit.jsonl"
    contexts: tuple[str, ...] = ("from-internal",)  # of the dialplan, that desks may dial in
    codes: tuple[str, ...] = ()  # that the PBX may dial for a desk: *78, or *72* for *72 and more
    refuse: tuple[str, ...] = ()  # beginnings of numbers nobody may dial
    events: tuple[str, ...] = ()  # names of UserEvents that every desk is told
    internal_lengths: tuple[int, ...] = (2, 3, 4, 5)
    folder: Path = field(default_factory=Path)

    def beside(self, name: str) -> Path:
        """Return the path of a file that is named as from this one's folder."""
        return self.folder / name


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """What is written, before it is judged."""

    nats: str
    pbx: PbxSettings
    desk: dict[str, DeskRow]
    site: str = "main"
    keepers: tuple[str, ...] = ()
    nats_ca: str = ""
    secret_file: str = "pbx.secret"
    seed_file: str = "relay.seed"
    audit_file: str = "audit.jsonl"
    contexts: tuple[str, ...] = ("from-internal",)
    codes: tuple[str, ...] = ()
    refuse: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    internal_lengths: tuple[int, ...] = (2, 3, 4, 5)


def load_config(path: Path) -> RelayConfig:
    """Read the file.

    Raises:
        ConfigError: What is wrong with it.
    """
    try:
        with path.open("rb") as file:
            document = tomllib.loads(file.read(_MOST_BYTES).decode())
    except OSError as error:
        msg = f"{path} can't be read: {error.strerror}."
        raise ConfigError(msg) from error
    except ValueError as error:
        msg = f"{path} is no TOML: {error}."
        raise ConfigError(msg) from error
    return read_config(document, path.parent)


def read_config(document: dict[str, Any], folder: Path = Path()) -> RelayConfig:
    """Return what a document says; an unknown key is an error here, for it may guard something."""
    _known(document, _File, "")
    _known(document.get("pbx"), PbxSettings, "pbx.")
    for name, row in dict(document.get("desk") or {}).items():
        _known(row, DeskRow, f"desk.{name}.")
    try:
        told: _File = value_of(_File, document)
    except FormError as error:
        msg = f"The file of the relay can't be used: {error}."
        raise ConfigError(msg) from error
    values = {name: getattr(told, name) for name in _File.__dataclass_fields__}
    made = RelayConfig(**values, folder=folder)
    _judge(made)
    return made


def _known(table: object, kind: Any, prefix: str) -> None:
    names = kind.__dataclass_fields__
    keys = list(cast("dict[str, object]", table)) if isinstance(table, dict) else []
    unknown = [key for key in keys if key not in names]
    if unknown:
        msg = f"{prefix}{unknown[0]} is no setting of a relay."
        raise ConfigError(msg)


def _judge(config: RelayConfig) -> None:
    if not SITE.match(config.site):
        msg = "site has to be a word of small letters, digits and dashes."
        raise ConfigError(msg)
    if not config.desk:
        msg = "There is no [desk.NUMBER]: nobody would be served."
        raise ConfigError(msg)
    if not config.pbx.host or not config.pbx.username:
        msg = "pbx.host and pbx.username are needed."
        raise ConfigError(msg)
    if bad := [code for code in config.codes if not _CODE.match(code)]:
        msg = f"codes: {bad[0]} is no feature code."
        raise ConfigError(msg)
    _judge_keepers(config.keepers)
    _judge_desks(config)
    try:
        parse(config.nats)
    except AddressError as error:
        msg = f"nats: {error}"
        raise ConfigError(msg) from error


def _judge_keepers(keepers: tuple[str, ...]) -> None:
    if len(set(keepers)) != len(keepers) or len(keepers) not in _KEEPERS:
        msg = "keepers: the server_tags of three different message servers, or none."
        raise ConfigError(msg)
    if bad := [tag for tag in keepers if not _TAG.match(tag)]:
        msg = f"keepers: {bad[0]} has to be a word of small letters, digits, - and _."
        raise ConfigError(msg)


def _judge_desks(config: RelayConfig) -> None:
    for number, row in config.desk.items():
        for each in (number, *row.watch):
            if not EXTENSION.match(each):
                msg = f"desk.{number}: an extension has letters, digits, - and _ only."
                raise ConfigError(msg)
