# SPDX-License-Identifier: MIT
"""Phone numbers: what may be sent, how they are compared, how they are shown."""

import re
import unicodedata
from functools import lru_cache

from busylamp.telephony.reasons import DialFailure

# What the dialplan may be given (reference: toll fraud by `1&PJSIP/trunk/...`, AST-2010-002).
_DIALABLE = re.compile(r"\+?[0-9*#][0-9*#]{0,31}\Z")
_LONGEST = 32
# Between the digits as people write them: spaces, brackets, dashes, dots, slashes, and the marks
# of writing direction that address books of Windows and macOS copy along. Not U+202E, which
# would show another number than the one dialled.
_SEPARATORS = re.compile(
    r"[\s()\[\]\uff08\uff09\uff0d\uff0e\uff0f./\u2010-\u2015\u2212\u00ad\u200b-\u200f\u202a-\u202d\u2060-\u2069\ufeff-]+"
)
_SCHEME = re.compile(r"\s*(tel|callto|sips?):(?://)?", re.IGNORECASE)
_WIDE = {"\uff0b": "+", "\uff0a": "*", "\uff03": "#"}  # on Japanese and Chinese pages
# +49 (0)30: not dialled behind a country code, but in these the zero is part of the number
# (Italy, San Marino, Gabon, Congo, Cote d'Ivoire).
_TRUNK_ZERO = re.compile(r"[(\[]\s*0\s*[)\]]")
_KEEP_ZERO = ("39", "378", "241", "242", "225")
_EXTENSION_DIGITS = 5
_LONGEST_TEXT = 250  # phonenumbers refuses more; a caller's number is hostile text


class NotDialable(ValueError):  # noqa: N818 - the contract's name
    """A text holds no number that may be sent; says why."""

    def __init__(self, reason: DialFailure) -> None:
        super().__init__(reason.value)
        self.reason = reason


def dialable(text: str) -> str:
    """Return the number to send, `[0-9*#+]` and at most 32 signs; raise NotDialable."""
    number = bare(_without_scheme(text))
    if not any(sign.isdecimal() or sign in "*#" for sign in number):
        raise NotDialable(DialFailure.NO_NUMBER)
    if len(number) > _LONGEST or not _DIALABLE.match(number):
        raise NotDialable(DialFailure.NOT_DIALABLE)
    return number


def is_internal(number: str, lengths: tuple[int, ...]) -> bool:
    """Whether this looks like an extension or a code of our own PBX."""
    if number.startswith(("*", "#")):
        return True
    return number.isascii() and number.isdecimal() and len(number) in lengths


@lru_cache(maxsize=4096)
def key(number: str, region: str) -> str:
    """Return what two ways of writing one number have in common: E.164, else its digits."""
    digits = bare(number[:_LONGEST_TEXT])
    if not any(sign.isdecimal() for sign in digits):
        return ""
    if len(digits) <= _EXTENSION_DIGITS or not digits.lstrip("+").isdecimal():
        return digits
    import phonenumbers  # 70 ms that a command without names need not pay

    try:
        parsed = phonenumbers.parse(_in_full(digits, region), region or None)
    except phonenumbers.NumberParseException:
        return digits
    if not phonenumbers.is_possible_number(parsed):
        return digits
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


@lru_cache(maxsize=4096)
def readable(number: str, region: str) -> str:
    """Write a number as people read it, `+44 20 7946 0018`; what is none stays as it is."""
    if len(number) <= _EXTENSION_DIGITS or not number.lstrip("+").isdecimal():
        return number
    import phonenumbers  # as above

    try:
        parsed = phonenumbers.parse(_in_full(number, region), region or None)
    except phonenumbers.NumberParseException:
        return number
    if not phonenumbers.is_valid_number(parsed):
        return number
    shape = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, shape)


def _in_full(digits: str, region: str) -> str:
    """Without a region, 00 is read as the way out of the country (ITU-T E.164 recommends it)."""
    return f"+{digits[2:]}" if not region and digits.startswith("00") else digits


def _without_scheme(text: str) -> str:
    """Return the number of a tel: or sip: address (RFC 3966), any other text as it is."""
    address = without_scheme(text)
    return text if address is None else address.partition(";")[0]


def without_scheme(text: str) -> str | None:
    """Return what a tel:, callto: or sip: address calls, and its parameters, else None."""
    scheme = _SCHEME.match(text)
    if scheme is None:
        return None
    from urllib.parse import unquote  # a plain number needs none of it

    return unquote(text[scheme.end() :]).partition("?")[0].partition("@")[0]


def bare(text: str) -> str:
    """Return the text without what stands between digits, the digits of any script as 0 to 9."""
    joined = _ascii(_SEPARATORS.sub("", text))
    zero = _TRUNK_ZERO.search(text)
    if zero is None or not joined.startswith(("+", "00")):
        return joined
    country = joined[1:] if joined.startswith("+") else joined[2:]
    if country.startswith(_KEEP_ZERO):
        return joined
    return _ascii(_SEPARATORS.sub("", text[: zero.start()] + text[zero.end() :]))


def _ascii(text: str) -> str:
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() else _WIDE.get(sign, sign)
        for sign in text
    )
