# SPDX-License-Identifier: MIT
"""I call: by a name, by a click, a number that can't be, a colleague who is busy."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from busylamp.demo.stage import Stage
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.telephony.model import PresenceState
from busylamp.ui.widgets.person_row import call_area
from tests.demo.conftest import Client, value
from tests.seat import Seat, press, type_in


def search(seat: Seat, text: str) -> None:
    field = seat.desktop.window.field.line
    field.clear()
    type_in(field, text)


def enter(seat: Seat) -> None:
    press(seat.desktop.window.field.line, Qt.Key.Key_Return)


def test_a_typed_name_finds_and_enter_calls(seat: Seat, stage: Stage) -> None:
    number = ContactNumber(number="+442079460018", label="work")
    seat.services.people.save(Contact(name="Northwind Traders", numbers=(number,)))
    search(seat, "thwi")
    assert [person.name for person in seat.people()] == ["Northwind Traders"]
    enter(seat)
    seat.wait_until(lambda: [card[0] for card in seat.cards()] == ["Northwind Traders"])
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.cards())


@pytest.mark.parametrize(
    ("number", "context"), [("+442079460018", "outbound-allroutes"), ("1004", "from-internal")]
)
def test_what_is_outside_goes_through_the_trunks_context(
    seat: Seat, stage: Stage, number: str, context: str
) -> None:
    """As the vendor's guide has it: `[dial] external_context`."""
    with Client(stage.port) as wire:
        wire.log_in(stage)
        search(seat, number)
        enter(seat)
        seat.wait_until(lambda: any(words[1].startswith("0:") for words in seat.cards()))
        told = wire.until("Event", "OriginateResponse")
        assert value(told[-1], "Context") == context
        assert value(told[-1], "Response") == "Success"
        told = wire.until("Event", "DialBegin")
        assert value(told[-1], "Context") == context


def test_a_click_on_call_calls_a_colleague(seat: Seat, stage: Stage) -> None:
    panel = seat.desktop.window.people
    seat.wait_until(lambda: seat.lamp("1002") is PresenceState.IDLE)
    row = next(n for n, r in enumerate(panel.model.rows) if getattr(r, "extension", "") == "1002")
    index = panel.model.index(row)
    panel.view.scrollTo(index)
    where: QPoint = call_area(panel.view.visualRect(index)).center()
    QTest.mouseClick(
        panel.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        where,
    )
    seat.wait_until(lambda: [card[0] for card in seat.cards()] == ["Tomas Olsen"])
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.cards())


def test_each_step_is_told(seat: Seat, stage: Stage) -> None:
    steps: list[str] = []

    def look() -> bool:
        for card in seat.cards():
            if card[1] and (not steps or steps[-1] != card[1]):
                steps.append(card[1])
        return any(step.startswith("0:") for step in steps)

    search(seat, "1004")
    enter(seat)
    seat.wait_until(look)
    assert steps[0].startswith("dialing") or steps[0].startswith("calling"), steps
    assert "ringing" in steps
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.cards())


def test_a_busy_colleague_is_told_in_words(seat: Seat, stage: Stage) -> None:
    stage.play("talk", caller="1001", callee="1005", seconds=200.0)
    seat.wait_until(lambda: seat.lamp("1005") is PresenceState.IN_USE)
    search(seat, "1005")
    enter(seat)
    seat.wait_until(lambda: any("busy" in card[3].lower() for card in seat.cards()))
    stage.hang_up_all()


def test_an_unknown_extension_is_refused_in_words(seat: Seat, stage: Stage) -> None:
    search(seat, "19")
    enter(seat)
    seat.wait_until(lambda: any("19" in card[0] and "exist" in card[3] for card in seat.cards()))
    assert seat.desktop.window.cards.cards[0].close_card.isVisible()


def test_what_can_not_be_dialled_is_not_offered(seat: Seat) -> None:
    search(seat, "12;34")
    window = seat.desktop.window
    assert not window.field.call.isVisible()
    enter(seat)
    assert seat.cards() == []
    assert window.field.text == "12;34"


def test_nothing_typed_calls_nobody(seat: Seat) -> None:
    enter(seat)
    assert seat.cards() == []
