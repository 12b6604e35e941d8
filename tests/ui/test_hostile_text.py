# SPDX-License-Identifier: MIT
"""Text from a phone line draws as it reads: one line, no hidden signs, never markup."""

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from busylamp.ui.widgets.plain_label import (
    LIMIT,
    PlainLabel,
    apart,
    caption,
    fill,
    heading,
    plain,
    tip,
)
from tests.ui.drawn import visual


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
        ("\u3164\uffa0\u2800", ""),
        ("a\u115fb", "a b"),
        ("a\uffff\ufdd0\U0010fffeb", "ab"),
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


@pytest.mark.parametrize(
    "name",
    [
        '<img src="file:///tmp/x.png">',
        "<table><tr><td>x",
        "&lt;b&gt; x",
        "a < b > c",
        "<!DOCTYPE html><b>x</b>",
        "x <b>y</b> <i>z</i>",
    ],
)
def test_a_tip_is_never_taken_for_markup(name: str) -> None:
    assert not QtGui.Qt.mightBeRichText(tip(name))
    assert tip(name).replace("\u2060", "") == name


def test_a_caption_marks_no_shortcut(qtbot: QtBot) -> None:
    assert QKeySequence.mnemonic(caption("Smith & Sons")).isEmpty()
    assert QKeySequence.mnemonic(caption("&Delete && &all")).isEmpty()
    assert caption("Smith & Sons") == "Smith && Sons"


def test_a_heading_keeps_what_qt_takes_for_a_mark(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle(heading("Ana [*] Ruiz"))
    window.show()
    handle = window.windowHandle()
    assert handle is not None
    assert handle.title() == "Ana [*] Ruiz"


def test_a_name_of_a_place_is_no_place() -> None:
    assert fill("%1 calls %2", "%2", "%1") == "%2 calls %1"
    assert fill("%1 calls", "100 %") == "100 % calls"
    assert fill("%1, %3", "a") == "a, %3"


@pytest.mark.parametrize("name", ["משה", "محمد", "Ana \u05d0"])
def test_a_number_beside_a_name_from_right_to_left_is_drawn_as_it_is(
    qtbot: QtBot, name: str
) -> None:
    number = "+44 20 7946 0018"
    assert number in visual(plain(f"{number} · {name}"))
    assert number in visual(plain(f"{name} · {number}"))
    assert number not in visual(f"{name} {name} · {number} · {name}")  # what it is there for
    assert plain(plain(f"{name} {number}")) == plain(f"{name} {number}")
    assert apart("Ana +44 20") == "Ana +44 20"
