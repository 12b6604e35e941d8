# SPDX-License-Identifier: MIT
"""Our side of a connection as a state machine: login, ActionID matching, lists, deadlines."""

import hashlib
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import Enum, auto

from busylamp.ami.actions import LOGOFF, Action, Challenge, Login, encode
from busylamp.ami.errors import WireFault
from busylamp.ami.messages import Event, Greeting, Response
from busylamp.ami.secret import Secret
from busylamp.ami.wire import Decoder, Limits, Torn

BANNER_SECONDS = 10.0
LOGIN_SECONDS = 5.0
_LISTED = 8 * 1024 * 1024  # bytes of list items not yet told; 3,000 extensions are 1 MiB
_LONG = 2048  # bytes of an event; those of a longer one may hold values of thousands: cut to 512
_ITEM = 150  # bytes an item costs beside what it says

# Lists of old servers have no `EventList: start` (uniform only since AMI 2.7.0, Asterisk 13.2).
_OLD_LISTS = frozenset(
    {
        "CoreShowChannels",
        "Status",
        "QueueStatus",
        "QueueSummary",
        "ParkedCalls",
        "ExtensionStateList",
        "DeviceStateList",
        "Queues",
        "GSAgents",
    }
)
_UNIFORM_LISTS = (2, 7)


class Refusal(Enum):
    """Why a login was not accepted."""

    AUTHENTICATION_FAILED = auto()  # user, secret or address: the server does not say which
    ALREADY_IN_USE = auto()
    CHALLENGE_REFUSED = auto()
    TIMED_OUT = auto()
    OTHER = auto()


class Outcome(Enum):
    """How a request ended."""

    COMPLETE = auto()
    CANCELLED = auto()
    TIMED_OUT = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The login was accepted."""


@dataclass(frozen=True, slots=True)
class SignInRefused:
    """The login was not accepted; the server closes soon."""

    kind: Refusal
    message: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The end of one request: its response, and its list's items."""

    action_id: str
    response: Response | None
    items: tuple[Event, ...]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Broken:
    """The peer broke the rules or went away; nothing more will come."""

    fault: WireFault
    detail: str = ""


Received = Greeting | SignedIn | SignInRefused | Answer | Event | Torn | Broken


@dataclass(slots=True)
class _Request:
    action: str
    deadline: float
    response: Response | None = None
    items: list[Event] = field(default_factory=list[Event])
    size: int = 0  # bytes of its items


class _Phase(Enum):
    NEW = auto()
    BANNER = auto()
    READY = auto()
    CHALLENGE = auto()
    LOGIN = auto()
    SIGNED_IN = auto()
    OVER = auto()


