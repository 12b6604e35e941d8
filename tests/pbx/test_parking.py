# SPDX-License-Identifier: MIT
"""Parked calls at a real PBX: parked by me and by others, fetched, lost, coming back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from busylamp.desk.asking import Wish
from busylamp.desk.parking import ParkedCard
from busylamp.telephony.model import CallState
from busylamp.telephony.reasons import WishFailure
from tests.pbx.conftest import Office
from tests.pbx.phone import Call, answering, silent
from tests.pbx.tools import Sit, Tools, sit_down

LONG = '[features]\nparking_lot = "long"\n'


@pytest.fixture
def sit(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[Sit]:
    """Desks of this test; all are left at its end."""
    made: list[Tools] = []

    def open_one(**account: Any) -> Tools:
        home = tmp_path / f"seat{len(made)}"
        made.append(sit_down(office, qtbot, home, **{"more": LONG, **account}))
        return made[-1]

    yield open_one
    for tools in made:
        assert tools.seat.close()


def parked(tools: Tools) -> tuple[ParkedCard, ...]:
    return tools.seat.services.call_tools.parked


def call_me(office: Office, by: str = "1001") -> Call:
    """A colleague calls; my phone answers by itself."""
    if not any(phone.extension == "1000" for phone in office.pbx.phones):
        office.phone("1000", answering(0.2))
    return office.call(office.phone(by, silent), "1000")


def test_i_park_a_call_and_fetch_it(office: Office, sit: Sit) -> None:
    tools = sit()
    hers = call_me(office)
    card = tools.talk(Wish.PARK)
    tools.seat.services.call_tools.park(card.call.id)
    tools.wait(lambda: parked(tools))
    (place,) = parked(tools)
    assert (place.slot, place.lot, place.who.title) == ("751", "long", "Bob Brown")
    assert place.is_mine
    assert place.may_retrieve
    assert place.since is not None
    assert place.until is not None
    assert 110 < place.until - place.since < 130
    tools.wait(lambda: not tools.calls)
    assert not hers.ended.is_set()
    tools.seat.services.call_tools.retrieve("751")
    again = tools.talk(Wish.PARK)
    assert again.who.title == "Bob Brown"
    tools.wait(lambda: not parked(tools))
    assert not hers.ended.is_set()
    office.hang_up(hers)
    tools.wait(lambda: not tools.calls)
    assert not tools.refused


def test_nobody_fetches_it_and_my_phone_rings_again(office: Office, sit: Sit) -> None:
    tools = sit(more="")
    hers = call_me(office)
    tools.seat.services.call_tools.park(tools.talk(Wish.PARK).call.id)
    tools.wait(lambda: [place.slot for place in parked(tools)] == ["701"])
    tools.wait(lambda: not tools.calls)
    tools.wait(lambda: not parked(tools))  # after the five seconds of this lot
    assert tools.talk().who.title == "Bob Brown"
    assert not hers.ended.is_set()
    office.hang_up(hers)


def test_no_such_lot_leaves_me_the_call(office: Office, sit: Sit) -> None:
    tools = sit(more='[features]\nparking_lot = "nolot"\n')
    hers = call_me(office)
    card = tools.talk(Wish.PARK)
    tools.seat.services.call_tools.park(card.call.id)
    tools.wait_refused(Wish.PARK, WishFailure.NOT_PARKED)
    assert tools.talk().call.id == card.call.id
    assert not hers.ended.is_set()
    office.hang_up(hers)


def test_others_park_and_fetch(office: Office, sit: Sit, qtbot: QtBot) -> None:
    # Who was parked by the test before may still have a place of this small lot.
    qtbot.waitUntil(lambda: "Parker Dial" not in office.pbx.cli("parking show long"), timeout=9000)
    tools = sit()
    first = park_for(office, "1001", "1003")
    tools.wait(lambda: [place.slot for place in parked(tools)] == ["751"])
    (place,) = parked(tools)
    assert (place.who.title, place.parked_by, place.is_mine) == ("Bob Brown", "Zoë Müller", False)
    second = park_for(office, "1002", "1004")
    tools.wait(lambda: [place.slot for place in parked(tools)] == ["751", "752"])
    third = call_me(office, "1005")  # the lot is full
    card = tools.talk(Wish.PARK)
    tools.seat.services.call_tools.park(card.call.id)
    tools.wait_refused(Wish.PARK, WishFailure.NOT_PARKED)
    office.hang_up(third)
    tools.wait(lambda: not tools.calls)
    mine = next(phone for phone in office.pbx.phones if phone.extension == "1000")
    mine.behave(silent)
    tools.seat.services.call_tools.retrieve("752")
    tools.wait(lambda: mine.calls)
    thief = office.call(office.phone("1006", silent), "752")
    tools.wait_refused(Wish.RETRIEVE, WishFailure.GONE)
    assert not second.ended.is_set()
    tools.seat.services.call_tools.retrieve("752")
    tools.wait(lambda: len([r for r in tools.refused if r.wish is Wish.RETRIEVE]) == 2)
    for card in tools.calls:
        tools.seat.services.phone.hang_up(card.call.id)  # my phone rings for nobody now
    for call in (first, second, thief):
        office.hang_up(call)
    tools.wait(lambda: not parked(tools) and not tools.calls)


def test_two_who_are_parked_as_i_sign_in_do_not_talk(
    office: Office, sit: Sit, qtbot: QtBot
) -> None:
    calls = [park_for(office, "1001", "1003"), park_for(office, "1002", "1004")]
    show = "parking show long"
    qtbot.waitUntil(lambda: office.pbx.cli(show).count("Parker Dial") == len(calls))
    tools = sit(extension="1001")
    assert [place.slot for place in parked(tools)] == ["751", "752"]
    assert [place.who.title for place in parked(tools)] == ["Bob Brown", "Carol Castro"]
    (card,) = tools.calls
    assert card.call.peer_channel is None
    assert card.call.peer.number != "1002"
    assert not card.offers & {Wish.PARK, Wish.PLAY_DIGITS}
    for call in calls:
        office.hang_up(call)
    tools.wait(lambda: not tools.calls)
    assert card.call.state is not CallState.HELD


def park_for(office: Office, who: str, by: str) -> Call:
    """Two colleagues talk, and one parks the other from the phone: a transfer to the lot."""
    phone = office.phone(by, answering(0.1))
    call = office.call(office.phone(who, silent), by)
    office.wait(call.answered)
    office.transfer(next(iter(phone.calls.values())), "7500")
    return call
