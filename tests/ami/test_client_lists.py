# SPDX-License-Identifier: MIT
"""Lists from their start to their end, beside what happens meanwhile."""

import pytest

from busylamp.ami.actions import (
    CORE_SHOW_CHANNELS,
    DEVICE_STATE_LIST,
    EXTENSION_STATE_LIST,
    STATUS,
    VOICEMAIL_USERS_LIST,
    Raw,
)
from busylamp.ami.client import Answer, Outcome
from busylamp.ami.server import Request, Server
from tests.ami.pair import names, only_answer, refusing, signed_in, silent, start_list


def test_list_from_start_to_complete() -> None:
    channels = [("CoreShowChannel", [("Uniqueid", str(number))]) for number in range(3)]

    def handler(server: Server, request: Request) -> None:
        server.event("Hangup", [("Uniqueid", "before")])
        server.respond_list(request, "will follow", channels, "CoreShowChannelsComplete")

    pair = signed_in(wanted={"Hangup"}, handler=handler)
    mine = pair.client.ask(CORE_SHOW_CHANNELS, 1.0)
    event, answer = pair.move()
    assert names([event]) == ["Hangup"]
    assert isinstance(answer, Answer)
    assert (answer.action_id, answer.outcome) == (mine, Outcome.COMPLETE)
    assert [item.get("Uniqueid") for item in answer.items] == ["0", "1", "2"]
    assert answer.response is not None
    assert answer.response.message == "will follow"
    assert pair.client.waiting == 0


def test_empty_list_with_start_and_end() -> None:
    def handler(server: Server, request: Request) -> None:
        server.respond_list(request, "will follow", [], "StatusComplete")

    pair = signed_in(handler=handler)
    pair.client.ask(STATUS, 1.0)
    answer = only_answer(pair.move())
    assert (answer.items, answer.outcome) == ((), Outcome.COMPLETE)


@pytest.mark.parametrize(
    ("ending", "outcome"),
    [
        ("Event: StatusComplete|EventList: Complete", Outcome.COMPLETE),
        ("Event: StatusComplete|EventList: complete", Outcome.COMPLETE),
        ("Event: StatusComplete|Items: 1", Outcome.COMPLETE),
        ("Event: Whatever|EventList: Complete", Outcome.COMPLETE),
        ("Event: StatusComplete|EventList: cancelled", Outcome.CANCELLED),
        ("Event: StatusComplete|EventList: Cancelled", Outcome.CANCELLED),
        ("Event: Whatever|EventList: Cancelled", Outcome.CANCELLED),
    ],
)
def test_how_lists_end(ending: str, outcome: Outcome) -> None:
    pair, mine = start_list(wanted={"Hangup"})
    answer = only_answer(pair.say(f"{ending}|ActionID: {mine}"))
    assert (answer.outcome, len(answer.items)) == (outcome, 1)
    assert pair.client.next_deadline() is None


@pytest.mark.parametrize("action_id", ["|ActionID: u-1", "|ActionID: T-1", ""])
def test_other_events_neither_join_nor_end_a_list(action_id: str) -> None:
    pair, mine = start_list()
    assert names(pair.say(f"Event: Status{action_id}")) == ["Status"]
    assert names(pair.say(f"Event: StatusComplete|EventList: Complete{action_id}")) == [
        "StatusComplete"
    ]
    answer = only_answer(pair.say(f"Event: StatusComplete|ActionID: {mine}"))
    assert len(answer.items) == 1


def test_action_id_may_be_the_last_line() -> None:
    pair, mine = start_list()
    assert pair.say(f"Event: QueueMember|Name: x|actionid: {mine}") == []
    answer = only_answer(pair.say(f"Event: StatusComplete|EventList: Complete|ActionID: {mine}"))
    assert [item.name for item in answer.items] == ["Status", "QueueMember"]


