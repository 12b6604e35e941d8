# SPDX-License-Identifier: MIT
"""Cards of three versions as phones and address books write them; a bad one costs only itself."""

import pytest

from busylamp.stores import exchange, vcards
from busylamp.stores.contacts import Contact
from busylamp.stores.exchange import Preview, UnreadableFileError, read_file


def card(*lines: str, end: str = "\r\n") -> str:
    return end.join(("BEGIN:VCARD", *lines, "END:VCARD", ""))


def good(name: str) -> str:
    return card("VERSION:3.0", f"FN:{name}", f"N:{name};;;;", "TEL:1001")


def read_one(text: str) -> Contact:
    preview = read_file("a.vcf", text.encode())
    assert preview.refused == ()
    [contact] = preview.contacts
    return contact


def numbers(contact: Contact) -> list[tuple[str, str]]:
    return [(each.number, each.label) for each in contact.numbers]


def names(preview: Preview) -> list[str]:
    return [contact.name for contact in preview.contacts]


def test_version_2_1_quoted_printable() -> None:
    found = read_one(
        card(
            "VERSION:2.1",
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;",
            "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BC=",
            "ller",
            "ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:=D6ko AG",
            "TEL;CELL:+43 660 1234567",
            "TEL;HOME;VOICE:01 234567",
            "TEL;WORK;FAX:01 2345678",
            "TEL;WORK;VOICE:",
            "NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0Asecond",
        )
    )
    assert (found.name, found.company) == ("Jörg Müller", "Öko AG")
    assert found.note == "first\nsecond"
    assert numbers(found) == [
        ("+43 660 1234567", "mobile"),
        ("01 234567", "home"),
        ("01 2345678", "fax"),
    ]


def test_version_3_folded_and_escaped() -> None:
    found = read_one(
        card(
            "VERSION:3.0",
            "N:Kern;Maya;;;",
            "FN:Maya the lo",
            " ng\\, or",
            "\t short",
            "ORG:Northwind\\, Ltd;Sales",
            "TEL;TYPE=CELL,VOICE:+43 1 234567",
            "item1.TEL;type=pref;type=HOME:1001",
            "EMAIL;TYPE=INTERNET:m@x.example",
            "NOTE:first\\nsecond",
            "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
            " SkZJRg==",
        )
    )
    assert (found.name, found.company) == ("Maya the long, or short", "Northwind, Ltd Sales")
    assert (found.email, found.note) == ("m@x.example", "first\nsecond")
    assert numbers(found) == [("1001", "home"), ("+43 1 234567", "mobile")]  # preferred first


def test_version_4_numbers_are_addresses() -> None:
    found = read_one(
        card(
            "VERSION:4.0",
            "FN:Simon Perreault",
            "N:Perreault;Simon;;;",
            'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102',
            'TEL;VALUE=uri;TYPE="cell,text":TEL:+1-418-262-6501',
            "TEL;TYPE=home:+1 418 555 0199",
            "EMAIL;TYPE=work:s@x.example",
        )
    )
    assert numbers(found) == [
        ("+1-418-656-9254", "work"),
        ("+1-418-262-6501", "mobile"),
        ("+1 418 555 0199", "home"),
    ]


def test_a_card_without_fn_has_the_name_of_n() -> None:
    assert read_one(card("VERSION:2.1", "N:Kern;Maya", "TEL:1")).name == "Maya Kern"


def test_a_text_in_base64() -> None:
    text = card("VERSION:2.1", "FN;ENCODING=BASE64:TWF5YQ==", "N:x", "TEL:1")
    assert read_one(text).name == "Maya"


