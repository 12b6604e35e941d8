# SPDX-License-Identifier: MIT
"""The line through a relay: hear what is mine, ask for what is mine, come back when lost."""

import asyncio
import random
from collections.abc import Callable

from busylamp.ami.actions import Action
from busylamp.ami.secret import Secret
from busylamp.link.clock import Clock, SystemClock, wait_for
from busylamp.link.line import Account, Listener, News, RequestId
from busylamp.link.relayed.address import AddressError, parse
from busylamp.link.relayed.asking import Asking
from busylamp.link.relayed.codec import FormError
from busylamp.link.relayed.desk import Desk, Hearing
from busylamp.link.relayed.ending import end
from busylamp.link.relayed.following import Following
from busylamp.link.relayed.form import Beat, read, read_batch
from busylamp.link.relayed.mirror import Mirror
from busylamp.link.relayed.nats import NatsError, is_gone
from busylamp.link.relayed.servers import Servers
from busylamp.link.relayed.subjects import Subjects
from busylamp.link.relayed.trust import Known
from busylamp.link.retry import Retry
from busylamp.log import logger
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import Certificate, LineChanged

_log = logger(__name__)
_SILENT = 3.5  # beats that do not come: the relay is gone, or nobody leads
_STUCK = 12.0  # beats: another server of the cluster may hear more
_STEADY = 5.0  # seconds up: after a loss another server is tried at once


