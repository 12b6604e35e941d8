# SPDX-License-Identifier: MIT
"""Each answer goes to the request it belongs to, once, or the request ends at its deadline."""

import pytest

from busylamp.ami.actions import PING, Raw
from busylamp.ami.client import Answer, Client, Outcome
from busylamp.ami.errors import LocalError
from tests.ami.pair import only_answer, refusing, signed_in, silent


def test_an_answer_belongs_to_its_request() -> None:
    pair = signed_in()
    first, second = pair.client.ask(PING, 1.0), pair.client.ask(Raw("Foo"), 1.0)
    assert first != second
    assert pair.client.waiting == 2
    answers = [only_answer([received]) for received in pair.move()]
    assert [answer.action_id for answer in answers] == [first, second]
    assert [answer.response and answer.response.message for answer in answers] == [
        "did Ping",
        "did Foo",
    ]
    assert {(answer.outcome, answer.items) for answer in answers} == {(Outcome.COMPLETE, ())}
    assert pair.client.waiting == 0


def test_answers_out_of_order() -> None:
    pair = signed_in(handler=silent)
    first, second = pair.client.ask(PING, 1.0), pair.client.ask(PING, 1.0)
    pair.move()
    assert only_answer(pair.say(f"Response: Success|ActionID: {second}")).action_id == second
    assert only_answer(pair.say(f"Response: Error|ActionID: {first}")).action_id == first


def test_an_error_is_an_answer_too() -> None:
    pair = signed_in(handler=refusing("Foo", "Permission denied"))
    pair.client.ask(Raw("Foo"), 1.0)
    answer = only_answer(pair.move())
    assert answer.response is not None
    assert (answer.response.success, answer.response.message) == (False, "Permission denied")
    assert answer.outcome is Outcome.COMPLETE


@pytest.mark.parametrize("foreign", ["u-1", "t-99", "T-1", "t-1x", "t", "-1", "t-0"])
def test_foreign_answers_are_ignored(foreign: str) -> None:
    pair = signed_in(handler=silent)
    mine = pair.client.ask(PING, 1.0)
    pair.move()
    assert mine == "t-1"
    assert pair.say(f"Response: Success|ActionID: {foreign}|Message: theirs") == []
    assert pair.client.waiting == 1
    assert only_answer(pair.say("Response: Success|ActionID: t-1")).action_id == mine


@pytest.mark.parametrize("action_id", ["|ActionID: t-1", "|ActionID: u-5", ""])
def test_responses_nobody_asked_for(action_id: str) -> None:
    pair = signed_in()
    assert pair.say(f"Response: Success{action_id}|Message: unsolicited") == []
    assert pair.say(f"Response: Error{action_id}") == []
    assert pair.client.signed_in
    pair.client.ask(PING, 1.0)
    answer = only_answer(pair.move())
    assert answer.response is not None
    assert answer.response.message == "did Ping"


def test_answer_without_action_id_is_the_only_request_s() -> None:
    pair = signed_in(handler=silent)
    mine = pair.client.ask(PING, 1.0)
    pair.move()
    assert only_answer(pair.say("Response: Success|Ping: Pong")).action_id == mine


def test_answer_without_action_id_to_one_of_two_is_nobody_s() -> None:
    pair = signed_in(handler=silent)
    pair.client.ask(PING, 1.0)
    pair.client.ask(PING, 1.0)
    pair.move()
    assert pair.say("Response: Success|Ping: Pong") == []
    assert pair.client.waiting == 2


def test_an_answer_is_given_once() -> None:
    pair = signed_in(handler=silent)
    mine = pair.client.ask(PING, 1.0)
    pair.move()
    assert len(pair.say(f"Response: Success|ActionID: {mine}")) == 1
    assert pair.say(f"Response: Success|ActionID: {mine}") == []


def test_action_ids_carry_the_token_and_never_come_twice() -> None:
    pair = signed_in()
    asked = [pair.client.ask(PING, 1.0) for _ in range(50)]
    pair.move()
    assert [request.action_id for request in pair.seen] == asked
    assert len(set(asked)) == 50
    assert all(action_id.startswith("t-") for action_id in asked)
    assert Client(token="other").ask(PING, 0.0).startswith("other-")


def test_refused_action_leaves_no_trace() -> None:
    pair = signed_in()
    with pytest.raises(LocalError):
        pair.client.ask(Raw("Foo", (("X", "1\r\n\r\nAction: Logoff"),)), 1.0)
    assert pair.client.waiting == 0
    assert pair.client.next_deadline() is None
    assert pair.client.data_to_send() == b""


# Deadlines


def test_each_request_has_its_own_deadline() -> None:
    pair = signed_in(handler=silent)
    late = pair.client.ask(PING, 1.0, deadline=20.0)
    soon = pair.client.ask(PING, 1.0, deadline=5.0)
    usual = pair.client.ask(PING, 1.0)
    assert pair.client.next_deadline() == 6.0
    assert pair.client.tick(5.9) == []
    assert pair.client.tick(6.0) == [Answer(soon, None, (), Outcome.TIMED_OUT)]
    assert pair.client.next_deadline() == 11.0
    assert pair.client.tick(30.0) == [
        Answer(late, None, (), Outcome.TIMED_OUT),
        Answer(usual, None, (), Outcome.TIMED_OUT),
    ]
    assert pair.client.next_deadline() is None
    assert pair.client.waiting == 0
    assert pair.client.signed_in


def test_answer_after_its_deadline_is_ignored() -> None:
    pair = signed_in(handler=silent)
    late, next_ = pair.client.ask(PING, 1.0), pair.client.ask(PING, 2.0)
    pair.move()
    pair.client.tick(11.0)
    assert pair.say(f"Response: Success|ActionID: {late}") == []
    assert only_answer(pair.say(f"Response: Success|ActionID: {next_}")).action_id == next_
