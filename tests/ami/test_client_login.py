# SPDX-License-Identifier: MIT
"""Who is let in, and what ends a login."""

import traceback

import pytest

from busylamp.ami.actions import PING
from busylamp.ami.client import LOGIN_SECONDS, Client, Refusal, SignedIn, SignInRefused
from busylamp.ami.errors import LocalError
from busylamp.ami.secret import Secret
from busylamp.ami.server import Request, Server
from tests.ami.pair import CHALLENGE, SECRET, USER, Pair, only_answer, pbx, refusing, silent


def test_plain_login() -> None:
    pair = Pair()
    assert pair.sign_in(plain=True) == [SignedIn()]
    assert pair.client.signed_in
    assert pair.client.next_deadline() is None
    (login,) = pair.seen
    assert login.headers == (
        *(("Action", "Login"), ("ActionID", "t-0"), ("Username", USER)),
        *(("Secret", SECRET.reveal()), ("Events", "call")),
    )


def test_md5_login_never_sends_the_secret() -> None:
    pair = Pair()
    assert pair.sign_in(plain=False) == [SignedIn()]
    assert pair.client.signed_in
    assert [request.name for request in pair.seen] == ["Challenge", "Login"]
    assert [request.action_id for request in pair.seen] == ["t-0", "t-1"]
    assert [request.get("AuthType") for request in pair.seen] == ["MD5", "MD5"]
    assert pair.seen[1].get("Secret", "none") == "none"
    assert SECRET.reveal() not in repr(pair.seen)


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
def test_wrong_secret(plain: bool) -> None:
    pair = Pair()
    told = SignInRefused(Refusal.AUTHENTICATION_FAILED, "Authentication failed")
    assert pair.sign_in(Secret("wrong"), plain=plain) == [told]
    assert not pair.client.signed_in
    assert pair.client.next_deadline() is None


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("Login Already In Use", Refusal.ALREADY_IN_USE),
        ("Authentication failed", Refusal.AUTHENTICATION_FAILED),
        ("Permission denied", Refusal.OTHER),
        ("", Refusal.OTHER),
    ],
)
def test_refused_logins(plain: bool, message: str, kind: Refusal) -> None:
    pair = Pair(handler=refusing("Login", message))
    assert pair.sign_in(plain=plain) == [SignInRefused(kind, message)]
    assert not pair.client.signed_in


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("Login Already In Use", Refusal.ALREADY_IN_USE),
        ("Must specify AuthType", Refusal.CHALLENGE_REFUSED),
        ("Authentication failed", Refusal.CHALLENGE_REFUSED),
    ],
)
def test_refused_challenges(message: str, kind: Refusal) -> None:
    pair = Pair(handler=refusing("Challenge", message))
    assert pair.sign_in(plain=False) == [SignInRefused(kind, message)]
    assert [request.name for request in pair.seen] == ["Challenge"]
    assert not pair.client.signed_in


def test_challenge_without_digits_is_refused() -> None:
    pair = Pair(handler=lambda server, request: server.respond(request))
    assert pair.sign_in(plain=False) == [SignInRefused(Refusal.CHALLENGE_REFUSED)]
    assert [request.name for request in pair.seen] == ["Challenge"]


def test_error_with_digits_is_no_challenge() -> None:
    def handler(server: Server, request: Request) -> None:
        server.respond(request, "no", [("Challenge", CHALLENGE)], success=False)

    pair = Pair(handler=handler)
    assert pair.sign_in(plain=False) == [SignInRefused(Refusal.CHALLENGE_REFUSED, "no")]
    assert [request.name for request in pair.seen] == ["Challenge"]


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
def test_a_refused_login_is_over(plain: bool) -> None:
    pair = Pair(handler=refusing("Login" if plain else "Challenge", "Permission denied"))
    pair.sign_in(plain=plain)
    pair.server.respond(pair.seen[0], "Authentication accepted")
    assert pair.move() == []
    assert not pair.client.signed_in


