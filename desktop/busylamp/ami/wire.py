# SPDX-License-Identifier: MIT
"""Bytes to packets: framing by bytes, limits, and packets nobody needs dropped unparsed."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from busylamp.ami.errors import WireFault
from busylamp.ami.messages import COMMAND_END, Event, Greeting, Packet, Response, decode

_BLANK = b"\n\r\n"  # the end of a line and a blank line: CRLF CRLF without its first byte
_LF_BLANK = b"\n\n"
_ANY_BLANK = re.compile(rb"\n\r?\n")
_EVENT = b"Event: "
_EVENT_LINE = b"\nEvent: "
_KEY_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:(?: |$)")
_OTHER_PROTOCOL = re.compile(rb"HTTP/|SSH-|220[ -]|\* OK|\+OK|RFB |RTSP/")
# `Command` on Asterisk 13 and older: output as it is, to its end marker.
_OPENS_OUTPUT = re.compile(rb"[\r\n]*response:[ \t]*follows[ \t]*\r?(?:\n|\Z)", re.IGNORECASE)
_NAME_END = 7 + 80  # no event's name is longer; what stands behind is cut off
_PIECES = 1000  # of an unfinished packet kept apart: small ones cost ten times their bytes
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
    """Event names by their bytes, with or without the line's CR; None for one nobody needs."""

    def __init__(self, wanted: Collection[str] | None) -> None:
        super().__init__()
        self._wanted = None if wanted is None else frozenset(wanted)

    def __missing__(self, line: bytes) -> str | None:
        name = decode(line.strip())
        known = name if self._wanted is None or name in self._wanted else None
        if len(self) < _KNOWN_NAMES:
            self[line] = known
        return known


