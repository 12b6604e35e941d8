# SPDX-License-Identifier: MIT
"""Who the message server is: known by its roots, by a pin, or nothing is said to it."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.line import Account
from busylamp.link.relayed.address import Address
from busylamp.link.relayed.nats import NatsError, Server, connect
from busylamp.link.relayed.trust import Known
from busylamp.link.tls import read_certificate
from busylamp.relay.users import SEEDS
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.reasons import LineState, LineTrouble
from tests.link.conftest import Certificates, Made
from tests.link.rig import looped
from tests.relay.rig import NatsServer, ear, site


@contextmanager
def encrypted(folder: Path, shown: Made) -> Generator[NatsServer]:
    """A server that asks for TLS."""
    with site(folder) as made:
        made.server.kill()
        conf = folder / "nats.conf"
        tls = f'tls {{ cert_file: "{shown.pem}", key_file: "{shown.key}" }}\n'
        conf.write_text(conf.read_text() + tls)
        made.server.start()
        yield made.server


def seed_of(server: NatsServer) -> Secret:
    return Secret((server.folder / SEEDS / "1000.seed").read_text().strip())


@asynccontextmanager
async def reached(
    server: NatsServer, *, host: str = "127.0.0.1", pin: str = "", ca_file: Path | None = None
) -> AsyncGenerator[Server]:
    address = Address(host, server.port, tls=True, site="main")
    made = await connect(
        address,
        seed_of(server),
        inbox="_INBOX.main.1000",
        lost=lambda: None,
        known=Known(pin=pin, ca_file="" if ca_file is None else str(ca_file)),
    )
    try:
        yield made
    finally:
        await made.close()


@looped
async def refused(server: NatsServer, wanted: LineTrouble, **how: str | Path) -> None:
    with pytest.raises(NatsError) as error:
        async with reached(server, **how):  # pyright: ignore[reportArgumentType] - keywords
            pass
    assert error.value.trouble is wanted, error.value
    shows = wanted in (LineTrouble.CERTIFICATE_CHANGED, LineTrouble.CERTIFICATE_UNKNOWN)
    assert (error.value.certificate is not None) is shows
    assert error.value.final or not shows


def test_a_companys_own_root(
    tmp_path: Path, certificates: Certificates, caplog: pytest.LogCaptureFixture
) -> None:
    with encrypted(tmp_path, certificates.vouched) as server:

        @looped
        async def known() -> None:
            async with reached(server, ca_file=certificates.root.pem) as made:
                assert made.certificate == read_certificate(certificates.vouched.der)

        known()
        assert "eof_received" not in caplog.text  # nobody can do anything about it
        refused(server, LineTrouble.CERTIFICATE_UNKNOWN)
        refused(server, LineTrouble.CERTIFICATE_UNKNOWN, ca_file=certificates.rsa.pem)
        refused(
            server, LineTrouble.CERTIFICATE_UNKNOWN, ca_file=certificates.root.pem, host="localhost"
        )
        refused(server, LineTrouble.CA_UNREADABLE, ca_file=tmp_path / "none.pem")
        refused(server, LineTrouble.CA_UNREADABLE, ca_file=tmp_path / "nats.conf")


def test_a_pin_decides_alone(tmp_path: Path, certificates: Certificates) -> None:
    pin = read_certificate(certificates.expired.der).spki_sha256
    with encrypted(tmp_path, certificates.expired) as server:

        @looped
        async def known() -> None:
            async with reached(server, pin=pin, host="localhost") as made:
                assert made.certificate == read_certificate(certificates.expired.der)

        known()
        refused(server, LineTrouble.CERTIFICATE_CHANGED, pin="0" * 64)
        refused(
            server,
            LineTrouble.CERTIFICATE_CHANGED,
            pin=read_certificate(certificates.rsa.der).spki_sha256,
            ca_file=certificates.root.pem,
        )


class InTheMiddle:
    """Greets as a server without TLS does, and keeps what it is told."""

    def __init__(self) -> None:
        self.heard = b""

    async def greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        told = b'{"server_id":"S","version":"2.9.10","nonce":"bm9uY2U","auth_required":true}'
        writer.write(b"INFO " + told + b"\r\n")
        self.heard += await reader.read(4096)
        writer.close()


@pytest.mark.parametrize("pin", ["", "0" * 64])
def test_nothing_is_signed_for_who_leaves_tls_out(tmp_path: Path, pin: str) -> None:
    @looped
    async def attempt() -> None:
        liar = InTheMiddle()
        async with await asyncio.start_server(liar.greet, "127.0.0.1", 0) as listening:
            address = Address("127.0.0.1", listening.sockets[0].getsockname()[1], True, "main")
            with site(tmp_path) as made:
                seed = made.seed("1000")
            known = Known(pin=pin)
            with pytest.raises(NatsError) as error:
                await connect(address, seed, inbox="_INBOX.x", lost=lambda: None, known=known)
        assert error.value.trouble is LineTrouble.NOT_TLS
        assert liar.heard == b""

    attempt()


@pytest.mark.parametrize(
    ("host", "wanted"),
    [("127.0.0.1", LineTrouble.CONNECTION_REFUSED), ("no.invalid", LineTrouble.NAME_UNKNOWN)],
)
def test_who_is_not_there_is_named_at_once(host: str, wanted: LineTrouble, tmp_path: Path) -> None:
    @looped
    async def attempt() -> None:
        with site(tmp_path) as made:
            seed = made.seed("1000")
        address = Address(host, made.server.port, False, "main")
        async with asyncio.timeout(3.0):
            with pytest.raises(NatsError) as error:
                await connect(address, seed, inbox="_INBOX.x", lost=lambda: None)
        assert error.value.trouble is wanted

    attempt()


@looped
async def test_a_desk_is_shown_a_certificate_nobody_vouches_for(
    tmp_path: Path, certificates: Certificates
) -> None:
    with encrypted(tmp_path, certificates.rsa) as server:
        pbx = PbxSettings(relay=f"tls://127.0.0.1:{server.port}")
        account = Account(pbx=pbx, me=MeSettings(extension="1000"))
        async with ear(account, seed_of(server)) as desk:
            await desk.until(lambda: desk.news and desk.state.state is LineState.IDENTITY)
            assert desk.state.trouble is LineTrouble.CERTIFICATE_UNKNOWN
            assert desk.state.certificate is not None
            shown = desk.state.certificate.spki_sha256
            assert shown == read_certificate(certificates.rsa.der).spki_sha256
            assert desk.state.relayed
        async with ear(replace(account, pbx=replace(pbx, pin=shown)), seed_of(server)) as desk:
            await desk.until(lambda: desk.news and desk.state.trouble is LineTrouble.RELAY_ABSENT)
            assert desk.state.pinned
            assert desk.state.encrypted
