# SPDX-License-Identifier: MIT
"""Where a directory is, as the settings say it, and under which name its password is kept."""

from typing import NamedTuple
from urllib.parse import urlsplit

from busylamp.settings.model import DirectoryKind, DirectoryServer, DirectoryTls
from busylamp.system.directories.protocol import DirectoryError
from busylamp.telephony.reasons import DirectoryTrouble

_WEB_PORTS = {"https": 443, "http": 80}
_LDAP_PORTS = {DirectoryTls.TLS: 636, DirectoryTls.STARTTLS: 389, DirectoryTls.PLAIN: 389}


class Origin(NamedTuple):
    """Whom the password is for."""

    scheme: str
    host: str
    port: int


def origin_of(url: str) -> Origin:
    """Return scheme, host and port of an address; raise DirectoryError where it is none."""
    try:
        parts = urlsplit(url)
        scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
        port = parts.port or _WEB_PORTS.get(scheme, 0)
    except ValueError as error:
        raise DirectoryError(DirectoryTrouble.BAD_ADDRESS) from error
    if scheme not in _WEB_PORTS or not host or "@" in parts.netloc:
        raise DirectoryError(DirectoryTrouble.BAD_ADDRESS)
    return Origin(scheme, host, port)


def start_of(server: DirectoryServer) -> str:
    """Return the address to begin at; raise DirectoryError where it may not be asked."""
    text = server.address.strip()
    url = text if "://" in text else f"https://{text}"
    if origin_of(url).scheme == "http" and server.tls is not DirectoryTls.PLAIN:
        raise DirectoryError(DirectoryTrouble.PLAIN_NOT_ALLOWED)
    return url


class Place(NamedTuple):
    """Host and port of an LDAP server."""

    host: str
    port: int


def place_of(server: DirectoryServer) -> Place:
    """Return host and port; raise DirectoryError."""
    text = server.address.strip()
    scheme, slashes, rest = text.partition("://")
    text = (rest if slashes else text).rstrip("/")
    host, _, port = text.rpartition(":") if text.count(":") == 1 or "]:" in text else (text, "", "")
    bad = scheme.casefold() not in ("ldap", "ldaps") if slashes else False
    if bad or not host or (port and not (port.isascii() and port.isdigit() and int(port) < 65536)):  # noqa: PLR2004 - the last port
        raise DirectoryError(DirectoryTrouble.BAD_ADDRESS)
    return Place(host.strip("[]"), int(port) if port else _LDAP_PORTS[server.tls])


def secret_service(server: DirectoryServer) -> str:
    """Name the keyring's entry: one for each server and port; raise DirectoryError.

    A way that is not encrypted has one of its own: it never gets the password of one that is.
    """
    if server.kind is DirectoryKind.LDAP:
        host, port = place_of(server)
        scheme = "ldap"
    else:
        scheme, host, port = origin_of(start_of(server))
    plain = "plain " if server.tls is DirectoryTls.PLAIN else ""
    return f"busylamp directory {plain}{scheme}://{host}:{port}"
