# SPDX-License-Identifier: MIT
"""The loopback server the make-believe UCM stands on, and its thread."""

import asyncio
import contextlib
import secrets
import threading
import time
from collections.abc import Callable

from busylamp.ami.secret import Secret
from busylamp.demo.lines import Headers
from busylamp.demo.manager import USERNAME, Manager
from busylamp.demo.office import Office
from busylamp.demo.script import Script, load_script

_LOGIN_SECONDS = 30.0  # vendor's guide: no input for 30 seconds ends the connection
_READY_SECONDS = 5.0


class Stage:
    """A UCM on 127.0.0.1 in a thread of its own; for the demo and for tests."""

    def __init__(self, *, script: Script | None = None, lively: bool = True, speed: float = 1.0):
        self.script = script or load_script()
        self.secret = Secret(secrets.token_hex(8))
        self.username = USERNAME
        self.port = 0
        self.accepted = 0
        self._lively = lively
        self._speed = speed
        self._refusing = False
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="demo", daemon=True)
        self._open: dict[Manager, asyncio.StreamWriter] = {}
        self._office: Office | None = None
        self._server: asyncio.Server | None = None

    def start(self) -> None:
        """Listen on a free port of the loopback."""
        self._thread.start()
        if not self._ready.wait(_READY_SECONDS):
            msg = "the demo did not start"
            raise RuntimeError(msg)

    def stop(self) -> None:
        """Close everything; returns when the thread has ended."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(_READY_SECONDS)

    def play(self, kind: str, **facts: object) -> None:
        """Start a scene now, from any thread."""
        self._do(lambda office: office.play(kind, facts))

    def pick_up(self) -> None:
        """Take the call that rings at my phone."""
        self._do(Office.pick_up)

    def hang_up_all(self) -> None:
        """End every call."""

        def end(office: Office) -> None:
            for uid in list(office.exchange.legs):
                office.hang_up(uid, None)

        self._do(end)

    def refuse_logins(self, *, refuse: bool) -> None:
        """Say “Authentication failed” to everybody, or no longer."""
        self._refusing = refuse

    def drop_connections(self) -> None:
        """Cut every connection, as a restart would."""
        self._loop.call_soon_threadsafe(self._cut)

    def _do(self, work: Callable[[Office], None]) -> None:
        def run() -> None:
            if self._office is not None:
                work(self._office)

        self._loop.call_soon_threadsafe(run)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._listen())
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(self._end())
        self._loop.close()

    async def _listen(self) -> None:
        self._office = Office(self.script, self._tell, self._later, time.time)
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = int(self._server.sockets[0].getsockname()[1])
        if self._lively:
            self._office.begin()

    async def _end(self) -> None:
        if self._server is not None:
            self._server.close()
        self._cut()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _cut(self) -> None:
        for writer in self._open.values():
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        office = self._office
        if office is None:
            return
        self.accepted += 1
        manager = Manager(
            office,
            self.secret,
            close=lambda: self._close_soon(writer),
            wall=time.time,
            refuses=lambda: self._refusing,
        )
        self._open[manager] = writer
        try:
            await self._talk(manager, reader, writer)
        except (OSError, TimeoutError, asyncio.CancelledError):
            pass  # the client went away, or never signed in, or the demo ends
        finally:
            del self._open[manager]
            writer.transport.abort()

    async def _talk(
        self, manager: Manager, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._flush(manager, writer)
        while True:
            limit = None if manager.signed_in else _LOGIN_SECONDS
            async with asyncio.timeout(limit):
                data = await reader.read(65536)
            if not data:
                return
            for request in manager.server.receive_data(data):
                manager.take(request)
            self._flush(manager, writer)

    def _close_soon(self, writer: asyncio.StreamWriter) -> None:
        self._loop.call_soon(writer.close)

    def _tell(self, kind: str, name: str, headers: Headers) -> None:
        for manager, writer in list(self._open.items()):
            manager.tell(kind, name, headers)
            self._flush(manager, writer)

    def _flush(self, manager: Manager, writer: asyncio.StreamWriter) -> None:
        data = manager.server.data_to_send()
        if data and not writer.transport.is_closing():
            with contextlib.suppress(OSError):
                writer.write(data)

    def _later(self, seconds: float, work: Callable[[], object]) -> None:
        def run() -> None:
            work()
            for manager, writer in list(self._open.items()):
                self._flush(manager, writer)  # what is answered late, and no event with it

        self._loop.call_later(seconds / self._speed, run)
