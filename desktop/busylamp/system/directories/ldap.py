# SPDX-License-Identifier: MIT
"""Reads people from LDAP: a company's Active Directory, OpenLDAP, the phone book of a UCM."""

import hashlib
import socket
import ssl
from collections.abc import Iterator, Mapping
from typing import Any, cast

from busylamp.settings.model import DirectoryServer, DirectoryTls
from busylamp.system.directories.addresses import place_of
from busylamp.system.directories.protocol import (
    MOST_PEOPLE,
    REACH_SECONDS,
    Card,
    DirectoryError,
    Tell,
    Told,
)
from busylamp.system.directories.trust import network_trouble, verifying
from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble

_PAGE = 200
_MOST_BYTES = 64 * 1024 * 1024  # of one page
_MOST_VALUES = 20  # of one attribute
_TEXT = 2000  # bytes of a value that are looked at
_PHOTO = 1024 * 1024
# RFC 4519 and 2798; Active Directory's own; those of the UCM's phone book.
_NUMBERS = (
    *("telephoneNumber", "mobile", "homePhone", "facsimileTelephoneNumber", "otherTelephone"),
    *("otherMobile", "ipPhone", "AccountNumber", "MobileNumber", "HomeNumber", "Fax"),
)
_TEXTS = (
    *("cn", "displayName", "givenName", "sn", "o", "company", "department", "ou", "title", "mail"),
    *("CallerIDName", "FirstName", "LastName", "Department", "Email"),
)
PHOTOS = ("thumbnailPhoto", "jpegPhoto")
_USUAL_FILTER = "(|" + "".join(f"({name}=*)" for name in _NUMBERS) + ")"
# What the library raises on bytes that are no LDAP, and on a referral in the answer to a bind.
_NO_LDAP = (ValueError, KeyError, IndexError, TypeError)
_CONTROL = "1.2.840.113556.1.4.319"  # paged results, RFC 2696
_SUCCESS, _SIZE_LIMITS, _NOTHING_THERE = 0, (3, 4, 11), 32
_TROUBLES = {
    1: DirectoryTrouble.FORBIDDEN,  # so Active Directory answers who did not sign in
    7: DirectoryTrouble.SIGN_IN_UNKNOWN,
    8: DirectoryTrouble.SIGN_IN_UNKNOWN,
    10: DirectoryTrouble.REFERRAL,
    13: DirectoryTrouble.SIGN_IN_UNKNOWN,  # it wants TLS
    _NOTHING_THERE: DirectoryTrouble.NO_BASE,
    34: DirectoryTrouble.NO_BASE,
    48: DirectoryTrouble.SIGN_IN,
    49: DirectoryTrouble.SIGN_IN,
    50: DirectoryTrouble.FORBIDDEN,
    53: DirectoryTrouble.FORBIDDEN,
}


def read_ldap(
    server: DirectoryServer, password: str | None, known: Mapping[str, str], tell: Tell
) -> Iterator[Card]:
    """Yield every entry the filter finds; raise DirectoryError."""
    connection = _signed_in(server, password, tell)
    try:
        base = server.base or _first_base(connection)
        for found in _pages(connection, base, server.filter or _USUAL_FILTER, tell):
            card = _card(found)
            is_known = known.get(card.uid) == card.mark
            yield Card(uid=card.uid, mark=card.mark, is_known=True) if is_known else card
    finally:
        connection.unbind()


