# SPDX-License-Identifier: MIT
"""What is kept comes back; what fails leaves nothing behind."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.stores.contacts import Contact, ContactNumber, Contacts, NotKeptError
from busylamp.stores.database import open_database
from tests.stores.conftest import names, person

FULL = Contact(
    name="Adela Kovač",
    company="Kovač Design",
    numbers=(
        ContactNumber(number="+385 1 456 7890", label="work"),
        ContactNumber(number="091 234 5678", label="mobile"),
    ),
    email="adela@kovac.example",
    note="answers\nin the morning",
    favourite=True,
)


def test_a_contact_comes_back_as_it_was(contacts: Contacts) -> None:
    kept = contacts.add(FULL)
    assert kept == replace(FULL, id=kept.id)
    assert kept.id > 0
    assert contacts.get(kept.id) == kept
    assert contacts.get(kept.id + 1) is None


def test_a_change_replaces_all_of_it(contacts: Contacts) -> None:
    kept = contacts.add(FULL)
    new = Contact(
        id=kept.id, name="Ines", numbers=(ContactNumber(number="1004", label="work"),), note="x"
    )
    contacts.change(new)
    assert contacts.get(kept.id) == new
    assert contacts.by_number("+385 1 456 7890") == []
    assert contacts.search("Adela") == []
    assert contacts.by_number("1004") == contacts.search("Ines") == [new]


def test_a_deleted_contact_leaves_nothing(contacts: Contacts) -> None:
    kept, other = contacts.add_all([FULL, person("Ines", "1004")])
    contacts.delete(kept.id)
    contacts.delete(kept.id)
    assert contacts.all() == [other]
    assert contacts.search("Adela") == contacts.by_number("+38514567890") == []
    assert contacts.count() == 1


@pytest.mark.parametrize("numbers", [(), ("12345",)], ids=["without", "with a number"])
def test_changing_one_deleted_meanwhile_brings_nothing_back(
    contacts: Contacts, numbers: tuple[str, ...]
) -> None:
    kept = contacts.add(FULL)
    contacts.delete(kept.id)
    contacts.change(replace(person("ghost", *numbers), id=kept.id))
    assert contacts.all() == []
    assert names([contacts.add(person("the next"))]) == ["the next"]
    assert names(contacts.search("ghost")) == []


def test_favourites_by_name(contacts: Contacts) -> None:
    contacts.add_all(
        [person("zoe", favourite=True), person("Maya"), person("Anna", favourite=True)]
    )
    assert names(contacts.favourites()) == ["Anna", "zoe"]
    contacts.change(replace(contacts.favourites()[0], favourite=False))
    assert names(contacts.favourites()) == ["zoe"]


def test_pages_by_name(contacts: Contacts) -> None:
    contacts.add_all(person(name) for name in ("dora", "Bea", "anna", "Carl"))
    assert names(contacts.all()) == ["anna", "Bea", "Carl", "dora"]
    assert names(contacts.all(limit=2, offset=1)) == ["Bea", "Carl"]


@pytest.mark.parametrize("kept", ["+43 1 234567", "0043 1234567", "01 234567", "(01) 23-45-67"])
@pytest.mark.parametrize("asked", ["+431234567", "0043 1 23 45 67", "01/234567", "tel 01 234567"])
def test_one_number_in_several_spellings(contacts: Contacts, kept: str, asked: str) -> None:
    contacts.add_all([person("Maya", "999", kept), person("other", "+44 1 234567")])
    found = names(contacts.by_number(asked))
    assert found == ([] if asked.startswith("tel") else ["Maya"])


def test_a_number_without_a_region_is_compared_by_its_digits() -> None:
    with closing(open_database(":memory:")) as connection:
        contacts = Contacts(connection)
        contacts.add(person("Maya", "01 234567"))
        assert names(contacts.by_number("01234567")) == ["Maya"]
        assert contacts.by_number("+431234567") == []


def test_whose_number_it_is_may_be_several(contacts: Contacts) -> None:
    contacts.add_all([person("Zoe", "1004"), person("Anna", "1004"), person("Maya", "10041")])
    assert names(contacts.by_number("1004")) == ["Anna", "Zoe"]


@pytest.mark.parametrize("nothing", ["", "  ", "anonymous", "\x00", "+", "<unknown>"])
def test_no_number_is_nobodys(contacts: Contacts, nothing: str) -> None:
    contacts.add_all([person("none"), person("odd", "anonymous"), person("empty", "")])
    assert contacts.by_number(nothing) == []


def test_two_thousand_at_once(contacts: Contacts) -> None:
    many = [person(f"Person {n:04}", f"+43 1 {n:07}", f"{n}") for n in range(2000)]
    kept = contacts.add_all(many)
    assert contacts.count() == 2000
    assert contacts.all() == kept
    assert names(contacts.by_number("01 0001999")) == ["Person 1999"]
    assert names(contacts.search("son 1234")) == ["Person 1234"]
    assert len(contacts.search("person", limit=50)) == 50


def failing() -> Iterator[Contact]:
    yield person("Anna", "1")
    yield person("Bea", "2")
    msg = "the source ended early"
    raise RuntimeError(msg)


def test_all_or_none_when_the_source_fails(contacts: Contacts) -> None:
    contacts.add(person("before"))
    with pytest.raises(RuntimeError, match="ended early"):
        contacts.add_all(failing())
    assert names(contacts.all()) == ["before"]
    assert contacts.search("anna") == contacts.by_number("1") == []
    assert contacts.add(person("after")).id == 2


def test_all_or_none_when_a_text_cannot_be_kept(contacts: Contacts) -> None:
    with pytest.raises(UnicodeEncodeError):
        contacts.add_all([person("Anna"), person("half a sign \ud800")])
    assert contacts.count() == 0


def test_a_full_disk_is_told_and_the_store_stays_usable(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "full.sqlite")) as connection:
        contacts = Contacts(connection)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 3}")
        with pytest.raises(NotKeptError, match="full"):
            contacts.add_all(person("x" * 400) for _ in range(3000))
        assert contacts.count() == 0
        assert names([contacts.add(person("small"))]) == ["small"]


def test_closed_is_closed(tmp_path: Path) -> None:
    contacts = Contacts(open_database(tmp_path / "a.sqlite"))
    contacts.close()
    with pytest.raises(sqlite3.ProgrammingError):
        contacts.count()


def test_numbers_are_found_after_moving_to_another_country(tmp_path: Path) -> None:
    path = tmp_path / "contacts.sqlite"
    number = ContactNumber(number="020 7946 0018", label="work")
    first = Contacts(open_database(path), region="")
    first.add(Contact(name="Ana", numbers=(number,)))
    assert first.by_number("+442079460018") == []
    first.close()
    second = Contacts(open_database(path), region="GB")
    assert [contact.name for contact in second.by_number("+442079460018")] == ["Ana"]
    assert [contact.name for contact in second.search("442079")] == ["Ana"]
    second.close()
