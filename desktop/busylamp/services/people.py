# SPDX-License-Identifier: MIT
"""Colleagues and contacts for the window."""

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from busylamp.desk.dossier import Dossier, Dossiers
from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.people import People, Person
from busylamp.services.preferences import Preferences
from busylamp.settings.whole import replace_whole
from busylamp.stores.contacts import Contact, Contacts, NotKeptError
from busylamp.stores.entries import Entry
from busylamp.stores.importing import ImportKind
from busylamp.telephony.changes import PresenceChanged, PresenceGone
from busylamp.telephony.model import Presence

if TYPE_CHECKING:
    from busylamp.services.importing import Import
    from busylamp.stores.columns import Column, Layout


class PeopleService(QObject):
    """Passes people on, and the user's changes to the store."""

    changed = Signal()  # contacts or favourites
    presence_changed = Signal(object)  # PresenceChanged | PresenceGone

    def __init__(
        self,
        people: People,
        office: Office,
        contacts: Contacts,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._office = office
        self._contacts = contacts
        self._preferences = preferences
        self._dossiers = Dossiers(
            people, contacts, lambda number: office.numbering.read(number).place
        )

    @property
    def count(self) -> int:
        """How many contacts there are."""
        return self._contacts.count()

    def favourites(self) -> tuple[Person, ...]:
        """The favourites in the user's order."""
        return self._people.favourites()

    def colleagues(self) -> tuple[Person, ...]:
        """Every extension with a lamp but mine."""
        return self._people.colleagues()

    def contacts(self, limit: int, offset: int = 0) -> tuple[Person, ...]:
        """A page of the contacts by name."""
        return self._people.page(limit, offset)

    def search(self, text: str, limit: int = 200) -> tuple[Person, ...]:
        """People whose name, company or number has this."""
        return self._people.search(text, limit)

    def refreshed(self, person: Person) -> Person:
        """Return the row of the same person with the present lamp."""
        if person.extension is not None:
            presence = self._office.presence(person.extension)
            return person if presence is None else self._people.colleague(presence)
        return person if person.contact is None else self._people.person(person.contact)

    def about(self, whom: Person | Entry) -> Dossier:
        """Return all that is known of a person, or of the other end of a call."""
        if isinstance(whom, Person):
            return self._dossiers.of_person(whom)
        return self._dossiers.of_entry(whom)

    def contact(self, contact_id: int) -> Contact | None:
        """Return one contact."""
        return self._contacts.get(contact_id)

    def photo(self, contact_id: int) -> bytes:
        """Return the small photo of a contact, b'' where there is none."""
        return self._contacts.photo(contact_id)

    def presence(self, extension: str) -> Presence | None:
        """Return an extension's lamp, None where there is none."""
        return self._people.presence(extension)

    def colleague(self, extension: str) -> Person:
        """Return the row of an extension, whatever is known of it."""
        return self._people.extension(extension)

    def extension_name(self, number: str) -> str:
        """Return the PBX's own name of an extension, or ''."""
        return self._office.extension_name(number)

    def told_anew(self) -> None:
        """Tell that people came or went."""
        self.changed.emit()

    def save(self, contact: Contact) -> None:
        """Add a contact or keep its changes."""
        if contact.id:
            self._contacts.change(contact)
        else:
            self._contacts.add(contact)
        self.changed.emit()

    def delete(self, contact: Contact) -> None:
        """Forget a contact."""
        self._contacts.delete(contact.id)
        self.changed.emit()

    def set_favourite(self, person: Person, *, favourite: bool) -> None:
        """Put somebody among the favourites, or take them away."""
        if person.extension is not None:
            window = self._preferences.settings.window
            others = tuple(each for each in window.favourites if each != person.extension)
            chosen = (*others, person.extension) if favourite else others
            settings = replace(
                self._preferences.settings, window=replace(window, favourites=chosen)
            )
            self._preferences.change(settings)
        elif person.contact is not None:
            with contextlib.suppress(NotKeptError):  # the star stays as it was
                self._contacts.change(replace(person.contact, favourite=favourite))
        self.changed.emit()

    def columns_of(self, names: tuple[str, ...]) -> "tuple[Column, ...]":
        """Return what the columns of a table hold: as the user said of such a one, else a guess."""
        from busylamp.stores.columns import Column, guessed, guessed_by_cells, has_names

        kept = self._contacts.columns_of(_written(names))
        try:
            columns = tuple(Column(each) for each in (kept or "").split(","))
        except ValueError:  # a newer version's
            columns = ()
        if kept and len(columns) == len(names):
            return columns
        return guessed(names) if has_names(names) else guessed_by_cells(names)

    def keep_columns(self, names: tuple[str, ...], columns: "tuple[Column, ...]") -> None:
        """Remember what the user said of a table's columns."""
        with contextlib.suppress(NotKeptError):  # it is asked again
            fields = ",".join(each.value for each in columns)
            self._contacts.keep_columns(_written(names), fields)

    def begin_import(self, path: Path, layout: "Layout | None" = None) -> "Import":
        """Return an import of a file of contacts, not yet started."""
        from busylamp.desk.reading import Reading
        from busylamp.services.importing import Import
        from busylamp.stores.columns import Layout

        reading = Reading(ImportKind.CONTACTS, path, layout=layout or Layout())
        return Import(reading, self._contacts.importing, self.changed.emit, self)

    def export(self, path: Path) -> int:
        """Write all contacts as CSV; return how many. Raises OSError."""
        from busylamp.stores.exchange import write_csv

        everyone = self._contacts.mine()
        replace_whole(path, write_csv(everyone).encode("utf-8-sig"))
        return len(everyone)

    def hear(self, event: OfficeEvent) -> None:
        """Pass on what concerns lamps."""
        if isinstance(event, PresenceChanged | PresenceGone):
            self.presence_changed.emit(event)


def _written(names: tuple[str, ...]) -> str:
    return "\x1f".join(name.strip().casefold() for name in names)[:4000]
