# SPDX-License-Identifier: MIT
"""All that is known of one person or number: what the window shows beside its lists."""

from collections.abc import Callable
from dataclasses import dataclass, field

from busylamp.desk.people import People, Person
from busylamp.stores.contacts import Contact, Contacts
from busylamp.stores.entries import Entry
from busylamp.telephony.model import PresenceState
from busylamp.telephony.numbers import readable


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNumber:
    """One number of somebody."""

    number: str  # what a click calls
    label: str = ""
    shown: str = ""
    place: str = ""  # the town and the country, where they are known


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Somebody; every text came from outside and is shown plain."""

    title: str = ""  # '' for a number that was withheld
    company: str = ""
    numbers: tuple[KnownNumber, ...] = ()
    email: str = ""
    remark: str = ""  # the contact's own note
    state: PresenceState | None = None  # None: no lamp
    has_lamp: bool = False
    contact: Contact | None = None
    photo: bytes = field(default=b"", repr=False)
    entry: Entry | None = None  # the call it was opened from

    @property
    def number(self) -> str:
        """What Call calls: the number of the call it was opened from, else the first one."""
        if self.entry is not None and self.entry.other_number:
            return self.entry.other_number
        return self.numbers[0].number if self.numbers else ""

    @property
    def person(self) -> Person:
        """The same as a person, to be edited or added to the contacts."""
        name = "" if any(self.title in (k.shown, k.number) for k in self.numbers) else self.title
        return Person(key="", name=name, number=self.number, contact=self.contact)

    @property
    def source(self) -> str:
        """The directory it was read from; '' where it was none."""
        return "" if self.contact is None else self.contact.source

    @property
    def contact_id(self) -> int | None:
        """The contact's id, where it is one."""
        return None if self.contact is None else self.contact.id


class Dossiers:
    """Collects what contacts, phone system and history know of somebody."""

    def __init__(self, people: People, contacts: Contacts, place_of: Callable[[str], str]) -> None:
        self._people = people
        self._place_of = place_of
        self._contacts = contacts

    def of_person(self, person: Person) -> Dossier:
        """Return what is known of a row of the people's list."""
        if person.contact is not None:
            return self._of_contact(person.contact, person.number)
        known = (self._known(person.number),) if person.number else ()
        # As it is now: the row that was chosen stays as it was then.
        now = person if person.extension is None else self._people.extension(person.extension)
        return Dossier(
            title=now.name,
            numbers=known,
            state=now.state,
            has_lamp=person.extension is not None,
        )

    def of_entry(self, entry: Entry) -> Dossier:
        """Return what is known of the other end of a call."""
        contact = None if entry.contact is None else self._contacts.get(entry.contact)
        number = entry.other_number
        if contact is not None:
            return self._of_contact(contact, number, entry)
        presence = self._people.presence(number) if number else None
        return Dossier(
            title=entry.other_name or self._shown(number),
            numbers=(self._known(number),) if number else (),
            state=None if presence is None else presence.state,
            has_lamp=presence is not None,
            entry=entry,
        )

    def _of_contact(self, contact: Contact, number: str, entry: Entry | None = None) -> Dossier:
        presences = [self._people.presence(each.number) for each in contact.numbers]
        presence = next((each for each in presences if each is not None), None)
        known = [self._known(each.number, each.label) for each in contact.numbers]
        if number and not self._contacts.has_number(contact, number):
            known.append(self._known(number))
        return Dossier(
            title=contact.name or contact.company or self._shown(number),
            company=contact.company if contact.name else "",
            numbers=tuple(known),
            email=contact.email,
            remark=contact.note,
            state=None if presence is None else presence.state,
            has_lamp=presence is not None,
            contact=contact,
            photo=self._contacts.photo(contact.id) if contact.id else b"",
            entry=entry,
        )

    def _known(self, number: str, label: str = "") -> KnownNumber:
        return KnownNumber(
            number=number, label=label, shown=self._shown(number), place=self._place_of(number)
        )

    def _shown(self, number: str) -> str:
        return readable(number, self._people.region) if number else ""
