# SPDX-License-Identifier: MIT
"""The public key and the facts of an X.509 certificate, read from its DER bytes."""

from collections.abc import Iterator
from dataclasses import dataclass

_SEQUENCE = 0x30
_VERSION = 0xA0
_UTC_TIME = 0x17
_LONG_FORM = 0x80
_NAMES = {b"\x55\x04\x03": "CN", b"\x55\x04\x0a": "O", b"\x55\x04\x0b": "OU"}
_THIS_CENTURY = 50  # RFC 5280 4.1.2.5.1: two-digit years below 50 are of the 21st


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a person compares; texts came from outside."""

    spki: bytes  # SubjectPublicKeyInfo as it stands in the certificate (RFC 5280 4.1)
    subject: str = ""
    issuer: str = ""
    not_before: str = ""
    not_after: str = ""
    self_issued: bool = False  # subject and issuer are the same name, every part of it


def facts_of(certificate: bytes) -> Facts:
    """Read a certificate; raise ValueError for bytes that are none."""
    try:
        return _read(certificate)
    except (IndexError, StopIteration, UnicodeDecodeError) as error:
        msg = "not a certificate"
        raise ValueError(msg) from error


def _read(certificate: bytes) -> Facts:
    _, body = next(_elements(certificate))
    _, to_be_signed = next(_elements(body))
    parts = [(tag, value) for tag, value in _elements(to_be_signed) if tag != _VERSION]
    # serial, signature algorithm, issuer, validity, subject, subjectPublicKeyInfo
    issuer, validity, subject, key = (value for _, value in parts[2:6])
    before, after = list(_elements(validity))[:2]
    return Facts(
        spki=_wrapped(key),
        subject=_name(subject),
        issuer=_name(issuer),
        not_before=_time(*before),
        not_after=_time(*after),
        self_issued=subject == issuer,
    )


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Walk the elements of a constructed value."""
    at = 0
    while at < len(data):
        tag, length, start = data[at], data[at + 1], at + 2
        if length & _LONG_FORM:
            count = length & ~_LONG_FORM
            length = int.from_bytes(data[start : start + count])
            start += count
        if start + length > len(data):
            raise IndexError
        yield tag, data[start : start + length]
        at = start + length


def _wrapped(value: bytes) -> bytes:
    """Put the SEQUENCE's tag and length back: the pin is over the whole structure."""
    size = len(value)
    if size < _LONG_FORM:
        return bytes((_SEQUENCE, size)) + value
    octets = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((_SEQUENCE, _LONG_FORM | len(octets))) + octets + value


def _name(value: bytes) -> str:
    parts: list[str] = []
    for _, relative in _elements(value):
        for _, pair in _elements(relative):
            (_, oid), (_, text) = list(_elements(pair))[:2]
            if oid in _NAMES:
                parts.append(f"{_NAMES[oid]}={text.decode('utf-8', 'replace')}")
    return ", ".join(parts)


def _time(tag: int, value: bytes) -> str:
    """Write UTCTime or GeneralizedTime as a date."""
    text = value.decode("ascii")
    if tag == _UTC_TIME:
        text = ("20" if int(text[:2]) < _THIS_CENTURY else "19") + text
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}"
