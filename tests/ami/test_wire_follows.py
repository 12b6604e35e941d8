# SPDX-License-Identifier: MIT
"""Output of `Command` on old servers: where it begins and ends, and its limits."""

import pytest

from busylamp.ami.errors import WireFault
from busylamp.ami.messages import Response
from busylamp.ami.wire import Decoded, Decoder, Limits
from tests.ami.feeding import AFTER, BANNER, LINE, PACKET, Told, faulty, fed, singly, told

FOLLOWS = b"Response: Follows\r\n"
HEADS = FOLLOWS + b"Privilege: Command\r\nActionID: 7\r\n"
END = b"--END COMMAND--\r\n\r\n"
EVENT: Told = ("Event", "After", [("Event", "After")])


def in_any_two(said: bytes) -> list[list[Decoded]]:
    """Decode these bytes whole, by the byte and cut in two at each place; without the banner."""
    data = BANNER + said
    halves = [[data[:at], data[at:]] for at in range(1, len(data))]
    return [fed(*parts)[1:] for parts in ([data], singly(data), *halves)]


def one_output(said: bytes) -> list[str]:
    """Return the output of the one response before the event, the same in any split."""
    outputs: list[list[str]] = []
    for answer, event in in_any_two(said + AFTER):
        assert isinstance(answer, Response)
        assert told([event]) == [EVENT]
        outputs.append(answer.output)
    assert all(output == outputs[0] for output in outputs)
    return outputs[0]


@pytest.mark.parametrize("blank", [b"\r\n\r\n", b"\n\n", b"\n\r\n", b"\r\n\n"])
def test_blank_lines_in_the_output(blank: bytes) -> None:
    lines = one_output(HEADS + b"first" + blank + b"Event: no\n\n\nlast\n" + END)
    assert lines == ["first", "", "Event: no", "", "", "last"]


@pytest.mark.parametrize("blank", [b"\r\n", b"\n"], ids=["crlf", "lf"])
def test_output_that_begins_with_a_blank_line(blank: bytes) -> None:
    assert one_output(HEADS + blank + b"text\r\n\r\nmore\n" + END)[-3:] == ["text", "", "more"]


@pytest.mark.parametrize("stray", [b"\r\n", b"\n", b"\r\n\r\n", b"\n\n\n", b"\r\n\n\r\n"])
def test_stray_blanks_before_the_output(stray: bytes) -> None:
    assert one_output(stray + HEADS + b"a\n\nb\r\n\r\nc\n" + END) == ["a", "", "b", "", "c"]


@pytest.mark.parametrize("line", [b"Response:Follows", b"RESPONSE: follows", b"Response: Follows "])
def test_follows_in_any_spelling(line: bytes) -> None:
    said = line + b"\r\nActionID: 7\r\na\n\nb\n" + END
    for answer, event in in_any_two(said + AFTER):
        assert isinstance(answer, Response)
        assert answer.get("ActionID") == "7"
        assert told([event]) == [EVENT]


@pytest.mark.parametrize("heads", [FOLLOWS, HEADS], ids=["bare", "heads"])
def test_empty_output(heads: bytes) -> None:
    assert one_output(heads + END) == []


def test_two_outputs_and_what_is_between() -> None:
    said = HEADS + b"a\n\nb\n" + END + AFTER + HEADS + b"c\r\n\r\nd\n" + END + AFTER
    for packets in in_any_two(said):
        outputs = [packet.output for packet in packets if isinstance(packet, Response)]
        assert outputs == [["a", "", "b"], ["c", "", "d"]]
        assert [told([packet])[0][0] for packet in packets] == ["Response", "Event"] * 2


# Limits


@pytest.mark.parametrize("first", [FOLLOWS, HEADS], ids=["bare", "heads"])
@pytest.mark.parametrize("size", [1000, LINE])
def test_flood_of_bare_newlines(first: bytes, size: int) -> None:
    decoder = Decoder()
    decoder.feed(BANNER + first)
    fed_bytes = len(first)
    while decoder.fault is None:
        assert fed_bytes <= PACKET
        assert decoder.feed(b"\n" * size) == []
        fed_bytes += size
    assert decoder.fault is WireFault.PACKET_TOO_LONG
    assert fed_bytes > PACKET


def test_flood_of_bare_newlines_in_one_read() -> None:
    assert faulty(BANNER + FOLLOWS + b"\n" * PACKET) == (fed(BANNER), WireFault.PACKET_TOO_LONG)


@pytest.mark.parametrize("blank", [b"", b"\n", b"\r\n"], ids=["", "lf", "crlf"])
@pytest.mark.parametrize("after", [b"", b"\n", b"\n\r\n", b"\n" + END], ids=str)
def test_line_limit_in_the_output(after: bytes, blank: bytes) -> None:
    for length, fault in ((LINE, None), (LINE + 1, WireFault.LINE_TOO_LONG)):
        start, said = BANNER + HEADS + b"x\n" + blank, b"a" * length + after
        assert faulty(start + said)[1] is fault
        assert faulty(start, said)[1] is fault
        assert faulty(start + said[:100], said[100:-30], said[-30:])[1] is fault


@pytest.mark.parametrize("blank", [b"", b"\n", b"\r\n"], ids=["", "lf", "crlf"])
@pytest.mark.parametrize("step", [50, 1000, 5000])
def test_packet_limit_in_the_output(step: int, blank: bytes) -> None:
    for extra, fault in ((0, None), (1, WireFault.PACKET_TOO_LONG)):
        decoder = Decoder(limits=Limits(line=500, packet=2000))
        end = END.rstrip()
        start = HEADS + b"x\n" + blank
        room = 2000 + extra - len(start) - len(end)
        said = BANNER + start + (b"y" * 99 + b"\n") * (room // 100) + b"z" * (room % 100) + END
        packets = [
            p for at in range(0, len(said), step) for p in decoder.feed(said[at : at + step])
        ]
        assert decoder.fault is fault
        assert [type(packet).__name__ for packet in packets[1:]] == ["Response"] * (fault is None)
