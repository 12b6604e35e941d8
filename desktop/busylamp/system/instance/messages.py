# SPDX-License-Identifier: MIT
"""What other starts and commands may say to the running Busylamp: a closed set of frames."""

import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

LONGEST = 4096  # bytes of a frame's body, either way
LONGEST_TEXT = 256  # signs of an address or a number
_SHORT_TEXT = 32
_LENGTH = struct.Struct(">I")

Fields = Mapping[str, object]


class NotAMessageError(ValueError):
    """Bytes that are no frame of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """Bring the window forward."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefill:
    """Somebody's link: fill the confirm card in, call nobody."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dial:
    """The user's own `busylamp dial NUMBER`."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DialCopied:
    """The user's own `busylamp dial --clipboard`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HangUp:
    """The user's own `busylamp hangup`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How is the line, and who is on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueWish:
    """The user's own `busylamp queue ACT [QUEUE]`; an empty queue means all of theirs."""

    act: str
    queue: str = ""
    reason: str = ""


Message = Show | Prefill | Dial | DialCopied | HangUp | Status | QueueWish

_NAMES: dict[type[Message], str] = {
    Show: "show",
    Prefill: "dial-request",
    Dial: "dial",
    DialCopied: "dial-clipboard",
    HangUp: "hangup",
    Status: "status",
    QueueWish: "queue",
}
_READ: dict[str, Callable[[Fields], Message]] = {
    "show": lambda _: Show(),
    "dial-request": lambda fields: Prefill(text=_text(fields)),
    "dial": lambda fields: Dial(text=_text(fields)),
    "dial-clipboard": lambda _: DialCopied(),
    "hangup": lambda _: HangUp(),
    "status": lambda _: Status(),
    "queue": lambda fields: QueueWish(
        act=_text(fields, "act"), queue=_text(fields, "queue"), reason=_text(fields, "reason")
    ),
}


def fields_of(message: Message) -> dict[str, object]:
    """Write a message as the fields of a frame."""
    fields: dict[str, object] = {"verb": _NAMES[type(message)]}
    if isinstance(message, Prefill | Dial):
        fields["text"] = message.text
    elif isinstance(message, QueueWish):
        fields.update(act=message.act, queue=message.queue, reason=message.reason)
    return fields


def message_of(fields: Fields) -> Message:
    """Read a message; raise NotAMessageError for anything that is not exactly one."""
    verb = fields.get("verb")
    read = _READ.get(verb) if isinstance(verb, str) else None
    if read is None:
        msg = "an unknown verb"
        raise NotAMessageError(msg)
    return read(fields)


def _text(fields: Fields, name: str = "text") -> str:
    text = fields.get(name)
    if not isinstance(text, str) or len(text) > LONGEST_TEXT or not text.isprintable():
        msg = "no text, a long one, or control characters"
        raise NotAMessageError(msg)
    return text


def frame(fields: Fields) -> bytes:
    """Write one frame: four bytes of length, then JSON."""
    body = json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace")
    if len(body) > LONGEST:
        msg = "the frame is too long"
        raise NotAMessageError(msg)
    return _LENGTH.pack(len(body)) + body


def fitting(fields: Fields) -> bytes:
    """Write one frame, its texts cut where they are too long: names come from a phone line."""
    for most in (LONGEST_TEXT, _SHORT_TEXT):
        try:
            return frame(_cut(fields, most))
        except NotAMessageError:
            continue
    return frame({"failure": "too_long", "last": fields.get("last")})


def _cut(fields: Fields, most: int) -> dict[str, object]:
    cut: dict[str, object] = {}
    for name, value in fields.items():
        if isinstance(value, str):
            cut[name] = value[:most]
        elif isinstance(value, dict):
            cut[name] = _cut(cast("Fields", value), most)
        else:
            cut[name] = value
    return cut


class Frames:
    """Cuts frames out of a stream; never keeps more than one frame's bytes."""

    def __init__(self) -> None:
        self._buffer = b""

    @property
    def wanted(self) -> int:
        """How many bytes the frame under way still lacks: read no more than that."""
        if len(self._buffer) < _LENGTH.size:
            return _LENGTH.size - len(self._buffer)
        return _LENGTH.size + self._length() - len(self._buffer)

    def receive(self, data: bytes) -> dict[str, object] | None:
        """Take bytes, at most `wanted`; return the fields when the frame is whole."""
        self._buffer += data
        if self.wanted > 0:
            return None
        body, self._buffer = self._buffer[_LENGTH.size :], b""
        return _fields(body)

    def _length(self) -> int:
        (length,) = _LENGTH.unpack_from(self._buffer)
        if not 0 < length <= LONGEST:
            msg = "no frame of ours"
            raise NotAMessageError(msg)
        return int(length)


def _fields(body: bytes) -> dict[str, object]:
    try:
        fields: object = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        msg = "no JSON"
        raise NotAMessageError(msg) from error
    if not isinstance(fields, dict):
        msg = "no object"
        raise NotAMessageError(msg)
    return cast("dict[str, object]", fields)
