# SPDX-License-Identifier: MIT
"""The first rows of a table of contacts: enough to say what its columns hold."""

import csv
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from busylamp.stores.tables import Source, first_row

_LOOKED_AT = 1024 * 1024  # bytes
_ROWS = 3
_MOST_COLUMNS = 1000


@dataclass(frozen=True, slots=True)
class TableHeads:
    """The names of the columns and some rows; no names for what is no table."""

    path: Path
    names: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    def example(self, place: int, *, names_columns: bool = True) -> str:
        """Return the first thing that stands in a column."""
        rows = self.rows if names_columns else (self.names, *self.rows)
        cells = (row[place] for row in rows if place < len(row))
        return next((cell for cell in cells if cell.strip()), "")


def read_heads(path: Path) -> TableHeads:
    """Look at the beginning of a file; for a thread. Never raises for what is in it."""
    try:
        with path.open("rb") as file:
            data = file.read(_LOOKED_AT)
        is_cards = b"BEGIN:VCARD" in data[:200].upper() or path.suffix.lower() in (".vcf", ".vcard")
        if is_cards or not data.strip():
            return TableHeads(path)
        is_whole = len(data) < _LOOKED_AT
        source = Source(data if is_whole else data.rpartition(b"\n")[0] or data)
        found = csv.reader(source.lines, delimiter=source.delimiter())
        names = first_row(found)
        rows = list(islice((row for row in found if any(row)), _ROWS))
    except (OSError, csv.Error, UnicodeError):
        return TableHeads(path)  # the import says what is wrong with it
    if len(names) > _MOST_COLUMNS:
        return TableHeads(path)
    return TableHeads(path, tuple(names), tuple(tuple(row) for row in rows))
