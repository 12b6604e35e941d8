# SPDX-License-Identifier: MIT
"""A secret shows itself to nobody: in no text, no exception, no pickle, no copy."""

import copy
import dataclasses
import pickle
import traceback
from collections.abc import Callable

import pytest

from busylamp.ami.actions import MAX_LINE, Login, encode
from busylamp.ami.client import Client, Received
from busylamp.ami.errors import LocalError
from busylamp.ami.secret import Secret

WORD = "Zaunk\u00f6nig7"

SHOWN: list[Callable[[object], str]] = [
    repr,
    str,
    format,
    ascii,
    lambda thing: f"{thing}",
    lambda thing: f"{thing!r:>80}",
    lambda thing: f"{thing!s} {thing!a}",
    "{0} {0!r} {0!s:.200}".format,
    lambda thing: repr([thing, (thing,), {"secret": thing}]),
    lambda thing: "".join(traceback.format_exception(ValueError(thing))),
]


def _all_it_holds(thing: object) -> str:
    return repr(vars(thing))


def login() -> Login:
    return Login(username="anna", secret=Secret(WORD))


def hides(text: str) -> bool:
    return WORD not in text and ascii(WORD)[1:-1] not in text and WORD[:5] not in text


@pytest.mark.parametrize("show", SHOWN)
def test_secret_shows_in_no_text(show: Callable[[object], str]) -> None:
    assert not hides(show(WORD))
    assert hides(show(Secret(WORD)))
    assert "Secret(***)" in show(Secret(WORD))
    assert hides(format(Secret(WORD), ">40"))


def test_secret_is_revealed_when_asked() -> None:
    assert Secret(WORD).reveal() == WORD
    assert bool(Secret(WORD)) is True
    assert bool(Secret("")) is False
    assert repr(Secret("")) == repr(Secret(WORD))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(
    "thing", [Secret(WORD), login(), [Secret(WORD)]], ids=["", "login", "list"]
)
def test_secret_is_not_pickled(thing: object, protocol: int) -> None:
    with pytest.raises(TypeError) as refused:
        pickle.dumps(thing, protocol)
    assert hides("".join(traceback.format_exception(refused.value)))


def test_secret_is_not_copied_nor_taken_apart() -> None:
    for act in (copy.copy, copy.deepcopy, vars):
        with pytest.raises(TypeError) as refused:
            act(Secret(WORD))
        assert hides(str(refused.value))
    with pytest.raises(TypeError):
        dataclasses.asdict(login())


@pytest.mark.parametrize("show", SHOWN)
@pytest.mark.parametrize("key", [False, True], ids=["plain", "key"])
def test_login_shows_no_secret(show: Callable[[object], str], key: bool) -> None:
    shown = show(dataclasses.replace(login(), key=key))
    assert hides(shown)
    assert "anna" in shown
    assert "Secret(" not in shown


def test_login_sends_the_secret_nevertheless() -> None:
    assert ("Secret", WORD) in login().headers()
    assert f"\r\nSecret: {WORD}\r\n".encode() in encode(login(), "t-0")


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
@pytest.mark.parametrize("show", [*SHOWN, _all_it_holds])
def test_client_shows_no_secret(show: Callable[[object], str], plain: bool) -> None:
    client = Client(token="t")
    client.start(0.0)
    client.receive_data(b"Asterisk Call Manager/5.0.0\r\n", 0.0)
    client.sign_in("anna", Secret(WORD), plain=plain, events="off", now=0.0)
    assert (WORD.encode() in client.data_to_send()) is plain
    assert hides(show(client))


def test_client_forgets_the_secret_once_signed_in() -> None:
    client = Client(token="t")
    client.start(0.0)
    client.receive_data(b"Asterisk Call Manager/5.0.0\r\n", 0.0)
    client.sign_in("anna", Secret(WORD), plain=False, events="off", now=0.0)
    assert client._credentials is not None
    client.receive_data(b"Response: Success\r\nActionID: t-0\r\nChallenge: 1\r\n\r\n", 0.0)
    client.receive_data(b"Response: Success\r\nActionID: t-1\r\n\r\n", 0.0)
    assert client.signed_in
    assert client._credentials is None


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
def _refuse(client: Client) -> list[Received]:
    return client.receive_data(b"Response: Error\r\nActionID: t-0\r\n\r\n", 0.0)


def _time_out(client: Client) -> list[Received]:
    return client.tick(10.0)


def _break(client: Client) -> list[Received]:
    return client.receive_data(b"a" * 70_000, 0.0)


@pytest.mark.parametrize("plain", [True, False], ids=["plain", "md5"])
@pytest.mark.parametrize("end", [_refuse, _time_out, _break, Client.receive_eof])
def test_client_forgets_the_secret_once_it_failed(
    end: Callable[[Client], list[Received]], plain: bool
) -> None:
    client = Client(token="t")
    client.start(0.0)
    client.receive_data(b"Asterisk Call Manager/5.0.0\r\n", 0.0)
    client.sign_in("anna", Secret(WORD), plain=plain, events="off", now=0.0)
    assert (client._credentials is None) is plain
    assert end(client)
    assert client._credentials is None


def test_unsent_login_is_forgotten_once_closed() -> None:
    client = Client(token="t")
    client.start(0.0)
    client.sign_in("anna", Secret(WORD), plain=True, events="off", now=0.0)
    client.receive_eof()
    assert hides(repr(client._out))
    assert client.data_to_send() == b""


def test_closed_client_takes_no_secret() -> None:
    client = Client(token="t")
    client.start(0.0)
    said = b"Asterisk Call Manager/5.0.0\r\n" + b"a" * 70_000
    assert [type(item).__name__ for item in client.receive_data(said, 0.0)] == [
        *("Greeting", "Broken")
    ]
    for plain in (True, False):
        client.sign_in("anna", Secret(WORD), plain=plain, events="off", now=0.0)
    assert client._credentials is None
    assert (client.data_to_send(), client.next_deadline()) == (b"", None)
    assert client.receive_eof() == []


@pytest.mark.parametrize(
    "word",
    [
        *(f"{WORD}{bad}{WORD}" for bad in ("\n", "\r", "\x00", "\x7f", "\x85", "\u2028", "\ud800")),
        WORD * MAX_LINE,
    ],
)
def test_a_refused_secret_shows_in_no_exception(word: str) -> None:
    client = Client(token="t")
    with pytest.raises(LocalError) as refused:
        client.sign_in("anna", Secret(word), plain=True, events="off", now=0.0)
    assert "Login: the header Secret" in str(refused.value)
    for shown in (repr(refused.value), *traceback.format_exception(refused.value)):
        assert hides(shown)
    assert refused.value.__cause__ is refused.value.__context__ is None
    assert client.data_to_send() == b""
