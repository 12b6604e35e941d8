# SPDX-License-Identifier: MIT
"""In the default run, a few views in every language: nothing is left English, nothing is cut.

All of them, in three looks: BUSYLAMP_GALLERY_LANGUAGE, see `python -m tests.gallery --help`.
"""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QLabel, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from busylamp.ui.widgets.plain_label import PlainLabel
from tests.gallery import small_views, views
from tests.gallery.clipped import clipped
from tests.gallery.cut_short import cut_short
from tests.gallery.registry import VIEWS
from tests.gallery.spoken import SPEAK_ENGLISH, refuse_boxes, speaking
from tests.gallery.test_gallery import settled
from tests.languages.pseudo import LONG, pseudo
from tests.languages.unwrapped import unwrapped
from tests.ui.rig import Rig

assert views  # they fill VIEWS
assert small_views
PAGES = [e for e in VIEWS if e.startswith("settings_") and e not in SPEAK_ENGLISH]
WRAPPED = (  # between them, most of the windows
    *("on_a_call", "past_calls", "queues", "narrow_details", "sign_in_first", "contact"),
    *("main_menu", "person_menu", "tray_menu", "queue_menu", "palette", "target_picker"),
    *("forwarding", "keypad", "my_phone_is_silent", "about", "popup", *PAGES),
)
ROWS = ("queues", "forty_colleagues", "past_calls", "import_preview", "settings_phone")
LANGUAGES = ("de", "es", "fr", "zh_CN")


@pytest.fixture
def screen(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    yield from speaking(request.param, qtbot, tmp_path)


@pytest.mark.parametrize("screen", [LONG], indirect=True)
@pytest.mark.parametrize("name", WRAPPED)
def test_no_word_of_a_view_stays_english(screen: Rig, name: str) -> None:
    shown = VIEWS[name](screen)
    screen.wait_until(shown.isVisible)
    assert unwrapped(shown) == []


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("screen", LANGUAGES, indirect=True)
def test_rows_and_headings_have_room(
    screen: Rig, name: str, request: pytest.FixtureRequest
) -> None:
    shown = VIEWS[name](screen)
    screen.wait_until(shown.isVisible)
    settled(screen.bot, shown)
    language = request.node.callspec.params["screen"]
    assert [*clipped(shown), *cut_short(shown, language)] == []


def test_a_heading_that_is_cut_is_found(qtbot: QtBot) -> None:
    table = QTableWidget(0, 2)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels(["Outgoing line of the phone system", "Name"])
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.resize(600, 200)
    table.show()
    header.resizeSection(0, 80)
    assert clipped(table) == ["Outgoing line of the phone system"]
    header.resizeSection(0, header.sectionSizeHint(0))
    assert clipped(table) == []


@pytest.mark.parametrize(
    ("words", "language", "is_found"),
    [
        ("Do not distu…", "en", True),
        ("1001 · Do not distu…", "en", True),
        ("Nicht stö…", "de", True),
        ("nicht stö…", "de", True),  # as it stands inside a line
        ("Nicht stö…", "en", False),
        ("Wolfeschlegelstein…", "de", False),  # a name
        ("Nicht stören", "de", False),
        ("Edit…", "en", False),  # asks more
    ],
)
def test_words_of_ours_that_are_cut_are_found(
    qtbot: QtBot, words: str, language: str, is_found: bool
) -> None:
    label = QLabel(words)
    qtbot.addWidget(label)
    label.show()
    assert bool(cut_short(label, language)) is is_found


def test_english_words_are_found_wherever_they_stand(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label, table = PlainLabel("Missed"), QTableWidget(0, 1)
    table.setHorizontalHeaderLabels(["Name"])
    column = QVBoxLayout(top)
    column.addWidget(label)
    column.addWidget(table)
    top.show()
    assert {"Missed", "Name"} <= set(unwrapped(top))
    label.show_text(pseudo("Missed"))
    table.setHorizontalHeaderLabels([pseudo("Name")])
    assert unwrapped(top) == []


@pytest.fixture
def alone(qtbot: QtBot) -> QFont:
    """A font that has only its own signs, as on a machine without Chinese."""
    assert qtbot
    made = QFont("DejaVu Sans")
    made.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return made


def test_pictures_of_boxes_are_refused(alone: QFont, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_boxes("de", alone)
    with pytest.raises(pytest.skip.Exception, match="zh_CN"):
        refuse_boxes("zh_CN", alone)
    monkeypatch.setenv("BUSYLAMP_GALLERY_LANGUAGE", "zh_CN")
    with pytest.raises(pytest.fail.Exception, match="apt-test"):
        refuse_boxes("zh_CN", alone)
    refuse_boxes("en", alone)
