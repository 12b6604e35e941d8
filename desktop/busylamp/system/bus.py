# SPDX-License-Identifier: MIT
"""A connection to a message bus in a thread of its own: calls and signals, nothing ever waits."""

import contextlib
import functools
import itertools
import queue
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from busylamp.log import logger
from busylamp.log.values import Foreign

_TIMEOUT = 2.0  # seconds for one call
NO_REPLY = "org.freedesktop.DBus.Error.NoReply"
DISCONNECTED = "org.freedesktop.DBus.Error.Disconnected"
_log = logger(__name__)

Job = Callable[["Bus"], None]
Heard = Callable[[tuple[Any, ...]], None]


class BusError(Exception):
    """The bus or the program asked did not do it; `name` is the bus's own name of the error."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Whom to ask: bus name, object and interface."""

    name: str
    path: str
    interface: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subscription:
    place: Place
    member: str
    heard: Heard


class Bus:
    """Jobs run in its thread, one after the other; only they may call and subscribe."""

    def __init__(self, kind: Literal["SESSION", "SYSTEM"] = "SESSION") -> None:
        self._kind = kind
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._ends: tuple[socket.socket, socket.socket] | None = None  # bell, and who rings it
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._connection: Any = None  # the library is untyped
        self._subscriptions: dict[int, _Subscription] = {}
        self._numbers = itertools.count(1)
        self._rules: dict[int, Any] = {}
        self._signals: deque[tuple[int, Any]] = deque()

    def do(self, job: Job) -> None:
        """Run a job in the bus's thread, from any thread; after `close` it is left."""
        ends = None if self._is_closed else self._opened()
        if ends is None:
            return
        self._put(job)
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._run,
                args=(ends[0],),
                name=f"bus-{self._kind.lower()}",
                daemon=True,
            )
            self._thread.start()

    def close(self, seconds: float = 0.0) -> None:
        """End after what was asked; wait for it so long at most."""
        if self._is_closed:
            return
        self._is_closed = True
        if self._thread is None:
            return
        self._put(None)
        self._thread.join(seconds)

    @property
    def own_name(self) -> str:
        """Our name on the bus, like `:1.42`."""
        return str(self._connected().unique_name)

    def call(
        self,
        place: Place,
        method: str,
        signature: str = "",
        values: tuple[object, ...] = (),
        *,
        seconds: float = _TIMEOUT,
    ) -> tuple[Any, ...]:
        """Call and return the answer; raise BusError."""
        import jeepney

        library: Any = jeepney
        address = library.DBusAddress(place.path, bus_name=place.name, interface=place.interface)
        message = library.new_method_call(address, method, signature or None, values)
        return self._ask(message, seconds)

    def subscribe(self, place: Place, member: str, heard: Heard) -> int:
        """Hear a signal from now on; returns what `unsubscribe` takes."""
        number = next(self._numbers)
        subscription = _Subscription(place=place, member=member, heard=heard)
        self._listen(number, subscription)
        self._subscriptions[number] = subscription
        return number

    def unsubscribe(self, number: int) -> None:
        """Hear it no more."""
        self._subscriptions.pop(number, None)
        self._rules.pop(number, None)

    def _opened(self) -> tuple[socket.socket, socket.socket] | None:
        """Return what wakes the thread; where no descriptor is left there is no bus for now."""
        if self._ends is None:
            try:
                self._ends = socket.socketpair()
            except OSError as error:
                _log.warning("a bus can't be reached: %s", error)
                return None
            for end in self._ends:
                end.settimeout(0)
        return self._ends

    def _put(self, job: Job | None) -> None:
        self._jobs.put(job)
        if self._ends is not None:
            with contextlib.suppress(OSError):  # full: it rings already
                self._ends[1].send(b"!")

    def _run(self, bell: socket.socket) -> None:
        while True:
            self._hear(bell)
            with contextlib.suppress(BlockingIOError):
                bell.recv(4096)
            while not self._jobs.empty():
                job = self._jobs.get()
                if job is None:
                    self._end()
                    return
                self._attempt(functools.partial(job, self))
            self._tell()

    def _hear(self, bell: socket.socket) -> None:
        """Wait for a job or for a signal."""
        self._drain()  # what came with an answer is in no socket any more
        if not self._jobs.empty() or self._signals:
            return
        with selectors.DefaultSelector() as waiting:
            waiting.register(bell, selectors.EVENT_READ)
            if self._connection is not None:
                waiting.register(self._connection.sock, selectors.EVENT_READ)
            ready = {key.fileobj for key, _ in waiting.select()}
        if self._connection is not None and self._connection.sock in ready:
            self._read()

    def _read(self) -> None:
        """Take in what has come, whole messages only."""
        try:
            self._sort(self._connection.receive(timeout=0))
        except TimeoutError:  # the rest of a message is still to come
            pass
        except (OSError, ValueError):
            self._drop()

    def _drain(self) -> None:
        while self._connection is not None:
            message = self._connection.parser.get_next_message()
            if message is None:
                return
            self._sort(message)

    def _ask(self, message: Any, seconds: float) -> tuple[Any, ...]:
        """Send, and sort what comes until the answer is there."""
        import jeepney

        library: Any = jeepney
        connection = self._connected()
        serial = next(connection.outgoing_serial)
        end = time.monotonic() + seconds
        try:
            connection.send(message, serial=serial)
            while True:
                came = connection.receive(timeout=max(0.0, end - time.monotonic()))
                if came.header.fields.get(library.HeaderFields.reply_serial) == serial:
                    break
                self._sort(came)
        except TimeoutError as error:
            raise BusError(NO_REPLY) from error
        except (OSError, ValueError) as error:
            self._drop()
            raise BusError(DISCONNECTED) from error
        if came.header.message_type is library.MessageType.error:
            raise BusError(str(came.header.fields.get(library.HeaderFields.error_name, "")))
        return tuple(came.body)

    def _sort(self, message: Any) -> None:
        for number, rule in self._rules.items():
            if rule.matches(message):
                self._signals.append((number, message))

    def _tell(self) -> None:
        while self._signals:
            number, message = self._signals.popleft()
            subscription = self._subscriptions.get(number)
            if subscription is not None:
                body = tuple(message.body)
                self._attempt(functools.partial(subscription.heard, body))

    def _attempt(self, work: Callable[[], None]) -> None:
        """A service that is absent, hangs or dies takes nothing else with it."""
        try:
            work()
        except BusError as error:
            _log.info("a bus refused: %s", Foreign(error.name))
        except Exception as error:  # noqa: BLE001 - what a foreign service sends may be anything
            _log.info("what a bus sent was odd: %s", type(error))

    def _connected(self) -> Any:
        """Return the connection, made anew if it was lost, with all we listen to."""
        if self._connection is None:
            from jeepney.io import blocking

            library: Any = blocking
            try:
                self._connection = library.open_dbus_connection(bus=self._kind)
            except Exception as error:
                raise BusError(DISCONNECTED) from error
            for number, subscription in self._subscriptions.items():
                self._listen(number, subscription)
        return self._connection

    def _listen(self, number: int, subscription: _Subscription) -> None:
        import jeepney

        library: Any = jeepney
        place = subscription.place
        rule = library.MatchRule(
            type="signal",
            interface=place.interface,
            member=subscription.member,
            path=place.path or None,
        )
        self._connected()
        # The bus compares the sender's well-known name; the rule we keep can't.
        asked = library.MatchRule(
            type="signal",
            sender=place.name,
            interface=place.interface,
            member=subscription.member,
            path=place.path or None,
        )
        self._ask(library.message_bus.AddMatch(asked), _TIMEOUT)
        self._rules[number] = rule

    def _end(self) -> None:
        self._drop()
        for end in self._ends or ():
            end.close()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.close()
