# SPDX-License-Identifier: MIT
"""Reads address books by CardDAV (RFC 6352): found by themselves, only what changed is loaded."""

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from busylamp.settings.model import DirectoryServer
from busylamp.system.directories.protocol import (
    MOST_PEOPLE,
    Card,
    DirectoryError,
    Tell,
    Told,
)
from busylamp.system.directories.web import Answer, Web
from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble

_MULTI, _GONE = 207, (404, 405, 410, 501)
_MOST_BOOKS = 20
_AT_A_TIME = 50  # cards of one request
_D, _C = "{DAV:}", "{urn:ietf:params:xml:ns:carddav}"
_HEAD = b'<?xml version="1.0" encoding="utf-8"?>\n'
_NAMES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'
_WHERE = (
    _HEAD
    + (
        f"<D:propfind {_NAMES}><D:prop><D:resourcetype/><D:current-user-principal/>"
        "<C:addressbook-home-set/></D:prop></D:propfind>"
    ).encode()
)
_MARKS = (
    _HEAD
    + (f"<D:propfind {_NAMES}><D:prop><D:getetag/><D:resourcetype/></D:prop></D:propfind>").encode()
)
_WELL_KNOWN = "/.well-known/carddav"


class _Item(NamedTuple):
    """One response of a multistatus."""

    href: str
    etag: str = ""
    kinds: frozenset[str] = frozenset()
    principal: str = ""
    homes: tuple[str, ...] = ()
    vcard: str = ""


def read_carddav(
    server: DirectoryServer, password: str | None, known: Mapping[str, str], tell: Tell
) -> Iterator[Card]:
    """Yield every card of every book; raise DirectoryError."""
    web = Web(server, password, tell)
    try:
        books = _books(web)
        step = DirectoryStep.SIGNED_IN if server.user else DirectoryStep.NOT_SIGNED_IN
        tell(Told(step))
        for _ in books:
            tell(Told(DirectoryStep.BOOK_FOUND))
        count = 0
        for book in books:
            for card in _cards(web, book, known, tell):
                count += 1
                if count > MOST_PEOPLE:
                    raise DirectoryError(DirectoryTrouble.TOO_LARGE)
                yield card
    finally:
        web.close()


def _books(web: Web) -> list[str]:
    """Find the address books from an address: of a book, of a user, or of a whole server."""
    start = web.start
    found = _first(web, urljoin(start, _WELL_KNOWN)) if _is_root(start) else None
    if found is None:
        found = _first(web, start)
    if found is None:
        raise DirectoryError(DirectoryTrouble.NO_BOOK)
    url, item = found
    if _C + "addressbook" in item.kinds:
        return [url]
    if item.principal and not item.homes:
        found = _first(web, web.join(url, item.principal))
        url, item = found or (url, item)
    homes = [web.join(url, home) for home in item.homes] or [url]
    books = [book for home in homes for book in _books_in(web, home)]
    if not books:
        raise DirectoryError(DirectoryTrouble.NO_BOOK)
    return books[:_MOST_BOOKS]


def _is_root(url: str) -> bool:
    return urlsplit(url).path in ("", "/")


def _first(web: Web, url: str) -> tuple[str, _Item] | None:
    """Ask an address what it is; None where nothing is."""
    answer = web.ask("PROPFIND", url, _WHERE, "0")
    if answer.status in _GONE:
        return None
    item = next(_items(answer), None)
    return None if item is None else (answer.url, item)


def _books_in(web: Web, home: str) -> list[str]:
    answer = web.ask("PROPFIND", home, _WHERE, "1")
    if answer.status in _GONE:
        return []
    found = (item for item in _items(answer) if _C + "addressbook" in item.kinds)
    return [web.join(answer.url, item.href) for item in found]


def _cards(web: Web, book: str, known: Mapping[str, str], tell: Tell) -> Iterator[Card]:
    """Yield the cards of a book; those whose mark is known are not loaded."""
    answer = web.ask("PROPFIND", book, _MARKS, "1")
    wanted: list[str] = []
    for item in _items(answer):
        url = web.join(answer.url, item.href)
        uid = urlsplit(url).path
        if _D + "collection" in item.kinds or unquote(uid) == unquote(urlsplit(answer.url).path):
            continue
        if item.etag and known.get(uid) == item.etag:
            yield Card(uid=uid, mark=item.etag, is_known=True)
        else:
            wanted.append(uid)
        if len(wanted) > MOST_PEOPLE:
            raise DirectoryError(DirectoryTrouble.TOO_LARGE)
    tell(Told(DirectoryStep.READ))
    for start in range(0, len(wanted), _AT_A_TIME):
        yield from _loaded(web, answer.url, wanted[start : start + _AT_A_TIME])
        tell(Told(DirectoryStep.READ))


def _loaded(web: Web, book: str, paths: Sequence[str]) -> Iterator[Card]:
    hrefs = "".join(f"<D:href>{escape(path)}</D:href>" for path in paths)
    wanted = (
        f"<C:addressbook-multiget {_NAMES}><D:prop><D:getetag/><C:address-data/></D:prop>"
        f"{hrefs}</C:addressbook-multiget>"
    )
    answer = web.ask("REPORT", book, _HEAD + wanted.encode(), "0")
    asked = {unquote(path): path for path in paths}
    for item in _items(answer):
        path = asked.get(unquote(urlsplit(web.join(answer.url, item.href)).path))
        if path is not None and item.vcard:  # what was not asked for is not taken
            yield Card(uid=path, mark=item.etag, vcard=item.vcard)


def _items(answer: Answer) -> Iterator[_Item]:
    """Read a multistatus piece by piece; raise DirectoryError for anything else."""
    if answer.status != _MULTI:
        raise DirectoryError(DirectoryTrouble.NOT_UNDERSTOOD, f"HTTP {answer.status}")
    try:
        root: Element | None = None
        for event, element in iterparse(
            io.BytesIO(answer.body), events=("start", "end"), forbid_dtd=True
        ):
            if event == "start":
                root = element if root is None else root
            elif element.tag == _D + "response":
                yield _item(element)
                element.clear()
                if root is not None:
                    root.clear()
    except (ParseError, DefusedXmlException, ValueError, RecursionError) as error:
        raise DirectoryError(DirectoryTrouble.NOT_UNDERSTOOD, type(error).__name__) from None


def _item(response: Element) -> _Item:
    props = [
        prop
        for stat in response.findall(_D + "propstat")
        if " 200" in stat.findtext(_D + "status", " 200")
        for prop in stat.findall(_D + "prop")
    ]

    def text(path: str) -> str:
        found = (prop.findtext(path) for prop in props)
        return next((each for each in found if each), "")

    return _Item(
        href=response.findtext(_D + "href", "").strip(),
        etag=text(_D + "getetag").strip(),
        kinds=frozenset(
            each.tag
            for prop in props
            for kind in prop.findall(_D + "resourcetype")
            for each in kind
        ),
        principal=text(f"{_D}current-user-principal/{_D}href").strip(),
        homes=tuple(
            (each.text or "").strip()
            for prop in props
            for each in prop.findall(f"{_C}addressbook-home-set/{_D}href")
        )[:_MOST_BOOKS],
        vcard=text(_C + "address-data"),
    )
