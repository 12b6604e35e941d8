# SPDX-License-Identifier: MIT
"""A store of contacts at home in Austria, and people to keep in it."""

from collections.abc import Generator

import pytest

from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database


@pytest.fixture
def contacts() -> Generator[Contacts]:
    store = Contacts(open_database(":memory:"), region="AT")
    yield store
    store.close()


def person(name: str, *numbers: str, company: str = "", favourite: bool = False) -> Contact:
    written = tuple(ContactNumber(number=number, label="work") for number in numbers)
    return Contact(name=name, company=company, numbers=written, favourite=favourite)


def names(found: list[Contact]) -> list[str]:
    return [contact.name for contact in found]
