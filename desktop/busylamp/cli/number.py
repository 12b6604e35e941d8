# SPDX-License-Identifier: MIT
"""`busylamp number TEXT`: what would be dialled for a text, so that the rules can be tried."""

import locale
import os
import re
import sys

from busylamp.cli.form import clean, dump
from busylamp.cli.ground import CommandError, Ground
from busylamp.cli.output import say
from busylamp.desk.numbering import Numbering
from busylamp.settings.model import Settings
from busylamp.telephony.numbers_plan import NumberClass, Reading
from busylamp.texts import sentence

REFUSED = 1
_LONGEST_INPUT = 1 << 16  # of which the finder reads the beginning
_KINDS = {
    NumberClass.INTERNAL: "internal",
    NumberClass.NATIONAL: "national",
    NumberClass.INTERNATIONAL: "international",
    NumberClass.EMERGENCY: "emergency number",
    NumberClass.PREMIUM: "premium number",
    NumberClass.CODE: "code",
}


def number(ground: Ground, text: str | None) -> int:
    """Tell each number in the text, or in standard input; 0 if one can be dialled, else 1."""
    numbering = Numbering(lambda: ground.settings, lambda: home_region(ground.settings))
    readings = numbering.find(_input() if text is None else text)
    for reading in readings:
        say(dump(_json(reading)) if ground.json else _words(reading))
    return REFUSED if readings[0].refused else 0


def home_region(settings: Settings) -> str:
    """Return the country from the settings, else from the system's locale, else ''."""
    if settings.numbers.region:
        return settings.numbers.region
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_TELEPHONE", "LANG")]
    name = next(filter(None, names), "") or locale.setlocale(locale.LC_CTYPE) or ""
    found = re.match(r"[a-z]{2,3}_([A-Z]{2})(?![A-Za-z])", name)
    return found[1] if found else ""


def _input() -> str:
    if getattr(sys, "stdin", None) is None:  # closed by the shell: `<&-`
        msg = "The text can't be read: standard input is closed."
        raise CommandError(msg)
    return sys.stdin.buffer.read(_LONGEST_INPUT).decode("utf-8", "replace")


def _json(reading: Reading) -> dict[str, object]:
    return {
        "found": reading.found,
        "e164": reading.e164 or None,
        "dialled": reading.dialled or None,
        "class": reading.kind.value if reading.kind else None,
        "place": reading.place or None,
        "rule": reading.rule or None,
        "refused": reading.refused.value if reading.refused else None,
    }


def _words(reading: Reading) -> str:
    shown = clean(reading.found.strip())
    if reading.refused is not None:
        return f"{shown}: {sentence(reading.refused)}"
    parts = [
        reading.e164 if reading.e164 != reading.dialled else "",
        _KINDS[reading.kind] if reading.kind else "",
        reading.place,
        f"dials {reading.spaced}",
        f"rule {clean(reading.rule)}" if reading.rule else "",
        f"without extension {reading.extension}" if reading.extension else "",
    ]
    return f"{shown}: {' · '.join(part for part in parts if part)}"
