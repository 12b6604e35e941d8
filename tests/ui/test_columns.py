# SPDX-License-Identifier: MIT
"""A table's columns: guessed, asked about, remembered by their names."""

from pathlib import Path

import pytest

from busylamp.stores.columns import Column, guessed, guessed_by_cells, has_names
from busylamp.stores.exchange import read_file
from busylamp.ui.dialogs.columns import ColumnsDialog
from busylamp.ui.dialogs.imports import ImportDialog
from tests.ui.rig import Rig

GOOGLE = "First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value"


@pytest.mark.parametrize(
    ("heads", "wanted"),
    [
        (GOOGLE, "first last company email  work"),
        ("Vorname,Nachname,Firma,Telefon geschäftlich,Mobiltelefon,Notizen",
         "first last company work mobile note"),
        ("First Name,Last Name,Company,Business Phone,Home Fax,E-mail Address",
         "first last company work fax email"),
        ("Prénom,Nom,Société,Téléphone (bureau),Tél. mobile,Téléphone (domicile)",
         "first last company work mobile home"),
        ("Nombre,Apellidos,Organización,Teléfono del trabajo,Teléfono móvil",
         "name last company work mobile"),
        ("Display Name,Primary Email,Work Phone,Home Phone,Fax Number,Mobile Number",
         "name email work home fax mobile"),
        ("Anzeigename,Primäre E-Mail-Adresse,Tel. dienstlich,Tel. privat,Fax-Nummer",
         "name email work home fax"),
        ("姓,名,手机,办公电话,住宅电话,传真,电子邮件,备注",
         "last first mobile work home fax email note"),
        ("Telefonnummer,Handynr.,Faxnummer,Rufnummer,Telefon2,Telefax,Telefonnr.",
         "work mobile fax work work fax work"),
        ("Number,Number at work,Nummer privat,Número,Numéro travail",
         "work work home work work"),
    ],
)  # fmt: skip
def test_columns_are_known_by_their_names(heads: str, wanted: str) -> None:
    assert " ".join(each.value for each in guessed(heads.split(","))) == wanted


@pytest.mark.parametrize(
    "head",
    [
        "Titel", "Kundennummer", "Kunden-Nummer", "Hausnummer", "Kontonummer", "Steuernummer",
        "Hotel", "Hauptstadt", "Title", "Customer number", "House number", "Account Number",
        "Tax number", "Phonetic First Name", "Número de cliente", "Número de casa", "Título",
        "Numéro de client", "Numéro de compte", "Titre", "客户编号", "职称", "账号",
        "Phone 1 - Label", "Étage", "Matelas",
    ],
)  # fmt: skip
def test_what_is_no_phone_number_is_not_taken_for_one(head: str) -> None:
    assert guessed([head]) == (Column.NONE,)


@pytest.mark.parametrize(
    ("row", "is_names"),
    [
        ("Name,Telefon", True), ("Name,Phone 1,Phone 2", True), ("E-mail 1 - Value,,", True),
        ("姓名,手机", True), ("", True), ("Maya Roth,030 1234567", False), ("Maya,1001", False),
        ("Maya,(030) 12-34", False), ("Maya,+49/30.1234", False), ("Maya,*98#", False),
        ("Maya,4.93E+11", False), ('Maya,="0301"', False),
    ],
)  # fmt: skip
def test_a_first_row_with_a_number_names_no_columns(row: str, is_names: bool) -> None:
    assert has_names(row.split(",")) is is_names


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        ("Maya Roth,x,030 1234567", "name  work"),
        ("1001,Maya,m@x.example,1002", "work name  work"),
        ("m@x.example,1001", " work"),
        (",1001", " work"),
    ],
)
def test_columns_without_names_are_guessed_by_what_stands_in_them(row: str, wanted: str) -> None:
    assert " ".join(each.value for each in guessed_by_cells(row.split(","))) == wanted


