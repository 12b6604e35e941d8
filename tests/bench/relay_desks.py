# SPDX-License-Identifier: MIT
"""So many desks at a message server in one cheap process; its work is told as JSON on stdin.

Each connects with its own key and subscribes to what a desk subscribes to, as raw protocol. Prints
`ready`, then waits for a line; then all ask for their picture at once; then it measures.
"""

import asyncio
import base64
import json
import os
import re
import resource
import sys
import time
from typing import Any

import nkeys

_LIBRARY: Any = nkeys  # it has no types
_NICE = 5  # a desk's own computer does its work, the servers should not wait for ours
_AT_ONCE = 50  # connections under way
_BEAT = re.compile(rb'"Sent","([0-9.]+)"')
_PATIENCE = 60.0


class Desk(asyncio.Protocol):
    """One desk: counts, and measures the beat."""

    def __init__(self, site: str, extension: str, seed: str) -> None:
        self.root, self.extension, self.seed = f"busylamp.{site}", extension, seed
        self.inbox = f"_INBOX.{site}.{extension}"
        self.size = self.messages = 0
        self.delays: list[float] = []
        loop = asyncio.get_running_loop()
        self.ready, self.pictured = loop.create_future(), loop.create_future()
        self.lost = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.size += len(data)
        self.messages += data.count(b"MSG ")
        if not self.ready.done():
            self._begin(data)
        if b"PING\r\n" in data:
            self.transport.write(b"PONG\r\n")
        for sent in _BEAT.findall(data):
            self.delays.append(time.time() - float(sent))
        if not self.pictured.done() and b"_INBOX." in data:
            self.pictured.set_result(time.monotonic())

    def _begin(self, data: bytes) -> None:
        if data.startswith(b"INFO "):
            nonce = json.loads(data[5 : data.index(b"\r\n")])["nonce"].encode()
            key: Any = _LIBRARY.from_seed(bytearray(self.seed.encode()))
            signed = base64.urlsafe_b64encode(key.sign(nonce)).rstrip(b"=").decode()
            told: dict[str, object] = {"nkey": key.public_key.decode(), "sig": signed}
            hears = (
                *(f"ext.{self.extension}.{what}" for what in ("own", "calls")),
                *("ext.*.lamp", "queue.*", "parked", "event", "line"),
            )
            subjects = (*(f"{self.root}.{each}" for each in hears), f"{self.inbox}.>")
            lines = [f"CONNECT {json.dumps({**told, 'verbose': False, 'pedantic': False})}"]
            lines += [f"SUB {subject} {place}" for place, subject in enumerate(subjects)]
            self.transport.write(("\r\n".join([*lines, "PING"]) + "\r\n").encode())
        elif b"PONG" in data:
            self.ready.set_result(None)

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True

    def ask_picture(self) -> None:
        body = b'{"v":1,"m":{}}'
        head = f"PUB {self.root}.do.{self.extension}.picture {self.inbox}.p {len(body)}\r\n"
        self.transport.write(head.encode() + body + b"\r\n")

    def begin(self) -> None:
        self.size = self.messages = 0
        self.delays.clear()


async def measure(work: dict[str, Any]) -> None:
    loop = asyncio.get_running_loop()
    made = [Desk(work["site"], number, seed) for number, seed in work["desks"].items()]
    for place in range(0, len(made), _AT_ONCE):
        some = made[place : place + _AT_ONCE]
        for turn, desk in enumerate(some):
            port = work["ports"][(place + turn) % len(work["ports"])]
            await loop.create_connection(lambda desk=desk: desk, "127.0.0.1", port)
        await asyncio.wait([desk.ready for desk in some], timeout=_PATIENCE)
    print("ready", flush=True)
    await loop.run_in_executor(None, sys.stdin.readline)
    began = time.monotonic()
    for desk in made:
        desk.ask_picture()
    done, late = await asyncio.wait([desk.pictured for desk in made], timeout=_PATIENCE)
    pictures = max((each.result() - began for each in done), default=float("nan"))
    await asyncio.sleep(work["settle"])
    for desk in made:
        desk.begin()
    print("begin", flush=True)
    began, own = time.monotonic(), _own_cpu()
    await asyncio.sleep(work["seconds"])
    passed = time.monotonic() - began
    told = {
        "up": sum(desk.ready.done() for desk in made),
        "lost": sum(desk.lost for desk in made),
        "pictures": pictures,
        "late": len(late),
        "size": sum(desk.size for desk in made) / len(made) / passed,
        "messages": sum(desk.messages for desk in made) / len(made) / passed,
        "cpu": (_own_cpu() - own) / passed,
        "delays": [1000 * delay for desk in made for delay in desk.delays],
    }
    print(json.dumps(told), flush=True)


def _own_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    os.nice(_NICE)
    asyncio.run(measure(json.loads(sys.stdin.readline())))
