# SPDX-License-Identifier: MIT
"""The door of the running Busylamp: few connections, small frames, little patience; one thread."""

import contextlib
import hmac
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from busylamp.system.instance.messages import (
    Fields,
    Frames,
    Message,
    NotAMessageError,
    fitting,
    message_of,
)

MOST_CONNECTIONS = 8
_MOST_KEPT = 32  # messages that came before the window was there
_MOST_FOLLOWING = 40  # that were read and wait for their answers
_SECONDS = 1.0  # for a message to be whole, and for an answer to be taken
UNDONE = ("busy", "ending")  # failures of an instance that did nothing with the message
_MOST_UNREAD = 64 * 1024


class Reply:
    """The way back to the one who asked; from any thread, any number of times, then `end`."""

    def __init__(self, post: Callable[[bytes, bool], None], proof: str = "") -> None:
        self._post = post
        self._proof = proof

    def tell(self, fields: Fields) -> None:
        """Say something; more will come."""
        self._send(fields, last=False)

    def end(self, fields: Fields) -> None:
        """Say the last thing."""
        self._send(fields, last=True)

    def _send(self, fields: Fields, *, last: bool) -> None:
        proof = {"proof": self._proof} if self._proof else {}
        self._post(fitting({**fields, **proof, "last": last}), last)


Take = Callable[[Message, Reply], None]


class Inbox:
    """Keeps what came before there was somebody to take it."""

    def __init__(self) -> None:
        self._kept: deque[tuple[Message, Reply]] = deque()
        self._take: Take | None = None
        self._mutex = threading.Lock()

    def put(self, message: Message, reply: Reply) -> None:
        """Pass a message on, or keep it; where too many wait it is refused."""
        with self._mutex:
            take = self._take
            if take is None and len(self._kept) < _MOST_KEPT:
                self._kept.append((message, reply))
                return
        if take is None:
            reply.end({"ok": False, "failure": UNDONE[0]})
        else:
            take(message, reply)

    def refuse(self) -> None:
        """Take nothing from now on: we are ending."""
        self.attend(lambda _message, reply: reply.end({"ok": False, "failure": UNDONE[1]}))

    def attend(self, take: Take) -> None:
        """Take from now on, first of all what was kept. `take` is called in any thread."""
        with self._mutex:
            self._take = take
            kept, self._kept = self._kept, deque()
        for message, reply in kept:
            take(message, reply)


def nowhere() -> Reply:
    """Return the way back to somebody who does not listen: the first start's own link."""
    return Reply(lambda _data, _last: None)


@dataclass(slots=True, eq=False)
class _Peer:
    """One connection."""

    connection: socket.socket
    deadline: float | None
    frames: Frames = field(default_factory=Frames)
    asked: bool = False
    out: bytearray = field(default_factory=bytearray)
    ending: bool = False


