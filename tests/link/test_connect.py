# SPDX-License-Identifier: MIT
"""Why there is no line: each trouble by what a port or a name does to us."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Generator

import pytest

from busylamp.link import connect as opening
from busylamp.link.connect import ConnectError, connect
from busylamp.settings.model import PbxSettings
from busylamp.telephony.reasons import LineState, LineTrouble
from tests.link.conftest import Certificates
from tests.link.pbx import FakePbx
from tests.link.rig import account_of, looped, rig, until


@pytest.fixture
def silent_port() -> Generator[int]:
    """A port that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield int(listening.getsockname()[1])


@pytest.fixture
def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


async def trouble_of(pbx: PbxSettings) -> LineTrouble:
    with pytest.raises(ConnectError) as failed:
        await connect(pbx)
    return failed.value.trouble


@pytest.mark.parametrize("pin", ["", "0" * 64])
@looped
async def test_a_plain_port_asked_for_tls(pin: str) -> None:
    async with FakePbx() as pbx:
        account = account_of(pbx.port, tls=True, pin=pin)
        assert await trouble_of(account.pbx) is LineTrouble.NOT_TLS


@pytest.mark.parametrize("banner", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"SSH-2.0-OpenSSH_9\r\n"])
@looped
async def test_another_plain_port_asked_for_tls(banner: bytes) -> None:
    async with FakePbx(banner=banner) as pbx:
        account = account_of(pbx.port, tls=True)
        assert await trouble_of(account.pbx) is LineTrouble.NOT_TLS


@looped
async def test_a_tls_port_asked_in_plain(certificates: Certificates) -> None:
    port = FakePbx(certificates.ec.server(), handshake=0.1)
    async with port as pbx, rig(pbx, account_of(pbx.port)) as line:
        line.open()
        told = await line.reach(LineState.WAITING)
        assert told.trouble is LineTrouble.TLS_ONLY
        assert pbx.received == b""


@looped
async def test_a_tls_port_that_hangs_up_in_the_handshake() -> None:
    def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    async with server:
        port = int(server.sockets[0].getsockname()[1])
        assert await trouble_of(account_of(port, tls=True).pbx) is LineTrouble.TLS_FAILED


@looped
async def test_a_server_with_old_tls_only(certificates: Certificates) -> None:
    context = certificates.rsa.server()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    async with FakePbx(context) as pbx:
        assert await trouble_of(account_of(pbx.port, tls=True).pbx) is LineTrouble.TLS_FAILED


@looped
async def test_a_port_that_says_nothing_when_asked_for_tls(
    silent_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "TLS_SECONDS", 0.05)
    trouble = await trouble_of(account_of(silent_port, tls=True).pbx)
    assert trouble is LineTrouble.TIMED_OUT


@pytest.mark.parametrize("tls", [False, True])
@pytest.mark.parametrize("host", ["a..b", ".example", "x" * 64 + ".example", "pbx\0.example"])
@looped
async def test_a_name_that_is_none(host: str, *, tls: bool) -> None:
    pbx = PbxSettings(host=host, port=5038, tls=tls, username="amiuser1")
    assert await trouble_of(pbx) is LineTrouble.NAME_UNKNOWN


@pytest.mark.parametrize("tls", [False, True])
@looped
async def test_nobody_listens(closed_port: int, *, tls: bool) -> None:
    trouble = await trouble_of(account_of(closed_port, tls=tls).pbx)
    assert trouble is LineTrouble.CONNECTION_REFUSED


@pytest.mark.parametrize("tls", [False, True])
@looped
async def test_a_connection_that_is_never_made(
    silent_port: int, monkeypatch: pytest.MonkeyPatch, *, tls: bool
) -> None:
    async def never(*_: object, **__: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(asyncio, "open_connection", never)
    monkeypatch.setattr(opening, "CONNECT_SECONDS", 0.02)
    monkeypatch.setattr(opening, "TLS_SECONDS", 0.02)
    trouble = await trouble_of(account_of(silent_port, tls=tls).pbx)
    assert trouble is LineTrouble.TIMED_OUT


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (OSError(113, "No route to host"), LineTrouble.UNREACHABLE),
        (socket.gaierror(-2, "Name or service not known"), LineTrouble.NAME_UNKNOWN),
        (ConnectionResetError(104, "Connection reset by peer"), LineTrouble.TLS_FAILED),
    ],
)
@looped
async def test_what_the_system_says(
    error: OSError, trouble: LineTrouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(asyncio, "open_connection", fail)
    with pytest.raises(ConnectError) as failed:
        await connect(account_of(5039, tls=True).pbx)
    assert (failed.value.trouble, failed.value.detail) == (trouble, str(error))


@pytest.mark.parametrize(
    "banner",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"220 mail.example.net ESMTP\r\n",
        b"\x16\x03\x01\x00\n",
        b"\r\n",
        b"x" * 300,
        b"x" * 300 + b"\r\n",
    ],
)
@looped
async def test_a_port_that_speaks_something_else(banner: bytes) -> None:
    async with FakePbx(banner=banner) as pbx, rig(pbx) as line:
        line.open()
        told = await line.reach(LineState.WAITING)
        assert told.trouble is LineTrouble.NOT_AMI
        await until(lambda: pbx.over)
        assert pbx.received == b""


@looped
async def test_a_port_that_says_nothing() -> None:
    async with FakePbx(banner=b"") as pbx, rig(pbx) as line:
        line.open()
        await line.connected()
        await line.clock.let_pass(9.5)
        assert line.states == [LineState.CONNECTING]
        await line.clock.let_pass(0.5)
        told = await line.reach(LineState.WAITING)
        assert told.trouble is LineTrouble.NO_GREETING
        assert pbx.received == b""


@looped
async def test_a_greeting_that_never_ends() -> None:
    async with FakePbx(banner=b"Asterisk Call") as pbx, rig(pbx) as line:
        line.open()
        await line.connected()
        await line.clock.let_pass(10.0)
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.NO_GREETING


@looped
async def test_a_name_with_a_dead_address_is_reached_at_its_living_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def found(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(0, 0, 0, "", (address, port)) for address in ("127.0.0.9", "127.0.0.1")]

    async with FakePbx() as pbx:
        monkeypatch.setattr(socket, "getaddrinfo", found)
        connection = await connect(account_of(pbx.port).pbx)
        monkeypatch.undo()
        connection.abort()


def test_a_resolver_that_hangs_holds_up_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    hangs, over = threading.Event(), threading.Event()

    def hang(host: str, port: int, **_: object) -> list[object]:
        hangs.set()
        over.wait(60)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    monkeypatch.setattr(opening, "CONNECT_SECONDS", 0.05)
    pbx = PbxSettings(host="pbx.invalid", port=5038, tls=False)
    assert asyncio.run(trouble_of(pbx)) is LineTrouble.TIMED_OUT  # and the loop is closed by now
    assert hangs.is_set()
    assert not over.is_set()
    over.set()
