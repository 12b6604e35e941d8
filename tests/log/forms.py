# SPDX-License-Identifier: MIT
"""Phone numbers as people, phones, links, logs and programs write them."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

import phonenumbers
from phonenumbers import PhoneNumberFormat as Style

COUNTRIES = tuple(
    re.findall(
        "..",
        "GBDEFRITESPTNLBEATCHDKSENOFIPLCZHUGRTRIEUSMXBRARAUNZJPKRINZA",
    )
)
_SCRIPTS = {
    "arabic": 0x660,
    "persian": 0x6F0,
    "devanagari": 0x966,
    "bengali": 0x9E6,
    "thai": 0xE50,
    "khmer": 0x17E0,
    "fullwidth": 0xFF10,
    "bold": 0x1D7CE,
}
_PARTING = (
    *("\u00a0", "\u2009", "\u202f", "\u2007", "\u200a", "\u3000", "\u200b", "\u200e", "\u2060"),
    *(".", "/", "-", "\u2011", "\u2013", "\u2014", "_", ",", " - ", ") (", "\u00b7", "|", "  "),
)
_EXTENSIONS = ("12", "301", "4711", "70123")
_SHORT = (
    *("PJSIP/{}-0000002a", "SIP/{}", "Local/{}@from-queue/n", "Local/{}@from-internal-00000012;1"),
    *("Exten: {}", "CallerIDNum: {}", "sip:{}@ucm.example", "tel:{}", "Queue/{}", "to {} failed"),
    *("**{}", "SIP/{}&PJSIP/{}", "ext. {}", "'exten': '{}'", "{}@from-internal", "sips:{}@h;x=y"),
)
_CODES = ("*72{}", "#21*{}#", "*21*{}#", "*43#{}", "**61*{}*20#")
_LONG = ("+442079460018", "03012345678", "0049 (0)30 901820")


@dataclass(frozen=True, slots=True)
class Form:
    """A text with a number in it, and the number's digits in order."""

    text: str
    digits: str


def forms() -> Iterator[Form]:
    """Yield all of them."""
    for country in COUNTRIES:
        yield from _of_country(country)
    for frame in _SHORT:
        for extension in _EXTENSIONS:
            yield Form(frame.replace("{}", extension), extension)
    for frame in _CODES:
        for number in ("1001", "02079460018", "+4930901820"):
            text = frame.replace("{}", number)
            yield Form(text, _digits(text))
    for number in _LONG:
        yield from _in_scripts(number)
        yield from _escaped(number)
        for parting in _PARTING:
            parts = number.replace("(0)", "").split(" ")
            pieces = parts if len(parts) > 1 else [number[:4], number[4:7], number[7:]]
            yield Form(parting.join(pieces), _digits("".join(pieces)))


def _of_country(country: str) -> Iterator[Form]:
    number = phonenumbers.example_number(country)
    assert number is not None
    full = phonenumbers.format_number(number, Style.E164)
    national = phonenumbers.format_number(number, Style.NATIONAL)
    spaced = phonenumbers.format_number(number, Style.INTERNATIONAL)
    code = str(number.country_code)
    rest = full.removeprefix(f"+{code}")
    ways = (
        *(full, national, spaced, phonenumbers.format_number(number, Style.RFC3966)),
        *(f"00{full[1:]}", f"00 {spaced[1:]}", f"(+{code}) {national}", f"0{code}-{rest}"),
        *(f"+{code}(0){rest}", f"sip:{full}@ucm.example", f"called {national}, no answer"),
        *(".".join(full[at : at + 2] for at in range(1, len(full), 2)), " ".join(full)),
    )
    for way in ways:
        yield Form(way, _digits(way))


def _in_scripts(number: str) -> Iterator[Form]:
    for begin in _SCRIPTS.values():
        yield Form(
            "".join(chr(begin + int(s)) if s.isdigit() else s for s in number), _digits(number)
        )
    raised = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
    yield Form(number.translate(raised), _digits(number))


def _escaped(number: str) -> Iterator[Form]:
    digits = _digits(number)
    thin = number.replace(" ", "\u2009")
    arabic = "".join(chr(0x660 + int(s)) if s.isdigit() else s for s in number)
    for text in (
        *(quote(number, safe=""), quote(quote(number, safe=""), safe=""), quote(thin, safe="")),
        *(json.dumps({"n": thin}), json.dumps({"n": arabic}), json.dumps(json.dumps(arabic))),
        *(repr(thin.encode()), repr(arabic.encode()), ascii(thin), ascii(arabic), repr([number])),
        *(html.escape(number), "".join(f"&#{ord(s)};" for s in number)),
        *("".join(f"&#x{ord(s):x};" for s in number), "".join(f"%{ord(s):02X}" for s in number)),
        *("".join(f"\\x{ord(s):02x}" for s in number), number.replace(" ", "+")),
        repr(ValueError(f"bad number {number!r}")),
    ):
        yield Form(text, digits)


def _digits(text: str) -> str:
    return "".join(s for s in text if s in "0123456789")
