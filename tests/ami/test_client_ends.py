# SPDX-License-Identifier: MIT
"""How a connection begins and ends, and that any bytes end it in order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busylamp.ami.actions import PING, STATUS
from busylamp.ami.client import BANNER_SECONDS, Answer, Broken, Client, Outcome
from busylamp.ami.errors import WireFault
from busylamp.ami.wire import Limits
from tests.ami.pair import GREETING, SECRET, USER, Pair, names, signed_in, silent, start_list

# Greeting


def test_greeting_ends_the_wait() -> None:
    pair = Pair()
    assert pair.client.next_deadline() == BANNER_SECONDS == 10.0
    pair.server.greet()
    assert pair.move() == [GREETING]
    assert pair.client.next_deadline() is None
    assert pair.client.tick(1000.0) == []
    assert not pair.client.signed_in


@pytest.mark.parametrize("said", [b"", b"Asterisk Call Manager/5.0.0"], ids=["nothing", "no end"])
def test_no_banner_in_time(said: bytes) -> None:
    client = Client(token="t")
    client.start(100.0)
    client.receive_data(said, 105.0)
    assert client.next_deadline() == 110.0
    assert client.tick(109.9) == []
    assert client.tick(110.0) == [Broken(WireFault.NO_BANNER)]
    assert client.next_deadline() is None
    assert client.receive_data(b"\r\nEvent: A\r\n\r\n", 110.1) == []
    assert client.receive_eof() == []


@pytest.mark.parametrize("said", [b"HTTP/1.1 400 Bad Request\r\n", b"SSH-2.0-OpenSSH_9.6\r\n"])
def test_other_protocols_end_it(said: bytes) -> None:
    client = Client(token="t")
    client.start(0.0)
    assert client.receive_data(said, 0.0) == [Broken(WireFault.NOT_AMI)]
    assert client.next_deadline() is None
    assert client.receive_data(b"Asterisk Call Manager/5.0.0\r\n", 0.1) == []


# The end


def test_log_out() -> None:
    pair = signed_in()
    pair.client.log_out()
    assert pair.move() == []
    assert [request.name for request in pair.seen] == ["Logoff"]
    assert pair.client.receive_eof() == [Broken(WireFault.CLOSED)]
    assert not pair.client.signed_in


def test_eof_answers_everything() -> None:
    pair, first = start_list()
    second = pair.client.ask(PING, 1.0)
    list_, ping, broken = pair.client.receive_eof()
    assert isinstance(list_, Answer)
    assert (list_.action_id, list_.outcome, len(list_.items)) == (first, Outcome.CLOSED, 1)
    assert ping == Answer(second, None, (), Outcome.CLOSED)
    assert broken == Broken(WireFault.CLOSED)
    assert (pair.client.waiting, pair.client.next_deadline()) == (0, None)
    assert not pair.client.signed_in
    assert pair.client.receive_eof() == []
    assert pair.client.tick(1000.0) == []
    assert pair.say("Event: Hangup") == []


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
def test_eof_in_mid_login(plain: bool) -> None:
    pair = Pair(handler=silent)
    pair.sign_in(plain=plain)
    assert pair.client.receive_eof() == [Broken(WireFault.CLOSED)]
    assert pair.client.tick(1000.0) == []


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (b"X: " + b"a" * 100, WireFault.LINE_TOO_LONG),
        (b"X: 1\r\n" * 100, WireFault.PACKET_TOO_LONG),
    ],
)
def test_data_after_a_fault_is_ignored(said: bytes, fault: WireFault) -> None:
    pair = signed_in(handler=silent, limits=Limits(line=80, packet=400))
    mine = pair.client.ask(PING, 1.0)
    pair.server.raw(b"Event: Before\r\n\r\nEvent: A\r\n" + said)
    before, lost, broken = pair.move()
    assert names([before]) == ["Before"]
    assert lost == Answer(mine, None, (), Outcome.CLOSED)
    assert broken == Broken(fault)
    assert pair.say(f"|Response: Success|ActionID: {mine}||Event: After") == []
    assert pair.client.receive_eof() == []
    assert pair.client.next_deadline() is None


def test_limits_are_those_of_the_wire_unless_told() -> None:
    pair = signed_in()
    assert names(pair.say("Event: A|X: " + "a" * 65000)) == ["A"]
    pair.server.raw(b"Event: B\r\nX: " + b"a" * 65536 + b"\r\n\r\n")
    assert pair.client.receive_data(pair.server.data_to_send(), 1.0) == [
        Broken(WireFault.LINE_TOO_LONG)
    ]


def test_data_is_sent_once() -> None:
    client = Client(token="t")
    client.ask(PING, 0.0)
    assert client.data_to_send() == b"Action: Ping\r\nActionID: t-0\r\n\r\n"
    assert client.data_to_send() == b""


PIECES = st.sampled_from(
    [
        *(
            b"Event: A",
            b"Response: Success",
            b"Response: Error",
            b"ActionID: t-1",
            b"ActionID: t-2",
        ),
        *(
            b"EventList: start",
            b"EventList: Complete",
            b"Challenge: 1",
            b"\r\n",
            b"\r\n\r\n",
            b"\n",
        ),
        *(b"Message: Login Already In Use", b"Response: Follows\r\n", b"\x00\xff"),
    ]
)


@settings(max_examples=200, deadline=None)
@given(parts=st.lists(PIECES, max_size=20), plain=st.booleans(), greeted=st.booleans())
def test_any_bytes_never_raise_and_each_request_ends_once(
    parts: list[bytes], plain: bool, greeted: bool
) -> None:
    client = Client(token="t")
    client.start(0.0)
    received = client.receive_data(b"Asterisk Call Manager/5.0.0\r\n" if greeted else b"", 0.0)
    client.sign_in(USER, SECRET, plain=plain, events="off", now=0.0)
    asked = [client.ask(PING, 0.0), client.ask(STATUS, 0.0)]
    for part in parts:
        received += client.receive_data(part, 1.0)
    received += client.tick(20.0) + client.receive_eof()
    ended = [item.action_id for item in received if isinstance(item, Answer)]
    assert sorted(ended) == asked
    assert sum(isinstance(item, Broken) for item in received) == 1


def test_nothing_is_sent_after_the_end() -> None:
    pair = signed_in(handler=silent)
    pair.client.ask(PING, 1.0)
    pair.client.receive_eof()
    assert pair.client.data_to_send() == b""
    late = pair.client.ask(PING, 2.0)
    pair.client.log_out()
    assert pair.client.data_to_send() == b""
    assert pair.client.tick(12.0) == [Answer(late, None, (), Outcome.TIMED_OUT)]
