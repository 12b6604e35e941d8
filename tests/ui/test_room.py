# SPDX-License-Identifier: MIT
"""Lengths grow with the platform's letters, at once, within the screen."""

from collections.abc import Generator
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from busylamp.settings.model import Appearance
from busylamp.ui.room import grown, high, listed, within
from tests.gallery.clipped import clipped
from tests.gallery.crowded import crowded
from tests.gallery.office import days, friends, office
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
    assert after["dot"] == 2 * before["dot"]
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
        "dot": window.foot.dot.width(),
        "popup": rig.desktop.popups.cards[0].width(),
    }


@pytest.mark.parametrize("place", ["fold", "mark"])
def test_signs_in_rows_grow_with_the_letters(letters: QApplication, rig: Rig, place: str) -> None:
    enlarge(letters, 13)
    rig.theme.wear(Appearance.LIGHT)
    office(rig).resize(630, 700)
    callers = (queue_values.caller(1, ago=75),)
    queue_values.tell(rig, replace(queue_values.SUPPORT, callers=callers))
    queue_values.opened(rig)
    rig.wait_until(lambda: sign_in_a_row(rig, place))
    before = sign_in_a_row(rig, place)
    enlarge(letters, 26)
    rig.wait_until(lambda: sign_in_a_row(rig, place) > 1.7 * before)


def sign_in_a_row(rig: Rig, place: str) -> int:
    """How many pixels wide the fold of a queue is, or its mark: the first one of two columns."""
    view = rig.desktop.window.queues.panel.view
    rows = view.viewport()
    area = view.visualRect(view.model().index(0, 0)) if place == "fold" else rows.rect()
    picture = rows.grab(area).toImage()
    ink = QColor(rig.theme.colour("muted" if place == "fold" else "on_ringing"))
    start = 0 if place == "fold" else picture.width() // 2
    lines = range(picture.height())
    inked = [
        any(near(picture.pixelColor(x, y), ink) for y in lines)
        for x in range(start, picture.width())
    ]
    first = inked.index(True) if True in inked else 0
    return next((n for n, is_ink in enumerate(inked[first:]) if not is_ink), 0)


def near(colour: QColor, ink: QColor) -> bool:
    apart = (colour.red() - ink.red(), colour.green() - ink.green(), colour.blue() - ink.blue())
    return max(map(abs, apart)) < 60


def test_lengths_stay_within_the_screen(letters: QApplication) -> None:
    room = letters.primaryScreen().availableGeometry().height()
    for size, share in ((9, 1), (13, 1), (26, 2), (39, 3)):
        enlarge(letters, size)
        assert grown(48) == 48 * share
        assert high(400) <= room
        assert within(5000) < room
        assert listed(48, 5) * grown(48) <= room / 2
    assert listed(5000, 5) == 1
