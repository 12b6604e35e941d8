# SPDX-License-Identifier: MIT
"""The PBX's side: requests read as Asterisk reads them, answers written as it writes them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busylamp.ami.client import md5_key
from busylamp.ami.messages import Event, Packet, Response
from busylamp.ami.secret import Secret
from busylamp.ami.server import Request, Server, accepts
from busylamp.ami.wire import Decoder

PING = b"Action: Ping\r\nActionID: t-1\r\n\r\n"
ASKED = Request((("Action", "Status"), ("ActionID", "t-1")))


def answers(server: Server) -> list[list[tuple[str, str]]]:
    """Read what the server wrote as a client reads it."""
    decoder = Decoder()
    decoder.feed(b"Asterisk Call Manager/5.0.0\r\n")
    written = server.data_to_send()
    assert (
        written.replace(b"\r\n", b"").count(b"\r")
        == written.replace(b"\r\n", b"").count(b"\n")
        == 0
    )
    found = decoder.feed(written)
    assert decoder.feed(b"") == []
    return [packet.items() for packet in found if isinstance(packet, Packet)]


def refused(said: bytes) -> str:
    server = Server()
    assert server.receive_data(said) == []
    ((word, *rest),) = answers(server)
    assert word == ("Response", "Error")
    return dict(rest)["Message"]


# Requests


def test_greeting_names_the_version() -> None:
    server = Server(version="2.7.0")
    assert server.data_to_send() == b""
    server.greet()
    assert server.data_to_send() == b"Asterisk Call Manager/2.7.0\r\n"
    assert server.data_to_send() == b""


@pytest.mark.parametrize("end", [b"\r\n", b"\n"], ids=["crlf", "lf"])
def test_requests_in_any_split(end: bytes) -> None:
    said = (PING + b"action: Status\r\nVariable: a=1\r\nvariable: b: 2\r\n\r\n").replace(
        b"\r\n", end
    )
    expected = [
        Request((("Action", "Ping"), ("ActionID", "t-1"))),
        Request((("action", "Status"), ("Variable", "a=1"), ("variable", "b: 2"))),
    ]
    for at in range(len(said) + 1):
        server = Server()
        assert server.receive_data(said[:at]) + server.receive_data(said[at:]) == expected
    server = Server()
    assert [
        r for at in range(len(said)) for r in server.receive_data(said[at : at + 1])
    ] == expected


def test_headers_of_a_request() -> None:
    (request,) = Server().receive_data(
        b"Action:Foo\r\nA: 1\r\na:  2\r\nEmpty:\r\nOld: \xe9\r\n\r\n"
    )
    assert (request.name, request.action_id) == ("Foo", "")
    assert (request.get("a"), request.all("A")) == ("1", ["1", "2"])
    assert (request.get("EMPTY", "x"), request.get("Missing", "x")) == ("", "x")
    assert request.get("old") == "\u00e9"


def test_stray_blank_line_is_no_request() -> None:
    assert refused(b"\r\n") == "Missing action in request"
    assert refused(b"ActionID: t-1\r\n\r\n") == "Missing action in request"


def test_refusal_carries_the_action_id() -> None:
    server = Server()
    server.receive_data(b"ActionID: t-1\r\n\r\n")
    assert ("ActionID", "t-1") in answers(server)[0]


def test_lines_too_long() -> None:
    fits = b"X: " + b"a" * (1024 - len(b"X: \r\n"))
    assert len(Server().receive_data(b"Action: Ping\r\n" + fits + b"\r\n\r\n")) == 1
    said = b"Action: Ping\r\n" + fits + b"a\r\n\r\n"
    assert refused(said) == "Failed to parse message: line too long"


def test_too_many_headers() -> None:
    assert len(Server().receive_data(b"Action: Ping\r\n" + b"X: 1\r\n" * 127 + b"\r\n")) == 1
    said = b"Action: Ping\r\n" + b"X: 1\r\n" * 128 + b"\r\n"
    assert refused(said) == "Too many lines in message or allocation failure"


def test_requests_after_a_refused_one_are_read() -> None:
    server = Server()
    (request,) = server.receive_data(b"\r\n" + PING)
    assert request.name == "Ping"


@settings(deadline=None)
@given(parts=st.lists(st.one_of(st.binary(max_size=20), st.sampled_from([b"\r\n", b"Action: A"]))))
def test_any_bytes_never_raise(parts: list[bytes]) -> None:
    server, whole = Server(), Server()
    found = [request for part in parts for request in server.receive_data(part)]
    assert whole.receive_data(b"".join(parts)) == found
    assert all(request.name for request in found)
    assert whole.data_to_send() == server.data_to_send()


# Answers


def test_answers() -> None:
    server = Server()
    server.respond(ASKED, "done", [("X", "1"), ("X", "")])
    server.respond(Request((("Action", "Ping"),)))
    server.respond(ASKED, "no", success=False)
    server.goodbye(ASKED)
    assert answers(server) == [
        [("Response", "Success"), ("ActionID", "t-1"), ("Message", "done"), ("X", "1"), ("X", "")],
        [("Response", "Success")],
        [("Response", "Error"), ("ActionID", "t-1"), ("Message", "no")],
        [("Response", "Goodbye"), ("ActionID", "t-1"), ("Message", "Thanks for all the fish.")],
    ]


def test_list() -> None:
    server = Server()
    server.respond_list(
        ASKED, "follows", [("Status", [("X", "1")]), ("Status", [])], "StatusComplete"
    )
    mine = ("ActionID", "t-1")
    assert answers(server) == [
        [("Response", "Success"), mine, ("EventList", "start"), ("Message", "follows")],
        [("Event", "Status"), mine, ("X", "1")],
        [("Event", "Status"), mine],
        [("Event", "StatusComplete"), mine, ("EventList", "Complete"), ("ListItems", "2")],
    ]


def test_values_stay_on_one_line() -> None:
    server = Server()
    server.event("A", [("X", "1\r\nEvent: Forged\n\r"), ("Y", "\u00e9")])
    ((first, x, y),) = answers(server)
    assert (first, x[0], y) == (("Event", "A"), "X", ("Y", "\u00e9"))
    assert x[1].split() == ["1", "Event:", "Forged"]


def test_raw_bytes_and_order() -> None:
    server = Server()
    server.greet()
    server.raw(b"\xff\x00")
    server.event("A", [])
    assert server.data_to_send() == b"Asterisk Call Manager/5.0.0\r\n\xff\x00Event: A\r\n\r\n"
    assert server.data_to_send() == b""


def test_a_client_reads_what_was_written() -> None:
    server, decoder = Server(), Decoder()
    server.greet()
    server.event("A", [("X", "1")])
    server.respond(ASKED)
    _, event, response = decoder.feed(server.data_to_send())
    assert isinstance(event, Event)
    assert (event.name, event.get("X")) == ("A", "1")
    assert isinstance(response, Response)
    assert response.success


# Logins


def _login(**headers: str) -> Request:
    return Request((("Action", "Login"), *headers.items()))


@pytest.mark.parametrize(
    ("request_", "accepted"),
    [
        (_login(Username="anna", Secret="word"), True),
        (_login(USERNAME="anna", secret="word"), True),
        (_login(Username="anna", Secret="Word"), False),
        (_login(Username="Anna", Secret="word"), False),
        (_login(Username="anna"), False),
        (_login(Secret="word"), False),
        (_login(Username="anna", AuthType="MD5", Key=md5_key("123", Secret("word"))), True),
        (_login(Username="anna", AuthType="md5", Key=md5_key("123", Secret("word"))), True),
        (_login(Username="anna", AuthType="MD5", Key=md5_key("124", Secret("word"))), False),
        (_login(Username="anna", AuthType="MD5", Secret="word"), False),
        (_login(Username="bert", AuthType="MD5", Key=md5_key("123", Secret("word"))), False),
        (_login(Username="anna", Key=md5_key("123", Secret("word"))), False),
    ],
)
def test_who_is_let_in(request_: Request, accepted: bool) -> None:
    assert accepts(request_, "anna", Secret("word"), "123") is accepted


def test_key_without_a_challenge_is_refused() -> None:
    key = md5_key("", Secret("word"))
    assert not accepts(_login(Username="anna", AuthType="MD5", Key=key), "anna", Secret("word"), "")