def test_small_letters_and_bare_line_feeds() -> None:
    text = card("version:3.0", "fn:Maya", "n:Maya", "tel:1", end="\n").lower()
    assert read_one(text).name == "maya"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert names(read_file("a.vcf", good("Jörg").encode(encoding))) == ["Jörg"]


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:no end\r\nTEL:1\r\n", "not a readable vCard"),
        (card("VERSION:2.1", "FN;CHARSET=klingon;ENCODING=QUOTED-PRINTABLE:=C3", "TEL:1"), "not a"),
        (card("VERSION:3.0", ";;;;rubbish", "FN"), "no name and no company"),
        (card("VERSION:3.0", "TEL:1"), "no name and no company"),
        (card("VERSION:3.0", "FN:mute", "N:mute"), "no phone number"),
        (card("VERSION:3.0", "FN:mute", "N:mute", "TEL:", "TEL: "), "no phone number"),
        (card("VERSION:3.0", "FN:Maya", "N:Maya", "TEL:ask her"), "“ask her” is no phone number"),
        (card("VERSION:3.0", f"FN:{'x' * 501}", "N:x", "TEL:1"), "a text is too long"),
        (card("VERSION:3.0", "FN:x", "N:x", *(["TEL:1"] * 21)), "more than 20 numbers"),
        (card(), "no name and no company"),
    ],
)
def test_a_broken_card_costs_only_itself(broken: str, reason: str) -> None:
    preview = read_file("a.vcf", (good("Anna") + broken + good("Bea")).encode())
    assert names(preview) == ["Anna", "Bea"]
    [refusal] = preview.refused
    assert refusal.line == 7
    assert reason in refusal.reason


def test_what_stands_between_cards_is_passed_over() -> None:
    text = "rubbish\r\n" + good("Anna") + "\r\nEND:VCARD\r\nFN:nobody\r\n" + good("Bea")
    assert names(read_file("a.vcf", text.encode())) == ["Anna", "Bea"]


def test_a_card_within_a_card_does_not_grow() -> None:
    """The library descends into each; a file of nothing but beginnings must not be a bomb."""
    nested = "BEGIN:VCARD\r\n" * 300 + "END:VCARD\r\n" * 300
    preview = read_file("a.vcf", (nested + good("Anna")).encode())
    assert names(preview) == ["Anna"]
    assert [refusal.line for refusal in preview.refused] == list(range(1, 301))


