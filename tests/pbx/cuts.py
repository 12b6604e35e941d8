# SPDX-License-Identifier: MIT
"""Clients that come while a scene plays, or come back, beside one that saw it all."""

import asyncio
import contextlib
from collections import Counter
from dataclasses import dataclass, field

from busylamp.ami.secret import Secret
from busylamp.link.line import Account, News
from busylamp.link.session import Session
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.changes import CallChange, CallEnded
from busylamp.telephony.model import Call, CallState, Direction
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from tests.pbx.asterisk import SECRET, Asterisk
from tests.pbx.stage import Scene, Stage

EXTENSIONS = ("1000", "1001", "1002", "1003", "1004")
MOMENTS = 20
_APART = 0.3  # seconds between two moments
_CALM = 0.35  # seconds without a change: what both say then must be the same
_LOOK = 0.05
_CLOCKS = 1.5  # seconds between what two clients say of one moment


class Cable:
    """A TCP relay to the PBX that can be cut."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self.port = 0

    async def lay(self) -> None:
        self._server = await asyncio.start_server(self._relay, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def cut(self) -> None:
        for writer in self._writers:
            writer.transport.abort()

    def close(self) -> None:
        self.cut()
        if self._server is not None:
            self._server.close()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._to)
        mine = {writer, back}
        self._writers |= mine
        with contextlib.suppress(OSError):
            await asyncio.gather(_pump(reader, back), _pump(there, writer))
        self._writers -= mine


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()


@dataclass
class Client:
    """One signed-in session and what it believes."""

    port: int
    name: str
    calls: dict[str, Call] = field(default_factory=dict[str, Call])
    ended: list[Call] = field(default_factory=list[Call])
    wrong: list[str] = field(default_factory=list[str])
    changed_at: float = 0.0
    is_up: bool = False

    def __post_init__(self) -> None:
        self.session = Session(self._hear)

    def open(self) -> None:
        pbx = PbxSettings(host="127.0.0.1", port=self.port, tls=False, username="agentuser")
        me = MeSettings(extension=EXTENSIONS[0])
        self.session.open(Account(pbx=pbx, me=me, watched=EXTENSIONS[1:]), Secret(SECRET))

    def _hear(self, batch: tuple[News, ...]) -> None:
        for news in batch:
            if isinstance(news, LineChanged):
                self.is_up = news.state is LineState.UP
            elif isinstance(news, CallEnded):
                self._end(news.call)
            elif isinstance(news, CallChange):
                self.calls[news.call.id] = news.call
        self.changed_at = asyncio.get_running_loop().time()

    def _end(self, call: Call) -> None:
        if self.calls.pop(call.id, None) is None:
            self.wrong.append(f"{self.name}: an end without a call: {call}")
        self.ended.append(call)

    def is_calm(self, now: float) -> bool:
        return self.is_up and now - self.changed_at > _CALM


async def watch(pbx: Asterisk, scene: Scene) -> list[str]:
    """Play a scene before all clients; return what any of them had wrong."""
    witness = Client(pbx.ami, "witness")
    witness.open()
    cables = [Cable(pbx.ami) for _ in range(MOMENTS)]
    for cable in cables:
        await cable.lay()
    clients = [Client(cable.port, f"client {n}") for n, cable in enumerate(cables)]
    stage = Stage(pbx)
    await stage.until(lambda: witness.is_up, "the witness is not up")
    judging = asyncio.create_task(_judge(witness, clients))
    coming = [
        asyncio.create_task(_come(n, *each))
        for n, each in enumerate(zip(clients, cables, strict=True))
    ]
    try:
        await scene(stage)
        await asyncio.gather(*coming)
        await stage.quiet()
        await stage.until(lambda: all(c.is_up and not c.calls for c in clients), "a ghost")
    except TimeoutError as late:
        witness.wrong.append(f"{late}: {[call for c in clients for call in c.calls.values()]}")
    finally:
        judging.cancel()
        for cable in cables:
            cable.close()
        for client in (witness, *clients):
            client.session.close()
            await client.session.wait_closed()
        await stage.clear()
    return [line for client in (witness, *clients) for line in client.wrong]


async def _come(number: int, client: Client, cable: Cable) -> None:
    """Each comes at its own moment; every second one loses the line at a later one."""
    await asyncio.sleep(number * _APART)
    client.open()
    if number % 2:
        await asyncio.sleep(MOMENTS / 2 * _APART)
        cable.cut()


async def _judge(witness: Client, clients: list[Client]) -> None:
    """Whenever nothing has moved for a while, compare what they say."""
    while True:
        await asyncio.sleep(_LOOK)
        now = asyncio.get_running_loop().time()
        if not witness.is_calm(now):
            continue
        for client in clients:
            if client.is_calm(now) and not client.wrong:
                client.wrong.extend(f"{client.name}: {line}" for line in compare(witness, client))


def compare(witness: Client, client: Client) -> list[str]:
    """Say what a client has too many, too few, or other than it is."""
    true, told = _keyed(witness), _keyed(client)
    # Between two tries of a queue my phone has no channel: who comes then can't know it rang.
    lost = [true[key] for key in true.keys() - told.keys()]
    wrong = [f"missing: {call}" for call in lost if call.state is not CallState.WAITING]
    wrong += [f"too many: {told[key]}" for key in told.keys() - true.keys()]
    for key in true.keys() & told.keys():
        wrong += [
            f"{what}: {told[key]} is {true[key]}" for what in _differences(true[key], told[key])
        ]
    return wrong


def _keyed(client: Client) -> dict[tuple[str, str | None], Call]:
    """The calls by extension; by their leg too where an extension has several."""
    calls = list(client.calls.values())
    many = Counter(call.extension for call in calls)
    return {(c.extension, c.uniqueid if many[c.extension] > 1 else None): c for c in calls}


def _differences(true: Call, told: Call) -> list[str]:
    """What a call is told as, though it is otherwise; the unknown is not wrong."""
    found: list[str] = []
    up = (CallState.TALKING, CallState.HELD)
    if (true.state in up) != (told.state in up):
        found.append("state")
    elif told.hold_known and true.state is not told.state:
        found.append("hold")
    if told.direction not in (Direction.UNKNOWN, true.direction):
        found.append("direction")
    if told.peer.number not in (None, true.peer.number):
        found.append("peer")
    if told.transferred_by not in (None, true.transferred_by):
        found.append("transferred by")
    for name in ("rang_at", "answered_at"):
        mine, theirs = getattr(told, name), getattr(true, name)
        if mine is not None and (theirs is None or abs(mine - theirs) > _CLOCKS):
            found.append(name)
    return found
