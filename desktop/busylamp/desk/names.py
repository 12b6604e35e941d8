# SPDX-License-Identifier: MIT
"""From a number to the name to show: one owner of that rule."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from busylamp.stores.contacts import Contact, Contacts
from busylamp.telephony.model import Party
from busylamp.telephony.numbers import readable


class NameSource(Enum):
    """Where a name came from; the caller's own word is shown as such."""

    CONTACT = "contact"
    EXTENSION = "extension"
    CALLER = "caller"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Somebody as the screen shows them; every text came from outside and is shown plain."""

    name: str = ""
    number: str = ""
    readable: str = ""
    company: str = ""
    source: NameSource = NameSource.NONE
    contacts: tuple[Contact, ...] = ()

    @property
    def title(self) -> str:
        """The best thing to show first: a name, else the number, else nothing."""
        return self.name or self.company or self.readable


class Names:
    """Looks a party up: contacts, then the PBX's name of an extension, then the caller's own."""

    def __init__(
        self, contacts: Contacts, region: Callable[[], str], extension_name: Callable[[str], str]
    ) -> None:
        self._contacts = contacts
        self._region = region
        self._extension_name = extension_name

    def who(self, party: Party) -> Who:
        """Name a party; an unknown or withheld number gives empty texts, never a guess."""
        number = party.number or ""
        shown = readable(number, self._region()) if number else ""
        found = tuple(self._contacts.by_number(number)) if number else ()
        if found:
            first = found[0]
            return Who(
                name=first.name or first.company,
                number=number,
                readable=shown,
                company=first.company if first.name else "",
                source=NameSource.CONTACT,
                contacts=found,
            )
        listed = self._extension_name(number) if number else ""
        if listed:
            return Who(name=listed, number=number, readable=shown, source=NameSource.EXTENSION)
        own = party.name or ""
        source = NameSource.CALLER if own else NameSource.NONE
        return Who(name=own, number=number, readable=shown, source=source)
