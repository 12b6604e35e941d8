# SPDX-License-Identifier: MIT
"""The card that asks: what it says, and that no key or click calls before it could be read."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.desk.names import Who
from busylamp.desk.requests import Ask, CallSoon, Refuse, RequestSource
from busylamp.services.entries import Face
from busylamp.settings.model import Appearance
from busylamp.telephony.model import PresenceState
from busylamp.telephony.numbers_plan import NumberClass, Reading
from busylamp.telephony.reasons import DialFailure
from busylamp.ui.confirm import GUARD, Asked, ConfirmCard, Confirmed
from busylamp.ui.theme import Theme
from tests.desk.conftest import FakeClock


class Card:
    """The card, a clock that stands still, and what was said yes to."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.widget = ConfirmCard(Theme(Appearance.LIGHT), self.clock)
        self.yes: list[Confirmed] = []
        self.no = 0
        self.widget.confirmed.connect(self.yes.append)
        self.widget.dismissed.connect(self._count)

    def ask(self, asked: Asked, face: Face | None = None, waiting: int = 0) -> None:
        self.widget.ask(asked, face, waiting)
        QTest.qWaitForWindowActive(self.widget)

    def press(self, key: Qt.Key, *, repeated: bool = False) -> None:
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, "\r", repeated)
        QApplication.sendEvent(self.widget.focusWidget() or self.widget, event)

    def _count(self) -> None:
        self.no += 1


@pytest.fixture
def card(qtbot: QtBot, bare: QApplication) -> Generator[Card]:
    made = Card()
    yield made
    made.widget.hide_card()
    made.widget.deleteLater()


def number(kind: NumberClass = NumberClass.NATIONAL, dialled: str = "0301234567") -> Reading:
    return Reading(found=dialled, dialled=dialled, kind=kind, e164="+49301234567")


def link(kind: NumberClass = NumberClass.NATIONAL) -> Ask:
    return Ask(candidate=number(kind), source=RequestSource.LINK, careful=True)


def own() -> Ask:
    return Ask(candidate=number(), source=RequestSource.HOTKEY, careful=False)


def test_it_says_number_class_contact_and_source(card: Card) -> None:
    who = Who(name="Northwind", number="0301234567", readable="+49 30 1234567", company="Traders")
    card.ask(link(), Face(who=who, state=PresenceState.RINGING), waiting=2)
    widget = card.widget
    assert widget.source.whole == "From a link · 2 more waiting"
    assert widget.title.whole == "Northwind"
    assert widget.number.whole == "+49 30 1234567 · national · Traders"
    assert widget.dials.whole == "Dials 0301234567"
    assert widget.lamp.state is PresenceState.RINGING
    assert not widget.warning.isVisible()


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (NumberClass.CODE, "code"),
        (NumberClass.PREMIUM, "expensive"),
        (NumberClass.EMERGENCY, "emergency services"),
    ],
)
def test_what_is_dangerous_is_said(card: Card, kind: NumberClass, word: str) -> None:
    card.ask(link(kind))
    assert card.widget.warning.isVisible()
    assert word in card.widget.warning.whole
    assert not card.widget.stop_asking.isVisible()


def test_enter_on_a_link_never_calls(card: Card) -> None:
    card.ask(link())
    assert card.widget.focusWidget() is card.widget.cancel
    card.press(Qt.Key.Key_Return)
    assert (card.yes, card.no) == ([], 0)
    card.clock.now += GUARD
    card.press(Qt.Key.Key_Return)
    assert (card.yes, card.no) == ([], 1)


def test_call_on_a_link_counts_after_half_a_second(card: Card) -> None:
    asked = link()
    card.ask(asked)
    card.widget.call.setFocus()
    card.clock.now += GUARD - 0.01
    card.press(Qt.Key.Key_Return)
    card.press(Qt.Key.Key_Enter)
    card.widget.call.click()
    assert card.yes == []
    card.clock.now += 0.01
    card.press(Qt.Key.Key_Return, repeated=True)
    assert card.yes == []
    card.press(Qt.Key.Key_Return)
    assert card.yes == [Confirmed(candidate=asked.candidate)]


def test_the_half_second_begins_anew_with_the_keyboard(card: Card) -> None:
    card.ask(link())
    card.clock.now += 60
    card.widget.activated.emit()
    card.widget.call.setFocus()
    card.press(Qt.Key.Key_Return)
    assert card.yes == []
    card.widget.call.click()  # a click aims; it need not wait again
    assert len(card.yes) == 1


def test_the_half_second_begins_anew_with_the_next_number(card: Card) -> None:
    card.ask(link())
    card.clock.now += 60
    card.ask(link(NumberClass.INTERNATIONAL))
    card.widget.call.click()
    assert card.yes == []


def test_enter_on_ones_own_calls(card: Card) -> None:
    card.ask(own())
    assert card.widget.focusWidget() is card.widget.call
    card.press(Qt.Key.Key_Return, repeated=True)
    assert card.yes == []
    card.press(Qt.Key.Key_Return)
    assert len(card.yes) == 1


def test_escape_and_closing_say_no(card: Card) -> None:
    card.ask(own())
    card.press(Qt.Key.Key_Escape)
    card.widget.close()
    assert (card.yes, card.no) == ([], 2)


def test_asking_no_more_is_offered_and_told(card: Card) -> None:
    asked = Ask(candidate=number(), source=RequestSource.LINK, careful=True, may_stop_asking=True)
    card.ask(asked)
    card.clock.now += 1
    card.widget.stop_asking.setFocus()
    card.press(Qt.Key.Key_Return)
    assert card.yes == []
    card.widget.stop_asking.setChecked(True)
    card.widget.call.click()
    assert card.yes == [Confirmed(candidate=asked.candidate, stop_asking=True)]
    card.ask(asked)
    assert not card.widget.stop_asking.isChecked()


def test_the_countdown_calls_once(card: Card) -> None:
    card.ask(CallSoon(candidate=number(), source=RequestSource.HOTKEY, seconds=5))
    assert card.widget.step.whole == "Calls in 5 s"
    card.clock.now += 3.5
    card.widget._on_tick()
    assert (card.widget.step.whole, card.yes) == ("Calls in 2 s", [])
    card.clock.now += 1.5
    card.widget._on_tick()
    card.widget._on_tick()
    assert len(card.yes) == 1


def test_a_stopped_countdown_never_calls(card: Card) -> None:
    card.ask(CallSoon(candidate=number(), source=RequestSource.HOTKEY, seconds=5))
    card.widget.hide_card()
    card.clock.now += 60
    card.widget._on_tick()
    card.ask(link())
    card.clock.now += 60
    card.widget._on_tick()
    assert card.yes == []


def test_a_refusal_offers_no_call(card: Card) -> None:
    refused = Refuse(text="tel:hello", source=RequestSource.LINK, failure=DialFailure.NO_NUMBER)
    card.ask(refused)
    card.clock.now += 1
    assert not card.widget.call.isVisible()
    assert card.widget.step.whole == "There is no number to call in that."
    card.widget.call.click()
    assert card.yes == []


def test_hostile_text_is_plain(card: Card) -> None:
    name = "<img src='file:///etc/passwd'>\u202e" + "<table>" * 300
    card.ask(link(), Face(who=Who(name=name, number="1", readable="1")))
    assert len(card.widget.title.whole) <= 120
    assert "\u202e" not in card.widget.title.whole
