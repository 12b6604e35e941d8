# SPDX-License-Identifier: MIT
"""What would talk a line out of TLS: no login in plain without an act of the user, and no lie."""

import socket
from dataclasses import replace

import pytest

from busylamp.ami.secret import Secret
from busylamp.desk.doctor.examining import Examination
from busylamp.telephony.reasons import LineState, LineTrouble
from tests.hostile.test_identity import nothing_more, pin_of, serving
from tests.link.conftest import Certificates, certificates
from tests.link.pbx import PASSWORD, FakePbx
from tests.link.rig import account_of, looped, rig, until, up

__all__ = ["certificates"]
# What a server says that would like to be spoken to in plain first.
OFFERS = {
    "starttls-smtp": b"220 pbx ESMTP\r\n250 STARTTLS\r\n",
    "starttls-imap": b"* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n",
    "greeting-first": b"Asterisk Call Manager/5.0.0\r\n",
    "greeting-and-event": b"Asterisk Call Manager/5.0.0\r\nEvent: FullyBooted\r\n\r\n",
    "response-to-nothing": b"Response: Success\r\nMessage: Authentication accepted\r\n\r\n",
}


@pytest.mark.parametrize("pin", ["", "0" * 64], ids=["roots", "pinned"])
@pytest.mark.parametrize("name", OFFERS)
@looped
async def test_an_offer_of_plain_text_is_not_taken(name: str, pin: str) -> None:
    async with serving(lambda writer: writer.write(OFFERS[name])) as heard:
        account = account_of(int(heard[0]), tls=True, pin=pin)
        async with rig(FakePbx(), account) as line:
            line.open()
            assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.NOT_TLS
            assert LineState.SIGNING_IN not in line.states
        assert all(data.startswith(b"\x16\x03") for data in heard[1:]), "only TLS was said"


@looped
async def test_a_tls_port_that_is_closed_is_no_reason_to_try_another() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = int(closed.getsockname()[1])
    async with FakePbx() as plain, rig(plain, account_of(port, tls=True)) as line:
        line.open()
        told = await line.reach(LineState.WAITING)
        assert told.trouble is LineTrouble.CONNECTION_REFUSED
        await line.clock.let_pass(120.0)
        assert (plain.talks, line.states.count(LineState.SIGNING_IN)) == ([], 0)


@looped
async def test_plain_text_at_a_tls_port_sends_nothing(certificates: Certificates) -> None:
    """The reverse: who greets is not there, so nothing is said to it."""
    async with FakePbx(certificates.ec.server(), handshake=0.2) as pbx:
        async with rig(pbx, account_of(pbx.port)) as line:
            line.open()
            told = await line.reach(LineState.WAITING)
            assert told.trouble is LineTrouble.TLS_ONLY
        assert pbx.received == b""


@looped
async def test_the_doctor_looks_at_a_plain_port_and_says_nothing_there() -> None:
    async with FakePbx() as pbx:
        account = account_of(pbx.port, tls=True, pin="0" * 64)
        examination = Examination(account, Secret(PASSWORD))
        verdicts = [finding.step async for finding in examination.run()]
        assert verdicts[-1] == "tls"
        await until(lambda: pbx.over)
        assert not any(b"Action" in bytes(talk.received) for talk in pbx.talks)


@looped
async def test_what_once_was_tls_stays_tls_through_a_day_of_plain_answers(
    certificates: Certificates,
) -> None:
    """The PBX falls back to plain on its TLS port for a day; it is approved again at its end."""
    pin = pin_of(certificates.ec)
    pbx = FakePbx(certificates.ec.server())
    async with pbx, up(pbx, account_of(pbx.port, tls=True, pin=pin)) as line:
        assert (line.line.encrypted, line.line.pinned) == (True, True)
    plain = FakePbx()
    plain.port = pbx.port
    async with plain, rig(plain, account_of(pbx.port, tls=True, pin=pin)) as line:
        line.open()
        for _ in range(40):
            told = await line.reach(LineState.WAITING)
            count = len(line.lines)
            await line.clock.let_pass(told.retry_in or 0.0)
            await until(lambda n=count: len(line.lines) > n)
        assert set(line.troubles) == {LineTrouble.NOT_TLS}
        assert b"Action" not in plain.received


@pytest.mark.parametrize("pin", ["", "ab" * 32])
@looped
async def test_a_line_in_plain_never_calls_itself_safe(pin: str) -> None:
    """Not even with a pin left over from the days of TLS."""
    async with FakePbx() as pbx, up(pbx, replace(account_of(pbx.port, pin=pin))) as line:
        assert (line.line.encrypted, line.line.pinned) == (False, False)
        assert PASSWORD.encode() not in pbx.received


@looped
async def test_an_unreadable_pin_is_no_pin_at_all(certificates: Certificates) -> None:
    async with (
        FakePbx(certificates.ec.server()) as pbx,
        rig(pbx, account_of(pbx.port, tls=True, pin="unreadable")) as line,
    ):
        line.open()
        assert (await line.reach(LineState.IDENTITY)).certificate is not None
        await nothing_more(line, pbx)
