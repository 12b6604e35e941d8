# SPDX-License-Identifier: MIT
"""The PBX's side of the same wire, for tests and the demo."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from busylamp.ami.client import md5_key
from busylamp.ami.messages import GREETING, decode
from busylamp.ami.secret import Secret

Headers = Iterable[tuple[str, str]]
_LINE = 1024  # with its end (main/manager.c: inbuf[1025])
_HEADERS = 128


@dataclass(frozen=True, slots=True)
class Request:
    """One action as it came: names compared without case, repeats kept."""

    headers: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """The action asked for, in the client's spelling."""
        return self.get("Action")

    @property
    def action_id(self) -> str:
        """What the answer must carry; '' where the client gave none."""
        return self.get("ActionID")

    def get(self, header: str, default: str = "") -> str:
        """Return the first value of a header."""
        wanted = header.casefold()
        return next((v for name, v in self.headers if name.casefold() == wanted), default)

    def all(self, header: str) -> list[str]:
        """Return every value of a header."""
        wanted = header.casefold()
        return [value for name, value in self.headers if name.casefold() == wanted]


class Server:
    """One client's connection as the PBX sees it: bytes in, requests out; answers as bytes."""

    def __init__(self, version: str = "5.0.0") -> None:
        self._version = version
        self._rest = b""
        self._lines: list[bytes] = []
        self._out: deque[bytes] = deque()

    def greet(self) -> None:
        """Say the banner: the PBX speaks first."""
        self._out.append(GREETING + f"{self._version}\r\n".encode())

    def receive_data(self, data: bytes) -> list[Request]:
        """Take bytes; return the actions they complete. LF alone ends a line too."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        requests: list[Request] = []
        for raw in lines:
            line = raw.removesuffix(b"\r")
            if line:
                self._lines.append(line)
                continue
            taken, self._lines = self._lines, []
            self._take(taken, requests)
        return requests

    def data_to_send(self) -> bytes:
        """Return what is to be written now, once."""
        data = b"".join(self._out)
        self._out.clear()
        return data

    def respond(
        self, request: Request, message: str = "", headers: Headers = (), *, success: bool = True
    ) -> None:
        """Answer an action."""
        word = "Success" if success else "Error"
        text = [("Message", message)] if message else []
        self._write([("Response", word), *_echo(request), *text, *headers])

    def goodbye(self, request: Request) -> None:
        """Answer a Logoff."""
        message = ("Message", "Thanks for all the fish.")
        self._write([("Response", "Goodbye"), *_echo(request), message])

    def respond_list(
        self,
        request: Request,
        message: str,
        items: Sequence[tuple[str, Headers]],
        complete: str,
        more: Headers = (),
        *,
        count: int | None = None,
    ) -> None:
        """Answer with a list: its start, its items, its end, which may count something else."""
        start = [("Response", "Success"), *_echo(request), ("EventList", "start")]
        self._write([*start, ("Message", message)])
        for name, headers in items:
            self._write([("Event", name), *_echo(request), *headers])
        end = [("Event", complete), *_echo(request), ("EventList", "Complete")]
        listed = len(items) if count is None else count
        self._write([*end, ("ListItems", str(listed)), *more])

    def event(self, name: str, headers: Headers) -> None:
        """Tell that something happened."""
        self._write([("Event", name), *headers])

    def raw(self, data: bytes) -> None:
        """Write bytes as they are (faults in tests)."""
        self._out.append(data)

    def _take(self, lines: list[bytes], requests: list[Request]) -> None:
        headers = tuple(_header(line) for line in lines)
        request = Request(headers)
        if any(len(line) + 2 > _LINE for line in lines):
            self.respond(request, "Failed to parse message: line too long", success=False)
        elif len(headers) > _HEADERS:
            words = "Too many lines in message or allocation failure"
            self.respond(request, words, success=False)
        elif not request.name:
            self.respond(request, "Missing action in request", success=False)
        else:
            requests.append(request)

    def _write(self, headers: Headers) -> None:
        lines = [f"{name}: {_one_line(value)}\r\n" for name, value in headers]
        self._out.append("".join(lines).encode() + b"\r\n")


def accepts(request: Request, username: str, secret: Secret, challenge: str) -> bool:
    """Whether a Login proves the secret, by itself or by the answer to a challenge."""
    if request.get("Username") != username:
        return False
    if request.get("AuthType").casefold() == "md5":
        return bool(challenge) and request.get("Key") == md5_key(challenge, secret)
    return request.get("Secret") == secret.reveal()


def _header(line: bytes) -> tuple[str, str]:
    name, _, value = line.partition(b":")
    return decode(name), decode(value).lstrip(" ")


def _echo(request: Request) -> list[tuple[str, str]]:
    return [("ActionID", request.action_id)] if request.action_id else []


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")
