# SPDX-License-Identifier: MIT
"""A PBX on a loopback port whose every word a test can change."""

import asyncio
import ssl
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from busylamp.ami.secret import Secret
from busylamp.ami.server import Headers, Request, Server, accepts

USERNAME = "amiuser1"
PASSWORD = "Correct7Horse"
BANNER = b"Asterisk Call Manager/5.0.0\r\n"
DIGITS = "271828182"
COMMANDS = ("Ping", "Originate", "Hangup", "ExtensionStateList", "CoreShowChannels")
MINE = [("Exten", "1000"), ("Context", "ext-local"), ("Hint", "PJSIP/1000"), ("Status", "0")]

Item = tuple[str, Headers]


class Talk:
    """One connection: what came in, and ways to say something."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self.server = Server()
        self.received = bytearray()
        self.requests: list[Request] = []
        self.over = False
        self._writer = writer

    @property
    def names(self) -> list[str]:
        """The actions asked for, in order."""
        return [request.name for request in self.requests]

    def last(self, name: str) -> Request:
        """The newest request of this name."""
        return next(request for request in reversed(self.requests) if request.name == name)

    def event(self, name: str, headers: Headers = (), /, **more: str) -> None:
        self.server.event(name, [*headers, *more.items()])
        self.flush()

    def raw(self, data: bytes) -> None:
        self.server.raw(data)
        self.flush()

    def flush(self) -> None:
        data = self.server.data_to_send()
        if data and not self._writer.transport.is_closing():
            self._writer.write(data)

    def end(self) -> None:
        """Close as a server does that has said all."""
        self._writer.close()

    def cut(self) -> None:
        """Close at once."""
        self._writer.transport.abort()


Reply = Callable[[Talk, Request], None]


def unanswered(talk: Talk, request: Request) -> None:
    """Say nothing."""


class FakePbx:
    """Accepts connections and answers by `replies`, a function for each action."""

    def __init__(
        self, tls: ssl.SSLContext | None = None, *, banner: bytes = BANNER, handshake: float = 5.0
    ) -> None:
        self.port = 0
        self.talks: list[Talk] = []
        self.tasks: set[asyncio.Task[None]] = set()
        self.encrypted = tls is not None
        self.commands: Sequence[str] = COMMANDS
        self.hints: Sequence[Headers] = [MINE]
        self.channels: Sequence[Headers] = []
        self.secret = Secret(PASSWORD)
        self.replies: dict[str, Reply] = {
            "Challenge": _challenge,
            "Login": self._login,
            "ListCommands": self._list_commands,
            "Events": _events,
            "ExtensionStateList": self.list_hints,
            "CoreShowChannels": self.list_channels,
            "Logoff": _goodbye,
        }
        self._tls, self._banner, self._handshake = tls, banner, handshake
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        seconds = None if self._tls is None else self._handshake
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self.port, ssl=self._tls, ssl_handshake_timeout=seconds
        )
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
        for talk in self.talks:
            talk.cut()
        await asyncio.gather(*self.tasks)

    @property
    def talk(self) -> Talk:
        """The newest connection."""
        return self.talks[-1]

    @property
    def over(self) -> bool:
        """Whether every connection has ended."""
        return all(talk.over for talk in self.talks)

    @property
    def received(self) -> bytes:
        """All that ever came in, decrypted."""
        return b"".join(bytes(talk.received) for talk in self.talks)

    def asked(self, name: str) -> list[Request]:
        """Every request of this name on any connection."""
        return [request for talk in self.talks for request in talk.requests if request.name == name]

    def list_hints(self, talk: Talk, request: Request) -> None:
        items: list[Item] = [("ExtensionStatus", hint) for hint in self.hints]
        words = "Extension Statuses will follow"
        talk.server.respond_list(request, words, items, "ExtensionStateListComplete")

    def list_channels(self, talk: Talk, request: Request) -> None:
        items: list[Item] = [("CoreShowChannel", channel) for channel in self.channels]
        words = "Channels will follow"
        talk.server.respond_list(request, words, items, "CoreShowChannelsComplete")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.tasks.add(task)
        talk = Talk(writer)
        self.talks.append(talk)
        talk.raw(self._banner)
        try:
            while data := await reader.read(65536):
                talk.received += data
                self._take(talk, data)
        except OSError:
            pass  # the client cut the connection
        finally:
            talk.over = True
            writer.transport.abort()

    def _take(self, talk: Talk, data: bytes) -> None:
        for request in talk.server.receive_data(data):
            talk.requests.append(request)
            self.replies.get(request.name, _well)(talk, request)
        talk.flush()

    def _login(self, talk: Talk, request: Request) -> None:
        if accepts(request, USERNAME, self.secret, DIGITS):
            talk.server.respond(request, "Authentication accepted")
        else:
            talk.server.respond(request, "Authentication failed", success=False)

    def _list_commands(self, talk: Talk, request: Request) -> None:
        talk.server.respond(request, headers=[(name, "(Priv: call)") for name in self.commands])


def refusing(words: str) -> Reply:
    """Answer with an error, and close as a PBX does after a refused login."""

    def reply(talk: Talk, request: Request) -> None:
        talk.server.respond(request, words, success=False)
        talk.flush()
        if request.name == "Login":
            talk.end()

    return reply


def _challenge(talk: Talk, request: Request) -> None:
    talk.server.respond(request, headers=[("Challenge", DIGITS)])


def _events(talk: Talk, request: Request) -> None:
    off = request.get("EventMask") == "off"
    talk.server.respond(request, headers=[("Events", "Off" if off else "On")])


def _goodbye(talk: Talk, request: Request) -> None:
    talk.server.goodbye(request)
    talk.flush()
    talk.end()


def _well(talk: Talk, request: Request) -> None:
    talk.server.respond(request, "Well done")
