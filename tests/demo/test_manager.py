# SPDX-License-Identifier: MIT
"""The other actions the program asks for, and what they answer with."""

import pytest

from tests.demo.conftest import Desk, Packet, names, value

CHANNEL = [
    *("Channel", "ChannelState", "ChannelStateDesc", "CallerIDNum", "CallerIDName"),
    *("ConnectedLineNum", "ConnectedLineName", "Language", "AccountCode", "Context"),
    *("Exten", "Priority", "Uniqueid", "Linkedid"),
]


def events(told: list[Packet]) -> list[str]:
    return [value(packet, "Event") for packet in told]


def test_ping(desk: Desk) -> None:
    assert desk.log_in().send("Action: Ping", "ActionID: 7") == [
        [
            ("Response", "Success"),
            ("ActionID", "7"),
            ("Ping", "Pong"),
            ("Timestamp", "1000.000000"),
        ]
    ]


def test_logoff(desk: Desk) -> None:
    told = desk.log_in().send("Action: Logoff", "ActionID: 8")
    message = ("Message", "Thanks for all the fish.")
    assert told == [[("Response", "Goodbye"), ("ActionID", "8"), message]]
    assert desk.closed == 1


def test_an_action_it_does_not_know(desk: Desk) -> None:
    [answer] = desk.log_in().send("Action: Frobnicate", "ActionID: 9")
    assert answer[:2] == [("Response", "Error"), ("ActionID", "9")]
    assert value(answer, "Message") == (
        "Invalid/unknown command: Frobnicate. Use Action: ListCommands to show available commands."
    )


def test_logins_can_be_refused_to_everybody(desk: Desk) -> None:
    desk.refusing = True
    desk.log_in()
    assert desk.closed == 1
    assert not desk.manager.signed_in


@pytest.mark.parametrize(
    ("exten", "status"), [("1000", "0"), ("1007", "4"), ("4711", "-1")], ids=str
)
def test_extension_state(desk: Desk, exten: str, status: str) -> None:
    [answer] = desk.log_in().send("Action: ExtensionState", f"Exten: {exten}")
    assert names(answer)[:3] == ["Response", "Message", "Exten"]
    assert value(answer, "Message") == "Extension Status"
    assert (value(answer, "Exten"), value(answer, "Status")) == (exten, status)


def test_each_extension_has_a_lamp(desk: Desk) -> None:
    told = desk.log_in().send("Action: ExtensionStateList", "ActionID: 1")
    assert value(told[0], "Message") == "Extension Statuses will follow"
    items = told[1:-1]
    heads = ["Event", "ActionID", "Exten", "Context", "Hint", "Status", "StatusText"]
    assert {tuple(names(item)) for item in items} == {tuple(heads)}
    assert {value(item, "Exten"): value(item, "StatusText") for item in items} == {
        **{str(number): "Idle" for number in range(1000, 1007)},
        "1003": "Busy",  # do not disturb is a device of its own in the hint
        "1007": "Unavailable",
    }
    assert told[-1][0] == ("Event", "ExtensionStateListComplete")
    assert told[-1][-1] == ("ListItems", "8")


def test_devices_and_do_not_disturb(desk: Desk) -> None:
    told = desk.log_in().send("Action: DeviceStateList")
    states = {value(item, "Device"): value(item, "State") for item in told[1:-1]}
    assert (states["PJSIP/1000"], states["PJSIP/1007"]) == ("NOT_INUSE", "UNAVAILABLE")
    assert (states["Custom:DND1003"], states["Custom:DND1000"]) == ("BUSY", "NOT_INUSE")
    assert len(states) == 16


def test_names_of_the_mailboxes(desk: Desk) -> None:
    told = desk.log_in().send("Action: VoicemailUsersList")
    found = {value(item, "VoiceMailbox"): value(item, "Fullname") for item in told[1:-1]}
    assert found["1001"] == "Maya Kern"
    assert len(found) == 8


def test_names_of_the_phones(desk: Desk) -> None:
    """As both Asterisks answer: a function they don't know is empty, not refused."""
    desk.log_in()
    for phone, caller_id in (("1001", '"Maya Kern" <1001>'), ("nobody", "")):
        told = desk.send("Action: Getvar", f"Variable: PJSIP_ENDPOINT({phone},callerid)")
        assert value(told[0], "Value") == caller_id


