# SPDX-License-Identifier: MIT
"""Who gets the login: only the PBX that was approved, and never in plain without leave."""

import asyncio
import contextlib
import ssl
import subprocess
import time
import warnings
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from busylamp.link import connect as opening
from busylamp.link.tls import read_certificate
from busylamp.telephony.reasons import LineState, LineTrouble
from tests.hostile.proxy import Proxy
from tests.hostile.scale import times
from tests.link.conftest import ADDRESS, Certificates, Made, certificates, openssl
from tests.link.pbx import PASSWORD, FakePbx, refusing
from tests.link.rig import FakeClock, Rig, account_of, looped, rig, until

__all__ = ["certificates"]
CONNECTS = times(1, 100)  # of each case; eight cases are no approved PBX: eight a commit


@dataclass(frozen=True)
class More:
    """Certificates that only these cases need."""

    expired: Made  # of the trusted root, right name
    elsewhere: Made  # of the trusted root, another name
    stranger: Made  # of a root nobody trusts
    twin: Made  # says word for word what the pinned one says, with another key


@pytest.fixture(scope="session")
def more(tmp_path_factory: pytest.TempPathFactory, certificates: Certificates) -> More:
    folder = tmp_path_factory.mktemp("more")
    ec = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")

    def signed(name: str, by: Made, days: str, address: str = ADDRESS) -> Made:
        made = Made(folder / f"{name}.pem", folder / f"{name}.key")
        request, extensions = folder / f"{name}.csr", folder / f"{name}.ext"
        extensions.write_text(address)
        files = ("-keyout", str(made.key), "-out", str(request))
        openssl("req", "-new", "-nodes", *ec, *files, "-subj", "/CN=127.0.0.1")
        signer = ["-CA", str(by.pem), "-CAkey", str(by.key), "-CAcreateserial"]
        signer += ["-extfile", str(extensions), "-days", days]
        openssl("x509", "-req", *signer, "-in", str(request), "-out", str(made.pem))
        return made

    def root(name: str) -> Made:
        made = Made(folder / f"{name}.pem", folder / f"{name}.key")
        files = ("-keyout", str(made.key), "-out", str(made.pem))
        openssl("req", "-x509", "-nodes", *ec, *files, "-subj", "/O=Roots/CN=Another Root")
        return made

    twin = Made(folder / "twin.pem", folder / "twin.key")
    files = ("-keyout", str(twin.key), "-out", str(twin.pem))
    openssl("req", "-x509", "-nodes", *ec, *files, "-subj", "/CN=127.0.0.1", "-addext", ADDRESS)
    made = More(
        expired=signed("expired", certificates.root, "0"),
        elsewhere=signed("elsewhere", certificates.root, "30", "subjectAltName=DNS:other.test"),
        stranger=signed("stranger", root("other"), "30"),
        twin=twin,
    )
    check = ("openssl", "x509", "-checkend", "0", "-noout", "-in", str(made.expired.pem))
    while subprocess.run(check, stdout=subprocess.DEVNULL, check=False).returncode == 0:
        time.sleep(0.05)
    return made


def pin_of(made: Made) -> str:
    return read_certificate(made.der).spki_sha256


# name: (the pin, what is shown, whether it is the approved one)
CASES: dict[str, tuple[str, str, bool]] = {
    "pinned-and-shown": ("ec", "ec", True),
    "pinned-other-shown": ("ec", "rsa", False),
    "pinned-vouched-shown": ("ec", "vouched", False),
    "pinned-twin-shown": ("ec", "twin", False),
    "pinned-expired-same-key": ("expired", "expired", True),
    "vouched": ("", "vouched", True),
    "self-signed": ("", "ec", False),
    "vouched-other-name": ("", "elsewhere", False),
    "vouched-expired": ("", "expired", False),
    "unknown-root": ("", "stranger", False),
}


@pytest.mark.parametrize("name", CASES)
@looped
async def test_only_the_approved_one_hears_the_login(
    name: str, certificates: Certificates, more: More, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.root.pem))
    pinned, shown, is_approved = CASES[name]

    def made(which: str) -> Made:
        found: object = getattr(more, which, None) or getattr(certificates, which)
        assert isinstance(found, Made)
        return found

    for _ in range(CONNECTS):
        async with FakePbx(made(shown).server()) as pbx:
            pin = pin_of(made(pinned)) if pinned else ""
            async with rig(pbx, account_of(pbx.port, tls=True, pin=pin)) as line:
                line.open()
                if is_approved:
                    await line.up()
                    assert PASSWORD.encode() in pbx.received
                else:
                    told = await line.reach(LineState.IDENTITY)
                    assert told.certificate is not None
                    assert told.certificate.spki_sha256 == pin_of(made(shown))
                    await nothing_more(line, pbx)


async def nothing_more(line: Rig, pbx: FakePbx) -> None:
    """It stays as it is until the user acts; nobody heard a byte."""
    count = len(pbx.talks)
    await line.clock.let_pass(3600.0)
    line.session.probe()
    await line.clock.let_pass(60.0)
    assert len(pbx.talks) <= max(count, 1)
    assert pbx.received == b""
    assert LineState.SIGNING_IN not in line.states


