# SPDX-License-Identifier: MIT
"""Tables as files (CSV): read whatever a spreadsheet wrote, write what is safe to open in one."""

from dataclasses import dataclass

MAX_CSV_BYTES = 50 * 1024 * 1024
MAX_ROWS = 200_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


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
        msg = f"The file is larger than {most // (1024 * 1024)} MB."
        raise UnreadableFileError(msg)
    if not data.strip():
        msg = "The file is empty."
        raise UnreadableFileError(msg)


def text_of(data: bytes) -> str:
    """Read the bytes in the encoding they seem to have."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def delimiter(text: str) -> str:
    """Guess from the first line what stands between cells."""
    head = text.partition("\n")[0]
    return max(",;\t|", key=head.count)


def cell(row: list[str], place: int) -> str:
    """Return a cell's text, '' where the row is shorter."""
    text = row[place].strip() if place < len(row) else ""
    # Our own exports put a quote before what a spreadsheet would take for a formula.
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_FORMULA) else text


def harmless(text: str) -> str:
    """Put a quote before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text
