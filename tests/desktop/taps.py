# SPDX-License-Identifier: MIT
"""Listeners between the program and the world: TLS taken off before a PBX, and a local socket."""

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

from tests.pbx.wiretap import pass_on

Open: TypeAlias = Callable[[], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]


class Tap:
    """A server in a thread of its own that passes on, and keeps what both sides said."""

    def __init__(self) -> None:
        self.asked, self.said = bytearray(), bytearray()
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._servers: list[asyncio.Server] = []
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def before_pbx(self, port: int, tls: ssl.SSLContext | None = None) -> "Tap":
        """Listen on a port, with TLS or without, before a PBX that speaks plain."""

        async def listen() -> None:
            serve = self._serving(lambda: asyncio.open_connection("127.0.0.1", port))
            server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
            self._servers.append(server)
            self.port = int(server.sockets[0].getsockname()[1])

        asyncio.run_coroutine_threadsafe(listen(), self._loop).result(5)
        return self

    def before_socket(self, path: Path) -> "Tap":
        """Take the place of a local socket."""
        behind = path.with_suffix(".behind")
        path.rename(behind)

        async def listen() -> None:
            serve = self._serving(lambda: asyncio.open_unix_connection(behind))
            self._servers.append(await asyncio.start_unix_server(serve, path))

        asyncio.run_coroutine_threadsafe(listen(), self._loop).result(5)
        return self

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _end(self) -> None:
        for server in self._servers:
            server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await asyncio.sleep(0)

    def _serving(
        self, opens: Open
    ) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            far_reader, far_writer = await opens()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.gather(
                    pass_on(reader, far_writer, self.asked),
                    pass_on(far_reader, writer, self.said),
                )
            for each in (writer, far_writer):
                each.transport.abort()

        return serve
