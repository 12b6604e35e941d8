# SPDX-License-Identifier: MIT
"""What my phone can dial in the demo, what is recorded, and what the office does by itself."""

import pytest

from busylamp.demo.talks import Manners
from tests.demo.conftest import Desk, Packet, value


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.log_in()
    desk.told()
    return desk


def dial(desk: Desk, exten: str, seconds: float = 3.0) -> list[Packet]:
    place = ("Context: from-internal", f"Exten: {exten}", "Priority: 1", "Async: true")
    told = desk.send("Action: Originate", "Channel: PJSIP/1000", *place)
    assert value(told[0], "Response") == "Success", told
    return desk.wait(seconds)


def of(told: list[Packet], event: str) -> list[Packet]:
    return [each for each in told if value(each, "Event") == event]


def family(desk: Desk, name: str) -> str:
    told = desk.send("Action: DBGet", f"Family: {name}", "Key: 1000")
    return value(told[1], "Val") if len(told) > 1 else value(told[0], "Message")


def test_do_not_disturb(desk: Desk) -> None:
    told = dial(desk, "*77")
    states = [value(each, "State") for each in of(told, "DeviceStateChange")]
    assert "BUSY" in states
    assert value(of(told, "ExtensionStatus")[-1], "StatusText") == "Busy"
    assert family(desk, "DND") == "YES"
    caller = desk.office.incoming("0123456", "")
    told = desk.wait(2.0)
    assert value(of(told, "Hangup")[0], "Cause") == "17"
    assert caller.uid not in desk.office.exchange.legs
    told = dial(desk, "*78")
    assert value(of(told, "ExtensionStatus")[-1], "StatusText") == "Idle"
    assert family(desk, "DND") == "Database entry not found"


def test_the_pbx_dials_a_code_for_me(desk: Desk) -> None:
    """No phone rings: a Local channel runs the code and listens to an application."""
    local = ("Channel: Local/*77@from-internal/n", "CallerID: <1000>", "Async: true")
    told = desk.send("Action: Originate", *local, "Application: Wait", "Data: 5", "ActionID: c")
    assert value(told[0], "Message") == "Originate successfully queued"
    [ended] = of(told, "OriginateResponse")
    assert (value(ended, "Response"), value(ended, "ActionID")) == ("Success", "c")
    assert "Exten" not in dict(ended)
    assert value(of(told, "DialBegin")[0], "DialString") == "*77@from-internal/n"
    assert [value(each, "State") for each in of(told, "DeviceStateChange")] == ["BUSY"]
    assert family(desk, "DND") == "YES"
    desk.wait(3.0)
    assert not desk.office.exchange.legs
    told = desk.send(
        "Action: Originate",
        "Channel: Local/*5@from-internal/n",
        *local[2:],
        "Application: Wait",
        "Data: 5",
    )
    assert value(of(told, "OriginateResponse")[0], "Reason") == "0"
    desk.wait(3.0)
    assert not desk.office.exchange.legs


def test_forwarding(desk: Desk) -> None:
    dial(desk, "*721004")
    assert family(desk, "CF") == "1004"
    desk.office.incoming("0123456", "", ring=400.0)
    [begin] = of(desk.wait(1.0), "DialBegin")
    assert value(begin, "DestChannel").startswith("PJSIP/1004-")
    desk.wait(700.0)
    dial(desk, "*73")
    assert family(desk, "CF") == "Database entry not found"


def test_my_mailbox(desk: Desk) -> None:
    def counts() -> list[str]:
        [answer] = desk.send("Action: MailboxCount", "Mailbox: 1000@default")
        return [value(answer, name) for name in ("NewMessages", "OldMessages")]

    assert counts() == ["2", "1"]
    [answer] = desk.send("Action: MailboxStatus", "Mailbox: 1000")
    assert value(answer, "Waiting") == "1"
    [told] = of(dial(desk, "*97", 12.0), "MessageWaiting")
    assert [value(told, name) for name in ("Mailbox", "Waiting", "New", "Old")] == [
        *("1000@default", "0", "0", "3")
    ]
    assert counts() == ["0", "3"]


def test_a_message_for_a_colleague(desk: Desk) -> None:
    [told] = of(dial(desk, "*1001", 12.0), "MessageWaiting")
    assert [value(told, name) for name in ("Mailbox", "New")] == ["1001@default", "1"]


def test_an_echo_waits_for_a_hang_up(desk: Desk) -> None:
    dial(desk, "*43", 60.0)
    [leg] = desk.office.exchange.legs.values()
    assert leg.up


def test_a_colleagues_call_is_picked_up(desk: Desk) -> None:
    desk.office.from_outside("0123456", "", "1001", desk_manners())
    desk.told()
    told = dial(desk, "**1001")
    assert [value(each, "TargetChannel")[:10] for each in of(told, "Pickup")] == ["PJSIP/1001"]
    assert len(of(told, "BridgeEnter")) == 2


def desk_manners() -> Manners:
    return Manners(answers=None)