@pytest.mark.parametrize("when", ["reconnect", "sleep"])
@looped
async def test_another_certificate_after_it_was_up(
    when: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.root.pem))
    for _ in range(CONNECTS):
        async with (
            FakePbx(certificates.ec.server()) as pbx,
            FakePbx(certificates.vouched.server()) as other,
            Proxy(pbx.port) as proxy,
        ):
            account = account_of(proxy.port, tls=True, pin=pin_of(certificates.ec))
            line = Rig(account, FakeClock())
            line.open()
            await line.up()
            proxy.target = other.port
            if when == "sleep":
                proxy.forget()
                line.clock.ahead += 3600.0
                await line.clock.let_pass(0.5)
                await until(lambda told=line: told.session._talk is not None)
                await line.clock.let_pass(3.5)
            else:
                proxy.reset()
            await until(lambda told=line: LineState.WAITING in told.states)
            await line.clock.let_pass(0.5)
            told = await line.reach(LineState.IDENTITY)
            assert told.trouble is LineTrouble.CERTIFICATE_CHANGED
            await line.clock.let_pass(3600.0)
            assert other.received == b""
            line.session.close()
            await line.session.wait_closed()


# -- never silently plain


@asynccontextmanager
async def serving(what: Callable[[asyncio.StreamWriter], object]) -> AsyncGenerator[list[bytes]]:
    """A port that does this to whoever connects; what it heard is kept, its port first."""
    heard: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            what(writer)
            while data := await reader.read(65536):
                heard.append(data)
        writer.transport.abort()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        heard.append(str(server.sockets[0].getsockname()[1]).encode())
        yield heard


PORTS: dict[str, tuple[Callable[[asyncio.StreamWriter], object], LineTrouble]] = {
    "plain-ami": (lambda w: w.write(b"Asterisk Call Manager/5.0.0\r\n"), LineTrouble.NOT_TLS),
    "http": (lambda w: w.write(b"HTTP/1.1 400 Bad Request\r\n\r\n"), LineTrouble.NOT_TLS),
    "closed": (lambda w: w.close(), LineTrouble.TLS_FAILED),
    "cut": (lambda w: w.transport.abort(), LineTrouble.TLS_FAILED),
    "silent": (lambda w: None, LineTrouble.TIMED_OUT),
    "alert": (lambda w: w.write(b"\x15\x03\x03\x00\x02\x02\x28"), LineTrouble.TLS_FAILED),
}


@pytest.mark.parametrize("pin", ["", "0" * 64], ids=["roots", "pinned"])
@pytest.mark.parametrize("name", PORTS)
@looped
async def test_what_is_to_be_tls_is_never_plain(
    name: str, pin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "TLS_SECONDS", 0.2)
    act, trouble = PORTS[name]
    async with serving(act) as heard, FakePbx() as pbx:
        account = account_of(int(heard[0]), tls=True, pin=pin)
        async with rig(pbx, account) as line:
            line.open()
            for _ in range(3):
                told = await line.reach(LineState.WAITING)
                assert told.trouble is trouble
                count = len(line.lines)
                await line.clock.let_pass(told.retry_in or 0.0)
                await until(lambda n=count: len(line.lines) > n)
            assert LineState.SIGNING_IN not in line.states
        assert all(data.startswith(b"\x16\x03") for data in heard[1:]), "only TLS was said"


@looped
async def test_old_tls_is_no_reason_for_plain(certificates: Certificates) -> None:
    context = certificates.rsa.server()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
    pin = pin_of(certificates.rsa)
    async with FakePbx(context) as pbx, rig(pbx, account_of(pbx.port, tls=True, pin=pin)) as line:
        line.open()
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.TLS_FAILED
        assert pbx.received == b""


@looped
async def test_a_tls_port_that_turns_plain(certificates: Certificates) -> None:
    async with (
        FakePbx(certificates.ec.server()) as pbx,
        FakePbx() as plain,
        Proxy(pbx.port) as proxy,
    ):
        account = account_of(proxy.port, tls=True, pin=pin_of(certificates.ec))
        async with rig(pbx, account) as line:
            line.open()
            await line.up()
            proxy.target = plain.port
            proxy.reset()
            await line.reach(LineState.WAITING)
            await line.clock.let_pass(0.5)
            await until(lambda: LineTrouble.NOT_TLS in line.troubles)
            assert b"Action" not in plain.received
            assert PASSWORD.encode() not in plain.received


@pytest.mark.parametrize("how", ["refused", "unanswered"])
@looped
async def test_without_a_challenge_the_password_stays_here(how: str) -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        if how == "refused":
            pbx.replies["Challenge"] = refusing("Permission denied")
        else:
            pbx.replies["Challenge"] = lambda talk, request: None
        line.open()
        await until(lambda: pbx.asked("Challenge"))
        await line.clock.let_pass(6.0)
        await until(lambda: {LineState.REFUSED, LineState.WAITING} & set(line.states))
        assert pbx.asked("Login") == []
        assert PASSWORD.encode() not in pbx.received
