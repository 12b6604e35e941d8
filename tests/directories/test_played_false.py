# SPDX-License-Identifier: MIT
"""Servers that play false: what comes to whom is looked at on the wire, not at us.

Ten ways of sending an address book elsewhere, six of LDAP, and answers made to use us up.
"""

import contextlib
import os
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import pytest

from busylamp.settings.model import DirectoryKind, DirectoryServer, DirectoryTls
from busylamp.telephony.reasons import DirectoryTrouble
from tests.directories.conftest import Company, read
from tests.services.peak import Peak

FULL = os.environ.get("BUSYLAMP_HOSTILE") == "all"  # else some of each kind
USER, PASSWORD = "anna", "geheim7-of-nobody-else"
BASIC = "Basic YW5uYTpnZWhlaW03LW9mLW5vYm9keS1lbHNl"
GIVE_UP = 6.0 if FULL else 8.0  # seconds: five, and the start of two processes on a busy machine
MOST_MEGABYTES = 600
MULTI = "HTTP/1.1 207 Multi-Status\r\nContent-Type: application/xml\r\n"
UNAUTHORISED = b'HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n'

Answer = Callable[["Server", socket.socket, bytes], None]


@dataclass
class Server:
    """Listens on loopback and keeps every byte it gets."""

    answer: Answer
    context: ssl.SSLContext | None = None
    other: int = 0  # the port of another server
    heard: list[bytes] = field(default_factory=list[bytes])

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._is_open = True
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def all_heard(self) -> bytes:
        return b"".join(self.heard)

    def close(self) -> None:
        self._is_open = False
        self._listener.close()

    def _serve(self) -> None:
        while self._is_open:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(peer,), daemon=True).start()

    def _talk(self, peer: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as open_ones:
            open_ones.enter_context(peer)
            if self.context is not None:
                peer = open_ones.enter_context(self.context.wrap_socket(peer, server_side=True))
            while got := self._whole(peer):
                self.answer(self, peer, got)

    def _whole(self, peer: socket.socket) -> bytes:
        """Return what came; of a request of the web all of it."""
        whole = b""
        while True:
            got = peer.recv(65536)
            whole += got
            if got:
                self.heard.append(got)
            head, end, body = whole.partition(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", head.lower())
            if not got or not end or length is None or len(body) >= int(length[1]):
                return whole


Made = Callable[..., Server]


@pytest.fixture
def server() -> Generator[Made]:
    """Make servers that end with the test."""
    made: list[Server] = []

    def make(answer: Answer, context: ssl.SSLContext | None = None) -> Server:
        made.append(Server(answer, context))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def tls(company: Company) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(company.cert, company.key)
    return context


def book(port: int, company: Company, scheme: str = "https") -> DirectoryServer:
    return DirectoryServer(
        kind=DirectoryKind.CARDDAV,
        name="Cloud",
        address=f"{scheme}://127.0.0.1:{port}/dav/",
        user=USER,
        ca_file=str(company.root),
    )


def answered(body: str, head: str = MULTI) -> bytes:
    coded = body.encode()
    return f"{head}Content-Length: {len(coded)}\r\n\r\n".encode() + coded


def silent(server: Server, peer: socket.socket, got: bytes) -> None:
    """Say nothing."""


def asks_first(then: Callable[[bytes], bytes]) -> Answer:
    """Want a password, then answer."""

    def answer(server: Server, peer: socket.socket, got: bytes) -> None:
        peer.sendall(then(got) if b"authorization:" in got.lower() else UNAUTHORISED)

    return answer


def redirect(target: str, status: int = 302) -> bytes:
    return f"HTTP/1.1 {status} Go\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n".encode()


def principal(href: str) -> bytes:
    return answered(
        '<D:multistatus xmlns:D="DAV:"><D:response><D:href>/dav/</D:href><D:propstat><D:prop>'
        f"<D:current-user-principal><D:href>{href}</D:href></D:current-user-principal>"
        "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>"
    )


def card_at(href: str) -> bytes:
    kind = "<D:collection/><C:addressbook/>"
    return answered(
        '<D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><D:response>'
        f"<D:href>{href}</D:href><D:propstat><D:prop><D:resourcetype>{kind}</D:resourcetype>"
        "<D:getetag>1</D:getetag></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
        "</D:response></D:multistatus>"
    )


OTHER, PLAIN, LOOP = (
    DirectoryTrouble.OTHER_ORIGIN,
    DirectoryTrouble.TO_PLAIN,
    DirectoryTrouble.NOT_UNDERSTOOD,
)


ELSEWHERE: list[tuple[Callable[[int], bytes], DirectoryTrouble]] = [
    (lambda there: redirect(f"https://127.0.0.1:{there}/", 301), OTHER),
    (lambda there: redirect(f"https://127.0.0.1:{there}/", 302), OTHER),
    (lambda there: redirect(f"https://127.0.0.1:{there}/", 303), OTHER),
    (lambda there: redirect(f"https://127.0.0.1:{there}/", 307), OTHER),
    (lambda there: redirect(f"//127.0.0.1:{there}/dav/", 308), OTHER),
    (lambda there: redirect(f"https://localhost:{there}/dav/"), OTHER),
    (lambda there: redirect(f"http://127.0.0.1:{there}/dav/"), PLAIN),
    (lambda there: redirect("/dav/again/"), LOOP),
    (lambda there: principal(f"https://127.0.0.1:{there}/anna/"), OTHER),
    (lambda there: card_at(f"http://127.0.0.1:{there}/dav/book/"), PLAIN),
]


@pytest.mark.parametrize(
    ("to", "trouble"),
    ELSEWHERE,
    ids=[
        *("301", "302", "303", "307", "308 without scheme", "other name", "to plain", "circle"),
        *("principal elsewhere", "book elsewhere"),
    ],
)
def test_a_password_stays_with_its_server(
    request: pytest.FixtureRequest,
    server: Made,
    tls: ssl.SSLContext,
    company: Company,
    to: Callable[[int], bytes],
    trouble: DirectoryTrouble,
) -> None:
    """Also where the other end is ready to take it in plain or encrypted."""
    if not FULL and request.node.callspec.id in ("301", "303", "307"):
        pytest.skip("as 302 and 308; with BUSYLAMP_HOSTILE=all")
    thief = server(silent, None if trouble is PLAIN else tls)
    honest = server(asks_first(lambda _got: to(thief.port)), tls)
    began = time.monotonic()
    done = read(book(honest.port, company), PASSWORD)
    assert done.trouble is trouble
    assert done.changes == ()
    assert BASIC.encode() in honest.all_heard  # it would have been sent
    assert thief.heard == []
    assert time.monotonic() - began < GIVE_UP


def test_nothing_is_asked_in_plain_where_it_should_be_encrypted(
    server: Made, company: Company
) -> None:
    plain = server(asks_first(lambda _got: card_at("/dav/")))
    assert read(book(plain.port, company, "http"), PASSWORD).trouble is (
        DirectoryTrouble.PLAIN_NOT_ALLOWED
    )
    assert read(book(plain.port, company), PASSWORD).trouble is DirectoryTrouble.NOT_TLS
    assert PASSWORD.encode() not in plain.all_heard
    assert b"uthorization" not in plain.all_heard


@pytest.mark.parametrize("which", ["nobody's", "another name's"])
def test_a_certificate_that_is_not_the_servers_gets_nothing(
    server: Made, company: Company, tls: ssl.SSLContext, which: str
) -> None:
    context = tls
    if which == "another name's":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(company.other_cert)
    for kind in DirectoryKind:
        false = server(silent, context)
        asked = replace(book(false.port, company), kind=kind)
        if kind is DirectoryKind.LDAP:
            asked = replace(asked, address=f"127.0.0.1:{false.port}")
        if which == "nobody's":
            asked = replace(asked, ca_file="")
        assert read(asked, PASSWORD).trouble is DirectoryTrouble.CERTIFICATE
        assert false.heard == []


def test_a_digest_does_not_show_the_password(
    server: Made, tls: ssl.SSLContext, company: Company
) -> None:
    def answer(server: Server, peer: socket.socket, got: bytes) -> None:
        ways = 'WWW-Authenticate: Basic realm="x"\r\nWWW-Authenticate: Digest realm="x", nonce="n"'
        peer.sendall(f"HTTP/1.1 401 No\r\n{ways}\r\nContent-Length: 0\r\n\r\n".encode())

    made = server(answer, tls)
    assert read(book(made.port, company), PASSWORD).trouble is DirectoryTrouble.SIGN_IN
    assert b"digest username" in made.all_heard.lower()
    assert BASIC.encode() not in made.all_heard


# -- LDAP


def ldap_bind_refers(server: Server, peer: socket.socket, got: bytes) -> None:
    """Answer a bind with a referral to another server."""
    uri = f"ldap://127.0.0.1:{server.other}/dc=x".encode()
    referral = b"\xa3" + bytes([len(uri) + 2]) + b"\x04" + bytes([len(uri)]) + uri
    body = b"\x0a\x01\x0a\x04\x00\x04\x00" + referral
    operation = b"\x61" + bytes([len(body)]) + body
    message = b"\x02\x01" + got[4:5] + operation
    peer.sendall(b"\x30" + bytes([len(message)]) + message)


def refuse_starttls(server: Server, peer: socket.socket, got: bytes) -> None:
    message = b"\x02\x01" + got[4:5] + b"\x78\x07\x0a\x01\x02\x04\x00\x04\x00"
    peer.sendall(b"\x30" + bytes([len(message)]) + message)


def promise_starttls(server: Server, peer: socket.socket, got: bytes) -> None:
    """Say yes, and go on in plain."""
    message = b"\x02\x01" + got[4:5] + b"\x78\x07\x0a\x01\x00\x04\x00\x04\x00"
    peer.sendall(b"\x30" + bytes([len(message)]) + message)


def ldap(port: int, company: Company, tls: DirectoryTls) -> DirectoryServer:
    return DirectoryServer(
        kind=DirectoryKind.LDAP,
        name="Firm",
        address=f"127.0.0.1:{port}",
        base="dc=x",
        user=USER,
        tls=tls,
        ca_file=str(company.root),
    )


def test_ldap_follows_nobody(server: Made, tls: ssl.SSLContext, company: Company) -> None:
    thief = server(silent)
    honest = server(ldap_bind_refers, tls)
    honest.other = thief.port
    done = read(ldap(honest.port, company, DirectoryTls.TLS), PASSWORD)
    assert done.trouble in (DirectoryTrouble.REFERRAL, DirectoryTrouble.NOT_UNDERSTOOD)
    assert PASSWORD.encode() in honest.all_heard
    assert thief.heard == []


@pytest.mark.parametrize("answer", [refuse_starttls, promise_starttls])
def test_a_refused_starttls_is_the_end(server: Made, company: Company, answer: Answer) -> None:
    made = server(answer)
    done = read(ldap(made.port, company, DirectoryTls.STARTTLS), PASSWORD)
    assert done.trouble in (
        DirectoryTrouble.STARTTLS_REFUSED,
        DirectoryTrouble.NOT_TLS,
        DirectoryTrouble.NO_ANSWER,
    )
    assert PASSWORD.encode() not in made.all_heard


def drip_http(server: Server, peer: socket.socket, got: bytes) -> None:
    _drip(peer, b"HTTP/1.1 207 Multi")


def drip_ldap(server: Server, peer: socket.socket, got: bytes) -> None:
    _drip(peer, b"0\x84\x7f")


def _drip(peer: socket.socket, signs: bytes) -> None:
    with contextlib.suppress(OSError):
        for sign in signs:
            peer.sendall(bytes([sign]))
            time.sleep(0.7)


@pytest.mark.parametrize("moment", ["drips", "before TLS", "behind TLS"][: 3 if FULL else 1])
def test_whoever_hangs_is_given_up(
    server: Made, tls: ssl.SSLContext, company: Company, moment: str
) -> None:
    """Both kinds are waited for at the same time."""

    def given_up(kind: DirectoryKind) -> tuple[DirectoryTrouble | None, float]:
        drip = drip_http if kind is DirectoryKind.CARDDAV else drip_ldap
        answer = drip if moment == "drips" else silent
        made = server(answer, None if moment == "before TLS" else tls)
        asked = ldap(made.port, company, DirectoryTls.TLS)
        if kind is DirectoryKind.CARDDAV:
            asked = book(made.port, company)
        began = time.monotonic()
        return read(asked, PASSWORD).trouble, time.monotonic() - began

    with ThreadPoolExecutor() as pool:
        ends = list(pool.map(given_up, DirectoryKind))
    for kind, (trouble, seconds) in zip(DirectoryKind, ends, strict=True):
        print(f"{kind.value} {moment}: given up after {seconds:.1f} s")
        assert trouble is DirectoryTrouble.NO_ANSWER
        assert seconds < GIVE_UP


# -- answers made to use us up

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    '<D:multistatus xmlns:D="DAV:">&b;</D:multistatus>'
)


def entities(server: Server, peer: socket.socket, got: bytes) -> None:
    peer.sendall(answered(BOMB))


def endless(server: Server, peer: socket.socket, got: bytes) -> None:
    """An answer without an end."""
    peer.sendall(f"{MULTI}\r\n<D:multistatus xmlns:D='DAV:'>".encode())
    piece = b"<D:response><D:href>/dav/x.vcf</D:href></D:response>" * 2000
    with contextlib.suppress(OSError):
        for _ in range(4000):
            peer.sendall(piece)


def packed(server: Server, peer: socket.socket, got: bytes) -> None:
    peer.sendall(answered("x" * 100, f"{MULTI}Content-Encoding: gzip\r\n"))


def million(server: Server, peer: socket.socket, got: bytes) -> None:
    """One book of a million cards."""
    if b"getetag" not in got:
        peer.sendall(card_at("/dav/"))
        return
    peer.sendall(f"{MULTI}Connection: close\r\n\r\n<D:multistatus xmlns:D='DAV:'>".encode())
    with contextlib.suppress(OSError):
        for start in range(0, 1_000_000, 1000):
            peer.sendall(
                "".join(f"<D:response><D:href>/dav/{n}.vcf</D:href></D:response>"
                        for n in range(start, start + 1000)).encode()
            )  # fmt: skip
        peer.sendall(b"</D:multistatus>")
        peer.shutdown(socket.SHUT_WR)


def deep(server: Server, peer: socket.socket, got: bytes) -> None:
    peer.sendall(answered("<a>" * 200_000))


def ldap_endless(server: Server, peer: socket.socket, got: bytes) -> None:
    """A message of two gigabytes."""
    with contextlib.suppress(OSError):
        peer.sendall(b"\x30\x84\x7f\xff\xff\xff")
        for _ in range(2000):
            peer.sendall(b"\0" * 65536)


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (entities, DirectoryTrouble.NOT_UNDERSTOOD),
        (endless, DirectoryTrouble.TOO_LARGE),
        (packed, DirectoryTrouble.NOT_UNDERSTOOD),
        (million, DirectoryTrouble.TOO_LARGE),
        (deep, DirectoryTrouble.NOT_UNDERSTOOD),
        (ldap_endless, DirectoryTrouble.TOO_LARGE),
    ],
    ids=["entities", "endless", "packed", "a million", "deep", "ldap endless"],
)
def test_a_flood_ends_soon_and_in_little_memory(
    server: Made,
    tls: ssl.SSLContext,
    company: Company,
    answer: Answer,
    trouble: DirectoryTrouble,
) -> None:
    some = FULL or answer in (million, endless)
    if not some:
        pytest.skip("with BUSYLAMP_HOSTILE=all")
    made = server(answer, tls)
    asked = book(made.port, company)
    if answer is ldap_endless:
        asked = ldap(made.port, company, DirectoryTls.TLS)
    peak, began = Peak(), time.monotonic()
    done = read(asked, PASSWORD)
    seconds, megabytes = time.monotonic() - began, peak.stop()
    print(f"{seconds:.1f} s, {megabytes:.0f} MB: {done.trouble}")
    assert done.trouble in (trouble, DirectoryTrouble.NO_ANSWER)
    assert done.changes == ()
    assert seconds < 45
    assert megabytes < MOST_MEGABYTES
