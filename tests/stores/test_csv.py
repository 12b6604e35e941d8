# SPDX-License-Identifier: MIT
"""Tables as other programs write them; what is not taken has a line and a reason."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busylamp.stores import exchange
from busylamp.stores.columns import Column, Layout
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.exchange import (
    Refused,
    UnreadableFileError,
    each_contact,
    read_file,
    write_csv,
)
from busylamp.stores.tables import Source
from tests.stores.conftest import person

TWO = "Name{0}Company{0}Phone\r\nJörg Müller{0}Öko AG{0}01 234567\r\nMaya{0}{0}1001\r\n"
NAMES = ("Jörg Müller", "Maya")


def taken(data: bytes) -> list[tuple[str, ...]]:
    """The name and the numbers of each contact."""
    return [
        (contact.name, *(number.number for number in contact.numbers))
        for contact in read_file("a.csv", data).contacts
    ]


def refused(text: str) -> list[Refused]:
    return list(read_file("a.csv", text.encode()).refused)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be-bom", "cp1252"], ids=str
)
def test_delimiters_and_encodings(delimiter: str, encoding: str) -> None:
    text = TWO.format(delimiter)
    if encoding == "utf-16-be-bom":
        data = b"\xfe\xff" + text.encode("utf-16-be")
    else:
        data = text.encode(encoding)
    preview = read_file("a.csv", data)
    assert tuple(contact.name for contact in preview.contacts) == NAMES
    assert preview.contacts[0].company == "Öko AG"
    assert preview.contacts[0].numbers == (ContactNumber(number="01 234567", label="work"),)
    assert preview.refused == ()


@pytest.mark.parametrize(
    "heads",
    [
        '"Name, Vorname";Telefon', 'Name;"Telefon (Büro, Haus)"', "Name;Telefon, Büro",
        '"Name, ""kurz"", ganz";Telefon', '"Name\n(voll, ganz)";Telefon', "sep=;\nName;Telefon",
        "SEP=;\r\nName;Telefon", '"sep=;"\nName;Telefon', "\n\r\nName;Telefon",
        ";;;\nName;Telefon, Büro", "\nsep=;\n;\nName;Telefon",
    ],
)  # fmt: skip
def test_what_stands_between_cells_is_told_from_the_first_row(heads: str) -> None:
    layout = Layout(columns=(Column.NAME, Column.WORK))
    data = f'{heads}\n"Kern, Maya, Dr.";1001\nInes;x\n'.encode()
    found = list(each_contact("a.csv", data, Source(data), layout))
    assert [each.name for each in found if isinstance(each, Contact)] == ["Kern, Maya, Dr."]
    lines = [each.line for each in found if isinstance(each, Refused)]
    assert lines == [len(heads.splitlines()) + 2]


def test_a_name_of_a_column_may_go_on_in_the_next_line() -> None:
    text = '"Rest\n(a; b)",Name,Phone\nx,Maya,1001\n'
    assert taken(text.encode()) == [("Maya", "1001")]


@pytest.mark.parametrize("delimiter", [",", "\t", "|", ":", "^"])
def test_excels_note_says_what_stands_between_cells(delimiter: str) -> None:
    text = f"sep={delimiter}\nName{delimiter}Phone\nMaya;Kern{delimiter}1001\n"
    assert taken(text.encode()) == [("Maya;Kern", "1001")]


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("030 1 / 0171 2", "030 1|0171 2"), ("030 1234567 / +49 171 2", "030 1234567|+49 171 2"),
        ("10; 20;30", "10|20|30"), ("1 ::: 2", "1|2"), ("1\n2\r\n3", "1|2|3"), ("10; ", "10"),
        ("1001 / 1002", "1001|1002"), ("212 555 0123 / 646 555 0124", "212 555 0123|646 555 0124"),
        ("030 / 1234567", "030 / 1234567"), ("02241 / 12345", "02241 / 12345"),
        ("030/1234567", "030/1234567"), ("030 1234567; eve", "030 1234567; eve"),
        ('="0301234567"', "0301234567"), ('="030 1;030 2"', "030 1|030 2"),
    ],
)  # fmt: skip
def test_the_numbers_of_a_cell(cell: str, numbers: str) -> None:
    quoted = cell.replace('"', '""')
    assert taken(f'Name,Phone\nMaya,"{quoted}"\n'.encode()) == [("Maya", *numbers.split("|"))]


@pytest.mark.parametrize("cell", ["4.93012E+11", "4,93012E+11", "4e+11", "030 1; 5E+10"])
def test_what_a_spreadsheet_cut_short_is_no_number(cell: str) -> None:
    [refusal] = refused(f'Name,Phone\nMaya,"{cell}"\n')
    assert refusal.reason.startswith(f"a spreadsheet cut “{cell.rpartition('; ')[2]}” short")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    data = f"Name,Phone{end}Maya,1001{end}{end}Ines,1004".encode()
    assert taken(data) == [("Maya", "1001"), ("Ines", "1004")]


def test_a_quoted_cell_may_hold_lines_and_delimiters() -> None:
    text = 'Name;Notes;Phone\n"Kern; ""Maya""";"first\nsecond";1001\nInes;;none\n'
    preview = read_file("a.csv", text.encode())
    [maya] = preview.contacts
    assert (maya.name, maya.note) == ('Kern; "Maya"', "first\nsecond")
    assert [refusal.line for refusal in preview.refused] == [4]