def test_another_try_on_the_same_connection() -> None:
    pair = Pair(handler=refusing("Challenge", "Permission denied"))
    pair.sign_in(plain=False)
    pair.client.sign_in(USER, SECRET, plain=True, events="off", now=2.0)
    assert pair.move() == [SignedIn()]
    assert pair.seen[-1].get("Events") == "off"


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
def test_login_without_an_answer(plain: bool) -> None:
    pair = Pair(handler=silent)
    assert pair.sign_in(plain=plain) == []
    assert pair.client.next_deadline() == 1.0 + LOGIN_SECONDS == 6.0
    assert pair.client.tick(5.9) == []
    assert pair.client.tick(6.0) == [SignInRefused(Refusal.TIMED_OUT)]
    assert pair.client.tick(100.0) == []
    pair.server.respond(pair.seen[0], "Authentication accepted")
    assert pair.move() == []
    assert not pair.client.signed_in


def test_each_step_of_an_md5_login_has_its_own_deadline() -> None:
    def slow(server: Server, request: Request) -> None:
        if request.name == "Challenge":
            pbx(server, request)

    pair = Pair(handler=slow)
    pair.server.greet()
    pair.move()
    pair.client.sign_in(USER, SECRET, plain=False, events="off", now=1.0)
    assert pair.move(now=4.0) == []
    assert pair.client.next_deadline() == 9.0
    assert pair.client.tick(8.9) == []
    assert pair.client.tick(9.0) == [SignInRefused(Refusal.TIMED_OUT)]


# Whose answer it is


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
@pytest.mark.parametrize("word", ["Success", "Error", "Goodbye"])
@pytest.mark.parametrize("other", ["other", "t-1", "t-00", "T-0", "0"])
def test_foreign_answers_decide_no_login(other: str, word: str, plain: bool) -> None:
    pair = Pair(handler=silent)
    pair.sign_in(plain=plain)
    assert pair.say(f"Response: {word}|ActionID: {other}|Challenge: 666") == []
    assert not pair.client.signed_in
    pair.handler = pbx
    assert pair.client.next_deadline() == 6.0
    pbx(pair.server, pair.seen[0])
    assert pair.move() == [SignedIn()]


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
def test_login_answers_without_action_id(plain: bool) -> None:
    def forgetful(server: Server, request: Request) -> None:
        pbx(server, Request((*request.headers[:1], *request.headers[2:])))

    pair = Pair(handler=forgetful)
    assert pair.sign_in(plain=plain) == [SignedIn()]


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
def test_request_during_a_login_is_answered_as_its_own(plain: bool) -> None:
    pair = Pair(handler=silent)
    pair.sign_in(plain=plain)
    mine = pair.client.ask(PING, 1.0)
    pair.move()
    answer = only_answer(pair.say(f"Response: Error|ActionID: {mine}|Message: Permission denied"))
    assert answer.action_id == mine
    assert answer.response is not None
    assert answer.response.message == "Permission denied"
    pair.handler = pbx
    pbx(pair.server, pair.seen[0])
    assert pair.move() == [SignedIn()]


def test_answer_to_the_first_try_does_not_decide_the_second() -> None:
    pair = Pair(handler=silent)
    pair.sign_in(plain=True)
    pair.client.tick(6.0)
    pair.client.sign_in(USER, SECRET, plain=True, events="off", now=6.0)
    pair.move()
    assert pair.say("Response: Error|ActionID: t-0|Message: Authentication failed") == []
    assert pair.say("Response: Success|ActionID: t-1") == [SignedIn()]


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
@pytest.mark.parametrize(
    ("user", "secret"), [("an\nna", "geheim7"), ("anna", "ge\r\nheim7"), ("anna", "\ud800geheim7")]
)
def test_what_ami_can_not_carry_is_refused_before_anything_is_sent(
    plain: bool, user: str, secret: str
) -> None:
    client = Client(token="t")
    client.start(0.0)
    client.receive_data(b"Asterisk Call Manager/5.0.0\r\n", 0.0)
    with pytest.raises(LocalError) as refused:
        client.sign_in(user, Secret(secret), plain=plain, events="off", now=0.0)
    assert "geheim7" not in "".join(traceback.format_exception(refused.value))
    assert client.data_to_send() == b""
