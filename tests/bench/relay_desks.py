# SPDX-License-Identifier: MIT
"""So many desks at a message server in one cheap process; its work is told as JSON on stdin.

Each connects with its own key and subscribes to what a desk subscribes to, as raw protocol. Prints
`ready`, then waits for a line; then all ask for their picture at once; then it measures.

No asyncio: with its 40 us for each message a thousand desks in one process would wait for each
other longer than for the relay, and take the core from the PBX that is measured. A delay holds up
to 2 ms of the loop's own.
"""

import base64
import json
import os
import re
import resource
import select
import socket
import sys
import time
from collections.abc import Iterable
from typing import Any

import nkeys

_LIBRARY: Any = nkeys  # it has no types
_NICE = 5  # a desk's own computer does its work, the servers should not wait for ours
_BEAT = re.compile(rb'"Sent","([0-9.]+)"')
_PATIENCE = 60.0
_PAUSE = 0.002  # seconds; to be woken for each of a thousand costs the others their cores
_ROOM = 1 << 18  # bytes of one read


class Desk:
    """One desk."""

    def __init__(self, site: str, extension: str, seed: str, port: int) -> None:
        self.root, self.extension = f"busylamp.{site}", extension
        self.inbox = f"_INBOX.{site}.{extension}"
        self.socket = socket.create_connection(("127.0.0.1", port), _PATIENCE)
        self._sign_in(seed)

    def _sign_in(self, seed: str) -> None:
        info = self._until(b"\r\n")
        nonce = json.loads(info[5 : info.index(b"\r\n")])["nonce"].encode()
        key: Any = _LIBRARY.from_seed(bytearray(seed.encode()))
        signed = base64.urlsafe_b64encode(key.sign(nonce)).rstrip(b"=").decode()
        told: dict[str, object] = {"nkey": key.public_key.decode(), "sig": signed}
        hears = (
            *(f"ext.{self.extension}.{what}" for what in ("own", "calls")),
            *("ext.*.lamp", "queue.*", "parked", "event", "line"),
        )
        subjects = (*(f"{self.root}.{each}" for each in hears), f"{self.inbox}.>")
        lines = [f"CONNECT {json.dumps({**told, 'verbose': False, 'pedantic': False})}"]
        lines += [f"SUB {subject} {place}" for place, subject in enumerate(subjects)]
        self.socket.sendall(("\r\n".join([*lines, "PING"]) + "\r\n").encode())
        self._until(b"PONG\r\n")

    def _until(self, sign: bytes) -> bytes:
        data = b""
        while sign not in data:
            more = self.socket.recv(_ROOM)
            assert more, data
            data += more
        return data

    def ask_picture(self) -> None:
        body = b'{"v":1,"m":{}}'
        head = f"PUB {self.root}.do.{self.extension}.picture {self.inbox}.p {len(body)}\r\n"
        self.socket.sendall(head.encode() + body + b"\r\n")


class Desks:
    """All of one process, read by one loop."""

    def __init__(self, desks: Iterable[Desk]) -> None:
        self._poll = select.epoll()
        self.all = {desk.socket.fileno(): desk for desk in desks}
        for number in self.all:
            self._poll.register(number, select.EPOLLIN)
        self.unpictured = set(self.all)
        self.lost = 0
        self.begin()

    def begin(self) -> None:
        """Count anew."""
        self.size = self.messages = 0
        self.delays: list[float] = []

    def hear(self, seconds: float, *, pictures: bool = False) -> None:
        """Read for so long; with `pictures`, until all have theirs."""
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0 and (self.unpictured or not pictures):
            for number, _ in self._poll.poll(min(left, 0.5)):
                self._read(number)
            time.sleep(_PAUSE)

    def _read(self, number: int) -> None:
        desk = self.all[number]
        data = desk.socket.recv(_ROOM)
        at = time.time()
        if not data:
            self.lost += 1
            self._poll.unregister(number)
            return
        self.size += len(data)
        self.messages += data.count(b"MSG ")
        for sent in _BEAT.findall(data):
            self.delays.append(at - float(sent))
        if b"PING\r\n" in data:
            desk.socket.sendall(b"PONG\r\n")
        if number in self.unpictured and b"_INBOX." in data:
            self.unpictured.discard(number)


def measure(work: dict[str, Any]) -> None:
    ports = work["ports"]
    made = Desks(
        Desk(work["site"], number, seed, ports[place % len(ports)])
        for place, (number, seed) in enumerate(work["desks"].items())
    )
    print("ready", flush=True)
    sys.stdin.readline()
    made.hear(0.1)
    began = time.monotonic()
    for desk in made.all.values():
        desk.ask_picture()
    made.hear(_PATIENCE, pictures=True)
    pictures = time.monotonic() - began
    made.hear(work["settle"])
    made.begin()
    print("begin", flush=True)
    began, own = time.monotonic(), _own_cpu()
    made.hear(work["seconds"])
    passed = time.monotonic() - began
    count = len(made.all)
    told = {
        "lost": made.lost,
        "pictures": pictures,
        "late": len(made.unpictured),
        "size": made.size / count / passed,
        "messages": made.messages / count / passed,
        "cpu": (_own_cpu() - own) / passed,
        "delays": [1000 * delay for delay in made.delays],
    }
    print(json.dumps(told), flush=True)


def _own_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    os.nice(_NICE)
    measure(json.loads(sys.stdin.readline()))
