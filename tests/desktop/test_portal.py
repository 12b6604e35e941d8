# SPDX-License-Identifier: MIT
"""Keys on Wayland, against a portal on a real bus."""

from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot

from busylamp.settings.chords import parse_chord
from busylamp.system.hotkeys.portal import PortalHotkeys
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Listener, Press
from busylamp.telephony.reasons import HotkeyTrouble
from tests.desktop.portal import SESSION, Portal

WANTED = {Act.DIAL: parse_chord("Ctrl+Alt+D"), Act.SHOW: parse_chord("Meta+F9")}


@pytest.fixture
def portal() -> Generator[Portal]:
    made = Portal()
    yield made
    made.close()


class Told:
    """What the portal's keys told."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.presses: list[Press] = []
        self.states: list[KeyHeld] = []
        listener = Listener(pressed=self.presses.append, held=self.states.append)
        self.keys = PortalHotkeys(listener, say=lambda words: f"[{words}]")

    def wait_for(self, count: int) -> list[KeyHeld]:
        self.bot.waitUntil(lambda: len(self.states) == count, timeout=10_000)
        return self.states


@pytest.fixture
def told(qtbot: QtBot, portal: Portal) -> Generator[Told]:
    made = Told(qtbot)
    yield made
    made.keys.close()


def test_keys_are_asked_for_and_pressed(qtbot: QtBot, portal: Portal, told: Told) -> None:
    told.keys.hold(WANTED)
    assert told.wait_for(2) == [
        KeyHeld(act=Act.DIAL, keys="Super+dial"),
        KeyHeld(act=Act.SHOW, keys="Super+show"),
    ]
    (_, bound) = next(call for call in portal.asked if call[0] == "BindShortcuts")
    assert bound[0] == SESSION
    triggers = {name: facts["preferred_trigger"][1] for name, facts in bound[1]}
    assert triggers == {"dial": "CTRL+ALT+d", "show": "LOGO+F9"}
    described = {name: facts["description"][1] for name, facts in bound[1]}
    assert described == {"dial": "[Call what I copied or selected]", "show": "[Show Busylamp]"}
    portal.press("dial", token="tok-1")
    portal.press("hide")  # never asked for
    portal.press("show", session="/somebody/elses")
    portal.press("show")
    qtbot.waitUntil(lambda: len(told.presses) == 2, timeout=10_000)
    assert told.presses == [Press(act=Act.DIAL, token="tok-1"), Press(act=Act.SHOW)]


def test_other_keys_take_a_new_session(portal: Portal, told: Told) -> None:
    told.keys.hold(WANTED)
    told.wait_for(2)
    told.keys.hold({Act.DIAL: parse_chord("F9")})
    told.wait_for(3)
    asked = [name for name, _ in portal.asked if name != "Register"]
    session = ["CreateSession", "BindShortcuts"]
    assert asked == [*session, "Close", *session]


def test_the_user_may_choose_other_keys(portal: Portal, told: Told) -> None:
    told.keys.hold({Act.DIAL: parse_chord("F9")})
    told.wait_for(1)
    portal.rename("dial", "Super+K")
    assert told.wait_for(2)[-1] == KeyHeld(act=Act.DIAL, keys="Super+K")


def test_a_no_of_the_user_is_told(portal: Portal, told: Told) -> None:
    portal.response = 1
    told.keys.hold({Act.DIAL: parse_chord("F9")})
    assert told.wait_for(1)[0].trouble is HotkeyTrouble.DENIED


def test_a_portal_without_shortcuts_is_no_way(portal: Portal, told: Told) -> None:
    portal.lacks_shortcuts = True
    told.keys.hold({Act.DIAL: parse_chord("F9")})
    assert told.wait_for(1)[0].trouble is HotkeyTrouble.NO_WAY


def test_without_a_portal_there_is_no_way(qtbot: QtBot) -> None:
    told = Told(qtbot)
    told.keys.hold({Act.DIAL: parse_chord("F9")})
    assert told.wait_for(1)[0].trouble is HotkeyTrouble.NO_WAY
    told.keys.close()


def test_without_a_bus_there_is_no_answer(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    told = Told(qtbot)
    told.keys.hold({Act.DIAL: parse_chord("F9")})
    assert told.wait_for(1)[0].trouble is HotkeyTrouble.NO_ANSWER
    told.keys.close()
