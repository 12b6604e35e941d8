# SPDX-License-Identifier: MIT
"""Whom I can call: colleagues with their lamps, contacts with their numbers."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from busylamp.desk.office import Office
from busylamp.letters import sought
from busylamp.settings.model import Settings
from busylamp.stores.contacts import Contact, Contacts
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState
from busylamp.telephony.numbers import readable
from busylamp.telephony.reasons import LineState


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One row of the window's list; every text came from outside and is shown plain."""

    key: str  # "ext:1001" or "contact:17": stable, for selections
    name: str
    number: str  # what a click calls; '' where there is none
    region: str = ""  # by which the number is read
    state: PresenceState | None = None  # None: no lamp
    contact: Contact | None = None
    extension: ExtensionNumber | None = None
    favourite: bool = False
    note: str = ""  # what a colleague lets others read
    since: float | None = None  # when the state began, by the office's clock; None: not seen

    @property
    def detail(self) -> str:
        """The second line: extension and note, or number and company; read when it is drawn."""
        if self.extension is not None:
            return f"{self.extension} \u00b7 {self.note}" if self.note else self.extension
        shown = readable(self.number, self.region) if self.number else ""
        company = "" if self.contact is None else self.contact.company
        source = "" if self.contact is None else self.contact.source
        return " \u00b7 ".join(part for part in (shown, company, source) if part)


class People:
    """Joins the PBX's extensions and the user's contacts into one list."""

    def __init__(
        self,
        office: Office,
        contacts: Contacts,
        settings: Callable[[], Settings],
        region: Callable[[], str],
    ) -> None:
        self._office = office
        self._contacts = contacts
        self._settings = settings
        self._region = region

    @property
    def region(self) -> str:
        """The country numbers are read in."""
        return self._region()

    def presence(self, extension: str) -> Presence | None:
        """The state of an extension while the line stands; None where nobody tells one."""
        known = self._office.presence(extension)
        if known is None or self._office.line.state is LineState.UP:
            return known
        return replace(known, state=PresenceState.UNKNOWN)

    def favourites(self) -> tuple[Person, ...]:
        """The user's favourites: extensions in their order, then contacts by name."""
        chosen = self._settings().window.favourites
        colleagues = [self.extension(extension) for extension in chosen]
        return (*colleagues, *(self.person(contact) for contact in self._contacts.favourites()))

    def colleagues(self) -> tuple[Person, ...]:
        """Every other extension the PBX shows a state of."""
        mine = self._settings().me.extension
        return tuple(
            self.colleague(presence)
            for presence in self._office.presences
            if presence.extension != mine
        )

    def extension(self, extension: str) -> Person:
        """Return the row of an extension, whatever is known of it."""
        return self.colleague(self._presence(extension))

    def search(self, text: str, limit: int = 200) -> tuple[Person, ...]:
        """People whose name, company or number has what was typed; colleagues first."""
        wanted = sought(text.strip())
        if not wanted:
            return ()
        near = [p for p in self.colleagues() if _matches(p, wanted)]
        rest = self._contacts.search(text, limit=max(0, limit - len(near)))
        return (*near[:limit], *(self.person(contact) for contact in rest))

    def page(self, limit: int, offset: int = 0) -> tuple[Person, ...]:
        """Contacts by name, a page of them."""
        return tuple(self.person(contact) for contact in self._contacts.all(limit, offset))

    def colleague(self, presence: Presence) -> Person:
        """Return the row of an extension."""
        found = self._contacts.by_number(presence.extension)
        contact = found[0] if found else None
        name = (contact.name if contact else "") or presence.name or presence.extension
        favourite = presence.extension in self._settings().window.favourites
        return Person(
            key=f"ext:{presence.extension}",
            name=name,
            number=presence.extension,
            state=presence.state if self._office.line.state.value == "up" else None,
            contact=contact,
            extension=presence.extension,
            favourite=favourite,
            note=presence.note or "",
            since=self._office.lasting.since(presence.extension),
        )

    def person(self, contact: Contact) -> Person:
        """Return the row of a contact; a contact whose number is an extension has its lamp."""
        number = contact.numbers[0].number if contact.numbers else ""
        presence = self._office.presence(number) if number else None
        return Person(
            key=f"contact:{contact.id}",
            name=contact.name or contact.company or number,
            number=number,
            region=self._region(),
            state=None if presence is None else presence.state,
            since=None if presence is None else self._office.lasting.since(presence.extension),
            contact=contact,
            favourite=contact.favourite,
        )

    def _presence(self, extension: str) -> Presence:
        known = self._office.presence(extension)
        if known is not None:
            return known
        return Presence(extension=ExtensionNumber(extension), state=PresenceState.UNKNOWN)


def _matches(person: Person, wanted: str) -> bool:
    return wanted in sought(person.name) or wanted in person.number