class Client:
    """One connection from greeting to end. Times are monotonic seconds, given by the caller.

    `token` makes ActionIDs unpredictable: every session that may read calls sees the ActionIDs of
    others in OriginateResponse, so a foreign one must never match. Nothing but what answers us
    begins with it.
    """

    def __init__(
        self,
        *,
        token: str,
        wanted: Collection[str] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._decoder = Decoder(wanted=wanted, limits=limits)
        self._wanted = None if wanted is None else frozenset(wanted)
        self._prefix = f"{token}-"
        self._mark = self._prefix.encode()  # what has it not holds no ActionID of ours
        self._counter = 0
        self._phase = _Phase.NEW
        self._deadline: float | None = None
        self._out: deque[bytes] = deque()
        self._pending: dict[str, _Request] = {}
        self._listed = 0  # bytes of the items of all lists under way
        self._opened = False  # the decoder lets unwanted events through
        self._credentials: tuple[str, Secret, str] | None = None  # until the challenge comes
        self._login_id = ""  # ActionID of the Challenge or Login under way
        self._unmarked = ""  # our ActionID of a list that is told without one

    @property
    def signed_in(self) -> bool:
        """Whether the login was accepted and the connection stands."""
        return self._phase is _Phase.SIGNED_IN

    @property
    def waiting(self) -> int:
        """How many requests have no answer yet."""
        return len(self._pending)

    @property
    def packets(self) -> int:
        """How many packets came, also those nobody needs."""
        return self._decoder.packets

    def start(self, now: float) -> None:
        """Take note that the connection stands: the server speaks first."""
        self._phase = _Phase.BANNER
        self._deadline = now + BANNER_SECONDS

    def sign_in(
        self, username: str, secret: Secret, *, plain: bool, events: str, now: float
    ) -> None:
        """Log in: with the secret itself (only under TLS or by leave), else by challenge.

        Nothing happens on a connection that has ended: one read may bring a greeting and a fault.
        Raises LocalError, before anything is sent, for a user or a secret that AMI can't carry.
        """
        if self._phase is _Phase.OVER:
            return
        login = Login(username=username, secret=secret, events=events)
        encode(login, self._prefix)
        login_id = self._send(login if plain else Challenge())
        self._enter(_Phase.LOGIN if plain else _Phase.CHALLENGE)
        self._login_id = login_id
        self._credentials = None if plain else (username, secret, events)
        self._deadline = now + LOGIN_SECONDS

    def ask(self, action: Action, now: float, *, deadline: float = 10.0) -> str:
        """Queue a request; return its ActionID. An Answer follows within `deadline` seconds."""
        action_id = self._send(action)
        self._pending[action_id] = _Request(action.name, now + deadline)
        return action_id

    def log_out(self) -> None:
        """Say goodbye; the server closes after it."""
        self._send(LOGOFF)

    def data_to_send(self) -> bytes:
        """Return what is to be written now, once."""
        data = b"".join(self._out)
        self._out.clear()
        return data

    def receive_data(self, data: bytes, now: float) -> list[Received]:
        """Take bytes as they came; return what they mean."""
        if self._phase is _Phase.OVER:
            return []
        self._opened = bool(self._pending)
        self._decoder.open_up(everything=self._opened)
        decoded = self._decoder.feed(data)
        received: list[Received] = []
        for packet in decoded:
            self._take(_readable(packet), received, now)
            if self._is_over():
                return received
        if self._decoder.fault is not None:
            received.extend(self._end(self._decoder.fault))
        return received

    def receive_eof(self) -> list[Received]:
        """Take note that the server closed."""
        return self._end(WireFault.CLOSED) if self._phase is not _Phase.OVER else []

    def next_deadline(self) -> float | None:
        """Return when `tick` has something to do, or None."""
        times = [request.deadline for request in self._pending.values()]
        if self._deadline is not None:
            times.append(self._deadline)
        return min(times, default=None)

    def tick(self, now: float) -> list[Received]:
        """End what is overdue."""
        received: list[Received] = []
        if self._deadline is not None and self._deadline <= now:
            if self._phase is _Phase.BANNER:
                return self._end(WireFault.NO_BANNER)
            self._enter(_Phase.READY)
            received.append(SignInRefused(Refusal.TIMED_OUT))
        late = [key for key, request in self._pending.items() if request.deadline <= now]
        received.extend(self._answer(action_id, Outcome.TIMED_OUT) for action_id in late)
        return received

    def _is_over(self) -> bool:
        return self._phase is _Phase.OVER

    def _send(self, action: Action) -> str:
        action_id = f"{self._prefix}{self._counter}"
        packet = encode(action, action_id)
        self._counter += 1
        if self._phase is not _Phase.OVER:
            self._out.append(packet)
        return action_id

    def _take(self, packet: object, received: list[Received], now: float) -> None:
        match packet:
            case Event() if self._opened or self._mark in packet.raw:
                self._take_event(packet, received)
            case Event():
                received.append(packet)
            case Response():
                self._take_response(packet, received, now)
            case Greeting():
                self._enter(_Phase.READY)
                received.append(packet)
            case Torn():
                received.append(packet)
            case _:
                pass  # a packet of no kind: vendors' chatter

    def _take_event(self, event: Event, received: list[Received]) -> None:
        """Sort list items from what happened: only items carry an ActionID of ours.

        OriginateResponse carries one too, but of a request that was answered long before. Where
        a list began without one, its items have no Privilege, unlike whatever happens.
        """
        action_id = event.get("ActionID")
        if not action_id and self._unmarked and "Privilege" not in event:
            action_id = self._unmarked
        request = self._pending.get(action_id) if action_id else None
        if request is None or request.response is None:
            if self._happened(event, late=request is None and action_id.startswith(self._prefix)):
                received.append(event)
            return
        ending = event.get("EventList").casefold()
        if ending == "cancelled":
            received.append(self._answer(action_id, Outcome.CANCELLED))
        elif ending == "complete" or event.name.endswith("Complete"):
            received.append(self._answer(action_id, Outcome.COMPLETE))
        else:
            self._list(request, event, received)

    def _list(self, request: _Request, event: Event, received: list[Received]) -> None:
        """Add an item to its list, within the limits."""
        size = len(event.raw) + _ITEM
        request.items.append(event)
        request.size += size
        self._listed += size
        if self._listed > _LISTED:
            received.extend(self._end(WireFault.PACKET_TOO_LONG))

    def _happened(self, event: Event, *, late: bool) -> bool:
        """Whether somebody waits for this event and it is no item of a list given up."""
        if late and event.name != "OriginateResponse":
            return False
        return self._wanted is None or event.name in self._wanted

    def _take_response(self, response: Response, received: list[Received], now: float) -> None:
        action_id = response.get("ActionID")
        logging_in = self._phase in (_Phase.CHALLENGE, _Phase.LOGIN)
        if logging_in and action_id in ("", self._login_id):
            self._take_login(response, received, now)
            return
        action_id = action_id or self._only_pending()
        request = self._pending.get(action_id)
        if request is None:
            return  # somebody else's, or too late
        request.response = response
        if not self._opens_list(request, response):
            received.append(self._answer(action_id, Outcome.COMPLETE))
        elif not response.get("ActionID"):
            self._unmarked = action_id

    def _only_pending(self) -> str:
        """Old servers forget the ActionID of some answers: with one request it can be no other."""
        return next(iter(self._pending)) if len(self._pending) == 1 else ""

    def _opens_list(self, request: _Request, response: Response) -> bool:
        if not response.success:
            return False
        if response.get("EventList").casefold() == "start":
            return True
        greeting = self._decoder.greeting
        version = greeting.version if greeting else None
        old = version is not None and version < _UNIFORM_LISTS
        return old and request.action in _OLD_LISTS

    def _take_login(self, response: Response, received: list[Received], now: float) -> None:
        digits = response.get("Challenge")
        if self._phase is _Phase.CHALLENGE and response.success and digits:
            self._answer_challenge(digits, now)
            return
        challenged = self._phase is _Phase.CHALLENGE
        if response.success and not challenged:
            self._enter(_Phase.SIGNED_IN)
            received.append(SignedIn())
            return
        self._enter(_Phase.READY)
        kind = _refusal(response.message, challenged=challenged)
        received.append(SignInRefused(kind, response.message))

    def _answer_challenge(self, digits: str, now: float) -> None:
        if self._credentials is None:
            return
        username, secret, events = self._credentials
        key = Secret(md5_key(digits, secret))
        self._enter(_Phase.LOGIN)
        self._deadline = now + LOGIN_SECONDS
        login = Login(username=username, secret=key, key=True, events=events)
        self._login_id = self._send(login)

    def _enter(self, phase: _Phase) -> None:
        """Begin a phase; what the one before it needed is forgotten, the secret first of all."""
        self._phase = phase
        self._deadline = None
        self._credentials = None
        self._login_id = ""

    def _answer(self, action_id: str, outcome: Outcome) -> Answer:
        request = self._pending.pop(action_id)
        self._listed -= request.size
        if action_id == self._unmarked:
            self._unmarked = ""
        return Answer(action_id, request.response, tuple(request.items), outcome)

    def _end(self, fault: WireFault) -> list[Received]:
        self._enter(_Phase.OVER)
        self._out.clear()  # it may hold a Login
        lost = [self._answer(action_id, Outcome.CLOSED) for action_id in list(self._pending)]
        return [*lost, Broken(fault)]


def md5_key(challenge: str, secret: Secret) -> str:
    """Return the answer to a challenge: md5(challenge + secret) in hex (manager.c authenticate)."""
    return hashlib.md5((challenge + secret.reveal()).encode(), usedforsecurity=False).hexdigest()


def _refusal(message: str, *, challenged: bool) -> Refusal:
    said = message.casefold()
    if "already in use" in said:
        return Refusal.ALREADY_IN_USE
    if challenged:
        return Refusal.CHALLENGE_REFUSED
    if "authentication failed" in said:
        return Refusal.AUTHENTICATION_FAILED
    return Refusal.OTHER


def _readable(packet: object) -> object:
    """Shorten a long event once: one of many headers of a usual length stays long."""
    if isinstance(packet, Event) and len(packet.raw) > _LONG:
        return packet.shortened()
    return packet
