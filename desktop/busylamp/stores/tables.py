# SPDX-License-Identifier: MIT
"""Tables as files (CSV): read whatever a spreadsheet wrote, write what is safe to open in one."""

import codecs
import io
from dataclasses import dataclass
from typing import TextIO

from busylamp.phrases import phrase

MAX_CSV_BYTES = 50 * 1024 * 1024
MAX_ROWS = 200_000
_LONGEST_HEAD = 100_000  # signs of the first line that are looked at
_PIECE = 1 << 20
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
        self.encoding = _encoding(data)
        # newline="": what a cell or a card holds stays as it is
        self.lines: TextIO = io.TextIOWrapper(
            self._raw, encoding=self.encoding, errors="replace", newline=""
        )

    @property
    def share(self) -> float:
        """How much was read, 0 to 1."""
        return self._raw.tell() / self._size if self._size else 1.0

    def delimiter(self) -> str:
        """Guess from the first line what stands between cells. To be asked first."""
        head = self.lines.readline(_LONGEST_HEAD)
        self.lines.seek(0)
        return max(",;\t|", key=head.count)


def _encoding(data: bytes) -> str:
    """Name the encoding the bytes seem to have, without keeping them decoded."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    check = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _PIECE):
            check.decode(data[start : start + _PIECE])
        check.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def cell(row: list[str], place: int) -> str:
    """Return a cell's text, '' where the row is shorter."""
    text = row[place].strip() if place < len(row) else ""
    # Our own exports put a quote before what a spreadsheet would take for a formula.
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_FORMULA) else text


def harmless(text: str) -> str:
    """Put a quote before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text
