# SPDX-License-Identifier: MIT
"""`busylamp relay`: carry a PBX on to many desks, and make the message server's user file."""

import asyncio
import contextlib
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from busylamp.ami.secret import Secret
from busylamp.cli.ground import UNWRITTEN, CommandError
from busylamp.cli.output import say
from busylamp.relay.config import ConfigError, RelayConfig, load_config

if TYPE_CHECKING:
    from busylamp.relay.audit import Audit

_TWICE = "Two files name the same site."
_ONE_KEY = "Each site needs a seed_file of its own."
_ONE_SITE = "A relay serves one site: run one for each --config."
_NO_CLIENT = "A relay needs nats-py and nkeys: install busylamp[relay]."


def run_relay(act: str, paths: list[Path], out: Path | None) -> int:
    """Do what was asked for."""
    from busylamp.log.early import log_to_stderr

    log_to_stderr(detailed=False)  # a busy phone system says a thousand things a second
    if act == "users":
        return users(paths, out)
    if len(paths) > 1:
        raise CommandError(_ONE_SITE)
    return serve(paths[0])


def serve(path: Path) -> int:
    """Serve until interrupted."""
    config = _config(path)
    from busylamp.relay.audit import Audit
    from busylamp.system.memory import hide_memory

    hide_memory()
    secret = _password(_credential(config, config.secret_file))
    seed = _key(_credential(config, config.seed_file), path)
    try:
        audit = Audit(_state(config) / config.audit_file)
    except OSError as error:
        msg = f"{config.audit_file} can't be written: {error.strerror}."
        raise CommandError(msg, UNWRITTEN) from error
    with contextlib.closing(audit):
        asyncio.run(_serve(config, secret, seed, audit))
    return 0


async def _serve(config: RelayConfig, secret: Secret, seed: Secret, audit: "Audit") -> None:
    from busylamp.relay.serve import Relay

    serving = Relay(config, secret, seed, audit)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl+C raises instead
            loop.add_signal_handler(number, serving.stop)
    await serving.run()


def users(paths: list[Path], out: Path | None) -> int:
    """Write the permission file and the seeds that are missing, for one server of all sites."""
    config, *others = configs = [_config(path) for path in paths]
    if len({each.site for each in configs}) < len(configs):
        raise CommandError(_TWICE)
    if len({each.beside(each.seed_file).resolve() for each in configs}) < len(configs):
        raise CommandError(_ONE_KEY)
    from busylamp.relay.users import SEEDS, USERS, write_users

    folder = out or config.folder
    try:
        fresh = write_users(config, folder, *others)
    except OSError as error:
        msg = f"{error.filename or folder} can't be written: {error.strerror}."
        raise CommandError(msg, UNWRITTEN) from error
    except ValueError as error:
        msg = f"{config.seed_file} or a key in {folder / SEEDS} can't be read."
        raise CommandError(msg) from error
    desks = sum(len(each.desk) for each in configs)
    say(f"{folder / USERS}: {desks} desks, {len(fresh)} of them new.")
    if fresh:
        say(f"Their seeds are in {folder / SEEDS}: hand each to its desk, then delete it.")
    return 0


def _config(path: Path) -> RelayConfig:
    try:
        import nats
        import nkeys
    except ImportError as error:
        raise CommandError(_NO_CLIENT) from error
    del nats, nkeys
    try:
        return load_config(path)
    except ConfigError as error:
        raise CommandError(str(error)) from error


def _credential(config: RelayConfig, name: str) -> Path:
    """Return where a secret is: systemd hands over what root alone may read (LoadCredential)."""
    handed = os.environ.get("CREDENTIALS_DIRECTORY")
    given = Path(handed or ".") / Path(name).name
    return given if handed and given.is_file() else config.beside(name)


def _state(config: RelayConfig) -> Path:
    """Return the folder that may be written: a service has one of its own (StateDirectory)."""
    own = os.environ.get("STATE_DIRECTORY", "").partition(":")[0]
    return Path(own) if own else config.folder


def _password(path: Path) -> Secret:
    secret = _secret(path)
    if not secret.reveal().strip():
        msg = f"{path} is empty: write the password of the relay's AMI user into it."
        raise CommandError(msg)
    return secret


def _key(path: Path, config: Path) -> Secret:
    from busylamp.link.relayed.seed import is_seed

    seed = _secret(path)
    if not is_seed(seed):
        made = f"`busylamp relay users --config {config}`"
        msg = f"{path} is no key: delete it, run {made}, and let the message server read its file."
        raise CommandError(msg)
    return seed


def _secret(path: Path) -> Secret:
    try:
        return Secret(path.read_text("utf-8").strip("\r\n"))
    except (OSError, ValueError) as error:
        msg = f"{path} can't be read."
        raise CommandError(msg) from error
