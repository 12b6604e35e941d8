# SPDX-License-Identifier: MIT
"""A table of contacts: read or refused in words, and what we export comes back the same."""

from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.exchange import Preview, read_file, write_csv
from busylamp.stores.tables import UnreadableFileError
from tests.fuzz.choices import Choices, in_words
from tests.fuzz.tables import cell, check_harmless


def check(data: bytes) -> None:
    choices = Choices(data)
    if choices.last() & 1:
        contacts = tuple(_contact(choices) for _ in range(1 + choices.byte() % 4))
    else:
        contacts = _read("a.csv", choices.rest()).contacts
    if contacts:
        check_round_trip(contacts)


def _contact(choices: Choices) -> Contact:
    texts = [cell(choices).strip() for _ in range(4)]
    numbers = [cell(choices).strip() for _ in range(choices.byte() % 4)]
    return Contact(
        name=texts[0],
        company=texts[1],
        email=texts[2],
        note=texts[3],
        numbers=tuple(ContactNumber(number=each, label="work") for each in numbers if each),
    )


def _read(name: str, data: bytes) -> Preview:
    try:
        preview = read_file(name, data)
    except UnreadableFileError as error:
        in_words(error)
        return Preview((), ())
    for contact in preview.contacts:
        check_contact(contact)
    for refused in preview.refused:
        assert refused.reason
        assert refused.line >= 1
        assert len(refused.text) <= 60
    return preview


def check_contact(contact: Contact) -> None:
    """A contact that was taken has a name or a company, and numbers of a sensible length."""
    assert contact.name or contact.company
    assert 1 <= len(contact.numbers) <= 20
    for each in contact.numbers:
        assert any(sign.isdecimal() for sign in each.number)
        assert len(each.number) <= 64


def check_round_trip(contacts: tuple[Contact, ...]) -> None:
    """Export, import: what may be imported at all is the same as before."""
    exported = write_csv(contacts)
    rows = check_harmless(exported)
    assert len(rows) == len(contacts) + 1
    preview = _read("a.csv", exported.encode("utf-8", "surrogatepass"))
    if any(
        "\udc80" <= sign <= "\udfff" or sign >= "\ud800" for sign in exported if sign > "\ud7ff"
    ):
        return
    again = iter(preview.contacts)
    refused = {each.line for each in preview.refused}
    assert len(preview.contacts) + len(refused) == len(
        [r for r in rows[1:] if any(map(str.strip, r))]
    )
    wanted = [
        each for each in contacts if same(each) in {same(other) for other in preview.contacts}
    ]
    assert [same(each) for each in wanted] == [same(each) for each in again]


def same(contact: Contact) -> tuple[object, ...]:
    """What a table can tell of a contact."""
    texts = (contact.name, contact.company, contact.email, contact.note)
    return (*texts, tuple(each.number for each in contact.numbers))
