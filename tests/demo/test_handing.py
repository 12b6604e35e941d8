# SPDX-License-Identifier: MIT
"""What the demo answers to transfers, redirects and parking, in the words measured on a 16."""

import pytest

from tests.demo.conftest import Desk, Packet, value

PLACE = ("Context: from-internal", "Exten: 1002", "Priority: 1")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.log_in()
    return desk


def talk(desk: Desk) -> str:
    """I talk with 1001; return my channel."""
    desk.office.talk("1000", "1001", 600.0)
    desk.wait(3.0)
    return desk.office.exchange.phones["1000"].legs[0].name


def events(told: list[Packet], *wanted: str) -> list[str]:
    return [name for name in (value(each, "Event") for each in told) if name in wanted]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (("BlindTransfer",), "No channel specified"),
        (("BlindTransfer", "Channel: none", "Exten: 1"), "Channel specified does not exist"),
        (("Atxfer", "Channel: none"), "Channel specified does not exist"),
        (("CancelAtxfer",), "No channel specified"),
        (("Redirect", "Channel: none", *PLACE), "Channel does not exist: none"),
        (("Redirect",), "Channel not specified"),
        (("Park",), "Channel not specified"),
        (("Park", "Channel: none"), "Channel does not exist: none"),
        (("PlayDTMF", "Channel: none", "Digit: 1"), "Channel not found"),
        (("Monitor", "Channel: none"), "No such channel"),
        (("StopMixMonitor", "Channel: none"), "No such channel"),
        (("Hangup",), "No channel specified"),
        (("DBGet", "Family: CF", "Key: 1000"), "Database entry not found"),
        (("PresenceState", "Provider: x"), "Invalid provider x or provider in invalid state"),
        (("ShowDialPlan", "Context: x"), "Did not find context x"),
        (
            ("ShowDialPlan", "Context: from-internal", "Extension: 4711"),
            "Did not find extension 4711@from-internal",
        ),
        (("UserEvent",), "No UserEvent specified"),
        (("Bridge", "Channel1: a"), "Missing channel parameter in request"),
        (("Bridge", "Channel1: a", "Channel2: b"), "Channel1 does not exist: a"),
    ],
    ids=lambda given: given if isinstance(given, str) else " ".join(given[:2]),
)
def test_refusals(desk: Desk, lines: tuple[str, ...], message: str) -> None:
    action, *rest = lines
    told = desk.send(f"Action: {action}", *rest)
    assert told == [[("Response", "Error"), ("Message", message)]]


def test_refusals_in_a_talk(desk: Desk) -> None:
    mine = talk(desk)
    channel = f"Channel: {mine}"
    for lines, message in (
        (("Atxfer", channel), "No extension specified"),
        (("BlindTransfer", channel), "No extension specified"),
        (("Redirect", channel), "Context not specified"),
        (("Park", channel, "Parkinglot: nolot"), "Park action failed"),
        (("MixMonitorMute", channel, "Direction: both", "State: 1"), "Cannot set mute flag"),
        (("StopMonitor", channel), "Could not stop monitoring channel"),
    ):
        told = desk.send(f"Action: {lines[0]}", *lines[1:])
        assert value(told[0], "Message") == message


def test_a_blind_transfer_needs_a_partner(desk: Desk) -> None:
    leg = desk.office.exchange.new_leg("PJSIP/1000", "1000", "", calling=True)
    told = desk.send("Action: BlindTransfer", f"Channel: {leg.name}", "Exten: 1002")
    assert value(told[-1], "Message") == "Transfer invalid"


def test_an_attended_transfer_of_nothing_is_queued_and_nothing_happens(desk: Desk) -> None:
    leg = desk.office.exchange.new_leg("PJSIP/1000", "1000", "", calling=True)
    desk.told()
    for action in ("Atxfer", "CancelAtxfer"):
        told = desk.send(f"Action: {action}", f"Channel: {leg.name}", *PLACE)
        assert value(told[0], "Message") == f"{action} successfully queued"
    assert desk.wait(10.0) == []


def test_the_number_of_an_attended_transfer_ends_with_a_key(desk: Desk) -> None:
    mine = talk(desk)
    desk.send("Action: Atxfer", f"Channel: {mine}", "Context: from-internal", "Exten: 1002#")
    begins = [each for each in desk.wait(2.0) if value(each, "Event") == "DialBegin"]
    assert [value(each, "DestChannel")[:10] for each in begins] == ["PJSIP/1002"]


def test_two_callers_are_joined_without_me(desk: Desk) -> None:
    one = desk.office.incoming("0123456", "", ring=400.0)
    desk.office.pick_up()
    two = desk.office.incoming("0654321", "", ring=400.0)
    desk.office.pick_up()
    desk.told()
    told = desk.send("Action: Bridge", f"Channel1: {one.name}", f"Channel2: {two.name}")
    assert told[0] == [("Response", "Success"), ("Message", "Channels have been bridged")]
    assert one.partner is two
    assert not desk.office.exchange.phones["1000"].legs


def test_handed_over_it_outlives_the_first_talk(desk: Desk) -> None:
    caller = desk.office.incoming("0123456", "", ring=1.0, talk=10.0)
    desk.wait(2.0)
    mine = desk.office.exchange.phones["1000"].legs[0].name
    desk.send("Action: BlindTransfer", f"Channel: {mine}", "Exten: 1002")
    desk.wait(20.0)
    assert caller.partner is desk.office.exchange.phones["1002"].legs[0]


