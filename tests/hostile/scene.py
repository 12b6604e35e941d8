# SPDX-License-Identifier: MIT
"""A session, a spoiled wire and a PBX in virtual time, brought to any state a connection has."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from busylamp.ami.actions import Originate
from busylamp.ami.server import Headers, Request
from busylamp.link.connect import Connection, connect
from busylamp.link.line import Answered, RequestId
from busylamp.link.session import Session
from busylamp.link.tls import read_certificate
from busylamp.settings.model import PbxSettings
from busylamp.telephony.model import Call, Presence
from busylamp.telephony.reasons import AskFailure, LineState
from busylamp.texts import sentence
from tests.hostile.proxy import Proxy
from tests.link.conftest import Made
from tests.link.pbx import MINE, FakePbx, Reply, Talk
from tests.link.rig import FakeClock, Rig, account_of, rig, settle, until

STATES = (
    "connecting",
    "handshake",
    "greeting",
    "login",
    "commands",
    "snapshot",
    "idle",
    "calling",
)
DIAL = Originate(
    channel="PJSIP/1000", exten="1001", context="from-internal", timeout_ms=30000, channel_id="b-1"
)
_STEP = 0.25  # virtual seconds at a time
_ACTIONS = {"login": "Challenge", "commands": "ListCommands", "snapshot": "CoreShowChannels"}

Picture = tuple[frozenset[Presence], frozenset[tuple[object, ...]]]


def lamp(extension: str, status: int) -> Headers:
    hint = ("Hint", f"PJSIP/{extension}")
    return [("Exten", extension), ("Context", "ext-local"), hint, ("Status", str(status))]


def leg(extension: str, number: int, link: int, state: int = 6, **more: str) -> Headers:
    return [
        ("Channel", f"PJSIP/{extension}-{number:08x}"),
        ("Uniqueid", f"{number}.{number}"),
        ("Linkedid", f"{link}.{link}"),
        ("ChannelState", str(state)),
        ("CallerIDNum", extension),
        *more.items(),
    ]


@dataclass
class Scene:
    """Everything between the session and the PBX."""

    pbx: FakePbx
    proxy: Proxy
    line: Rig
    tls: bool
    gate: asyncio.Event = field(default_factory=asyncio.Event)  # shut: nobody connects yet
    late: list[tuple[Reply, Talk, Request]] = field(
        default_factory=list[tuple[Reply, Talk, Request]]
    )

    @property
    def clock(self) -> FakeClock:
        return self.line.clock

    # -- to a state

    async def reach(self, state: str) -> None:
        """Open the line and stop it there."""
        self._stop_at(state)
        self.line.open()
        arrived: dict[str, Callable[[], object]] = {
            "connecting": lambda: self.line.lines,
            "handshake": lambda: self.proxy.carried[0],
            "greeting": lambda: self.line.session._talk is not None,
        }
        if state in _ACTIONS:
            await until(lambda: self.late)
        elif state in arrived:
            await until(arrived[state])
        else:
            await self.line.up()
        if state == "calling":
            await self.call_out()

    def _stop_at(self, state: str) -> None:
        if state == "connecting":
            self.gate.clear()
        if state in ("handshake", "greeting"):
            self.proxy.down.hold()
        if action := _ACTIONS.get(state):
            self.put_off(action)

    def put_off(self, action: str) -> None:
        """Leave the first request of a kind unanswered until `release`."""
        usual = self.pbx.replies.get(action)

        def keep(talk: Talk, request: Request) -> None:
            if usual is not None:
                self.pbx.replies[action] = usual
                self.late.append((usual, talk, request))
            else:
                del self.pbx.replies[action]
                self.late.append((_accepted, talk, request))

        self.pbx.replies[action] = keep

    async def call_out(self) -> None:
        """Ring at my phone, and ask for another call that is not answered."""
        self.put_off("Originate")
        self.pbx.channels = [leg("1002", 7, 7, 4, Exten="1000"), leg("1000", 8, 7, 5)]
        for each in self.pbx.channels:
            self.pbx.talk.event("Newchannel", each)
        self.line.session.ask(RequestId("call"), DIAL)
        await until(lambda: self.pbx.asked("Originate"))

    def release(self) -> None:
        """Let what was held go on."""
        self.gate.set()
        self.proxy.down.let_go()
        for usual, talk, request in self.late:
            if not talk.over:
                usual(talk, request)
                talk.flush()
        self.late.clear()

    def live_on(self) -> None:
        """Let things happen at the PBX, told to whoever still hears it."""
        self.pbx.hints = [MINE, lamp("1001", 1), lamp("1002", 0), lamp("1004", 8)]
        self.pbx.channels = [leg("1003", 17, 17, 4, Exten="1000"), leg("1000", 18, 17, 5)]
        talk = self.pbx.talk if self.pbx.talks else None
        if talk is None or talk.over:
            return
        for hint in (*self.pbx.hints, lamp("1003", -2)):
            talk.event("ExtensionStatus", hint)
        for number in (8, 7):
            talk.event("Hangup", [*leg("1000", number, 7), ("Cause", "16")])
        for each in self.pbx.channels:
            talk.event("Newchannel", each)

    # -- time

    async def quiet(self) -> None:
        """Wait until nothing moves on the wire: only then may virtual time go on."""
        still, before = 0, None
        while still < 3:
            await asyncio.sleep(0.0005)
            await settle(3)
            now = self.proxy.moved, self.proxy.carried[:], len(self.line.news), len(self.pbx.talks)
            still = still + 1 if now == before else 0
            before = now

    async def let_pass(self, seconds: float) -> None:
        """Let virtual time pass, with the wire at its pace."""
        end = self.clock.time + seconds
        while self.clock.time < end:
            await self.quiet()
            await self.clock.let_pass(min(_STEP, end - self.clock.time))
        await self.quiet()

    async def within(self, seconds: float, holds: Callable[[], object]) -> float:
        """Let time pass until something holds; return how long it took."""
        start = self.clock.time
        while not holds():
            took = self.clock.time - start
            assert took <= seconds, (took, self.line.states[-6:], self.line.troubles[-6:])
            await self.let_pass(_STEP)
        return self.clock.time - start

    async def comes_up(self, seconds: float) -> float:
        """Let time pass until the line is up with its picture, on a wire that carries."""
        took = await self.within(seconds, lambda: self.line.states[-1:] == [LineState.UP])
        await self.let_pass(_STEP)
        return took

    # -- what must hold

    async def truth(self) -> Picture:
        """The picture of somebody who comes now, on a wire of its own."""
        account = account_of(self.pbx.port, tls=False)
        if self.tls:
            account = self.line.account
            account = account_of(self.proxy.port, tls=True, pin=account.pbx.pin)
        async with rig(self.pbx, account) as other:
            other.open()
            await other.up()
            return picture_of(other.session)

    async def check(self) -> None:
        """The picture is true, each trouble has its sentence, nothing was dialled twice."""
        seen, true = picture_of(self.line.session), await self.truth()
        assert seen == true, (seen[0] ^ true[0], seen[1] ^ true[1])
        for told in self.line.lines:
            if told.state is LineState.WAITING:
                assert told.trouble is not None
            if told.trouble is not None:
                assert len(sentence(told.trouble)) > 10
        assert len(self.pbx.asked("Originate")) <= 1
        asked = [a for a in self.line.of(Answered) if a.request == "call"]
        if self.pbx.asked("Originate"):
            assert len(asked) == 1, "the user is told what became of the call, once"
            assert asked[0].success or asked[0].failure in (AskFailure.LOST, AskFailure.TIMED_OUT)


def picture_of(session: Session) -> Picture:
    """What a session believes of the PBX."""
    pbx = session._pbx
    assert pbx is not None
    return frozenset(pbx.presences), frozenset(map(_told, pbx.calls))


def _told(call: Call) -> tuple[object, ...]:
    """What a snapshot can tell of a call."""
    return call.id, call.extension, call.state, call.direction, call.peer.number, call.channel


def _accepted(talk: Talk, request: Request) -> None:
    talk.server.respond(request, "Originate successfully queued")


@asynccontextmanager
async def staged(made: Made | None = None) -> AsyncGenerator[Scene]:
    """A session before a proxy before a PBX; with a certificate TLS all the way, pinned."""
    pin = "" if made is None else read_certificate(made.der).spki_sha256
    async with FakePbx(made and made.server()) as pbx:
        clock = FakeClock()
        pbx.hints = [MINE, lamp("1001", 0), lamp("1002", 1), lamp("1003", 0)]
        async with Proxy(pbx.port, sleep=clock.sleep) as proxy:
            account = account_of(proxy.port, tls=made is not None, pin=pin)
            line = Rig(account, clock)
            scene = Scene(pbx, proxy, line, made is not None)
            scene.gate.set()

            async def connecting(settings: PbxSettings) -> Connection:
                await scene.gate.wait()
                return await connect(settings)

            line.session = Session(line.news.extend, clock=clock, rng=_half, connector=connecting)
            yield scene
            line.session.close()
            with contextlib.suppress(asyncio.CancelledError):
                await line.session.wait_closed()


def _half() -> float:
    return 0.5
