# SPDX-License-Identifier: MIT
"""Who the server is: a pin decides alone, roots where there is none, and nobody hears a byte."""

import socket
import ssl

import pytest

from busylamp.link import tls
from busylamp.link.connect import connect
from busylamp.link.tls import IdentityError, check_pin, read_certificate
from busylamp.settings.model import PbxSettings
from busylamp.telephony.reasons import LineState, LineTrouble
from tests.link.conftest import Certificates, Made
from tests.link.pbx import PASSWORD, FakePbx
from tests.link.rig import account_of, looped, rig, until, up

OTHER = "0" * 64
NEWEST = (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)


def pin_of(made: Made) -> str:
    return read_certificate(made.der).spki_sha256


def spellings(pin: str) -> list[str]:
    pairs = [pin[at : at + 2] for at in range(0, len(pin), 2)]
    return [pin, pin.upper(), ":".join(pairs), ":".join(pairs).upper(), f" {pin}\n"]


@pytest.mark.parametrize("spelling", range(5))
def test_a_pin_passes_however_it_is_spelt(spelling: int, certificates: Certificates) -> None:
    made = certificates.rsa
    facts = check_pin(made.der, spellings(pin_of(made))[spelling])
    assert facts == read_certificate(made.der)


@pytest.mark.parametrize("pin", [OTHER, "", ":", "é", "\ud800", "sha256"])
def test_no_other_pin_does(pin: str, certificates: Certificates) -> None:
    with pytest.raises(IdentityError) as refused:
        check_pin(certificates.rsa.der, pin)
    assert refused.value.trouble is LineTrouble.CERTIFICATE_CHANGED
    assert refused.value.certificate == read_certificate(certificates.rsa.der)


@pytest.mark.parametrize("shown", [None, b"", b"\x30\x03\x02\x01\x01"])
@pytest.mark.parametrize("pin", [OTHER, "", ":", " "])
def test_what_can_not_be_read_fits_no_pin(shown: bytes | None, pin: str) -> None:
    with pytest.raises(IdentityError):
        check_pin(shown, pin)


def test_without_a_pin_roots_and_name_are_asked() -> None:
    context = tls.verifying()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert {c.minimum_version for c in (context, tls.unverified())} == {ssl.TLSVersion.TLSv1_2}


@pytest.mark.parametrize("newest", NEWEST)
@looped
async def test_another_key_than_the_pinned_one_hears_not_one_byte(
    newest: ssl.TLSVersion, certificates: Certificates
) -> None:
    async with FakePbx(certificates.rsa.server(newest)) as pbx:
        account = account_of(pbx.port, tls=True, pin=pin_of(certificates.ec))
        async with rig(pbx, account) as line:
            line.open()
            told = await line.reach(LineState.IDENTITY)
            assert told.trouble is LineTrouble.CERTIFICATE_CHANGED
            assert told.certificate == read_certificate(certificates.rsa.der)
            await line.clock.let_pass(3600.0)
        if newest is ssl.TLSVersion.TLSv1_2:  # there the server's handshake ends before ours
            await until(lambda: pbx.talks)
        await until(lambda: pbx.over)
        assert (pbx.received, len(pbx.talks) <= 1) == (b"", True)
        assert line.states == [LineState.CONNECTING, LineState.IDENTITY]


@pytest.mark.parametrize("newest", NEWEST)
@looped
async def test_without_a_pin_an_unknown_certificate_is_shown_and_hears_nothing(
    newest: ssl.TLSVersion, certificates: Certificates
) -> None:
    async with FakePbx(certificates.ec.server(newest)) as pbx, rig(pbx) as line:
        line.open()
        told = await line.reach(LineState.IDENTITY)
        assert told.trouble is LineTrouble.CERTIFICATE_UNKNOWN
        assert told.certificate is not None
        facts = read_certificate(certificates.ec.der, told.certificate.problem)
        assert told.certificate == facts
        assert "self-signed" in facts.problem.replace("self signed", "self-signed")
        await line.clock.let_pass(3600.0)
        if newest is ssl.TLSVersion.TLSv1_2:
            await until(lambda: pbx.talks)
        await until(lambda: pbx.over)
        assert (pbx.received, len(pbx.talks) <= 1) == (b"", True)


@pytest.mark.parametrize("kind", ["rsa", "ec", "bare", "far", "vouched"])
@looped
async def test_a_pinned_certificate_passes_whatever_the_roots_say(
    kind: str, certificates: Certificates
) -> None:
    made = certificates[kind]
    async with FakePbx(made.server()) as pbx:
        account = account_of(pbx.port, tls=True, pin=pin_of(made))
        async with up(pbx, account) as line:
            assert (line.line.encrypted, line.line.pinned) == (True, True)
            assert len(pbx.talks) == 1


@looped
async def test_a_pin_is_stronger_than_roots_that_vouch(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.root.pem))
    async with FakePbx(certificates.vouched.server()) as pbx:
        with pytest.raises(IdentityError) as refused:
            await connect(account_of(pbx.port, tls=True, pin=OTHER).pbx)
        assert refused.value.trouble is LineTrouble.CERTIFICATE_CHANGED
        assert pbx.received == b""


@looped
async def test_a_certificate_the_roots_vouch_for_needs_no_pin(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.root.pem))
    async with FakePbx(certificates.vouched.server()) as pbx, up(pbx) as line:
        assert (line.line.encrypted, line.line.pinned) == (True, False)
        assert PASSWORD.encode() in pbx.received


@looped
async def test_a_certificate_of_another_name_is_unknown(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(0, 0, 0, "", ("127.0.0.1", port))]

    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.root.pem))
    monkeypatch.setattr(socket, "getaddrinfo", found)
    async with FakePbx(certificates.vouched.server()) as pbx:
        elsewhere = PbxSettings(host="pbx.test", port=pbx.port, username="amiuser1")
        with pytest.raises(IdentityError) as refused:
            await connect(elsewhere)
        assert refused.value.trouble is LineTrouble.CERTIFICATE_UNKNOWN
        assert "pbx.test" in refused.value.certificate.problem
        assert pbx.received == b""


@looped
async def test_a_vouched_certificate_we_can_not_read_is_no_crash(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(der: bytes) -> None:
        raise ValueError(len(der))

    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.root.pem))
    monkeypatch.setattr(tls, "facts_of", unreadable)
    async with FakePbx(certificates.vouched.server()) as pbx, up(pbx) as line:
        assert line.line.encrypted
