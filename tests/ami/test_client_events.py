# SPDX-License-Identifier: MIT
"""What happened comes through; what nobody wants does not."""

from busylamp.ami.actions import PING, Raw
from busylamp.ami.messages import Event
from busylamp.ami.wire import Torn
from tests.ami.pair import names, signed_in, silent


def test_events_come_through_in_order() -> None:
    pair = signed_in()
    pair.server.event("Newchannel", [("Uniqueid", "1")])
    pair.server.event("Hangup", [("Uniqueid", "1")])
    assert names(pair.move()) == ["Newchannel", "Hangup"]


def test_unwanted_events_are_dropped_whether_or_not_something_is_asked() -> None:
    pair = signed_in(wanted={"Hangup"}, handler=silent)
    for _ in range(2):
        for name in ("Newchannel", "Hangup", "StatusComplete"):
            pair.server.event(name, [("ActionID", "u-1")])
        assert names(pair.move()) == ["Hangup"]
        pair.client.ask(PING, 1.0)


def test_originate_response_is_an_event_not_an_answer() -> None:
    pair = signed_in()
    mine = pair.client.ask(Raw("Originate"), 1.0)
    pair.move()
    said = "Event: OriginateResponse|ActionID: {}|Response: Failure|Reason: 0"
    assert names(pair.say(said.format(mine))) == ["OriginateResponse"]
    pair.handler = silent
    waiting = pair.client.ask(Raw("Originate"), 1.0)
    pair.move()
    assert names(pair.say(said.format(waiting))) == ["OriginateResponse"]
    assert names(pair.say(said.format("u-1"))) == ["OriginateResponse"]
    assert pair.client.waiting == 1


def test_torn_packet_is_told() -> None:
    pair = signed_in()
    received = pair.say("Event: Newchannel|Channel: PJS|Event: Hangup|X: 1")
    assert received[0] == Torn()
    assert names(received) == ["Torn", "Hangup"]


def test_packets_of_no_kind_mean_nothing() -> None:
    pair = signed_in(handler=silent)
    mine = pair.client.ask(PING, 1.0)
    pair.move()
    assert pair.say(f"ActionID: {mine}|Response: Success") == []
    assert pair.client.waiting == 1


def test_a_long_event_of_usual_headers_is_heard() -> None:
    """An AttendedTransfer tells of five legs: more than 2,000 bytes, none of its lines long."""
    pair = signed_in()
    lines = [f"Header{number}: {'v' * 60}" for number in range(50)]
    (heard,) = pair.say("|".join(["Event: AttendedTransfer", *lines]))
    assert isinstance(heard, Event)
    assert heard.get("Header49") == "v" * 60
