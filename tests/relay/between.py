# SPDX-License-Identifier: MIT
"""A relay between a PBX that runs and the desks: a real nats-server, `busylamp relay` as it is."""

import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from busylamp.ami.secret import Secret
from busylamp.relay.config import load_config
from busylamp.relay.users import SEEDS, write_users
from busylamp.settings.model import PbxSettings, Settings
from tests.relay.rig import NatsServer

DESKS = ("1000", "1001", "1002")
# What the office of the demo has to offer, on AMI and through a relay alike.
_CODES = ("*77", "*78", "*72*", "*73", "*90*", "*91", "*92*", "*93", "*97")
_CONTEXTS = ("from-internal", "outbound-allroutes")


class Program:
    """`busylamp relay`, as an administrator runs it."""

    def __init__(self, config: Path) -> None:
        self._command = [sys.executable, "-m", "busylamp", "relay", "--config", str(config)]
        self._log = config.with_name("relay.log")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Run it."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(self._command, stderr=log)

    def pause(self) -> None:
        """Let it stand still, as a machine without memory does."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def kill(self) -> None:
        """End it as a crash does."""
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)
            self._process.kill()
            self._process.wait()
            self._process = None


@dataclass
class Between:
    """The two programs a desk goes through, and what it shows them."""

    server: NatsServer
    program: Program
    folder: Path

    @property
    def address(self) -> str:
        """What stands in a desk's settings."""
        return f"nats://127.0.0.1:{self.server.port}"

    def seed(self, extension: str = "1000") -> Secret:
        """A desk's own key."""
        return Secret((self.folder / SEEDS / f"{extension}.seed").read_text().strip())

    def settings(self, settings: Settings) -> Settings:
        """The same settings, with the relay in the PBX's place."""
        return replace(settings, pbx=PbxSettings(relay=self.address))


@contextmanager
def between(
    folder: Path,
    pbx: PbxSettings,
    secret: Secret,
    *,
    desks: tuple[str, ...] = DESKS,
    contexts: tuple[str, ...] = _CONTEXTS,
    codes: tuple[str, ...] = _CODES,
) -> Generator[Between]:
    """Start server and relay; they end afterwards, whatever became of them."""
    folder.mkdir(parents=True, exist_ok=True)
    server = NatsServer(folder)
    path = folder / "relay.toml"
    path.write_text(
        f'nats = "nats://127.0.0.1:{server.port}"\n'
        f"contexts = {list(contexts)}\ncodes = {list(codes)}\n"
        f'[pbx]\nhost = "{pbx.host}"\nport = {pbx.port}\ntls = false\nusername = "{pbx.username}"\n'
        + "".join(_row(each, desks) for each in desks)
    )
    (folder / "pbx.secret").write_text(f"{secret.reveal()}\n")
    write_users(load_config(path), folder)
    made = Between(server, Program(path), folder)
    server.start()
    made.program.start()
    try:
        yield made
    finally:
        made.program.kill()
        server.kill()


def _row(desk: str, desks: tuple[str, ...]) -> str:
    others = [each for each in desks if each != desk]
    return f"[desk.{desk}]\nwatch = {others}\nsupervise = true\nrecord = true\n"
