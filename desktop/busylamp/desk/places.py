# SPDX-License-Identifier: MIT
"""Town and country of a number, offline: from a table that packaging/places.py makes."""

from functools import lru_cache
from zipfile import BadZipFile, ZipFile

from busylamp import assets

_COUNTRIES = "countries"
_NORTH_AMERICA = "1"
_FEWEST_DIGITS = 2
ENGLISH = "en"


def place_of(e164: str, region: str, language: str = ENGLISH) -> str:
    """Return `Berlin, Germany`, where no town is known the country, for nonsense ''.

    In another language where the table has its name, else in English.
    """
    country = _row(_COUNTRIES, region) if region else ""
    if country and language != ENGLISH:
        country = _row(language, region) or country
    known = e164 and _is_tied_to_a_place(e164)
    town = town_of(e164.removeprefix("+"), language) if known else ""
    return ", ".join(dict.fromkeys(part for part in (town, country) if part))


def town_of(digits: str, language: str = ENGLISH) -> str:
    """Return the town of a number's digits, country first; '' where none is known."""
    names = (2,) if digits.startswith(_NORTH_AMERICA) else (1, 2, 3)
    part = next((digits[:n] for n in names if _table(digits[:n])), "")
    for length in range(len(digits), _FEWEST_DIGITS, -1):
        town = _row(part, digits[:length]) if part else ""
        if town:
            own = _row(language, f"{part} {town}") if language != ENGLISH else ""
            return own or town
    return ""


def _row(part: str, key: str) -> str:
    table = _table(part)
    at = table.find(f"\n{key}\t".encode())
    if at < 0:
        return ""
    start = at + len(key.encode()) + 2
    return table[start : table.index(b"\n", start)].decode()


@lru_cache(maxsize=7)  # the largest takes 1.1 MB, most less than 50 KB
def _table(part: str) -> bytes:
    try:
        with ZipFile(assets.places()) as file:
            return b"\n" + file.read(part) + b"\n"
    except (OSError, KeyError, BadZipFile):
        return b""  # a number without its place is still a number


def _is_tied_to_a_place(e164: str) -> bool:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_number_geographical(parsed)