def test_transferred_to_nobody_the_call_is_lost(desk: Desk) -> None:
    mine = talk(desk)
    told = desk.send("Action: BlindTransfer", f"Channel: {mine}", "Exten: 4242")
    assert value(told[0], "Message") == "Transfer succeeded"
    told += desk.wait(3.0)
    assert events(told, "Hangup", "BlindTransfer") == ["BlindTransfer", "Hangup", "Hangup"]
    assert not desk.office.exchange.legs


def test_both_sent_to_a_conference(desk: Desk) -> None:
    mine = talk(desk)
    other = desk.office.exchange.phones["1001"].legs[0].name
    room = ("Context: from-internal", "Exten: 6300", "Priority: 1")
    told = desk.send("Action: Redirect", f"Channel: {mine}", f"ExtraChannel: {other}", *room)
    assert value(told[0], "Message") == "Redirect successful"
    assert events(told, "ConfbridgeStart", "ConfbridgeJoin") == [
        *("ConfbridgeStart", "ConfbridgeJoin", "ConfbridgeJoin")
    ]
    told = desk.send("Action: Hangup", f"Channel: {mine}")
    assert events(told, "ConfbridgeLeave", "ConfbridgeEnd") == ["ConfbridgeLeave"]
    told = desk.send("Action: Hangup", f"Channel: {other}")
    assert events(told, "ConfbridgeLeave", "ConfbridgeEnd") == ["ConfbridgeLeave", "ConfbridgeEnd"]


def park(desk: Desk, *more: str) -> str:
    """Park a caller; return their channel."""
    caller = desk.office.incoming("0298765432", "ACME", ring=400.0)
    desk.office.pick_up()
    mine = desk.office.exchange.phones["1000"].legs[0]
    desk.told()
    who = (f"Channel: {caller.name}", f"TimeoutChannel: {mine.name}")
    told = desk.send("Action: Park", *who, *more)
    assert value(told[0], "Message") == "Park successful"
    return caller.name


def test_the_lot(desk: Desk) -> None:
    told = desk.send("Action: Parkinglots")
    assert told[1] == [
        *(("Event", "Parkinglot"), ("Name", "default")),
        *(("StartSpace", "701"), ("StopSpace", "720"), ("Timeout", "300")),
    ]
    caller = park(desk)
    desk.wait(5.0)
    told = desk.send("Action: ParkedCalls")
    assert value(told[0], "Message") == "Parked calls will follow"
    assert value(told[1], "ParkeeChannel") == caller
    place = ("ParkerDialString", "ParkingSpace", "ParkingTimeout", "ParkingDuration")
    assert [value(told[1], each) for each in place] == ["PJSIP/1000", "701", "295", "5"]
    assert told[-1][-2:] == [("ListItems", "1"), ("Total", "1")]
    assert not desk.office.exchange.phones["1000"].legs, "I have put the receiver down"


def test_fetched_by_an_originate_to_the_slot(desk: Desk) -> None:
    park(desk)
    desk.wait(3.0)
    slot = ("Context: from-internal", "Exten: 701", "Priority: 1", "Async: true")
    desk.send("Action: Originate", "Channel: PJSIP/1000", *slot)
    told = desk.wait(2.0)
    assert events(told, "UnParkedCall", "OriginateResponse", "MusicOnHoldStop") == [
        *("OriginateResponse", "MusicOnHoldStop", "UnParkedCall")
    ]
    assert len(desk.send("Action: ParkedCalls")) == 2


def test_an_empty_slot_ends_the_call(desk: Desk) -> None:
    slot = ("Context: from-internal", "Exten: 705", "Priority: 1", "Async: true")
    desk.send("Action: Originate", "Channel: PJSIP/1000", *slot)
    told = desk.wait(5.0)
    assert events(told, "UnParkedCall", "Hangup") == ["Hangup"]


def test_nobody_fetches_it_and_it_comes_back(desk: Desk) -> None:
    park(desk, "Timeout: 20000")
    told = desk.wait(21.0)
    assert events(told, "ParkedCallTimeOut", "DialBegin") == ["ParkedCallTimeOut", "DialBegin"]
    assert [leg.rings for leg in desk.office.exchange.phones["1000"].legs] == [True]
    assert (
        value(
            next(each for each in told if value(each, "Event") == "ParkedCallTimeOut"),
            "ParkeeExten",
        )
        == "PJSIP_1000"
    )


def test_who_waits_gives_up(desk: Desk) -> None:
    caller = park(desk)
    told = desk.send("Action: Hangup", f"Channel: {caller}")
    assert events(told, "ParkedCallGiveUp", "Hangup") == ["ParkedCallGiveUp", "Hangup"]
    assert desk.wait(400.0) is not None
    assert not desk.office.exchange.legs


def test_the_first_place_that_is_free(desk: Desk) -> None:
    park(desk)
    desk.wait(3.0)
    park(desk)
    told = desk.send("Action: ParkedCalls")
    assert [value(each, "ParkingSpace") for each in told[1:-1]] == ["701", "702"]
