# SPDX-License-Identifier: MIT
"""What the administrator chose for a relay: one TOML file. It holds no secret."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from busylamp.link.relayed.address import AddressError, parse
from busylamp.link.relayed.subjects import EXTENSION, SITE
from busylamp.relay.reading import ConfigError, by_the_settings, needed, pbx_of, table_of, tables
from busylamp.settings.model import PbxSettings

__all__ = ["ConfigError", "DeskRow", "RelayConfig", "load_config", "read_config"]

_MOST_BYTES = 8 * 1024 * 1024
_KEEPERS = (0, 3)
_TAG = re.compile(r"[a-z0-9_-]{1,64}\Z")  # a server makes small letters of its tags
_CODE = re.compile(r"[0-9*#]{1,16}\*?\Z")
_BEGINNING = re.compile(r"[0-9A-Za-z*#+._]{1,80}\Z")  # a dash in a number counts for nothing
_ELSEWHERE = ("pbx", "desk", "folder")  # fields that are read by themselves, or not at all


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
    own = {key: value for key, value in document.items() if key not in ("pbx", "desk")}
    values = table_of(RelayConfig, own, but=_ELSEWHERE)
    needed(RelayConfig, document)
    desks = tables(document["desk"], "desk")
    made = RelayConfig(
        **values,
        pbx=pbx_of(document["pbx"]),
        desk={name: _desk(name, row) for name, row in desks.items()},
        folder=folder,
    )
    _judge(made)
    return made


def _desk(name: str, row: object) -> DeskRow:
    return DeskRow(**table_of(DeskRow, row, f"desk.{name}."))


def _judge(config: RelayConfig) -> None:
    if not SITE.match(config.site):
        _refuse("site", "a word of small letters, digits and dashes is wanted")
    if not config.desk:
        msg = "There is no [desk.NUMBER]: nobody would be served."
        raise ConfigError(msg)
    if not config.pbx.host or not config.pbx.username:
        msg = "pbx.host and pbx.username are needed."
        raise ConfigError(msg)
    if bad := [code for code in config.codes if not _CODE.match(code)]:
        _refuse("codes", f"{bad[0]} is no feature code")
    for name in ("secret_file", "seed_file", "audit_file"):
        if not getattr(config, name):
            _refuse(name, "the name of a file is wanted")
    _judge_keepers(config.keepers)
    _judge_dialling(config)
    _judge_desks(config)
    _judge_server(config)


def _refuse(key: str, words: str) -> None:
    msg = f"{key}: {words}."
    raise ConfigError(msg)


def _judge_server(config: RelayConfig) -> None:
    try:
        parse(config.nats)
    except AddressError as error:
        msg = f"nats: {error}"
        raise ConfigError(msg) from error
    if config.nats.partition("://")[2].partition("/")[2]:
        _refuse("nats", "no site belongs into a relay's own address: it stands in site")


def _judge_keepers(keepers: tuple[str, ...]) -> None:
    if len(set(keepers)) != len(keepers) or len(keepers) not in _KEEPERS:
        _refuse("keepers", "the server_tags of three different message servers are wanted, or none")
    if bad := [tag for tag in keepers if not _TAG.match(tag)]:
        _refuse("keepers", f"{bad[0]} has to be a word of small letters, digits, - and _")


def _judge_dialling(config: RelayConfig) -> None:
    if not config.contexts:
        _refuse("contexts", "at least one is wanted, or no desk could call anybody")
    for context in config.contexts:
        by_the_settings(str, context, "me.context", "contexts")
    for length in config.internal_lengths:
        by_the_settings(int, length, "numbers.internal_lengths", "internal_lengths")
    _judge_beginnings("refuse", config.refuse)


def _judge_beginnings(key: str, beginnings: tuple[str, ...]) -> None:
    if bad := [each for each in beginnings if not _BEGINNING.match(each)]:
        _refuse(key, f"{bad[0]} is no beginning of a number: only digits, letters and * # + . _")


def _judge_desks(config: RelayConfig) -> None:
    for number, row in config.desk.items():
        for each in (number, *row.watch):
            if not EXTENSION.match(each):
                _refuse(f"desk.{number}", "an extension has letters, digits, - and _ only")
        _judge_beginnings(f"desk.{number}.refuse", row.refuse)
