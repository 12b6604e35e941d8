# SPDX-License-Identifier: MIT
"""A search finds any part, and nothing typed can break it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from tests.stores.conftest import names, person
from tests.stores.kills import make_old

PEOPLE = [
    replace(
        person("Maya Kern", "+43 1 234567", company="Northwind Traders"), email="m@north.example"
    ),
    person("Tomas Olsen", "0660 98 76 543", company="Öko AG"),
    person("100% Rabatt_markt", "5555", company='O\'Hara "Quoted" & Co'),
    person("Ágnes Szabó-Kern", "+36 1 234 5678"),
]


@pytest.fixture
def full(contacts: Contacts) -> Contacts:
    contacts.add_all(PEOPLE)
    return contacts


def first_names(contacts: Contacts, text: str) -> list[str]:
    return [name.partition(" ")[0] for name in names(contacts.search(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Maya Kern", ["Maya"]),
        ("aya", ["Maya"]),
        ("MAYA", ["Maya"]),
        ("  maya  ", ["Maya"]),
        ("hwin", ["Maya"]),
        ("north.ex", ["Maya"]),
        ("kern", ["Maya", "Ágnes"]),
        ("kern north", ["Maya"]),
        ("north kern", ["Maya"]),
        ("kern olsen", []),
        ("ÖKO", ["Tomas"]),
        ("ágn", ["Ágnes"]),
        ("zabó-k", ["Ágnes"]),
        ("szabo", ["Ágnes"]),
        ("AGNES", ["Ágnes"]),
        ("öko", ["Tomas"]),
        ("oko", ["Tomas"]),
        ("ólsén", ["Tomas"]),
        ("kern ag", ["Ágnes"]),
        ("kern ák", []),
        ("olsen to", ["Tomas"]),
        ("kern ma", ["Maya"]),
        ("234567", ["Maya", "Ágnes"]),
        ("345 67", ["Maya", "Ágnes"]),
        ("+43 1 234567", ["Maya"]),
        ("0043 1 234567", ["Maya"]),
        ("01/23 45 67", ["Maya", "Ágnes"]),
        ("(0660) 98-76", ["Tomas"]),
        ("kern 2345678", ["Ágnes"]),
        ("nobody", []),
        ("", []),
        ("   ", []),
    ],
)
def test_any_part_of_a_name_a_company_or_a_number(
    full: Contacts, text: str, found: list[str]
) -> None:
    assert first_names(full, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("m", ["100%", "Maya"]),
        ("ma", ["100%", "Maya"]),
        ("ke", ["Maya", "Ágnes"]),
        ("no", ["Maya"]),
        ("o", ["100%", "Tomas"]),
        ("ya", []),
        ("k n", ["Maya"]),
        ("k x", []),
        ("10", ["100%"]),
        ("55", ["100%"]),
        ("+4", ["Maya", "Tomas"]),
        ("tr", ["Maya"]),
        ("ag", ["Tomas", "Ágnes"]),
        ("ök", ["Tomas"]),
        ("+", []),
        ("%", []),
        ("_", []),
        ("!", []),
        ("0%", []),
        ("!%", []),
    ],
)
def test_one_or_two_signs_begin_a_name_or_company(
    full: Contacts, text: str, found: list[str]
) -> None:
    assert sorted(first_names(full, text)) == found


def test_a_name_without_blanks_is_found_by_any_sign(contacts: Contacts) -> None:
    contacts.add_all([person("王小明"), person("李明")])
    assert sorted(names(contacts.search("小明"))) == ["王小明"]
    assert sorted(names(contacts.search("明"))) == ["李明", "王小明"]


def test_what_was_changed_or_deleted_is_found_by_its_beginning_no_more(contacts: Contacts) -> None:
    kept = contacts.add(person("Zoe Lind"))
    contacts.change(replace(kept, name="Quinn Lind"))
    assert (names(contacts.search("z")), names(contacts.search("q"))) == ([], ["Quinn Lind"])
    contacts.delete(kept.id)
    assert names(contacts.search("q")) == []


def test_what_an_older_busylamp_kept_is_found_without_accents_too(tmp_path: Path) -> None:
    path = tmp_path / "data" / "old.sqlite"
    make_old(path, 7)
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.execute("INSERT INTO contact (id, name) VALUES (7, 'Adela Kovač')")
        for index in ("contact_text", "contact_head", "call_text"):
            old.execute(f"INSERT INTO {index} (rowid, text) VALUES (7, 'Adela Kovač')")
    with closing(open_database(path)) as database:
        contacts = Contacts(database, region="GB")
        for text in ("kovac", "kovač", "ko"):
            assert names(contacts.search(text)) == ["Adela Kovač"]
        found = database.execute("SELECT rowid FROM call_text WHERE call_text MATCH 'kovac'")
        assert found.fetchall() == [(7,)]


def test_signs_of_like_stand_for_themselves(contacts: Contacts) -> None:
    contacts.add_all(person(name) for name in ("%off", "_low", "!bang", "plain"))
    assert [names(contacts.search(sign)) for sign in "%_!"] == [["%off"], ["_low"], ["!bang"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("100%", ["100%"]),
        ("t_mark", ["100%"]),
        ("t%mark", []),
        ("o'hara", ["100%"]),
        ('"quoted"', ["100%"]),
        ('kern" OR "olsen', []),
        ("kern OR olsen", []),
        ("kern NOT north", []),
        ('AND OR NEAR( * "', []),
        ("NEAR(maya kern)", []),
        ("text:maya", []),
        ("^maya", []),
        ("may*", []),
        ("{maya}", []),
        ("-kern", ["Ágnes"]),
        ("'; DROP TABLE contact; --", []),
        ("maya\x00kern", ["Maya"]),
        ("maya\x00", ["Maya"]),
        ("\x00", []),
        ("\x00\x00\x00", []),
        ("maya\ud800", []),
    ],
)
def test_hostile_text_is_only_text(full: Contacts, text: str, found: list[str]) -> None:
    assert first_names(full, text) == found
    assert full.count() == len(PEOPLE)


@pytest.mark.parametrize("word", ["a", "kern", '"', "kern ma"])
def test_a_very_long_query_is_answered(full: Contacts, word: str) -> None:
    found = first_names(full, f"{word} " * 3000)
    both = ["Maya", "Ágnes"]
    wanted = {"a": ["Tomas", "Ágnes"], "kern": both, "kern ma": ["Maya"]}
    assert found == wanted.get(word, [])


@pytest.mark.parametrize(("limit", "count"), [(-1, 0), (0, 0), (1, 1), (2, 2), (9, 3)])
@pytest.mark.parametrize("text", ["ann", "an", "ann li"])
def test_not_more_than_asked_for(contacts: Contacts, text: str, limit: int, count: int) -> None:
    contacts.add_all(person(f"Ann{n} Lind") for n in range(3))
    assert len(contacts.search(text, limit=limit)) == count


def test_hits_come_by_name(contacts: Contacts) -> None:
    contacts.add_all(person(name) for name in ("Lind Zoe", "lind Anna", "Lind Maya"))
    assert names(contacts.search("lind")) == ["lind Anna", "Lind Maya", "Lind Zoe"]


@given(st.text(max_size=40))
def test_nothing_typed_raises(text: str) -> None:
    contacts = Contacts(open_database(":memory:"), region="AT")
    contacts.add_all(PEOPLE)
    found = contacts.search(text)
    contacts.close()
    assert len(found) <= len(PEOPLE)
