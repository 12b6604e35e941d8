# SPDX-License-Identifier: MIT
"""Real directories: OpenLDAP where it is installed, Radicale; certificates of an own company."""

import subprocess
from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

import pytest

from busylamp.ami.secret import Secret
from busylamp.desk.directory_reading import DirectoryRead, DirectoryReading, Progress
from busylamp.settings.model import DirectoryServer
from tests.directories import radicale, slapd

MISSING = "slapd is not installed: apt-get install slapd (packaging/apt-test.txt)"


class Company(NamedTuple):
    """A root of its own and what it vouches for."""

    root: Path
    cert: Path  # for 127.0.0.1
    key: Path
    other_cert: Path  # for another name


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Company:
    folder = tmp_path_factory.mktemp("company")

    def openssl(*words: str) -> None:
        done = subprocess.run(["openssl", *words], cwd=folder, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()

    ec = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl(
        *("req", "-x509", *ec, "-keyout", "root.key", "-out", "root.pem", "-days", "30"),
        *("-subj", "/CN=Example Company"),
    )
    for name, subject in (("good", "IP:127.0.0.1"), ("other", "DNS:elsewhere.example.net")):
        (folder / f"{name}.ext").write_text(f"subjectAltName={subject}\n")
        openssl(
            *("req", "-new", *ec, "-keyout", f"{name}.key", "-out", f"{name}.csr"),
            *("-subj", f"/CN={name}"),
        )
        openssl(
            *("x509", "-req", "-in", f"{name}.csr", "-CA", "root.pem", "-CAkey", "root.key"),
            *("-CAcreateserial", "-days", "30", "-out", f"{name}.pem", "-extfile", f"{name}.ext"),
        )
    (folder / "other-both.pem").write_bytes(
        (folder / "other.pem").read_bytes() + (folder / "other.key").read_bytes()
    )
    return Company(
        folder / "root.pem", folder / "good.pem", folder / "good.key", folder / "other-both.pem"
    )


@pytest.fixture(scope="session")
def photo() -> bytes:
    """A JPEG of 400 by 300."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage

    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs want bytes
    return bytes(buffer.data().data())


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
