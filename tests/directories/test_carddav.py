# SPDX-License-Identifier: MIT
"""CardDAV against a real Radicale: books are found, only what changed is loaded."""

import base64
from dataclasses import replace

import pytest

from busylamp.settings.model import DirectoryKind, DirectoryServer
from busylamp.stores.directories import Entry, Gone
from busylamp.telephony.reasons import DirectoryStep, DirectoryTrouble
from tests.directories.conftest import Company, Progress, read
from tests.directories.radicale import PASSWORD, USER, Radicale

THREE = """\
BEGIN:VCARD
VERSION:3.0
UID:3
FN:Ana Núñez
N:Núñez;Ana;;;
ORG:Ibérica;Ventas
TEL;TYPE=HOME:+34 915 550 100
TEL;TYPE=CELL,PREF:+34 600 555 111
EMAIL:ana@example.net
PHOTO;ENCODING=b;TYPE=JPEG:{photo}
END:VCARD
"""
FOUR = """\
BEGIN:VCARD
VERSION:4.0
UID:4
KIND:org
FN:Zoll & Söhne
TEL;VALUE=uri;PREF=2;TYPE=work:tel:+49-30-901820;ext=5
TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+49-30-901821
PHOTO:data:image/jpeg;base64,{photo}
END:VCARD
"""
GROUP = """\
BEGIN:VCARD
VERSION:4.0
UID:5
KIND:group
FN:Friends
TEL:1
MEMBER:urn:uuid:3
END:VCARD
"""


def folded(card: str, photo: bytes) -> str:
    text = card.replace("{photo}", base64.b64encode(photo).decode())
    lines = [line[:75] + "".join(f"\n {line[at : at + 74]}" for at in range(75, len(line), 74))
             for line in text.splitlines()]  # fmt: skip
    return "\r\n".join("\n".join(lines).split("\n")) + "\r\n"


@pytest.fixture
def server(carddav: Radicale, company: Company, photo: bytes) -> DirectoryServer:
    carddav.put("three", folded(THREE, photo))
    carddav.put("four", folded(FOUR, photo))
    carddav.put("group", folded(GROUP, photo))
    return DirectoryServer(
        kind=DirectoryKind.CARDDAV,
        name="Cloud",
        address=carddav.url,
        user=USER,
        ca_file=str(company.root),
    )


def test_a_book_is_found_from_the_address_of_the_server_and_cards_of_two_versions_are_read(
    server: DirectoryServer,
) -> None:
    steps: list[Progress] = []
    done = read(server, PASSWORD, steps=steps)
    assert done.trouble is None, done.detail
    found = {each.contact.name or each.contact.company: each.contact
             for each in done.changes if isinstance(each, Entry) and each.contact}  # fmt: skip
    assert set(found) == {"Ana Núñez", "Zoll & Söhne"}  # a group is nobody
    ana, zoll = found["Ana Núñez"], found["Zoll & Söhne"]
    assert [(n.number, n.label) for n in ana.numbers] == [
        ("+34 600 555 111", "mobile"),  # the preferred one first
        ("+34 915 550 100", "home"),
    ]
    assert [n.number for n in zoll.numbers] == ["+49-30-901821", "+49-30-901820"]
    assert (zoll.name, zoll.company) == ("", "Zoll & Söhne")
    assert ana.photo.startswith(b"\xff\xd8\xff")  # Radicale itself cuts the other one short
    said = [each.step for each in steps if each.step is not None]
    assert said[:3] == [
        DirectoryStep.CONNECTED,
        DirectoryStep.SIGNED_IN,
        DirectoryStep.BOOK_FOUND,
    ]


def test_only_what_changed_is_loaded(server: DirectoryServer, carddav: Radicale) -> None:
    first = read(server, PASSWORD)
    known = {each.uid: each.mark for each in first.changes if isinstance(each, Entry)}
    assert read(server, PASSWORD, known).changes == ()
    carddav.put("three", THREE.replace("Ana Núñez", "Ana Ruiz").replace("{photo}", ""))
    (carddav.book / "four.vcf").unlink()
    again = read(server, PASSWORD, known)
    changed = [each for each in again.changes if isinstance(each, Entry)]
    assert [each.contact.name for each in changed if each.contact] == ["Ana Ruiz"]
    assert [each.uid for each in again.changes if isinstance(each, Gone)] == [
        f"/{USER}/people/four.vcf"
    ]


def test_a_book_is_read_by_its_own_address(server: DirectoryServer) -> None:
    done = read(replace(server, address=f"{server.address}{USER}/people/"), PASSWORD)
    assert len(done.changes) == 3


@pytest.mark.parametrize(
    ("change", "password", "trouble"),
    [
        ({}, "wrong", DirectoryTrouble.SIGN_IN),
        ({}, None, DirectoryTrouble.NO_PASSWORD),
        ({"user": ""}, None, DirectoryTrouble.SIGN_IN),
        ({"ca_file": ""}, PASSWORD, DirectoryTrouble.CERTIFICATE),
        ({"address": "http://127.0.0.1:1/"}, PASSWORD, DirectoryTrouble.PLAIN_NOT_ALLOWED),
        ({"address": "https://127.0.0.1:1/"}, PASSWORD, DirectoryTrouble.REFUSED),
        ({"address": "ftp://127.0.0.1/"}, PASSWORD, DirectoryTrouble.BAD_ADDRESS),
        ({"address": "https://anna:x@127.0.0.1/"}, PASSWORD, DirectoryTrouble.BAD_ADDRESS),
        ({"address": "https://no-such-name.invalid/"}, PASSWORD, DirectoryTrouble.NAME_UNKNOWN),
    ],
    ids=str,
)
def test_each_trouble_has_its_reason(
    server: DirectoryServer, change: dict[str, str], password: str | None, trouble: DirectoryTrouble
) -> None:
    done = read(replace(server, **change), password)  # pyright: ignore[reportArgumentType]
    assert (done.trouble, done.changes) == (trouble, ())
