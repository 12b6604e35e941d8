# SPDX-License-Identifier: MIT
"""Where packets begin and end, and what kind they are."""

import pytest

from tests.ami.feeding import after_banner


@pytest.mark.parametrize("end", [b"\r\n", b"\n"], ids=["crlf", "lf"])
@pytest.mark.parametrize("strays", [0, 1, 2, 5])
def test_line_ends_and_stray_blank_lines(end: bytes, strays: int) -> None:
    blank = end * (1 + strays)
    lines = [end * strays, b"Event: A", end, b"X: 1", end, blank]
    lines += [b"Response: Success", end, blank, b"Foo: 2", end, blank, b"Event: B", end, blank]
    assert after_banner(b"".join(lines)) == [
        ("Event", "A", [("Event", "A"), ("X", "1")]),
        ("Response", "", [("Response", "Success")]),
        ("Packet", "", [("Foo", "2")]),
        ("Event", "B", [("Event", "B")]),
    ]


def test_message_that_ends_with_its_own_line_end() -> None:
    said = b"Response: Success\r\nMessage: Park successful\n\r\n\r\nEvent: A\r\nX: 1\r\n\r\n"
    assert after_banner(said) == [
        ("Response", "", [("Response", "Success"), ("Message", "Park successful")]),
        ("Event", "A", [("Event", "A"), ("X", "1")]),
    ]


def test_packets_closed_by_crlf_and_lf() -> None:
    said = b"Event: A\r\nX: 1\r\n\nEvent: B\r\nX: 2\r\n\nResponse: Success\r\n\r\n"
    assert [kind + name for kind, name, _ in after_banner(said)] == ["EventA", "EventB", "Response"]


def test_event_closed_by_lf_before_a_response() -> None:
    said = b"Event: A\r\nX: 1\r\n\nResponse: Success\r\n\r\nEvent: B\r\n\r\n"
    assert [kind + name for kind, name, _ in after_banner(said)] == ["EventA", "Response", "EventB"]


def test_kind_is_the_first_key_only() -> None:
    said = b"Event: OriginateResponse\r\nActionID: 1\r\nResponse: Failure\r\n\r\n"
    said += b"Response: Success\r\nEventList: start\r\nevent: no\r\n\r\n"
    said += b"Channel: x\r\nEvent-x: y\r\n\r\n"
    assert [(kind, name) for kind, name, _ in after_banner(said)] == [
        ("Event", "OriginateResponse"),
        ("Response", ""),
        ("Packet", ""),
    ]


@pytest.mark.parametrize(
    ("line", "kind", "name"),
    [
        (b"event: a", "Event", "a"),
        (b"EVENT: a", "Event", "a"),
        (b"Event:a", "Event", "a"),
        (b"Event:", "Event", ""),
        (b"RESPONSE: Success", "Response", ""),
        (b"response:Success", "Response", ""),
        (b"Eventful: a", "Packet", ""),
        (b"no colon at all", "Packet", ""),
    ],
)
def test_first_key_in_any_spelling(line: bytes, kind: str, name: str) -> None:
    ((found, called, _),) = after_banner(line + b"\r\nX: 1\r\n\r\n")
    assert (found, called) == (kind, name)


def test_value_without_space_and_empty_values() -> None:
    said = (
        b"Event: A\r\nBare:1\r\nTwo:  2\r\nNone:\r\nBlank: \r\nColons: a: b:c\r\nno colon\r\n\r\n"
    )
    ((_, _, items),) = after_banner(said)
    assert items == [
        *(("Event", "A"), ("Bare", "1"), ("Two", " 2"), ("None", ""), ("Blank", "")),
        ("Colons", "a: b:c"),
    ]


@pytest.mark.parametrize("end", [b"\r\n", b"\n"], ids=["crlf", "lf"])
def test_torn_packet_gives_way_to_the_next(end: bytes) -> None:
    said = [b"Event: Lost", b"Channel: PJS", b"Event: B", b"X: 1", b"", b"Event: C", b"", b""]
    assert after_banner(end.join(said)) == [
        ("Torn", "", []),
        ("Event", "B", [("Event", "B"), ("X", "1")]),
        ("Event", "C", [("Event", "C")]),
    ]


def test_torn_response_and_whole_packets_around() -> None:
    said = b"Event: A\r\n\r\nResponse: Success\r\nActionID: 1\r\nEvent: B\r\n\r\nEvent: C\r\n\r\n"
    kinds = [kind + name for kind, name, _ in after_banner(said)]
    assert kinds == ["EventA", "Torn", "EventB", "EventC"]


def test_response_in_mid_packet_tears_nothing() -> None:
    said = b"Event: ChallengeResponseFailed\r\nResponse: ab12\r\nX: Event: y\r\n\r\n"
    ((kind, name, items),) = after_banner(said)
    assert (kind, name, len(items)) == ("Event", "ChallengeResponseFailed", 3)
