# SPDX-License-Identifier: MIT
"""A wire that can be spoiled: a TCP proxy with toxiproxy's toxics, switched while it carries."""

import asyncio
import contextlib
import random
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

_PIECE = 64 * 1024
_TURNS = 4  # of the loop until what was written is read
_NO_LINGER = struct.pack("ii", 1, 0)

Sleep = Callable[[float], Awaitable[None]]


class Toxics:
    """What is done to the bytes of one direction; 0 or None: nothing."""

    def __init__(self) -> None:
        self.latency = 0.0  # seconds
        self.jitter = 0.0  # seconds more or less
        self.slice = 0  # bytes a piece
        self.bandwidth = 0.0  # bytes a second
        self.cut_after: int | None = None  # bytes that still pass, then the connection is reset
        self.slow_close = 0.0  # seconds between one side's end and the other's
        self.is_black = False  # takes all, passes nothing
        self.spoil: Callable[[bytes], bytes] = bytes
        self._open = asyncio.Event()
        self._open.set()

    def hold(self) -> None:
        """Keep what comes until it is let go."""
        self._open.clear()

    def let_go(self) -> None:
        """Pass on what was kept, and what comes."""
        self._open.set()

    async def passed(self) -> None:
        """Wait while it is held."""
        await self._open.wait()

    def heal(self) -> None:
        """Do nothing to the bytes any more."""
        opened = self._open
        self.__init__()
        self._open = opened
        self.let_go()

    def pieces(self, data: bytes) -> list[bytes]:
        size = self.slice or len(data) or 1
        return [data[at : at + size] for at in range(0, len(data), size)]


class Pipe:
    """One connection through the proxy."""

    def __init__(self, client: asyncio.StreamWriter, target: asyncio.StreamWriter) -> None:
        self.ends = (client, target)
        self.is_black = False  # this connection alone passes nothing: its router forgot it

    def reset(self) -> None:
        """Close both with a RST, as a router that lost power does."""
        for writer in self.ends:
            sock: socket.socket | None = writer.get_extra_info("socket")
            if sock is not None and sock.fileno() >= 0:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            writer.transport.abort()

    def finish(self) -> None:
        """Close both with a FIN."""
        for writer in self.ends:
            if not writer.transport.is_closing():
                writer.close()


class Proxy:
    """Listens on a loopback port and carries to another; `sleep` lets its time be a test's.

    With `tls` it is somebody in between: TLS towards the client with that certificate.
    """

    def __init__(
        self,
        target: int,
        *,
        sleep: Sleep = asyncio.sleep,
        seed: int = 1,
        tls: ssl.SSLContext | None = None,
        towards: ssl.SSLContext | None = None,
    ) -> None:
        self.port = 0
        self.target = target
        self.tls = tls
        self.up, self.down = Toxics(), Toxics()  # from the client; to the client
        self.pipes: list[Pipe] = []
        self.tasks: set[asyncio.Task[None]] = set()
        self.accepted = 0
        self.carried = [0, 0]  # bytes taken in from the client, from the target
        self.moved = 0  # grows with whatever happens
        self._towards = towards
        self._sleep = sleep
        self._random = random.Random(seed)
        self._server: asyncio.Server | None = None
        self._deaf: list[socket.socket] = []

    async def __aenter__(self) -> Self:
        await self.listen()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.refuse()
        self.reset()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    # -- the port

    async def listen(self) -> None:
        """Take connections (again)."""
        self._open_ears()
        if self._server is None:
            seconds = None if self.tls is None else 2.0
            self._server = await asyncio.start_server(
                self._serve, "127.0.0.1", self.port, ssl=self.tls, ssl_handshake_timeout=seconds
            )
            self.port = int(self._server.sockets[0].getsockname()[1])

    async def refuse(self) -> None:
        """Take no more connections: nobody listens."""
        self._open_ears()
        if self._server is not None:
            server, self._server = self._server, None
            server.close()
            await asyncio.sleep(0)

    async def swallow(self) -> None:
        """Let a SYN go unanswered, as a firewall that drops: the queue of the port is full."""
        await self.refuse()
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", self.port))
        listening.listen(0)
        self._deaf.append(listening)
        for _ in range(4):
            filling = socket.socket()
            filling.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filling.connect(("127.0.0.1", self.port))
            self._deaf.append(filling)
        await asyncio.sleep(0)

    def swap(self, tls: ssl.SSLContext) -> None:
        """Show another certificate to whoever connects from now on."""
        self.tls = tls

    def _open_ears(self) -> None:
        for sock in self._deaf:
            sock.close()
        self._deaf.clear()

    # -- what stands

    def reset(self) -> None:
        """Reset every connection."""
        for pipe in self.pipes:
            pipe.reset()

    def finish(self) -> None:
        """End every connection."""
        for pipe in self.pipes:
            pipe.finish()

    def forget(self) -> None:
        """Pass nothing on what stands; new connections are carried."""
        for pipe in self.pipes:
            pipe.is_black = True

    def heal(self) -> None:
        """Spoil nothing any more."""
        self.up.heal()
        self.down.heal()

    # -- carrying

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.tasks.add(task)
        self.accepted += 1
        self.moved += 1
        try:
            out_reader, out_writer = await asyncio.open_connection(
                "127.0.0.1", self.target, ssl=self._towards
            )
        except OSError:
            writer.transport.abort()
            return
        pipe = Pipe(writer, out_writer)
        self.pipes.append(pipe)
        try:
            with contextlib.suppress(asyncio.CancelledError):  # streams log a cancelled task
                async with asyncio.TaskGroup() as both:
                    both.create_task(self._carry(reader, out_writer, self.up, pipe, 0))
                    both.create_task(self._carry(out_reader, writer, self.down, pipe, 1))
        finally:
            self.moved += 1
            self.pipes.remove(pipe)
            for each in pipe.ends:
                each.transport.abort()

    async def _carry(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        toxics: Toxics,
        pipe: Pipe,
        way: int,
    ) -> None:
        try:
            while data := await reader.read(_PIECE):
                self.carried[way] += len(data)
                self.moved += 1
                await toxics.passed()
                await self._pass(toxics.spoil(data), writer, toxics, pipe)
            await toxics.passed()
            if toxics.slow_close:
                await self._sleep(toxics.slow_close)
        except OSError:
            pipe.reset()
        if not (toxics.is_black or pipe.is_black) and not writer.transport.is_closing():
            writer.close()
        elif not writer.transport.is_closing():
            await writer.wait_closed()  # whose end is in the dark: nobody hears of it

    async def _pass(
        self, data: bytes, writer: asyncio.StreamWriter, toxics: Toxics, pipe: Pipe
    ) -> None:
        for piece in toxics.pieces(data):
            if toxics.latency or toxics.jitter:
                swing = (self._random.random() * 2 - 1) * toxics.jitter
                await self._sleep(max(0.0, toxics.latency + swing))
            if toxics.bandwidth:
                await self._sleep(len(piece) / toxics.bandwidth)
            if toxics.is_black or pipe.is_black or writer.transport.is_closing():
                continue
            left = toxics.cut_after
            writer.write(piece if left is None else piece[:left])
            await writer.drain()
            self.moved += 1
            if left is not None:
                toxics.cut_after = left - len(piece)
                if toxics.cut_after <= 0:
                    toxics.cut_after = None
                    pipe.finish()  # what passed is still delivered
                    return
            for _ in range(_TURNS if toxics.slice else 0):
                await asyncio.sleep(0)  # a read of its own for each
