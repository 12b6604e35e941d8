# SPDX-License-Identifier: MIT
"""Finds our own words that are drawn with an ellipsis for want of room, in rows and headings too.

A name from outside may be cut; a word of the program that is cut is one nobody can read.
"""

import re
from functools import cache

from extracting import harvest
from PySide6.QtWidgets import QWidget
from ts_files import read, source_file

from tests.gallery.drawn import drawn_texts

_PLACE = re.compile(r"%|\{")
_LEAST = 4  # signs; less of a name may be the beginning of anything
_MORE = "…"


def cut_short(top: QWidget, language: str) -> list[str]:
    """Return what a widget and its children draw of our texts but not in full."""
    words = {each.words for each in drawn_texts(top) if each.words.endswith(_MORE)}
    words -= _asking(language)
    return sorted(each for each in words if _is_ours(each.removesuffix(_MORE).strip(), language))


def _is_ours(begun: str, language: str) -> bool:
    last = begun.rpartition(" · ")[2].casefold()
    if len(last) < _LEAST:
        return False
    return any(said.startswith(last) and said != last for said in _said(language))


@cache
def _said(language: str) -> frozenset[str]:
    """What the program says in a language, up to where something is put in."""
    heads = (_PLACE.split(each)[0].strip() for each in _texts(language) - _asking(language))
    return frozenset(each.casefold() for each in heads if each)


@cache
def _asking(language: str) -> frozenset[str]:
    """Words that end so by themselves, as `Edit…` does."""
    return frozenset(each for each in _texts(language) if each.endswith(_MORE))


@cache
def _texts(language: str) -> frozenset[str]:
    if language == "en":
        return frozenset(each.source for each in harvest().messages.values())
    return frozenset(form for each in read(source_file(language)) for form in each.forms)
