# SPDX-License-Identifier: MIT
"""Recorded packets with every name and number masked, as `busylamp replay` reads them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from busylamp.ami.messages import GREETING, decode
from busylamp.desk.diagnostics.masking import Masker
from busylamp.link.last_reads import Read
from busylamp.log import vocabulary as own
from busylamp.log.headers import mask_line

MOST_PACKETS = 2000
_GREETING = GREETING.decode()
_END = re.compile(rb"\n\r?\n")


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet's lines, and when its end was read."""

    at: float
    lines: tuple[str, ...]


def last_packets(reads: Sequence[Read], most: int = MOST_PACKETS) -> list[Packet]:
    """Cut the last reads into packets, without greetings.

    The first may have lost its beginning, and is left out then.
    """
    packets: list[Packet] = []
    rest = b""
    for read in reads:
        *whole, rest = _END.split(rest + read.data)
        packets.extend(Packet(read.at, _lines(piece)) for piece in whole if _lines(piece))
    if packets and not _begins_well(packets[0]):
        del packets[0]
    return packets[-most:]


def learn(masker: Masker, packets: Sequence[Packet]) -> None:
    """Take note of all that is real in them."""
    for packet in packets:
        hinted = packet.lines[0].casefold() == "event: extensionstatus"
        for line in packet.lines:
            masker.learn(line)
            name, _, value = line.partition(":")
            header = name.casefold()
            if header.endswith(own.PEOPLE) and value.strip().casefold() not in own.NOBODY:
                masker.mark(value)
                masker.mark_phrase(value)
            if header in ("hint", "device") or (hinted and header == "context"):
                masker.mark(value, own.KEPT)


def masked(masker: Masker, packets: Sequence[Packet]) -> Iterator[bytes]:
    """Yield each packet with its names and numbers masked."""
    for packet in packets:
        foreign = packet.lines[0].casefold() == "event: userevent"
        lines = [mask_line(masker, line, is_foreign=foreign) for line in packet.lines]
        yield "\r\n".join([*lines, "", ""]).encode()


def _lines(piece: bytes) -> tuple[str, ...]:
    lines = [decode(line.rstrip(b"\r")) for line in piece.split(b"\n") if line.strip()]
    return tuple(line for line in lines if not line.startswith(_GREETING))


def _begins_well(packet: Packet) -> bool:
    return packet.lines[0].startswith(("Event: ", "Response: "))
