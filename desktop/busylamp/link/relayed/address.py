# SPDX-License-Identifier: MIT
"""`tls://relay.example.com:4222/berlin`: where message servers are, and the site's name there.

A cluster is written with commas: `tls://a.example.com,b.example.com,c.example.com/berlin`.
"""

import ipaddress
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from busylamp.link.relayed.subjects import SITE

_PORT = 4222
_MOST = 16  # servers of one cluster


class AddressError(ValueError):
    """It can't be used; the text is a sentence."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect."""

    host: str
    port: int
    tls: bool
    site: str
    others: tuple[tuple[str, int], ...] = ()  # servers of the same cluster

    @property
    def each(self) -> "tuple[Address, ...]":
        """The servers, one by one."""
        places = ((self.host, self.port), *self.others)
        return tuple(replace(self, host=host, port=port, others=()) for host, port in places)

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
    scheme, _, rest = text.partition("://")
    places, _, path = rest.partition("/")
    site = path.strip("/") or "main"
    if "@" in places:
        msg = "No user and no password belong into the address of a relay."
        raise AddressError(msg)
    servers = [_place(place.strip()) for place in places.split(",")]
    if scheme not in ("tls", "nats") or None in servers or len(servers) > _MOST:
        msg = "The address of a relay is like tls://relay.example.com:4222."
        raise AddressError(msg)
    (host, port), *others = [place for place in servers if place is not None]
    if scheme == "nats" and not all(_is_here(each) for each, _ in ((host, port), *others)):
        msg = "Without TLS a relay is spoken to on this computer only: take tls://."
        raise AddressError(msg)
    if not SITE.match(site):
        msg = "The site behind the address has small letters, digits and dashes."
        raise AddressError(msg)
    return Address(host, port, scheme == "tls", site, tuple(others))


def _place(text: str) -> tuple[str, int] | None:
    """Return host and port of one server, None for what is none."""
    try:
        parts = urlsplit(f"//{text}")
        host, port = parts.hostname or "", _PORT if parts.port is None else parts.port
    except ValueError:
        return None
    is_bare = not (parts.path or parts.query or parts.fragment or text.endswith(":"))
    return (host, port) if host and port and is_bare else None


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
