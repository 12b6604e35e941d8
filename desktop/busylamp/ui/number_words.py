# SPDX-License-Identifier: MIT
"""What will be dialled for a number and why, in one line for people."""

from PySide6.QtCore import QCoreApplication

from busylamp.telephony.numbers import readable
from busylamp.telephony.numbers_plan import NumberClass, Reading
from busylamp.ui.widgets.plain_label import plain
from busylamp.ui.words import say


def reading_words(reading: Reading, home: str) -> str:
    """Say it: `+49 30 1234567 · Berlin · dials 0 0049301234567`; at home no country is named."""
    if reading.refused is not None:
        return say(reading.refused)
    parts = [
        readable(reading.e164, "") if reading.e164 else "",
        _class_of(reading),
        _place_of(reading, home),
        _tr("dials %1").replace("%1", reading.spaced),
        _tr("rule “%1”").replace("%1", plain(reading.rule, 40)) if reading.rule else "",
        _tr("by %1").replace("%1", plain(reading.line, 40)) if reading.line else "",
        _tr("without extension %1").replace("%1", reading.extension) if reading.extension else "",
    ]
    words = " · ".join(part for part in parts if part)
    return words[:1].upper() + words[1:]


def _class_of(reading: Reading) -> str:
    match reading.kind:
        case NumberClass.EMERGENCY:
            return _tr("emergency number")
        case NumberClass.PREMIUM:
            return _tr("premium number, it may cost a lot")
        case NumberClass.CODE:
            return _tr("code of the phone system") if len(reading.dialled) > 1 else ""
        case _:
            return ""


def kind_words(label: str) -> str:
    """Say what kind of number a contact's is; a label of somebody's own says it itself."""
    known = {
        "work": _tr("Work"),
        "mobile": _tr("Mobile"),
        "home": _tr("Home"),
        "fax": _tr("Fax"),
        "": _tr("Number"),
    }
    return known.get(label.casefold(), label)


def _place_of(reading: Reading, home: str) -> str:
    town, _, country = reading.place.rpartition(", ")
    if reading.region != home:
        return reading.place
    return town if country else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("number", text)
