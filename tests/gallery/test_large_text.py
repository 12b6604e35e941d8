# SPDX-License-Identifier: MIT
"""Letters twice as large: the views that had no room for them. All: `tests.gallery --text 200`."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from busylamp.ui.widgets.plain_label import PlainLabel
from tests.gallery.__main__ import LAPTOP, render
from tests.gallery.crowded import crowded

TIGHT = (
    *("colleagues", "narrowest", "my_phone_is_silent", "queues", "on_hold_and_parked"),
    *("wide_with_details", "target_picker", "forwarding", "popup_of_a_queue", "sign_in_tested"),
    "settings_shortcuts",
)


def test_the_tight_views_have_room_on_a_laptop(tmp_path: Path) -> None:
    assert render(tmp_path, "en", "1", "", text=200, names=TIGHT) == 0
    assert len(list(tmp_path.glob("*.png"))) == len(TIGHT)


def test_what_stands_on_something_else_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    upper, lower = PlainLabel("upper"), PlainLabel("lower")
    column.addWidget(upper)
    column.addWidget(lower)
    top.show()
    assert crowded(top) == []
    upper.setFixedHeight(40)
    column.setEnabled(False)
    upper.resize(upper.width(), 40)
    lower.move(lower.x(), upper.y() + 20)
    assert crowded(top) == ["PlainLabel 'upper' on PlainLabel 'lower'"]


def test_the_screen_is_the_small_one() -> None:
    assert (LAPTOP["width"], LAPTOP["height"]) == (1366, 768)
