# SPDX-License-Identifier: MIT
"""The make-believe UCM in memory with a clock that is moved by hand, and over a real socket."""

import heapq
import itertools
import socket
from collections.abc import Callable, Generator
from typing import Self

import pytest

from busylamp.ami.secret import Secret
from busylamp.demo.lines import Headers
from busylamp.demo.manager import USERNAME, Manager
from busylamp.demo.office import Office
from busylamp.demo.script import Script, load_script
from busylamp.demo.stage import Stage

Packet = list[tuple[str, str]]
SECRET = "test123"


def packets_of(text: str) -> list[Packet]:
    """Cut what the PBX wrote into packets of headers."""
    assert text == "" or text.endswith("\r\n\r\n")
    return [
        [(name, value) for name, _, value in (line.partition(": ") for line in lines)]
        for lines in (packet.split("\r\n") for packet in text.split("\r\n\r\n") if packet)
    ]


def names(packet: Packet) -> list[str]:
    return [name for name, _ in packet]


def value(packet: Packet, header: str) -> str:
    return dict(packet).get(header, "")


class Desk:
    """One client at one office, without a socket."""

    def __init__(
        self, script: Script | None = None, *, username: str = USERNAME, secret: str = SECRET
    ) -> None:
        self.now = 1000.0
        self.closed = 0
        self.refusing = False
        self._waiting: list[tuple[float, int, Callable[[], object]]] = []
        self._order = itertools.count()
        script = script or load_script()
        self.office = Office(script, self._tell, self._later, lambda: self.now)
        self.manager = Manager(
            self.office,
            Secret(secret),
            username=username,
            close=self._close,
            wall=lambda: self.now,
            refuses=lambda: self.refusing,
        )
        self.greeting = self.manager.server.data_to_send().decode()

    def send(self, *lines: str) -> list[Packet]:
        """Send one action, in the line ends of a terminal; return what comes back."""
        return self.type("".join(f"{line}\r\n" for line in (*lines, "")))

    def type(self, text: str) -> list[Packet]:
        """Type what a terminal sends; return what comes back."""
        data = text.encode()
        for request in self.manager.server.receive_data(data):
            self.manager.take(request)
        return self.told()

    def told(self) -> list[Packet]:
        """What came by itself since the last look."""
        return packets_of(self.manager.server.data_to_send().decode())

    def log_in(self, events: str = "on") -> Self:
        self.send(
            "Action: Login", f"Username: {USERNAME}", f"Secret: {SECRET}", f"Events: {events}"
        )
        return self

    def wait(self, seconds: float) -> list[Packet]:
        """Let time pass; return what is told meanwhile."""
        end = self.now + seconds
        while self._waiting and self._waiting[0][0] <= end:
            self.now, _, work = heapq.heappop(self._waiting)
            work()
        self.now = end
        return self.told()

    def _tell(self, kind: str, name: str, headers: Headers) -> None:
        self.manager.tell(kind, name, headers)

    def _later(self, seconds: float, work: Callable[[], object]) -> None:
        heapq.heappush(self._waiting, (self.now + seconds, next(self._order), work))

    def _close(self) -> None:
        self.closed += 1


@pytest.fixture
def desk() -> Desk:
    return Desk()


class Client:
    """A telnet: sends lines, reads packets until one is as wanted."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=5)
        self._file = self._socket.makefile("rb")
        self.greeting = self._file.readline()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._socket.close()

    def send(self, *lines: str) -> None:
        self._socket.sendall("".join(f"{line}\r\n" for line in (*lines, "")).encode())

    def log_in(self, stage: Stage) -> None:
        self.send(
            "Action: Login", f"Username: {stage.username}", f"Secret: {stage.secret.reveal()}"
        )
        self.until("Event", "SuccessfulAuth")

    def until(self, header: str, wanted: str) -> list[Packet]:
        """Read up to the packet with this header; return all that were read."""
        read: list[Packet] = []
        while not read or value(read[-1], header) != wanted:
            read.append(self._packet())
        return read

    def rest(self) -> bytes:
        """Read to the end of the connection."""
        return self._file.read()

    def _packet(self) -> Packet:
        lines: list[bytes] = []
        while (line := self._file.readline()) != b"\r\n":
            assert line, "the connection was closed"
            lines.append(line)
        return packets_of(b"".join((*lines, b"\r\n")).decode())[0]


@pytest.fixture
def stage() -> Generator[Stage]:
    made = Stage(lively=False, speed=50.0)
    made.start()
    yield made
    made.stop()
