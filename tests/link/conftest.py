# SPDX-License-Identifier: MIT
"""Certificates as the openssl program makes them, once for all tests."""

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

SUBJECT = "/C=CH/ST=Zürich/O=Kern & Söhne/OU=Phones/CN=ucm.example.net"
ADDRESS = "subjectAltName=IP:127.0.0.1"


def openssl(*words: str, given: bytes = b"") -> bytes:
    """Run the program; return what it printed."""
    done = subprocess.run(["openssl", *words], input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@dataclass(frozen=True)
class Made:
    """A certificate and its key."""

    pem: Path
    key: Path

    @property
    def der(self) -> bytes:
        return ssl.PEM_cert_to_DER_cert(self.pem.read_text())

    def server(self, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> ssl.SSLContext:
        """What a server shows this certificate with."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.pem, self.key)
        context.maximum_version = newest
        return context


@dataclass(frozen=True)
class Certificates:
    """One of each kind."""

    rsa: Made
    ec: Made
    bare: Made  # without extensions, as old tools make them
    far: Made  # valid beyond 2050: its time is written otherwise
    root: Made
    vouched: Made  # signed by the root
    expired: Made

    def __getitem__(self, name: str) -> Made:
        made: object = getattr(self, name)
        assert isinstance(made, Made)
        return made


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    folder = tmp_path_factory.mktemp("certificates")
    ec = ("ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")
    extra = ("-utf8", "-subj", SUBJECT, "-addext", ADDRESS)
    root = _self_signed(folder, "root", *ec, "-subj", "/O=Roots/CN=A Root")
    return Certificates(
        rsa=_self_signed(folder, "rsa", "rsa:2048", *extra),
        ec=_self_signed(folder, "ec", *ec, "-subj", "/CN=127.0.0.1", "-addext", ADDRESS),
        bare=_signed(folder, "bare", None),
        expired=_signed(folder, "expired", None, days=-1),
        far=_self_signed(folder, "far", *ec, "-subj", "/CN=far", "-days", "25000"),
        root=root,
        vouched=_signed(folder, "vouched", root),
    )


def _self_signed(folder: Path, name: str, kind: str, *more: str) -> Made:
    made = Made(folder / f"{name}.pem", folder / f"{name}.key")
    files = ("-keyout", str(made.key), "-out", str(made.pem))
    openssl("req", "-x509", "-nodes", *files, "-newkey", kind, *more)
    return made


def _signed(folder: Path, name: str, by: Made | None, *, days: int = 30) -> Made:
    """Sign a request: with its own key and nothing added, or by another certificate."""
    made = Made(folder / f"{name}.pem", folder / f"{name}.key")
    request, extensions = folder / f"{name}.csr", folder / f"{name}.ext"
    extensions.write_text(ADDRESS)
    ec = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")
    files = ("-keyout", str(made.key), "-out", str(request))
    openssl("req", "-new", "-nodes", *ec, *files, "-subj", f"/O=Kern/CN={name}")
    if by is None:
        signer = ["-signkey", str(made.key)]
    else:
        signer = ["-CA", str(by.pem), "-CAkey", str(by.key), "-CAcreateserial"]
        signer += ["-extfile", str(extensions)]
    openssl("x509", "-req", "-days", str(days), *signer, "-in", str(request), "-out", str(made.pem))
    return made
