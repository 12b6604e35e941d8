# SPDX-License-Identifier: MIT
"""Limits that hold: just below them all is read, just above the peer is dropped."""

import pytest

from busylamp.ami.errors import WireFault
from busylamp.ami.messages import Greeting
from busylamp.ami.wire import Decoder, Limits
from tests.ami.feeding import AFTER, BANNER, LINE, PACKET, faulty, singly, told


@pytest.mark.parametrize("end", [b"\n", b""], ids=["ended", "unended"])
def test_banner_limit(end: bytes) -> None:
    assert faulty(b"a" * 256 + end)[1] is None
    assert faulty(b"a" * 257 + end) == ([], WireFault.BANNER_TOO_LONG)
    assert faulty(*singly(b"a" * 256 + end))[1] is None
    assert faulty(*singly(b"a" * 257 + end)) == ([], WireFault.BANNER_TOO_LONG)
    assert faulty(b"X: " + b"a" * 254 + end) == ([], WireFault.BANNER_TOO_LONG)


def long_line(length: int) -> bytes:
    return b"X: " + b"a" * (length - 4) + b"\r"


@pytest.mark.parametrize("before", [b"", b"Event: T\r\n", b"X: 1\n\n"], ids=["", "torn", "lf"])
@pytest.mark.parametrize("after", [b"\n\r\n", b"\n\n", b"\nY: 1\r\n\r\n", b"\nY: 1", b""])
def test_line_limit(before: bytes, after: bytes) -> None:
    start = BANNER + before + b"Event: A\r\n"
    for length, fault in ((LINE, None), (LINE + 1, WireFault.LINE_TOO_LONG)):
        said = long_line(length) + after
        assert faulty(start + said)[1] is fault
        assert faulty(start, said)[1] is fault
        assert faulty(start + said[:100], said[100:-50], said[-50:])[1] is fault


def test_packets_before_a_long_line_are_kept() -> None:
    said = BANNER + b"Event: A\r\n\r\nEvent: B\r\n" + long_line(LINE + 1) + b"\n\r\n" + AFTER
    found, fault = faulty(said)
    assert (told(found)[1:], fault) == ([("Event", "A", [("Event", "A")])], WireFault.LINE_TOO_LONG)


def long_packet(length: int, end: bytes = b"\r\n") -> bytes:
    """Write one packet whose bytes up to the LF before its blank line are so many."""
    line = b"X: " + b"a" * 1000 + end
    count, left = divmod(length - 100, len(line))
    first = b"Event: Big" + b"g" * (left + 90 - len(end)) + end
    return (first + line * count)[:-1]


@pytest.mark.parametrize("before", [b"", b"X: 1\r\nEvent: T\r\n\r\n"], ids=["", "after a torn one"])
@pytest.mark.parametrize("after", [b"\n\r\n", b"\n\r\n" + AFTER, b""])
def test_packet_limit(before: bytes, after: bytes) -> None:
    start = BANNER + before
    for length, fault in ((PACKET, None), (PACKET + 1, WireFault.PACKET_TOO_LONG)):
        said = long_packet(length + 1)
        assert len(said) == length
        assert faulty(start + said + after)[1] is fault
        assert faulty(start, said + after)[1] is fault
        assert faulty(start, said[: PACKET // 2], said[PACKET // 2 :] + after)[1] is fault


def test_packet_limit_of_lf_lines() -> None:
    for length, fault in ((PACKET, None), (PACKET + 1, WireFault.PACKET_TOO_LONG)):
        assert faulty(BANNER + long_packet(length + 1, b"\n") + b"\n\n")[1] is fault


def test_old_command_output_without_end_is_limited() -> None:
    decoder = Decoder(limits=Limits(packet=5000))
    decoder.feed(BANNER + b"Response: Follows\r\n")
    line, room = b"x" * 40 + b"\r\n\r\n", (5000 - len(b"Response: Follows\r\n")) // 44
    assert [decoder.feed(line) for _ in range(room)] == [[]] * room
    assert decoder.fault is None
    decoder.feed(line)
    assert decoder.fault is WireFault.PACKET_TOO_LONG
    assert decoder.feed(b"--END COMMAND--\r\n\r\n" + AFTER) == []


def test_limits_as_documented() -> None:
    assert Limits() == Limits(banner=256, line=65536, packet=1048576)
    decoder = Decoder(limits=Limits(banner=10, line=20, packet=50))
    assert decoder.feed(b"Asterisk/1\n") == [Greeting(text="Asterisk/1", version=(1,))]
    decoder.feed(b"Event: A\r\nX: " + b"a" * 20 + b"\r\n\r\n")
    assert decoder.fault is WireFault.LINE_TOO_LONG
