# SPDX-License-Identifier: MIT
"""A whole site on the loopback: the demo PBX, a real nats-server, the relay, desks."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from busylamp.ami.actions import Action
from busylamp.ami.secret import Secret
from busylamp.demo.stage import Stage
from busylamp.link.choice import Choice
from busylamp.link.line import Account, Answered, News, RequestId
from busylamp.link.relayed.subjects import Subjects
from busylamp.relay.audit import Audit
from busylamp.relay.config import DeskRow, RelayConfig
from busylamp.relay.serve import Relay
from busylamp.relay.users import SEEDS, USERS, write_users
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.changes import CallChange
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from tests.link.rig import until
from tests.relay.truth import so_now

SECONDS = 30.0
FAULTS = bool(os.environ.get("BUSYLAMP_FAULTS"))  # each fault, not one of its kind
T = TypeVar("T")
PROGRAM = shutil.which("nats-server") or "/usr/sbin/nats-server"
DESKS = {"1000": DeskRow(watch=("1001",)), "1001": DeskRow(), "1002": DeskRow(supervise=True)}


def free_port() -> int:
    """A port nobody has now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class NatsServer:
    """One nats-server with JetStream; its users are included from a file."""

    scheme = "nats"
    keepers: tuple[str, ...] = ()

    def __init__(self, folder: Path, users: str = USERS, more: str = "") -> None:
        self.folder = folder
        self.port = free_port()
        self.log = folder / "nats.log"
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "nats.conf").write_text(
            f'listen: "127.0.0.1:{self.port}"\n'
            f'jetstream {{ store_dir: "{folder / "jetstream"}" }}\n'
            f'log_file: "{self.log}"\n'
            f"include {users}\n{more}"
        )

    @property
    def address(self) -> str:
        """Where it is, for relay and desk."""
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Run it; returns when it listens."""
        self._process = subprocess.Popen([PROGRAM, "-c", str(self.folder / "nats.conf")])
        ends = time.monotonic() + SECONDS
        while time.monotonic() < ends:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            assert self._process.poll() is None, self.log.read_text()
            time.sleep(0.02)
        raise AssertionError("nats-server does not listen")

    @property
    def pid(self) -> int:
        """Its process."""
        assert self._process is not None
        return self._process.pid

    def kill(self) -> None:
        """End it as a crash does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


class Messages(Protocol):
    """One message server, or a cluster of them."""

    @property
    def address(self) -> str: ...
    @property
    def keepers(self) -> tuple[str, ...]: ...
    def start(self) -> None: ...
    def kill(self) -> None: ...


@dataclass
class Site:
    """The parts, and where they are."""

    stage: Stage
    server: NatsServer
    servers: Messages
    config: RelayConfig
    folder: Path
    audits: list[Audit] = field(default_factory=list[Audit])

    @property
    def subjects(self) -> Subjects:
        return Subjects(self.config.site)

    def seed(self, extension: str) -> Secret:
        """A desk's own key."""
        return Secret((self.folder / SEEDS / f"{extension}.seed").read_text().strip())

    def account(
        self, extension: str = "1000", *, relay: bool, watched: tuple[str, ...] = ()
    ) -> Account:
        """What signs in as a desk: through the relay, or straight."""
        pbx = self.config.pbx
        if relay:
            pbx = PbxSettings(relay=self.config.nats)
        return Account(pbx=pbx, me=MeSettings(extension=extension), watched=watched)

    def relay(self) -> Relay:
        """A relay of this site, not running yet."""
        seed = Secret((self.folder / self.config.seed_file).read_text().strip())
        audit = Audit(self.folder / self.config.audit_file)
        self.audits.append(audit)
        return Relay(self.config, self.stage.secret, seed, audit)

    def audit(self) -> str:
        """What was written down."""
        return (self.folder / self.config.audit_file).read_text()


@contextmanager
def site(
    folder: Path,
    desks: dict[str, DeskRow] | None = None,
    servers: Messages | None = None,
    events: tuple[str, ...] = (),
) -> Generator[Site]:
    """A site whose server and PBX run; no relay yet."""
    stage = Stage(lively=False, speed=20.0)
    stage.start()
    server = servers if isinstance(servers, NatsServer) else NatsServer(folder)
    servers = servers or server
    config = RelayConfig(
        nats=servers.address,
        pbx=PbxSettings(host="127.0.0.1", port=stage.port, tls=False, username=stage.username),
        desk=DESKS if desks is None else desks,
        codes=("*77", "*78"),
        refuse=("0900",),
        events=events,
        keepers=servers.keepers,
        folder=folder,
    )
    write_users(config, folder)
    servers.start()
    made = Site(stage, server, servers, config, folder)
    try:
        yield made
    finally:
        for audit in made.audits:
            audit.close()
        servers.kill()
        stage.stop()


