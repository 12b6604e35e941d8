# SPDX-License-Identifier: MIT
"""One connection from greeting to end: sign in, ask, fold what comes."""

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass

from busylamp.ami.actions import LIST_COMMANDS, PING, Action, Events
from busylamp.ami.client import (
    Answer,
    Broken,
    Client,
    Outcome,
    Received,
    Refusal,
    SignedIn,
    SignInRefused,
)
from busylamp.ami.errors import LocalError, WireFault
from busylamp.ami.messages import Event, Greeting, Response
from busylamp.ami.secret import Secret
from busylamp.ami.wire import Torn
from busylamp.link.clock import Clock
from busylamp.link.line import Account, Answered, News, Offered, OriginateEnded, RequestId
from busylamp.link.load import LoadMeter
from busylamp.link.naming import Naming
from busylamp.link.syncing import Sync, wait_for_hints
from busylamp.telephony.changes import ResyncWanted
from busylamp.telephony.pbx import WANTED, Pbx
from busylamp.telephony.queue_fold import latest
from busylamp.telephony.reasons import AskFailure, LineState, LineTrouble
from busylamp.telephony.snapshot import QUEUE_KINDS, QUEUE_LISTS, QuestionKind
from busylamp.telephony.status import LineChanged

# What a companion needs and no more: dialplan alone is half of all packets (measured).
EVENT_MASK = "call,agent,user,cdr"
SILENCE_SECONDS = 12.0
PING_SECONDS = 5.0
URGENT_SECONDS = 3.0  # after sleep, a new network, a click: somebody waits
_RESYNC_EVERY = 10.0
_SLICE = 100  # packets folded before the loop may see to the socket again
# What a PBX that just started does not list yet (measured): asked for again.
_OF_A_START = QUEUE_KINDS | {QuestionKind.EXTENSIONS}
# A PBX that restarts lets us in before its modules are there: it offers fewer actions and lists
# fewer extensions and queues than a moment later (measured on 16 and 22). So it is asked again.
_LOOK_AGAIN = (3.0, 20.0)  # seconds after it came back
_RANG_OFF = 10  # kept Originates whose OriginateResponse never came

_FAULTS = {
    WireFault.NO_BANNER: LineTrouble.NO_GREETING,
    WireFault.BANNER_TOO_LONG: LineTrouble.NOT_AMI,
    WireFault.NOT_AMI: LineTrouble.NOT_AMI,
    WireFault.LINE_TOO_LONG: LineTrouble.PROTOCOL,
    WireFault.PACKET_TOO_LONG: LineTrouble.PROTOCOL,
    WireFault.CLOSED: LineTrouble.CLOSED_BY_PEER,
}
_UNANSWERED = {
    Outcome.TIMED_OUT: AskFailure.TIMED_OUT,
    Outcome.CLOSED: AskFailure.LOST,
    Outcome.CANCELLED: None,
    Outcome.COMPLETE: None,
}


@dataclass(frozen=True, slots=True)
class Lost:
    """Why a connection ended."""

    trouble: LineTrouble
    detail: str = ""
    final: bool = False  # only the user can go on
    was_up_at: float | None = None


