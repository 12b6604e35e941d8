# SPDX-License-Identifier: MIT
"""The relay as a running program: one session to the PBX, one connection to the message server."""

import asyncio
import contextlib
import random
from dataclasses import replace

from busylamp.ami.secret import Secret
from busylamp.link.clock import SystemClock, wait_for
from busylamp.link.line import Answered, News, Offered, OriginateEnded
from busylamp.link.relayed.address import parse
from busylamp.link.relayed.codec import FormError
from busylamp.link.relayed.ending import one_ends
from busylamp.link.relayed.form import PictureWanted, Wish, read, write
from busylamp.link.relayed.nats import NatsError, Said, Server, is_gone
from busylamp.link.relayed.servers import Servers
from busylamp.link.relayed.subjects import Subjects
from busylamp.link.relayed.trust import Known
from busylamp.log import logger
from busylamp.log.values import Number
from busylamp.relay.audit import Audit
from busylamp.relay.board import EVERY, Board, Sent, ended_at
from busylamp.relay.config import RelayConfig
from busylamp.relay.desk_wishes import DeskWishes
from busylamp.relay.gate import offered
from busylamp.relay.kept import copies_for
from busylamp.relay.lease import Lease, new_holder, over, registers_of
from busylamp.relay.memory import Memory
from busylamp.relay.patience import Patience
from busylamp.relay.pbx_line import PbxLine
from busylamp.telephony.reasons import LineTrouble
from busylamp.telephony.status import LineChanged

_log = logger(__name__)
_AGAIN = (0.5, 1.5)  # seconds between two tries at the message server
_STEADY = 5.0  # seconds of service: after a loss another server is tried at once
_HELD_UP = 0.05
_MOST_STRANGERS = 1000  # told of
_LEAVING = 3.0  # seconds to write what is left
_PICTURE = "picture"
_MOST_WAITING = 50_000  # messages to be sent; more, and whoever listens has to ask anew

Outgoing = tuple[str, bytes]


