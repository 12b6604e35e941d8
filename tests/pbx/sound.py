# SPDX-License-Identifier: MIT
"""What a test's phone hears and says: RTP with quiet, and the keys of RFC 4733."""

import asyncio
import random
import re
import struct

_EVENT = 101
_KEYS = "0123456789*#ABCD"
_STEP = 0.02  # seconds of a packet
_SAMPLES = 160
_QUIET = b"\xff" * _SAMPLES


class Sound(asyncio.DatagramProtocol):
    """One RTP socket: says nothing audible all the time, writes down the keys it hears."""

    def __init__(self) -> None:
        self.keys = ""
        self.times: list[float] = []  # when each key began
        self.port = 0
        self._there: tuple[str, int] | None = None
        self._transport: asyncio.DatagramTransport | None = None
        self._talks: asyncio.Task[None] | None = None
        self._seen: set[int] = set()

    async def open(self, address: str) -> None:
        loop = asyncio.get_running_loop()
        made, _ = await loop.create_datagram_endpoint(lambda: self, local_addr=(address, 0))
        self._transport = made
        self.port = made.get_extra_info("sockname")[1]
        self._talks = asyncio.ensure_future(self._talk())

    def towards(self, sdp: str) -> None:
        """Send to where this description says."""
        place, port = re.search(r"c=IN IP4 (\S+)", sdp), re.search(r"m=audio (\d+)", sdp)
        if place and port:
            self._there = (place[1], int(port[1]))

    def close(self) -> None:
        if self._talks is not None:
            self._talks.cancel()
        if self._transport is not None:
            self._transport.close()

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        del addr
        if len(data) < 16 or data[1] & 0x7F != _EVENT:
            return
        when = struct.unpack_from("!I", data, 4)[0]
        if when in self._seen or data[12] >= len(_KEYS):
            return
        self._seen.add(when)  # a key is told in several packets of the same time stamp
        self.keys += _KEYS[data[12]]
        self.times.append(asyncio.get_running_loop().time())

    async def _talk(self) -> None:
        number, source = random.randrange(1 << 15), random.randrange(1 << 31)
        while True:
            if self._there is not None and self._transport is not None:
                head = struct.pack(
                    "!BBHII", 0x80, 0, number & 0xFFFF, (number * _SAMPLES) & 0xFFFFFFFF, source
                )
                self._transport.sendto(head + _QUIET, self._there)
                number += 1
            await asyncio.sleep(_STEP)
