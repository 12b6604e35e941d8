# SPDX-License-Identifier: MIT
"""A list without rows says so; the words go with the first row and come back after the last."""

from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from busylamp.ui.widgets.when_empty import WhenEmpty


def test_the_words_stand_there_while_nothing_else_does(qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    words = WhenEmpty(rows, "None yet")
    rows.show()
    rows.resize(300, 200)
    assert words.isVisible()
    assert words.geometry() == rows.viewport().rect()
    rows.addItem("one")
    assert not words.isVisible()
    rows.takeItem(0)
    assert words.isVisible()
    rows.addItem("two")
    rows.clear()
    assert words.isVisible()
