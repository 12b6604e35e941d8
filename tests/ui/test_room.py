# SPDX-License-Identifier: MIT
"""Lengths grow with the platform's letters, at once, within the screen."""

from collections.abc import Generator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from busylamp.ui.room import grown, high, listed, within
from tests.gallery.clipped import clipped
from tests.gallery.crowded import crowded
from tests.gallery.office import days, friends
from tests.ui import calls, past, queue_values
from tests.ui.rig import Rig


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
    rig.wait_until(lambda: sizes(rig)["popup"] > before["popup"])
    after = sizes(rig)
    assert after["call"] == after["queue"] == 96
    assert after["least"] == 2 * before["least"]
    assert after["lamp"] == 2 * before["lamp"]
    assert after["popup"] > before["popup"]
    for place in range(3):
        window.lists.turn_to(place)
        assert [*clipped(window), *crowded(window), *clipped(popup)] == []
    area = popup.screen().availableGeometry()
    assert area.contains(popup.geometry())
    enlarge(letters, 13)
    rig.wait_until(lambda: sizes(rig) == before)


def sizes(rig: Rig) -> dict[str, int]:
    window = rig.desktop.window
    return {
        "row": window.people.view.sizeHintForRow(1),
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
