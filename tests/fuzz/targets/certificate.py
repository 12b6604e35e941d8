# SPDX-License-Identifier: MIT
"""What a server shows as its certificate: facts, or no key at all; a pin fits one key only."""

from busylamp.link.der import facts_of
from busylamp.link.tls import IdentityError, as_shown, check_pin, read_certificate
from tests.fuzz.choices import in_words


def check(data: bytes) -> None:
    shown = as_shown(data)
    assert len(shown.sha256) == 64
    try:
        facts = facts_of(data)
    except ValueError:
        assert shown.spki_sha256 == ""
        for pin in ("", "00" * 32, shown.sha256):
            assert not _passes(data, pin)
        return
    assert read_certificate(data).spki_sha256 == shown.spki_sha256
    assert len(facts.spki) <= len(data) + 8
    assert _passes(data, shown.spki_sha256)
    assert not _passes(data, "")
    assert not _passes(data, shown.sha256)
    assert len(facts.not_before) <= len(data) + 8


def _passes(data: bytes, pin: str) -> bool:
    try:
        check_pin(data, pin)
    except IdentityError as error:
        in_words(error)
        return False
    return True