def test_two_lists_at_once() -> None:
    pair, first = start_list()
    second = pair.client.ask(DEVICE_STATE_LIST, 1.0)
    pair.move()
    pair.say(f"Response: Success|ActionID: {second}|EventList: start")
    pair.say(f"Event: DeviceStateChange|ActionID: {second}")
    pair.say(f"Event: Status|ActionID: {first}")
    ended = only_answer(pair.say(f"Event: DeviceStateListComplete|ActionID: {second}"))
    assert [item.name for item in ended.items] == ["DeviceStateChange"]
    ended = only_answer(pair.say(f"Event: StatusComplete|ActionID: {first}"))
    assert [item.name for item in ended.items] == ["Status", "Status"]


@pytest.mark.parametrize("version", ["1.1", "2.6.9", "5.0.0", "11.0.0"])
def test_empty_list_that_comes_as_error(version: str) -> None:
    message = "No dialplan hints are available"
    pair = signed_in(version=version, handler=refusing("ExtensionStateList", message))
    pair.client.ask(EXTENSION_STATE_LIST, 1.0)
    answer = only_answer(pair.move())
    assert answer.response is not None
    assert (answer.outcome, answer.items) == (Outcome.COMPLETE, ())
    assert answer.response.message == message


@pytest.mark.parametrize(
    ("version", "action"),
    [("5.0.0", VOICEMAIL_USERS_LIST), ("2.7.0", STATUS), ("1.1", VOICEMAIL_USERS_LIST)],
)
def test_empty_list_that_comes_as_bare_success(version: str, action: Raw) -> None:
    pair = signed_in(version=version)
    pair.client.ask(action, 1.0)
    answer = only_answer(pair.move())
    assert (answer.outcome, answer.items) == (Outcome.COMPLETE, ())
    assert pair.client.waiting == 0


@pytest.mark.parametrize("version", ["1.1", "2.6.9"])
def test_lists_of_old_servers_have_no_start(version: str) -> None:
    pair = signed_in(version=version, handler=silent)
    mine = pair.client.ask(STATUS, 1.0)
    pair.move()
    assert pair.say(f"Response: Success|ActionID: {mine}|Message: will follow") == []
    assert pair.say(f"Event: Status|ActionID: {mine}") == []
    answer = only_answer(pair.say(f"Event: StatusComplete|ActionID: {mine}|Items: 1"))
    assert [item.name for item in answer.items] == ["Status"]


def test_list_that_never_ends() -> None:
    pair, mine = start_list()
    assert pair.client.tick(10.9) == []
    answer = only_answer(pair.client.tick(11.0))
    assert (answer.action_id, answer.outcome) == (mine, Outcome.TIMED_OUT)
    assert answer.response is not None
    assert [item.get("Uniqueid") for item in answer.items] == ["1"]


@pytest.mark.parametrize("waiting", [False, True], ids=["alone", "beside another"])
def test_items_after_the_deadline_did_not_happen(waiting: bool) -> None:
    pair, mine = start_list(wanted={"Status", "StatusComplete"})
    pair.client.tick(11.0)
    if waiting:
        pair.client.ask(STATUS, 11.0)
        pair.move()
    assert pair.say(f"Event: Status|ActionID: {mine}|Uniqueid: 2") == []
    assert pair.say(f"Event: StatusComplete|EventList: Complete|actionid: {mine}") == []
    assert names(pair.say("Event: Status|Uniqueid: 3")) == ["Status"]
    assert names(pair.say("Event: Status|ActionID: u-1")) == ["Status"]
    assert names(pair.say(f"Event: Status|Uniqueid: {mine}")) == ["Status"]
    assert pair.client.waiting == waiting


def test_items_after_the_end_did_not_happen() -> None:
    pair, mine = start_list()
    only_answer(pair.say(f"Event: StatusComplete|ActionID: {mine}|EventList: Complete"))
    assert pair.say(f"Event: Status|ActionID: {mine}") == []


def test_unwanted_events_behind_a_list_in_one_read_are_dropped() -> None:
    pair, mine = start_list(wanted={"Hangup"})
    end = f"Event: StatusComplete|EventList: Complete|ActionID: {mine}"
    said = f"{end}||Event: VarSet||Event: Hangup||".replace("|", "\r\n")
    received = pair.client.receive_data(said.encode(), 1.0)
    assert names(received) == ["Answer", "Hangup"]
