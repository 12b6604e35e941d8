# SPDX-License-Identifier: MIT
"""The queues of the demo: members, callers, figures, in the vendor's lists and Asterisk's."""

import pytest

from busylamp.demo.talks import Manners
from tests.demo.conftest import Desk, Packet, value

SUPPORT, SALES = "6500", "6501"
LONG = Manners(answers=None)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.log_in()
    desk.told()
    return desk


def message(told: list[Packet]) -> tuple[str, str]:
    return value(told[0], "Response"), value(told[0], "Message")


def of(told: list[Packet], event: str) -> list[Packet]:
    return [each for each in told if value(each, "Event") == event]


def listed(desk: Desk, action: str, event: str, queue: str) -> list[Packet]:
    items = of(desk.send(f"action: {action}"), event)
    return [item for item in items if value(item, "Queue") == queue]


def test_two_queues(desk: Desk) -> None:
    told = desk.send("action: queues")
    found = {value(each, "Queue"): value(each, "QueueName") for each in of(told, "QueueStatus")}
    assert found == {SUPPORT: "Support", SALES: "Sales"}
    assert told[-1][-1] == ("ListItems", "2")
    assert len(of(desk.send("action: GSAgents"), "GsAgent")) == 5


@pytest.mark.parametrize(
    ("action", "lines", "answer"),
    [
        ("QueueAdd", (), ("Error", "'Queue' not specified.")),
        ("QueueAdd", ("Queue: 6501",), ("Error", "'Interface' not specified.")),
        (
            "QueueAdd",
            ("Queue: 9", "Interface: PJSIP/1000"),
            ("Error", "Unable to add interface to queue: No such queue"),
        ),
        (
            "QueueAdd",
            ("Queue: 6500", "Interface: PJSIP/1000"),
            ("Error", "Unable to add interface: Already there"),
        ),
        (
            "QueueAdd",
            ("Queue: 6501", "Interface: PJSIP/1000"),
            ("Success", "Added interface to queue"),
        ),
        (
            "QueueRemove",
            ("Queue: 9", "Interface: PJSIP/1000"),
            ("Error", "Unable to remove interface from queue: No such queue"),
        ),
        (
            "QueueRemove",
            ("Queue: 6501", "Interface: PJSIP/1000"),
            ("Error", "Unable to remove interface: Not there"),
        ),
        (
            "QueueRemove",
            ("Queue: 6501", "Interface: PJSIP/1004"),
            ("Error", "Unable to remove interface: Member not dynamic"),
        ),
        (
            "QueueRemove",
            ("Queue: 6500", "Interface: PJSIP/1000"),
            ("Success", "Removed interface from queue"),
        ),
        (
            "QueuePause",
            ("Interface: PJSIP/1000",),
            ("Error", "Need 'Interface' and 'Paused' parameters."),
        ),
        (
            "QueuePause",
            ("Interface: PJSIP/1009", "Paused: true"),
            ("Error", "Interface not found"),
        ),
        (
            "QueuePause",
            ("Interface: PJSIP/1000", "Paused: true"),
            ("Success", "Interface paused successfully"),
        ),
        (
            "QueuePause",
            ("Interface: PJSIP/1001", "Paused: false"),
            ("Success", "Interface unpaused successfully"),
        ),
        (
            "QueuePenalty",
            ("Interface: PJSIP/1000", "Penalty: 3"),
            ("Success", "Interface penalty set successfully"),
        ),
        (
            "QueueChangePriorityCaller",
            ("Queue: 6500", "Caller: none", "Priority: 1"),
            ("Error", "Unable to change priority caller on queue: No such caller"),
        ),
    ],
)
def test_words(desk: Desk, action: str, lines: tuple[str, ...], answer: tuple[str, str]) -> None:
    assert message(desk.send(f"Action: {action}", *lines)) == answer


def test_a_pause_with_its_reason(desk: Desk) -> None:
    told = desk.send("Action: QueuePause", "Interface: PJSIP/1000", "Paused: true", "Reason: Tea")
    [paused] = of(told, "QueueMemberPause")
    wanted = ("Queue", "Interface", "Paused", "PausedReason", "Reason", "LastPause")
    assert [value(paused, name) for name in wanted] == [
        *(SUPPORT, "PJSIP/1000", "1", "Tea", "Tea", "1000")
    ]
    desk.wait(30.0)
    member = listed(desk, "queues", "QueueMemberStatus", SUPPORT)[0]
    assert (value(member, "Paused"), value(member, "PausedTime")) == ("1", "30")
    told = desk.send("Action: QueuePause", "Interface: PJSIP/1000", "Paused: false")
    [unpaused] = of(told, "QueueMemberPause")
    assert value(unpaused, "PausedReason") == ""
    assert "Reason" not in dict(unpaused)


def test_a_caller_rings_whoever_is_free(desk: Desk) -> None:
    """Of Support I am free, the other one pauses; logged in to Sales I ring there too."""
    desk.office.from_outside("0123456", "", SUPPORT, LONG)
    assert [value(each, "Interface") for each in of(desk.told(), "AgentCalled")] == ["PJSIP/1000"]
    desk.office.hang_up(next(iter(desk.office.exchange.legs)), None)
    desk.send("Action: QueueAdd", "Queue: 6501", "Interface: PJSIP/1000")
    desk.office.from_outside("0123456", "", SALES, LONG)
    called = [value(each, "Interface") for each in of(desk.told(), "AgentCalled")]
    assert called == ["PJSIP/1004", "PJSIP/1006", "PJSIP/1000"]


