# SPDX-License-Identifier: MIT
"""Somebody calls: the pop-up, its name, and how it goes away."""

import itertools

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from busylamp.demo.stage import Stage
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.telephony.model import PresenceState
from tests.seat import Seat, click

NUMBER = "+442079460018"


def knows(seat: Seat, name: str, number: str) -> None:
    numbers = (ContactNumber(number=number, label="work"),)
    seat.services.people.save(Contact(name=name, company="Northwind Ltd", numbers=numbers))


def call_me(stage: Stage, number: str = NUMBER, **facts: object) -> None:
    stage.play("incoming", number=number, ring=80.0, **facts)


def test_the_pop_up_shows_the_contact_and_goes_away_on_answer(seat: Seat, stage: Stage) -> None:
    knows(seat, "Northwind Traders", "0044 20 7946 0018")
    call_me(stage, name="NORTHWIND")
    seat.wait_until(lambda: seat.popups)
    (popup,) = seat.popups
    assert popup.isVisible()
    assert popup.title.whole == "Northwind Traders"
    assert popup.number.whole == "+44 20 7946 0018 · London"
    assert popup.about.whole == "Northwind Ltd"
    seat.wait_until(lambda: seat.desktop.window.head.lamp.state is PresenceState.RINGING)
    stage.pick_up()
    seat.wait_until(lambda: not seat.popups)
    seat.wait_until(lambda: seat.desktop.window.head.lamp.state is PresenceState.IN_USE)
    assert seat.cards()[0][0] == "Northwind Traders"


def test_a_stranger_shows_what_the_pbx_says(seat: Seat, stage: Stage) -> None:
    call_me(stage, number="+493012345678", name="Herr <b>Müller</b>")
    seat.wait_until(lambda: seat.popups)
    assert seat.popups[0].title.whole == "Herr <b>Müller</b>"
    assert seat.popups[0].number.whole == "+49 30 12345678 · Berlin"
    assert seat.popups[0].about.whole == "caller's own name"
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups)


def test_it_says_through_which_queue(seat: Seat, stage: Stage) -> None:
    call_me(stage, queue="6500", name="Somebody")
    seat.wait_until(lambda: seat.popups)
    assert seat.popups[0].via.whole.startswith("Queue Support · waited 0:0")
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups)


def test_several_calls_stack_and_hide_leaves_the_call(seat: Seat, stage: Stage) -> None:
    call_me(stage, number="+491110000001", name="One")
    call_me(stage, number="+491110000002", name="Two")
    seat.wait_until(lambda: len(seat.popups) == 2)
    first, second = seat.popups
    assert not first.geometry().intersects(second.geometry())
    click(first.hide_card)
    seat.wait_until(lambda: len(seat.popups) == 1)
    assert len(seat.cards()) == 2
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups and not seat.cards())


def test_of_thirty_calls_twelve_are_on_the_screen_and_readable(seat: Seat, stage: Stage) -> None:
    for number in range(30):
        call_me(stage, number=f"+4420794600{number:02}", name="A long name " * 40)
    seat.wait_until(lambda: seat.popups and len(seat.cards()) == 12)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    shown = seat.popups
    assert 2 <= len(shown) < 30
    assert all(popup.isVisible() for popup in shown)
    assert all(screen.contains(popup.geometry()) for popup in shown)
    assert all(
        not one.geometry().intersects(other.geometry()) for one, other in itertools.pairwise(shown)
    )
    click(shown[0].hide_card)
    assert len(seat.popups) == len(shown)
    assert seat.popups[-1] not in shown
    window = seat.desktop.window
    cards = window.cards.cards
    seat.wait_until(lambda: all(card.height() >= card.minimumSizeHint().height() for card in cards))
    assert window.height() <= 700
    assert window.people.view.height() > 50
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups and not seat.cards())
    assert window.cards.height() == 0


def test_hang_up_declines(seat: Seat, stage: Stage) -> None:
    call_me(stage, name="One")
    seat.wait_until(lambda: seat.popups)
    click(seat.popups[0].hang_up)
    seat.wait_until(lambda: not seat.popups)


def test_the_pop_up_takes_no_focus_and_no_key(seat: Seat, stage: Stage) -> None:
    call_me(stage, name="One")
    seat.wait_until(lambda: seat.popups)
    popup = seat.popups[0]
    assert popup.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert popup.hang_up.focusPolicy() is Qt.FocusPolicy.NoFocus
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups)


def test_a_colleagues_lamp_follows(seat: Seat, stage: Stage) -> None:
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    assert seat.lamp("1007") is PresenceState.UNAVAILABLE
    assert seat.lamp("1003") is PresenceState.DND
    stage.play("talk", caller="1001", callee="1005", seconds=80.0)
    seat.wait_until(lambda: seat.lamp("1005") is PresenceState.RINGING)
    seat.wait_until(lambda: seat.lamp("1005") is PresenceState.IN_USE)
    stage.hang_up_all()
    seat.wait_until(lambda: seat.lamp("1005") is PresenceState.IDLE)
