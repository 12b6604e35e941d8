# SPDX-License-Identifier: MIT
"""Phone numbers: what may be sent, how they are compared, how they are shown."""

import re
from functools import lru_cache

from busylamp.telephony.reasons import DialFailure

# What the dialplan may be given (reference: toll fraud by `1&PJSIP/trunk/...`, AST-2010-002).
_DIALABLE = re.compile(r"[0-9*#+]{1,32}\Z")
_SEPARATORS = re.compile(r"[\s()\[\]./\u00a0\u2010-\u2015\u2212-]+")
_SCHEME = re.compile(r"(?:tel|callto|sips?):(?://)?", re.IGNORECASE)
_SHORTEST = 3  # digits a number needs to be compared with another one's end
_EXTENSION_DIGITS = 5


class NotDialable(ValueError):  # noqa: N818
    """A text holds no number that may be sent; says why."""

    def __init__(self, reason: DialFailure) -> None:
        super().__init__(reason.value)
        self.reason = reason


def dialable(text: str) -> str:
    """Return the number to send, `[0-9*#+]` and at most 32 signs; raise NotDialable."""
    bare = _SCHEME.sub("", text.strip(), count=1).partition(";")[0].partition("@")[0]
    # A trunk zero in brackets is not dialled behind a country code: +49 (0)30 1234.
    if bare.lstrip().startswith("+"):
        bare = bare.replace("(0)", "")
    number = _SEPARATORS.sub("", bare)
    if not number:
        raise NotDialable(DialFailure.NO_NUMBER)
    if not _DIALABLE.match(number) or "+" in number[1:]:
        has_digit = any(sign.isdecimal() for sign in number)
        raise NotDialable(DialFailure.NOT_DIALABLE if has_digit else DialFailure.NO_NUMBER)
    return number


def is_internal(number: str, lengths: tuple[int, ...]) -> bool:
    """Whether this looks like an extension or a code of our own PBX."""
    if number.startswith(("*", "#")):
        return True
    return number.isascii() and number.isdecimal() and len(number) in lengths


@lru_cache(maxsize=4096)
def key(number: str, region: str) -> str:
    """Return what two ways of writing one number have in common: E.164, else its digits."""
    digits = _SEPARATORS.sub("", number)
    if not digits or len(digits) <= _EXTENSION_DIGITS:
        return digits
    import phonenumbers  # 60 ms that a command without names need not pay

    try:
        parsed = phonenumbers.parse(digits, region or None)
    except phonenumbers.NumberParseException:
        return digits
    if not phonenumbers.is_possible_number(parsed):
        return digits
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


@lru_cache(maxsize=4096)
def readable(number: str, region: str) -> str:
    """Write a number as people read it: at home the national way, else international."""
    if len(number) <= _EXTENSION_DIGITS or not number.lstrip("+").isdecimal():
        return number
    import phonenumbers  # as above

    try:
        parsed = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return number
    if not phonenumbers.is_valid_number(parsed):
        return number
    shape = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, shape)
