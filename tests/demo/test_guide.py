# SPDX-License-Identifier: MIT
"""The transcripts of Grandstream's AMI guide for the UCM6xxx: typed here, answered field for field.

They stand in tests/recordings/guide as they are printed; what was typed begins with `action:`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from busylamp.ami.actions import LIST_COMMANDS, Action, Raw
from busylamp.ami.client import Answer, Client, Outcome, SignedIn, md5_key
from busylamp.ami.messages import Event, Greeting
from busylamp.ami.secret import Secret
from busylamp.demo.lines import Phone
from busylamp.demo.manager import USERNAME, command_list
from busylamp.demo.queue_lines import Member, Queue
from busylamp.demo.script import Script
from busylamp.demo.talks import TRUNK
from tests.demo.conftest import SECRET, Desk, Packet, names, value

GUIDE = Path(__file__).parents[1] / "recordings" / "guide"
LOGIN = ("action: login", f"username: {USERNAME}", f"secret: {SECRET}")
# Printed with the time, the session and the addresses of their machine; addresses cut off.
THEIRS = ("EventTV", "SessionID", "LocalAddress", "RemoteAddress", "SessionTV")


def pieces(name: str) -> Iterator[str]:
    """Cut a transcript at its empty lines."""
    text = (GUIDE / f"{name}.ami").read_text(encoding="utf-8")
    return (piece + "\n\n" for piece in text.split("\n\n") if piece)


def typed(name: str) -> str:
    """What the guide has a user type, after the greeting."""
    [found] = [piece for piece in pieces(name) if "action:" in piece]
    return found.removeprefix("Asterisk Call Manager/5.0.0\n")


def printed(name: str) -> list[Packet]:
    """What the guide shows as the answer."""
    return [
        [(head, text) for head, _, text in (line.partition(": ") for line in piece.split("\n"))]
        for piece in (each.strip("\n") for each in pieces(name) if "action:" not in each)
    ]


def same(told: list[Packet]) -> list[Packet]:
    return [[(name, "" if name in THEIRS else text) for name, text in packet] for packet in told]


def their_office() -> Script:
    """The office of the guide: one queue, one agent whose phone is off."""
    phones = [Phone("1000", "", offline=True), Phone("1001", "")]
    member = Member("PJSIP/1000", "PJSIP/1000", login_time=1633618142)
    return Script(
        "1000", [Queue("6500", "tt", members={member.interface: member})], phones, [], [], []
    )


@pytest.fixture
def theirs() -> Desk:
    return Desk(their_office(), username="amitest123", secret="amitest123")


@pytest.fixture
def ours(theirs: Desk) -> Desk:
    """Signed in, and what came is read."""
    theirs.type(typed("login"))
    return theirs


def test_the_transcript_of_the_login(theirs: Desk) -> None:
    assert theirs.greeting == "Asterisk Call Manager/5.0.0\r\n"
    told = theirs.type(typed("login"))
    assert same(told) == same(printed("login"))
    assert told[1][1] == ("Privilege", "security,all")
    assert all(text for _, text in told[1])


@pytest.mark.parametrize("name", ["listcommands", "queues", "gsagents"])
def test_a_transcript_is_answered_field_for_field(ours: Desk, name: str) -> None:
    assert ours.type(typed(name)) == printed(name)


def test_what_is_listed_and_nothing_else_is_answered(desk: Desk) -> None:
    listed = {name.casefold() for name, _ in command_list()}
    assert set(desk.manager.actions) == listed
    assert "mixmonitor" not in listed
    told = desk.log_in().send("Action: MixMonitor", "Channel: PJSIP/1000-1")
    assert value(told[-1], "Message").startswith("Invalid/unknown command: MixMonitor")


@pytest.mark.parametrize("name", ["AcceptCall", "PauseCall", "NWayRedirect", "QueueLogin"])
def test_what_the_guide_lists_and_does_not_describe(desk: Desk, name: str) -> None:
    desk.log_in()
    desk.told()
    [answer] = desk.send(f"action: {name}")
    assert answer == [("Response", "Error"), ("Message", "Missing parameter in request")]


@pytest.mark.parametrize(
    ("name", "target", "context"),
    [
        ("originate-internal", "PJSIP/1001", "from-internal"),
        ("originate-trunk", TRUNK, "outbound-allroutes"),
    ],
)
def test_the_originates_of_the_guide(ours: Desk, name: str, target: str, context: str) -> None:
    """Without Async the answer comes when the phone is picked up."""
    phone = ours.office.exchange.phones["1000"]
    phone.offline = False
    assert ours.type(typed(name)) == []
    told = ours.wait(1.3)
    assert told[0] == [("Response", "Success"), ("Message", "Originate successfully queued")]
    dialled = [each for each in told if value(each, "Event") == "DialBegin"]
    called = [value(each, "DestChannel").rpartition("-")[0] for each in dialled]
    assert called == ["PJSIP/1000", target]
    assert value(dialled[1], "Context") == context
    talking = [value(each, "Event") for each in ours.wait(4.0)]
    assert talking.count("BridgeEnter") == 2


def test_while_it_is_waited_for_nothing_is_answered(ours: Desk) -> None:
    ours.office.exchange.phones["1000"].offline = False
    ours.type(typed("originate-internal"))
    assert ours.send("Action: Ping") == []
    told = ours.wait(1.3)
    assert [value(each, "Response") for each in told if value(each, "Response")] == ["Success"] * 2
    ping = next(n for n, each in enumerate(told) if value(each, "Ping"))
    assert ping > next(n for n, each in enumerate(told) if value(each, "Event") == "Newchannel")


def test_a_phone_that_is_off_fails_the_originate(ours: Desk) -> None:
    told = ours.type(typed("originate-internal"))
    assert told == [[("Response", "Error"), ("Message", "Originate failed")]]


def test_the_hangup_of_the_guide(ours: Desk) -> None:
    leg = ours.office.incoming("0123456", "")
    ours.told()
    leg.name = "PJSIP/trunk_2-000000"
    told = ours.type(typed("hangup"))
    assert told[0] == [("Response", "Success"), ("Message", "Channel Hungup")]
    assert value(told[-1], "Event") == "Hangup"
    told = ours.type(typed("hangup"))
    assert told == [[("Response", "Error"), ("Message", "No such channel")]]


# -- our own client reads what the guide prints


def reads(name: str, action: Action) -> Answer:
    """Let our client ask, and give it the guide's bytes as they are: without an ActionID."""
    client = Client(token="t")
    client.start(0.0)
    login = "".join(pieces("login"))
    greeting, _, rest = login.partition("\n")
    client.receive_data(f"{greeting}\r\n".encode(), 0.0)
    client.sign_in("amitest123", Secret("amitest123"), plain=True, events="on", now=0.0)
    accepted = rest.partition("\n\n")[2]
    received = client.receive_data(accepted.replace("\n", "\r\n").encode(), 0.0)
    assert received[0] == SignedIn()
    client.ask(action, 0.0)
    answer = "".join(each for each in pieces(name) if "action:" not in each)
    [found] = client.receive_data(answer.replace("\n", "\r\n").encode(), 0.0)
    assert isinstance(found, Answer)
    return found


