# SPDX-License-Identifier: MIT
"""Frames: written, cut out of any split of the bytes, and nothing else than a message read."""

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busylamp.system.instance.messages import (
    LONGEST,
    Dial,
    DialCopied,
    Frames,
    HangUp,
    Message,
    NotAMessageError,
    Prefill,
    QueueWish,
    Show,
    Status,
    fields_of,
    fitting,
    frame,
    message_of,
)

ALL: list[Message] = [
    *(Show(), Prefill(text="tel:+49301234"), Dial(text="1001")),
    *(DialCopied(), HangUp(), Status()),
    QueueWish(act="pause", queue="6500", reason="Lunch"),
]


def read(data: bytes, frames: Frames | None = None) -> dict[str, object] | None:
    frames = frames or Frames()
    fields = None
    while data and fields is None:
        taken, data = data[: frames.wanted], data[frames.wanted :]
        fields = frames.receive(taken)
    return fields


@pytest.mark.parametrize("message", ALL, ids=lambda message: type(message).__name__)
def test_each_message_survives_the_way(message: Message) -> None:
    fields = read(frame(fields_of(message)))
    assert fields is not None
    assert message_of(fields) == message


def test_a_frame_comes_in_single_bytes() -> None:
    frames = Frames()
    data = frame({"verb": "show"})
    told = [frames.receive(data[place : place + 1]) for place in range(len(data))]
    assert told[-1] == {"verb": "show"}
    assert told[:-1] == [None] * (len(data) - 1)


@pytest.mark.parametrize("length", [0, LONGEST + 1, 64 * 1024 * 1024, 0xFFFFFFFF])
def test_a_long_frame_is_refused_by_its_length_alone(length: int) -> None:
    with pytest.raises(NotAMessageError):
        read(struct.pack(">I", length) + b"x")


@pytest.mark.parametrize(
    "body", [b"", b"x", b"[]", b"null", b'"show"', b"\xff", b"[" * 4000, b'{"verb": "show"', b"1"]
)
def test_what_is_no_object_is_refused(body: bytes) -> None:
    with pytest.raises(NotAMessageError):
        read(struct.pack(">I", len(body)) + body)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"verb": None},
        {"verb": "quit"},
        {"verb": ["show"]},
        {"verb": "dial"},
        {"verb": "dial", "text": 1001},
        {"verb": "dial", "text": "1\n2"},
        {"verb": "dial-request", "text": "1" * 257},
        {"verb": "dial-request", "text": "1\x00"},
    ],
)
def test_what_is_no_message_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(NotAMessageError):
        message_of(fields)


def test_the_longest_text_fits_a_frame() -> None:
    assert len(frame(fields_of(Prefill(text="\U0001f4de" * 256)))) <= LONGEST + 4
    with pytest.raises(NotAMessageError):
        frame({"text": "x" * LONGEST})


def test_an_answer_with_a_callers_long_name_is_cut() -> None:
    party = {"number": "1" * 9000, "name": "\U0001f4de" * 9000}
    call = {str(place): "\u00e4" * 9000 for place in range(12)}
    fields = read(fitting({"call": {"peer": party, **call}, "last": False}))
    assert fields is not None
    assert fields["last"] is False
    assert "call" in fields
    assert read(fitting({"name": "\ud800"})) == {"name": "?"}


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    try:
        fields = read(struct.pack(">I", len(body)) + body)
        assert fields is not None
        assert fields == json.loads(body)
        message_of(fields)
    except NotAMessageError:
        return