def test_recording(desk: Desk) -> None:
    desk.office.talk("1000", "1001", 600.0)
    desk.wait(3.0)
    channel = f"Channel: {desk.office.exchange.phones['1000'].legs[0].name}"
    told = desk.send("Action: Monitor", channel, "File: x", "Mix: true")
    assert value(told[0], "Message") == "Started monitoring channel"
    assert len(of(told, "MonitorStart")) == 1
    again = desk.send("Action: Monitor", channel)
    assert value(again[0], "Message") == "Could not start monitoring channel"
    for action, word in (("PauseMonitor", "Paused"), ("UnpauseMonitor", "Unpaused")):
        told = desk.send(f"Action: {action}", channel)
        assert told == [[("Response", "Success"), ("Message", f"{word} monitoring of the channel")]]
    told = desk.send("Action: StopMonitor", channel)
    assert value(told[0], "Message") == "Stopped monitoring channel"
    assert len(of(told, "MonitorStop")) == 1


def test_what_is_recorded_ends_with_the_call(desk: Desk) -> None:
    desk.office.talk("1000", "1001", 600.0)
    desk.wait(3.0)
    leg = desk.office.exchange.phones["1000"].legs[0]
    desk.send("Action: Monitor", f"Channel: {leg.name}")
    told = desk.send("Action: Hangup", f"Channel: {leg.name}")
    order = [value(each, "Event") for each in told]
    assert order.index("MonitorStop") < order.index("Hangup")


def test_a_colleague_records(desk: Desk) -> None:
    facts = {"caller": "1002", "callee": "1005", "seconds": 20.0, "record_after": 5.0}
    desk.office.play("talk", facts)
    told = desk.wait(10.0)
    leg = desk.office.exchange.phones["1002"].legs[0].name
    assert len(of(told, "MixMonitorStart")) == 1
    mute = ("Action: MixMonitorMute", f"Channel: {leg}", "Direction: both", "State: 1")
    assert len(of(desk.send(*mute), "MixMonitorMute")) == 1
    told = desk.send("Action: StopMixMonitor", f"Channel: {leg}")
    assert told[0] == [("Response", "Success")]
    assert len(of(told, "MixMonitorStop")) == 1


def test_digits_are_heard_by_the_other_side(desk: Desk) -> None:
    desk.office.talk("1000", "1001", 600.0)
    desk.wait(3.0)
    channel = f"Channel: {desk.office.exchange.phones['1000'].legs[0].name}"
    told = desk.send("Action: PlayDTMF", channel, "Digit: 5")
    assert told == [[("Response", "Success"), ("Message", "DTMF successfully queued")]]
    told = desk.send("Action: PlayDTMF", channel, "Digit: 5", "Receive: true")
    heard = [(value(each, "Event"), value(each, "Channel")[:10]) for each in told[1:]]
    assert heard == [
        ("DTMFEnd", "PJSIP/1000"),
        ("DTMFBegin", "PJSIP/1001"),
        ("DTMFEnd", "PJSIP/1001"),
    ]


def test_a_colleague_parks_and_fetches(desk: Desk) -> None:
    facts = {"caller": "1002", "callee": "1001", "seconds": 60, "park_after": 5, "fetch_after": 9}
    desk.office.play("talk", facts)
    told = desk.wait(16.0)
    assert len(of(told, "ParkedCall")) == len(of(told, "UnParkedCall")) == 1
    desk.wait(60.0)
    assert not desk.office.exchange.legs


def test_presence_and_its_text(desk: Desk) -> None:
    told = desk.send("Action: PresenceStateList")
    texts = {value(each, "Presentity"): value(each, "Message") for each in told[1:-1]}
    assert texts["CustomPresence:1003"] == "Quarterly report, until 12"
    desk.office.play("presence", {"extension": "1004", "status": "away", "text": "Lunch"})
    told = desk.told()
    assert [value(each, "Event") for each in told] == ["PresenceStateChange", "PresenceStatus"]
    [answer] = desk.send("Action: PresenceState", "Provider: CustomPresence:1004")
    assert answer[1:3] == [("Message", "Presence State"), ("State", "away")]
    assert answer[-1] == ("Message", "Lunch")


def test_a_user_event_comes_back(desk: Desk) -> None:
    told = desk.send("Action: UserEvent", "UserEvent: Door", "Bell: 2", "ActionID: 4")
    assert value(told[0], "Message") == "Event Sent"
    assert told[1] == [
        *(("Event", "UserEvent"), ("Privilege", "user,all"), ("UserEvent", "Door")),
        *(("Bell", "2"), ("ActionID", "4")),
    ]


def test_an_unknown_kind_of_scene(desk: Desk) -> None:
    with pytest.raises(ValueError, match="unknown kind: dance"):
        desk.office.play("dance", {})


def test_three_mornings_leave_nothing_behind(desk: Desk) -> None:
    """Each round begins with idle phones and empty queues."""
    desk.office.begin()
    for _ in range(3):
        told = desk.wait(178.0)
        assert {value(each, "Event") for each in told} >= {
            *("QueueCallerJoin", "QueueCallerAbandon", "AgentConnect", "AgentComplete"),
            *("ParkedCall", "UnParkedCall", "MixMonitorStart", "QueueMemberPause"),
        }
        assert not desk.office.exchange.legs
        assert not any(queue.callers for queue in desk.office.queues.queues.values())
        desk.wait(2.0)


def test_a_morning_is_calm(desk: Desk) -> None:
    """My phone rings three times in three minutes, and never while it rings."""
    desk.office.begin()
    told = desk.wait(178.0)
    mine = [each for each in of(told, "DialBegin") if "PJSIP/1000-" in value(each, "DestChannel")]
    assert len(mine) == 3
