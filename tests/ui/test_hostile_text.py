# SPDX-License-Identifier: MIT
"""Text from a phone line draws as it reads: one line, no hidden signs, never markup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from busylamp.ui.widgets.plain_label import LIMIT, PlainLabel, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (None, ""),
        ("  Ana \n\r\t Ruiz ", "Ana Ruiz"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("abc\u202egpj.exe", "abcgpj.exe"),
        ("a\u200bb\u2066c\u2069", "abc"),
        ("a\u2028b\u2029c\u0085d", "a b c d"),
        ("e" + "\u0301" * 200, "é" + "\u0301" * 3),
        ("\ud800x", "x"),
        ("<b>x</b>", "<b>x</b>"),
    ],
)
def test_plain(text: str | None, shown: str) -> None:
    assert plain(text) == shown


def test_a_name_without_end_is_cut() -> None:
    shown = plain("x" * 1_000_000)
    assert len(shown) == LIMIT
    assert shown.endswith("…")
    assert plain("\u200b" * 1_000_000) == ""


def test_a_label_shows_markup_as_text(qtbot: QtBot) -> None:
    label = PlainLabel('<a href="http://x">x</a><img src="http://x/y">')
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text().startswith("<a href")
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_a_label_without_room_is_cut_and_tells_the_whole(qtbot: QtBot) -> None:
    label = PlainLabel("A rather long name of somebody", elided=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.whole == label.accessibleName() == "A rather long name of somebody"
    label.resize(600, 20)
    assert QLabel.text(label) == label.whole
