# SPDX-License-Identifier: MIT
"""LDAP against a real OpenLDAP: read page by page, verified, and asked nothing twice."""

from dataclasses import replace

import pytest

from busylamp.settings.model import DirectoryKind, DirectoryServer, DirectoryTls
from busylamp.stores.contacts import Contact
from busylamp.stores.directories import Change, Entry, Gone
from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble
from tests.directories.conftest import Company, Progress, read
from tests.directories.slapd import BASE, LIMITED, PASSWORD, USER, Slapd


@pytest.fixture
def server(ldap: Slapd, company: Company) -> DirectoryServer:
    return DirectoryServer(
        kind=DirectoryKind.LDAP,
        name="Company",
        address=f"127.0.0.1:{ldap.tls_port}",
        base=f"ou=people,{BASE}",
        user=USER,
        ca_file=str(company.root),
    )


def people(changes: tuple[Change, ...]) -> dict[str, Contact]:
    found = (each.contact for each in changes if isinstance(each, Entry))
    return {contact.name: contact for contact in found if contact is not None}


def test_everybody_with_a_number_is_read_with_a_photo_and_the_names_of_a_ucm(
    server: DirectoryServer,
) -> None:
    steps: list[Progress] = []
    done = read(server, PASSWORD, steps=steps)
    assert done.trouble is None
    found = people(done.changes)
    assert len(found) == 602
    anna = found["Anna Schmidt"]
    assert [(n.number, n.label) for n in anna.numbers] == [
        ("+49 30 901820", "work"),
        ("0171 1234567", "mobile"),
    ]
    assert (anna.company, anna.email) == ("Kern & Söhne", "anna@example.net")
    assert anna.note == "Head of Sales"
    assert anna.photo.startswith(b"\xff\xd8\xff")
    assert len(anna.photo) < 4000
    assert [n.number for n in found["Bob Jones"].numbers] == ["1001"]
    said = [each.step for each in steps if each.step is not None]
    assert said[:2] == [DirectoryStep.CONNECTED, DirectoryStep.SIGNED_IN]
    assert said.count(DirectoryStep.READ) >= 3  # pages of 200


def test_what_has_not_changed_is_not_told_again(server: DirectoryServer) -> None:
    first = read(server, PASSWORD)
    known = {each.uid: each.mark for each in first.changes if isinstance(each, Entry)}
    again = read(server, PASSWORD, known | {"cn=gone": "mark"})
    assert again.changes == (Gone("cn=gone"),)
    assert again.count == len(known)


def test_starttls_is_verified_too(server: DirectoryServer, ldap: Slapd) -> None:
    address = f"127.0.0.1:{ldap.port}"
    safe = replace(server, tls=DirectoryTls.STARTTLS, address=address)
    assert read(safe, PASSWORD).trouble is None
    steps: list[Progress] = []
    unknown = replace(safe, ca_file="")
    assert read(unknown, PASSWORD, steps=steps).trouble is DirectoryTrouble.CERTIFICATE
    assert steps == []  # nothing was sent but the wish for STARTTLS


def test_plain_is_told(server: DirectoryServer, ldap: Slapd) -> None:
    steps: list[Progress] = []
    plain = replace(server, tls=DirectoryTls.PLAIN, address=f"127.0.0.1:{ldap.port}")
    assert read(plain, PASSWORD, steps=steps).trouble is None
    assert steps[0].step is DirectoryStep.CONNECTED_PLAIN


@pytest.mark.parametrize(
    ("change", "password", "trouble"),
    [
        ({}, "wrong", DirectoryTrouble.SIGN_IN),
        ({}, None, DirectoryTrouble.NO_PASSWORD),
        ({}, "", DirectoryTrouble.NO_PASSWORD),
        ({"ca_file": ""}, PASSWORD, DirectoryTrouble.CERTIFICATE),
        ({"ca_file": "/nonexistent"}, PASSWORD, DirectoryTrouble.CA_FILE),
        ({"base": f"ou=nowhere,{BASE}"}, PASSWORD, DirectoryTrouble.NO_BASE),
        ({"base": f"ou=elsewhere,{BASE}"}, PASSWORD, DirectoryTrouble.REFERRAL),
        ({"filter": "(cn=*"}, PASSWORD, DirectoryTrouble.BAD_FILTER),
        ({"filter": "(cn=nobody of that name)"}, PASSWORD, DirectoryTrouble.NOBODY),
        ({"user": ""}, None, DirectoryTrouble.NO_BASE),  # who did not sign in sees nothing
        ({"address": "127.0.0.1:1"}, PASSWORD, DirectoryTrouble.REFUSED),
        ({"address": "no such.name.invalid"}, PASSWORD, DirectoryTrouble.NAME_UNKNOWN),
        ({"address": "http://127.0.0.1"}, PASSWORD, DirectoryTrouble.BAD_ADDRESS),
        ({"address": ""}, PASSWORD, DirectoryTrouble.BAD_ADDRESS),
    ],
    ids=str,
)
def test_each_trouble_has_its_reason(
    server: DirectoryServer,
    change: dict[str, str],
    password: str | None,
    trouble: DirectoryTrouble,
) -> None:
    done = read(replace(server, **change), password)  # pyright: ignore[reportArgumentType]
    assert (done.trouble, done.changes) == (trouble, ())


def test_a_limit_of_the_server_is_told_and_what_came_is_kept(server: DirectoryServer) -> None:
    done = read(replace(server, user=LIMITED), PASSWORD, {"cn=gone": "mark"})
    assert done.trouble is DirectoryTrouble.SIZE_LIMIT
    assert len(people(done.changes)) == 300
    assert not any(isinstance(each, Gone) for each in done.changes)


def test_a_base_is_found_by_itself(server: DirectoryServer) -> None:
    assert len(people(read(replace(server, base=""), PASSWORD).changes)) == 602


def test_a_test_reads_only_a_few(server: DirectoryServer) -> None:
    done = read(server, PASSWORD, is_test=True)
    assert done.trouble is None
    assert 1 <= len(done.changes) <= 3
