# SPDX-License-Identifier: MIT
"""Opening a connection: name, port, TLS, and who answers; nothing is written here."""

import asyncio
import socket
import ssl
from dataclasses import dataclass

from busylamp.link import tls
from busylamp.link.resolve import resolve
from busylamp.settings.model import PbxSettings
from busylamp.telephony.reasons import LineTrouble
from busylamp.telephony.status import Certificate

CONNECT_SECONDS = 5.0
TLS_SECONDS = 5.0
READ_BYTES = 64 * 1024

# OpenSSL's words for a peer that answers a ClientHello in plain text.
_PLAIN_ANSWERS = frozenset({"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST"})


class ConnectError(Exception):
    """No usable connection; the reason is an enum, the detail the system's own words."""

    def __init__(self, trouble: LineTrouble, detail: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Connection:
    """An open connection to an approved server."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    certificate: Certificate | None  # None: not encrypted

    def abort(self) -> None:
        """Close at once: `close` may wait for a peer that is gone."""
        self.writer.transport.abort()


async def connect(pbx: PbxSettings) -> Connection:
    """Connect and make sure who it is.

    Raises:
        ConnectError: No connection.
        IdentityError: Another certificate than the approved one; nothing was written.
    """
    if not pbx.tls:
        reader, writer = await _open(pbx, None)
        return Connection(reader, writer, None)
    if pbx.pin:
        return await _pinned(pbx)
    return await _vouched(pbx)


async def _pinned(pbx: PbxSettings) -> Connection:
    """The pin decides alone: a certificate that the system's roots like is no excuse."""
    reader, writer = await _open(pbx, tls.unverified())
    try:
        certificate = tls.check_pin(_shown(writer), pbx.pin)
    except tls.IdentityError:
        writer.transport.abort()
        raise
    return Connection(reader, writer, certificate)


async def _vouched(pbx: PbxSettings) -> Connection:
    try:
        roots = tls.verifying(pbx.ca_file)
    except OSError as error:
        raise ConnectError(LineTrouble.CA_UNREADABLE, str(error)) from error
    try:
        reader, writer = await _open(pbx, roots)
    except ssl.SSLCertVerificationError as refused:
        # Look at the certificate once more without trusting it, for the user to compare.
        _, writer = await _open(pbx, tls.unverified())
        shown = _shown(writer)
        writer.transport.abort()
        raise tls.unknown(shown, refused.verify_message) from refused
    return Connection(reader, writer, tls.as_shown(_shown(writer)))


def _shown(writer: asyncio.StreamWriter) -> bytes | None:
    sslobject: ssl.SSLObject | None = writer.get_extra_info("ssl_object")
    return None if sslobject is None else sslobject.getpeercert(binary_form=True)


async def _open(
    pbx: PbxSettings, context: ssl.SSLContext | None
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    try:
        async with asyncio.timeout(CONNECT_SECONDS + (TLS_SECONDS if context else 0.0)):
            addresses = await resolve(pbx.host, pbx.port)
            share = CONNECT_SECONDS / len(addresses)
            for address in addresses[:-1]:
                try:
                    return await _open_at(address, pbx, context, share)
                except ssl.SSLError:
                    raise
                except OSError:
                    continue  # no IPv6 here, or one of several machines is down
            return await _open_at(addresses[-1], pbx, context, share)
    except ssl.SSLCertVerificationError:
        raise
    except (OSError, ValueError) as error:
        raise _explained(error, encrypted=context is not None) from error


async def _open_at(
    address: str, pbx: PbxSettings, context: ssl.SSLContext | None, seconds: float
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    async with asyncio.timeout(seconds + (TLS_SECONDS if context else 0.0)):
        return await asyncio.open_connection(
            address,
            pbx.port,
            limit=READ_BYTES,
            ssl=context,
            server_hostname=pbx.host if context else None,
            ssl_handshake_timeout=TLS_SECONDS if context else None,
        )


def _explained(error: Exception, *, encrypted: bool) -> ConnectError:
    detail = str(error)
    match error:
        case ssl.SSLError(reason=reason):
            plain = reason in _PLAIN_ANSWERS
            return ConnectError(LineTrouble.NOT_TLS if plain else LineTrouble.TLS_FAILED, detail)
        case socket.gaierror() | ValueError():  # ValueError: a name that is no name (IDNA)
            return ConnectError(LineTrouble.NAME_UNKNOWN, detail)
        case ConnectionRefusedError():
            return ConnectError(LineTrouble.CONNECTION_REFUSED, detail)
        case TimeoutError() | ConnectionAbortedError():  # so asyncio ends a long handshake
            return ConnectError(LineTrouble.TIMED_OUT, detail)
        case ConnectionResetError() if encrypted:
            return ConnectError(LineTrouble.TLS_FAILED, detail)
        case _:
            return ConnectError(LineTrouble.UNREACHABLE, detail)
