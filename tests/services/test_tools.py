# SPDX-License-Identifier: MIT
"""Tools of a call and my phone's state, as the window gets them."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.my_phone import MyPhone
from busylamp.desk.parking import ParkedCard
from busylamp.settings.model import Feature
from busylamp.telephony.changes import CallAnswered, MailboxTold, ParkingChanged
from busylamp.telephony.model import Call, CallState, ChannelName, Parked, Party
from busylamp.telephony.reasons import WishFailure
from tests.ui.rig import Rig, call_of, standing

BOB = Parked(slot="701", lot="default", who=Party(number="1001", name="Bob"), uniqueid="9.1")


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    yield from standing(qtbot, tmp_path, "Originate", "Hangup", "Park", "PlayDTMF")


def talk(rig: Rig) -> Call:
    peer = ChannelName("PJSIP/1001-00000001")
    call = replace(call_of("Bob"), state=CallState.TALKING, peer_channel=peer)
    rig.hear(CallAnswered(call=call))
    return call


def test_parked_calls_and_what_is_refused(rig: Rig) -> None:
    tools, phone = rig.services.call_tools, rig.services.phone
    parked: list[tuple[ParkedCard, ...]] = []
    refused: list[WishRefused] = []
    attempts: list[DialAttempt] = []
    tools.parked_changed.connect(parked.append)
    phone.wish_refused.connect(refused.append)
    phone.attempt_changed.connect(attempts.append)
    rig.hear(ParkingChanged(parked=(BOB,)))
    assert [card.slot for card in parked[-1]] == ["701"]
    assert tools.parked == parked[-1]
    tools.retrieve("702")
    assert [(r.wish, r.failure) for r in refused] == [(Wish.RETRIEVE, WishFailure.GONE)]
    tools.retrieve("701")
    assert [attempt.number for attempt in attempts] == ["701"]
    call = talk(rig)
    for wish in (tools.record, tools.stop_recording, tools.pause_recording, tools.resume_recording):
        wish(call.id)
    assert len(refused) == 5
    tools.park(call.id)
    assert rig.line.asked[-1][1].name == "Park"


def test_the_timer_presses_each_key_and_stops(rig: Rig) -> None:
    call = talk(rig)
    rig.services.call_tools.play_digits(call.id, "12#")

    def keys() -> list[str]:
        asked = [dict(a.headers()) for _, a in rig.line.asked if a.name == "PlayDTMF"]
        return [headers["Digit"] for headers in asked]

    assert keys() == ["1"]
    rig.wait_until(lambda: keys() == ["1", "2", "#"])


def test_my_phones_state_is_told_when_it_changes(rig: Rig) -> None:
    service = rig.services.my_phone
    told: list[MyPhone] = []
    refused: list[WishRefused] = []
    service.changed.connect(told.append)
    rig.services.phone.wish_refused.connect(refused.append)
    rig.hear(MailboxTold(mailbox="1000@default", new=2, old=0))
    rig.hear(MailboxTold(mailbox="1000@default", new=2, old=0))
    assert [phone.new_messages for phone in told] == [2]
    assert service.state == told[-1]
    service.set_do_not_disturb(True)
    service.set_forward(Feature.FORWARD_BUSY, "1001")
    assert [(r.wish, r.failure) for r in refused] == [
        (Wish.DO_NOT_DISTURB, WishFailure.NOT_SET_UP),
        (Wish.FORWARD, WishFailure.NOT_SET_UP),
    ]
    service.call_voicemail()
    assert rig.line.headers["Exten"] == "*97"
    service.refresh()
