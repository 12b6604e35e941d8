# SPDX-License-Identifier: MIT
"""The greeting, and events nobody wants."""

import pytest

from busylamp.ami.errors import WireFault
from busylamp.ami.messages import Event, Greeting, Packet
from busylamp.ami.wire import Decoder, Torn
from tests.ami.feeding import AFTER, BANNER, fed, singly, told

# Names nobody wants


@pytest.mark.parametrize("end", [b"\r\n", b"\n"], ids=["crlf", "lf"])
def test_unwanted_names_are_dropped_until_opened_up(end: bytes) -> None:
    said = b"".join(b"Event: " + name + end + end for name in (b"A", b"B", b"Also", b"A"))
    said += b"Response: Success" + end + end + b"Foo: x" + end + end
    decoder = Decoder(wanted={"A"})
    others = ["Response", "Packet"]
    few = ["EventA", "EventA", *others]
    assert [kind + name for kind, name, _ in told(decoder.feed(BANNER + said))][1:] == few
    decoder.open_up(everything=True)
    every = ["EventA", "EventB", "EventAlso", "EventA", *others]
    assert [kind + name for kind, name, _ in told(decoder.feed(said))] == every
    decoder.open_up(everything=False)
    assert [kind + name for kind, name, _ in told(decoder.feed(said))] == few


def test_unwanted_torn_packet_still_tells() -> None:
    decoder = Decoder(wanted={"A"})
    assert decoder.feed(BANNER + b"Event: B\r\nX: 1\r\nEvent: C\r\n\r\n")[1:] == [Torn()]


@pytest.mark.parametrize("wanted", [None, {"E7"}], ids=["all", "one"])
def test_names_are_not_remembered_without_end(wanted: set[str] | None) -> None:
    decoder = Decoder(wanted=wanted)
    said = b"".join(b"Event: E%d\r\n\r\n" % number for number in range(3000))
    found = decoder.feed(BANNER + said)
    names = [packet.name for packet in found if isinstance(packet, Event)]
    assert names == (["E7"] if wanted else [f"E{number}" for number in range(3000)])
    assert len(decoder._names) <= 1000


# The greeting


@pytest.mark.parametrize("line", [b"Asterisk Call Manager/5.0.0", b"Asterisk Call Manager Proxy"])
@pytest.mark.parametrize("end", [b"\r\n", b"\n"], ids=["crlf", "lf"])
def test_any_line_of_text_is_a_greeting(line: bytes, end: bytes) -> None:
    decoder = Decoder()
    assert decoder.feed(line + end) == [Greeting.of(line.decode())]
    assert decoder.greeting == Greeting.of(line.decode())


def test_first_line_that_is_a_header_belongs_to_a_packet() -> None:
    data = b"Response: Success\r\nX: 1\r\n\r\n"
    for parts in ([data], singly(data)):
        assert told(fed(*parts)) == [
            ("Greeting", "", []),
            ("Response", "", [("Response", "Success"), ("X", "1")]),
        ]


@pytest.mark.parametrize(
    "line",
    [
        *(b"HTTP/1.1 400 Bad Request", b"SSH-2.0-OpenSSH_9.6", b"220 mail ESMTP", b"* OK IMAP"),
        *(b"+OK POP3", b"RFB 003.008", b"RTSP/1.0 200", b"\x15\x03\x01\x00\x02\x02", b"", b"  "),
        b"Asterisk\x00Call",
    ],
)
def test_other_protocols_are_refused(line: bytes) -> None:
    data = line + b"\r\n"
    for parts in ([data + AFTER], [data, AFTER], [*singly(data), AFTER]):
        decoder = Decoder()
        assert [packet for part in parts for packet in decoder.feed(part)] == []
        assert decoder.fault is WireFault.NOT_AMI
        assert decoder.greeting is None


@pytest.mark.parametrize(
    ("version", "name"),
    [(b"2.7.9", "O\\'Brien"), (b"2.8.0", "O'Brien"), (b"11.0.0", "O'Brien"), (b"", "O\\'Brien")],
)
def test_only_servers_that_escape_are_unescaped(version: bytes, name: str) -> None:
    header = b"\r\nCallerIDName: O\\'Brien\r\n\r\n"
    firsts = (b"Event: A", b"event: A", b"Response: Success", b"Foo: 1", b"Torn: 1\r\nEvent: A")
    said = [b"Asterisk Call Manager/" + version + b"\r\n", *(first + header for first in firsts)]
    for parts in (said, [b"".join(said)]):
        found = [packet for packet in fed(*parts) if isinstance(packet, Packet)]
        assert [packet.get("CallerIDName") for packet in found] == [name] * 5
        assert [packet.items()[1] for packet in found] == [("CallerIDName", name)] * 5
