# SPDX-License-Identifier: MIT
"""Who the server is: the system's roots and its name, or the one key that was pinned."""

import hashlib
import hmac
import ssl

from busylamp.link.der import facts_of
from busylamp.telephony.reasons import LineTrouble
from busylamp.telephony.status import Certificate


class IdentityError(Exception):
    """The server is not known to be the one the user approved; nothing was sent to it."""

    def __init__(self, trouble: LineTrouble, certificate: Certificate) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.certificate = certificate


def verifying(ca_file: str = "") -> ssl.SSLContext:
    """Return a context that trusts the system's roots, or only a company's own, and the host name.

    Raises:
        OSError: The file can't be read, or holds no certificate.
    """
    context = ssl.create_default_context(cafile=ca_file or None)
    # Python 3.13 refuses a company's root that says less of itself than RFC 5280 asks for; OpenSSL,
    # curl and the Pythons before take it: the same PBX is known or unknown on every computer.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def unverified() -> ssl.SSLContext:
    """Return a context that takes any certificate: only to look at it before a byte is written."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def read_certificate(der: bytes, problem: str = "") -> Certificate:
    """Return the facts a person compares; raise ValueError for bytes that are no certificate."""
    facts = facts_of(der)
    return Certificate(
        spki_sha256=hashlib.sha256(facts.spki).hexdigest(),
        sha256=hashlib.sha256(der).hexdigest(),
        subject=facts.subject,
        issuer=facts.issuer,
        not_before=facts.not_before,
        not_after=facts.not_after,
        self_signed=facts.self_issued,
        problem=problem,
    )


def check_pin(der: bytes | None, pin: str) -> Certificate:
    """Compare the server's key with the pin, whatever the system's roots say of it.

    Raises:
        IdentityError: It is another key. The caller must close without writing.
    """
    certificate = as_shown(der)
    key = certificate.spki_sha256.encode()
    wanted = pin.strip().lower().replace(":", "").encode(errors="replace")
    if not key or not hmac.compare_digest(key, wanted):
        raise IdentityError(LineTrouble.CERTIFICATE_CHANGED, certificate)
    return certificate


def unknown(der: bytes | None, problem: str) -> IdentityError:
    """Return the error for a certificate that neither the roots nor a pin vouch for."""
    return IdentityError(LineTrouble.CERTIFICATE_UNKNOWN, as_shown(der, problem))


def as_shown(der: bytes | None, problem: str = "") -> Certificate:
    """Return the facts of what a server showed; no key for what can't be read."""
    try:
        return read_certificate(der or b"", problem)
    except ValueError:
        digest = hashlib.sha256(der or b"").hexdigest()
        return Certificate(spki_sha256="", sha256=digest, problem=problem or "unreadable")
