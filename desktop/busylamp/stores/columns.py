# SPDX-License-Identifier: MIT
"""What the columns of a table of contacts hold: guessed by their names, or as the user said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.several import each_number
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
    "|nombre a mostrar|姓名|名字|联系人",
    Column.FIRST: "first name|given name|firstname|vorname|prénom|nombre de pila|primer nombre|名",
    Column.LAST: "last name|family name|surname|lastname|nachname|nom|nom de famille|apellido"
    "|apellidos|姓",
    Column.COMPANY: "company|organisation|organization|organization name|organization 1 - name"
    "|firma|unternehmen|société|entreprise|empresa|organización|公司|单位",
    Column.EMAIL: "email|e-mail|e-mail address|email address|e-mail 1 - value|primary email"
    "|e-mail-adresse|primäre e-mail-adresse|adresse électronique principale"
    "|adresse de messagerie|correo|correo electrónico|dirección de correo electrónico"
    "|correo electrónico primario|电子邮件|电子邮箱|邮箱",
    Column.NOTE: "note|notes|notizen|notas|remarques|备注",
}
_NUMBER = r"(?:s|es|nummern?|numbers?|nr|no)?\d*"
_TELLS_NUMBER = re.compile(  # a whole word: "Titel", "Hotel" and "Phonetic" are none
    r"(?:tel|tél|mobile|mobil|mobilfunk|móvil|móviles|movil|moviles|celular|cell|portable|pager|gsm"
    rf"|ruf|\w*(?:phone|telefon|teléfono|telefono|téléphone|telephone|handy|fax)){_NUMBER}"
    r"|(?:télé|tele)copie\w*|durchwahl|rufnummer|landline|\w*(?:电话|電話|手机|手機|传真|傳真)\w*"
)
# These say it only where nothing else does: a customer, a house or an account has a number too.
_MAY_TELL = re.compile(r"(?:numbers?|nummern?|numéros?|numeros?|números?|号码|號碼)\d*")
_BESIDE = (
    *("work", "business", "office", "home", "private", "main", "other", "primary", "at", "of"),
    *("geschäftlich", "dienstlich", "privat", "büro", "bureau", "travail", "domicile"),
    *("trabajo", "oficina", "particular"),
)
_NO_NUMBER_WORDS = (
    *("type", "label", "typ", "beschriftung", "étiquette", "etiqueta", "tipo", "类型", "标签"),
)
_KINDS = (
    (("fax", "copie", "传真", "傳真"), Column.FAX),
    (
        ("mob", "móv", "mov", "handy", "portable", "cel", "gsm", "手机", "手機", "移动"),
        Column.MOBILE,
    ),
    (("home", "privat", "domicile", "particular", "casa", "家庭", "住宅"), Column.HOME),
)
_LEAST = frozenset({Column.NAME, Column.FIRST, Column.LAST, Column.COMPANY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What the user said of a table."""

    columns: tuple[Column, ...] = ()  # none: guessed by their names
    names_columns: bool = True  # whether its first row does, and is nobody


def has_names(row: Sequence[str]) -> bool:
    """Whether a first row seems to name the columns: no cell of it is a number."""
    return not any(_is_number(each) for each in row)


def guessed_by_cells(row: Sequence[str]) -> tuple[Column, ...]:
    """Guess what each column holds where nothing but what stands in it tells."""
    texts = [place for place, each in enumerate(row) if any(sign.isalpha() for sign in each)]
    first = texts[0] if texts and "@" not in row[texts[0]] else None
    return tuple(
        Column.NAME if place == first else Column.WORK if _is_number(each) else Column.NONE
        for place, each in enumerate(row)
    )


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


def from_row(row: list[str], columns: Sequence[Column], *, are_apart: bool = False) -> Contact:
    """Return whom a row is about; `are_apart` says that a cell holds one number at most."""
    texts: dict[Column, str] = {}
    numbers: list[ContactNumber] = []
    for place, column in enumerate(columns):
        text = cell(row, place)
        if column in NUMBERS and text:
            parts = [text] if are_apart else each_number(text)
            numbers.extend(ContactNumber(number=each, label=column.value) for each in parts)
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


def _is_number(text: str) -> bool:
    signs = [sign for sign in text.upper().replace("E+", "") if not sign.isspace()]
    digits = sum(sign.isdecimal() for sign in signs)
    return digits > 1 and 2 * digits >= len(signs) and not any(sign.isalpha() for sign in signs)


def _number_kind(name: str) -> Column:
    words = re.findall(r"[^\W_]+", name)
    if not _tells_number(words) or any(word in _NO_NUMBER_WORDS for word in words):
        return Column.NONE
    return next((kind for some, kind in _KINDS if any(each in name for each in some)), Column.WORK)


def _tells_number(words: list[str]) -> bool:
    if any(_TELLS_NUMBER.fullmatch(word) for word in words):
        return True
    rest = [word for word in words if not _MAY_TELL.fullmatch(word)]
    return len(rest) < len(words) and all(word.isdecimal() or word in _BESIDE for word in rest)
