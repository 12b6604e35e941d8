# SPDX-License-Identifier: MIT
"""A listener between client and PBX: every word of both, in order."""

import asyncio
import re
import threading
from dataclasses import dataclass, field

_ACTION = re.compile(rb"^Action: (\S+)\r\nActionID: (\S+)", re.MULTILINE)
_REFUSED = (b"Permission denied", b"Invalid/unknown command")


@dataclass
class Wiretap:
    """Passes a port on, in a thread of its own."""

    target: int
    port: int = 0
    asked: bytearray = field(default_factory=bytearray)
    said: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self._ready.wait(5.0)

    @property
    def actions(self) -> list[str]:
        """What was asked for, in order."""
        return [name.decode() for name, _ in _ACTION.findall(bytes(self.asked))]

    @property
    def refusals(self) -> list[str]:
        """The actions the PBX refused for want of a right, or did not know."""
        names = {action_id: name.decode() for name, action_id in _ACTION.findall(bytes(self.asked))}
        refused: list[str] = []
        for packet in bytes(self.said).split(b"\r\n\r\n"):
            if packet.startswith(b"Response: Error") and any(each in packet for each in _REFUSED):
                found = re.search(rb"ActionID: (\S+)", packet)
                refused.append(names.get(found[1] if found else b"", packet.decode()))
        return refused

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5.0)

    def _run(self) -> None:
        self._loop.run_until_complete(self._listen())
        self._ready.set()
        self._loop.run_forever()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._server.close()
        self._loop.run_until_complete(self._server.wait_closed())
        self._loop.close()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = int(self._server.sockets[0].getsockname()[1])

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        await asyncio.gather(
            pass_on(reader, far_writer, self.asked), pass_on(far_reader, writer, self.said)
        )


async def pass_on(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kept: bytearray
) -> None:
    try:
        while data := await reader.read(65536):
            kept.extend(data)
            writer.write(data)
    except OSError:
        pass  # one of the two went away
    finally:
        writer.close()
