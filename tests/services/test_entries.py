# SPDX-License-Identifier: MIT
"""Messages of other starts and commands, as signals in the window's thread."""

import threading
from collections.abc import Callable

import pytest

from busylamp.desk.requests import Ask, DialRequest, RequestSource
from busylamp.services.entries import Called
from busylamp.system.instance.messages import (
    Dial,
    DialCopied,
    Frames,
    HangUp,
    Message,
    Prefill,
    Show,
    Status,
)
from busylamp.system.instance.server import Inbox, Reply
from tests.ui.conftest import rig as rig  # noqa: PLC0414 - a fixture
from tests.ui.rig import Rig

Json = dict[str, object]


def reply_into(told: list[Json]) -> Reply:
    def post(data: bytes, last: bool) -> None:
        frames = Frames()
        fields = None
        while data and fields is None:
            taken, data = data[: frames.wanted], data[frames.wanted :]
            fields = frames.receive(taken)
        assert fields is not None
        assert fields["last"] is last
        told.append(fields)

    return Reply(post)


@pytest.fixture
def say(rig: Rig) -> Callable[[Message], list[Json]]:
    """Say something to the window as its door does: in another thread."""
    inbox = Inbox()
    rig.services.entries._inbox = inbox
    rig.services.entries.open()

    def say_it(message: Message) -> list[Json]:
        told: list[Json] = []
        speaking = threading.Thread(target=inbox.put, args=(message, reply_into(told)))
        speaking.start()
        speaking.join(10)
        rig.wait_until(lambda: told)
        return told

    return say_it


def test_show(rig: Rig, say: Callable[[Message], list[Json]]) -> None:
    wanted: list[None] = []
    rig.services.entries.show_wanted.connect(lambda: wanted.append(None))
    rig.desktop.window.hide()
    assert say(Show())[-1]["ok"] is True
    assert len(wanted) == 1
    assert rig.desktop.window.isVisible()


def test_a_link(rig: Rig, say: Callable[[Message], list[Json]]) -> None:
    decided: list[object] = []
    rig.services.entries.decided.connect(decided.append)
    say(Prefill(text="tel:1002"))
    (ask,) = decided
    assert isinstance(ask, Ask)
    assert ask.source is RequestSource.LINK
    assert rig.line.asked == []


def test_what_was_copied(rig: Rig, say: Callable[[Message], list[Json]]) -> None:
    wanted: list[object] = []
    rig.services.entries.copied_wanted.connect(wanted.append)
    say(DialCopied())
    assert wanted == [RequestSource.CLIPBOARD]


def test_called_without_a_card_is_told(rig: Rig) -> None:
    called: list[object] = []
    rig.services.entries.called.connect(called.append)
    rig.services.entries.take(DialRequest(texts=("1002",), source=RequestSource.COMMAND))
    (one,) = called
    assert isinstance(one, Called)
    assert (one.attempt.number, one.source) == ("1002", RequestSource.COMMAND)


def test_a_command_dials_and_follows(rig: Rig, say: Callable[[Message], list[Json]]) -> None:
    told = say(Dial(text="1002"))
    assert [(step["step"], step["last"]) for step in told] == [("asked", False)]
    assert len(rig.line.asked) == 1
    refused = say(Dial(text="nobody"))
    assert (refused[0]["step"], refused[0]["last"]) == ("failed", True)
    assert len(rig.line.asked) == 1


def test_hang_up_and_status(rig: Rig, say: Callable[[Message], list[Json]]) -> None:
    assert say(HangUp())[-1]["failure"] == "gone"
    rig.ring("NORTHWIND")
    about = say(Status())
    assert (about[0]["line"], about[0]["calls"]) == ("up", 1)
    assert "call" in about[1]
    assert about[-1]["ok"] is True


def test_a_closed_window_sends_them_away(rig: Rig) -> None:
    inbox = Inbox()
    rig.services.entries._inbox = inbox
    rig.services.entries.open()
    rig.services.entries.close()
    told: list[Json] = []
    inbox.put(Prefill(text="tel:1"), reply_into(told))
    assert told[0]["failure"] == "ending"


def test_too_many_before_the_window_are_sent_away() -> None:
    inbox = Inbox()
    told: list[Json] = []
    for _ in range(40):
        inbox.put(Show(), reply_into(told))
    assert [answer["failure"] for answer in told] == ["busy"] * 8
