# SPDX-License-Identifier: MIT
"""Calls as notifications: what is shown, what its buttons do, where they can't be shown."""

import os
from collections.abc import Generator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication

from busylamp.ami.actions import Hangup
from busylamp.settings.keys import with_values
from busylamp.settings.model import PopupStyle
from busylamp.system.notifications.protocol import Note, NoteClicked, NoteListener
from busylamp.telephony.model import CallResult
from busylamp.ui.notifications import CallNotifications, effective_style
from tests.ui.rig import Rig, talking


@dataclass
class FakeWay:
    """A desktop's notifications."""

    listener: NoteListener
    shown: dict[str, Note] = field(default_factory=dict[str, Note])
    closed: bool = False

    def show(self, note: Note) -> None:
        self.shown[note.key] = note

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def close(self) -> None:
        self.shown.clear()
        self.closed = True


class Trial:
    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.ways: list[FakeWay] = []
        self.told: list[object] = []

        def opens(listener: NoteListener) -> FakeWay:
            self.ways.append(FakeWay(listener))
            return self.ways[-1]

        self.notifications = CallNotifications(
            rig.services, rig.desktop.alerts.attention, opens=opens
        )
        self.notifications.act_wanted.connect(rig.desktop.window.acting.do)
        self.notifications.open_wanted.connect(lambda: self.told.append("open"))
        self.notifications.message_wanted.connect(self.told.append)

    def prefer(self, style: PopupStyle) -> None:
        preferences = self.rig.services.preferences
        preferences.change(with_values(preferences.settings, {"popup.style": style}))

    @property
    def shown(self) -> list[Note]:
        return [note for way in self.ways for note in way.shown.values()]

    def click(self, key: str, button: str, token: str = "") -> None:
        self.ways[-1].listener.clicked(NoteClicked(key=key, button=button, token=token))


@pytest.fixture
def trial(rig: Rig) -> Generator[Trial]:
    rig.desktop.notifications.blockSignals(True)
    rig.services.phone.call_changed.disconnect(rig.desktop.notifications._on_call_changed)
    rig.desktop.alerts.attention.judged.disconnect(rig.desktop.notifications._on_judged)
    made = Trial(rig)
    made.prefer(PopupStyle.NOTIFICATION)
    yield made
    made.notifications.close()
    made.notifications.deleteLater()


def test_a_call_rings_and_is_taken(trial: Trial) -> None:
    call = trial.rig.ring("Ana & Co\n")
    (note,) = trial.shown
    assert note == Note(
        key=call.id,
        title="Ana & Co calls",
        body="+44 20 7946 0018",
        buttons=(("hang_up", "Decline"), ("hide", "Hide")),
        urgent=True,
    )
    trial.rig.update(talking(call, 1))
    assert trial.shown == []
    trial.rig.end(call, CallResult.ANSWERED)
    assert trial.shown == []


def test_a_missed_call_is_told(trial: Trial) -> None:
    call = trial.rig.ring("Ana")
    trial.rig.end(call, CallResult.MISSED)
    (note,) = trial.shown
    assert (note.title, note.body) == ("Missed call from Ana", "+44 20 7946 0018")
    assert not note.urgent


def test_the_buttons(trial: Trial) -> None:
    call = trial.rig.ring("Ana")
    trial.click(call.id, "hang_up")
    asked = [action for _, action in trial.rig.line.asked]
    assert asked == [Hangup(channel="PJSIP/1000-1", cause=21)]
    trial.click(call.id, "hide")
    assert trial.shown == []
    trial.rig.update(call)  # it rings on
    assert trial.shown == []
    trial.click(call.id, "default", token="tok-7")
    assert trial.told == ["open"]
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "tok-7"
    trial.click("nobody's", "whatever")


def test_who_may_not_hang_up_gets_no_button_for_it(trial: Trial) -> None:
    trial.rig.up("Originate")
    trial.rig.ring("Ana")
    assert trial.shown[0].buttons == (("hide", "Hide"),)


@pytest.mark.parametrize("style", [PopupStyle.CARD, PopupStyle.NONE])
def test_who_wants_none_gets_none(trial: Trial, style: PopupStyle) -> None:
    trial.prefer(style)
    call = trial.rig.ring("Ana")
    trial.rig.end(call, CallResult.MISSED)
    assert trial.ways == []


def test_what_nobody_shows_goes_to_the_tray(trial: Trial) -> None:
    trial.rig.ring("Ana")
    note = trial.shown[0]
    trial.ways[-1].listener.lost(note)
    assert trial.told == [note]


def test_on_wayland_a_card_is_a_notification(monkeypatch: pytest.MonkeyPatch) -> None:
    styles = list(PopupStyle)
    assert [effective_style(style) for style in styles] == styles
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "wayland"))
    shown = PopupStyle.NOTIFICATION
    assert [effective_style(style) for style in styles] == [shown, shown, PopupStyle.NONE]
