# SPDX-License-Identifier: MIT
"""The office plays over real sockets, and ends when it is told to."""

import gc
import socket
import threading

import pytest

from busylamp.ami.client import md5_key
from busylamp.demo import stage as stage_module
from busylamp.demo.stage import Stage
from tests.demo.conftest import Client, Packet, value


def story(told: list[Packet], *wanted: str) -> list[str]:
    return [name for name in (value(packet, "Event") for packet in told) if name in wanted]


def test_it_greets_and_signs_in(stage: Stage) -> None:
    with Client(stage.port) as client:
        assert client.greeting == b"Asterisk Call Manager/5.0.0\r\n"
        client.send("Action: Challenge", "AuthType: MD5")
        challenge = value(client.until("Response", "Success")[0], "Challenge")
        key = md5_key(challenge, stage.secret)
        client.send("Action: Login", f"Username: {stage.username}", "AuthType: MD5", f"Key: {key}")
        told = client.until("Response", "Success")
        assert value(told[0], "Message") == "Authentication accepted"
        client.send("Action: Logoff")
        assert client.rest().endswith(
            b"Response: Goodbye\r\nMessage: Thanks for all the fish.\r\n\r\n"
        )


def test_a_wrong_secret_ends_the_connection(stage: Stage) -> None:
    with Client(stage.port) as client:
        client.send("Action: Login", f"Username: {stage.username}", "Secret: wrong")
        assert client.rest() == b"Response: Error\r\nMessage: Authentication failed\r\n\r\n"


def test_refusing_everybody_for_a_while(stage: Stage) -> None:
    stage.refuse_logins(refuse=True)
    with Client(stage.port) as client:
        client.send(
            "Action: Login", f"Username: {stage.username}", f"Secret: {stage.secret.reveal()}"
        )
        assert b"Authentication failed" in client.rest()
    stage.refuse_logins(refuse=False)
    with Client(stage.port) as client:
        client.log_in(stage)
    assert stage.accepted == 2


def test_thirty_seconds_to_sign_in() -> None:
    assert stage_module._LOGIN_SECONDS == 30.0


def test_who_does_not_sign_in_is_cut_off(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    with Client(stage.port) as early:
        early.log_in(stage)
        monkeypatch.setattr(stage_module, "_LOGIN_SECONDS", 0.05)
        with Client(stage.port) as idle:
            assert idle.rest() == b""
        early.send("Action: Ping")
        assert value(early.until("Response", "Success")[-1], "Ping") == "Pong"


def dialled(client: Client) -> list[Packet]:
    """Click to dial 1001; return what is told until both talk."""
    place = ("Context: from-internal", "Exten: 1001", "Priority: 1")
    mine = ("Channel: PJSIP/1000", "ChannelId: mine-1", "Async: true")
    client.send("Action: Originate", *mine, *place)
    return client.until("Event", "BridgeEnter")


def test_click_to_dial_from_ring_to_hangup(stage: Stage) -> None:
    with Client(stage.port) as client:
        client.log_in(stage)
        told = dialled(client)
        assert story(told, "Newchannel", "DialBegin", "OriginateResponse", "DialEnd") == [
            *("Newchannel", "DialBegin", "DialEnd", "OriginateResponse"),
            *("Newchannel", "DialBegin", "DialEnd"),
        ]
        client.send("Action: Hangup", "Channel: mine-1", "ActionID: h")
        answer = client.until("Response", "Success")[-1]
        assert value(answer, "Message") == "Channel Hungup"
        ended = client.until("Event", "Hangup") + client.until("Event", "Hangup")
        assert story(ended, "BridgeLeave", "Hangup") == [
            "BridgeLeave",
            "BridgeLeave",
            "Hangup",
            "Hangup",
        ]


def test_the_lamps_follow_the_call(stage: Stage) -> None:
    with Client(stage.port) as client:
        client.log_in(stage)
        told = dialled(client)
    states = [each for each in told if value(each, "Event") == "ExtensionStatus"]
    assert [(value(each, "Exten"), value(each, "StatusText")) for each in states] == [
        ("1000", "Ringing"),
        ("1000", "InUse"),
        ("1001", "Ringing"),
        ("1001", "InUse"),
    ]


def test_somebody_calls_and_gives_up(stage: Stage) -> None:
    with Client(stage.port) as client:
        client.log_in(stage)
        stage.play("incoming", number="+442079460018", name="NORTHWIND", ring=3.0)
        told = client.until("Event", "Hangup") + client.until("Event", "Hangup")
        wanted = ("Newchannel", "DialBegin", "DialState", "DialEnd", "BridgeEnter", "Hangup")
        assert story(told, *wanted) == [
            "Newchannel",
            "Newchannel",
            "DialBegin",
            "DialState",
            "DialEnd",
            "Hangup",
            "Hangup",
        ]
        [dial_end] = [each for each in told if value(each, "Event") == "DialEnd"]
        assert value(dial_end, "DialStatus") == "CANCEL"
        assert value(dial_end, "CallerIDName") == "NORTHWIND"


def test_a_call_is_picked_up_and_all_calls_are_ended(stage: Stage) -> None:
    with Client(stage.port) as client:
        client.log_in(stage)
        stage.play("incoming", number="0123456", ring=500.0)
        client.until("Event", "DialState")
        stage.pick_up()
        client.until("Event", "BridgeEnter")
        stage.hang_up_all()
        client.until("Event", "Hangup")
        client.until("Event", "Hangup")
        client.send("Action: CoreShowChannels")
        told = client.until("Event", "CoreShowChannelsComplete")
        assert value(told[-1], "ListItems") == "0"


def test_the_morning_goes_on_by_itself() -> None:
    lively = Stage(speed=100.0)
    lively.start()
    try:
        with Client(lively.port) as client:
            client.log_in(lively)
            told = client.until("Event", "QueueCallerAbandon")
    finally:
        lively.stop()
    callers = {value(each, "CallerIDNum") for each in told if value(each, "Event") == "Newchannel"}
    assert {"+442079460018", "0301234567", "+38514567890", "+4930901820", "1004"} <= callers


def test_a_call_to_1001_is_not_in_the_way_of_the_first_scenes(stage: Stage) -> None:
    """`busylamp dial --demo 1001` is what everybody tries first."""
    early = [scene for scene in stage.script.scenes if scene.at < 20]
    parties = {scene.facts.get(role) for scene in early for role in ("caller", "callee")}
    assert "1001" not in parties


def test_connections_can_be_cut(stage: Stage) -> None:
    with Client(stage.port) as client:
        client.log_in(stage)
        stage.drop_connections()
        assert client.rest() == b""
    with Client(stage.port) as again:
        again.log_in(stage)


def test_it_ends_cleanly() -> None:
    before = threading.active_count()
    ending = Stage(speed=50.0)
    ending.start()
    with Client(ending.port) as silent, Client(ending.port) as busy:
        busy.log_in(ending)
        ending.stop()
        assert silent.greeting == busy.greeting
    ending.stop()
    assert threading.active_count() == before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", ending.port), timeout=1)
    del ending
    gc.collect()  # an unclosed loop or socket is a failure of this test
