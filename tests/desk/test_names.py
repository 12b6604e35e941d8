# SPDX-License-Identifier: MIT
"""From number to name: whole numbers in any form, picks, and nobody for nothing."""

from dataclasses import dataclass, field

import pytest

from busylamp.desk.names import Names, NameSource
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.model import Party


@dataclass
class Book:
    """Contacts, names of extensions, and the question who somebody is."""

    prefix: str = ""
    region: str = "GB"
    extensions: dict[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        self.contacts = Contacts(open_database(":memory:"), region=self.region)
        self.names = Names(
            self.contacts,
            lambda: self.region,
            lambda number: self.extensions.get(number, ""),
            lambda: self.prefix,
        )

    def add(self, name: str, number: str, company: str = "") -> int:
        numbers = (ContactNumber(number=number),)
        return self.contacts.add(Contact(name=name, company=company, numbers=numbers)).id

    def who(self, number: str | None, name: str | None = None) -> str:
        return self.names.who(Party(number=number, name=name)).name


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.mark.parametrize(
    ("kept", "came"),
    [
        ("+44 20 7946 0018", "+442079460018"),
        ("020 7946 0018", "+442079460018"),
        ("+44 (0)20 7946 0018", "02079460018"),
        ("0044 20 7946 0018", "442079460018"),
        ("+49 30 901820", "4930901820"),
        ("+49 30 901820", "0049 30 901820"),
        ("1001", "1001"),
        ("*61", "*61"),
    ],
)
def test_every_way_of_writing_one_number(book: Book, kept: str, came: str) -> None:
    book.add("Northwind", kept)
    assert book.who(came) == "Northwind"


@pytest.mark.parametrize(
    ("kept", "came"),
    [
        ("+44 20 7946 0018", "7946 0018"),
        ("+44 20 7946 0018", "0018"),
        ("+44 20 7946 0018", "18"),
        ("+44 20 7946 0018", "+4420794600181"),
        ("1001", "001"),
        ("1001", "+1001"),
        ("18", "118"),
        ("+49 30 901820", "901820"),
        ("+49 30 1001", "1001"),
    ],
)
def test_no_part_of_a_number_is_taken_for_it(book: Book, kept: str, came: str) -> None:
    book.add("Northwind", kept)
    assert book.who(came) == ""


@pytest.mark.parametrize("number", ["", None])
def test_an_empty_number_is_nobodys(book: Book, number: str | None) -> None:
    book.add("Nobody", "")
    book.add("Blank", " - ")
    assert book.who(number) == ""


def test_the_prefix_for_outside_calls_is_no_part_of_the_number() -> None:
    book = Book(prefix="9")
    book.add("Northwind", "+442079460018")
    assert book.who("902079460018") == "Northwind"
    assert book.who("9442079460018") == "Northwind"
    assert Book().who("902079460018") == ""
    book.add("Nine", "91234")
    book.add("Four", "1234")
    assert book.who("91234") == "Nine"


def test_contact_then_extension_then_the_callers_own_word(book: Book) -> None:
    book.extensions["1001"] = "Maya Kern"
    found = book.names.who(Party(number="1001", name="MK"))
    assert (found.name, found.source) == ("Maya Kern", NameSource.EXTENSION)
    book.add("My Maya", "1001")
    assert book.names.who(Party(number="1001", name="MK")).source is NameSource.CONTACT
    stranger = book.names.who(Party(number="+442079460018", name="NORTHWIND"))
    assert (stranger.name, stranger.source) == ("NORTHWIND", NameSource.CALLER)
    assert stranger.title == "NORTHWIND"


@pytest.mark.parametrize("name", ["Anonymous", "<unknown>", "ANONYMOUS", " Private ", "", None])
def test_who_hides_is_not_called_anonymous(book: Book, name: str | None) -> None:
    found = book.names.who(Party(number=None, name=name))
    assert (found.title, found.source) == ("", NameSource.NONE)
    assert book.names.who(Party(number="+442079460018", name=name)).title == "+44 20 7946 0018"


def test_two_with_one_number_are_both_named_until_one_is_picked(book: Book) -> None:
    ana = book.add("Ana Lopez", "+442079460018", company="Shared Ltd")
    bob = book.add("Bob Ray", "020 7946 0018", company="Shared Ltd")
    both = book.names.who(Party(number="+442079460018"))
    assert both.name == "Ana Lopez / Bob Ray"
    assert not both.picked
    assert both.company == ""
    book.names.pick("02079460018", bob)
    found = book.names.who(Party(number="+442079460018"))
    assert (found.name, found.picked, found.company) == ("Bob Ray", True, "Shared Ltd")
    assert [contact.id for contact in found.contacts] == [bob, ana]
    book.names.pick("+442079460018", ana)
    assert book.who("442079460018") == "Ana Lopez"
    book.contacts.delete(ana)
    assert book.who("+442079460018") == "Bob Ray"


def test_a_pick_of_somebody_else_is_none(book: Book) -> None:
    book.add("Ana", "+442079460018")
    book.add("Bob", "+442079460018")
    other = book.add("Cid", "+442079460019")
    book.names.pick("+442079460018", other)
    book.names.pick("+442079460018", 999)
    book.names.pick("", other)
    assert book.who("+442079460018") == "Ana / Bob"


def test_at_most_three_names_stand_in_a_title(book: Book) -> None:
    for name in ("Ana", "Bob", "Cid", "Dan"):
        book.add(name, "+442079460018")
    assert book.who("+442079460018") == "Ana / Bob / Cid"


def test_a_pick_lasts_and_goes_with_its_contact(book: Book) -> None:
    ana = book.add("Ana", "+442079460018")
    book.contacts.pick("020 7946 0018", ana)
    assert book.contacts.picked("+442079460018") == ana
    book.contacts.delete(ana)
    assert book.contacts.picked("+442079460018") is None
    book.contacts.pick("+442079460018", ana)
    assert book.contacts.picked("+442079460018") is None