class Relay:
    """Carries one PBX on to its desks until it is stopped."""

    def __init__(self, config: RelayConfig, secret: Secret, seed: Secret, audit: Audit) -> None:
        self._config = config
        self._seed = seed
        self._clock = SystemClock()
        self._subjects = Subjects(config.site)
        self._board = Board(self._subjects, config.desk, config.events)
        self._pbx = PbxLine(self._hear, config, secret)
        self._wishes = DeskWishes(self._pbx.session, self._board, config, audit, self._clock)
        address = parse(config.nats)
        roots = str(config.beside(config.nats_ca)) if config.nats_ca else ""
        self._servers = Servers(address, known=Known(ca_file=roots))
        self._copies = copies_for(len(address.each))
        self._holder = new_holder()
        self._memory = Memory(self._subjects, self._board, self._copies, self._clock)
        self._out: asyncio.Queue[Outgoing] = asyncio.Queue(_MOST_WAITING)
        self._patience = Patience()
        self._strangers: set[str] = set()  # desks the server knows and we do not
        self._commands: frozenset[str] = frozenset()
        self._lease: Lease | None = None
        self._served = False  # over this connection
        self._most_bytes = 0  # that its server takes at once
        self._lost = asyncio.Event()
        self._stopped = asyncio.Event()
        self.serving = asyncio.Event()  # the message server is reached, desks may ask

    def stop(self) -> None:
        """End; `run` returns soon."""
        self._stopped.set()
        self._lost.set()

    async def run(self) -> None:
        """Serve until stopped; come back by itself whatever goes away."""
        self._pbx.open()
        try:
            while not self._stopped.is_set():
                began, self._served = self._clock.now(), False
                try:
                    await self._serve()
                except (NatsError, OSError) as error:
                    tell = _log.info if self._served else _log.warning
                    tell("the message server is not reached: %s", _why(error))
                if not self._servers.several or self._clock.now() - began < _STEADY:
                    seconds = random.uniform(*_AGAIN)  # noqa: S311 - no secret
                    await wait_for(self._stopped, seconds, self._clock)
        finally:
            await self._pbx.close()

    async def _serve(self) -> None:
        self._lost.clear()
        if self._stopped.is_set():
            return
        server = await self._servers.connect(
            self._seed, inbox=self._subjects.relay_inbox, lost=self._lost.set, name="busylamp relay"
        )
        try:
            lease = self._lease_at(server)
            with is_gone():
                if not await self._led(server, lease):
                    return
            await one_ends(self._lead(server, lease), self._keep(lease), self._until_lost())
            if self._stopped.is_set() and lease.holds:
                with is_gone(), contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_LEAVING):  # servers that keep nothing now
                        await self._memory.write(server)
                with is_gone():
                    await lease.leave()
        finally:
            self.serving.clear()
            self._lease = None
            await server.close()

    def _lease_at(self, server: Server) -> Lease:
        registers = registers_of(
            server, self._subjects.bucket, self._copies, self._config.keepers, self._clock
        )
        return Lease(registers, server, self._clock, self._holder, led=self._board.epoch)

    async def _led(self, server: Server, lease: Lease) -> bool:
        """Wait for the lead; return False where it is not wanted any more.

        Who begins to lead knows what the others kept: to read all of it first would take longer
        than anybody waits for a lease to be renewed.
        """
        if not self._memory.has_read:
            await one_ends(self._memory.read_on(server), self._until_lost())
        if not self._lost.is_set():
            await one_ends(lease.take(), self._memory.follow(server), self._until_lost())
        return not self._lost.is_set()

    async def _lead(self, server: Server, lease: Lease) -> None:
        with is_gone():
            await self._memory.open(server, known=lease.retaken)
            await server.subscribe(self._subjects.any_ask, self._asked)
            await server.flush()
        self._lease, self._most_bytes = lease, server.most_bytes
        self._begin(lease.epoch)
        await one_ends(self._send(server, lease), self._beat(), self._remember(server, lease))

    async def _keep(self, lease: Lease) -> None:
        with is_gone():
            await lease.keep()
        raise over()

    async def _remember(self, server: Server, lease: Lease) -> None:
        with is_gone():
            await self._memory.run(server, lambda: lease.holds)

    @property
    def _leads(self) -> bool:
        return self._lease is not None and self._lease.holds

    def _begin(self, epoch: int) -> None:
        while not self._out.empty():
            self._out.get_nowait()
        self.serving.set()
        self._served = True
        self._board.begin(epoch)
        self._wishes.ledger.begin(epoch)
        self._settle()
        _log.info("serving %d desks, epoch %d", len(self._config.desk), self._board.epoch)

    # -- out

    def _hear(self, news: tuple[News, ...]) -> None:
        """What the PBX tells, in the order it tells it."""
        plain: list[News] = []
        for each in news:
            match each:
                case Answered():
                    self._wishes.hear(each)
                case OriginateEnded():
                    self._put(self._board.take(plain))
                    plain.clear()
                    self._put(self._wishes.hear_originate(each))
                case Offered(commands=commands):
                    self._commands = commands
                    for number, row in self._config.desk.items():
                        self._put(self._board.offer(number, offered(commands, row)))
                case _:
                    plain.append(each)
        self._put(self._board.take(plain))
        self._memory.hear(news)
        if self.serving.is_set() and any(isinstance(each, LineChanged) for each in news):
            self._settle()
            self._put_beat()

    def _settle(self) -> None:
        """Tell of the ends that no relay heard."""
        gone = self._memory.settle()
        self._memory.hear(gone)
        self._put(self._board.take(gone))

    def _put(self, sent: list[Sent]) -> None:
        for subject, batch in sent:
            self._put_one((subject, write(batch)))

    def _put_one(self, outgoing: Outgoing) -> None:
        if not self.serving.is_set():
            return  # another relay leads, or nobody is reached: then all is told anew
        try:
            self._out.put_nowait(outgoing)
        except asyncio.QueueFull:
            _log.warning("more to say than the message server takes: beginning anew")
            self._lost.set()

    def _put_beat(self) -> None:
        beat = self._board.beat()
        self._wishes.ledger.sent(beat.beat, self._clock.now())
        self._put_one((self._subjects.line, write(beat)))

    async def _send(self, server: Server, lease: Lease) -> None:
        while True:
            subject, data = await self._out.get()
            while not lease.holds:  # until it is renewed, or `_keep` finds that another has it
                await self._clock.sleep(_HELD_UP)
            if len(data) > server.most_bytes:
                _log.warning("%d bytes are more than the message server takes", len(data))
                continue  # a desk finds the gap, and asks for a picture
            with is_gone():
                await server.publish(subject, data)

    async def _until_lost(self) -> None:
        await self._lost.wait()

    async def _beat(self) -> None:
        while True:
            if self._leads:
                self._put_beat()
            await self._clock.sleep(EVERY)

    # -- in

    def _picture(self, extension: str, wanted: PictureWanted) -> bytes:
        """Return what a desk may see; of too many calls that are over its own, and the last."""
        picture = self._board.picture(extension, wanted)
        data = write(picture)
        ended = sorted(
            picture.ended, key=lambda call: (call.extension == extension, ended_at(call))
        )
        while len(data) > self._most_bytes and ended:
            ended = ended[(len(ended) + 1) // 2 :]
            data = write(replace(picture, ended=tuple(ended)))
        return data

    def _asked(self, message: Said) -> None:
        """The server vouches for the number in the subject: only that desk may send there."""
        whose = self._subjects.asked(message.subject)
        if whose is None or not self._leads:
            return
        extension, verb = whose
        if extension not in self._config.desk:
            if extension not in self._strangers and len(self._strangers) < _MOST_STRANGERS:
                self._strangers.add(extension)
                _log.warning("desk %s came after relay.toml was read", Number(extension))
            return
        if not self._patience.bears(extension, self._clock.now()):
            return
        # Else a desk could let us write into another's subjects, where it may not itself.
        if not message.reply.startswith(f"{self._subjects.inbox(extension)}."):
            _log.warning("desk %s wants an answer elsewhere: dropped", Number(extension))
            return
        reply = message.reply
        try:
            if verb == _PICTURE:
                wanted = read(PictureWanted, message.data)
                self._put_one((reply, self._picture(extension, wanted)))
            else:
                wish = read(Wish, message.data)
                self._wishes.ask(
                    extension, verb, wish, lambda answer: self._put_one((reply, write(answer)))
                )
        except FormError as error:
            _log.warning("a request of desk %s can't be read: %s", Number(extension), error)


def _why(error: NatsError | OSError) -> LineTrouble | OSError:
    """Return what the log may show of it."""
    return error.trouble if isinstance(error, NatsError) else error
