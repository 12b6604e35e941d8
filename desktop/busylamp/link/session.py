# SPDX-License-Identifier: MIT
"""The line over AMI: connect, sign in, keep the picture true, come back when lost."""

import asyncio
import contextlib
import random
import secrets
from collections.abc import Awaitable, Callable
from typing import Protocol

from busylamp.ami.actions import Action, Originate
from busylamp.ami.errors import LocalError
from busylamp.ami.secret import Secret
from busylamp.link.clock import Clock, SystemClock
from busylamp.link.connect import READ_BYTES, ConnectError, Connection, connect
from busylamp.link.conversation import URGENT_SECONDS, Conversation, Lost
from busylamp.link.detail import Detail
from busylamp.link.last_reads import LastReads
from busylamp.link.line import Account, Answered, Listener, News, RequestId
from busylamp.link.load import Load, LoadMeter
from busylamp.link.naming import Naming
from busylamp.link.retry import Retry
from busylamp.link.tls import IdentityError
from busylamp.log import logger
from busylamp.settings.model import PbxSettings
from busylamp.telephony.changes import DevicesLearned
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import Pbx
from busylamp.telephony.reasons import AskFailure, LineState, LineTrouble
from busylamp.telephony.status import Certificate, LineChanged

_log = logger(__name__)
_TICK = 0.5  # seconds between two looks at deadlines
_SLEPT = 10.0  # seconds the wall clock may run ahead of the other one before we call it sleep
_FAREWELL = 1.0  # seconds for all of it, when the loop ends
_GOODBYE = 0.5  # seconds a Logoff may take
# Python's lock is shared: beside a thread that folds flat out the window gets 20 us of each 500.
_BUSY = 0.001  # seconds one read may take before the window gets as much time for itself
_LONGEST_REST = 0.02  # seconds: who leaves the socket unread for 100 ms is cut off

Connector = Callable[[PbxSettings], Awaitable[Connection]]