@pytest.mark.parametrize(
    ("heads", "row", "name", "labels"),
    [
        (
            "First Name,Last Name,Business Phone,Mobile Phone,Home Phone,Fax",
            "Maya,Kern,1,2,3,4",
            "Maya Kern",
            ["work", "mobile", "home", "fax"],
        ),
        ("Vorname;Nachname;Rufnummer;Handy", "Maya;Kern;1;2", "Maya Kern", ["work", "mobile"]),
        ("prénom,nom,Tél.,Mobile", "Maya,Kern,1,2", "Maya Kern", ["work", "mobile"]),
        ("Nombre,Teléfono,Móvil", "Maya,1,2", "Maya", ["work", "mobile"]),
        ("姓名,电话", "山田,1", "山田", ["work"]),
        ("NAME , Phone 1 - Type,Phone 1 - Value", "Maya,Mobile,1", "Maya", ["work"]),
    ],
    ids=["outlook", "german", "french", "spanish", "chinese", "google"],
)
def test_heads_of_other_programs(heads: str, row: str, name: str, labels: list[str]) -> None:
    [found] = read_file("a.csv", f"{heads}\n{row}\n".encode()).contacts
    assert found.name == name
    pairs = [(each.number, each.label) for each in found.numbers]
    assert pairs == [(str(place), label) for place, label in enumerate(labels, 1)]


def test_a_company_alone_is_a_contact() -> None:
    [found] = read_file("a.csv", b"Company,E-mail,Phone\nNorthwind,a@b.example,1\n").contacts
    assert (found.name, found.company, found.email) == ("", "Northwind", "a@b.example")


@pytest.mark.parametrize(
    ("row", "reason", "shown"),
    [
        (",,1001", "no name and no company", ""),
        ("Maya,,", "no phone number", "Maya"),
        ("Maya", "no phone number", "Maya"),
        (",Northwind,abc", "“abc” is no phone number", "Northwind"),
        ("Maya,,ask Ines 1", "“ask Ines 1” is no phone number", "Maya"),
        (f"Maya,,{'1' * 65}", f"“{'1' * 40}” is no phone number", "Maya"),
        (f"{'x' * 501},,1", "a text is too long", "x" * 60),
        (f"Maya,{'x' * 501},1", "a text is too long", "Maya"),
    ],
)
def test_a_row_not_taken_is_named(row: str, reason: str, shown: str) -> None:
    text = f"Name,Company,Phone\nfirst,,1\n{row}\nlast,,3\n"
    assert refused(text) == [Refused(3, reason, shown)]
    assert taken(text.encode()) == [("first", "1"), ("last", "3")]


