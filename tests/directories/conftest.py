# SPDX-License-Identifier: MIT
"""Real directories: OpenLDAP where it is installed, Radicale; certificates of an own company."""

from collections.abc import Generator

import pytest

from busylamp.ami.secret import Secret
from busylamp.desk.directory_reading import DirectoryRead, DirectoryReading, Progress
from busylamp.settings.model import DirectoryServer
from tests.directories import radicale, slapd
from tests.directories.company import Company, founded, jpeg

MISSING = "slapd is not installed: apt-get install slapd (packaging/apt-test.txt)"


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Company:
    return founded(tmp_path_factory.mktemp("company"))


@pytest.fixture(scope="session")
def photo() -> bytes:
    """A JPEG of 400 by 300."""
    return jpeg()


@pytest.fixture(scope="session")
def ldap(
    tmp_path_factory: pytest.TempPathFactory, company: Company, photo: bytes
) -> Generator[slapd.Slapd]:
    if slapd.PROGRAM is None or not slapd.SCHEMAS.is_dir():
        pytest.skip(MISSING)
    people = "".join(
        [
            slapd.entry(
                "Anna Schmidt", "+49 30 901820", mobile="0171 1234567", title="Head of Sales",
                o="Kern & Söhne", mail="anna@example.net", jpegPhoto=photo,
            ),
            slapd.entry("Nobody Reachable", ""),
            slapd.entry("ucm 1001", "", CallerIDName="Bob Jones", AccountNumber="1001"),
            *(slapd.entry(f"Person {place}", f"030 555 {place:04}") for place in range(600)),
        ]
    )  # fmt: skip
    made = slapd.start(tmp_path_factory.mktemp("slapd"), people, cert=company.cert, key=company.key)
    yield made
    made.stop()


@pytest.fixture(scope="session")
def running(
    tmp_path_factory: pytest.TempPathFactory, company: Company
) -> Generator[radicale.Radicale]:
    folder = tmp_path_factory.mktemp("radicale")
    made = radicale.start(folder, cert=company.cert, key=company.key)
    yield made
    made.stop()


@pytest.fixture
def carddav(running: radicale.Radicale) -> radicale.Radicale:
    """The server with an empty book."""
    for card in running.book.glob("*.vcf"):
        card.unlink()
    return running


def read(
    server: DirectoryServer,
    password: str | None = None,
    known: dict[str, str] | None = None,
    *,
    steps: list[Progress] | None = None,
    is_test: bool = False,
) -> DirectoryRead:
    """Read a directory as the window does: in a process of its own."""
    secret = None if password is None else Secret(password)
    told = [] if steps is None else steps
    return DirectoryReading(server, secret, is_test=is_test).run(known or {}, told.append)
