# SPDX-License-Identifier: MIT
"""Keys on Windows and macOS, with the calls into the system played."""

import ctypes
from collections.abc import Callable
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from busylamp.settings.chords import parse_chord
from busylamp.system.hotkeys.macos import MacHotkeys
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Listener, Press
from busylamp.system.hotkeys.windows import Message, WindowsHotkeys, _Filter
from busylamp.telephony.reasons import HotkeyTrouble

T = TypeVar("T")


class FakeSystem:
    """Holds keys like User32 and Carbon; F8 belongs to another program."""

    TAKEN = (0x77, 100)  # F8 on Windows and on a Mac

    def __init__(self) -> None:
        self.held: dict[int, tuple[int, int]] = {}
        self.tell: Callable[[int], None] = lambda _: None

    def listen(self, pressed: Callable[[int], None]) -> None:
        self.tell = pressed

    def register(self, number: int, modifiers: int, key: int) -> bool:
        if key in self.TAKEN or number in self.held:
            return False
        self.held[number] = (modifiers, key)
        return True

    def unregister(self, number: int) -> None:
        del self.held[number]


class Told:
    def __init__(self) -> None:
        self.presses: list[Press] = []
        self.states: list[KeyHeld] = []
        self.listener = Listener(pressed=self.presses.append, held=self.states.append)


WANTED = {Act.DIAL: parse_chord("Ctrl+Alt+D"), Act.SHOW: parse_chord("F8")}
HELD = [
    KeyHeld(act=Act.DIAL, keys="Ctrl+Alt+D"),
    KeyHeld(act=Act.SHOW, keys="F8", trouble=HotkeyTrouble.TAKEN),
]


def test_windows_holds_and_tells(qtbot: QtBot) -> None:
    system, told = FakeSystem(), Told()
    keys = WindowsHotkeys(told.listener, system)
    keys.hold(WANTED)
    assert told.states == HELD
    assert system.held == {1: (0x4003, 0x44)}  # MOD_NOREPEAT | MOD_CONTROL | MOD_ALT, VK_D
    message = Message(message=0x0312, wparam=1)
    take = _Filter(keys).nativeEventFilter
    assert take(b"windows_dispatcher_MSG", ctypes.addressof(message))[0]
    assert not take(b"other", ctypes.addressof(message))[0]
    for other in (Message(message=0x0312, wparam=2), Message(message=0x0100, wparam=1)):
        assert not take(b"windows_generic_MSG", ctypes.addressof(other))[0]
    qtbot.waitUntil(lambda: told.presses == [Press(act=Act.DIAL)])
    assert keys.is_free(parse_chord("F7"))
    assert not keys.is_free(parse_chord("F8"))
    keys.close()
    assert system.held == {}


def test_a_mac_holds_and_tells(qtbot: QtBot) -> None:
    system, told = FakeSystem(), Told()
    keys = MacHotkeys(told.listener, system)
    keys.hold(WANTED)
    assert told.states == HELD
    assert system.held == {1: (0x1800, 2)}  # controlKey | optionKey, kVK_ANSI_D
    system.tell(1)
    system.tell(2)
    qtbot.waitUntil(lambda: told.presses == [Press(act=Act.DIAL)])
    keys.hold({Act.HIDE: parse_chord("Pause")})
    assert told.states[-1].trouble is HotkeyTrouble.UNKNOWN_KEY
    assert not keys.is_free(parse_chord("Pause"))
    assert keys.is_free(parse_chord("F7"))
    assert system.held == {}


@pytest.mark.parametrize("size", [ctypes.sizeof(ctypes.c_void_p)])
def test_the_message_has_the_shape_windows_gives_it(size: int) -> None:
    """MSG: window, message, padding, wParam (winuser.h)."""
    assert (Message.message.offset, Message.wparam.offset) == (size, 2 * size)