class Decoder:
    """Cuts the bytes of one connection into packets; never raises on what a peer sent.

    A line ends with LF, a CR before it is dropped, a blank line ends a packet. A packet's kind is
    its first key only: OriginateResponse is an event that holds a `Response:`. However the bytes
    are cut into reads, the packets are the same. After a fault nothing more is decoded.
    """

    def __init__(self, *, wanted: Collection[str] | None = None, limits: Limits | None = None):
        self.greeting: Greeting | None = None
        self.fault: WireFault | None = None
        self.packets = 0  # all that ended, also those nobody needs
        self._limits = limits or Limits()
        self._names = self._wanted = _Names(wanted)
        self._every = _Names(None)
        self._escaped = False
        self._parts: list[bytes] = []  # the unfinished packet, in the pieces it came in
        self._size = 0
        self._line = 0  # length of its unfinished line
        self._tail = b""  # its last bytes: an ending may be cut in two
        self._follows = False  # it is the output of a `Response: Follows`
        self._begun = False

    def open_up(self, *, everything: bool) -> None:
        """Let every event through while a list may be under way: its items have many names."""
        self._names = self._every if everything else self._wanted

    def feed(self, data: bytes) -> list[Decoded]:
        """Take bytes as they came; return the packets they complete, in order."""
        found: list[Decoded] = []
        if self.fault is not None:
            return found
        if not self._may_complete(data):
            self._keep(data)
            return found
        buffer = b"".join((*self._parts, data)) if self._parts else data
        self._parts, self._size, self._line, self._tail = [], 0, 0, b""
        if not self._begun:
            buffer = self._greet(buffer, found)
        if self.fault is None:
            self._keep(self._take(buffer, found))
        return found

    def _may_complete(self, data: bytes) -> bool:
        """Whether an ending is in sight; joining the pieces at each read would cost a square."""
        if not self._begun:
            return b"\n" in data
        if self._follows:
            return COMMAND_END in self._tail + data
        if _BLANK in data:
            return True
        seen = self._tail + data[:2]
        return _BLANK in seen or _LF_BLANK in seen or _LF_BLANK in data

    def _keep(self, data: bytes) -> None:
        """Put an unfinished packet aside, within the limits."""
        if not data:
            return
        if len(self._parts) >= _PIECES:
            self._parts = [b"".join(self._parts)]
        self._parts.append(data)
        self._size += len(data)
        lines = data.split(b"\n")
        longest = max(self._line + len(lines[0]), *map(len, lines))
        self._line = self._line + len(data) if len(lines) == 1 else len(lines[-1])
        self._tail = (self._tail + data)[-len(COMMAND_END) :]
        if not self._begun:
            if self._size > self._limits.banner:
                self.fault = WireFault.BANNER_TOO_LONG
        elif longest > self._limits.line:
            self.fault = WireFault.LINE_TOO_LONG
        elif self._size > self._limits.packet:
            self.fault = WireFault.PACKET_TOO_LONG

    def _greet(self, buffer: bytes, found: list[Decoded]) -> bytes:
        """Take the banner off; a first line that is a header belongs to a packet."""
        line, _, rest = buffer.partition(b"\n")
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

    def _take(self, buffer: bytes, found: list[Decoded]) -> bytes:
        """Deliver what is whole; return the rest."""
        while True:
            if not self._follows:
                buffer = self._split(buffer, found)
            if not self._follows or self.fault is not None:
                return buffer
            end = buffer.find(COMMAND_END)
            if end < 0:
                return buffer
            end += len(COMMAND_END)
            self._check(buffer[:end])
            if self.fault is not None:
                return b""
            found.append(Response(buffer[:end], self._escaped))
            self._follows = False
            buffer = buffer[end:]

    def _split(self, buffer: bytes, found: list[Decoded]) -> bytes:
        """Deliver whole packets; return the rest, or all from a `Response: Follows` on."""
        if buffer.rfind(_LF_BLANK) < 0:  # half the time of `in`, which stops at every line's end
            pieces = buffer.split(_BLANK)
            rest = pieces.pop()
            before = len(found)
            if not pieces or self._deliver(pieces, buffer, len(buffer) - len(rest), found):
                self.packets += len(pieces)
                return rest
            del found[before:]
        return self._split_carefully(buffer, found)

    def _deliver(self, pieces: list[bytes], buffer: bytes, end: int, found: list[Decoded]) -> bool:
        """Deliver packets as servers write them; return False where one is odd.

        A torn packet shows in the count of event lines up to `end`: a look into each packet would
        cost more than splitting it.
        """
        limit = self._limits.line
        others = len(_BLANK) * len(pieces)  # at least so much of the buffer is not the longest
        if len(buffer) - others > limit and max(map(len, pieces)) > limit:
            return False
        inside = buffer.count(_EVENT_LINE, 0, end) + buffer.startswith(_EVENT)
        names, escaped = self._names, self._escaped
        # What lies between two texts that begin alike begins so too: all of them are events.
        all_events = min(pieces).startswith(_EVENT) and max(pieces).startswith(_EVENT)
        if all_events and len(pieces) == inside:
            found += [
                Event(piece, name, escaped)
                for piece in pieces
                if (name := names[piece[7:_NAME_END].partition(b"\n")[0]]) is not None
            ]
            return True
        return self._deliver_mixed(pieces, inside, found)

    def _deliver_mixed(self, pieces: list[bytes], inside: int, found: list[Decoded]) -> bool:
        """Deliver events and others; return False where more events are inside than begin."""
        begun = 0
        for piece in pieces:
            if _OPENS_OUTPUT.match(piece):
                return False
            begun += self._deliver_other(piece, found)
        return begun == inside

    def _split_carefully(self, buffer: bytes, found: list[Decoded]) -> bytes:
        """The slow way: LF-only lines, torn packets, command output, packets beyond the limits."""
        place = 0
        for blank in _ANY_BLANK.finditer(buffer):
            piece = buffer[place : blank.start()].lstrip(b"\r\n")
            if _OPENS_OUTPUT.match(piece):
                self._follows = True
                break
            place = blank.end()
            self._check(piece)
            if self.fault is not None:
                return b""
            start = piece.rfind(_EVENT_LINE)
            if start >= 0:
                found.append(Torn())
                piece = piece[start + 1 :]
            self.packets += 1
            self._deliver_other(piece, found)
        return buffer[place:].lstrip(b"\r\n") if self._follows else buffer[place:]

    def _deliver_other(self, piece: bytes, found: list[Decoded]) -> bool:
        """Deliver one packet of any kind and spelling; return whether it is a plain event."""
        piece = piece.lstrip(b"\r\n")
        if not piece:
            return False
        key, _, value = piece.partition(b"\n")[0].partition(b":")
        match key.lower():
            case b"event":
                name = self._names[value.lstrip(b" ")[: _NAME_END - 7]]
                if name is not None:
                    found.append(Event(piece, name, self._escaped))
            case b"response":
                found.append(Response(piece, self._escaped))
            case _:
                found.append(Packet(piece, self._escaped))
        return piece.startswith(_EVENT)

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