class Server:
    """Accepts, reads one message from each, writes the answers; never waits for anybody."""

    def __init__(
        self,
        door: socket.socket,
        inbox: Inbox,
        *,
        admits: Callable[[socket.socket], bool],
        key: bytes = b"",
    ) -> None:
        self._door = door
        self._inbox = inbox
        self._admits = admits
        self._key = key
        self._peers: dict[socket.socket, _Peer] = {}
        self._posted: deque[tuple[_Peer, bytes, bool]] = deque()
        self._wake, self._woken = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="instance", daemon=True)

    @property
    def connections(self) -> int:
        """How many are open now."""
        return len(self._peers)

    def start(self) -> None:
        """Open the door."""
        for each in (self._door, self._woken, self._wake):
            each.setblocking(False)  # noqa: FBT003 - socket's signature
        self._selector.register(self._door, selectors.EVENT_READ)
        self._selector.register(self._woken, selectors.EVENT_READ)
        self._thread.start()

    def stop(self) -> None:
        """Close everything; what was answered before is written first."""
        self._stopping = True
        self._nudge()
        self._thread.join(_SECONDS * 2)

    def _post(self, peer: _Peer, data: bytes, last: bool) -> None:  # noqa: FBT001 - Reply's signature
        self._posted.append((peer, data, last))
        self._nudge()

    def _nudge(self) -> None:
        with contextlib.suppress(OSError):  # full: it is awake anyway; closed: it has ended
            self._wake.send(b"!")

    def _run(self) -> None:
        while not self._stopping:
            self._turn()
        self._write_posted()
        for peer in list(self._peers.values()):
            self._drop(peer)
        self._selector.close()
        for each in (self._door, self._wake, self._woken):
            each.close()

    def _turn(self) -> None:
        for key, _ in self._selector.select(self._patience()):
            if key.fileobj is self._door:
                self._accept()
            elif key.fileobj is self._woken:
                with contextlib.suppress(OSError):
                    self._woken.recv(4096)
            else:
                self._serve(key.data)
        self._write_posted()
        now = time.monotonic()
        for peer in [p for p in self._peers.values() if p.deadline and p.deadline <= now]:
            self._drop(peer)

    def _patience(self) -> float | None:
        deadlines = [peer.deadline for peer in self._peers.values() if peer.deadline is not None]
        return max(0.0, min(deadlines) - time.monotonic()) if deadlines else None

    def _accept(self) -> None:
        try:
            connection, _ = self._door.accept()
        except OSError:
            return  # gone again, or no descriptor left
        if not self._admits(connection) or not self._has_room():
            connection.close()
            return
        connection.setblocking(False)  # noqa: FBT003 - socket's signature
        peer = _Peer(connection, time.monotonic() + _SECONDS)
        self._peers[connection] = peer
        self._selector.register(connection, selectors.EVENT_READ, peer)

    def _has_room(self) -> bool:
        """Those who follow a call take no room from a new click, and have their own limit."""
        following = sum(peer.asked for peer in self._peers.values())
        return following < _MOST_FOLLOWING and len(self._peers) - following < MOST_CONNECTIONS

    def _serve(self, peer: _Peer) -> None:
        if peer.out:
            self._write(peer)
            return
        try:
            data = peer.connection.recv(1 if peer.asked else peer.frames.wanted)
            fields = peer.frames.receive(data) if data and not peer.asked else None
            if not data or peer.asked:
                self._drop(peer)  # it left, or says more than one thing
            elif fields is not None:
                self._hear(peer, fields)
        except BlockingIOError:
            return
        except (OSError, NotAMessageError):
            self._drop(peer)

    def _hear(self, peer: _Peer, fields: dict[str, object]) -> None:
        proof = ""
        if self._key:
            nonce = str(fields.get("nonce", ""))
            if not hmac.compare_digest(str(fields.get("proof", "")), sign(self._key, "c", nonce)):
                self._drop(peer)
                return
            proof = sign(self._key, "s", nonce)
        message = message_of(fields)
        peer.asked = True
        peer.deadline = None
        self._inbox.put(message, Reply(lambda data, last: self._post(peer, data, last), proof))

    def _write_posted(self) -> None:
        while self._posted:
            peer, data, last = self._posted.popleft()
            if peer.connection not in self._peers or peer.ending:
                continue
            peer.out += data
            peer.ending = last
            self._write(peer)

    def _write(self, peer: _Peer) -> None:
        try:
            sent = peer.connection.send(peer.out)
            del peer.out[:sent]
        except BlockingIOError:
            pass
        except OSError:
            self._drop(peer)
            return
        if (peer.ending and not peer.out) or len(peer.out) > _MOST_UNREAD:
            self._drop(peer)
            return
        peer.deadline = time.monotonic() + _SECONDS if peer.out else None
        wanted = selectors.EVENT_WRITE if peer.out else selectors.EVENT_READ
        self._selector.modify(peer.connection, wanted, peer)

    def _drop(self, peer: _Peer) -> None:
        if self._peers.pop(peer.connection, None) is not None:
            self._selector.unregister(peer.connection)
            peer.connection.close()


def sign(key: bytes, side: str, nonce: str) -> str:
    """Prove to know the key, for one side and one exchange."""
    return hmac.new(key, f"{side} {nonce}".encode(), "sha256").hexdigest()
