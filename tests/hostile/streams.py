# SPDX-License-Identifier: MIT
"""A PBX that means harm, as a process of its own: `python -m tests.hostile.streams KIND BYTES`.

It prints its port. The first connection is served well, so that the window stands; what comes
after the word `go` on standard input is the stream.
"""

import contextlib
import itertools
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from busylamp.ami.server import Request, Server

MIB = 1024 * 1024
_PIECE = 128 * 1024
BANNER = b"Asterisk Call Manager/5.0.0\r\n"


def leg(number: int, device: str, name: str = "x", exten: str = "1000") -> str:
    return (
        f"Channel: {device}-{number:08x}\r\nChannelState: 4\r\nCallerIDNum: {number}\r\n"
        f"CallerIDName: {name}\r\nContext: from-internal\r\nExten: {exten}\r\n"
        f"Uniqueid: u.{number}\r\nLinkedid: u.{number}\r\n"
    )


def _no_newline() -> Iterator[bytes]:
    return itertools.repeat(b"x" * _PIECE)


def _endless_headers() -> Iterator[bytes]:
    yield b"Event: Newchannel\r\n"
    yield from itertools.repeat(b"Header: value\r\n" * 8000)


def _storm() -> Iterator[bytes]:
    """Strangers' calls, whole, as fast as they are taken."""
    for first in itertools.count(0, 50):
        yield "".join(
            f"Event: {name}\r\n{leg(number, 'PJSIP/2000', exten='2001')}\r\n"
            for number in range(first, first + 50)
            for name in ("Newchannel", "Newstate", "Newstate", "Hangup")
        ).encode()


def _missed() -> Iterator[bytes]:
    """Strangers who call me and hang up before my phone rings."""
    for first in itertools.count(0, 50):
        yield "".join(
            f"Event: {name}\r\n{leg(number, 'PJSIP/2000')}\r\n"
            for number in range(first, first + 50)
            for name in ("Newchannel", "Hangup")
        ).encode()


def _million_channels() -> Iterator[bytes]:
    for first in itertools.count(0, 200):
        yield "".join(
            f"Event: Newchannel\r\n{leg(number, 'PJSIP/2000')}\r\n"
            for number in range(first, first + 200)
        ).encode()


def _giant_names() -> Iterator[bytes]:
    name = "<table><tr><td>" * 4200
    for number in itertools.count():
        hint = f"Exten: {number}\r\nHint: PJSIP/{number}{name}\r\nStatus: 1\r\nContext: {name}\r\n"
        yield (
            f"Event: Newchannel\r\n{leg(number, 'PJSIP/2000', name)}\r\n"
            f"Event: ExtensionStatus\r\n{hint}\r\n"
        ).encode()


def _long_texts() -> Iterator[bytes]:
    """Each text as long as it may be and pass whole; all of them of something new."""
    text = "n" * 1700
    for first in itertools.count(0, 20):
        yield "".join(
            f"Event: Newchannel\r\n{leg(number, 'PJSIP/2000', exten=text)}\r\n"
            f"Event: ExtensionStatus\r\nExten: {number}\r\nHint: PJSIP/{number},Custom:{number}"
            f"\r\nStatus: 1\r\nContext: {text}\r\n\r\n"
            f"Event: PresenceStateChange\r\nPresentity: Custom:{number}\r\nStatus: away\r\n"
            f"Message: {text}\r\n\r\n"
            for number in range(first, first + 20)
        ).encode()


def _my_calls() -> Iterator[bytes]:
    """All of it is mine: calls without end at my phone, and my lamp flickers."""
    for first in itertools.count(0, 50):
        yield "".join(
            f"Event: Newchannel\r\n{leg(number, 'PJSIP/1000')}\r\n"
            f"Event: ExtensionStatus\r\nExten: 1000\r\nHint: PJSIP/1000\r\n"
            f"Status: {number % 2}\r\n\r\n"
            for number in range(first, first + 50)
        ).encode()


def _ringing() -> Iterator[bytes]:
    """One call that rings at my phone."""
    caller = leg(1, "PJSIP/trunk", "NORTHWIND")
    mine = leg(2, "PJSIP/1000").replace("Linkedid: u.2", "Linkedid: u.1")
    dest = "".join(f"Dest{line}\r\n" for line in mine.splitlines())
    yield (
        f"Event: Newchannel\r\n{caller}\r\nEvent: Newchannel\r\n"
        f"{mine.replace('ChannelState: 4', 'ChannelState: 0')}\r\n"
        f"Event: DialBegin\r\n{caller}{dest}DialString: 1000\r\n\r\n"
        f"Event: Newstate\r\n{mine.replace('ChannelState: 4', 'ChannelState: 5')}\r\n"
    ).encode()


def _my_short_calls() -> Iterator[bytes]:
    """Calls at my phone that begin and end, one after the other."""
    for first in itertools.count(0, 50):
        yield "".join(
            f"Event: {name}\r\n{leg(number, 'PJSIP/1000')}\r\n"
            for number in range(first, first + 50)
            for name in ("Newchannel", "Newstate", "Hangup")
        ).encode()