def test_a_table_with_titles_and_customers_is_taken() -> None:
    heads = "Titel;Vorname;Nachname;Kundennummer;Hausnummer;Telefon;Hotel"
    preview = read_file("a.csv", f"{heads}\nDr.;Eva;Kay;4711;12a;030 1234567;Ritz\n".encode())
    assert preview.refused == ()
    [contact] = preview.contacts
    assert [each.number for each in contact.numbers] == ["030 1234567"]


def asked(rig: Rig, path: Path) -> ColumnsDialog:
    rig.desktop.files.ask_columns(path)
    found: list[ColumnsDialog] = []

    def is_open() -> bool:
        found[:] = [
            each for each in rig.desktop.window.findChildren(ColumnsDialog) if each.isVisible()
        ]
        return bool(found)

    rig.wait_until(is_open)
    return found[0]


def test_what_the_user_says_is_imported_and_remembered(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Wer,Wohin,Rest\n<b>Maya</b>,+44 20 7946 0018,x\n", encoding="utf-8")
    dialog = asked(rig, path)
    assert not dialog.go_on.isEnabled()  # no name and no number yet
    assert dialog.problem.whole
    kinds = tuple(Column)
    dialog.boxes[0].setCurrentIndex(kinds.index(Column.NAME))
    assert not dialog.go_on.isEnabled()
    dialog.boxes[1].setCurrentIndex(kinds.index(Column.MOBILE))
    rig.click(dialog.go_on)
    shown = rig.desktop.window.findChild(ImportDialog)
    assert shown is not None
    rig.wait_until(shown.take.isEnabled)
    rig.click(shown.take)
    rig.wait_until(lambda: rig.services.people.search("maya"))
    contact = rig.services.people.search("maya")[0].contact
    assert contact is not None
    assert [(each.number, each.label) for each in contact.numbers] == [
        ("+44 20 7946 0018", "mobile")
    ]
    again = asked(rig, path)
    assert again.columns == (Column.NAME, Column.MOBILE, Column.NONE)
    again.reject()


def test_the_first_person_of_a_table_without_names_is_imported(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Maya Roth,x,030 1234567\nBob Long,y,030 1234568\n", encoding="utf-8")
    dialog = asked(rig, path)
    assert not dialog.first_row.isChecked()
    assert dialog.columns == (Column.NAME, Column.NONE, Column.WORK)
    assert dialog.boxes[0].accessibleName() == "Column 1: Maya Roth"
    rig.click(dialog.first_row)
    assert dialog.boxes[0].accessibleName() == "Maya Roth: Bob Long"
    rig.click(dialog.first_row)
    rig.click(dialog.go_on)
    shown = rig.desktop.window.findChild(ImportDialog)
    assert shown is not None
    rig.wait_until(shown.take.isEnabled)
    rig.click(shown.take)
    rig.wait_until(lambda: rig.services.people.search("maya roth"))
    assert rig.services.people.search("bob long")


def test_a_first_row_that_names_the_columns_is_nobody(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Phone 1,Phone 2\nMaya,1001,1002\n", encoding="utf-8")
    dialog = asked(rig, path)
    assert dialog.first_row.isChecked()
    dialog.reject()


def test_a_wide_table_that_begins_blank_is_asked_about(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    more = ";".join(f"Custom {place}" for place in range(400))
    path.write_text(f"sep=;\n;;\nWer;Phone;{more}\n;;\nMaya;1001\n", encoding="utf-8")
    dialog = asked(rig, path)
    assert len(dialog.columns) == 402
    assert dialog.boxes[1].accessibleName() == "Phone: 1001"
    dialog.reject()


def test_cards_are_not_asked_about(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Maya\nN:Maya;;;;\nTEL:1001\nEND:VCARD\n")
    rig.desktop.files.ask_columns(path)
    rig.wait_until(lambda: rig.desktop.window.findChild(ImportDialog) is not None)
    shown = rig.desktop.window.findChild(ImportDialog)
    assert shown is not None
    rig.wait_until(shown.take.isEnabled)
    shown.reject()
