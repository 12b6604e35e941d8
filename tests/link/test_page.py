# SPDX-License-Identifier: MIT
"""One answer over https: whoever is not the server that was meant, or says too much, is left."""

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable

import pytest

from busylamp.link import page
from busylamp.link.page import MOST_BYTES, PageError, fetch
from busylamp.link.resolve import resolve
from tests.link.conftest import Certificates
from tests.link.rig import looped

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
GOOD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def says(*pieces: bytes, stays: bool = False) -> Serve:
    """Answer a request with these bytes; then hang up, or not."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        if stays:
            await reader.read()
        writer.close()

    return serve


asked: list[bytes] = []


async def ask(
    serve: Serve, certificates: Certificates, server: str = "vouched", path: str = "/v.json"
) -> bytes:
    asked.clear()
    listening = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=certificates[server].server())
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        context = ssl.create_default_context(cafile=str(certificates.root.pem))
        return await fetch(f"https://127.0.0.1:{port}{path}", context=context)


@looped
async def test_an_answer_is_read_and_nothing_of_us_is_told(certificates: Certificates) -> None:
    assert await ask(says(GOOD + b"\r\n{}"), certificates, path="/v.json?x=1") == b"{}"
    (request,) = asked
    lines = request.decode().split("\r\n")
    assert lines[0] == "GET /v.json?x=1 HTTP/1.0"
    names = [line.partition(":")[0] for line in lines[1:-2]]
    assert names == ["Host", "User-Agent", "Accept"]
    assert "User-Agent: Busylamp" in lines


@looped
async def test_a_line_that_stays_open_is_not_waited_for(certificates: Certificates) -> None:
    answer = says(GOOD + b"Content-Length: 2\r\n\r\n", b"{}", stays=True)
    assert await ask(answer, certificates) == b"{}"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\n\r\n", "answer 302"),
        (b"HTTP/1.1 404 Not Found\r\n\r\n", "answer 404"),
        (b"HTTP/1.1 500\r\n\r\n{}", "answer 500"),
        (b"Asterisk Call Manager/5.0.4\r\n\r\n", "no answer of a web server"),
        (b"", "no answer of a web server"),
        (GOOD, "no answer of a web server"),
        (GOOD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", "answer in pieces"),
        (GOOD + b"Content-Length: 9\r\n\r\n{}", "torn off"),
        (GOOD + b"Content-Length: -1\r\n\r\n{}", "torn off"),
        (GOOD + b"\r\n" + b"x" * MOST_BYTES, "too long"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 20_000, "too long"),
    ],
)
@looped
async def test_any_other_answer_is_none(
    answer: bytes, why: str, certificates: Certificates
) -> None:
    with pytest.raises(PageError, match=why):
        await ask(says(answer), certificates)


@pytest.mark.parametrize("server", ["ec", "expired", "far"])
@looped
async def test_a_server_nobody_vouches_for_hears_nothing(
    server: str, certificates: Certificates
) -> None:
    with pytest.raises(PageError, match="SSLCertVerificationError"):
        await ask(says(GOOD + b"\r\n{}"), certificates, server)
    assert asked == []


@looped
async def test_by_itself_it_trusts_what_the_system_trusts(certificates: Certificates) -> None:
    listening = await asyncio.start_server(
        says(GOOD + b"\r\n{}"), "127.0.0.1", 0, ssl=certificates.vouched.server()
    )
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        with pytest.raises(PageError, match="SSLCertVerificationError"):
            await fetch(f"https://127.0.0.1:{port}/")


@pytest.mark.parametrize("drips", [False, True])
@looped
async def test_one_that_takes_its_time_is_left(
    drips: bool, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "SECONDS", 0.4)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while drips and not writer.transport.is_closing():
            writer.write(b"H")
            await asyncio.sleep(0.02)
        await reader.read()
        writer.close()

    began = time.monotonic()
    with pytest.raises(PageError, match="no answer in time"):
        await ask(serve, certificates)
    assert time.monotonic() - began < 5.0  # the deadline's own: it would drip for ever


@pytest.mark.parametrize(
    "url",
    ["", "http://127.0.0.1/", "https://", "file:///etc/passwd", "https://127.0.0.1:99999/",
     "https://[::1", "https://127.0.0.1:1/", "https://exämple.example/"],
)  # fmt: skip
@looped
async def test_no_address_of_the_kind_is_no_answer(url: str) -> None:
    with pytest.raises(PageError):
        await fetch(url)


@pytest.mark.parametrize(
    ("place", "why"),
    [("http://127.0.0.1", "no https address"), ("https://localhost", "SSLCertVerificationError")],
)
@looped
async def test_the_right_server_by_a_wrong_way_hears_nothing(
    place: str, why: str, certificates: Certificates
) -> None:
    """Its certificate is for 127.0.0.1."""
    asked.clear()
    here = (await resolve(place.partition("//")[2], 0))[0]  # which of them a name leads to
    listening = await asyncio.start_server(
        says(GOOD + b"\r\n{}"), here, 0, ssl=certificates.vouched.server()
    )
    async with listening:
        port = listening.sockets[0].getsockname()[1]
        context = ssl.create_default_context(cafile=str(certificates.root.pem))
        with pytest.raises(PageError, match=why):
            await fetch(f"{place}:{port}/", context=context)
    assert asked == []