def _signed_in(server: DirectoryServer, password: str | None, tell: Tell) -> Any:
    """Connect, make sure who it is, then sign in; nothing is sent before."""
    import ldap3
    from ldap3.core.exceptions import LDAPException

    host, port = place_of(server)
    if server.user and not password:
        # A bind with a user and no password is taken for one as nobody (RFC 4513, 5.1.2).
        raise DirectoryError(DirectoryTrouble.NO_PASSWORD)
    is_plain = server.tls is DirectoryTls.PLAIN
    tls = None if is_plain else _verified(verifying(server.ca_file))
    at = ldap3.Server(
        _address(host),
        port,
        use_ssl=server.tls is DirectoryTls.TLS,
        tls=cast("Any", tls),
        get_info="NO_INFO",
        connect_timeout=cast("Any", REACH_SECONDS),  # and for all until the end of signing in
    )
    connection: Any = ldap3.Connection(
        at,
        user=server.user or None,
        password=password if server.user else None,
        authentication="SIMPLE" if server.user else "ANONYMOUS",
        auto_bind="NONE",
        auto_referrals=False,  # else the user and the password would go where a server points
        read_only=True,
        check_names=False,
    )
    try:
        connection.open(read_server_info=False)
        if is_plain:
            connection.socket = _Bounded(connection.socket)
        if server.tls is DirectoryTls.STARTTLS:
            connection.socket = _Bounded(connection.socket)
            _start_tls(connection)
        tell(_connected(encrypted=not is_plain))
        connection.bind(read_server_info=False)
    except (LDAPException, OSError, UnicodeError) as error:
        raise _explained(error, connection) from None
    except _NO_LDAP as error:
        raise DirectoryError(DirectoryTrouble.NOT_UNDERSTOOD, type(error).__name__) from None
    _check(connection.result)
    step = DirectoryStep.SIGNED_IN if server.user else DirectoryStep.NOT_SIGNED_IN
    connection.socket.settimeout(None)  # the watch over the steps is the one that counts
    tell(Told(step))
    return connection


def _connected(*, encrypted: bool) -> Told:
    step = DirectoryStep.CONNECTED if encrypted else DirectoryStep.CONNECTED_PLAIN
    return Told(step, REACH_SECONDS)


