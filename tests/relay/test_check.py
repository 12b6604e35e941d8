# SPDX-License-Identifier: MIT
"""`busylamp check` of a desk that goes through a relay: each thing that may be wrong is told."""

import asyncio
import contextlib
import socket
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.ami.secret import Secret
from busylamp.cli.check import EXIT_CODES, exit_code
from busylamp.desk.doctor.examining import Examination
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.link.line import Account
from busylamp.relay.users import new_seed
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.causes import Cause
from tests.link.conftest import Certificates
from tests.link.rig import looped
from tests.relay.rig import Site, free_port, running, site
from tests.relay.test_trust import encrypted, seed_of


@pytest.fixture
def place(tmp_path: Path) -> Generator[Site]:
    with site(tmp_path) as made:
        yield made


async def examine(account: Account, secret: Secret) -> list[Finding]:
    return [finding async for finding in Examination(account, secret).run()]


def told(findings: list[Finding], cause: Cause) -> Finding:
    assert exit_code(findings) == EXIT_CODES[cause], findings
    (found,) = [each for each in findings if each.cause is cause]
    assert found.advice
    assert "AMI" not in found.advice
    return found


@looped
async def test_all_is_well(place: Site) -> None:
    async with running(place.relay()):
        findings = await examine(place.account(relay=True), place.seed("1000"))
    assert exit_code(findings) == 0
    assert [each.step for each in findings][:4] == ["reach", "relay", "rights", "extensions"]
    assert {each.verdict for each in findings} == {Verdict.GOOD}
    assert findings[-1].step in ("me", "context")
    assert findings[3].presences


@looped
async def test_no_relay_and_no_key_and_another_key(place: Site) -> None:
    account = place.account(relay=True)
    told(await examine(account, place.seed("1000")), Cause.RELAY_ABSENT)
    refused = told(await examine(account, new_seed()), Cause.RELAY_KEY_REFUSED)
    assert "Violation" not in refused.title  # the library's words
    found = told(await examine(account, Secret("hunter2")), Cause.RELAY_KEY)
    assert "hunter2" not in repr(found)


@looped
async def test_the_key_of_another_desk(
    place: Site, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("busylamp.link.relayed.desk._PICTURE_SECONDS", 0.5)
    found = await examine(place.account(relay=True), place.seed("1001"))
    advice = told(found, Cause.RELAY_KEY_REFUSED).advice
    assert "another desk" in advice
    assert "site" in advice  # it may as well be the address that is wrong
    assert "lets this key not say all" in caplog.text
    caplog.clear()


@looped
async def test_a_relay_without_its_phone_system(
    place: Site, caplog: pytest.LogCaptureFixture
) -> None:
    place.stage.refuse_logins(refuse=True)
    async with running(place.relay()):
        told(await examine(place.account(relay=True), place.seed("1000")), Cause.RELAY_LOST_PBX)
    assert "LOGIN_REFUSED" in caplog.text
    caplog.clear()


@pytest.mark.parametrize(
    ("address", "cause"),
    [
        ("nats://relay.example.com", Cause.RELAY_ADDRESS),
        ("tls://no.invalid", Cause.NAME_UNKNOWN),
        (f"nats://127.0.0.1:{free_port()}", Cause.NOTHING_LISTENS),
    ],
)
def test_who_is_not_there(address: str, cause: Cause) -> None:
    account = Account(pbx=PbxSettings(relay=address), me=MeSettings(extension="1000"))
    found = told(asyncio.run(examine(account, new_seed())), cause)
    assert "Errno" not in found.title
    assert cause is Cause.RELAY_ADDRESS or "(" not in found.title


@pytest.mark.parametrize(
    "greeting",
    [
        b"Asterisk Call Manager/8.0.2\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"",  # it closes at once
        b"INFO {\r\n",
        b"INFO\r\n",
        b"x" * 70_000,  # a line without an end
    ],
)
@pytest.mark.parametrize("scheme", ["nats", "tls"])
def test_another_program_at_that_port(greeting: bytes, scheme: str) -> None:
    @looped
    async def attempt() -> None:
        async def greet(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(greeting)
            with contextlib.suppress(OSError):
                await writer.drain()
            writer.close()

        async with await asyncio.start_server(greet, "127.0.0.1", 0) as listening:
            port = listening.sockets[0].getsockname()[1]
            pbx = PbxSettings(relay=f"{scheme}://127.0.0.1:{port}")
            account = Account(pbx=pbx, me=MeSettings(extension="1000"))
            found = told(await examine(account, new_seed()), Cause.NO_RELAY_SERVER)
        assert "Check the port" in found.advice
        assert "(" not in found.title

    attempt()


def test_a_name_with_two_addresses_where_nothing_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    places = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"127.0.0.{each}", port)) for each in (1, 2)
    ]

    def resolved(*_asked: object, **_how: object) -> object:
        return places

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    pbx = PbxSettings(relay=f"nats://localhost:{port}")
    account = Account(pbx=pbx, me=MeSettings(extension="1000"))
    told(asyncio.run(examine(account, new_seed())), Cause.NOTHING_LISTENS)


@looped
async def test_a_server_that_has_no_tls(place: Site) -> None:
    pbx = PbxSettings(relay=f"tls://127.0.0.1:{place.server.port}")
    account = replace(place.account(relay=True), pbx=pbx)
    told(await examine(account, place.seed("1000")), Cause.TLS_FAILED)


def test_certificates(tmp_path: Path, certificates: Certificates) -> None:
    with encrypted(tmp_path, certificates.vouched) as server:
        pbx = PbxSettings(relay=f"tls://127.0.0.1:{server.port}")
        account = Account(pbx=pbx, me=MeSettings(extension="1000"))
        seed = seed_of(server)
        found = told(asyncio.run(examine(account, seed)), Cause.CERTIFICATE_UNKNOWN)
        assert found.certificate is not None
        other = replace(account, pbx=replace(pbx, pin="0" * 64))
        found = told(asyncio.run(examine(other, seed)), Cause.CERTIFICATE_CHANGED)
        assert "phone system" not in f"{found.title} {found.advice}"
        none = replace(account, pbx=replace(pbx, ca_file=str(tmp_path / "none.pem")))
        told(asyncio.run(examine(none, seed)), Cause.CA_UNREADABLE)
        roots = replace(account, pbx=replace(pbx, ca_file=str(certificates.root.pem)))
        findings = asyncio.run(examine(roots, seed))
        assert "TLS" in findings[0].title
        told(findings, Cause.RELAY_ABSENT)
