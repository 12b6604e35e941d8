# SPDX-License-Identifier: MIT
"""People from vCards, versions 2.1 to 4: a bad card costs only itself."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple, cast

from busylamp.phrases import phrase
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.judging import MOST_NUMBERS, MOST_TEXT, has_number, refused
from busylamp.stores.photo_lines import PhotoLines
from busylamp.stores.sieve import Sieve
from busylamp.stores.tables import Refused, UnreadableFileError

_READ_ONE = "readOne"
_MARKS = ("BEGIN:VCARD", "END:VCARD")
_COMPANIES = ("org", "company")
_GROUPS = ("group", "list")  # of other cards, and nobody of their own


class _Raw(NamedTuple):
    """A card as it stands in a file; its photo is the image as it came."""

    line: int
    text: str
    photo: bytes


def each_card(text: Iterable[str]) -> Iterator[tuple[int, Contact | Refused]]:
    """Read the cards of a file with the line they begin in; photos are as they came."""
    is_empty = True
    for line, card, photo in _cards(text):
        is_empty = False
        try:
            contact = _from_card(_parsed(card))
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - the library raises many kinds on bad cards
            why = phrase("not a readable vCard ({error})", error=type(error).__name__)
            yield line, Refused(line, why, "")
            continue
        if contact is not None:
            yield line, refused(contact, line) or replace(contact, photo=photo)
    if is_empty:
        msg = phrase("There is no vCard in this file.")
        raise UnreadableFileError(msg)


def read_card(text: str) -> Contact | None:
    """Read the one card a directory has for somebody; None where nobody can be called by it."""
    for _, card, photo in _cards(text.splitlines(keepends=True)):
        try:
            contact = _from_card(_parsed(card))
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - as above; a directory's other people are read on
            return None
        return None if contact is None else replace(usable(contact), photo=photo)
    return None


def usable(contact: Contact) -> Contact:
    """Return a contact without what is no number and with texts of a bearable length."""
    numbers = tuple(each for each in contact.numbers if has_number(each.number))
    return replace(
        contact,
        name=contact.name[:MOST_TEXT],
        company=contact.company[:MOST_TEXT],
        email=contact.email[:MOST_TEXT],
        note=contact.note[: 10 * MOST_TEXT],
        numbers=numbers[:MOST_NUMBERS],
    )


def _cards(text: Iterable[str]) -> Iterator[_Raw]:
    """Cut a file into its cards, so that a bad one costs only itself."""
    lines: list[str] = []
    start = 1
    sieve, photo = Sieve(), PhotoLines()
    for number, line in enumerate(text, 1):
        mark = line.strip().upper()
        is_needed = sieve.lets_through(line) or mark in _MARKS
        if mark == "BEGIN:VCARD":
            if lines:  # the one before has no end
                yield _Raw(start, "".join(lines), photo.taken())
            start, lines, photo = number, [], PhotoLines()
        if mark == "BEGIN:VCARD" or (lines and is_needed):
            lines.append(line)
        photo.see(line)
        if mark == "END:VCARD" and lines:
            yield _Raw(start, "".join(lines), photo.taken())
            lines = []
    if lines:
        yield _Raw(start, "".join(lines), photo.taken())


def _parsed(card: str) -> object:
    import vobject  # 60 ms that only an import pays

    logging.getLogger("vobject.base").disabled = True  # it repeats the lines it can't read
    read = cast("Callable[..., object]", getattr(vobject, _READ_ONE))  # the library is untyped
    return read(card, ignoreUnreadable=True, allowQP=True)


def _from_card(card: object) -> Contact | None:
    """Read one card of the library, a bag of lists by property name; None for a group's."""
    contents: dict[str, list[object]] = getattr(card, "contents", {})

    def first(name: str) -> str:
        found = contents.get(name, [])
        return _flat(getattr(found[0], "value", "")) if found else ""

    kind = (first("kind") or first("x-addressbookserver-kind")).casefold()
    if kind in _GROUPS:
        return None
    is_company = kind in _COMPANIES or first("x-abshowas").casefold() == "company"
    written = [
        (*_tel(getattr(tel, "value", "")), _kind(tel)) for tel in _preferred(contents, "tel")
    ]
    numbers = tuple(ContactNumber(number=text, label=kind) for text, _, kind in written if text)
    mails = [_flat(getattr(mail, "value", "")) for mail in _preferred(contents, "email")]
    name = first("fn") or first("n")
    company = first("org") or (name if is_company else "")
    return Contact(
        name="" if name == company else name,
        company=company,
        email=next(filter(None, mails), ""),
        note=_note(contents, [f"{text} ext. {more}" for text, more, _ in written if text and more]),
        numbers=numbers,
    )


def _preferred(contents: dict[str, list[object]], name: str) -> list[object]:
    """Return what the card has several of, first what it prefers: PREF=1, or TYPE=pref before."""
    return sorted(contents.get(name, []), key=_preference)


def _preference(line: object) -> int:
    parameters: dict[str, list[str]] = getattr(line, "params", {})
    rank = "".join(parameters.get("PREF", []))
    if rank.isascii() and rank.isdigit():
        return min(int(rank[:3]), 100)
    bare: list[str] = getattr(line, "singletonparams", [])
    listed = ",".join((*parameters.get("TYPE", []), *bare)).casefold().split(",")
    return 1 if "pref" in listed else 101


def _tel(value: object) -> tuple[str, str]:
    """Return a number, and the extension to ask for there: vCard 4 writes RFC 3966."""
    text = _flat(value)
    if text[:4].casefold() != "tel:":
        return text, ""
    number, *parameters = (part.strip() for part in text[4:].split(";"))
    extensions = (each[4:] for each in parameters if each[:4].casefold() == "ext=")
    return number, next(extensions, "")


def _note(contents: dict[str, list[object]], more: list[str]) -> str:
    """Return the card's note in its lines; what can't be dialled along stands below."""
    value = next((getattr(each, "value", "") for each in contents.get("note", [])), "")
    lines = str(value).splitlines() if isinstance(value, str) else [_flat(value)]
    return "\n".join((*(" ".join(line.split()) for line in lines), *more)).strip()


def _flat(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, list):
        return " ".join(str(part) for part in value if part).strip()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - untyped library
    return " ".join(str(value).split())


def _kind(tel: object) -> str:
    parameters: dict[str, list[str]] = getattr(tel, "params", {})
    bare: list[str] = getattr(tel, "singletonparams", [])  # vCard 2.1 writes TEL;CELL:
    listed = ",".join((*parameters.get("TYPE", []), *bare)).casefold()
    kinds = {"mobile" if kind == "cell" else kind for kind in listed.split(",")}
    return next((label for label in ("mobile", "home", "fax") if label in kinds), "work")
