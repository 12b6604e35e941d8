# SPDX-License-Identifier: MIT
"""Contacts from and to files: CSV and vCard, with a reason for each row refused."""

import csv
import io
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from busylamp.phrases import phrase
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.sieve import Sieve
from busylamp.stores.tables import (
    MAX_CSV_BYTES,
    MAX_ROWS,
    Refused,
    Source,
    UnreadableFileError,
    cell,
    harmless,
    limit,
)

MAX_VCARD_BYTES = 10 * 1024 * 1024
_MAX_TEXT = 500
_MAX_NUMBERS = 20
_MAX_NUMBER = 64
_READ_ONE = "readOne"
_MARKS = ("BEGIN:VCARD", "END:VCARD")

# Column names as the programs of several languages write them, compared without case.
_COLUMNS = {
    "name": "name|full name|display name|fn|nom complet|nombre|anzeigename|姓名",
    "first": "first name|given name|firstname|vorname|prénom|nombre de pila",
    "last": "last name|family name|surname|lastname|nachname|nom|apellido|apellidos",
    "company": "company|organisation|organization|organization name|firma|société|empresa|公司",
    "email": "email|e-mail|e-mail address|email address|e-mail 1 - value|correo",
    "note": "note|notes|notizen|notas|remarques",
}
_NUMBER_WORDS = (
    "phone",
    "tel",
    "tél",
    "mobile",
    "handy",
    "mobil",
    "móvil",
    "fax",
    "number",
    "rufnummer",
    "电话",
)
_LABEL_WORDS = (
    ("mob", "mobile"),
    ("móv", "mobile"),
    ("handy", "mobile"),
    ("home", "home"),
    ("fax", "fax"),
)


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would bring."""

    contacts: tuple[Contact, ...]
    refused: tuple[Refused, ...]


_Found = tuple[int, Contact | Refused]  # the line, and what stands there


def read_file(name: str, data: bytes) -> Preview:
    """Read a file by its name's ending; raise UnreadableFileError."""
    found = tuple(each_contact(name, data, Source(data)))
    contacts = tuple(each for each in found if isinstance(each, Contact))
    return Preview(contacts, tuple(each for each in found if isinstance(each, Refused)))


def each_contact(name: str, data: bytes, source: Source) -> Iterator[Contact | Refused]:
    """Read a file contact by contact, by its name's ending; raise UnreadableFileError."""
    is_vcard = name.lower().endswith((".vcf", ".vcard")) or data[:11].upper() == b"BEGIN:VCARD"
    limit(data, MAX_VCARD_BYTES if is_vcard else MAX_CSV_BYTES)
    found = _each_card(source) if is_vcard else _each_row(source)
    for count, (line, what) in enumerate(found):
        if count >= MAX_ROWS:
            yield Refused(line, phrase("only {most} rows are read", most=f"{MAX_ROWS:,}"), "")
            return
        yield what


def _each_row(source: Source) -> Iterator[_Found]:
    """Read a table whose first row names its columns."""
    rows = csv.reader(source.lines, delimiter=source.delimiter())
    try:
        heads = next(rows, list[str]())
        places = _places(heads)
        for row in rows:
            if any(each.strip() for each in row):
                contact = _from_row(row, heads, places)
                yield rows.line_num, _refused(contact, rows.line_num) or contact
    except csv.Error as error:
        msg = phrase("This is no table of contacts: {why}.", why=error)
        raise UnreadableFileError(msg) from error


def _each_card(source: Source) -> Iterator[_Found]:
    """Read vCard 2.1 to 4."""
    is_empty = True
    for line, card in _cards(source.lines):
        is_empty = False
        try:
            contact = _from_card(_parsed(card))
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - the library raises many kinds on bad cards
            why = phrase("not a readable vCard ({error})", error=type(error).__name__)
            yield line, Refused(line, why, "")
            continue
        yield line, _refused(contact, line) or contact
    if is_empty:
        msg = phrase("There is no vCard in this file.")
        raise UnreadableFileError(msg)


def write_csv(contacts: Iterable[Contact]) -> str:
    """Write a table that is safe to open in a spreadsheet and comes back the same."""
    out = io.StringIO()
    writer = csv.writer(out)
    everyone = list(contacts)
    width = max((len(contact.numbers) for contact in everyone), default=1)
    phones = (f"Phone {place}" for place in range(1, max(width, 5) + 1))
    writer.writerow(["Name", "Company", "Email", "Note", *phones])
    for contact in everyone:
        numbers = [each.number for each in contact.numbers]
        cells = [contact.name, contact.company, contact.email, contact.note, *numbers]
        writer.writerow([harmless(each) for each in cells])
    return out.getvalue()


