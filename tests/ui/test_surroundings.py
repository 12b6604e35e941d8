# SPDX-License-Identifier: MIT
"""What the keys of the whole desktop do, and that the demo takes none."""

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from busylamp.ami.actions import Hangup
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Press
from busylamp.telephony.reasons import HotkeyTrouble
from busylamp.ui.surroundings import Surroundings
from tests.ui.rig import Rig, talking


class Trial:
    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.around = rig.desktop.surroundings
        self.told: list[object] = []
        self.around.dial_wanted.connect(lambda: self.told.append("dial"))
        self.around.show_wanted.connect(lambda: self.told.append("show"))
        self.around.hide_wanted.connect(lambda: self.told.append("hide"))
        self.around.key_lost.connect(self.told.append)

    def press(self, act: Act, token: str = "") -> None:
        assert self.around.integration is not None
        self.around.integration.shortcuts.pressed.emit(Press(act=act, token=token))

    def hung_up(self) -> list[Hangup]:
        return [action for _, action in self.rig.line.asked if isinstance(action, Hangup)]


@pytest.fixture
def trial(rig: Rig) -> Trial:
    return Trial(rig)


def test_each_key_is_passed_on(trial: Trial) -> None:
    for act in (Act.DIAL, Act.SHOW, Act.HIDE):
        trial.press(act)
    assert trial.told == ["dial", "show", "hide"]


def test_hang_up_takes_the_call_i_am_in(trial: Trial) -> None:
    trial.press(Act.HANG_UP)
    assert (trial.hung_up(), trial.told) == ([], [])
    ana = trial.rig.ring("Ana")
    trial.rig.update(talking(ana, 5))
    bob = trial.rig.ring("Bob")
    trial.press(Act.HANG_UP)
    assert [action.channel for action in trial.hung_up()] == [ana.channel]
    trial.rig.update(talking(bob, 1))
    trial.press(Act.HANG_UP)  # two calls: which one is for the user to say
    assert len(trial.hung_up()) == 1
    assert trial.told == ["show"]


def test_a_single_call_that_rings_is_declined(trial: Trial) -> None:
    ana = trial.rig.ring("Ana")
    trial.press(Act.HANG_UP)
    assert [action.channel for action in trial.hung_up()] == [ana.channel]


def test_on_wayland_the_focus_comes_before_the_reading(
    trial: Trial, monkeypatch: pytest.MonkeyPatch
) -> None:
    inactive, active = (
        Qt.ApplicationState.ApplicationInactive,
        Qt.ApplicationState.ApplicationActive,
    )
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "wayland"))
    monkeypatch.setattr(QGuiApplication, "applicationState", staticmethod(lambda: inactive))
    trial.press(Act.DIAL, token="tok-1")
    assert trial.told == ["show"]
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "tok-1"
    trial.around._on_state_changed(active)
    trial.around._on_state_changed(active)
    assert trial.told == ["show", "dial"]
    trial.press(Act.DIAL)
    trial.rig.wait_until(lambda: len(trial.told) == 4)  # a desktop that gives no focus


def test_only_a_key_that_can_be_mended_is_complained_about(trial: Trial) -> None:
    parts = trial.around.integration
    assert parts is not None
    for trouble in HotkeyTrouble:
        parts.shortcuts.changed.emit(KeyHeld(act=Act.DIAL, keys="F9", trouble=trouble))
    told = [held.trouble for held in trial.told if isinstance(held, KeyHeld)]
    assert told == [HotkeyTrouble.TAKEN, HotkeyTrouble.UNKNOWN_KEY]


def test_the_demo_takes_nothing_of_the_desktop(rig: Rig) -> None:
    around = Surroundings(replace(rig.services, is_demo=True))
    around.start()
    assert around.integration is None
    around.stop()
