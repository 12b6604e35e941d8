# SPDX-License-Identifier: MIT
"""Line ends and names as few servers write them, on each way through the decoder."""

import itertools

import pytest

from busylamp.ami.messages import Event
from busylamp.ami.wire import Decoder
from tests.ami.feeding import AFTER, BANNER, Told, after_banner, fed, singly, told

PLAIN = b"Event: Plain\r\nX: 1\r\n\r\n"
RESPONSE = b"Response: Success\r\n\r\n"
LF_PACKET = b"Event: Lf\nX: 1\n\n"
BESIDE = [b"", PLAIN, RESPONSE, LF_PACKET]


def event_names(*parts: bytes) -> list[str]:
    return [packet.name for packet in fed(*parts) if isinstance(packet, Event)]


@pytest.mark.parametrize("beside", BESIDE, ids=["alone", "event", "response", "lf"])
@pytest.mark.parametrize(
    ("said", "items"),
    [
        (b"Event: Foo\n\r\n", []),
        (b"Event: Foo\nX: 1\r\n\r\n", [("X", "1")]),
        (b"Event: Foo\nX: 1\nY: 2\r\n\r\n", [("X", "1"), ("Y", "2")]),
        (b"Event: Foo\r\nX: 1\n\r\n", [("X", "1")]),
        (b"event: Foo\n\r\n", []),
        (b"Event:Foo\nX: 1\r\n\r\n", [("X", "1")]),
    ],
)
def test_lines_that_end_in_lf_only(
    said: bytes, items: list[tuple[str, str]], beside: bytes
) -> None:
    key = said[:5].decode()
    found = [packet for packet in after_banner(beside + said + AFTER) if packet[1] == "Foo"]
    assert found == [("Event", "Foo", [(key, "Foo"), *items])]


@pytest.mark.parametrize("wanted", [None, {"Foo", "After"}], ids=["all", "wanted"])
@pytest.mark.parametrize("beside", BESIDE, ids=["alone", "event", "response", "lf"])
@pytest.mark.parametrize("key", [b"Event: ", b"event: ", b"EVENT:", b"Event:"])
@pytest.mark.parametrize(
    "end", [b" \r\n\r\n", b"   \r\nX: 1\r\n\r\n", b" \n\n", b" \n\r\n", b"\t\r\n\r\n"]
)
def test_blanks_behind_a_name(
    end: bytes, key: bytes, beside: bytes, wanted: set[str] | None
) -> None:
    said = BANNER + beside + key + b"Foo" + end + AFTER
    for parts in ([said], singly(said)):
        decoder = Decoder(wanted=wanted)
        found = [packet for part in parts for packet in decoder.feed(part)]
        names = [packet.name for packet in found if isinstance(packet, Event)]
        assert names[-2:] == ["Foo", "After"]


@pytest.mark.parametrize("key", [b"Event: ", b"event: "])
def test_blanks_behind_a_name_of_a_torn_packet_s_follower(key: bytes) -> None:
    said = BANNER + key + b"Lost\r\nX: 1\r\nEvent: Foo  \r\nY: 1\r\n\r\n"
    assert event_names(said) == event_names(*singly(said)) == ["Foo"]


def test_lf_blank_line_before_anything_in_any_split() -> None:
    said = BANNER + b"Event: A\n\nFoo: bar\r\n\r\n"
    expected: list[Told] = [
        ("Event", "A", [("Event", "A")]),
        ("Packet", "", [("Foo", "bar")]),
    ]
    assert told(fed(*singly(said)))[1:] == expected
    for a, b in itertools.combinations_with_replacement(range(len(said) + 1), 2):
        assert told(fed(said[:a], said[a:b], said[b:]))[1:] == expected, (a, b)


@pytest.mark.parametrize("line", [b"Foo: bar", b"Response: Success", b"Event: B", b"no colon"])
@pytest.mark.parametrize("first", [b"\n\n", b"\r\n\n", b"\n\r\n"])
def test_mixed_blank_lines_between_packets(first: bytes, line: bytes) -> None:
    found = after_banner(b"Event: A" + first + line + b"\r\n\r\n" + AFTER)
    assert len(found) == 3
    assert (found[0], found[2][1]) == (("Event", "A", [("Event", "A")]), "After")


# Unfinished packets in very many pieces


@pytest.mark.parametrize("first", [b"Event: Big\r\n", b"Response: Success\r\n", b"event: Big\n"])
@pytest.mark.parametrize("line", [b"X: some 20 bytes..\r\n", b"X: some 20 bytes...\n"])
def test_short_lines_of_an_unfinished_packet(first: bytes, line: bytes) -> None:
    decoder = Decoder()
    decoder.feed(BANNER + first)
    for _ in range(20_000):
        assert decoder.feed(line) == []
    (packet, after) = decoder.feed(b"\r\n" + AFTER)
    assert len(told([packet])[0][2]) == 20_001
    assert told([after]) == [("Event", "After", [("Event", "After")])]


def test_bytes_of_an_unfinished_packet() -> None:
    decoder = Decoder()
    decoder.feed(BANNER + b"Event: Big\r\n")
    for byte in singly(b"X: some 25 bytes of it..\r\n" * 20_000):
        assert decoder.feed(byte) == []
    (packet,) = decoder.feed(b"\r\n")
    assert len(told([packet])[0][2]) == 20_001


def test_short_lines_of_unfinished_output() -> None:
    decoder = Decoder()
    decoder.feed(BANNER + b"Response: Follows\r\n")
    for number in range(20_000):
        assert decoder.feed(b"\r\n" if number % 3 else b"some 20 bytes of text\n") == []
    assert len(decoder.feed(b"--END COMMAND--\r\n\r\n" + AFTER)) == 2
