# SPDX-License-Identifier: MIT
"""Letters twice as large: the views that had no room for them. All: `tests.gallery --text 200`."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from busylamp.ui.panels.people import PeoplePanel
from busylamp.ui.room import grown, high, listed, within
from busylamp.ui.widgets.plain_label import PlainLabel
from tests.gallery.__main__ import LAPTOP, render
from tests.gallery.clipped import clipped
from tests.gallery.crowded import crowded
from tests.gallery.office import days, friends
from tests.gallery.registry import VIEWS
from tests.gallery.test_gallery import settled
from tests.ui import calls, past, queue_values
from tests.ui.rig import Rig

TIGHT = (
    *("colleagues", "narrowest", "my_phone_is_silent", "queues", "on_hold_and_parked"),
    *("wide_with_details", "target_picker", "forwarding", "popup_of_a_queue", "sign_in_tested"),
    "settings_shortcuts",
)


@pytest.fixture
def letters(qapp: QApplication) -> Generator[QApplication]:
    usual, palette = qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(usual)


def enlarge(application: QApplication, size: int) -> None:
    font = QFont(application.font())
    font.setPixelSize(size)
    application.setFont(font)


def test_the_tight_views_have_room_on_a_laptop(tmp_path: Path) -> None:
    assert render(tmp_path, "en", "1", "", text=200, names=TIGHT) == 0
    assert len(list(tmp_path.glob("*.png"))) == len(TIGHT)
    assert set(TIGHT) <= set(VIEWS)


def test_letters_that_grow_while_it_runs_get_their_room(letters: QApplication, rig: Rig) -> None:
    """The window, its lists and a pop-up that is there already; and back again."""
    enlarge(letters, 13)
    rig.theme.wear()
    window = friends(rig)
    days(rig)
    queue_values.opened(rig)
    past.opened(rig)
    calls.ring(rig, "Ana Kovac")
    popup = rig.desktop.popups.cards[0]
    window.show()
    before = sizes(rig)
    assert before["row"] == 48
    enlarge(letters, 26)
    rig.wait_until(lambda: sizes(rig)["row"] == 96)
    after = sizes(rig)
    assert after["call"] == after["queue"] == 96
    assert after["least"] == 2 * before["least"]
    assert after["lamp"] == 2 * before["lamp"]
    assert after["popup"] > before["popup"]
    for place in range(3):
        window.lists.turn_to(place)
        settled(rig.bot, window)
        assert [*clipped(window), *crowded(window), *clipped(popup)] == []
    area = popup.screen().availableGeometry()
    assert area.contains(popup.geometry())
    enlarge(letters, 13)
    rig.wait_until(lambda: sizes(rig) == before)


def sizes(rig: Rig) -> dict[str, int]:
    window = rig.desktop.window
    people = window.people
    assert isinstance(people, PeoplePanel)
    return {
        "row": people.view.sizeHintForRow(1),
        "call": window.past.panel.view.verticalHeader().defaultSectionSize(),
        "queue": window.queues.panel.view.verticalHeader().defaultSectionSize(),
        "least": window.minimumWidth(),
        "lamp": window.head.lamp.width(),
        "popup": rig.desktop.popups.cards[0].width(),
    }


def test_lengths_stay_within_the_screen(letters: QApplication) -> None:
    room = letters.primaryScreen().availableGeometry().height()
    for size, share in ((9, 1), (13, 1), (26, 2), (39, 3)):
        enlarge(letters, size)
        assert grown(48) == 48 * share
        assert high(400) <= room
        assert within(5000) < room
        assert listed(48, 5) * grown(48) <= room / 2
    assert listed(5000, 5) == 1


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
    top.layout().setEnabled(False)
    upper.resize(upper.width(), 40)
    lower.move(lower.x(), upper.y() + 20)
    assert crowded(top) == ["PlainLabel 'upper' on PlainLabel 'lower'"]


def test_the_screen_is_the_small_one() -> None:
    assert (LAPTOP["width"], LAPTOP["height"]) == (1366, 768)
