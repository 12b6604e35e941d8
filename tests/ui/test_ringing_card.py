# SPDX-License-Identifier: MIT
"""A call that rings while another is talked can be answered without scrolling."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollBar

from busylamp.telephony.model import CallResult
from busylamp.ui.panels.call_card import CallCardWidget
from tests.gallery.office import friends
from tests.ui import calls
from tests.ui.rig import Rig, call_of, talking


@pytest.fixture
def large(qapp: QApplication) -> Generator[None]:
    """Letters twice as large."""
    usual, palette = qapp.font(), qapp.palette()
    font = QFont(usual)
    font.setPixelSize(26)
    qapp.setFont(font)
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(usual)


def is_seen(rig: Rig, card: CallCardWidget) -> bool:
    """Whether the buttons of a card are in view to the last pixel."""
    area = rig.desktop.window.cards.viewport()
    decline = card.hang_up
    place = QRect(decline.mapTo(area, QPoint()), decline.size())
    return decline.isVisible() and area.rect().contains(place)


def ring_a_second_time(rig: Rig) -> CallCardWidget:
    rig.update(talking(calls.with_peer(call_of("Northwind Traders", place="90")), since=150))
    rig.update(calls.with_peer(call_of("Ines Ortega", "1004", place="91")))
    return rig.desktop.window.cards.cards[1]


@pytest.mark.usefixtures("large")
def test_of_large_letters_the_list_gives_way_while_it_rings(rig: Rig) -> None:
    window = friends(rig)
    window.resize(800, 600)
    height = window.lists.height()
    second = ring_a_second_time(rig)
    rig.wait_until(lambda: is_seen(rig, second) and window.lists.height() < height / 2)
    rig.wait_until(lambda: window.lists.y() >= window.cards.geometry().bottom())
    rig.end(call_of("Ines Ortega", "1004", place="91"), CallResult.MISSED)
    rig.end(call_of("Northwind Traders", place="90"), CallResult.ANSWERED)
    rig.wait_until(lambda: window.lists.height() == height)


def test_a_call_that_rings_below_others_is_brought_into_view(rig: Rig) -> None:
    window = friends(rig)
    window.resize(400, window.minimumHeight())
    for place in range(4):
        rig.update(talking(calls.with_peer(call_of(f"C{place}", place=f"8{place}")), since=9))
    rig.update(calls.with_peer(call_of("Ines Ortega", "1004", place="91")))
    last = window.cards.cards[-1]
    rig.wait_until(lambda: is_seen(rig, last))
    bar = window.cards.verticalScrollBar()
    high = bar.maximum()
    bar.triggerAction(QScrollBar.SliderAction.SliderToMinimum)  # to look for another call
    rig.update(calls.with_peer(call_of("Ines Ortega", "1004", place="91")))
    rig.end(call_of("C3", place="83"), CallResult.ANSWERED)  # there is less to scroll
    rig.wait_until(lambda: len(window.cards.cards) == 4 and bar.maximum() < high)
    assert bar.value() == 0


def test_it_is_told_whether_any_call_rings(rig: Rig) -> None:
    told: list[bool] = []
    rig.desktop.window.cards.rang.connect(told.append)
    ring_a_second_time(rig)
    assert told == [True]
    rig.update(talking(calls.with_peer(call_of("Ines Ortega", "1004", place="91")), since=1))
    rig.wait_until(lambda: told == [True, False])
