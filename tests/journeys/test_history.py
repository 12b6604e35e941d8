# SPDX-License-Identifier: MIT
"""Somebody calls while nobody is there: the badge, the red row, and calling back."""

from PySide6.QtCore import Qt

from busylamp.demo.stage import Stage
from busylamp.stores.entries import Entry
from busylamp.telephony.model import CallResult
from tests.seat import Seat, press

NUMBER = "+442079460018"


def entries(seat: Seat) -> list[Entry]:
    """Return the calls in the list, the newest first."""
    return [row for row in seat.desktop.window.past.panel.model.rows if isinstance(row, Entry)]


def test_a_missed_call_is_seen_and_called_back(seat: Seat, stage: Stage) -> None:
    window = seat.desktop.window
    place = window.past.place
    stage.play("incoming", number=NUMBER, name="Northwind", ring=6.0)
    seat.wait_until(lambda: seat.popups)
    seat.wait_until(lambda: not seat.popups)
    seat.wait_until(lambda: window.lists.badge_text(place) == "1")
    assert "1 missed" in seat.desktop.tray.icon.toolTip()

    with seat.bot.waitActive(window):
        window.activateWindow()
    window.lists.turn_to(place)
    seat.wait_until(lambda: window.lists.badge_text(place) == "")
    assert "missed" not in seat.desktop.tray.icon.toolTip()
    (missed,) = entries(seat)
    assert (missed.result, missed.open, missed.name) == (CallResult.MISSED, True, "Northwind")

    window.past.panel.step(1)
    press(window.past.panel.view, Qt.Key.Key_Return)
    seat.wait_until(lambda: any(card.call.answered_at for card in seat.services.phone.calls))
    stage.hang_up_all()
    seat.wait_until(lambda: len(entries(seat)) == 2)
    back, missed = entries(seat)
    assert back.result is CallResult.ANSWERED
    assert back.other_number == NUMBER
    assert not missed.open