class RelaySession:
    """Satisfies `line.Line` inside a running asyncio loop; every method is called in that loop."""

    def __init__(
        self,
        listener: Listener,
        *,
        clock: Clock | None = None,
        rng: Callable[[], float] = random.random,
    ) -> None:
        self._listener = listener
        self._clock = clock or SystemClock()
        self._rng = rng
        self._retry = Retry(rng)
        self._up_since: float | None = None
        self._queues: tuple[str, ...] = ()  # the subjects of the queues I may see, once it is told
        self._task: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._stir = asyncio.Event()  # something came, or something is wanted
        self._gone = asyncio.Event()
        self._closing = False
        self._mirror: Mirror | None = None
        self._following: Following | None = None
        self._asking: Asking | None = None
        self._told = LineState.OFF
        self._heard = 0.0
        self._turning = False
        self._encrypted = False
        self._pinned = False

    def open(self, account: Account, secret: Secret) -> None:
        """Connect, sign in and stay connected until closed; replaces what was open."""
        previous, self._task = self._task, None
        if previous is not None:
            previous.cancel()
        self._closing = False
        self._task = asyncio.get_running_loop().create_task(self._live(account, secret, previous))

    def close(self) -> None:
        """Sign off and stay off."""
        self._closing = True
        self._over()
        if self._task is not None:
            self._task.cancel()

    async def wait_closed(self) -> None:
        """Wait until nothing of this session runs any more."""
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)

    def ask(self, request: RequestId, action: Action, *, deadline: float = 10.0) -> None:
        """Send once; an Answered with the same request follows within `deadline` seconds."""
        asking, following = self._asking, self._following
        is_up = self._told is LineState.UP and following is not None
        if asking is None or not is_up or following is None or following.beat is None:
            self._listener((Asking.unsent(request),))
            return
        age = self._clock.now() - self._heard
        asking.send(request, action, beat=following.beat, age=age, deadline=deadline)

    def probe(self) -> None:
        """Find out now whether the line lives: take a new picture, or try at once if lost."""
        if self._following is not None:
            self._following.picture_wanted = True
            self._stir.set()
        elif self._retry.may_now(self._clock.now()):
            self._wake.set()

    def drop(self) -> None:
        """Leave a relay that tells more than anybody can hear; it is tried again later."""
        self._gone.set()

    # -- the life of the line

    async def _live(
        self, account: Account, secret: Secret, previous: "asyncio.Task[None] | None"
    ) -> None:
        if previous is not None:
            await end((previous,))
        if self._mirror is not None:
            self._listener(tuple(self._mirror.leave(self._clock.wall())))
        self._mirror = Mirror(ExtensionNumber(account.me.extension), account.since)
        try:
            desk = self._desk(account, secret)
            while not self._closing:
                self._up_since = None
                lost = await self._once(desk, self._mirror)
                if not (desk.servers.several and self._was_steady()) and not await self._wait(lost):
                    break
        except AddressError as error:
            self._tell(LineState.REFUSED, LineTrouble.ADDRESS_UNUSABLE, str(error))
        finally:
            if self._closing:
                self._tell(LineState.OFF)

    def _was_steady(self) -> bool:
        return self._up_since is not None and self._clock.now() - self._up_since >= _STEADY

    def _desk(self, account: Account, secret: Secret) -> Desk:
        address = parse(account.pbx.relay)
        known = Known(pin=account.pbx.pin, ca_file=account.pbx.ca_file)
        self._pinned = address.tls and bool(known.pin)
        self._encrypted = address.tls
        servers, subjects = Servers(address, self._rng, known), Subjects(address.site)
        return Desk(account=account, secret=secret, servers=servers, subjects=subjects)

    async def _once(self, desk: Desk, mirror: Mirror) -> NatsError:
        self._tell(LineState.CONNECTING)
        self._retry.began(self._clock.now())
        self._gone.clear()
        try:
            server = await desk.connect(self._over)
        except NatsError as error:
            return error
        following = self._following = Following(mirror)
        asking = self._asking = Asking(server, desk.subjects, desk.extension, self._listener)
        try:
            self._tell(LineState.SYNCING)
            with is_gone():
                hearing = Hearing(desk, server, self._hear)
                await hearing.begin(self._queues, self._hear_beat)
                await self._serve(hearing, following, several=desk.servers.several)
        except NatsError as error:
            return error
        finally:
            self._asking = self._following = None
            await asking.close()
            await server.close()
        return NatsError(LineTrouble.CLOSED_BY_PEER)

    def _over(self) -> None:
        self._gone.set()
        self._stir.set()

    async def _serve(self, hearing: Hearing, following: Following, *, several: bool) -> None:
        """Take a picture whenever one is wanted; look whether the relay lives."""
        self._heard = self._clock.now()
        while not self._gone.is_set():
            self._stir.clear()
            if following.may_look:
                await self._take_picture(hearing, following)
            self._tell_life(following)
            if several and self._is_stuck(following):
                return
            every = following.beat.every if following.beat else 1.0
            await wait_for(self._stir, every, self._clock)

    def _is_stuck(self, following: Following) -> bool:
        """Whether this server tells nothing any more, that did once."""
        beat = following.beat
        return beat is not None and self._clock.now() - self._heard > beat.every * _STUCK

    async def _take_picture(self, hearing: Hearing, following: Following) -> None:
        from nats import errors

        try:
            picture = await hearing.picture(following.since)
        except (errors.NoRespondersError, errors.TimeoutError) as error:
            if hearing.refused:  # whoever asks for his own picture with his own key is heard
                raise NatsError(LineTrouble.RELAY_OTHER_KEY, final=True) from error
            is_silent = following.beat is None or not self._is_heard(following.beat)
            is_there = not is_silent and not isinstance(error, errors.NoRespondersError)
            trouble = LineTrouble.RELAY_DEAF if is_there else LineTrouble.RELAY_ABSENT
            self._tell(LineState.WAITING, trouble)
            return
        except FormError as error:
            self._tell(LineState.WAITING, LineTrouble.RELAY_STRANGE, str(error))
            return
        self._heard = self._clock.now()
        self._queues, fresh = await hearing.queues_of(picture)
        if fresh:
            self._stir.set()
        else:
            self._deliver(following.take_picture(picture, self._clock.wall()))

    def _is_heard(self, beat: Beat) -> bool:
        return self._clock.now() - self._heard <= beat.every * _SILENT

    def _tell_life(self, following: Following) -> None:
        """Say how the line is, by the last beat: ours is no better than the relay's own."""
        beat = following.beat
        if beat is None:
            return
        if not self._is_heard(beat):
            self._tell(LineState.WAITING, LineTrouble.RELAY_SILENT)
        elif beat.state is not LineState.UP:
            self._tell(LineState.WAITING, LineTrouble.RELAY_LOST_PBX)
        elif not following.picture_wanted:
            self._retry.came_up(self._clock.now())
            if self._up_since is None:
                self._up_since = self._clock.now()
            self._tell(LineState.UP, greeting=beat.greeting)

    # -- what is heard

    def _hear_beat(self, data: bytes) -> None:
        if self._following is None:
            return
        try:
            beat = read(Beat, data)
        except FormError as error:
            _log.warning("a beat can't be read: %s", error)
            return
        self._heard = self._clock.now()
        self._following.hear_beat(beat)
        self._stir.set()

    def _hear(self, stream: str, data: bytes) -> None:
        if self._following is None:
            return
        try:
            self._following.keep(stream, read_batch(data))
        except FormError as error:
            _log.warning("a message of the relay can't be read: %s", error)
            return
        if not self._turning:  # what came in one read is put in order before it is told
            self._turning = True
            asyncio.get_running_loop().call_soon(self._turn)

    def _turn(self) -> None:
        self._turning = False
        if self._following is not None:
            self._deliver(self._following.turn())
            if self._following.picture_wanted:
                self._stir.set()

    async def _wait(self, lost: NatsError) -> bool:
        """Wait for the next try; return False where only the user can go on."""
        if lost.final:
            state = LineState.REFUSED if lost.certificate is None else LineState.IDENTITY
            self._tell(state, lost.trouble, lost.detail, certificate=lost.certificate)
            return False
        seconds = self._retry.failed(self._clock.now())
        self._wake.clear()
        self._tell(LineState.WAITING, lost.trouble, lost.detail, retry_in=seconds)
        await wait_for(self._wake, seconds, self._clock)
        return not self._closing

    # -- what is told

    def _tell(
        self,
        state: LineState,
        trouble: LineTrouble | None = None,
        detail: str = "",
        *,
        retry_in: float | None = None,
        greeting: str = "",
        certificate: Certificate | None = None,
    ) -> None:
        changed = LineChanged(
            state=state,
            trouble=trouble,
            detail=detail,
            retry_in=retry_in,
            greeting=greeting,
            certificate=certificate,
            encrypted=self._encrypted,
            pinned=self._pinned,
            relayed=True,
            at=self._clock.wall(),
        )
        told = (state, trouble)
        if retry_in is None and told == self._last_told:
            return
        self._told, self._last_told = state, told
        self._listener((changed,))

    _last_told: tuple[LineState, LineTrouble | None] = (LineState.OFF, None)

    def _deliver(self, news: list[News]) -> None:
        if news:
            self._listener(tuple(news))
