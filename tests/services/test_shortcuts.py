# SPDX-License-Identifier: MIT
"""The keys of the settings are held, and followed when they change."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.services.preferences import Preferences
from busylamp.services.shortcuts import Shortcuts
from busylamp.settings.chords import Chord
from busylamp.settings.keys import with_values
from busylamp.settings.model import Settings
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Listener, Press
from busylamp.telephony.reasons import HotkeyTrouble


class FakeKeys:
    """A desktop where some keys are taken."""

    asks_itself = False

    def __init__(self, listener: Listener, taken: tuple[str, ...]) -> None:
        self.listener = listener
        self.taken = taken
        self.wanted: dict[Act, str] = {}
        self.closed = False

    def hold(self, wanted: Mapping[Act, Chord]) -> None:
        self.wanted = {act: str(chord) for act, chord in wanted.items()}
        for act, keys in self.wanted.items():
            trouble = HotkeyTrouble.TAKEN if keys in self.taken else None
            self.listener.held(KeyHeld(act=act, keys=keys, trouble=trouble))

    def is_free(self, chord: Chord) -> bool:
        return str(chord) not in (*self.taken, *self.wanted.values())

    def close(self) -> None:
        self.wanted, self.closed = {}, True


class Rig:
    def __init__(self, folder: Path, *taken: str, has_way: bool = True) -> None:
        self.preferences = Preferences(folder / "settings.toml", Settings())
        self.ways: list[FakeKeys] = []
        self.told: list[object] = []

        def opens(listener: Listener) -> FakeKeys | None:
            if not has_way:
                return None
            self.ways.append(FakeKeys(listener, taken))
            return self.ways[-1]

        self.shortcuts = Shortcuts(self.preferences, opens)
        self.shortcuts.pressed.connect(self.told.append)
        self.shortcuts.changed.connect(self.told.append)

    def set(self, **keys: str) -> None:
        values = {f"keys.{name}": value for name, value in keys.items()}
        self.preferences.change(with_values(self.preferences.settings, values))


@pytest.fixture
def folder(qtbot: QtBot, tmp_path: Path) -> Path:
    return tmp_path


def test_the_first_key_is_set_and_each_change_is_followed(folder: Path) -> None:
    rig = Rig(folder)
    rig.set(hide="F7")
    assert rig.ways == []  # nothing is held before the window is up
    rig.shortcuts.start()
    (way,) = rig.ways
    assert way.wanted == {Act.DIAL: "Ctrl+Alt+D", Act.HIDE: "F7"}
    rig.set(dial="F9", hide="")
    assert way.wanted == {Act.DIAL: "F9"}
    assert rig.shortcuts.state(Act.HIDE) is None
    rig.preferences.change(with_values(rig.preferences.settings, {"numbers.region": "IT"}))
    assert len(rig.told) == 3  # that concerns no key
    assert rig.told[-1] == KeyHeld(act=Act.DIAL, keys="F9") == rig.shortcuts.state(Act.DIAL)


def test_a_press_is_told_until_the_end(folder: Path) -> None:
    rig = Rig(folder)
    rig.shortcuts.start()
    (way,) = rig.ways
    press = Press(act=Act.DIAL, token="t")
    way.listener.pressed(press)
    assert rig.told[-1] == press
    rig.shortcuts.pause()
    assert way.wanted == {}
    rig.shortcuts.start()
    assert way.wanted == {Act.DIAL: "Ctrl+Alt+D"}
    rig.shortcuts.stop()
    assert way.closed
    count = len(rig.told)
    way.listener.pressed(press)
    assert len(rig.told) == count


def test_a_taken_key_is_told_and_another_offered(folder: Path) -> None:
    rig = Rig(folder, "Ctrl+Alt+D", "Ctrl+Alt+K")
    rig.shortcuts.start()
    held = rig.shortcuts.state(Act.DIAL)
    assert held is not None
    assert held.trouble is HotkeyTrouble.TAKEN
    assert rig.shortcuts.offer() == "Ctrl+Alt+C"


def test_a_desktop_without_keys_says_so(folder: Path) -> None:
    rig = Rig(folder, has_way=False)
    rig.shortcuts.start()
    assert rig.told == [
        KeyHeld(act=Act.DIAL, keys="Ctrl+Alt+D", trouble=HotkeyTrouble.NO_WAY),
    ]
    assert rig.shortcuts.offer() == ""
    assert not rig.shortcuts.asks_itself
