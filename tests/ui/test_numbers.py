# SPDX-License-Identifier: MIT
"""What the dial field says of a number, the outgoing line for one call, the settings of numbers."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from busylamp.ami.actions import Originate
from busylamp.settings.file import load
from busylamp.settings.model import NumberSettings
from busylamp.stores.entries import Entry
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber
from busylamp.telephony.numbers_plan import NumberRule, OutgoingLine
from busylamp.ui.dialogs.pages.numbers import NumbersPage
from busylamp.ui.widgets.rows_table import RowsTable
from tests.seat import press, type_in
from tests.ui.rig import SETTINGS, Rig, open_rig
from tests.ui.test_access import nameless

NUMBERS = NumberSettings(
    region="DE",
    area_code="030",
    outside_prefix="0",
    international_prefix="00",
    full_numbers=True,
    rule=(
        NumberRule(pattern=r"\+4989(\d+)", replacement=r"77\1", name="Munich <b>"),
        NumberRule(pattern="6.*", replacement="not a number"),
    ),
    line=(OutgoingLine(name="Sales & Co", prefix="71"), OutgoingLine(name="Support")),
)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    """A user in a house with prefixes, rules and lines."""
    made = open_rig(qtbot, tmp_path, replace(SETTINGS, numbers=NUMBERS))
    made.up()
    yield made
    made.close()


def hint_of(rig: Rig, text: str) -> str:
    field = rig.desktop.window.field
    field.line.clear()
    type_in(field.line, text)
    return field.hint.whole


def dialled(rig: Rig) -> list[str]:
    return [action.exten for _, action in rig.line.asked if isinstance(action, Originate)]


def test_the_hint_says_what_will_be_dialled_and_why(house: Rig) -> None:
    expected = {
        "(030) 123 45 67": "+49 30 1234567 · Berlin · dials 0 0049301234567",
        "+39 0541 906611": "+39 0541 906611 · Rimini, Italy · dials 0 00390541906611",
        "089 1234567": "+49 89 1234567 · Munich · dials 771234567 · rule “Munich <b>”",
        "030 1234567 x12": "+49 30 1234567 · Berlin · dials 0 0049301234567 · without extension 12",
        "0171 2345678": "+49 171 2345678 · dials 0 00491712345678",
        "0900 1234567": "+49 900 1 234567 · premium number, it may cost a lot"
        " · dials 0 09001234567",
        "112": "Emergency number · dials 112",
        "*97": "Code of the phone system · dials *97",
        "1004": "Dials 1004",
        "12/03/2025 10:30": "That is a date or a time, not a number to call.",
        "192.168.1.10": "That is a network address, not a number to call.",
        "6001": "A rule in the settings makes a number of it that can't be dialled.",
        "Anna": "Nobody found",
    }
    assert {text: hint_of(house, text) for text in expected} == expected


def test_a_line_is_chosen_for_one_call(house: Rig) -> None:
    field = house.desktop.window.field
    assert not field.lines.isVisible()
    hint_of(house, "030 1234567")
    assert field.lines.isVisible()
    menu = field.lines.menu()
    assert house.words(menu) == ["Usual line", "Sales && Co", "Support"]
    assert menu.actions()[0].isChecked()
    menu.actions()[1].trigger()
    assert field.outgoing == "Sales & Co"
    assert field.hint.whole.endswith("dials 71 0049301234567 · by Sales & Co")
    press(field.line, Qt.Key.Key_Return)
    assert field.outgoing == ""
    hint_of(house, "030 1234567")
    press(field.line, Qt.Key.Key_Return)
    assert dialled(house) == ["710049301234567", "00049301234567"]


def test_a_line_is_taken_for_somebody_of_the_list_too(house: Rig) -> None:
    house.know("Ana", "030 1234567")
    window = house.desktop.window
    hint_of(house, "Ana")
    window.field.lines.choose("Support")
    press(window.field.line, Qt.Key.Key_Return)
    assert dialled(house) == ["0049301234567"]


def test_choosing_a_line_is_told(house: Rig) -> None:
    lines = house.desktop.window.field.lines
    told: list[str] = []
    lines.chosen.connect(told.append)
    lines.choose("Support")
    assert told == ["Support"]


def test_without_lines_there_is_no_choice(rig: Rig) -> None:
    hint_of(rig, "020 7946 0018")
    assert not rig.desktop.window.field.lines.isVisible()


@pytest.mark.parametrize(
    ("direction", "number", "peer", "sent"),
    [
        (Direction.OUTGOING, "771234567", "", "771234567"),  # what a rule had made of it
        (Direction.OUTGOING, "00049301234567", "", "00049301234567"),
        (Direction.OUTGOING, "1001", "+49301234567", "00049301234567"),  # handed on meanwhile
        (Direction.INCOMING, "0301234567", "", "00049301234567"),
    ],
)
def test_whom_i_called_is_called_again_by_the_digits_that_were_sent(
    house: Rig, direction: Direction, number: str, peer: str, sent: str
) -> None:
    entry = Entry(
        call_id=CallId("1"),
        extension=ExtensionNumber("1000"),
        direction=direction,
        number=number,
        peer_number=peer,
        started_at=0.0,
        result=CallResult.ANSWERED,
    )
    house.services.phone.call_back(entry)
    assert dialled(house) == [sent]


# -- the page of the settings


@pytest.fixture
def page(house: Rig) -> NumbersPage:
    made = house.desktop.open_settings("numbers").page("numbers")
    assert isinstance(made, NumbersPage)
    return made


def control(page: NumbersPage, label: str) -> QLineEdit:
    (found,) = [row.control for row in page.rows if row.label.whole == label]
    assert isinstance(found, QLineEdit)
    return found


def write(table: RowsTable, place: int, *cells: str) -> None:
    for column, text in enumerate(cells):
        item = table.table.item(place, column)
        assert item is not None
        item.setText(text)


def complaint(page: NumbersPage, label: str) -> str:
    (found,) = [row.problem.whole for row in page.rows if row.label.whole == label]
    return found


def test_a_number_is_tried_as_the_settings_change(house: Rig, page: NumbersPage) -> None:
    type_in(page.trial, "030 1234567")
    assert page.outcome.whole == "+49 30 1234567 · Berlin · dials 0 0049301234567"
    prefix = control(page, "For an outside line")
    prefix.setText("9")
    press(prefix, Qt.Key.Key_Return)
    assert page.outcome.whole == "+49 30 1234567 · Berlin · dials 9 0049301234567"
    assert load(house.services.preferences._path).settings.numbers.outside_prefix == "9"


def test_a_bad_value_is_named_and_not_taken(house: Rig, page: NumbersPage) -> None:
    before = house.services.preferences.settings
    for label, text in (
        ("For an outside line", "0a"),
        ("Country", "Germany"),
        ("Digits of an extension", "three"),
        ("Digits of an extension", "99"),
    ):
        field = control(page, label)
        field.setText(text)
        press(field, Qt.Key.Key_Return)
        assert complaint(page, label)
    assert house.services.preferences.settings == before


def test_lengths_are_read_as_people_write_them(house: Rig, page: NumbersPage) -> None:
    field = control(page, "Digits of an extension")
    field.setText("4 3,3")
    press(field, Qt.Key.Key_Return)
    assert house.services.preferences.settings.numbers.internal_lengths == (3, 4)


def test_a_rule_is_added_tried_moved_and_removed(house: Rig, page: NumbersPage) -> None:
    rules = page.rules
    type_in(page.trial, "040 1234567")
    house.click(rules.add)
    write(rules, 2, "Hamburg", r"\+4940(\d+)", r"88\1", "north")
    assert page.outcome.whole.endswith("dials 881234567 · rule “Hamburg”")
    rules.table.setCurrentCell(2, 0)
    house.click(rules.up)
    house.click(rules.up)
    kept = load(house.services.preferences._path).settings.numbers.rule
    assert [rule.title for rule in kept] == ["Hamburg", "Munich <b>", "6.*"]
    assert kept[0].context == "north"
    assert not rules.up.isEnabled()
    house.click(rules.remove)
    kept = load(house.services.preferences._path).settings.numbers.rule
    assert [rule.title for rule in kept] == ["Munich <b>", "6.*"]
    house.click(rules.down)
    kept = load(house.services.preferences._path).settings.numbers.rule
    assert [rule.title for rule in kept] == ["6.*", "Munich <b>"]


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        (("Bad", "(1+)+x"), "Row 1: pattern is too costly"),
        (("Bad", "("), "Row 1: pattern is no regular expression"),
        (("Bad", ""), "Row 1: pattern is missing. Nothing was changed yet."),
        (("Bad", "1", r"\3"), "Row 1: replacement can't be used"),
    ],
)
def test_a_rule_that_cannot_be_used_is_named_and_stays_to_be_mended(
    house: Rig, page: NumbersPage, cells: tuple[str, ...], why: str
) -> None:
    write(page.rules, 0, *cells)
    assert complaint(page, "Rules for numbers").startswith(why)
    assert page.rules.rows[0][: len(cells)] == cells
    kept = house.services.preferences.settings.numbers.rule
    assert all(rule.pattern not in cells[1:2] for rule in kept)
    write(page.rules, 0, "Good", "1", "2")
    assert complaint(page, "Rules for numbers") == ""
    assert house.services.preferences.settings.numbers.rule[0].title == "Good"


def test_lines_are_edited_too_and_a_row_that_was_begun_is_nothing_yet(
    house: Rig, page: NumbersPage
) -> None:
    house.click(page.lines.add)
    assert house.services.preferences.settings.numbers == NUMBERS
    write(page.lines, 2, "Fax", "73")
    kept = house.services.preferences.settings.numbers.line
    assert kept[2] == OutgoingLine(name="Fax", prefix="73")
    write(page.lines, 2, "Fax", "seven")
    assert "prefix must have" in complaint(page, "Lines to choose from")
    assert house.services.preferences.settings.numbers.line == kept


def test_undo_brings_the_rules_back(house: Rig, page: NumbersPage) -> None:
    page.rules.table.setCurrentCell(0, 0)
    house.click(page.rules.remove)
    dialog = house.desktop.settings
    assert dialog is not None
    house.click(dialog.undo)
    assert house.services.preferences.settings.numbers == NUMBERS
    assert len(page.rules.rows) == 2


def test_everything_on_the_page_has_a_name(page: NumbersPage) -> None:
    assert nameless(page) == []
