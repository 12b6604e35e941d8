# SPDX-License-Identifier: MIT
"""Calls parked and fetched from the window, at the demo UCM."""

from busylamp.demo.stage import Stage
from busylamp.telephony.model import PresenceState
from busylamp.ui.acts import Slot
from tests.journeys.acts import NAME, card, do, talk, titles, wait_for_mine
from tests.seat import Seat, click


def test_parked_and_fetched_by_clicks(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    parked = seat.desktop.window.parked
    do(seat, Slot.PARK)
    seat.wait_until(lambda: len(parked.rows) == 1 and not seat.cards())
    (row,) = parked.rows
    assert (row.slot.whole, row.who.whole) == ("701", NAME)
    wait_for_mine(seat, PresenceState.IDLE)
    seat.wait_until(row.retrieve.isVisible)
    click(row.retrieve)
    card(seat, Slot.PARK)
    seat.wait_until(lambda: not parked.rows)
    assert titles(seat) == [NAME]


def test_what_a_colleague_parked_is_seen_and_fetched(seat: Seat, stage: Stage) -> None:
    facts = {"seconds": 4000.0, "park_after": 4.0, "fetch_after": 4000.0}
    stage.play("talk", caller="1002", callee="1001", **facts)
    parked = seat.desktop.window.parked
    seat.wait_until(lambda: len(parked.rows) == 1)
    (row,) = parked.rows
    assert row.who.whole == "Maya Kern · Tomas Olsen"
    seat.wait_until(row.retrieve.isVisible)
    click(row.retrieve)
    card(seat, Slot.TRANSFER)
    assert titles(seat) == ["Maya Kern"]


def test_who_is_parked_and_gives_up_is_gone_from_the_list(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    do(seat, Slot.PARK)
    seat.wait_until(lambda: len(seat.desktop.window.parked.rows) == 1)
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.desktop.window.parked.rows)
