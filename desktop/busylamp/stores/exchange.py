# SPDX-License-Identifier: MIT
"""Contacts from and to files: CSV and vCard, with a reason for each row refused."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from busylamp.phrases import phrase
from busylamp.stores.columns import Layout, from_row, guessed, is_enough
from busylamp.stores.contacts import Contact
from busylamp.stores.judging import refused
from busylamp.stores.tables import (
    MAX_CSV_BYTES,
    MAX_ROWS,
    Refused,
    Source,
    UnreadableFileError,
    first_row,
    harmless,
    limit,
)
from busylamp.stores.vcards import each_card

MAX_VCARD_BYTES = 10 * 1024 * 1024
_GUESSED = Layout()
_OUR_HEADS = ["Name", "Company", "Email", "Note"]


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


def each_contact(
    name: str, data: bytes, source: Source, layout: Layout = _GUESSED
) -> Iterator[Contact | Refused]:
    """Read a file contact by contact, by its name's ending; raise UnreadableFileError."""
    is_vcard = name.lower().endswith((".vcf", ".vcard")) or data[:11].upper() == b"BEGIN:VCARD"
    limit(data, MAX_VCARD_BYTES if is_vcard else MAX_CSV_BYTES)
    found = each_card(source.lines) if is_vcard else _each_row(source, layout)
    for count, (line, what) in enumerate(found):
        if count >= MAX_ROWS:
            yield Refused(line, phrase("only {most} rows are read", most=f"{MAX_ROWS:,}"), "")
            return
        yield what


def _each_row(source: Source, layout: Layout) -> Iterator[_Found]:
    """Read a table; its first row names the columns, or is somebody where the user said so."""
    rows = csv.reader(source.lines, delimiter=source.delimiter())
    try:
        heads = first_row(rows)
        columns = layout.columns or guessed(heads)
        if not is_enough(columns):
            msg = phrase("The first row must name the columns: at least “Name” and “Phone”.")
            raise UnreadableFileError(msg)
        are_apart = heads[: len(_OUR_HEADS) + 1] == [*_OUR_HEADS, "Phone 1"]
        for row in rows if layout.names_columns else chain([heads], rows):
            if any(each.strip() for each in row):
                contact = from_row(row, columns, are_apart=are_apart)
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
    writer.writerow([*_OUR_HEADS, *phones])
    for contact in everyone:
        numbers = [each.number for each in contact.numbers]
        cells = [contact.name, contact.company, contact.email, contact.note, *numbers]
        writer.writerow([harmless(each) for each in cells])
    return out.getvalue()
