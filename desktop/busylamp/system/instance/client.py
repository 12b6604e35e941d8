# SPDX-License-Identifier: MIT
"""Asks the running Busylamp, if there is one."""

import contextlib
import hmac
import secrets
import socket
from collections.abc import Generator

from busylamp.system.instance.messages import (
    Frames,
    Message,
    NotAMessageError,
    fields_of,
    frame,
)
from busylamp.system.instance.place import Place
from busylamp.system.instance.protocol import Way
from busylamp.system.instance.server import UNDONE, sign


class NotRunningError(Exception):
    """Nobody listens there; nothing was said."""


class NoAnswerError(Exception):
    """It was said, and no whole answer came: nobody knows what became of it."""


def ask(
    way: Way, place: Place, message: Message, *, seconds: float, between: float | None = None
) -> Generator[dict[str, object]]:
    """Say one thing; yield each answer: the first within `seconds`, then `between` two.

    One who is ending has done nothing, and counts as not running.
    """
    try:
        key = way.key(place)
        connection = way.connect(place)
    except (OSError, ValueError) as error:
        raise NotRunningError from error
    nonce = secrets.token_hex(16)
    fields = fields_of(message)
    if key:
        fields |= {"nonce": nonce, "proof": sign(key, "c", nonce)}
    with contextlib.closing(connection):
        connection.settimeout(seconds)
        try:
            connection.sendall(frame(fields))
            for fields in _answers(connection, sign(key, "s", nonce) if key else ""):
                if fields.get("failure") in UNDONE:
                    raise NotRunningError
                yield fields
                connection.settimeout(between or seconds)
        except (OSError, NotAMessageError) as error:
            raise NoAnswerError from error


def _answers(connection: socket.socket, proof: str) -> Generator[dict[str, object]]:
    frames = Frames()
    while True:
        data = connection.recv(frames.wanted)
        if not data:
            msg = "closed before the last answer"
            raise OSError(msg)
        fields = frames.receive(data)
        if fields is None:
            continue
        if not hmac.compare_digest(str(fields.get("proof", "")), proof):
            msg = "another one answers"
            raise OSError(msg)
        yield fields
        if fields.get("last"):
            return
