# SPDX-License-Identifier: MIT
"""One small answer over https: a server that is known, no redirect, little time, few bytes."""

import asyncio
import contextlib
import re
import ssl
from urllib.parse import urlsplit

from busylamp.link.resolve import resolve
from busylamp.link.tls import verifying

SECONDS = 5.0  # for all of it
MOST_BYTES = 64 * 1024  # of the answer with its headers
_PORT = 443
_FIRST_LINE = re.compile(rb"HTTP/1\.[01] ([0-9]{3})(?: [^\r\n]*)?\Z")
_GOOD = b"200"


class PageError(Exception):
    """There is no answer that can be used; says why in a few words."""


async def fetch(url: str, *, context: ssl.SSLContext | None = None) -> bytes:
    """Return what stands at the address.

    HTTP/1.0, so that an answer comes in one piece; nothing of this computer or user is told.

    Raises:
        PageError: Nothing came in time, or no plain answer of the server that was meant.
    """
    try:
        async with asyncio.timeout(SECONDS):
            return _body(await _ask(url, context or verifying()))
    except TimeoutError as error:
        msg = "no answer in time"
        raise PageError(msg) from error
    except (OSError, ValueError, EOFError) as error:  # a name that is no name is a ValueError
        raise PageError(type(error).__name__) from error


async def _ask(url: str, context: ssl.SSLContext) -> bytes:
    address = urlsplit(url)
    host = address.hostname or ""
    if address.scheme != "https" or not host or not url.isascii():
        msg = "no https address"
        raise PageError(msg)
    target = (address.path or "/") + (f"?{address.query}" if address.query else "")
    place = (await resolve(host, port := address.port or _PORT))[0]
    reader, writer = await asyncio.open_connection(
        place, port, ssl=context, server_hostname=host, limit=MOST_BYTES
    )
    try:
        head = (f"GET {target} HTTP/1.0", f"Host: {address.netloc}", "User-Agent: Busylamp")
        writer.write("\r\n".join((*head, "Accept: application/json", "", "")).encode("ascii"))
        return await _read(reader)
    finally:
        writer.transport.abort()


async def _read(reader: asyncio.StreamReader) -> bytes:
    data = b""
    while len(data) <= MOST_BYTES:
        more = await reader.read(MOST_BYTES)
        if not more:
            return data
        data += more
        if _is_whole(data):
            return data
    msg = "too long"
    raise PageError(msg)


def _is_whole(data: bytes) -> bool:
    """Whether the length that was announced is there: some servers keep the line open."""
    head, parted, body = data.partition(b"\r\n\r\n")
    with contextlib.suppress(KeyError, ValueError):
        return bool(parted) and len(body) >= int(_headers(head)[b"content-length"])
    return False


def _headers(head: bytes) -> dict[bytes, bytes]:
    pairs = (line.partition(b":") for line in head.split(b"\r\n")[1:])
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _body(answer: bytes) -> bytes:
    head, parted, body = answer.partition(b"\r\n\r\n")
    first = _FIRST_LINE.match(head.split(b"\r\n", 1)[0])
    if not parted or first is None:
        msg = "no answer of a web server"
        raise PageError(msg)
    if first[1] != _GOOD:  # a redirect too: it leads to whom nobody chose
        msg = f"answer {int(first[1])}"
        raise PageError(msg)
    headers = _headers(head)
    if headers.get(b"transfer-encoding", b"identity").lower() != b"identity":
        msg = "answer in pieces"
        raise PageError(msg)
    return _measured(body, headers.get(b"content-length"))


def _measured(body: bytes, length: bytes | None) -> bytes:
    """Return what was announced; half an answer is none."""
    if length is None:
        return body
    if not length.isdigit() or len(body) < int(length[:9]):
        msg = "torn off"
        raise PageError(msg)
    return body[: int(length[:9])]
