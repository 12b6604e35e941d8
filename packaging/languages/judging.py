# SPDX-License-Identifier: MIT
"""Says what is wrong with a translation, as far as a machine can tell."""

import re
from collections import Counter
from collections.abc import Iterator

from ts_files import Entry

# %1 %n %Ln, {name}, a filter of files, \1 of a rule, and what stands in a file or on the wire.
_PLACES = re.compile(r"%L?[1-9]|\{\w*\}|\(\*[^)]*\)|\\\d|;;")
_COUNT = re.compile(r"%L?n")
_SHORTCUT = re.compile(r"&(?=[^&\s])")
_ENDS = {".": ".。", "?": "?\uff1f", "!": "!\uff01", ":": ":\uff1a", "…": "…"}


def faults(entry: Entry) -> Iterator[str]:
    """Yield what is wrong; nothing is said of one that is open or gone."""
    if entry.gone or entry.kind:
        return
    for form in entry.forms:
        said = f"{entry.message.context}: {entry.message.source!r} -> {form!r}: "
        yield from (said + why for why in _wrong(entry.message.source, form))
    if entry.message.counts and not _COUNT.search(entry.forms[-1]):
        yield f"{entry.message.context}: {entry.message.source!r}: its last form lacks the number"


def _wrong(source: str, form: str) -> Iterator[str]:
    if not form:
        yield "empty; mark it unfinished"
        return
    if Counter(_PLACES.findall(source)) != Counter(_PLACES.findall(form)):
        yield "other placeholders than the source"
    if bool(_SHORTCUT.search(source)) != bool(_SHORTCUT.search(form)):
        yield "a shortcut (&) in one of the two only"
    if (form != form.strip()) != (source != source.strip()):
        yield "blanks at an end"
    if _end(source) != _end(form):
        yield "another sign at its end"
    if "\n" in form and "\n" not in source:
        yield "a line break"


def _end(text: str) -> str:
    """The sign a text ends with, in one writing for all languages."""
    last = text.rstrip()[-1:]
    return next((sign for sign, same in _ENDS.items() if last in same), "")
