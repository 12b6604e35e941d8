# SPDX-License-Identifier: MIT
"""Calls handed over, diverted, picked up and joined from the window, at the demo UCM."""

from busylamp.demo.stage import Stage
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState
from busylamp.ui.acts import Slot
from tests.journeys.acts import (
    NAME,
    card,
    choose,
    do,
    ring,
    talk,
    titles,
    wait_for_lamp,
    wait_for_mine,
)
from tests.seat import Seat, click

IDLE, IN_USE = PresenceState.IDLE, PresenceState.IN_USE


def test_a_call_is_handed_over_at_once(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    wait_for_lamp(seat, "1001", IDLE)
    choose(seat, Slot.TRANSFER, "1001")
    seat.wait_until(lambda: not seat.cards())
    wait_for_lamp(seat, "1001", IN_USE)
    wait_for_mine(seat, IDLE)


def test_she_is_asked_first_and_takes_it(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    wait_for_lamp(seat, "1001", IDLE)
    choose(seat, Slot.TRANSFER, "1001", ask=True)
    asking = card(seat, Slot.HAND_OVER, Slot.BACK)
    assert asking.title.whole == "Asking Maya Kern"
    assert asking.way.whole.endswith("who waits on hold")
    wait_for_lamp(seat, "1001", IN_USE)
    do(seat, Slot.HAND_OVER)
    seat.wait_until(lambda: not seat.cards())
    assert seat.lamp("1001") is IN_USE


def test_she_is_asked_first_and_I_go_back(seat: Seat, stage: Stage) -> None:  # noqa: N802 - I
    talk(seat, stage)
    wait_for_lamp(seat, "1001", IDLE)
    choose(seat, Slot.TRANSFER, "1001", ask=True)
    card(seat, Slot.BACK)
    wait_for_lamp(seat, "1001", IN_USE)
    do(seat, Slot.BACK)
    card(seat, Slot.TRANSFER)
    assert titles(seat) == [NAME]
    wait_for_lamp(seat, "1001", IDLE)


def test_who_is_busy_is_asked_about_before(seat: Seat, stage: Stage) -> None:
    stage.play("talk", caller="1001", callee="1005", seconds=4000.0)
    talk(seat, stage)
    wait_for_lamp(seat, "1001", IN_USE)
    choose(seat, Slot.TRANSFER, "1001", ask=True)
    picker = seat.desktop.window.acting.picker
    assert picker is not None
    assert picker.words.whole.endswith("Go on anyway?")
    click(picker.anyway)
    seat.wait_until(lambda: any(title.startswith("Asking ") for title in titles(seat)))
    seat.wait_until(lambda: titles(seat) == [NAME])  # she refuses, and I am back
    card(seat, Slot.TRANSFER)


def test_a_ringing_call_is_diverted(seat: Seat, stage: Stage) -> None:
    ring(seat, stage)
    choose(seat, Slot.DIVERT, "1002")
    seat.wait_until(lambda: not any(words[0] == NAME and words[1] for words in seat.cards()))
    wait_for_lamp(seat, "1002", IN_USE)
    wait_for_mine(seat, IDLE)


def test_a_ringing_call_is_declined(seat: Seat, stage: Stage) -> None:
    ring(seat, stage)
    do(seat, Slot.HANG_UP)
    wait_for_mine(seat, IDLE)


def test_a_colleagues_call_is_picked_up_from_the_lamps_menu(seat: Seat, stage: Stage) -> None:
    stage.play("rings", number="+4930901820", name="BRIGHT", extension="1001", seconds=4000.0)
    wait_for_lamp(seat, "1001", PresenceState.RINGING)
    window = seat.desktop.window
    menu = window.menus.menu_for(seat.services.people.colleague("1001"), window)
    next(each for each in menu.actions() if each.text() == "Pick up").trigger()
    card(seat, Slot.TRANSFER)
    wait_for_lamp(seat, "1001", IDLE)
    wait_for_mine(seat, IN_USE)


def test_two_calls_become_a_conference(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    stage.play("incoming", number="0301234567", name="SECOND", ring=4000.0)
    seat.wait_until(lambda: len(seat.cards()) == 2)
    stage.pick_up()
    seat.wait_until(
        lambda: all(
            Slot.CONFERENCE in {act.slot for act in each.acts.acts}
            for each in seat.desktop.window.cards.cards
        )
    )
    do(seat, Slot.CONFERENCE)
    seat.wait_until(lambda: [c.call.in_conference for c in seat.services.phone.calls] == [True])


def test_who_was_waited_for_is_told_free(seat: Seat, stage: Stage) -> None:
    stage.play("talk", caller="1004", callee="1006", seconds=8.0)
    wait_for_lamp(seat, "1006", IN_USE)
    freed: list[Presence] = []
    seat.services.watching.freed.connect(freed.append)
    seat.services.watching.watch(ExtensionNumber("1006"))
    seat.wait_until(lambda: freed)
    assert [each.extension for each in freed] == ["1006"]
    assert seat.cards() == []
