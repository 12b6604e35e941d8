# SPDX-License-Identifier: MIT
"""What other starts say to the running program: one of few messages or nothing."""

from busylamp.system.instance.messages import (
    LONGEST,
    LONGEST_TEXT,
    Frames,
    NotAMessageError,
    fields_of,
    fitting,
    frame,
    message_of,
)
from tests.fuzz.choices import Choices, pieces

_HEAD = 4


def check(data: bytes) -> None:
    choices = Choices(data)
    way, sizes = choices.last(), [choices.last() for _ in range(2)]
    body = choices.rest()
    stream = len(body).to_bytes(_HEAD) + body if way & 1 else body
    heard = _heard([stream])
    assert heard == _heard(pieces(stream, sizes))
    for fields in heard:
        _understand(fields)
        answer = Frames().receive(fitting(fields))
        assert answer is not None


def _heard(parts: list[bytes]) -> list[dict[str, object]]:
    """Read as the server does: never more than is wanted."""
    frames = Frames()
    found: list[dict[str, object]] = []
    try:
        for part in parts:
            at = 0
            while at < len(part):
                wanted = frames.wanted
                assert 0 < wanted <= LONGEST + _HEAD
                fields = frames.receive(part[at : at + wanted])
                at += wanted
                if fields is not None:
                    found.append(fields)
    except NotAMessageError:
        pass
    return found


def _understand(fields: dict[str, object]) -> None:
    try:
        message = message_of(fields)
    except NotAMessageError:
        return
    text = getattr(message, "text", "")
    assert len(text) <= LONGEST_TEXT
    assert text.isprintable()
    again = Frames().receive(frame(fields_of(message)))
    assert again is not None
    assert message_of(again) == message
