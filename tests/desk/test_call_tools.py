# SPDX-License-Identifier: MIT
"""Parking, recording and keys: what is offered, what is sent, what is said when nothing came."""

import re
from dataclasses import replace

import pytest

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.parking import ParkedNews
from busylamp.telephony.changes import CallAnswered, CallEnded, CallUpdated, ParkingChanged
from busylamp.telephony.model import (
    Call,
    CallId,
    CallState,
    ChannelName,
    Direction,
    ExtensionNumber,
    Parked,
    Party,
    Recorder,
    RecordingState,
)
from busylamp.telephony.reasons import WishFailure
from tests.desk.conftest import Desk

ALL = (
    *("Originate", "Hangup", "Park", "ParkedCalls", "PlayDTMF"),
    *("MixMonitor", "StopMixMonitor", "MixMonitorMute"),
)
UCM = ("Originate", "Monitor", "StopMonitor", "PauseMonitor", "UnpauseMonitor", "MixMonitorMute")
TALK = Call(
    id=CallId("c1"),
    extension=ExtensionNumber("1000"),
    direction=Direction.INCOMING,
    state=CallState.TALKING,
    first=Party(number="1001"),
    peer=Party(number="1001"),
    channel=ChannelName("PJSIP/1000-00000001"),
    uniqueid="1700000000.2",
    peer_channel=ChannelName("PJSIP/1001-00000000"),
)
BOB = Parked(
    slot="701",
    lot="default",
    who=Party(number="1001", name="Bob"),
    uniqueid="1700000000.1",
    parked_by=ExtensionNumber("1000"),
)


def talk(desk: Desk, call: Call = TALK, *commands: str) -> Call:
    desk.up(*(commands or ALL))
    desk.hear(CallAnswered(call=call))
    return call


def offers(desk: Desk) -> frozenset[Wish]:
    return desk.office.cards[0].offers


def recorded(state: RecordingState, *, is_monitor: bool = False) -> Call:
    recorder = Recorder(channel=ChannelName("PJSIP/1001-00000000"), is_monitor=is_monitor)
    return replace(TALK, recording=state, recorder=recorder)


def refusals(events: tuple[object, ...]) -> list[tuple[Wish, WishFailure]]:
    return [(e.wish, e.failure) for e in events if isinstance(e, WishRefused)]


# -- parking


def test_the_one_i_talk_to_is_parked_and_comes_back_to_me(desk: Desk) -> None:
    talk(desk)
    assert Wish.PARK in offers(desk)
    assert desk.office.tools.park(TALK.id) is None
    assert desk.line.asked[-1][1].name == "Park"
    assert desk.line.headers == {
        "Channel": "PJSIP/1001-00000000",
        "TimeoutChannel": "PJSIP/1000-00000001",
    }


@pytest.mark.parametrize(
    "call",
    [
        replace(TALK, state=CallState.RINGING),
        replace(TALK, peer_channel=None),
    ],
)
def test_who_does_not_talk_to_one_can_park_nobody(desk: Desk, call: Call) -> None:
    talk(desk, call)
    assert Wish.PARK not in offers(desk)
    asked = len(desk.line.asked)
    refused = desk.office.tools.park(call.id)
    assert refused is not None
    assert refused.failure is WishFailure.NOT_NOW
    assert len(desk.line.asked) == asked


def test_an_account_without_park_is_not_offered_it(desk: Desk) -> None:
    talk(desk, TALK, "Originate", "Hangup")
    assert not offers(desk) & {Wish.PARK, Wish.RECORD, Wish.PLAY_DIGITS}
    refused = desk.office.tools.park(TALK.id)
    assert refused is not None
    assert refused.failure is WishFailure.NO_PRIVILEGE


def test_success_without_a_place_is_told_as_none(desk: Desk) -> None:
    talk(desk)
    desk.office.tools.park(TALK.id)
    desk.answer("Park successful", success=True)
    assert refusals(desk.office.expire()) == []
    desk.clock.now += 5
    assert refusals(desk.office.expire()) == [(Wish.PARK, WishFailure.NOT_PARKED)]


def test_a_place_given_is_success(desk: Desk) -> None:
    talk(desk)
    desk.office.tools.park(TALK.id)
    channels = frozenset({"PJSIP/1001-00000000"})
    (news,) = desk.hear(ParkingChanged(parked=(BOB,), channels=channels))
    assert isinstance(news, ParkedNews)
    (card,) = news.cards
    assert (card.slot, card.who.title, card.is_mine, card.may_retrieve) == (
        "701",
        "Bob",
        True,
        True,
    )
    desk.answer("Park successful", success=True)
    desk.clock.now += 60
    assert refusals(desk.office.expire()) == []


def test_a_parked_call_is_fetched_once_by_dialling_its_place_in_my_context(desk: Desk) -> None:
    desk.up(*ALL)
    desk.hear(ParkingChanged(parked=(BOB,)))
    attempt = desk.office.tools.parking.retrieve("701")
    assert isinstance(attempt, DialAttempt)
    assert not attempt.done
    headers = desk.line.headers
    assert (headers["Exten"], headers["Context"]) == ("701", "from-internal")
    asked = len(desk.line.asked)
    assert desk.office.tools.parking.retrieve("701") == attempt  # a double click
    assert len(desk.line.asked) == asked
    fetched = ParkingChanged(parked=(), fetched="701", fetched_by=attempt.channel_id)
    assert refusals(desk.hear(fetched)) == []
    assert len(desk.line.asked) == asked