def test_a_colleague_takes_it_and_it_is_counted(desk: Desk) -> None:
    before = listed(desk, "queues", "QueueStatus", SALES)[0]
    desk.office.from_outside("0123456", "ACME", SALES, LONG)
    told = desk.wait(7.0)
    [connected] = of(told, "AgentConnect")
    assert (value(connected, "Interface"), value(connected, "HoldTime")) == ("PJSIP/1004", "6")
    assert of(told, "QueueCallerLeave") != []
    [agent] = [
        each
        for each in listed(desk, "gsagents", "GsAgent", SALES)
        if value(each, "Agent") == "PJSIP/1004"
    ]
    assert value(agent, "Status") == "2"
    told = desk.wait(40.0)
    [complete] = of(told, "AgentComplete")
    assert (value(complete, "TalkTime"), value(complete, "Reason")) == ("30", "caller")
    after = listed(desk, "queues", "QueueStatus", SALES)[0]
    assert int(value(after, "CallsComplete")) == int(value(before, "CallsComplete")) + 1
    assert int(value(after, "CallsTotal")) == int(value(before, "CallsTotal")) + 1


def test_who_waits(desk: Desk) -> None:
    desk.send("Action: QueuePause", "Interface: PJSIP/1000", "Paused: true")
    first = desk.office.from_outside("0123456", "Dan O'Neil", SUPPORT, LONG)
    desk.wait(10.0)
    second = desk.office.from_outside("0654321", "", SUPPORT, LONG)
    desk.wait(5.0)
    entries = of(desk.send("Action: QueueStatus", f"Queue: {SUPPORT}"), "QueueEntry")
    wanted = ("Position", "Uniqueid", "CallerIDName", "Wait")
    assert [[value(each, name) for name in wanted] for each in entries] == [
        ["1", first.uid, "Dan O'Neil", "15"],
        ["2", second.uid, "unknown", "5"],
    ]
    [summary] = of(desk.send("Action: QueueSummary", f"Queue: {SUPPORT}"), "QueueSummary")
    assert (value(summary, "Callers"), value(summary, "LongestHoldTime")) == ("2", "15")
    assert value(summary, "Available") == "0"
    [status] = listed(desk, "queues", "QueueStatus", SUPPORT)
    assert value(status, "CallCount") == "2"
    desk.send("Action: QueuePause", "Interface: PJSIP/1000", "Paused: false")
    assert [value(each, "Uniqueid") for each in of(desk.wait(1.0), "AgentCalled")] == []
    assert desk.office.exchange.phones["1000"].legs[0].rings


def test_who_gives_up_is_counted(desk: Desk) -> None:
    desk.send("Action: QueuePause", "Interface: PJSIP/1000", "Paused: true")
    leg = desk.office.from_outside("0123456", "", SUPPORT, Manners(answers=None, gives_up=12.0))
    told = desk.wait(13.0)
    [abandoned] = of(told, "QueueCallerAbandon")
    assert (value(abandoned, "HoldTime"), value(abandoned, "Position")) == ("12", "1")
    assert leg.uid not in desk.office.exchange.legs
    [status] = listed(desk, "queues", "QueueStatus", SUPPORT)
    assert (value(status, "CallsAbandoned"), value(status, "AbandonedRate")) == ("3", "11.54%")


def test_another_priority_moves_nobody(desk: Desk) -> None:
    """As on a real 16; from 18 on the caller would be the first."""
    desk.send("Action: QueuePause", "Interface: PJSIP/1000", "Paused: true")
    desk.office.from_outside("0123456", "", SUPPORT, LONG)
    second = desk.office.from_outside("0123456", "", SUPPORT, LONG)
    caller = f"Caller: {second.name}"
    told = desk.send("Action: QueueChangePriorityCaller", "Queue: 6500", caller, "Priority: 5")
    assert value(told[-1], "Response") == "Success"
    entries = of(desk.send("Action: QueueStatus", "Queue: 6500"), "QueueEntry")
    assert [value(each, "Priority") for each in entries] == ["0", "5"]
    assert value(entries[1], "Uniqueid") == second.uid


def test_a_caller_is_moved_to_another_queue(desk: Desk) -> None:
    desk.send("Action: QueuePause", "Interface: PJSIP/1000", "Paused: true")
    leg = desk.office.from_outside("0123456", "", SUPPORT, LONG)
    place = ("Context: from-internal", f"Exten: {SALES}", "Priority: 1")
    told = desk.send("Action: Redirect", f"Channel: {leg.name}", *place)
    story = [value(each, "Event") for each in told if "QueueCaller" in value(each, "Event")]
    assert story[-3:] == ["QueueCallerAbandon", "QueueCallerLeave", "QueueCallerJoin"]
    assert leg.uid in desk.office.exchange.legs


def test_a_member_that_refuses_is_rung_again(desk: Desk) -> None:
    desk.office.from_outside("0123456", "", SUPPORT, LONG)
    mine = desk.office.exchange.phones["1000"].legs[0]
    told = desk.send("Action: Hangup", f"Channel: {mine.name}", "Cause: 17")
    assert len(of(told, "AgentRingNoAnswer")) == 1
    assert len(of(desk.wait(6.0), "AgentCalled")) == 1


def test_nobody_takes_it_and_it_rings_again(desk: Desk) -> None:
    desk.office.from_outside("0123456", "", SUPPORT, LONG)
    told = desk.wait(21.0)
    assert len(of(told, "AgentRingNoAnswer")) == 1
    assert len(of(told, "AgentCalled")) == 2


def test_a_queue_call_is_transferred(desk: Desk) -> None:
    desk.office.from_outside("0123456", "", SUPPORT, LONG)
    desk.office.pick_up()
    mine = desk.office.exchange.phones["1000"].legs[0]
    desk.told()
    told = desk.send("Action: BlindTransfer", f"Channel: {mine.name}", "Exten: 1002")
    [complete] = of(told, "AgentComplete")
    assert value(complete, "Reason") == "transfer"
