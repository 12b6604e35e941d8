# SPDX-License-Identifier: MIT
"""Bytes given to a decoder in parts, and what it made of them written down."""

import itertools
from pathlib import Path

from hypothesis import strategies as st

from busylamp.ami.errors import WireFault
from busylamp.ami.messages import Event, Greeting, Packet, Response
from busylamp.ami.wire import Decoded, Decoder, Torn

RECORDINGS = Path(__file__).parents[1] / "recordings"
BANNER = b"Asterisk Call Manager/5.0.0\r\n"
LINE = 64 * 1024
PACKET = 1024 * 1024
AFTER = b"Event: After\r\n\r\n"

Told = tuple[str, str, list[tuple[str, str]]]


def fed(*parts: bytes) -> list[Decoded]:
    """Decode one connection whose bytes come in these parts."""
    decoder = Decoder()
    return [packet for part in parts for packet in decoder.feed(part)]


def singly(data: bytes) -> list[bytes]:
    return [data[at : at + 1] for at in range(len(data))]


def told(decoded: list[Decoded]) -> list[Told]:
    """Write down everything that can be asked of what was decoded."""
    return [_told(packet) for packet in decoded]


def _told(packet: Decoded) -> Told:
    kind = type(packet).__name__
    match packet:
        case Event():
            return kind, packet.name, packet.items()
        case Packet():
            return kind, "", packet.items()
        case Greeting(text=text):
            return kind, text, []
        case Torn():
            return kind, "", []


def after_banner(*parts: bytes) -> list[Told]:
    """Decode the bytes whole and one at a time; both must tell the same."""
    whole = told(fed(BANNER + parts[0], *parts[1:]))
    data = BANNER + b"".join(parts)
    assert told(fed(data)) == whole
    assert told(fed(*singly(data))) == whole
    assert whole[0] == ("Greeting", "Asterisk Call Manager/5.0.0", [])
    return whole[1:]


def response(decoded: list[Decoded]) -> Response:
    (found,) = [packet for packet in decoded if isinstance(packet, Response)]
    return found


def recording(name: str) -> bytes:
    return (RECORDINGS / f"{name}.ami").read_bytes()


def faulty(*parts: bytes) -> tuple[list[Decoded], WireFault | None]:
    """Return what came before the fault, and the fault; nothing may come after it."""
    decoder = Decoder()
    found = [packet for part in parts for packet in decoder.feed(part)]
    fault = decoder.fault
    if fault is not None:
        assert decoder.feed(b"\r\n\r\n" + AFTER) == []
        assert decoder.feed(BANNER + AFTER) == []
        assert decoder.fault is fault
    return found, fault


CUTS = st.lists(st.integers(0, 800), max_size=8)


def cut(data: bytes, cuts: list[int]) -> list[bytes]:
    places = [0, *sorted(place % (len(data) + 1) for place in cuts), len(data)]
    return [data[a:b] for a, b in itertools.pairwise(places)]
