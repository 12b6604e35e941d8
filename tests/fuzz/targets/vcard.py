# SPDX-License-Identifier: MIT
"""Cards of phones and address books: a bad one costs only itself."""

from busylamp.stores.exchange import read_file
from busylamp.stores.tables import UnreadableFileError
from tests.fuzz.choices import in_words
from tests.fuzz.targets.contacts import check_contact, check_round_trip

GOOD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Last One\r\nTEL:1001\r\nEND:VCARD\r\n"


def check(data: bytes) -> None:
    try:
        preview = read_file("a.vcf", data)
    except UnreadableFileError as error:
        in_words(error)
        return
    for contact in preview.contacts:
        check_contact(contact)
    if preview.contacts:
        check_round_trip(preview.contacts)
    _costs_only_itself(data)


def _costs_only_itself(data: bytes) -> None:
    """Whatever stands before a good card, the good one is read."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return  # UTF-16: our good card is not
    names = [each.name for each in read_file("a.vcf", data + b"\r\n" + GOOD).contacts]
    assert names[-1:] == ["Last One"]
