# SPDX-License-Identifier: MIT
"""Contacts: imported with bad rows, added, edited, deleted, exported."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from busylamp.ui.dialogs.contact import ContactDialog
from busylamp.ui.dialogs.imports import ImportDialog
from tests.seat import Seat, click

D = TypeVar("D", bound=QDialog)

CSV = """Name;Company;Phone;Mobile
Adela Kovač;Kovač Design;+385 1 4567 890;
;;+49 30 1;
Nobody;;;
Bob;;not a number;
Sofia Marin;Marin & Fils;+33 1 42 68 53 00;+33 6 12 34 56 78
"""


def opened(seat: Seat, kind: type[D]) -> D:
    def shown() -> list[D]:
        return [dialog for dialog in seat.desktop.window.findChildren(kind) if dialog.isVisible()]

    seat.wait_until(shown)
    return shown()[0]


def names(seat: Seat) -> list[str]:
    return [person.name for person in seat.people() if person.contact is not None]


def cells(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.refused.model()
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_an_import_shows_what_it_refuses_before_it_is_taken(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(CSV, encoding="utf-8")
    dialog = seat.desktop.files.import_contacts(file)
    seat.wait_until(dialog.progress.isHidden)
    assert dialog.summary.whole == "Contacts to import: 2 · rows refused: 3"
    assert cells(dialog) == [
        ["3", "no name and no company", ""],
        ["4", "no phone number", "Nobody"],
        ["5", "“not a number” is no phone number", "Bob"],
    ]
    assert names(seat) == []
    click(dialog.take)
    seat.wait_until(lambda: names(seat) == ["Adela Kovač", "Sofia Marin"])


def test_a_file_that_is_no_table_says_why(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(b"\x00\x01\x02")
    dialog = seat.desktop.files.import_contacts(file)
    seat.wait_until(dialog.progress.isHidden)
    assert "first row" in dialog.summary.whole or "no table" in dialog.summary.whole
    assert not dialog.take.isEnabled()
    dialog.close()


def test_add_edit_delete(seat: Seat) -> None:
    seat.desktop.window.edit_wanted.emit(None)
    adding = opened(seat, ContactDialog)
    click(adding.save)
    assert "name" in adding.problem.whole
    adding.name.setText("Ana <i>Ruiz</i>")
    adding.numbers[0].setText("rm -rf")
    click(adding.save)
    assert adding.problem.whole.startswith("rm -rf:")
    adding.numbers[0].setText("0044 20 7946 0018")
    click(adding.save)
    seat.wait_until(lambda: names(seat) == ["Ana <i>Ruiz</i>"])
    person = next(each for each in seat.people() if each.contact is not None)
    assert person.detail == "0044 20 7946 0018"

    seat.desktop.window.edit_wanted.emit(person)
    editing = opened(seat, ContactDialog)
    editing.name.setText("Ana Ruiz")
    click(editing.save)
    seat.wait_until(lambda: names(seat) == ["Ana Ruiz"])

    person = next(each for each in seat.people() if each.contact is not None)
    seat.desktop.window.edit_wanted.emit(person)
    deleting = opened(seat, ContactDialog)
    click(deleting.delete)
    assert names(seat) == ["Ana Ruiz"]
    click(deleting.delete)
    seat.wait_until(lambda: names(seat) == [])


def test_what_is_exported_comes_back(seat: Seat, tmp_path: Path) -> None:
    seat.desktop.window.edit_wanted.emit(None)
    adding = opened(seat, ContactDialog)
    adding.name.setText("=cmd|calc")
    adding.numbers[0].setText("+442079460018")
    click(adding.save)
    out = tmp_path / "out.csv"
    assert seat.services.people.export(out) == 1
    assert "\n=cmd" not in out.read_text(encoding="utf-8-sig")
    dialog = seat.desktop.files.import_contacts(out)
    seat.wait_until(dialog.progress.isHidden)
    assert dialog.rows.model().data(dialog.rows.model().index(0, 0)) == "=cmd|calc"
    dialog.close()


def test_a_contact_that_can_not_be_kept_stays_in_its_form(seat: Seat, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "busylamp.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        seat.desktop.window.edit_wanted.emit(None)
        adding = opened(seat, ContactDialog)
        adding.name.setText("Ana")
        adding.numbers[0].setText("1001")
        click(adding.save)
        assert "locked" in adding.problem.whole
        assert adding.isVisible()
        other.execute("ROLLBACK")
    click(adding.save)
    seat.wait_until(lambda: not adding.isVisible())
    assert seat.services.people.count == 1
