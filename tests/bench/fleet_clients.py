# SPDX-License-Identifier: MIT
"""So many desks in one cheap process: `fleet_clients.py PORT WAY COUNT SETTLE SECONDS`.

Each signs in as Busylamp does and reads all it is sent. Prints one line of JSON: events and bytes
a second of each, delays in milliseconds from the PBX's own time stamp to us, and who was cut off.
"""

import asyncio
import json
import os
import re
import resource
import statistics
import sys
import time

from busylamp.ami.actions import Action, Events, Login, Raw, encode
from busylamp.ami.secret import Secret
from busylamp.link.conversation import EVENT_MASK
from tests.bench.fleet_pbx import FIRST
from tests.pbx.asterisk import SECRET

_NICE = 5  # a desk's own computer does its work, the PBX should not wait for ours
_LOGINS_AT_ONCE = 10
_BLANK = b"\r\n\r\n"
_BEAT = re.compile(rb"Event: UserEvent\r\nPrivilege: user,all\r\nTimestamp: ([0-9.]+)\r\n")


class Desk(asyncio.Protocol):
    """One desk: counts, and measures the beat."""

    def __init__(self, user: str, mask: str) -> None:
        self.user, self.mask = user, mask
        self.events = self.size = self.actions = 0
        self.delays: list[float] = []
        self.signed_in = asyncio.get_running_loop().create_future()
        self.lost = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.ask(Login(username=self.user, secret=Secret(SECRET)))

    def ask(self, action: Action) -> None:
        self.actions += 1
        self.transport.write(encode(action, str(self.actions)))

    def data_received(self, data: bytes) -> None:
        if not self.signed_in.done() and b"Authentication accepted" in data:
            self.signed_in.set_result(None)
            self.ask(Raw("ListCommands"))
            self.ask(Events(mask=self.mask))
        self.size += len(data)
        self.events += data.count(_BLANK)
        if found := _BEAT.search(data):
            self.delays.append(time.time() - float(found[1]))

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True

    def begin(self) -> None:
        self.events = self.size = 0
        self.delays.clear()


async def measure(port: int, way: str, count: int, settle: float, seconds: float) -> None:
    loop = asyncio.get_running_loop()
    mask = "on" if way == "all" else EVENT_MASK
    desks: list[Desk] = []
    for place in range(count):
        desk = Desk(f"{way}{FIRST + place}", mask)
        await loop.create_connection(lambda made=desk: made, "127.0.0.1", port)
        desks.append(desk)
        if place % _LOGINS_AT_ONCE == _LOGINS_AT_ONCE - 1:
            await asyncio.wait([each.signed_in for each in desks], timeout=30)
    await asyncio.wait([each.signed_in for each in desks], timeout=30)
    up = sum(desk.signed_in.done() for desk in desks)
    await asyncio.sleep(settle)
    print("begin", flush=True)
    for desk in desks:
        desk.begin()
    began, own = time.monotonic(), _own_cpu()
    await asyncio.sleep(seconds)
    passed = time.monotonic() - began
    print(json.dumps({"up": up, "cpu": (_own_cpu() - own) / passed, **_told(desks, passed)}))


def _told(desks: list[Desk], passed: float) -> dict[str, float]:
    delays = sorted(1000 * delay for desk in desks for delay in desk.delays) or [float("nan")]
    return {
        "events": statistics.median(desk.events for desk in desks) / passed,
        "size": statistics.median(desk.size for desk in desks) / passed,
        "p50": delays[len(delays) // 2],
        "p99": delays[min(len(delays) - 1, int(len(delays) * 0.99))],
        "cut": sum(desk.lost for desk in desks),
    }


def _own_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    os.nice(_NICE)
    asyncio.run(
        measure(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), *map(float, sys.argv[4:6]))
    )
