# SPDX-License-Identifier: MIT
"""From what a directory has of somebody to a contact."""

from collections.abc import Mapping
from dataclasses import replace

from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.vcards import read_card, usable
from busylamp.system.directories.protocol import Card

_Attributes = Mapping[str, tuple[bytes, ...]]
# Attribute and label, in the order they are shown; the UCM's own names last.
_NUMBERS = (
    ("telephonenumber", "work"),
    ("ipphone", "work"),
    ("othertelephone", "work"),
    ("accountnumber", "work"),
    ("mobile", "mobile"),
    ("othermobile", "mobile"),
    ("mobilenumber", "mobile"),
    ("homephone", "home"),
    ("homenumber", "home"),
    ("facsimiletelephonenumber", "fax"),
    ("fax", "fax"),
)
_PHOTOS = ("thumbnailphoto", "jpegphoto")


def contact_of(card: Card) -> Contact | None:
    """Return whom an entry is about; None where nobody can be called by it."""
    contact = read_card(card.vcard) if card.vcard else _from_attributes(card.attributes)
    if contact is None or not contact.numbers or not (contact.name or contact.company):
        return None
    return contact


def _from_attributes(raw: _Attributes) -> Contact:
    given = {name.casefold(): values for name, values in raw.items()}

    def first(*names: str) -> str:
        found = (_text(value) for name in names for value in given.get(name, ())[:1])
        return next((text for text in found if text), "")

    given_name, family = first("givenname", "firstname"), first("sn", "lastname")
    two = f"{given_name} {family}" if given_name and family else ""
    numbers = {
        _text(value): ContactNumber(number=_text(value), label=label)
        for name, label in reversed(_NUMBERS)
        for value in reversed(given.get(name, ()))
        if _text(value)
    }
    name = first("displayname", "calleridname") or two or first("cn") or family or given_name
    title, department = first("title"), first("department", "ou")
    contact = Contact(
        name=name,
        company=first("company", "o") or department,
        email=first("mail", "email"),
        note=", ".join(dict.fromkeys(part for part in (title, department) if part)),
        numbers=tuple(reversed(numbers.values())),
    )
    photo = next((value for name in _PHOTOS for value in given.get(name, ())[:1]), b"")
    return replace(usable(contact), photo=photo)


def _text(value: bytes) -> str:
    return " ".join(value.decode("utf-8", "replace").replace("\0", " ").split())
