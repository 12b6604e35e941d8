# SPDX-License-Identifier: MIT
"""Contacts from and to files: CSV and vCard, with a reason for each row refused."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from busylamp.phrases import phrase
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.judging import refused
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
from busylamp.stores.vcards import each_card

MAX_VCARD_BYTES = 10 * 1024 * 1024

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
    found = each_card(source.lines) if is_vcard else _each_row(source)
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
                yield rows.line_num, refused(contact, rows.line_num) or contact
    except csv.Error as error:
        msg = phrase("This is no table of contacts: {why}.", why=error)
        raise UnreadableFileError(msg) from error


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
