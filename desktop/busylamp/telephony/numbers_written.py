# SPDX-License-Identifier: MIT
"""One number as people and programs write it: addresses, labels, suffixes, letters."""

import re
from dataclasses import dataclass

from busylamp.telephony.numbers import NotDialable, bare, without_scheme
from busylamp.telephony.reasons import DialFailure

LONGEST_TEXT = 250
_LONGEST = 32
_ROUNDS = 3  # labels before a number: "Phone: Tel. +49 ..."

# What people write before a number, in the languages of our users.
_LABEL = re.compile(
    r"\s*(?:tel|telephone|phone|ph|fon|telefon|telefono|tel[eé]fono|telefone|t[eé]l|t[eé]l[eé]phone"
    r"|teléfono|telefoon|puhelin|mobile|mobil|mob|cell|handy|gsm|portable|port|m[oó]vil|cellulare"
    r"|cell|fax|rufnummer|ruf|call|dial|direct|office|work|home|ext|extension|durchwahl|тел|моб"
    r"|電話|電話番号|电话|هاتف|tlf|tfn|puh|numer|nr|no|number|[tmfp])"
    r"\s*\.?\s*(?:[:：]|(?<=\.)|\s)\s*(?=[+＋(\[\d])",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"(?<=[\d)\]])[\s,;(-]*"
    r"(?:,{2,4}|;ext=|(?:ext(?:ension|n)?\.?|xtn\.?|x|int(?:erno)?\.?|dw\.?|durchwahl"
    r"|app(?:arat)?\.?|nst\.?|nebenstelle|poste|toestel|tst\.?|anexo|ramal|wewn?\.?|доб\.?|вн\.?"
    r"|klapka|kl\.?|anknytning|ankn\.?|lok\.?|内線|分机|転)(?![^\W\d_])|(?<=\s)#)"
    r"[\s.:=]*(\d{1,7})\s*#?\s*\)?\s*$",
    re.IGNORECASE,
)
_KEYPAD = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
_VANITY = re.compile(r"\+?\d{3,}[a-z][\da-z]*", re.IGNORECASE | re.ASCII)
_FEWEST_LETTERS = 3

_DATE = re.compile(
    r"(?:(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)?\d\d)"
    r"|((?:19|20)\d\d)([./-])(\d{1,2})\6(\d{1,2}))(?:[\sT,]|$)"
)
_TIME = re.compile(r"(?:^|[\sT,])\d{1,2}:\d\d(?::\d\d)?(?:$|[\s,Z.])")
_ADDRESS = re.compile(r"\s*(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}(?:[:/]\d+)?\s*")
_BETWEEN = re.compile(r"\s+/\s+|\s+(?:or|oder|bzw\.?|ou|oppure|o|y|e|und|and|et)\s+|[;|\n]|,\s")
_LINES = re.compile(r"\n|[^\W\d_]")  # two numbers in two lines, or with a word between
_FEW_DIGITS = 3
_DAYS, _MONTHS, _OCTET = 31, 12, 255
_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a text says, before any plan of dialling."""

    number: str  # `+` at the beginning only, digits, * and #
    extension: str = ""  # behind the number, not dialled
    home: str = ""  # RFC 3966 phone-context, where it is the beginning of a number: +49
    vanity: bool = False  # it was written with letters


def written(text: str) -> Written:
    """Read a text as one number; raise NotDialable."""
    if len(text) > LONGEST_TEXT:
        raise NotDialable(DialFailure.NOT_DIALABLE)
    address = without_scheme(text)
    if address is not None:
        return _from_address(address)
    body = _without_label(text)
    suffix = _SUFFIX.search(body)
    extension = bare(suffix[1]) if suffix else ""
    body = body[: suffix.start()] if suffix else body
    _refuse_what_is_none(body)
    return _read(body, extension=extension)


def _from_address(address: str) -> Written:
    number, *rest = address.split(";")
    parameters = {
        name.strip().lower(): value for name, _, value in (p.partition("=") for p in rest)
    }
    context = parameters.get("phone-context", "").strip()
    extension = bare(parameters.get("ext", ""))
    read = _read(number.partition(":")[0], extension=extension if extension.isdecimal() else "")
    home = bare(context) if context.startswith(("+", "%2B")) else ""
    return Written(number=read.number, extension=read.extension, home=home, vanity=read.vanity)


def _without_label(text: str) -> str:
    for _ in range(_ROUNDS):
        label = _LABEL.match(text)
        if label is None:
            break
        text = text[label.end() :]
    return text


def _read(text: str, *, extension: str = "") -> Written:
    if _LINES.search(text.strip()) and _several(text):
        raise NotDialable(DialFailure.SEVERAL)
    number, vanity = bare(text), False
    if _VANITY.fullmatch(number) and sum(map(str.isalpha, number)) >= _FEWEST_LETTERS:
        number, vanity = number.lower().translate(_KEYPAD), True
    if not any(sign.isdecimal() or sign in "*#" for sign in number):
        raise NotDialable(DialFailure.NO_NUMBER)
    if not re.fullmatch(r"\+?[0-9*#]+", number):
        raise NotDialable(_why_not(text, number))
    if len(number) > _LONGEST:
        raise NotDialable(DialFailure.NOT_DIALABLE)
    return Written(number=number, extension=extension, vanity=vanity)


def _why_not(text: str, number: str) -> DialFailure:
    if _several(text):
        return DialFailure.SEVERAL
    if any(sign.isalpha() for sign in number) and number.isalnum():
        return DialFailure.LETTERS
    return DialFailure.NOT_DIALABLE


def _refuse_what_is_none(text: str) -> None:
    if _is_date(text) or _TIME.search(text):
        raise NotDialable(DialFailure.DATE)
    if _ADDRESS.fullmatch(text) and all(int(part) <= _OCTET for part in _octets(text)):
        raise NotDialable(DialFailure.ADDRESS)
    if sum(map(str.isdecimal, text)) > _MOST_DIGITS and _several(text):
        raise NotDialable(DialFailure.SEVERAL)


def _octets(text: str) -> list[str]:
    return re.split(r"[.:/]", text.strip())[:4]


def _is_date(text: str) -> bool:
    found = _DATE.match(text.strip())
    if found is None:
        return False
    one, two = (found[1], found[3]) if found[1] else (found[8], found[7])
    low, high = sorted((int(one), int(two)))
    return 1 <= low <= _MONTHS and high <= _DAYS


def _several(text: str) -> bool:
    """Whether it falls into parts which each could be a number."""
    parts = [bare(part) for part in _BETWEEN.split(text)]
    numbers = [p for p in parts if p.lstrip("+").isdecimal() and len(p) >= _FEW_DIGITS]
    return len(numbers) > 1 and len(numbers) == len(parts)