@asynccontextmanager
async def running(relay: Relay) -> AsyncGenerator[Relay]:
    """A relay that serves; afterwards nothing of it is left."""
    task = asyncio.create_task(relay.run())
    async with asyncio.timeout(SECONDS):
        await relay.serving.wait()
    try:
        yield relay
    finally:
        relay.stop()
        async with asyncio.timeout(SECONDS):
            await task


@dataclass
class Ear:
    """A line and all it told."""

    account: Account
    secret: Secret
    news: list[News] = field(default_factory=list[News])

    def __post_init__(self) -> None:
        self.line = Choice(self.news.extend)
        self._asked = 0

    def of(self, kind: type[T]) -> list[T]:
        """The news of one kind, in order."""
        return [news for news in self.news if isinstance(news, kind)]

    @property
    def state(self) -> LineChanged:
        """How the line is."""
        return self.of(LineChanged)[-1]

    async def up(self) -> None:
        """Wait until it is up."""
        await self.until(lambda: self.of(LineChanged) and self.state.state is LineState.UP)

    async def until(self, happened: Callable[[], object]) -> None:
        """Wait for something; say what was told instead."""
        try:
            await until(happened)
        except TimeoutError:
            told = [type(each).__name__ for each in self.news[-30:]]
            raise AssertionError(f"{self.state} after {told}") from None

    async def ask(self, action: Action, *, deadline: float = 10.0) -> Answered:
        """Ask; wait for the answer."""
        self._asked += 1
        request = RequestId(f"ask-{id(self)}-{self._asked}")
        self.line.ask(request, action, deadline=deadline)
        await self.until(lambda: self.answers(request))
        (answer,) = self.answers(request)
        return answer

    def answers(self, request: RequestId) -> list[Answered]:
        """All answers to one request."""
        return [answer for answer in self.of(Answered) if answer.request == request]

    def mirrored(self) -> dict[str, object]:
        """What is so now, by all that was told: calls, lamps, queues, parked calls."""
        return so_now(self.news)

    def calls(self) -> list[CallChange]:
        """What was told of calls."""
        return [each for each in self.news if isinstance(each, CallChange)]


@asynccontextmanager
async def ear(account: Account, secret: Secret) -> AsyncGenerator[Ear]:
    """A line that is open."""
    made = Ear(account, secret)
    made.line.open(account, secret)
    try:
        yield made
    finally:
        made.line.close()
        async with asyncio.timeout(SECONDS):
            await made.line.wait_closed()


class RelayProcess:
    """A relay as an administrator runs it, to be killed and stopped."""

    def __init__(self, place: Site) -> None:
        self._command = [sys.executable, "-m", "busylamp", "relay", "--config"]
        self._command.append(str(write_config(place)))
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Run it."""
        self._process = subprocess.Popen(self._command, stderr=subprocess.DEVNULL)

    def kill(self) -> None:
        """End it as a crash does."""
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)
            self._process.kill()
            self._process.wait()
            self._process = None

    def pause(self) -> None:
        """Let it stand still, as a machine without memory does."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it run again."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


def write_config(place: Site) -> Path:
    """Write relay.toml and the PBX's password beside it."""
    config = place.config
    (place.folder / config.secret_file).write_text(place.stage.secret.reveal() + "\n")
    desks = "".join(
        f"[desk.{number}]\nwatch = {list(row.watch)}\nsupervise = {str(row.supervise).lower()}\n"
        for number, row in config.desk.items()
    )
    path = place.folder / "relay.toml"
    path.write_text(
        f'nats = "{config.nats}"\nkeepers = {list(config.keepers)}\n'
        f"codes = {list(config.codes)}\nrefuse = {list(config.refuse)}\n"
        f'[pbx]\nhost = "127.0.0.1"\nport = {config.pbx.port}\ntls = false\n'
        f'username = "{config.pbx.username}"\n{desks}'
    )
    return path