def test_our_client_reads_the_greeting() -> None:
    greeting = Greeting.of(next(pieces("login")).partition("\n")[0])
    assert greeting.version == (5, 0, 0)


@pytest.mark.parametrize(
    ("name", "action", "events"),
    [
        ("queues", Raw("queues"), ["QueueStatus", "QueueMemberStatus"]),
        ("gsagents", Raw("GSAgents"), ["GsAgent"]),
    ],
)
def test_our_client_reads_the_lists(name: str, action: Action, events: list[str]) -> None:
    answer = reads(name, action)
    assert answer.outcome is Outcome.COMPLETE
    assert [item.name for item in answer.items] == events
    assert {item.get("Queue") for item in answer.items} == {"6500"}


def test_our_client_reads_the_commands() -> None:
    answer = reads("listcommands", LIST_COMMANDS)
    assert answer.response is not None
    assert answer.response.items()[1:] == command_list()


def test_what_happens_meanwhile_is_no_item() -> None:
    """An event has a Privilege, an item has none."""
    client = Client(token="t")
    client.start(0.0)
    client.receive_data(b"Asterisk Call Manager/5.0.0\r\n", 0.0)
    client.ask(Raw("queues"), 0.0)
    first, *_ = printed("queues")
    start = "".join(f"{name}: {text}\r\n" for name, text in first)
    client.receive_data(f"{start}\r\n".encode(), 0.0)
    happened = b"Event: QueueMemberStatus\r\nPrivilege: agent,all\r\nQueue: 6500\r\n\r\n"
    [event] = client.receive_data(happened, 0.0)
    assert isinstance(event, Event)
    end = b"Event: QueuesComplete\r\nEventList: Complete\r\nListItems: 0\r\n\r\n"
    [answer] = client.receive_data(end, 0.0)
    assert isinstance(answer, Answer)
    assert answer.items == ()


# -- and the rest of a login


def test_login_by_challenge(desk: Desk) -> None:
    [answer] = desk.send("Action: Challenge", "AuthType: MD5", "ActionID: 1")
    assert names(answer) == ["Response", "ActionID", "Challenge"]
    key = md5_key(value(answer, "Challenge"), Secret(SECRET))
    told = desk.send("Action: Login", f"Username: {USERNAME}", "AuthType: MD5", f"Key: {key}")
    assert told[0] == [("Response", "Success"), ("Message", "Authentication accepted")]


@pytest.mark.parametrize(
    "lines",
    [
        (f"Username: {USERNAME}", "Secret: wrong123"),
        (f"Username: {USERNAME}",),
        ("Username: somebody1", f"Secret: {SECRET}"),
        (f"Username: {USERNAME}", "AuthType: MD5", f"Key: {md5_key('', Secret(SECRET))}"),
    ],
    ids=["secret", "no secret", "user", "key without a challenge"],
)
def test_a_wrong_login_is_refused_and_closed(desk: Desk, lines: tuple[str, ...]) -> None:
    assert desk.send("Action: Login", *lines) == [
        [("Response", "Error"), ("Message", "Authentication failed")]
    ]
    assert desk.closed == 1
    assert value(desk.send("Action: Ping")[0], "Message") == "Permission denied"


def test_commands_need_a_login(desk: Desk) -> None:
    for action in ("listcommands", "queues", "originate", "coreshowchannels", "logoff"):
        assert desk.send(f"action: {action}") == [
            [("Response", "Error"), ("Message", "Permission denied")]
        ]
