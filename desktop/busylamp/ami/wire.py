# SPDX-License-Identifier: MIT
"""Bytes to packets: framing by bytes, limits, and packets nobody needs dropped unparsed."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from busylamp.ami.errors import WireFault
from busylamp.ami.messages import COMMAND_END, Event, Greeting, Packet, Response, decode

_BLANK = b"\n\r\n"  # the end of a line and a blank line: CRLF CRLF without its first byte
_ANY_BLANK = re.compile(rb"\n\r?\n")
_EVENT = b"Event: "
_EVENT_LINE = b"\nEvent: "
_KEY_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:(?: |$)")
_OTHER_PROTOCOL = re.compile(rb"HTTP/|SSH-|220[ -]|\* OK|\+OK|RFB |RTSP/")
_KNOWN_NAMES = 1000  # distinct event names remembered; Asterisk has about 250


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a peer may send, in bytes; beyond it is dropped."""

    banner: int = 256
    line: int = 64 * 1024
    packet: int = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Torn:
    """A packet was cut and the next one follows at once (writetimeout, ASTERISK-29948)."""


Decoded = Greeting | Response | Event | Torn | Packet


class _Names(dict[bytes, str | None]):
    """Event names by their bytes; None for one that nobody needs."""

    def __init__(self, wanted: Collection[str] | None) -> None:
        super().__init__()
        self._all = wanted is None
        for name in wanted or ():
            self[name.encode()] = name

    def __missing__(self, name: bytes) -> str | None:
        known = decode(name) if self._all else None
        if len(self) < _KNOWN_NAMES:
            self[bytes(name)] = known
        return known