def _endless_banner() -> Iterator[bytes]:
    return itertools.repeat(b"Asterisk Call Manager " * 5000)


def _small_records() -> Iterator[bytes]:
    return itertools.cycle(bytes([each]) for each in b"Event: X\r\nHeader: value and more\r\n")


def _endless_list() -> Iterator[bytes]:
    """Items of a list we asked for, without end."""
    for first in itertools.count(0, 200):
        yield "".join(
            f"Event: CoreShowChannel\r\nActionID: @ID@\r\n{leg(number, 'PJSIP/2000')}\r\n"
            for number in range(first, first + 200)
        ).encode()


def _giant_output() -> Iterator[bytes]:
    yield b"Response: Follows\r\nPrivilege: Command\r\n"
    yield from itertools.repeat(b"a line of output\n" * 8000)


def _junk() -> Iterator[bytes]:
    import random

    chance = random.Random(7)
    yield from (chance.randbytes(_PIECE) for _ in itertools.count())


def _small_junk() -> Iterator[bytes]:
    """Junk within the limits, packet by packet."""
    junk = b"".join(
        b"K%d: \xff\x00\x1b\r\n\r\n:\n\nEvent\r\n\r\nEvent: \r\n\r\n" % n for n in range(900)
    )
    return itertools.repeat(junk)


STREAMS: dict[str, Callable[[], Iterator[bytes]]] = {
    "no-newline": _no_newline,
    "endless-headers": _endless_headers,
    "ringing": _ringing,
    "storm": _storm,
    "missed": _missed,
    "million-channels": _million_channels,
    "giant-names": _giant_names,
    "long-texts": _long_texts,
    "my-calls": _my_calls,
    "my-short-calls": _my_short_calls,
    "endless-banner": _endless_banner,
    "small-records": _small_records,
    "unanswered": _storm,  # while none of what is asked is answered
    "endless-list": _endless_list,
    "giant-output": _giant_output,
    "junk": _junk,
    "small-junk": _small_junk,
}


class Hostile:
    """Serves the first connection well until told to go."""

    def __init__(self, kind: str, size: int, tls: ssl.SSLContext | None) -> None:
        self.kind, self.left, self.tls = kind, size, tls
        self.sent = 0
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self.listening.getsockname()[1])
        self.gone = threading.Event()  # the word was given
        self.listed = threading.Event()
        self.action_id = ""
        self.lock = threading.Lock()
        self.first = True  # no connection was made yet

    def serve(self) -> None:
        while True:
            client, _ = self.listening.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._talk, args=(client,), daemon=True).start()

    def _talk(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if self.tls is not None:
                client = self.tls.wrap_socket(client, server_side=True)
            if self.gone.is_set() and self.kind == "endless-banner":
                self._pour(client)
                return
            client.sendall(BANNER)
            first, self.first = self.first, False
            pouring = threading.Thread(
                target=self._pour_when_told, args=(client,), kwargs={"first": first}, daemon=True
            )
            pouring.start()
            server = Server()
            while data := client.recv(65536):
                for request in server.receive_data(data):
                    self._answer(server, request)
                if out := server.data_to_send():
                    with self.lock:  # whole packets: what is torn is another fault
                        client.sendall(out)

    def _answer(self, server: Server, request: Request) -> None:
        bad = self.gone.is_set()
        match request.name:
            case "Challenge":
                server.respond(request, headers=[("Challenge", "123")])
            case "ListCommands":
                names = ("Originate", "Hangup", "CoreShowChannels", "ExtensionStateList")
                server.respond(request, headers=[(name, "x") for name in names])
            case "CoreShowChannels" if bad and self.kind == "endless-list":
                server.respond(request, headers=[("EventList", "start")])
                self.action_id = request.action_id
                self.listed.set()
            case "CoreShowChannels" | "ExtensionStateList":
                if bad and self.kind == "unanswered":
                    self.listed.set()
                    return
                server.respond_list(request, "follows", [], f"{request.name}Complete")
            case "Ping" if bad and self.kind == "unanswered":
                return
            case _:
                server.respond(request, "ok")

    def _pour_when_told(self, client: socket.socket, *, first: bool) -> None:
        self.gone.wait()
        if self.kind in ("endless-list", "unanswered", "endless-banner") and first:
            client.shutdown(socket.SHUT_RDWR)  # it comes again, and hears another word
            return
        if self.kind in ("endless-list", "unanswered"):
            self.listed.wait()
        with contextlib.suppress(OSError):
            self._pour(client)

    def _pour(self, client: socket.socket) -> None:
        for piece in STREAMS[self.kind]():
            if self.left <= 0:
                return
            data = piece.replace(b"@ID@", self.action_id.encode())
            with self.lock:
                client.sendall(data)
            self.left -= len(data)
            self.sent += len(data)


def main(kind: str, size: int, pem: str = "", key: str = "") -> None:
    context = None
    if pem:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(Path(pem), Path(key))
    hostile = Hostile(kind, size, context)
    print(hostile.port, flush=True)
    threading.Thread(target=hostile.serve, daemon=True).start()
    for line in sys.stdin:
        if line.strip() == "go":
            hostile.gone.set()
        else:
            print(hostile.sent, hostile.left, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])
