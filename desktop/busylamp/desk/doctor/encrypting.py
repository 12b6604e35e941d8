# SPDX-License-Identifier: MIT
"""TLS: its version, who vouches for the certificate, or that the port speaks none."""

import datetime as dt
import ipaddress
import ssl
import time
from dataclasses import dataclass, replace

from busylamp.desk.doctor.brand import Brand, tls_page
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.listening import first_line
from busylamp.link.connect import ConnectError, Connection, connect
from busylamp.link.tls import IdentityError
from busylamp.phrases import phrase, sentences
from busylamp.settings.model import PbxSettings
from busylamp.telephony.causes import Cause
from busylamp.telephony.reasons import LineTrouble
from busylamp.telephony.status import Certificate
from busylamp.texts import sentence, trouble_sentence

_LOOK_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Secured:
    """What TLS came to, and the connection if it stands."""

    finding: Finding
    connection: Connection | None = None


async def secure(pbx: PbxSettings) -> Secured:
    """Shake hands and look at the certificate; nothing is written before it is approved."""
    started = time.monotonic()
    try:
        connection = await connect(pbx)
    except IdentityError as error:
        return Secured(unapproved(error))
    except ConnectError as failed:
        return Secured(await _failed(pbx, failed))
    seconds = time.monotonic() - started
    return Secured(_encrypted(pbx, connection, seconds), connection)


def in_clear(peer: str) -> Finding:
    """Say that nothing is encrypted, and how bad that is."""
    cause = Cause.PUBLIC_PLAIN if _is_public(peer) else Cause.NOT_ENCRYPTED
    titles = {
        Cause.PUBLIC_PLAIN: phrase(
            "The connection is not encrypted, and {peer} is a public address", peer=peer
        ),
        Cause.NOT_ENCRYPTED: phrase("The connection is not encrypted"),
    }
    return Finding(
        step="tls",
        verdict=Verdict.WARNING,
        cause=cause,
        title=titles[cause],
        advice=sentences([sentence(cause), tls_page(Brand.UNKNOWN)]),
    )


def certificate_advice(certificate: Certificate, *, relayed: bool = False) -> str:
    """What a person compares before trusting it."""
    pairs = certificate.sha256.upper()
    shown = ":".join(pairs[at : at + 2] for at in range(0, len(pairs), 2))
    pin = certificate.spki_sha256
    if relayed:
        return phrase(
            "SHA-256 {shown}. Compare it with the one of the relay's server, then trust it in "
            "Busylamp's window, or set pbx.pin = “{pin}”.",
            shown=shown,
            pin=pin,
        )
    return phrase(
        "SHA-256 {shown}. Compare it with the one on the phone system, then trust it in "
        "Busylamp's window, or set pbx.pin = “{pin}”.",
        shown=shown,
        pin=pin,
    )


def is_expired(certificate: Certificate) -> bool:
    """Whether its time is over; dates are written so that they sort."""
    today = dt.datetime.now(dt.UTC).date().isoformat()
    return bool(certificate.not_after) and certificate.not_after < today


def unapproved(error: IdentityError, *, relayed: bool = False) -> Finding:
    """Say why a certificate is not taken; nothing was sent."""
    certificate = error.certificate
    if error.trouble is LineTrouble.CERTIFICATE_CHANGED:
        cause = Cause.CERTIFICATE_CHANGED
        title = trouble_sentence(error.trouble, relayed=relayed)
    elif is_expired(certificate):
        cause = Cause.CERTIFICATE_EXPIRED
        title = phrase("The certificate ended on {day}", day=certificate.not_after)
    else:
        cause = Cause.CERTIFICATE_UNKNOWN
        problem = certificate.problem or phrase("nobody vouches for it")
        title = phrase("The certificate is not trusted: {problem}", problem=problem)
        if certificate.self_signed:
            title = phrase("The certificate is self-signed")
    return Finding(
        step="identity",
        verdict=Verdict.BAD,
        cause=cause,
        title=phrase("{title} ({facts})", title=title, facts=about_certificate(certificate)),
        advice=sentences([sentence(cause), certificate_advice(certificate, relayed=relayed)]),
        certificate=certificate,
    )


def about_certificate(certificate: Certificate) -> str:
    """Name whose it is, and until when."""
    return phrase(
        "{subject}, until {day}",
        subject=certificate.subject or phrase("no subject"),
        day=certificate.not_after or phrase("unknown"),
    )


async def _failed(pbx: PbxSettings, failed: ConnectError) -> Finding:
    """Find out what the port speaks instead, by listening to it."""
    cause = Cause.TLS_FAILED
    title = phrase("No secure connection could be made ({detail})", detail=failed.detail)
    said = await _said_in_plain(pbx)
    if said.startswith("Asterisk Call Manager"):
        cause = Cause.PLAIN_PORT
        title = phrase("Port {port} speaks plain AMI, and was spoken to in TLS", port=pbx.port)
    elif said.startswith("HTTP/"):
        cause = Cause.WEB_SERVER
        title = phrase("A web server answers on port {port}", port=pbx.port)
    elif said or failed.trouble is LineTrouble.NOT_TLS:
        cause = Cause.NOT_AMI
        title = phrase("Port {port} speaks neither TLS nor AMI", port=pbx.port)
    return Finding(
        step="tls", verdict=Verdict.BAD, cause=cause, title=title, advice=sentence(cause)
    )


async def _said_in_plain(pbx: PbxSettings) -> str:
    try:
        connection = await connect(replace(pbx, tls=False))
    except ConnectError:
        return ""
    try:
        return await first_line(connection, _LOOK_SECONDS)
    finally:
        connection.abort()


def _encrypted(pbx: PbxSettings, connection: Connection, seconds: float) -> Finding:
    certificate = connection.certificate or Certificate(spki_sha256="", sha256="")
    sslobject: ssl.SSLObject | None = connection.writer.get_extra_info("ssl_object")
    version = (sslobject.version() if sslobject else None) or "TLS"
    facts = about_certificate(certificate)
    title = phrase(
        "{version}, with a certificate this computer trusts ({facts})", version=version, facts=facts
    )
    if pbx.pin:
        title = phrase(
            "{version}, with the pinned certificate ({facts})", version=version, facts=facts
        )
    over = is_expired(certificate)  # the pin decides alone: said, and no obstacle
    return Finding(
        step="tls",
        verdict=Verdict.WARNING if over else Verdict.GOOD,
        cause=Cause.CERTIFICATE_EXPIRED if over else None,
        title=title,
        advice=sentence(Cause.CERTIFICATE_EXPIRED) if over else "",
        seconds=seconds,
        certificate=certificate,
    )


def _is_public(peer: str) -> bool:
    try:
        return ipaddress.ip_address(peer.partition("%")[0]).is_global
    except ValueError:
        return False
