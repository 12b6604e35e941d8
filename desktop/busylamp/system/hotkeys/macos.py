# SPDX-License-Identifier: MIT
"""Keys on macOS: Carbon's RegisterEventHotKey, the one way that needs no permission to listen."""

import ctypes
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from busylamp.settings.chords import Chord
from busylamp.system.hotkeys.codes import mac_code
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Listener, Press
from busylamp.telephony.reasons import HotkeyTrouble

_BITS = {"Meta": 0x100, "Shift": 0x200, "Alt": 0x800, "Ctrl": 0x1000}  # Carbon Events.h
_TRIAL = 0x0B00


class Carbon(Protocol):
    """What is asked of macOS."""

    def listen(self, pressed: Callable[[int], None]) -> None:
        """Tell the number of each key of ours that is pressed."""
        ...

    def register(self, number: int, modifiers: int, key: int) -> bool:
        """Hold a key; False if another program has it."""
        ...

    def unregister(self, number: int) -> None:
        """Let go of it."""
        ...


class MacHotkeys(QObject):
    """Holds keys for the application."""

    asks_itself = False

    def __init__(self, listener: Listener, system: Carbon) -> None:
        super().__init__()
        self._listener = listener
        self._system = system
        self._held: dict[int, Act] = {}
        system.listen(self._on_pressed)

    def hold(self, wanted: Mapping[Act, Chord]) -> None:
        """Hold exactly these."""
        self.close()
        for number, (act, chord) in enumerate(wanted.items(), 1):
            trouble, code = None, mac_code(chord.key)
            if code is None:
                trouble = HotkeyTrouble.UNKNOWN_KEY
            elif self._system.register(number, _bits(chord), code):
                self._held[number] = act
            else:
                trouble = HotkeyTrouble.TAKEN
            self._listener.held(KeyHeld(act=act, keys=str(chord), trouble=trouble))

    def is_free(self, chord: Chord) -> bool:
        """Try it."""
        code = mac_code(chord.key)
        if code is None or not self._system.register(_TRIAL, _bits(chord), code):
            return False
        self._system.unregister(_TRIAL)
        return True

    def close(self) -> None:
        """Let go of all."""
        for number in self._held:
            self._system.unregister(number)
        self._held.clear()

    def _on_pressed(self, number: int) -> None:
        act = self._held.get(number)
        if act is not None:
            QTimer.singleShot(0, self, lambda: self._listener.pressed(Press(act=act)))


def _bits(chord: Chord) -> int:
    return sum(_BITS[name] for name in chord.modifiers)


if sys.platform == "darwin":
    _FRAMEWORK = "/System/Library/Frameworks/Carbon.framework/Carbon"
    _SIGNATURE = int.from_bytes(b"busy", "big")

    class _Kind(ctypes.Structure):
        _fields_ = (("family", ctypes.c_uint32), ("kind", ctypes.c_uint32))

    class _Id(ctypes.Structure):
        _fields_ = (("signature", ctypes.c_uint32), ("number", ctypes.c_uint32))

    class RealCarbon:
        """Carbon.framework (CarbonEvents.h)."""

        def __init__(self) -> None:
            self._carbon = ctypes.CDLL(_FRAMEWORK)
            self._carbon.GetApplicationEventTarget.restype = ctypes.c_void_p
            self._target = ctypes.c_void_p(self._carbon.GetApplicationEventTarget())
            self._keys: dict[int, ctypes.c_void_p] = {}
            self._handler: object = None  # C holds it: it must live as long as we do

        def listen(self, pressed: Callable[[int], None]) -> None:
            """Install the handler of pressed keys."""
            pointer = ctypes.c_void_p
            made = ctypes.CFUNCTYPE(ctypes.c_int32, pointer, pointer, pointer)

            def on_event(_call: int, event: int, _data: int) -> int:
                found = _Id()
                self._carbon.GetEventParameter(
                    pointer(event),
                    int.from_bytes(b"----", "big"),  # kEventParamDirectObject
                    int.from_bytes(b"hkid", "big"),  # typeEventHotKeyID
                    None,
                    ctypes.c_ulong(ctypes.sizeof(found)),
                    None,
                    ctypes.byref(found),
                )
                pressed(int(found.number))
                return 0

            self._handler = made(on_event)
            kind = _Kind(int.from_bytes(b"keyb", "big"), 5)  # kEventHotKeyPressed
            self._carbon.InstallEventHandler(
                self._target, self._handler, ctypes.c_ulong(1), ctypes.byref(kind), None, None
            )

        def register(self, number: int, modifiers: int, key: int) -> bool:
            """Hold a key."""
            made = ctypes.c_void_p()
            refused = self._carbon.RegisterEventHotKey(
                ctypes.c_uint32(key),
                ctypes.c_uint32(modifiers),
                _Id(_SIGNATURE, number),
                self._target,
                ctypes.c_uint32(0),
                ctypes.byref(made),
            )
            if not refused:
                self._keys[number] = made
            return not refused

        def unregister(self, number: int) -> None:
            """Let go of it."""
            key = self._keys.pop(number, None)
            if key is not None:
                self._carbon.UnregisterEventHotKey(key)
