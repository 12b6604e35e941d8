# SPDX-License-Identifier: MIT
"""Who may hear and say what: the message server's own permission file, made from the desks."""

import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from busylamp.ami.secret import Secret
from busylamp.link.relayed.subjects import Subjects
from busylamp.relay.config import DeskRow, RelayConfig
from busylamp.relay.lease import lease_buckets

USERS = "users.conf"
SEEDS = "seeds"
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Permissions:
    """What one user of the server may do; all else it may not."""

    publish: tuple[str, ...]
    subscribe: tuple[str, ...]


def new_seed() -> Secret:
    """Make the secret half of a key pair."""
    keys = _library()
    return Secret(keys.encode_seed(os.urandom(_KEY_BYTES), keys.PREFIX_BYTE_USER).decode())


def public_key(seed: Secret) -> str:
    """Return the half the server may know; raise ValueError for what is no seed."""
    keys = _library()
    try:
        public: bytes = keys.from_seed(bytearray(seed.reveal().strip().encode())).public_key
    except (keys.NkeysError, ValueError) as error:
        msg = "no seed"
        raise ValueError(msg) from error
    return public.decode()


def _library() -> Any:
    """It has no types; loaded when it is needed."""
    import nkeys

    return nkeys


def of_desk(subjects: Subjects, extension: str, row: DeskRow) -> Permissions:
    """A desk asks for itself alone, and hears itself, all lamps, the queues, the parked calls."""
    return Permissions(
        publish=(subjects.asks(extension),),
        subscribe=(
            subjects.own(extension),
            *(subjects.calls(each) for each in (extension, *row.watch)),
            subjects.any_lamp,
            *_queues(subjects, row),
            subjects.parked,
            subjects.event,
            subjects.line,
            f"{subjects.inbox(extension)}.>",
        ),
    )


def _queues(subjects: Subjects, row: DeskRow) -> tuple[str, ...]:
    if row.queues is None:
        return (subjects.any_queue,)
    return tuple(subjects.queue(name) for name in row.queues)


def of_relay(subjects: Subjects, keepers: int = 0) -> Permissions:
    """The relay says all of its site, answers its desks, and keeps its buckets."""
    buckets = (subjects.bucket, *lease_buckets(subjects.bucket, keepers))
    return Permissions(
        publish=(
            f"{subjects.everything}",
            f"_INBOX.{subjects.site}.>",
            *(f"$KV.{bucket}.>" for bucket in buckets),
            *(each for bucket in buckets for each in _kept(f"KV_{bucket}")),
            *_kept(subjects.ended_stream),
        ),
        subscribe=(subjects.any_ask, f"{subjects.relay_inbox}.>"),
    )


def _kept(stream: str) -> tuple[str, ...]:
    """What may be asked of one stream: another site's relay has its own.

    Its readers are named behind it, so each verb has to be: by `CONSUMER.*.*` a reader that is
    called as our stream could be made at another's.
    """
    of_it = ("STREAM.*", "STREAM.MSG.*", "DIRECT.GET")
    readers = ("CREATE", "DURABLE.CREATE", "INFO", "DELETE", "NAMES", "LIST", "MSG.NEXT")
    asks = (*of_it, *(f"CONSUMER.{verb}" for verb in readers))
    named = [f"$JS.API.{ask}.{stream}" for ask in asks]
    return (*named, f"$JS.ACK.{stream}.>", *(f"{name}.>" for name in named[2:]))


Row = tuple[str, str, Permissions]  # who it is, the public key, what it may


def rows_of(config: RelayConfig, keys: Mapping[str, str], relay_key: str) -> list[Row]:
    """Return the users of one site; `keys` are the desks' public keys."""
    subjects = Subjects(config.site)
    rows = [(f"the relay of {config.site}", relay_key, of_relay(subjects, len(config.keepers)))]
    rows += [
        (f"desk {number}", keys[number], of_desk(subjects, number, config.desk[number]))
        for number in config.desk
    ]
    return rows


def permission_file(rows: Iterable[Row]) -> str:
    """Return what the server includes."""
    users = "".join(_user(*row) for row in rows)
    made = "# Made by `busylamp relay users`; changes are lost."
    return f"{made}\nauthorization {{\n  users = [\n{users}  ]\n}}\n"


def _user(name: str, key: str, may: Permissions) -> str:
    publish, subscribe = _listed(may.publish), _listed(may.subscribe)
    return (
        f"    # {name}\n    {{ nkey: {key}, permissions: {{\n"
        f"      publish: {{ allow: [{publish}] }}\n"
        f"      subscribe: {{ allow: [{subscribe}] }}\n    }} }}\n"
    )


def _listed(subjects: tuple[str, ...]) -> str:
    return ", ".join(f'"{each}"' for each in subjects)


def write_users(config: RelayConfig, folder: Path, *others: RelayConfig) -> tuple[str, ...]:
    """Write the permission file and a seed for whoever has none; return the desks that are new.

    Of several sites each has its seeds in a folder of its name. A desk whose `.pub` is there keeps
    its key: its seed may have been handed out and deleted.

    Raises:
        OSError: A file can't be written.
        ValueError: A seed that is there can't be read.
    """
    rows: list[Row] = []
    fresh: list[str] = []
    for each in (config, *others):
        seeds = folder / SEEDS / (each.site if others else "")
        keys, new = _keys(each, seeds)
        own = each.beside(each.seed_file)
        if not own.exists():
            keep(own, new_seed())
        rows += rows_of(each, keys, public_key(Secret(own.read_text("ascii").strip())))
        fresh += [f"{each.site}/{number}" if others else number for number in new]
    _write(folder / USERS, permission_file(rows), 0o640)
    return tuple(fresh)


def _keys(config: RelayConfig, seeds: Path) -> tuple[dict[str, str], list[str]]:
    """Return each desk's public key, and who has got one just now."""
    seeds.mkdir(mode=0o700, parents=True, exist_ok=True)
    keys: dict[str, str] = {}
    fresh: list[str] = []
    for number in config.desk:
        public = seeds / f"{number}.pub"
        if not public.exists():
            keep(seeds / f"{number}.seed", seed := new_seed())
            _write(public, public_key(seed) + "\n", 0o644)
            fresh.append(number)
        keys[number] = public.read_text("ascii").strip()
    return keys, fresh


def keep(path: Path, secret: Secret) -> None:
    """Write a secret where only its owner reads it."""
    _write(path, secret.reveal() + "\n", 0o600)


def _write(path: Path, text: str, mode: int) -> None:
    """Put a whole file in place of the old one, never half of one."""
    handle, name = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(name, mode)  # noqa: PTH101 - made by mkstemp
        os.replace(name, path)  # noqa: PTH105 - as above
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
