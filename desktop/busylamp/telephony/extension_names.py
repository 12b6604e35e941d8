# SPDX-License-Identifier: MIT
"""Where a PBX keeps the name of an extension that no list names, and how its answer is read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from busylamp.ami.actions import Raw
from busylamp.ami.messages import Event, Response
from busylamp.telephony.channels import given
from busylamp.telephony.dialect import Dialect, dialect_of
from busylamp.telephony.model import ExtensionNumber


class Place(Enum):
    """Where a name is kept; its value is the action that tells it, by reading only."""

    # FreePBX writes each user's name there. Getvar's DB() is no way: it is blocked, with an error
    # in the PBX's log, unless the account has class system (measured on 16 and 22).
    DATABASE = "DBGet"
    ENDPOINT = "Getvar"  # PJSIP_ENDPOINT(); the actions that list endpoints need class system
    PEER = "SIPshowpeer"  # chan_sip: offered only where it is loaded


class Told(Enum):
    """What an answer is worth that tells no name."""

    NO_NAME = auto()  # it is known there, and no name is told
    UNKNOWN = auto()  # not known there; perhaps nothing is
    REFUSED = auto()  # not to this account, not by this PBX


@dataclass(frozen=True, slots=True, kw_only=True)
class NameQuestion:
    """One action that may tell the name of one extension."""

    extension: ExtensionNumber
    place: Place
    action: Raw
    asked_of: str = ""  # the phone's own name at the PBX


# What goes into a question is plain: a comma or a bracket would make another function of it.
_PLAIN = re.compile(r"[A-Za-z0-9_.+-]{1,64}\Z")
# `"Bob Brown" <1001>`, in quotes with quotes and backslashes escaped (ast_callerid_merge).
_WHOLE = re.compile(
    r'(?:"(?P<quoted>(?:[^"\\]|\\.)*)"\s*|(?P<bare>[^"<]*))(?:<(?P<number>[^<>]*)>)?\Z'
)
_ESCAPED = re.compile(r"\\(.)")
_LONGEST = 1_100  # signs: Getvar answers with at most 1,023 (main/manager.c action_getvar)
# Not people: FreePBX's own word for a phone that belongs to nobody, and Asterisk's for nothing.
_NOBODY = frozenset({"device", "anonymous", "unavailable", "restricted", "withheld", "asterisk"})


def name_questions(
    extension: ExtensionNumber, devices: Sequence[str], commands: frozenset[str]
) -> tuple[NameQuestion, ...]:
    """Return what to ask for a name, the surest first; nothing that would be refused."""
    if not _PLAIN.match(extension):
        return ()
    found: list[NameQuestion] = []
    if dialect_of(commands) is Dialect.STOCK:
        fields = (("Family", "AMPUSER"), ("Key", f"{extension}/cidname"))
        found.append(_question(extension, Place.DATABASE, fields))
    for technology, place in (("PJSIP", Place.ENDPOINT), ("SIP", Place.PEER)):
        phone = _phone(extension, devices, technology)
        if phone:
            asked = f"PJSIP_ENDPOINT({phone},callerid)"
            fields = (("Variable", asked),) if place is Place.ENDPOINT else (("Peer", phone),)
            found.append(_question(extension, place, fields, phone))
    return tuple(each for each in found if each.place.value in commands)


def read_name(question: NameQuestion, response: Response, items: Sequence[Event]) -> str | Told:
    """Read an answer; every text of it came from outside."""
    if not response.success:
        missing = "not found" in response.message.casefold()  # `Database entry not found`
        return Told.UNKNOWN if missing else Told.REFUSED
    match question.place:
        case Place.DATABASE:
            value = "".join(item.get("Val") or "-" for item in items[:1])
            name = _person(value, question)
        case Place.ENDPOINT:
            value = response.get("Value")  # empty: no such endpoint, or no such function
            name = _of_caller_id(value, question)
        case Place.PEER:
            value = response.get("Callerid")
            name = _of_caller_id(value, question)
    if name is not None:
        return name
    return Told.NO_NAME if value.strip() else Told.UNKNOWN


def _question(
    extension: ExtensionNumber, place: Place, fields: tuple[tuple[str, str], ...], phone: str = ""
) -> NameQuestion:
    action = Raw(place.value, fields)
    return NameQuestion(extension=extension, place=place, action=action, asked_of=phone)


def _phone(extension: str, devices: Sequence[str], technology: str) -> str:
    """The phone of an extension to ask: the one called like it, else the first of its hint."""
    start = f"{technology}/"
    names = [device.removeprefix(start) for device in devices if device.startswith(start)]
    plain = [name for name in names if _PLAIN.match(name)]
    return extension if extension in plain else next(iter(plain), "")


def _of_caller_id(value: str, question: NameQuestion) -> str | None:
    """The name beside the extension's own number, as the phone's calls show it to colleagues.

    Beside another number, such as the company's, stands what the world is to see.
    """
    found = None if len(value) > _LONGEST else _WHOLE.match(value.strip())
    if found is None:
        return None
    number = found["number"]
    if number is None and question.asked_of != question.extension:
        return None  # a phone of another name: perhaps it is shared
    if number is not None and number.strip() != question.extension:
        return None
    quoted = found["quoted"]
    return _person(found["bare"] if quoted is None else _ESCAPED.sub(r"\1", quoted), question)


def _person(text: str, question: NameQuestion) -> str | None:
    """A name has a letter and is none of the PBX's own words."""
    name = given(text[:_LONGEST])
    if name is None or not any(sign.isalpha() for sign in name):
        return None
    not_names = {question.extension.casefold(), question.asked_of.casefold(), *_NOBODY}
    technical = name.partition("/")[0] in ("PJSIP", "SIP", "Local") and "/" in name
    return None if technical or name.casefold() in not_names else name
