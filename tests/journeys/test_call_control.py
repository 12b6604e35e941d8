# SPDX-License-Identifier: MIT
"""A shift's calls at the make-believe UCM: handed over, parked, fetched, keys, by clicks."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from busylamp.demo.stage import Stage
from busylamp.telephony.model import PresenceState
from busylamp.ui.acts import Slot
from busylamp.ui.panels.call_card import CallCardWidget
from tests.seat import Seat, click, press, type_in

NUMBER = "+442079460018"


def offers(seat: Seat, slot: Slot) -> list[CallCardWidget]:
    shown = seat.desktop.window.cards.cards
    return [card for card in shown if any(act.slot is slot for act in card.acts.acts)]


def do(seat: Seat, slot: Slot) -> CallCardWidget:
    seat.wait_until(lambda: offers(seat, slot))
    card = offers(seat, slot)[0]
    card.acts.wanted.emit(next(act for act in card.acts.acts if act.slot is slot))
    return card


def talk(seat: Seat, stage: Stage) -> None:
    stage.play("incoming", number=NUMBER, name="NORTHWIND", ring=80.0)
    seat.wait_until(lambda: seat.popups)
    stage.pick_up()
    seat.wait_until(lambda: offers(seat, Slot.TRANSFER))


def free_colleague(seat: Seat) -> str:
    def free() -> list[str]:
        idle = [each for each in seat.people() if each.state is PresenceState.IDLE]
        return [each.extension for each in idle if each.extension is not None]

    seat.wait_until(free)
    return free()[0]


def test_a_call_is_handed_over_by_the_picker(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    whom = free_colleague(seat)
    do(seat, Slot.TRANSFER)
    picker = seat.desktop.window.acting.picker
    assert picker is not None
    type_in(picker.line, whom)
    press(picker.line, Qt.Key.Key_Return)
    seat.wait_until(lambda: not seat.cards())
    seat.wait_until(lambda: seat.lamp(whom) in (PresenceState.RINGING, PresenceState.IN_USE))


def test_a_call_is_parked_and_fetched(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    do(seat, Slot.PARK)
    parked = seat.desktop.window.parked
    seat.wait_until(lambda: parked.rows and not seat.cards())
    seat.wait_until(parked.rows[0].retrieve.isVisible)
    click(parked.rows[0].retrieve)
    seat.wait_until(lambda: not parked.rows and offers(seat, Slot.PARK))


def test_keys_are_taken_one_by_one(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    card = do(seat, Slot.KEYPAD)
    keypad = card.keypad
    assert keypad is not None
    QTest.keyClicks(keypad, "42#")
    seat.wait_until(lambda: keypad.played.whole == "4 2 #")


def test_the_palette_parks(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    palette = seat.desktop.window.open_palette()
    type_in(palette.line, "park north")
    press(palette.line, Qt.Key.Key_Return)
    seat.wait_until(lambda: seat.desktop.window.parked.rows)
