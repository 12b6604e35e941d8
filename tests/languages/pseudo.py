# SPDX-License-Identifier: MIT
"""A language nobody speaks: accented, a good third longer, in brackets; and one of right to left.

What is shown without brackets was not wrapped; what is cut has no room for German.
"""

import re
from pathlib import Path
from typing import NewType

from extracting import harvest
from ts_files import Entry, joined, write

from tests.languages.tools import compile_from

Kind = NewType("Kind", str)
LONG, RIGHT_TO_LEFT = Kind("long"), Kind("right-to-left")
_PLACES = re.compile(r"(%L?[n1-9]|\{\w*\}|\\\d|\(\*[^)]*\)|;;)")
_SIGNS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž",
)
_LETTERS = dict.fromkeys(range(ord("A"), ord("Z") + 1)) | dict.fromkeys(
    range(ord("a"), ord("z") + 1)
)
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_MIRRORED = {sign: _HEBREW[(sign | 32) % len(_HEBREW)] for sign in _LETTERS}
_MORE = 0.4  # German, French and Spanish are up to so much longer
_FILLING = "ẋýž"


def pseudo(text: str, kind: Kind = LONG) -> str:
    """Return a text in that language."""
    if text.startswith("{") and not re.search(r"[A-Za-z]{2}", _PLACES.sub("", text)):
        return text  # joins others
    table = _SIGNS if kind is LONG else _MIRRORED
    parts = _PLACES.split(text)
    said = "".join(part if place % 2 else part.translate(table) for place, part in enumerate(parts))
    if kind is RIGHT_TO_LEFT:
        return f"[{said}]"
    words = sum(map(len, parts[::2]))
    filling = (_FILLING * words)[: round(words * _MORE)]
    return f"[{said}{filling}]" if len(filling) < 8 else f"[{said} {_wrapped(filling)}]"


def make(folder: Path, kind: Kind = LONG) -> Path:
    """Make what the program reads, of all that it says."""
    messages = harvest().messages.values()
    entries = [_said(each, kind) for each in joined(messages, [], "de")]
    write(folder / f"{kind}.ts", "de", entries)
    compile_from(folder / f"{kind}.ts", folder / f"{kind}.qm")
    return folder / f"{kind}.qm"


def _said(entry: Entry, kind: Kind) -> Entry:
    said = pseudo(entry.message.source, kind)
    return Entry(message=entry.message, forms=(said,) * len(entry.forms), kind="")


def _wrapped(filling: str) -> str:
    """Put blanks in, so that it can be wrapped as words can."""
    return " ".join(filling[at : at + 7] for at in range(0, len(filling), 7))
