# SPDX-License-Identifier: MIT
"""From a number to the name to show: one owner of that rule."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from busylamp.stores.contacts import Contact, Contacts
from busylamp.telephony.model import Party
from busylamp.telephony.numbers import readable

_FEWEST_DIGITS = 7  # of a number that may be written in another form; fewer match as they are
_MOST_NAMES = 3
# How phone systems spell a caller who does not show the number, where a name should be.
_WITHHELD = frozenset(
    (
        "anonymous",
        "anonymous caller",
        "unknown",
        "<unknown>",
        "private",
        "private number",
        "private caller",
        "restricted",
        "withheld",
        "number withheld",
        "unavailable",
        "blocked",
        "no caller id",
    )
)


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
    contacts: tuple[Contact, ...] = ()  # everybody with this number, who was picked first
    picked: bool = False  # the user said which of them it is

    @property
    def title(self) -> str:
        """The best thing to show first: a name, else the number, else nothing."""
        return self.name or self.company or self.readable


class Names:
    """Looks a party up: contacts, then the PBX's name of an extension, then the caller's own."""

    def __init__(
        self,
        contacts: Contacts,
        region: Callable[[], str],
        extension_name: Callable[[str], str],
        outside_prefix: Callable[[], str] = str,
    ) -> None:
        self._contacts = contacts
        self._region = region
        self._extension_name = extension_name
        self._outside_prefix = outside_prefix

    def who(self, party: Party) -> Who:
        """Name a party; an unknown or withheld number gives empty texts, never a guess."""
        number = party.number or ""
        shown = readable(number, self._region()) if number else ""
        form, found = self._found(number)
        if found:
            return self._contact(form, found, Who(number=number, readable=shown))
        listed = self._extension_name(number) if number else ""
        if listed:
            return Who(name=listed, number=number, readable=shown, source=NameSource.EXTENSION)
        own = (party.name or "").strip()
        if own.casefold() in _WITHHELD:
            own = ""
        source = NameSource.CALLER if own else NameSource.NONE
        return Who(name=own, number=number, readable=shown, source=source)

    def pick(self, number: str, contact_id: int) -> None:
        """Remember whom of several contacts the user means by a number. Raises NotKeptError."""
        form, found = self._found(number)
        if any(contact.id == contact_id for contact in found):
            self._contacts.pick(form, contact_id)

    def _found(self, number: str) -> tuple[str, tuple[Contact, ...]]:
        """Return the first form of a number that somebody has, and who."""
        for form in _forms(number, self._outside_prefix()):
            found = tuple(self._contacts.by_number(form))
            if found:
                return form, found
        return "", ()

    def _contact(self, form: str, found: tuple[Contact, ...], who: Who) -> Who:
        picked = self._contacts.picked(form) if len(found) > 1 else None
        is_picked = any(contact.id == picked for contact in found)
        if is_picked:
            found = tuple(sorted(found, key=lambda contact: contact.id != picked))
        first = next(iter(found))
        one = len(found) == 1 or is_picked
        names = [contact.name or contact.company for contact in found[: 1 if one else _MOST_NAMES]]
        return replace(
            who,
            name=" / ".join(names),
            company=first.company if one and first.name else "",
            source=NameSource.CONTACT,
            contacts=found,
            picked=is_picked,
        )


def _forms(number: str, outside_prefix: str) -> list[str]:
    """The number as it came, then as a trunk may have meant it; nothing for a short one.

    Some trunks leave out the `+` of a number with its country code, some PBXs put the prefix for
    outside calls before it. Only whole numbers are compared, never their ends.
    """
    forms = [number] if number else []
    if number.isascii() and number.isdecimal() and len(number) >= _FEWEST_DIGITS:
        forms.append(f"+{number}")
        behind = number.removeprefix(outside_prefix)
        if outside_prefix and behind != number and len(behind) >= _FEWEST_DIGITS:
            forms.extend((behind, f"+{behind}"))
    return forms
