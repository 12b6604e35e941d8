# SPDX-License-Identifier: MIT
"""The list of calls as a model: pages, and looking again without losing the place."""

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from busylamp.stores.entries import Entry, Gap, Row
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber
from busylamp.ui.models.calls import FIRST, PAGE, CallsModel, Day

HOUR = 3_600_000


class Kept:
    """A history of calls an hour apart; a gap among them now and then."""

    def __init__(self, count: int) -> None:
        self.rows: list[Row] = [row(number) for number in range(count, 0, -1)]
        self.asked = 0

    def read(self, limit: int, before: int | None) -> tuple[Row, ...]:
        self.asked += 1
        older = [row for row in self.rows if before is None or row.id < before]
        return tuple(older[:limit])


def row(number: int) -> Row:
    place = 1_800_000_000_000 + number * HOUR
    if number % 50 == 0:
        return Gap(id=place, began_at=place / 1000 - 60, ended_at=place / 1000)
    return Entry(
        id=place,
        call_id=CallId(f"{number}"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        started_at=place / 1000,
        result=CallResult.ANSWERED,
    )


def shown(model: CallsModel) -> list[Row]:
    return [each for each in model.rows if not isinstance(each, Day)]


def headings_are_right(model: CallsModel) -> bool:
    """Each day has one heading, over its first row."""
    days = [each.day for each in model.rows if isinstance(each, Day)]
    return days == sorted(set(days), reverse=True) and isinstance(model.rows[0], Day)


@pytest.fixture
def kept() -> Kept:
    return Kept(1000)


@pytest.fixture
def model(qtbot: QtBot, kept: Kept) -> CallsModel:
    made = CallsModel(lambda entry: entry.name, lambda number: "")
    made.begin(kept.read)
    return made


def read_all(model: CallsModel) -> None:
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())


def test_pages_follow_each_other_without_a_seam(model: CallsModel, kept: Kept) -> None:
    assert len(shown(model)) >= FIRST
    read_all(model)
    assert shown(model) == kept.rows
    assert headings_are_right(model)
    assert kept.asked <= 3 + 1000 // PAGE


def test_who_listens_can_not_read_on_in_the_middle_of_a_page(model: CallsModel, kept: Kept) -> None:
    model.rowsAboutToBeInserted.connect(lambda: model.fetchMore(QModelIndex()))
    read_all(model)
    assert shown(model) == kept.rows


def test_a_new_call_keeps_all_that_was_read(model: CallsModel, kept: Kept) -> None:
    read_all(model)
    kept.rows.insert(0, row(1001))
    model.refresh()
    assert shown(model) == kept.rows
    assert headings_are_right(model)
    assert not model.canFetchMore(QModelIndex())


@pytest.mark.parametrize("place", [0, 1, 40, 399])
def test_a_call_deleted_is_gone(model: CallsModel, kept: Kept, place: int) -> None:
    read_all(model)
    del kept.rows[place]
    model.refresh()
    assert shown(model) == kept.rows
    assert headings_are_right(model)


def test_looking_again_goes_on_where_reading_stopped(model: CallsModel, kept: Kept) -> None:
    model.fetchMore(QModelIndex())
    kept.rows.insert(0, row(1001))
    model.refresh()
    read_all(model)
    assert shown(model) == kept.rows
    assert headings_are_right(model)


def test_all_deleted_leaves_nothing(model: CallsModel, kept: Kept) -> None:
    read_all(model)
    kept.rows.clear()
    model.refresh()
    assert model.rows == ()
    assert not model.canFetchMore(QModelIndex())
