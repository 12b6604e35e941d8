# SPDX-License-Identifier: MIT
"""The greeting: which phone system it tells of, or what answers there instead."""

import asyncio
import contextlib
import time
from dataclasses import dataclass, replace

from busylamp.ami.actions import Challenge, encode
from busylamp.ami.messages import Greeting
from busylamp.desk.doctor.brand import age_of
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.listening import first_line
from busylamp.link.connect import ConnectError, Connection, connect
from busylamp.link.tls import IdentityError
from busylamp.phrases import phrase
from busylamp.settings.model import PbxSettings
from busylamp.telephony.causes import Cause
from busylamp.texts import sentence

_PATIENCE = 4.0  # seconds; a PBX greets at once
_NAME = "Asterisk Call Manager"


@dataclass(frozen=True, slots=True)
class Greeted:
    """What was said first, and whether a password can be proved without saying it."""

    findings: tuple[Finding, ...]

    @property
    def went_well(self) -> bool:
        """Whether signing in makes sense."""
        return all(finding.verdict is not Verdict.BAD for finding in self.findings)


async def hear_greeting(pbx: PbxSettings, connection: Connection) -> Greeted:
    """Listen; where it is no AMI, find out what it is. Closes the connection."""
    started = time.monotonic()
    try:
        said = await first_line(connection, _PATIENCE)
        seconds = time.monotonic() - started
        if not said.startswith(_NAME):
            return Greeted((await _no_greeting(pbx, said),))
        greeted = _greeted(said, seconds)
        if connection.certificate is not None or await _challenges(connection):
            return Greeted((greeted,))
        return Greeted((greeted, _in_clear(pbx)))
    finally:
        connection.abort()


def _greeted(said: str, seconds: float) -> Finding:
    age = age_of(Greeting.of(said).version)
    return Finding(
        step="greeting",
        verdict=Verdict.GOOD,
        title=phrase("{greeting} ({age})", greeting=said, age=age) if age else said,
        seconds=seconds,
    )


async def _no_greeting(pbx: PbxSettings, said: str) -> Finding:
    if said.startswith("HTTP/"):
        cause = Cause.WEB_SERVER
        title = phrase("A web server answers on port {port}", port=pbx.port)
    elif said:
        cause = Cause.NOT_AMI
        title = phrase("Something else than AMI answers on port {port}", port=pbx.port)
    elif not pbx.tls and await _shakes_hands(pbx):
        cause = Cause.TLS_PORT
        title = phrase("Port {port} speaks TLS, and was spoken to in plain", port=pbx.port)
    else:
        cause = Cause.SILENT
        title = phrase("Nothing is said on port {port}", port=pbx.port)
    return Finding(
        step="greeting", verdict=Verdict.BAD, cause=cause, title=title, advice=sentence(cause)
    )


async def _shakes_hands(pbx: PbxSettings) -> bool:
    """Whether the port takes a TLS handshake, whoever it is."""
    try:
        connection = await connect(replace(pbx, tls=True, pin=""))
    except IdentityError:
        return True
    except ConnectError:
        return False
    connection.abort()
    return True


async def _challenges(connection: Connection) -> bool:
    """Ask for the digits of an MD5 login, as anybody may."""
    connection.writer.write(encode(Challenge(), "check-challenge"))
    with contextlib.suppress(OSError, ValueError):
        async with asyncio.timeout(_PATIENCE):
            while line := await connection.reader.readline():
                name, _, value = line.partition(b":")
                if name.lower() == b"challenge":
                    return bool(value.strip())
                if not line.strip():
                    break
    return False


def _in_clear(pbx: PbxSettings) -> Finding:
    allowed = pbx.allow_plain_login
    cause = Cause.PLAIN_PASSWORD if allowed else Cause.NO_CHALLENGE
    return Finding(
        step="challenge",
        verdict=Verdict.WARNING if allowed else Verdict.BAD,
        cause=cause,
        title=phrase("An MD5 login is not offered: the password would cross the network in clear"),
        advice=sentence(cause),
    )
