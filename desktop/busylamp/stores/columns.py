# SPDX-License-Identifier: MIT
"""What the columns of a table of contacts hold: guessed by their names, or as the user said."""

import re
from collections.abc import Sequence
from enum import Enum

from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.tables import cell


class Column(Enum):
    """What a column holds."""

    NONE = ""
    NAME = "name"
    FIRST = "first"
    LAST = "last"
    COMPANY = "company"
    WORK = "work"
    MOBILE = "mobile"
    HOME = "home"
    FAX = "fax"
    EMAIL = "email"
    NOTE = "note"


NUMBERS = (Column.WORK, Column.MOBILE, Column.HOME, Column.FAX)
# As Outlook, Google and Thunderbird write them in several languages, compared without case.
_NAMES = {
    Column.NAME: "name|full name|display name|file as|fn|nom complet|nombre|nombre completo"
    "|anzeigename|vollständiger name|nom à afficher|nom d'affichage|nombre para mostrar"
    "|nombre a mostrar|姓名",
    Column.FIRST: "first name|given name|firstname|vorname|prénom|nombre de pila|primer nombre",
    Column.LAST: "last name|family name|surname|lastname|nachname|nom|nom de famille|apellido"
    "|apellidos",
    Column.COMPANY: "company|organisation|organization|organization name|organization 1 - name"
    "|firma|unternehmen|société|entreprise|empresa|organización|公司",
    Column.EMAIL: "email|e-mail|e-mail address|email address|e-mail 1 - value|primary email"
    "|e-mail-adresse|primäre e-mail-adresse|adresse électronique principale"
    "|adresse de messagerie|correo|correo electrónico|dirección de correo electrónico"
    "|correo electrónico primario",
    Column.NOTE: "note|notes|notizen|notas|remarques",
}
_NUMBER_WORDS = (
    *("phone", "telefon", "teléfono", "téléphone", "tel", "tél", "mobile", "handy", "mobil"),
    *("móvil", "fax", "télécopie", "number", "nummer", "rufnummer", "pager", "电话"),
)
_NO_NUMBER_WORDS = ("type", "label", "typ", "beschriftung", "étiquette", "etiqueta")
_KINDS = (
    (("fax", "télécopie"), Column.FAX),
    (("mob", "móv", "handy", "portable", "celular"), Column.MOBILE),
    (("home", "privat", "domicile", "particular", "casa"), Column.HOME),
)
_LEAST = frozenset({Column.NAME, Column.FIRST, Column.LAST, Column.COMPANY})


def guessed(heads: Sequence[str]) -> tuple[Column, ...]:
    """Guess what each column holds."""
    names = [head.strip().strip("\ufeff").casefold() for head in heads]
    found = [_number_kind(name) for name in names]
    for column, spellings in _NAMES.items():
        known = spellings.split("|")
        place = next((names.index(each) for each in known if each in names), None)
        if place is not None:
            found[place] = column
    return tuple(found)


def is_enough(columns: Sequence[Column]) -> bool:
    """Whether somebody could be named by these columns."""
    return bool(_LEAST & set(columns))


def from_row(row: list[str], columns: Sequence[Column]) -> Contact:
    """Return whom a row is about."""
    texts: dict[Column, str] = {}
    numbers: list[ContactNumber] = []
    for place, column in enumerate(columns):
        text = cell(row, place)
        if column in NUMBERS and text:
            # Google joins several of one kind by `:::`
            parts = (part.strip() for part in text.split(":::"))
            numbers.extend(ContactNumber(number=each, label=column.value) for each in parts if each)
        elif column is not Column.NONE and text:
            texts.setdefault(column, text)
    two = (texts.get(Column.FIRST, ""), texts.get(Column.LAST, ""))
    return Contact(
        name=texts.get(Column.NAME, "") or " ".join(part for part in two if part),
        company=texts.get(Column.COMPANY, ""),
        email=texts.get(Column.EMAIL, ""),
        note=texts.get(Column.NOTE, ""),
        numbers=tuple(numbers),
    )


def _number_kind(name: str) -> Column:
    words = re.split(r"[^\w]+", name)
    if not any(word in name for word in _NUMBER_WORDS) or any(w in _NO_NUMBER_WORDS for w in words):
        return Column.NONE
    return next((kind for some, kind in _KINDS if any(each in name for each in some)), Column.WORK)