class Conversation:
    """Drives the client's state machine over one connection and folds what it hears."""

    def __init__(
        self,
        account: Account,
        secret: Secret,
        pbx: Pbx,
        *,
        token: str,
        clock: Clock,
        tell: Callable[[LineChanged], None],
        encrypted: bool,
        again: bool = False,
        naming: Naming,
        meter: LoadMeter | None = None,
    ) -> None:
        self.pbx = pbx
        self.lost: Lost | None = None
        self.is_up = False
        self._account = account
        self._secret = secret
        self._clock = clock
        self._tell = tell
        self._encrypted = encrypted
        self._meter = meter or LoadMeter()
        self._naming = naming
        self._client = Client(token=token, wanted=WANTED | {"OriginateResponse", "Shutdown"})
        self._client.start(clock.now())
        naming.connected(self._client, clock)
        self._greeting: str | None = None  # its version; "" where it tells none
        self._commands: frozenset[str] = frozenset()
        self._requests: dict[str, RequestId] = {}
        self._originates: dict[str, RequestId] = {}
        self._lists: dict[str, tuple[QuestionKind, str]] = {}  # of queues: what is folded in
        self._list_commands = self._events = self._ping = ""
        self._pinged = 0.0  # when; who is heard after that is not dead, only slow to answer
        self._ping_seconds = math.inf  # how long the ping under way may take
        self._sync: Sync | None = None
        self._hints_asked = 0
        self._hints_due: float | None = None
        self._resync_due: float | None = None
        self._synced_at = 0.0
        self._up_at: float | None = None
        self._looks: tuple[float, ...] = _LOOK_AGAIN if again else ()
        self._heard = clock.now()
        self._news: list[News] = []

    # -- what the session calls

    def ask(self, request: RequestId, action: Action, deadline: float) -> None:
        """Queue one request; raise LocalError for one that must not be sent."""
        action_id = self._client.ask(action, self._clock.now(), deadline=deadline)
        self._requests[action_id] = request
        kind = QUEUE_LISTS.get(action.name)
        if kind is not None:
            self._lists[action_id] = (kind, dict(action.headers()).get("Queue", ""))
        if action.name == "Originate":
            self._originates[action_id] = request
            while len(self._originates) > _RANG_OFF:
                del self._originates[next(iter(self._originates))]

    def ping(self, seconds: float = PING_SECONDS) -> None:
        """Ask for a sign of life, unless one is under way that must come as soon."""
        if self._client.signed_in and seconds < self._ping_seconds:
            self._ping = self._client.ask(PING, self._clock.now(), deadline=seconds)
            self._ping_seconds, self._pinged = seconds, self._clock.now()

    def log_out(self) -> None:
        """Say goodbye if signed in."""
        if self._client.signed_in:
            self._client.log_out()

    def data_to_send(self) -> bytes:
        """Return what is to be written now."""
        return self._client.data_to_send()

    async def take(self, data: bytes) -> tuple[News, ...]:
        """Take bytes as read; return all that they changed, in one batch."""
        self._heard = self._clock.now()
        at = self._clock.wall()
        before = self._client.packets
        heard = self._client.receive_data(data, self._heard)
        self._count(len(data), self._client.packets - before, heard)
        for number, received in enumerate(heard, 1):
            self._hear(received, at)
            if number % _SLICE == 0:
                await asyncio.sleep(0)
        return self._taken()

    def _count(self, size: int, packets: int, heard: list[Received]) -> None:
        sizes = [len(received.raw) for received in heard if isinstance(received, Event)]
        meter = self._meter
        meter.size += size
        meter.packets += packets
        meter.read += len(sizes)
        meter.read_size += sum(sizes)

    def tick(self) -> tuple[News, ...]:
        """Look after deadlines."""
        now = self._clock.now()
        for received in self._client.tick(now):
            self._hear(received, self._clock.wall())
        if now - self._heard >= SILENCE_SECONDS:
            self.ping()
        if self._hints_due is not None and self._hints_due <= now:
            self._ask_hints()
        if self._up_at is not None and self._looks and now >= self._up_at + self._looks[0]:
            self._looks = self._looks[1:]
            self._ask_commands()
        if self._resync_due is not None and self._resync_due <= now and self._sync is None:
            self._begin_sync()
        if self.is_up and self._sync is None:
            self._naming.tick(self._commands, now)
        return self._taken()

    def lose(self) -> tuple[News, ...]:
        """Take note that the connection is gone: what was asked stays unanswered."""
        for received in self._client.receive_eof():
            if isinstance(received, Answer):
                self._hear(received, self._clock.wall())
        if self.is_up and self._sync is not None:
            for event in self._sync.kept:  # these happened, even if the picture never came
                self._fold(event, self._clock.wall())
        self.is_up = False
        return self._taken()

    def closed_by_peer(self, error: OSError | None = None) -> Lost:
        """Say why the stream ended: closed before any greeting it may be a TLS port."""
        if error is not None:
            return self._loss(LineTrouble.CLOSED_BY_PEER, str(error))
        if self._greeting is None and not self._encrypted:
            return self._loss(LineTrouble.TLS_ONLY)
        return self._loss(LineTrouble.CLOSED_BY_PEER)

    # -- what the connection says

    def _hear(self, received: Received, at: float) -> None:
        match received:
            case Event():
                self._hear_event(received, at)
            case Answer():
                self._hear_answer(received, at)
            case Greeting():
                self._sign_in(received)
            case SignedIn():
                self._tell(self._changed(LineState.SYNCING))
                self._ask_commands()
            case SignInRefused():
                self._refused(received)
            case Torn():
                self._want_resync()
            case Broken(fault=fault, detail=detail):
                self.lost = self.lost or self._loss(_FAULTS[fault], detail)

    def _ask_commands(self) -> None:
        now = self._clock.now()
        self._list_commands = self._client.ask(LIST_COMMANDS, now, deadline=PING_SECONDS)

    def _sign_in(self, greeting: Greeting) -> None:
        self._greeting = ".".join(map(str, greeting.version or ()))
        self._tell(self._changed(LineState.SIGNING_IN))
        self._ask_in(plain=self._encrypted)

    def _ask_in(self, *, plain: bool) -> None:
        user, now = self._account.pbx.username, self._clock.now()
        try:
            self._client.sign_in(user, self._secret, plain=plain, events="off", now=now)
        except LocalError:
            self.give_up(LineTrouble.LOGIN_UNSENDABLE, final=True)

    def _refused(self, refused: SignInRefused) -> None:
        match refused.kind:
            case Refusal.CHALLENGE_REFUSED if self._account.pbx.allow_plain_login:
                self._ask_in(plain=True)
            case Refusal.CHALLENGE_REFUSED:
                self.give_up(LineTrouble.PLAIN_LOGIN_NEEDED, refused.message, final=True)
            case Refusal.ALREADY_IN_USE:
                self.give_up(LineTrouble.LOGIN_IN_USE, refused.message)
            case Refusal.TIMED_OUT:
                self.give_up(LineTrouble.TIMED_OUT, refused.message)
            case Refusal.AUTHENTICATION_FAILED | Refusal.OTHER:
                self.give_up(LineTrouble.LOGIN_REFUSED, refused.message, final=True)

    def _hear_event(self, event: Event, at: float) -> None:
        match event.name:
            case "OriginateResponse":
                self._hear_originate(event)
            case "Shutdown":
                self.lost = self.lost or self._loss(LineTrouble.SHUTDOWN)
            case _ if self._sync is not None:
                self._sync.keep(event)
            case _:
                self._fold(event, at)

    def _fold(self, event: Event, at: float, *, known: bool = False) -> None:
        changes = self.pbx.apply(event, at, known=known)
        self._meter.useful += bool(changes)
        for change in changes:
            if isinstance(change, ResyncWanted):
                self._want_resync()
            self._news.append(change)

    def _hear_originate(self, event: Event) -> None:
        request = self._originates.pop(event.get("ActionID"), None)
        if request is None:
            return
        self._news.append(
            OriginateEnded(
                request=request,
                success=event.get("Response").casefold() == "success",
                reason=event.number("Reason"),
            )
        )

    def _hear_answer(self, answer: Answer, at: float) -> None:
        request = self._requests.pop(answer.action_id, None)
        if request is not None:
            self._hear_request(request, answer, at)
        elif answer.outcome is Outcome.CLOSED:
            pass  # our own questions: why it closed is told by itself
        elif answer.action_id == self._list_commands:
            self._hear_commands(answer)
        elif answer.action_id == self._events:
            self._hear_mask(answer)
        elif answer.action_id == self._ping:
            self._hear_ping(answer, at)
        elif self._naming.is_mine(answer):
            self._news.extend(self._naming.hear(answer, at))
        elif self._sync is not None and self._sync.take(answer) and self._sync.done:
            self._picture(self._sync, at)

    def _picture(self, sync: Sync, at: float) -> None:
        if sync.is_torn:
            self.ping()  # is anybody there? The picture waits for the answer
        else:
            self._end_sync(sync, at)

    def _hear_request(self, request: RequestId, answer: Answer, at: float) -> None:
        kind, only = self._lists.pop(answer.action_id, (None, ""))
        self._news.append(_answered(request, answer, folded=kind is not None))
        is_whole = answer.response is not None and answer.response.success
        if kind is not None and is_whole and self._sync is None:
            self._news.extend(self.pbx.merge_queues(kind, answer.items, at, only=only))
        if answer.outcome is not Outcome.COMPLETE:
            self._originates.pop(answer.action_id, None)

    def _hear_commands(self, answer: Answer) -> None:
        if answer.response is None:
            if not self.is_up:  # else it is only slow to say what it offers by now
                self.give_up(LineTrouble.TIMED_OUT)
            return
        commands = _names(answer.response)
        if commands != self._commands:
            self._commands = commands
            self._news.append(Offered(commands=commands))
        if self.is_up:
            if self._sync is None:
                self._begin_sync()
            return
        mask = Events(mask=EVENT_MASK)
        self._events = self._client.ask(mask, self._clock.now(), deadline=PING_SECONDS)
        self._begin_sync()

    def _hear_mask(self, answer: Answer) -> None:
        """A server that does not know one of the classes turns all events off without a word."""
        response = answer.response
        if response is not None and response.get("Events").casefold() == "off":
            self._client.ask(Events(mask="on"), self._clock.now(), deadline=PING_SECONDS)

    def _hear_ping(self, answer: Answer, at: float) -> None:
        self._ping, self._ping_seconds = "", math.inf
        if answer.outcome is Outcome.TIMED_OUT and self._heard <= self._pinged:
            self.give_up(LineTrouble.SILENT)
        elif self._sync is not None and self._sync.done:
            self._end_sync(self._sync, at)

    # -- the snapshot

    def _begin_sync(self, kinds: frozenset[QuestionKind] | None = None) -> None:
        self._resync_due = self._hints_due = None
        self._sync = Sync()
        now = self._clock.now()
        for question in self.pbx.questions(self._commands):
            if kinds is None or question.kind in kinds:
                self._sync.asked(self._client.ask(question.action, now), question)
        if self._sync.done:
            self._end_sync(self._sync, self._clock.wall())

    def _end_sync(self, sync: Sync, at: float) -> None:
        """Merge what is, then what happened meanwhile; then the picture is true."""
        self._sync = None
        self._synced_at = self._clock.now()
        self._news.extend(self.pbx.merge(sync.answers, at))
        for place, event in enumerate(sync.kept):
            self._fold(event, at, known=place < sync.known)
        if sync.is_short:
            self._want_resync()
        if sync.lacks_hints:
            self._hints_due = self._next_hints()
        if not self.is_up:
            self.is_up = True
            self._up_at = self._clock.now()
            self._news.append(self._changed(LineState.UP))

    def _next_hints(self) -> float | None:
        wait = wait_for_hints(self._hints_asked)
        self._hints_asked += 1
        return None if wait is None else self._clock.now() + wait

    def _ask_hints(self) -> None:
        self._hints_due = None
        if self._sync is not None:
            return
        self._sync = Sync()
        for question in self.pbx.questions(self._commands):
            if question.kind in _OF_A_START:
                action_id = self._client.ask(question.action, self._clock.now())
                self._sync.asked(action_id, question)

    def _want_resync(self) -> None:
        if self._events and self._resync_due is None:  # before it there is no picture to doubt
            self._resync_due = max(self._clock.now(), self._synced_at + _RESYNC_EVERY)

    # -- ending

    def give_up(self, trouble: LineTrouble, detail: str = "", *, final: bool = False) -> None:
        """Take note why this connection must end."""
        self.lost = self.lost or self._loss(trouble, detail, final=final)

    def _loss(self, trouble: LineTrouble, detail: str = "", *, final: bool = False) -> Lost:
        return Lost(trouble, detail, final, self._up_at)

    def _changed(self, state: LineState) -> LineChanged:
        return LineChanged(
            state=state,
            greeting=self._greeting or "",
            encrypted=self._encrypted,
            pinned=bool(self._account.pbx.pin) and self._encrypted,
            at=self._clock.wall(),
        )

    def _taken(self) -> tuple[News, ...]:
        news, self._news = latest(self._news), []
        return news


def _names(response: Response) -> frozenset[str]:
    """Read the actions ListCommands names: `Originate: Originate a call. (Priv: ...)`."""
    not_actions = {"response", "actionid", "message"}
    return frozenset(name for name, _ in response.items() if name.casefold() not in not_actions)


def _answered(request: RequestId, answer: Answer, *, folded: bool = False) -> Answered:
    response = answer.response
    failure = _UNANSWERED[answer.outcome]
    if failure is not None or response is None:
        return Answered(request=request, success=False, failure=failure or AskFailure.LOST)
    return Answered(
        request=request,
        success=response.success,
        message=response.message,
        headers=tuple(response.items()),
        items=() if folded else tuple(tuple(item.items()) for item in answer.items),
    )
