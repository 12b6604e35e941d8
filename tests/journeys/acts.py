# SPDX-License-Identifier: MIT
"""What a user does with a call: by its card's buttons, or out of its menu."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from busylamp.demo.stage import Stage
from busylamp.telephony.model import PresenceState
from busylamp.ui.acts import Slot
from busylamp.ui.panels.call_card import CallCardWidget
from tests.seat import Seat, click, press, type_in

NUMBER, NAME = "+442079460018", "NORTHWIND"


def card(seat: Seat, *slots: Slot) -> CallCardWidget:
    """Wait until a card offers all this."""

    def able() -> list[CallCardWidget]:
        shown = seat.desktop.window.cards.cards
        offered = [(each, {act.slot for act in each.acts.acts}) for each in shown]
        return [each for each, has in offered if set(slots) <= has]

    seat.wait_until(able)
    return able()[0]


def do(seat: Seat, slot: Slot) -> CallCardWidget:
    """Do what a card offers, by its button or out of its menu."""
    found = card(seat, slot)
    shown = found.acts.button(slot)
    if shown.isVisible():
        click(shown)
    else:
        found.acts.wanted.emit(next(act for act in found.acts.acts if act.slot is slot))
    return found


def ring(seat: Seat, stage: Stage) -> CallCardWidget:
    """Somebody outside calls me and goes on ringing."""
    stage.play("incoming", number=NUMBER, name=NAME, ring=4000.0)
    return card(seat, Slot.HANG_UP, Slot.DIVERT)


def talk(seat: Seat, stage: Stage) -> CallCardWidget:
    """Somebody outside calls me, and I pick up."""
    ring(seat, stage)
    stage.pick_up()
    return card(seat, Slot.TRANSFER)


def choose(seat: Seat, slot: Slot, extension: str, *, ask: bool = False) -> None:
    """Open the picker by the card, type an extension, press Enter; Ctrl+Enter asks first."""
    do(seat, slot)
    picker = seat.desktop.window.acting.picker
    assert picker is not None
    type_in(picker.line, extension)
    modifier = Qt.KeyboardModifier.ControlModifier if ask else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(picker.line, Qt.Key.Key_Return, modifier)


def wait_for_lamp(seat: Seat, extension: str, state: PresenceState) -> None:
    seat.wait_until(lambda: seat.lamp(extension) is state)


def wait_for_mine(seat: Seat, state: PresenceState) -> None:
    """Wait for my own lamp, in the head."""

    def shown() -> PresenceState | None:
        me = seat.services.phone.me
        return me and me.state

    seat.wait_until(lambda: shown() is state)


def titles(seat: Seat) -> list[str]:
    return [words[0] for words in seat.cards()]


def dial(seat: Seat, number: str) -> None:
    field = seat.desktop.window.field.line
    field.clear()
    type_in(field, number)
    press(field, Qt.Key.Key_Return)
