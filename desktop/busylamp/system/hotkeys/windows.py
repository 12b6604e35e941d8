# SPDX-License-Identifier: MIT
"""Keys on Windows: RegisterHotKey, and WM_HOTKEY out of Qt's message loop."""

import ctypes
import sys
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, QTimer

from busylamp.settings.chords import Chord
from busylamp.system.hotkeys.codes import virtual_key
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Listener, Press
from busylamp.telephony.reasons import HotkeyTrouble

_BITS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}  # winuser.h MOD_*
_NO_REPEAT = 0x4000
_WM_HOTKEY = 0x0312
_TRIAL = 0x0B00  # the number of a key that is only tried


class User32(Protocol):
    """What is asked of Windows."""

    def register(self, number: int, modifiers: int, key: int) -> bool:
        """Hold a key for this thread; False if another program has it."""
        ...

    def unregister(self, number: int) -> None:
        """Let go of it."""
        ...


class Message(ctypes.Structure):
    """The beginning of a MSG (winuser.h)."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


class WindowsHotkeys(QObject):
    """Holds keys for Qt's thread; a taken one is refused by Windows."""

    asks_itself = False

    def __init__(self, listener: Listener, system: User32) -> None:
        super().__init__()
        self._listener = listener
        self._system = system
        self._held: dict[int, Act] = {}
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)

    def hold(self, wanted: Mapping[Act, Chord]) -> None:
        """Hold exactly these."""
        self._let_go()
        for number, (act, chord) in enumerate(wanted.items(), 1):
            trouble = None
            if self._system.register(number, _bits(chord) | _NO_REPEAT, virtual_key(chord.key)):
                self._held[number] = act
            else:
                trouble = HotkeyTrouble.TAKEN
            self._listener.held(KeyHeld(act=act, keys=str(chord), trouble=trouble))

    def is_free(self, chord: Chord) -> bool:
        """Try it."""
        free = self._system.register(_TRIAL, _bits(chord), virtual_key(chord.key))
        if free:
            self._system.unregister(_TRIAL)
        return free

    def close(self) -> None:
        """Let go of all."""
        self._let_go()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)

    def take(self, message: int, number: int) -> bool:
        """Look at a message; return whether it was one of our keys."""
        act = self._held.get(number) if message == _WM_HOTKEY else None
        if act is None:
            return False
        QTimer.singleShot(0, self, lambda: self._listener.pressed(Press(act=act)))
        return True

    def _let_go(self) -> None:
        for number in self._held:
            self._system.unregister(number)
        self._held.clear()


class _Filter(QAbstractNativeEventFilter):
    """Shows Windows' messages to the keys before Qt sees them."""

    def __init__(self, keys: WindowsHotkeys) -> None:
        super().__init__()
        self._keys = keys

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Take our keys out of the stream. A hotkey's message has no window: the dispatcher's."""
        if kind not in (b"windows_dispatcher_MSG", b"windows_generic_MSG"):
            return False, 0
        told = Message.from_address(int(message))
        return self._keys.take(int(told.message), int(told.wparam)), 0


def _bits(chord: Chord) -> int:
    return sum(_BITS[name] for name in chord.modifiers)


if sys.platform == "win32":

    class RealUser32:
        """user32.dll."""

        def __init__(self) -> None:
            from ctypes import wintypes

            self._dll = ctypes.WinDLL("user32", use_last_error=True)
            self._dll.RegisterHotKey.argtypes = [
                wintypes.HWND,
                ctypes.c_int,
                wintypes.UINT,
                wintypes.UINT,
            ]
            self._dll.UnregisterHotKey.argtypes = [wintypes.HWND, ctypes.c_int]

        def register(self, number: int, modifiers: int, key: int) -> bool:
            """Hold a key for this thread."""
            return bool(self._dll.RegisterHotKey(None, number, modifiers, key))

        def unregister(self, number: int) -> None:
            """Let go of it."""
            self._dll.UnregisterHotKey(None, number)