def test_private_lines_do_not_reach_the_log(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    text = card("VERSION:3.0", "FN:Maya", "N:Maya", "TEL:1", "her secret address")
    assert read_one(text).name == "Maya"
    assert caplog.records == []
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("text", ["hello", "VCARD\nFN:x\n", "Name,Phone\nMaya,1\n", "END:VCARD\n"])
def test_no_card_at_all(text: str) -> None:
    with pytest.raises(UnreadableFileError, match="no vCard in this file"):
        read_file("a.vcf", text.encode())


def test_an_empty_file() -> None:
    with pytest.raises(UnreadableFileError, match="is empty"):
        read_file("a.vcf", b"\r\n ")


def test_not_more_than_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    data = "".join(good(name) for name in "ABCD").encode()
    monkeypatch.setattr(exchange, "MAX_ROWS", 2)
    preview = read_file("a.vcf", data)
    assert names(preview) == ["A", "B"]
    assert [(each.line, each.reason) for each in preview.refused] == [(13, "only 2 rows are read")]
    monkeypatch.setattr(exchange, "MAX_VCARD_BYTES", len(data) - 1)
    with pytest.raises(UnreadableFileError, match="larger than"):
        read_file("a.vcf", data)


@pytest.mark.parametrize("name", ["people.vcf", "PEOPLE.VCF", "people.vcard", "people.txt"])
def test_a_file_of_cards_is_known_by_its_name_or_its_beginning(name: str) -> None:
    assert names(read_file(name, good("Maya").encode())) == ["Maya"]


def test_a_table_is_not_taken_for_cards() -> None:
    assert names(read_file("people.csv", b"Name,Phone\nBEGIN:VCARD,1\n")) == ["BEGIN:VCARD"]


def test_what_is_not_read_of_a_card_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A photo in lines, a signature, an address: the library is given none of it."""
    given: list[str] = []
    parsed = vcards._parsed

    def seen(text: str) -> object:
        given.append(text)
        return parsed(text)

    monkeypatch.setattr(vcards, "_parsed", seen)
    found = read_one(
        card(
            "VERSION:2.1",
            "FN:Anna",
            "PHOTO;ENCODING=BASE64;TYPE=JPEG:",
            " /9j/4AAQSkZJRg",
            " TEL:9999",
            "",
            "ADR;ENCODING=QUOTED-PRINTABLE:;;a=0D=",
            "TEL:8888=",
            "TEL:7777",
            "item1.TEL:1001",
            "NOTE;ENCODING=QUOTED-PRINTABLE:first=",
            "second",
        )
    )
    assert numbers(found) == [("1001", "work")]
    assert found.note == "firstsecond"
    [text] = given
    assert "PHOTO" not in text
    assert "ADR" not in text


def test_a_note_in_endless_lines_is_refused_as_too_long() -> None:
    note = card("VERSION:3.0", "FN:Anna", "TEL:1", "NOTE:a", *[" " + "b" * 70] * 5000)
    preview = read_file("a.vcf", (note + good("Bob")).encode())
    assert names(preview) == ["Bob"]
    assert [each.reason for each in preview.refused] == ["a text is too long"]


@pytest.mark.parametrize(
    "lines",
    [
        ("PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ", " SkZJRg=="),
        ("PHOTO;JPEG;ENCODING=BASE64:", " /9j/4AAQ", " SkZJRg==", ""),
        ("PHOTO:data:image/jpeg;base64,/9j/4AAQ", " SkZJRg=="),
        ("item1.PHOTO:data:image/jpeg\\;base64\\,/9j/4AAQSkZJRg==",),
    ],
)
def test_the_photo_comes_as_it_is_in_each_version(lines: tuple[str, ...]) -> None:
    found = read_one(card("VERSION:3.0", "FN:Maya", "N:Maya;;;;", *lines, "TEL:1"))
    assert found.photo == b"\xff\xd8\xff\xe0\x00\x10JFIF"


@pytest.mark.parametrize(
    "line",
    [
        "PHOTO;VALUE=uri:https://tracker.example/face.jpg",
        "PHOTO:data:text/html;base64,PGI+",
        "PHOTO;ENCODING=b:" + "A" * 2_000_000,
        "PHOTO:=?!",
    ],
)
def test_a_photo_that_is_none_costs_nobody(line: str) -> None:
    found = read_one(card("VERSION:4.0", "FN:Maya", "N:Maya;;;;", line, "TEL:1"))
    assert (found.name, found.photo) == ("Maya", b"")


def test_a_group_is_nobody_and_an_organisation_a_company() -> None:
    text = card("VERSION:4.0", "KIND:group", "FN:All", "N:All;;;;", "TEL:1") + card(
        "VERSION:4.0", "KIND:org", "FN:Northwind", "N:;;;;", "TEL:2"
    )
    found = read_file("a.vcf", text.encode()).contacts
    assert [(each.name, each.company) for each in found] == [("", "Northwind")]


def test_the_preferred_address_comes_first() -> None:
    lines = ("EMAIL:a@x.example", "EMAIL;TYPE=pref:", "EMAIL;PREF=2:b@x.example")
    assert read_one(card("VERSION:4.0", "FN:M", "N:M;;;;", *lines, "TEL:1")).email == "b@x.example"
    lines = ("EMAIL;HOME:a@x.example", "EMAIL;PREF;INTERNET:b@x.example")
    assert read_one(card("VERSION:2.1", "FN:M", "N:M;;;;", *lines, "TEL:1")).email == "b@x.example"


def test_an_extension_that_is_not_dialled_along_stands_in_the_note() -> None:
    found = read_one(
        card(
            "VERSION:4.0",
            "FN:M",
            "N:M;;;;",
            "NOTE:one\\n\\n  two  words",
            "TEL;VALUE=uri:tel:+1-418;phone-context=x;EXT=12",
            "TEL;VALUE=uri:tel:+1-419",
        )
    )
    assert numbers(found) == [("+1-418", "work"), ("+1-419", "work")]
    assert found.note == "one\n\ntwo words\n+1-418 ext. 12"


def test_the_preferred_number_comes_first() -> None:
    found = read_one(
        card("VERSION:4.0", "FN:M", "N:M;;;;", "TEL:1", "TEL;PREF=20:2", "TEL;PREF=1:3")
    )
    assert [each.number for each in found.numbers] == ["3", "2", "1"]
