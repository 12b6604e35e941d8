# SPDX-License-Identifier: MIT
"""Which phone system it is, and where on it a thing is changed."""

from enum import Enum

from busylamp.phrases import phrase
from busylamp.telephony.dialect import Dialect, dialect_of

# AMI's version tells the age of the Asterisk behind it (include/asterisk/manager.h per branch).
_VERSIONS = {
    2: phrase("Asterisk 12 or 13"),
    3: "Asterisk 14",
    4: "Asterisk 15",
    5: phrase("Asterisk 16, or a Grandstream UCM"),
    6: "Asterisk 17",
    7: "Asterisk 18",
    8: "Asterisk 19",
    9: "Asterisk 20",
    10: "Asterisk 21",
    11: "Asterisk 22",
    12: "Asterisk 23",
}


class Brand(Enum):
    """Whose pages or files the advice names."""

    UNKNOWN = "unknown"
    UCM = "ucm"
    ASTERISK = "asterisk"


def brand_of(commands: frozenset[str] | None) -> Brand:
    """Tell by what ListCommands names."""
    if commands is None:
        return Brand.UNKNOWN
    return Brand.UCM if dialect_of(commands) is Dialect.UCM else Brand.ASTERISK


def age_of(version: tuple[int, ...] | None) -> str:
    """Name the phone system behind an AMI version, '' where it is not known."""
    return _VERSIONS.get(version[0], "") if version else ""


def privilege(brand: Brand, name: str, way: str) -> str:
    """Say where a privilege is given; `way` is read or write, which a UCM does not part."""
    page = phrase(
        "On the UCM: Value-added Features › AMI, edit the user, Privilege: “{name}”.", name=name
    )
    file = phrase(
        "In manager.conf, in the user's section: add “{name}” to “{way} =”.", name=name, way=way
    )
    return _where(brand, page, file)


def user_page(brand: Brand) -> str:
    """Say where user, password and addresses stand, with the vendor's rules for them."""
    page = phrase(
        "On a UCM: Value-added Features › AMI. The Username has 8 characters or more; the "
        "Password has 6 or more, with a digit and a letter or special character; an empty list "
        "of Permitted IP(s) refuses everybody."
    )
    file = phrase(
        "In manager.conf: the section of the user, its “secret”, and “permit” behind “deny”."
    )
    return _where(brand, page, file)


def tls_page(brand: Brand) -> str:
    """Say where TLS is switched on."""
    page = phrase("On a UCM: Value-added Features › AMI › AMI Settings, TLS Enable (port 5039).")
    file = phrase("In manager.conf, under [general]: “tlsenable = yes” and “tlscertfile”.")
    return _where(brand, page, file)


def _where(brand: Brand, page: str, file: str) -> str:
    match brand:
        case Brand.UCM:
            return page
        case Brand.ASTERISK:
            return file
        case Brand.UNKNOWN:
            return phrase("{page} Elsewhere: {file}", page=page, file=file)
