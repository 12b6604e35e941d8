# SPDX-License-Identifier: MIT
"""What is sent to a notification daemon, by what it can do, and what its clicks mean."""

from collections.abc import Callable
from typing import Any

import pytest

from busylamp.system.bus import Bus, BusError, Heard, Place
from busylamp.system.notifications.freedesktop import FreedesktopNotifications
from busylamp.system.notifications.protocol import Note, NoteClicked, NoteListener

ALL = ("actions", "body", "body-markup", "persistence")


class FakeBus(Bus):
    """A daemon that does everything at once, in this thread."""

    def __init__(self, *capabilities: str) -> None:
        super().__init__()
        self.capabilities = list(capabilities)
        self.is_there = True
        self.sent: list[tuple[str, tuple[Any, ...]]] = []
        self.signals: dict[str, Heard] = {}

    def do(self, job: Callable[[Bus], None]) -> None:
        job(self)

    def call(
        self,
        place: Place,
        method: str,
        signature: str = "",
        values: tuple[object, ...] = (),
        *,
        seconds: float = 2.0,
    ) -> tuple[Any, ...]:
        if not self.is_there:
            raise BusError("org.freedesktop.DBus.Error.ServiceUnknown")
        self.sent.append((method, values))
        if method == "GetCapabilities":
            return (self.capabilities,)
        return (int(str(values[1])) or len(self.sent),) if method == "Notify" else ()

    def subscribe(self, place: Place, member: str, heard: Heard) -> int:
        self.signals[member] = heard
        return len(self.signals)


class Rig:
    def __init__(self, *capabilities: str) -> None:
        self.bus = FakeBus(*capabilities)
        self.clicked: list[NoteClicked] = []
        self.lost: list[Note] = []
        listener = NoteListener(clicked=self.clicked.append, lost=self.lost.append)
        self.way = FreedesktopNotifications(listener, self.bus)

    def notified(self) -> list[tuple[Any, ...]]:
        return [values for method, values in self.bus.sent if method == "Notify"]

    def close(self) -> None:
        self.way.close()


NOTE = Note(
    key="1", title="<b>N</b>", body="a & <b>", buttons=(("hang_up", "Hang up"),), urgent=True
)


@pytest.mark.parametrize(
    ("capabilities", "body", "actions"),
    [
        (ALL, "a &amp; &lt;b&gt;", ["default", "", "hang_up", "Hang up"]),
        (("actions",), "a & <b>", ["default", "", "hang_up", "Hang up"]),
        (("body-markup",), "a &amp; &lt;b&gt;", []),
        ((), "a & <b>", []),
    ],
)
def test_texts_and_buttons_follow_what_the_daemon_can(
    capabilities: tuple[str, ...], body: str, actions: list[str]
) -> None:
    rig = Rig(*capabilities)
    rig.way.show(NOTE)
    ((_, replaced, _, title, shown, sent, hints, stays),) = rig.notified()
    assert (replaced, title, shown, sent, stays) == (0, "<b>N</b>", body, actions, 0)
    assert hints["urgency"] == ("y", 2)
    rig.close()


def test_one_of_the_same_key_is_replaced_and_withdrawn() -> None:
    rig = Rig(*ALL)
    rig.way.show(NOTE)
    rig.way.show(NOTE)
    first, second = rig.notified()
    assert (first[1], second[1] != 0) == (0, True)
    rig.way.withdraw("1")
    rig.way.withdraw("1")
    closed = [values for method, values in rig.bus.sent if method == "CloseNotification"]
    assert closed == [(second[1],)]
    rig.close()


def test_a_click_is_told_only_for_our_own() -> None:
    rig = Rig(*ALL)
    rig.way.show(NOTE)
    number = rig.way._ids["1"]
    rig.bus.signals["ActionInvoked"]((number + 1, "hang_up"))  # another program's
    rig.bus.signals["ActivationToken"]((number, "tok"))
    rig.bus.signals["ActionInvoked"]((number, "default"))
    rig.bus.signals["ActionInvoked"]((number, "hang_up"))
    assert rig.clicked == [
        NoteClicked(key="1", button="default", token="tok"),
        NoteClicked(key="1", button="hang_up"),
    ]
    rig.bus.signals["NotificationClosed"]((number, 2))
    rig.bus.signals["ActionInvoked"]((number, "hang_up"))
    assert len(rig.clicked) == 2
    rig.close()


def test_without_a_daemon_the_note_is_lost_and_the_next_tries_again() -> None:
    rig = Rig(*ALL)
    rig.bus.is_there = False
    rig.way.show(NOTE)
    assert rig.lost == [NOTE]
    rig.bus.is_there = True
    rig.way.show(NOTE)
    assert len(rig.notified()) == 1
    rig.close()
