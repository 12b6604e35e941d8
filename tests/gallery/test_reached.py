# SPDX-License-Identifier: MIT
"""The gallery finds a control that is too small or that Tab passes by."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gallery.reached import controls, too_small, unreached


def test_one_that_is_small_or_passed_by_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    good, small, passed = QPushButton("good"), QPushButton("small"), QPushButton("passed")
    for each in (good, small, passed):
        column.addWidget(each)
        each.setMinimumHeight(24)
    small.setFixedHeight(23)
    passed.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    top.show()
    assert len(list(controls(top))) == 3
    assert [each.split()[1] for each in too_small(top)] == ["'small'"]
    assert unreached(top) == ["QPushButton 'passed'"]
