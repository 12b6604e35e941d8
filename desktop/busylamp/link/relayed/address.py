# SPDX-License-Identifier: MIT
"""`tls://relay.example.com:4222/berlin`: where a message server is, and the site's name there."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from busylamp.link.relayed.subjects import SITE

_PORT = 4222


class AddressError(ValueError):
    """It can't be used; the text is a sentence."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect."""

    host: str
    port: int
    tls: bool
    site: str

    @property
    def url(self) -> str:
        """What the client of NATS takes."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'tls' if self.tls else 'nats'}://{host}:{self.port}"


def parse(text: str) -> Address:
    """Read an address; in clear only to this computer itself.

    Raises:
        AddressError: Why not.
    """
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port or _PORT
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    if parts.scheme not in ("tls", "nats") or not host or parts.query or parts.fragment:
        msg = "The address of a relay is like tls://relay.example.com:4222."
        raise AddressError(msg)
    if "@" in parts.netloc:
        msg = "No user and no password belong into the address of a relay."
        raise AddressError(msg)
    if parts.scheme == "nats" and not _is_here(host):
        msg = "Without TLS a relay is spoken to on this computer only: take tls://."
        raise AddressError(msg)
    site = parts.path.strip("/") or "main"
    if not SITE.match(site):
        msg = "The site behind the address has small letters, digits and dashes."
        raise AddressError(msg)
    return Address(host, port, parts.scheme == "tls", site)


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
