# SPDX-License-Identifier: MIT
"""Tables as files (CSV): read whatever a spreadsheet wrote, write what is safe to open in one."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

from busylamp.phrases import phrase
from busylamp.stores.encodings import encoding_of

MAX_CSV_BYTES = 50 * 1024 * 1024
MAX_ROWS = 200_000
_LONGEST_HEAD = 100_000  # signs of the first row that are looked at
_HEAD_LINES = 50  # blank ones before it and those within its quotes
_DELIMITERS = ";,\t|"  # of two that stand there as often, the first
_QUOTED = re.compile(r'(?:^|(?<=[;,\t|\r\n]))"(?:[^"]|"")*+"')
_NOTE = re.compile(r'\s*"?sep=([^\w\s"]|\t)"?\s*', re.IGNORECASE)  # Excel's, of the delimiter
_AS_TEXT = re.compile(r'="([^"]*)"')  # how a spreadsheet is made to keep a leading zero
# What a spreadsheet may take for a formula; East Asian ones their wide signs too (OWASP).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")


class UnreadableFileError(Exception):
    """The file as a whole can't be read; the text says why, for the user."""


@dataclass(frozen=True, slots=True)
class Refused:
    """One row that was not taken."""

    line: int
    reason: str
    text: str  # the row's beginning, for the user to find it


def limit(data: bytes, most: int) -> None:
    """Raise UnreadableFileError for a file that is too large or empty."""
    if len(data) > most:
        msg = phrase("The file is larger than {most} MB.", most=most // (1024 * 1024))
        raise UnreadableFileError(msg)
    if not data.strip():
        msg = phrase("The file is empty.")
        raise UnreadableFileError(msg)


class Source:
    """The text of a file, decoded piece by piece, and how much of it was read."""

    def __init__(self, data: bytes) -> None:
        self._raw = io.BytesIO(data)
        self._size = len(data)
        self.encoding = encoding_of(data)
        # newline="": what a cell or a card holds stays as it is
        self.lines: TextIO = io.TextIOWrapper(
            self._raw, encoding=self.encoding, errors="replace", newline=""
        )

    @property
    def share(self) -> float:
        """How much was read, 0 to 1."""
        return self._raw.tell() / self._size if self._size else 1.0

    def delimiter(self) -> str:
        """Tell from the first row what stands between cells. To be asked first."""
        head = self._head()
        self.lines.seek(0)
        note = _NOTE.fullmatch(head)
        return note[1] if note else max(_DELIMITERS, key=_QUOTED.sub("", head).count)

    def _head(self) -> str:
        head = ""
        for _ in range(_HEAD_LINES):
            line = self.lines.readline(_LONGEST_HEAD - len(head))
            head += line
            is_whole = head.strip(f"{_DELIMITERS} \r\n") and head.count('"') % 2 == 0
            if not line or is_whole:
                break
        return head


def first_row(rows: Iterator[list[str]]) -> list[str]:
    """Take the first row that says anything: no blank one, no note of Excel's."""
    for row in rows:
        text = "".join(row).strip()
        if text and not (text[:4].casefold() == "sep=" and len(text) <= len("sep=;")):
            return row
    return []


def cell(row: list[str], place: int) -> str:
    """Return a cell's text, '' where the row is shorter."""
    text = row[place].strip() if place < len(row) else ""
    kept = _AS_TEXT.fullmatch(text)
    if kept:
        return kept[1].strip()
    # Our own exports put a quote before what a spreadsheet would take for a formula.
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_FORMULA) else text


def harmless(text: str) -> str:
    """Put a quote before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text
