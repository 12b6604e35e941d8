# SPDX-License-Identifier: MIT
"""Certificates read by us and by openssl: the same facts; rubbish is refused, never worse."""

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busylamp.link.der import facts_of
from busylamp.link.tls import read_certificate
from tests.link.conftest import Certificates, Made, openssl

KINDS = ("rsa", "ec", "bare", "far", "root", "vouched")
SHOWN = {"organizationName": "O", "organizationalUnitName": "OU", "commonName": "CN"}


def said(made: Made, *words: str) -> str:
    """What openssl says of a certificate."""
    return openssl("x509", "-noout", "-in", str(made.pem), *words).decode()


def name(made: Made, which: str) -> str:
    """The parts of a name we show, in the certificate's order."""
    text = said(made, which, "-nameopt", "multiline,utf8,-esc_msb")
    pairs = re.findall(r"^\s+(\w+)\s*= (.*)$", text, re.MULTILINE)
    return ", ".join(f"{SHOWN[key]}={value}" for key, value in pairs if key in SHOWN)


def day(made: Made, which: str) -> str:
    found = re.search(r"=(\d{4}-\d\d-\d\d) ", said(made, which, "-dateopt", "iso_8601"))
    assert found is not None
    return found[1]


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_are_those_of_openssl(kind: str, certificates: Certificates) -> None:
    made = certificates[kind]
    read = read_certificate(made.der)
    assert (read.subject, read.issuer) == (name(made, "-subject"), name(made, "-issuer"))
    assert (read.not_before, read.not_after) == (day(made, "-startdate"), day(made, "-enddate"))
    assert read.self_signed == (kind != "vouched")


@pytest.mark.parametrize("kind", KINDS)
def test_the_fingerprints_are_those_of_openssl(kind: str, certificates: Certificates) -> None:
    made = certificates[kind]
    read = read_certificate(made.der)
    whole = said(made, "-fingerprint", "-sha256").strip().partition("=")[2]
    assert read.sha256 == whole.replace(":", "").lower()
    public = said(made, "-pubkey").encode()
    key = openssl("pkey", "-pubin", "-outform", "DER", given=public)
    assert facts_of(made.der).spki == key
    assert read.spki_sha256 == hashlib.sha256(key).hexdigest()


def test_what_the_tests_show_is_there(certificates: Certificates) -> None:
    read = read_certificate(certificates.rsa.der)
    assert read.subject == "O=Kern & Söhne, OU=Phones, CN=ucm.example.net"
    assert read_certificate(certificates.far.der).not_after > "2050"
    assert read_certificate(certificates.vouched.der).issuer == "O=Roots, CN=A Root"


@pytest.mark.parametrize("kind", KINDS)
def test_cut_at_any_byte_it_is_no_certificate(kind: str, certificates: Certificates) -> None:
    der = certificates[kind].der
    for length in range(len(der)):
        with pytest.raises(ValueError, match=r".*"):
            read_certificate(der[:length])


def test_a_byte_changed_anywhere_does_no_worse(certificates: Certificates) -> None:
    der = certificates.ec.der
    refused = 0
    for at in range(len(der)):
        for value in (0x00, 0x30, 0x7F, 0x80, 0x84, 0xFF):
            try:
                read_certificate(der[:at] + bytes((value,)) + der[at + 1 :])
            except ValueError:
                refused += 1
    assert 0 < refused < len(der) * 6


@given(st.binary(max_size=300))
def test_rubbish_is_refused(rubbish: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_certificate(rubbish)


def written(parts: list[bytes]) -> bytes:
    """Put parts into a SEQUENCE."""
    body = b"".join(parts)
    return b"\x30\x82" + len(body).to_bytes(2) + body


LEAVES = st.binary(max_size=9).map(lambda value: bytes((0x04, len(value))) + value)


@given(st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=8).map(written), max_leaves=40))
def test_well_formed_rubbish_is_refused_too(rubbish: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        facts_of(rubbish)