@pytest.mark.parametrize(
    ("action", "item", "complete"),
    [
        ("CoreShowChannels", "CoreShowChannel", "CoreShowChannelsComplete"),
        ("Status", "Status", "StatusComplete"),
    ],
)
def test_the_channels_of_a_call(desk: Desk, action: str, item: str, complete: str) -> None:
    desk.log_in()
    assert events(desk.send(f"Action: {action}")) == ["", complete]
    desk.office.talk("1001", "1005", 20.0)
    desk.wait(5.0)
    told = desk.send(f"Action: {action}", "ActionID: 5")
    assert events(told) == ["", item, item, complete]
    heads = [name for name in names(told[1]) if name != "Privilege"]
    assert heads[: len(CHANNEL) + 2] == ["Event", "ActionID", *CHANNEL]
    assert (value(told[1], "Duration") or value(told[1], "Seconds")) in ("00:00:05", "5")
    bridges = {value(each, "BridgeId") or value(each, "BridgeID") for each in told[1:3]}
    assert len(bridges) == 1
    assert bridges != {""}
    assert {value(packet, "Linkedid") for packet in told[1:3]} == {value(told[1], "Uniqueid")}


@pytest.mark.parametrize(
    ("action", "heads"),
    [
        ("CoreSettings", ["Response", "AMIversion", "AsteriskVersion", "SystemName"]),
        (
            "MailboxCount",
            ["Response", "Message", "Mailbox", "UrgMessages", "NewMessages", "OldMessages"],
        ),
    ],
)
def test_single_answers(desk: Desk, action: str, heads: list[str]) -> None:
    [answer] = desk.log_in().send(f"Action: {action}", "Mailbox: 1000")
    assert names(answer) == heads


def test_queue_status(desk: Desk) -> None:
    told = desk.log_in().send("Action: QueueStatus", "ActionID: 2")
    support = ["QueueParams", "QueueMember", "QueueMember"]
    assert events(told) == ["", *support, *support, "QueueMember", "QueueStatusComplete"]
    assert {value(packet, "ActionID") for packet in told} == {"2"}


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ((), "Channel not specified"),
        (("Channel: 1000",), "Invalid channel"),
        (("Channel: PJSIP/1000",), "Extension does not exist."),
        (("Channel: PJSIP/1000", "Context: from-internal", "Exten: 4711"), "Extension does not"),
        (("Channel: PJSIP/1000", "Context: nowhere", "Exten: 1001"), "Extension does not exist."),
        (("Channel: PJSIP/1000", "Context: from-internal", "Exten: 1&2"), "Extension does not"),
    ],
)
def test_originate_is_refused(desk: Desk, lines: tuple[str, ...], message: str) -> None:
    [answer] = desk.log_in().send("Action: Originate", *lines)
    assert value(answer, "Response") == "Error"
    assert value(answer, "Message").startswith(message)
    assert desk.wait(60.0) == []


@pytest.mark.parametrize(
    ("mask", "told"),
    [
        ("on", {"call", "agent"}),
        ("call", {"call"}),
        ("agent,user", {"agent"}),
        ("off", set[str]()),
    ],
)
def test_only_the_classes_asked_for(desk: Desk, mask: str, told: set[str]) -> None:
    desk.log_in("off")
    [answer] = desk.send("Action: Events", f"EventMask: {mask}")
    assert value(answer, "Events") == ("Off" if mask == "off" else "On")
    desk.office.incoming("+38514567890", "Kovac", queue="6500")
    heard = {value(packet, "Privilege").partition(",")[0] for packet in desk.wait(20.0)}
    assert heard == told


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("X: " + "y" * 1100, "Failed to parse message: line too long"),
        ("\r\n".join(["Variable: a=b"] * 130), "Too many lines"),
        ("", "Missing action in request"),
    ],
)
def test_what_asterisk_would_not_take(desk: Desk, line: str, message: str) -> None:
    desk.log_in()
    told = desk.send("ActionID: 3" if not line else "Action: Ping", *([line] if line else []))
    assert value(told[0], "Response") == "Error"
    assert value(told[0], "Message").startswith(message)


def test_a_name_cannot_end_a_line(desk: Desk) -> None:
    desk.log_in()
    desk.office.incoming("0123", "Evil\r\nEvent: Hangup")
    told = desk.told()
    assert "Hangup" not in events(told)
    assert value(told[0], "CallerIDName") == "Evil  Event: Hangup"
