# SPDX-License-Identifier: MIT
"""Which contact is taken, and why one is not."""

import re

from busylamp.phrases import phrase
from busylamp.stores.contacts import Contact
from busylamp.stores.tables import Refused

MOST_NUMBERS = 20
MOST_TEXT = 500
_MAX_NUMBER = 64
_SHORTENED = re.compile(r"[+-]?\d+(?:[.,]\d+)?E\+\d+", re.IGNORECASE)


def refused(contact: Contact, line: int) -> Refused | None:
    """Return what to say of a row that is not taken."""
    reason = _why_not(contact)
    return Refused(line, reason, (contact.name or contact.company)[:60]) if reason else None


def _why_not(contact: Contact) -> str:
    texts = (contact.name, contact.company, contact.email)
    if not (contact.name or contact.company):
        return phrase("no name and no company")
    if not contact.numbers:
        return phrase("no phone number")
    if len(contact.numbers) > MOST_NUMBERS:
        return phrase("more than {most} numbers", most=MOST_NUMBERS)
    if any(len(text) > MOST_TEXT for text in texts) or len(contact.note) > 10 * MOST_TEXT:
        return phrase("a text is too long")
    bad = next((n.number for n in contact.numbers if not has_number(n.number)), None)
    if bad is not None and _SHORTENED.fullmatch(bad):
        return phrase(
            "a spreadsheet cut “{text}” short: make the column text there and enter it again",
            text=bad[:40],
        )
    return "" if bad is None else phrase("“{text}” is no phone number", text=bad[:40])


def has_number(text: str) -> bool:
    """Whether a text may be a phone number."""
    digits = sum(sign.isdecimal() for sign in text)
    if _SHORTENED.fullmatch(text):
        return False
    letters = sum(sign.isalpha() for sign in text)
    return digits > 0 and letters <= digits and len(text) <= _MAX_NUMBER
