# SPDX-License-Identifier: MIT
"""An import whose reading is played, kept in a database in memory."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from busylamp.desk.reading import FileRead
from busylamp.services.importing import Import
from busylamp.stores.carried import Brought
from busylamp.stores.contacts import Contact, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.importing import Importing
from busylamp.ui.dialogs.imports import ImportWords


def _cells(contact: Contact) -> tuple[str, ...]:
    return (contact.name, contact.company)


WORDS = ImportWords(
    title="Import",
    summary="To import: %1 · refused: %2",
    name="Contacts",
    heads=("Name", "Company"),
    cells=_cells,
)


@dataclass
class Played:
    """Satisfies services.importing.Reads; waits for `go` before it comes to an end."""

    read: FileRead
    shares: tuple[float, ...] = ()
    go: threading.Event = field(default_factory=threading.Event)
    cancelled: bool = False

    def run(self, tell: Callable[[float], None]) -> FileRead:
        for share in self.shares:
            tell(share)
        self.go.wait(10)
        return FileRead(self.read.path, is_cancelled=True) if self.cancelled else self.read

    def cancel(self) -> None:
        self.cancelled = True
        self.go.set()


def played(*rows: Brought, error: str = "", shares: tuple[float, ...] = ()) -> Played:
    return Played(FileRead(Path("a.csv"), rows, error), shares)


def import_of(*rows: Brought) -> Import:
    """An import that was not started."""
    return import_by(played(*rows), Contacts(open_database(":memory:")))


def import_by(reading: Played, contacts: Contacts) -> Import:
    def importing(rows: Sequence[Any]) -> Importing[Any]:
        return contacts.importing(rows)

    return Import(reading, importing, lambda: None)