class Session:
    """Satisfies `line.Line` inside a running asyncio loop; every method is called in that loop.

    The listener gets one batch of news for each read, never one call for each event.
    """

    def __init__(
        self,
        listener: Listener,
        *,
        clock: Clock | None = None,
        rng: Callable[[], float] = random.random,
        connector: Connector = connect,
        rests: bool = True,
    ) -> None:
        """Where no window shares the process, nothing `rests`."""
        self._rests = rests
        self._listener = listener
        self._clock = clock or SystemClock()
        self._retry = Retry(rng)
        self._connector = connector
        self._task: asyncio.Task[None] | None = None
        self._talk: Conversation | None = None
        self._connection: Connection | None = None
        self._wake = asyncio.Event()
        self._closing = False
        self._pbx: Pbx | None = None
        self._meter = LoadMeter()
        self.last_reads = LastReads()
        self._detail = Detail()

    @property
    def load(self) -> Load:
        """What came so far; a plain read of numbers, from any thread."""
        return self._meter.told(self._clock.now())

    def open(self, account: Account, secret: Secret) -> None:
        """Connect, sign in and stay connected until closed; replaces what was open."""
        previous, self._task = self._task, None
        if previous is not None:
            self._drop()
            previous.cancel()
        self._closing = False
        self._task = asyncio.get_running_loop().create_task(self._live(account, secret, previous))

    def close(self) -> None:
        """Sign off and stay off."""
        self._closing = True
        self._wake.set()
        if self._talk is not None and self._connection is not None:
            self._talk.log_out()
            self._flush()
            loop = asyncio.get_running_loop()
            loop.call_later(_GOODBYE, self._connection.abort)
        elif self._task is not None:
            self._task.cancel()

    async def wait_closed(self) -> None:
        """Wait until nothing of this session runs any more."""
        task = self._task
        if task is not None:
            await asyncio.gather(task, return_exceptions=True)

    def ask(self, request: RequestId, action: Action, *, deadline: float = 10.0) -> None:
        """Send once; an Answered with the same request follows within `deadline` seconds."""
        talk = self._talk
        if talk is None or not talk.is_up:
            failure = AskFailure.NOT_CONNECTED
            self._listener((Answered(request=request, success=False, failure=failure),))
            return
        try:
            talk.ask(request, action, deadline)
        except LocalError as refused:
            self._listener((Answered(request=request, success=False, message=str(refused)),))
            return
        if isinstance(action, Originate) and action.channel_id:
            talk.pbx.expect(action.channel_id, action.exten, action.channel)
        self._flush()

    def probe(self) -> None:
        """Find out now whether the line lives: ask it, or try at once if it is lost."""
        if self._talk is not None:
            self._talk.ping(URGENT_SECONDS)
            self._flush()
        elif self._retry.may_now(self._clock.now()):
            self._wake.set()

    def drop(self) -> None:
        """Leave a peer that tells more than anybody can hear; it is tried again later."""
        if self._talk is not None:
            self._talk.give_up(LineTrouble.PROTOCOL)

    # -- the life of the line

    async def _live(
        self, account: Account, secret: Secret, previous: "asyncio.Task[None] | None"
    ) -> None:
        if previous is not None:
            await asyncio.gather(previous, return_exceptions=True)
        self._take_leave(account.me.extension)
        pbx = self._pbx = Pbx(
            ExtensionNumber(account.me.extension),
            channel=account.me.channel,
            internal_lengths=account.internal_lengths,
            watched=tuple(ExtensionNumber(each) for each in account.watched),
            desks=tuple(ExtensionNumber(each) for each in account.desks),
        )
        naming = Naming(pbx)
        again = False
        try:
            while not self._closing:
                lost = await self._once(account, secret, pbx, naming, again=again)
                again = True
                if lost is None or not await self._wait(lost):
                    break
        finally:
            if self._closing:
                self._tell_state(LineState.OFF)

    def _take_leave(self, extension: str) -> None:
        """End what another account's PBX has told: its calls and lamps are nobody's now."""
        if self._pbx is None:
            return
        mine = ExtensionNumber(extension)
        parted = self._pbx.part(self._clock.wall())
        self._deliver((*parted, DevicesLearned(extension=mine, devices=())))

    async def _once(
        self, account: Account, secret: Secret, pbx: Pbx, naming: Naming, *, again: bool
    ) -> Lost | None:
        """Connect and stay connected; return why it ended, None where the user ended it."""
        self._tell_state(LineState.CONNECTING)
        self._retry.began(self._clock.now())
        try:
            connection = await self._connector(account.pbx)
        except IdentityError as unapproved:
            self._tell_state(
                LineState.IDENTITY, unapproved.trouble, certificate=unapproved.certificate
            )
            return None
        except ConnectError as failed:
            return Lost(failed.trouble, failed.detail)
        talk = Conversation(
            account,
            secret,
            pbx,
            token=secrets.token_hex(6),
            clock=self._clock,
            tell=self._tell,
            encrypted=connection.certificate is not None,
            again=again,
            meter=self._meter,
            naming=naming,
        )
        self._connection, self._talk = connection, talk
        try:
            lost = await self._serve(connection, talk, account)
        except Exception:  # noqa: BLE001 - whatever a PBX brought about: told, logged, tried again
            _log.exception("the line broke on what it heard")
            lost = Lost(LineTrouble.PROTOCOL)
        finally:
            self._connection = self._talk = None
            self._deliver(talk.lose())
            connection.abort()
        return None if self._closing else lost

    async def _serve(self, connection: Connection, talk: Conversation, account: Account) -> Lost:
        ticking = asyncio.create_task(self._tick(connection, talk))
        try:
            while True:
                data = await connection.reader.read(READ_BYTES)
                if not data:
                    return talk.lost or talk.closed_by_peer()
                if self._closing:
                    continue  # signed off: only the end is waited for, in whatever storm
                self.last_reads.take(data, self._clock.wall())
                self._detail.read(data)
                if account.record is not None:
                    account.record(data)
                begun = self._clock.now()
                self._deliver(await talk.take(data))
                self._flush()
                if talk.lost is not None:
                    return talk.lost
                await self._rest(self._clock.now() - begun)
        except OSError as error:
            return talk.lost or talk.closed_by_peer(error)
        finally:
            ticking.cancel()

    async def _rest(self, busy: float) -> None:
        """Let the window have the lock, or others of this loop their turn."""
        if not self._rests:
            await asyncio.sleep(0)
        elif busy > _BUSY:
            await self._clock.sleep(min(busy, _LONGEST_REST))

    async def _tick(self, connection: Connection, talk: Conversation) -> None:
        """Look after deadlines, silence and a computer that slept."""
        ahead = self._clock.wall() - self._clock.now()
        try:
            while talk.lost is None:
                await self._clock.sleep(_TICK)
                drift = self._clock.wall() - self._clock.now()
                if drift - ahead > _SLEPT:
                    talk.ping(URGENT_SECONDS)
                ahead = drift
                self._deliver(talk.tick())
                self._flush()
        finally:  # also where telling failed: without this look nothing would notice a dead line
            connection.abort()

    async def _wait(self, lost: Lost) -> bool:
        """Wait for the next try; return False where only the user can go on."""
        if lost.final:
            self._tell_state(LineState.REFUSED, lost.trouble, detail=lost.detail)
            return False
        if lost.was_up_at is not None:
            self._retry.came_up(lost.was_up_at)
        seconds = self._retry.failed(self._clock.now())
        self._wake.clear()  # before it is told: the listener may probe at once
        self._tell_state(LineState.WAITING, lost.trouble, detail=lost.detail, retry_in=seconds)
        waking = asyncio.create_task(self._wake.wait())
        sleeping = asyncio.create_task(self._sleep(seconds))
        try:
            await asyncio.wait({waking, sleeping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waking.cancel()
            sleeping.cancel()
        return not self._closing

    async def _sleep(self, seconds: float) -> None:
        await self._clock.sleep(seconds)

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.abort()

    def _flush(self) -> None:
        if self._talk is not None and self._connection is not None:
            data = self._talk.data_to_send()
            if data:
                self._detail.written(data)
                self._connection.writer.write(data)

    def _tell(self, changed: LineChanged) -> None:
        self._listener((changed,))

    def _tell_state(
        self,
        state: LineState,
        trouble: LineTrouble | None = None,
        detail: str = "",
        retry_in: float | None = None,
        certificate: Certificate | None = None,
    ) -> None:
        at = self._clock.wall()
        self._tell(
            LineChanged(
                state=state,
                trouble=trouble,
                detail=detail,
                retry_in=retry_in,
                certificate=certificate,
                at=at,
            )
        )

    def _deliver(self, news: tuple[News, ...]) -> None:
        if news:
            self._listener(news)


class Closing(Protocol):
    """A line that takes its time to end."""

    def close(self) -> None:
        """Sign off."""
        ...

    async def wait_closed(self) -> None:
        """Wait until it is over."""
        ...


async def finish(session: Closing) -> None:
    """Close a session whose loop is about to end, and everything that still runs on it."""
    session.close()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_FAREWELL):
            await session.wait_closed()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