def test_a_long_note_and_many_numbers_are_refused() -> None:
    heads = ",".join(f"Phone {n}" for n in range(21))
    text = f"Name,Note,{heads}\nA,{'x' * 5001},1\nB,{'x' * 5000},1\nC,,{','.join('1' * 21)}\n"
    assert [(each.line, each.reason) for each in refused(text)] == [
        (2, "a text is too long"),
        (4, "more than 20 numbers"),
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"a,b,c\n1,2,3\n", "first row must name the columns"),
        (b"Maya,1001\nInes,1004\n", "first row must name the columns"),
        (b"Phone,Email\n1001,a@b\n", "first row must name the columns"),
        (bytes(range(256)) * 20, "first row must name the columns"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 500, "first row must name the columns"),
        (b"\xff\xfe" + bytes(range(255)), "first row must name the columns"),
        (b'Name,Phone\n"' + b"x" * 200_000 + b'",1\n', "no table of contacts"),
    ],
)
def test_a_file_that_is_no_table(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        read_file("a.csv", data)


def test_not_more_than_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"Name,Phone\n" + b"A,1\n" * 5 + b"B,x\n"
    monkeypatch.setattr(exchange, "MAX_ROWS", 3)
    preview = read_file("a.csv", data)
    assert len(preview.contacts) == 3
    assert [(each.line, each.reason) for each in preview.refused] == [(5, "only 3 rows are read")]
    monkeypatch.setattr(exchange, "MAX_CSV_BYTES", len(data))
    assert read_file("people.csv", data).contacts
    monkeypatch.setattr(exchange, "MAX_CSV_BYTES", len(data) - 1)
    with pytest.raises(UnreadableFileError, match="larger than 0 MB"):
        read_file("people.csv", data)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula_for_a_spreadsheet(start: str) -> None:
    evil = f'{start}cmd|" /C calc"!A0'
    contact = Contact(
        name=evil,
        company=evil,
        email=evil,
        note=evil,
        numbers=(ContactNumber(number="+431234567"),),
    )
    [_, row] = csv.reader(io.StringIO(write_csv([contact]), newline=""))
    assert row == ["'" + evil] * 4 + ["'+431234567"]


def test_what_is_written_comes_back_the_same() -> None:
    people = [
        person("=cmd()", "+43 1 234567", company="@home"),
        person('Kern, "Maya"', "1001", company="A;B\tC"),
        person("山田 太郎", "*98#"),
        person("'quoted", "1"),
        person("'=quoted", "1", company="''+x"),
        person("", "1", company="Northwind"),
        person("one", "10; 20", "030 1 / 0171 2", "1:::2"),
        person("many", *(str(number) for number in range(1, 21))),
        Contact(name="Ines", email="i@x.example", note="a\nb", numbers=person("", "2").numbers),
    ]
    preview = read_file("a.csv", write_csv(people).encode("utf-8-sig"))
    assert preview.refused == ()
    assert list(preview.contacts) == people


def test_an_empty_store_is_written_as_heads_only() -> None:
    assert read_file("a.csv", write_csv([]).encode()).contacts == ()


@given(st.lists(st.text(st.sampled_from("'=+-@ab,;\"\n \t"), min_size=1), max_size=5))
def test_any_name_comes_back(texts: list[str]) -> None:
    people = [person(text.strip(), "1", company="x") for text in texts]
    preview = read_file("a.csv", write_csv(people).encode())
    assert [contact.name for contact in preview.contacts] == [each.name for each in people]


@settings(deadline=None)  # the first one loads a library
@given(st.binary(max_size=300))
def test_nothing_in_a_file_raises_anything_else(data: bytes) -> None:
    for content in (data, b"Name,Phone\n" + data, b"BEGIN:VCARD\n" + data + b"\nEND:VCARD"):
        reason, taken_numbers = ".", [1]
        try:
            taken_numbers = [len(each.numbers) for each in read_file("any", content).contacts]
        except UnreadableFileError as error:
            reason = str(error)
        assert reason.endswith(".")
        assert all(taken_numbers)
