# SPDX-License-Identifier: MIT
"""Whether the packaged program reads people: of files and of real directories, with photos."""

import base64
import contextlib
import json
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

from smoke_program import FailedError, Program

from tests.directories import radicale, slapd
from tests.directories.company import Company, founded, jpeg

CARD = """BEGIN:VCARD\r
VERSION:3.0\r
UID:1\r
FN:Anna Núñez\r
N:Núñez;Anna;;;\r
TEL;TYPE=CELL:+34 600 555 111\r
PHOTO;ENCODING=b;TYPE=JPEG:{photo}\r
END:VCARD\r
"""
TABLE = "Wer;Wo;Wohin\nAnna Núñez;Bilbao;+34 600 555 111\n"


def reads_file(program: Program) -> str:
    """A card with a photo; a table whose columns the user named."""
    card = program.place / "anna.vcf"
    card.write_text(CARD.format(photo=base64.b64encode(jpeg()).decode()), newline="")
    _look_at("the card", _said(program.ask("read-file", "contacts", str(card))))
    table = program.place / "people.csv"
    table.write_text(TABLE)
    words = ("read-file", "contacts", str(table), "--columns", "name,,mobile")
    found = _said(program.ask(*words))
    if "+34 600 555 111" not in json.dumps(found):
        raise FailedError(f"the table was not read: {found}")
    return "a card's photo and a table read"


def reads_directory(program: Program) -> str:
    """LDAP and CardDAV over TLS: by a company's own certificate, by the system's, by none."""
    with tempfile.TemporaryDirectory(prefix="company-") as name:
        company = founded(Path(name))
        with _servers(Path(name), company) as (ldap, carddav):
            for server, password in (ldap, carddav):
                _look_at(server["kind"], _read(program, server, password, str(company.root)))
                # A list of roots as a system has it, where OpenSSL looks for it.
                program.more["SSL_CERT_FILE"] = str(company.root)
                _look_at(f"{server['kind']} by the system", _read(program, server, password, ""))
                del program.more["SSL_CERT_FILE"]
                refused = _read(program, server, password, "")
                if not any(line.get("error") == "certificate" for line in refused):
                    raise FailedError(f"{server['kind']}: an unknown certificate passed: {refused}")
    return "LDAP and CardDAV over TLS, with photos"


@contextlib.contextmanager
def _servers(
    place: Path, company: Company
) -> Generator[tuple[tuple[dict[str, str], str], tuple[dict[str, str], str]]]:
    photo = jpeg()
    (place / "slapd").mkdir()
    (place / "radicale").mkdir()
    people = slapd.entry("Anna Núñez", "+34 600 555 111", jpegPhoto=photo)
    trusted = {"cert": company.cert, "key": company.key}
    ldap = slapd.start(place / "slapd", people, **trusted)
    try:
        carddav = radicale.start(place / "radicale", **trusted)
        try:
            carddav.put("anna", CARD.format(photo=base64.b64encode(photo).decode()))
            address = f"127.0.0.1:{ldap.tls_port}"
            at_ldap = {"kind": "ldap", "address": address, "user": slapd.USER}
            at_ldap["base"] = f"ou=people,{slapd.BASE}"
            at_carddav = {"kind": "carddav", "address": carddav.url, "user": radicale.USER}
            yield (at_ldap, slapd.PASSWORD), (at_carddav, radicale.PASSWORD)
        finally:
            carddav.stop()
    finally:
        ldap.stop()


def _read(
    program: Program, server: dict[str, str], password: str, ca_file: str
) -> list[dict[str, Any]]:
    asked = {
        "server": {"name": "Company", **server, "ca_file": ca_file},
        "password": password,
        "known": {},
        "is_test": False,
    }
    return _said(program.ask("read-directory", given=json.dumps(asked) + "\n"))


def _said(lines: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines.splitlines()]


def _look_at(what: str, said: list[dict[str, Any]]) -> None:
    """There must be one person with number and a small photo, and no trouble."""
    rows: list[dict[str, Any]] = []
    for line in said:
        rows += [*line.get("rows", ()), *line.get("entries", ())]
    found: list[dict[str, Any]] = [row["contact"] for row in rows if row.get("contact")]
    found = [each.get("contact", each) for each in found]  # a directory's are wrapped once more
    whole = [each for each in found if each["name"] == "Anna Núñez" and each["photo"]]
    if len(whole) != 1 or not said[-1].get("done"):
        raise FailedError(f"{what} was not read with its photo: {json.dumps(said)[:400]}")
