# SPDX-License-Identifier: MIT
"""A busy PBX for the relay's bench: a user for the relay, and a beat that bears when it was sent.

`python -m tests.bench.relay_pbx PORT` is the beat, a process of its own: a UserEvent ten times a
second with our own clock in it, so that a delay holds the way into the PBX, too.
"""

import asyncio
import contextlib
import sys
import time
from pathlib import Path

from tests.bench.fleet_pbx import BEAT, LOAD, Fleet
from tests.pbx.asterisk import SECRET

RELAY = "relayuser"
_EVERY = 0.1  # seconds between two


class RelayedPbx(Fleet):
    """The PBX of the fleet, with an AMI user that a relay needs."""

    def _configure(self, etc: Path) -> None:
        super()._configure(etc)
        with (etc / "manager.conf").open("a") as file:
            file.write(f"\n[{RELAY}](user)\nread=call,agent,user,cdr\n")
            file.write("write=originate,call,reporting,agent\n")


async def beat(port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    login = f"Action: Login\r\nUsername: {LOAD}\r\nSecret: {SECRET}\r\nEvents: off\r\n\r\n"
    writer.write(login.encode())
    draining = asyncio.create_task(_drain(reader))
    while not draining.done():
        told = f"Action: UserEvent\r\nUserEvent: {BEAT}\r\nSent: {time.time():.6f}\r\n\r\n"
        writer.write(told.encode())
        await writer.drain()
        await asyncio.sleep(_EVERY)


async def _drain(reader: asyncio.StreamReader) -> None:
    while await reader.read(1 << 16):
        pass


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(beat(int(sys.argv[1])))