def test_what_somebody_else_fetched_is_told_so(desk: Desk) -> None:
    desk.up(*ALL)
    desk.hear(ParkingChanged(parked=(BOB,)))
    desk.office.tools.parking.retrieve("701")
    lost = desk.hear(ParkingChanged(parked=(), fetched="701", fetched_by="1700000000.9"))
    assert refusals(lost) == [(Wish.RETRIEVE, WishFailure.GONE)]
    again = desk.office.tools.parking.retrieve("701")
    assert isinstance(again, WishRefused)
    assert again.failure is WishFailure.GONE


# -- recording


def test_recording_goes_by_mixmonitor_into_a_name_without_surprises(desk: Desk) -> None:
    talk(desk, replace(TALK, uniqueid="pbx/../1700;x.2"))
    assert offers(desk) >= {Wish.RECORD}
    assert not offers(desk) & {Wish.STOP_RECORDING, Wish.PAUSE_RECORDING}
    desk.office.tools.record(Wish.RECORD, TALK.id)
    assert desk.line.asked[-1][1].name == "MixMonitor"
    name, _, mark = desk.line.headers["File"].rpartition("-")
    assert name == "busylamp-1000-pbx..1700x.2"
    assert re.fullmatch(r"[0-9a-f]{6}\.wav", mark)


def test_a_call_that_is_recorded_twice_has_two_files(desk: Desk) -> None:
    talk(desk, TALK)
    names: set[str] = set()
    for _ in range(2):
        desk.office.tools.record(Wish.RECORD, TALK.id)
        names.add(desk.line.headers["File"])
    assert len(names) == 2


def test_a_recording_is_stopped_and_paused_on_the_leg_it_hangs_on(desk: Desk) -> None:
    talk(desk, recorded(RecordingState.ON))
    assert offers(desk) >= {Wish.STOP_RECORDING, Wish.PAUSE_RECORDING}
    assert Wish.RECORD not in offers(desk)
    desk.office.tools.record(Wish.PAUSE_RECORDING, TALK.id)
    assert desk.line.headers == {
        "Channel": "PJSIP/1001-00000000",
        "Direction": "both",
        "State": "1",
    }
    desk.hear(CallUpdated(call=recorded(RecordingState.PAUSED)))
    assert offers(desk) >= {Wish.STOP_RECORDING, Wish.RESUME_RECORDING}
    desk.office.tools.record(Wish.RESUME_RECORDING, TALK.id)
    assert desk.line.headers["State"] == "0"
    desk.office.tools.record(Wish.STOP_RECORDING, TALK.id)
    assert desk.line.asked[-1][1].name == "StopMixMonitor"


def test_a_ucm_records_by_monitor_and_its_pause_is_never_claimed(desk: Desk) -> None:
    talk(desk, TALK, *UCM)
    desk.office.tools.record(Wish.RECORD, TALK.id)
    assert desk.line.asked[-1][1].name == "Monitor"
    desk.hear(CallUpdated(call=recorded(RecordingState.ON, is_monitor=True)))
    assert offers(desk) >= {Wish.PAUSE_RECORDING, Wish.RESUME_RECORDING, Wish.STOP_RECORDING}
    desk.office.tools.record(Wish.PAUSE_RECORDING, TALK.id)
    assert desk.line.asked[-1][1].name == "PauseMonitor"
    told = desk.answer("Paused monitoring of the channel", success=True)
    assert refusals(told) == [(Wish.PAUSE_RECORDING, WishFailure.UNSEEN)]
    assert desk.office.cards[0].call.recording is RecordingState.ON


# -- keys


def call_of(desk: Desk) -> list[str]:
    return [dict(a.headers())["Digit"] for _, a in desk.line.asked if a.name == "PlayDTMF"]


def test_keys_go_to_the_other_side_one_by_one(desk: Desk) -> None:
    talk(desk)
    tools = desk.office.tools
    assert tools.press(TALK.id, "1 2#") is None
    for _ in range(3):
        tools.tick()  # no time has passed since the first
    assert call_of(desk) == ["1"]
    assert desk.line.headers["Channel"] == "PJSIP/1001-00000000"
    tools.press(TALK.id, "9")
    for _ in range(9):
        desk.clock.now += 0.25
        tools.tick()
    assert call_of(desk) == ["1", "2", "#", "9"]
    assert not tools.keypad.waits


@pytest.mark.parametrize("digits", ["", "12x", "5,", "\n", "é"])
def test_what_is_no_key_is_not_sent(desk: Desk, digits: str) -> None:
    talk(desk)
    refused = desk.office.tools.press(TALK.id, digits)
    assert refused is not None
    assert refused.failure is WishFailure.NOT_DIALABLE
    assert not desk.office.tools.keypad.waits


def test_keys_end_with_the_call_and_with_a_refusal(desk: Desk) -> None:
    talk(desk)
    tools = desk.office.tools
    tools.press(TALK.id, "123")
    tools.tick()
    assert refusals(desk.answer("Channel not found")) == [(Wish.PLAY_DIGITS, WishFailure.REFUSED)]
    assert not tools.keypad.waits
    tools.press(TALK.id, "45")
    desk.hear(CallEnded(call=replace(TALK, state=CallState.ENDED)))
    desk.clock.now += 1
    assert [r.failure for r in tools.tick()] == [WishFailure.NOT_NOW]
    assert call_of(desk) == ["1"]
    assert not tools.keypad.waits