def _from_row(row: list[str], heads: list[str], places: dict[str, int]) -> Contact:
    cells = {field: cell(row, place) for field, place in places.items()}
    name = cells.get("name") or " ".join(
        part for part in (cells.get("first", ""), cells.get("last", "")) if part
    )
    numbers = tuple(
        ContactNumber(number=cell(row, place), label=_label(heads[place]))
        for place in range(len(heads))
        if _is_number_column(heads[place]) and cell(row, place)
    )
    return Contact(
        name=name,
        company=cells.get("company", ""),
        email=cells.get("email", ""),
        note=cells.get("note", ""),
        numbers=numbers,
    )


def _refused(contact: Contact, line: int) -> Refused | None:
    reason = _why_not(contact)
    return Refused(line, reason, (contact.name or contact.company)[:60]) if reason else None


def _why_not(contact: Contact) -> str:
    texts = (contact.name, contact.company, contact.email)
    if not (contact.name or contact.company):
        return phrase("no name and no company")
    if not contact.numbers:
        return phrase("no phone number")
    if len(contact.numbers) > _MAX_NUMBERS:
        return phrase("more than {most} numbers", most=_MAX_NUMBERS)
    if any(len(text) > _MAX_TEXT for text in texts) or len(contact.note) > 10 * _MAX_TEXT:
        return phrase("a text is too long")
    bad = next((n.number for n in contact.numbers if not _has_number(n.number)), None)
    return "" if bad is None else phrase("“{text}” is no phone number", text=bad[:40])


def _has_number(text: str) -> bool:
    digits = sum(sign.isdecimal() for sign in text)
    letters = sum(sign.isalpha() for sign in text)
    return digits > 0 and letters <= digits and len(text) <= _MAX_NUMBER


def _places(heads: list[str]) -> dict[str, int]:
    names = [head.strip().strip("\ufeff").casefold() for head in heads]
    found: dict[str, int] = {}
    for field, spellings in _COLUMNS.items():
        known = spellings.split("|")
        place = next((names.index(spelling) for spelling in known if spelling in names), None)
        if place is not None:
            found[field] = place
    if not {"name", "first", "last", "company"} & found.keys():
        msg = phrase("The first row must name the columns: at least “Name” and “Phone”.")
        raise UnreadableFileError(msg)
    return found


def _is_number_column(head: str) -> bool:
    name = head.casefold()
    return any(word in name for word in _NUMBER_WORDS) and "type" not in name


def _label(head: str) -> str:
    name = head.casefold()
    return next((label for word, label in _LABEL_WORDS if word in name), "work")


def _cards(text: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Cut a file into its cards, so that a bad one costs only itself."""
    lines: list[str] = []
    start = 1
    sieve = Sieve()
    for number, line in enumerate(text, 1):
        mark = line.strip().upper()
        is_needed = sieve.lets_through(line) or mark in _MARKS
        if mark == "BEGIN:VCARD":
            if lines:  # the one before has no end
                yield start, "".join(lines)
            start, lines = number, []
        if mark == "BEGIN:VCARD" or (lines and is_needed):
            lines.append(line)
        if mark == "END:VCARD" and lines:
            yield start, "".join(lines)
            lines = []
    if lines:
        yield start, "".join(lines)


def _parsed(card: str) -> object:
    import vobject  # 60 ms that only an import pays

    logging.getLogger("vobject.base").disabled = True  # it repeats the lines it can't read
    read = cast("Callable[..., object]", getattr(vobject, _READ_ONE))  # the library is untyped
    return read(card, ignoreUnreadable=True, allowQP=True)


def _from_card(card: object) -> Contact:
    """Read one card of the library: a bag of lists by property name."""
    contents: dict[str, list[object]] = getattr(card, "contents", {})

    def first(name: str) -> str:
        found = contents.get(name, [])
        return _flat(getattr(found[0], "value", "")) if found else ""

    written = ((_tel(getattr(tel, "value", "")), _kind(tel)) for tel in contents.get("tel", []))
    numbers = tuple(ContactNumber(number=text, label=kind) for text, kind in written if text)
    return Contact(
        name=first("fn") or first("n"),
        company=first("org"),
        email=first("email"),
        note=first("note"),
        numbers=numbers,
    )


def _tel(value: object) -> str:
    text = _flat(value)
    is_address = text[:4].casefold() == "tel:"  # vCard 4 writes RFC 3966 with its parameters
    return text[4:].partition(";")[0].strip() if is_address else text


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