def _address(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _start_tls(connection: Any) -> None:
    """Encrypt a plain connection; a server that refuses gets nothing more."""
    from ldap3.core.exceptions import LDAPStartTLSError

    try:
        connection.start_tls(read_server_info=False)
    except LDAPStartTLSError as error:
        found = _cause(error, connection)
        if isinstance(found, ssl.SSLError):
            raise network_trouble(found) from None
        raise DirectoryError(DirectoryTrouble.STARTTLS_REFUSED, str(error)) from None
    if not isinstance(getattr(connection.socket, "inner", None), ssl.SSLSocket):
        raise DirectoryError(DirectoryTrouble.STARTTLS_REFUSED)


def _verified(context: ssl.SSLContext) -> Any:
    """Return the library's TLS with our context: its own checks neither roots nor name."""
    from ldap3 import Tls

    class Verified(Tls):
        failed: ssl.SSLError | None = None

        def wrap_socket(self, connection: Any, do_handshake: bool = False) -> None:  # noqa: FBT001, FBT002 - the library's signature
            plain: socket.socket = getattr(connection.socket, "inner", connection.socket)
            plain.settimeout(REACH_SECONDS)
            try:
                wrapped = context.wrap_socket(
                    plain,
                    server_hostname=connection.server.host.strip("[]"),
                    do_handshake_on_connect=do_handshake,
                )
            except ssl.SSLError as error:
                self.failed = error
                raise
            connection.socket = _Bounded(wrapped)

    return Verified(validate=ssl.CERT_REQUIRED)


class _Bounded:
    """A socket that ends what has no end: the library would collect it for ever."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.left = _MOST_BYTES

    def recv(self, size: int) -> bytes:
        """Read; raise DirectoryError for more than a page may have."""
        got = self.inner.recv(size)
        self.left -= len(got)
        if self.left < 0:
            raise DirectoryError(DirectoryTrouble.TOO_LARGE)
        return got

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def _cause(error: BaseException, connection: Any) -> BaseException:
    """Return what the system said: the library packs it into errors of its own making."""
    failed = getattr(connection.server.tls, "failed", None)
    if failed is not None:
        return failed
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, OSError | UnicodeError | DirectoryError):
            return seen
        seen = seen.__context__
    return error


def _explained(error: BaseException, connection: Any) -> DirectoryError:
    from ldap3.core.exceptions import LDAPInvalidFilterError

    if isinstance(error, LDAPInvalidFilterError):
        return DirectoryError(DirectoryTrouble.BAD_FILTER)
    found = _cause(error, connection)
    if isinstance(found, DirectoryError):
        return found
    text = str(error)
    if "timed out" in text or isinstance(found, BlockingIOError):  # SO_RCVTIMEO ends with EAGAIN
        return DirectoryError(DirectoryTrouble.NO_ANSWER)
    if "invalid server address" in text:
        return DirectoryError(DirectoryTrouble.NAME_UNKNOWN)
    return network_trouble(found)


def _check(result: Mapping[str, Any]) -> None:
    code = int(result.get("result", -1))
    if code != _SUCCESS:
        trouble = _TROUBLES.get(code, DirectoryTrouble.NOT_UNDERSTOOD)
        raise DirectoryError(trouble, str(result.get("description", "")))


def _first_base(connection: Any) -> str:
    """Return the naming context the server offers."""
    wanted = ["defaultNamingContext", "namingContexts"]
    connection.search("", "(objectClass=*)", search_scope="BASE", attributes=wanted)
    for entry in connection.response or ():
        attributes: Mapping[str, Any] = entry.get("raw_attributes") or {}
        for name in wanted:
            values = [bytes(each) for each in attributes.get(name, ())]
            if values and values[0]:
                return values[0].decode("utf-8", "replace")
    raise DirectoryError(DirectoryTrouble.NO_BASE)


def _pages(connection: Any, base: str, wanted: str, tell: Tell) -> Iterator[Mapping[str, Any]]:
    """Yield entries page by page; referrals among them are not followed."""
    cookie: object = None
    count, has_referral = 0, False
    while True:
        result = _search(connection, base, wanted, cookie)
        found: list[Mapping[str, Any]] = connection.response or []
        has_referral |= any(each.get("type") == "searchResRef" for each in found)
        entries = [each for each in found if each.get("type") == "searchResEntry"]
        count += len(entries)
        yield from entries
        if int(result["result"]) in _SIZE_LIMITS:
            raise DirectoryError(DirectoryTrouble.SIZE_LIMIT)
        _check(result)
        if count > MOST_PEOPLE:
            raise DirectoryError(DirectoryTrouble.TOO_LARGE)
        controls: Mapping[str, Any] = result.get("controls") or {}
        cookie = controls.get(_CONTROL, {}).get("value", {}).get("cookie")
        tell(Told(DirectoryStep.READ))
        if not cookie:
            break
    if not count and has_referral:
        raise DirectoryError(DirectoryTrouble.REFERRAL)


def _search(connection: Any, base: str, wanted: str, cookie: object) -> Mapping[str, Any]:
    from ldap3.core.exceptions import LDAPException

    connection.socket.left = _MOST_BYTES
    try:
        connection.search(
            base,
            wanted,
            search_scope="SUBTREE",
            dereference_aliases="NEVER",
            attributes=[*_TEXTS, *_NUMBERS, *PHOTOS],
            paged_size=_PAGE,
            paged_cookie=cookie,
        )
    except (LDAPException, OSError) as error:
        raise _explained(error, connection) from None
    except _NO_LDAP as error:
        raise DirectoryError(DirectoryTrouble.NOT_UNDERSTOOD, type(error).__name__) from None
    return connection.result


def _card(found: Mapping[str, Any]) -> Card:
    raw: Mapping[str, Any] = found.get("raw_attributes") or {}
    attributes: dict[str, tuple[bytes, ...]] = {}
    told = hashlib.sha256()
    for name in sorted(raw):
        most = _PHOTO if name in PHOTOS else _TEXT
        values = tuple(bytes(each) for each in raw[name][:_MOST_VALUES] if len(each) <= most)
        attributes[name] = values
        for each in (name.encode(), *values):
            told.update(len(each).to_bytes(4, "big") + each)
    return Card(uid=str(found.get("dn", ""))[:_TEXT], mark=told.hexdigest(), attributes=attributes)
