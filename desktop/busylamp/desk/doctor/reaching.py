# SPDX-License-Identifier: MIT
"""From the name to an open port, and the address this computer is seen with."""

import asyncio
import time
from dataclasses import dataclass, replace

from busylamp.desk.doctor.finding import Finding, Verdict, milliseconds
from busylamp.link.connect import ConnectError, Connection, connect
from busylamp.link.resolve import resolve
from busylamp.phrases import phrase
from busylamp.settings.model import PbxSettings
from busylamp.telephony.causes import Cause
from busylamp.telephony.reasons import LineTrouble
from busylamp.texts import sentence

_NAME_SECONDS = 10.0
_MOST = 4  # addresses shown
_CAUSES = {
    LineTrouble.NAME_UNKNOWN: Cause.NAME_UNKNOWN,
    LineTrouble.CONNECTION_REFUSED: Cause.NOTHING_LISTENS,
    LineTrouble.TIMED_OUT: Cause.NO_ANSWER,
    LineTrouble.UNREACHABLE: Cause.UNREACHABLE,
}


@dataclass(frozen=True, slots=True)
class Reached:
    """An open connection without TLS, and both its ends."""

    finding: Finding
    connection: Connection | None = None
    own: str = ""  # this computer's address on that connection
    peer: str = ""


async def find(pbx: PbxSettings) -> Finding:
    """Resolve the name."""
    started = time.monotonic()
    try:
        async with asyncio.timeout(_NAME_SECONDS):
            addresses = await resolve(pbx.host, pbx.port)
    except (OSError, ValueError) as error:  # ValueError: a name that is no name (IDNA)
        late = isinstance(error, TimeoutError)
        cause = Cause.NO_ANSWER if late else Cause.NAME_UNKNOWN
        return Finding(
            step="name",
            verdict=Verdict.BAD,
            cause=Cause.NAME_UNKNOWN,
            title=phrase("Nobody knows {host}", host=pbx.host),
            advice=sentence(cause if late else Cause.NAME_UNKNOWN),
        )
    seconds = time.monotonic() - started
    shown = ", ".join(addresses[:_MOST]) + (", …" if len(addresses) > _MOST else "")
    itself = addresses == [pbx.host]
    title = phrase("{host} is {shown}", host=pbx.host, shown=shown)
    if itself:
        title = phrase("{host} is an address", host=pbx.host)
    return Finding(step="name", verdict=Verdict.GOOD, title=title, seconds=seconds)


async def reach(pbx: PbxSettings) -> Reached:
    """Open the port; what is spoken there is told by later steps."""
    started = time.monotonic()
    where = f"{pbx.host}:{pbx.port}"
    try:
        connection = await connect(replace(pbx, tls=False))
    except ConnectError as failed:
        cause = _CAUSES.get(failed.trouble, Cause.UNREACHABLE)
        title = phrase("{where} can't be used", where=where)
        if failed.detail:
            title = phrase("{where} can't be used ({detail})", where=where, detail=failed.detail)
        return Reached(
            Finding(
                step="reach",
                verdict=Verdict.BAD,
                cause=cause,
                title=title,
                advice=sentence(cause),
            )
        )
    seconds = time.monotonic() - started
    own, peer = (
        str((connection.writer.get_extra_info(name) or ("",))[0])
        for name in ("sockname", "peername")
    )
    finding = Finding(
        step="reach",
        verdict=Verdict.GOOD,
        title=phrase(
            "Reached {where} in {time}, from {own}",
            where=where,
            time=milliseconds(seconds),
            own=own,
        ),
        seconds=seconds,
    )
    return Reached(finding, connection, own, peer)
