# SPDX-License-Identifier: MIT
"""A table's columns: guessed, asked about, remembered by their names."""

from pathlib import Path

import pytest

from busylamp.stores.columns import Column, guessed
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
    ],
)  # fmt: skip
def test_columns_are_known_by_their_names(heads: str, wanted: str) -> None:
    assert " ".join(each.value for each in guessed(heads.split(","))) == wanted


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


def test_cards_are_not_asked_about(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Maya\nN:Maya;;;;\nTEL:1001\nEND:VCARD\n")
    rig.desktop.files.ask_columns(path)
    rig.wait_until(lambda: rig.desktop.window.findChild(ImportDialog) is not None)
    shown = rig.desktop.window.findChild(ImportDialog)
    assert shown is not None
    rig.wait_until(shown.take.isEnabled)
    shown.reject()
