# SPDX-License-Identifier: MIT
"""A second reader of what we send, after Asterisk's own: its buffer, its line ends, its headers.

Written from main/manager.c (get_input, do_message, __astman_get_header) and include/asterisk/
manager.h of 16 and 22, and sharing no line with the program's.
"""

from dataclasses import dataclass, field

_INBUF = 1025  # AMI_BUFFER: s->session->inbuf
_MOST_HEADERS = 128  # AST_MAX_MANHEADERS


class RefusedError(Exception):
    """Asterisk would not take the message."""


@dataclass
class Message:
    """The lines of one message, as `struct message` keeps them."""

    lines: list[bytes] = field(default_factory=list[bytes])

    def header(self, name: str) -> bytes:
        """Return the first header of that name, blanks before it skipped (ast_skip_blanks)."""
        found = self.headers(name)
        return found[0] if found else b""

    def headers(self, name: str) -> list[bytes]:
        wanted = name.encode().lower()
        return [
            line[len(wanted) + 1 :].lstrip(bytes(range(33)))
            for line in self.lines
            if line[: len(wanted)].lower() == wanted and line[len(wanted) : len(wanted) + 1] == b":"
        ]


def read(data: bytes) -> list[Message]:
    """Return the messages Asterisk would act on; raise RefusedError where it would complain."""
    messages, message = list[Message](), Message()
    while data:
        line, data = _line(data)
        if not line:
            messages.append(message)
            message = Message()
        elif len(message.lines) >= _MOST_HEADERS:
            msg = "too many lines in message"
            raise RefusedError(msg)
        else:
            message.lines.append(line)
    if message.lines:
        msg = "a message without an end"
        raise RefusedError(msg)
    return messages


def _line(data: bytes) -> tuple[bytes, bytes]:
    """Cut off a line at CRLF or at a bare LF; what follows a NUL is no part of a C string."""
    seen = data[: _INBUF - 1]
    end = seen.find(b"\n")
    if end < 0:
        msg = "line too long" if len(seen) == _INBUF - 1 else "a line without an end"
        raise RefusedError(msg)
    line = seen[:end]
    if line.endswith(b"\r"):
        line = line[:-1]
    return line.partition(b"\0")[0], data[end + 1 :]