class Decoder:
    """Cuts the bytes of one connection into packets; never raises on what a peer sent.

    A packet's kind is its first key only: OriginateResponse is an event that holds a `Response:`.
    After a fault nothing more is decoded.
    """

    def __init__(self, *, wanted: Collection[str] | None = None, limits: Limits | None = None):
        self.greeting: Greeting | None = None
        self.fault: WireFault | None = None
        self._limits = limits or Limits()
        self._names = self._wanted = _Names(wanted)
        self._every = _Names(None)
        self._escaped = False
        self._parts: list[bytes] = []  # the unfinished packet, in the pieces it came in
        self._size = 0
        self._output: list[bytes] | None = None  # a `Response: Follows` still open
        self._begun = False

    def open_up(self, *, everything: bool) -> None:
        """Let every event through while a list may be under way: its items have many names."""
        self._names = self._every if everything else self._wanted

    def feed(self, data: bytes) -> list[Decoded]:
        """Take bytes as they came; return the packets they complete, in order."""
        if self.fault is not None or not data:
            return []
        if b"\n" not in data:
            self._keep(data)
            return []
        buffer = b"".join((*self._parts, data)) if self._parts else data
        found: list[Decoded] = []
        if not self._begun:
            buffer = self._greet(buffer, found)
        if self.fault is None and buffer:
            self._split(buffer, found)
        return found

    def _keep(self, data: bytes) -> None:
        self._parts.append(data)
        self._size += len(data)
        if not self._begun:
            if self._size > self._limits.banner:
                self.fault = WireFault.BANNER_TOO_LONG
        elif self._size > self._limits.line:
            self._check(b"".join(self._parts))

    def _greet(self, buffer: bytes, found: list[Decoded]) -> bytes:
        """Take the banner off; a first line that is a header belongs to a packet."""
        line, _, rest = buffer.partition(b"\n")
        self._parts, self._size = [], 0
        if len(line) > self._limits.banner:
            self.fault = WireFault.BANNER_TOO_LONG
            return b""
        self._begun = True
        if _KEY_LINE.match(line):
            self.greeting = Greeting(text="")
            rest = buffer
        elif _OTHER_PROTOCOL.match(line) or not _is_text(line):
            self.fault = WireFault.NOT_AMI
            return b""
        else:
            self.greeting = Greeting.of(decode(line).strip())
        self._escaped = self.greeting.escapes_names
        found.append(self.greeting)
        return rest

    def _split(self, buffer: bytes, found: list[Decoded]) -> None:
        pieces = buffer.split(_BLANK)
        rest = pieces.pop()
        if pieces and self._output is None and self._is_plain(buffer, pieces, rest):
            self._deliver(pieces, found)
        else:
            for piece in pieces:
                self._deliver_oddly(piece, found)
        if b"\n\n" in rest and self.fault is None:  # a server that ends lines with LF alone
            *pieces, rest = _ANY_BLANK.split(rest)
            for piece in pieces:
                self._deliver_oddly(piece, found)
        self._parts, self._size = ([rest], len(rest)) if rest else ([], 0)
        if len(rest) > self._limits.line:
            self._check(rest)

    def _is_plain(self, buffer: bytes, pieces: list[bytes], rest: bytes) -> bool:
        """Whether every packet is whole: no event line in mid-packet, no blank line of LF alone.

        Counted over the whole read at once: a look at each packet costs more than splitting it.
        """
        end = len(buffer) - len(rest)
        lines = buffer.count(_EVENT_LINE, 0, end)
        begun = sum([piece.startswith(_EVENT) for piece in pieces])
        if pieces[0].startswith(_EVENT):
            begun -= 1
        return lines == begun and buffer.find(b"\n\nR", 0, end) < 0

    def _deliver(self, pieces: list[bytes], found: list[Decoded]) -> None:
        names, longest, escaped = self._names, self._limits.line, self._escaped
        append = found.append
        for piece in pieces:
            if len(piece) > longest:
                self._check(piece)
                if self.fault is not None:
                    return
            if piece.startswith(_EVENT):
                name = names[piece[7 : piece.find(b"\r", 7)]]
                if name is not None:
                    append(Event(piece, name, escaped=escaped))
            else:
                self._deliver_other(piece, found)

    def _deliver_oddly(self, piece: bytes, found: list[Decoded]) -> None:
        """The careful way: command output of old servers, LF-only lines, torn packets."""
        if self._output is not None:
            self._go_on(piece, found)
            return
        if piece.lower().startswith(b"response: follows"):
            self._deliver_other(piece, found)
            return
        for part in _ANY_BLANK.split(piece.lstrip(b"\r\n")):
            self._check(part)
            if self.fault is not None:
                return
            start = part.rfind(_EVENT_LINE)
            if start >= 0:
                found.append(Torn())
                part = part[start + 1 :]  # noqa: PLW2901
            self._deliver_other(part, found)

    def _deliver_other(self, piece: bytes, found: list[Decoded]) -> None:
        piece = piece.lstrip(b"\r\n")
        if not piece:
            return
        key, _, value = piece.partition(b"\n")[0].partition(b":")
        match key.lower():
            case b"event":
                name = self._names[value.strip()]
                if name is not None:
                    found.append(Event(piece, name, escaped=self._escaped))
            case b"response" if value.strip().lower() == b"follows":
                self._output = []
                self._go_on(piece, found)
            case b"response":
                found.append(Response(piece, escaped=self._escaped))
            case _:
                found.append(Packet(piece, escaped=self._escaped))

    def _go_on(self, piece: bytes, found: list[Decoded]) -> None:
        """Gather `Command` output of Asterisk 13 and older: it ends at its marker only."""
        output = self._output
        if output is None:
            return
        output.append(piece)
        if COMMAND_END in piece:
            found.append(Response(_BLANK.join(output), escaped=self._escaped))
            self._output = None
        elif sum(map(len, output)) > self._limits.packet:
            self.fault = WireFault.PACKET_TOO_LONG

    def _check(self, packet: bytes) -> None:
        """Drop a peer whose packet or line is beyond the limits; short ones can't be."""
        if len(packet) > self._limits.packet:
            self.fault = WireFault.PACKET_TOO_LONG
        elif (
            len(packet) > self._limits.line
            and max(map(len, packet.split(b"\n"))) > self._limits.line
        ):
            self.fault = WireFault.LINE_TOO_LONG


def _is_text(line: bytes) -> bool:
    return bool(line.strip()) and decode(line.strip()).isprintable()
