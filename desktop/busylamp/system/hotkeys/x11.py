# SPDX-License-Identifier: MIT
"""Keys on X11: a grab of just those keys on Qt's own connection."""

import ctypes
from collections.abc import Mapping

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from busylamp.settings.chords import Chord
from busylamp.system.hotkeys.codes import keysym
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Listener, Press
from busylamp.system.hotkeys.xcb import XcbKeys
from busylamp.telephony.reasons import HotkeyTrouble

_BITS = {"Shift": 1, "Ctrl": 4, "Alt": 8, "Meta": 64}  # X11/X.h; Meta is Mod4 on every desktop
_HELD = sum(_BITS.values())
_KEY_PRESS, _KEY_RELEASE, _MAPPING_NOTIFY = 2, 3, 34
_XKB_KEYBOARD_CHANGES = (0, 1)  # NewKeyboardNotify, MapNotify
_REPEAT = 700  # milliseconds: a key held down repeats sooner than that


class X11Hotkeys(QObject):
    """Holds keys by XGrabKey; a taken one is refused by the server."""

    asks_itself = False

    def __init__(self, listener: Listener) -> None:
        super().__init__()
        self._listener = listener
        self._xcb = XcbKeys(_connection())
        self._wanted: dict[Act, Chord] = {}
        self._grabbed: dict[tuple[int, int], Act] = {}  # keycode, modifiers
        self._last: dict[Act, int] = {}  # the server's time of a key's last event
        self._filter = _Filter(self)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self._on_keyboard_changed)
        application = QGuiApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)

    def hold(self, wanted: Mapping[Act, Chord]) -> None:
        """Hold exactly these."""
        self._let_go()
        self._wanted = dict(wanted)
        for act, chord in self._wanted.items():
            trouble = self._grab(act, chord)
            self._listener.held(KeyHeld(act=act, keys=str(chord), trouble=trouble))

    def is_free(self, chord: Chord) -> bool:
        """Try it."""
        code, bits = self._xcb.keycode(keysym(chord.key)), _bits(chord)
        if code is None or (code, bits) in self._grabbed or not self._xcb.grab(code, bits):
            return False
        self._xcb.ungrab(code, bits)
        return True

    def close(self) -> None:
        """Let go of all."""
        self._refresh.stop()
        self._let_go()
        self._wanted = {}
        application = QGuiApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)

    def take(self, event: "ctypes.Array[ctypes.c_uint8]") -> bool:
        """Look at an event of the X server; return whether it was one of our keys."""
        kind = event[0] & 0x7F
        if kind == _MAPPING_NOTIFY or (
            kind == self._xcb.xkb_event and event[1] in _XKB_KEYBOARD_CHANGES
        ):
            self._refresh.start(0)
            return False
        if kind not in (_KEY_PRESS, _KEY_RELEASE):
            return False
        held = (event[28] | event[29] << 8) & _HELD
        act = self._grabbed.get((event[1], held))
        if act is None:
            return False
        self._on_key(act, int.from_bytes(bytes(event[4:8]), "little"), kind == _KEY_PRESS)
        return True

    def _on_key(self, act: Act, at: int, pressed: bool) -> None:  # noqa: FBT001 - which of the two it was
        """Tell once, however long the key is held."""
        before = self._last.get(act)
        self._last[act] = at
        if pressed and (before is None or (at - before) % 2**32 > _REPEAT):
            # Never inside the filter: what follows may open windows.
            QTimer.singleShot(0, self, lambda: self._listener.pressed(Press(act=act)))

    def _grab(self, act: Act, chord: Chord) -> HotkeyTrouble | None:
        code, bits = self._xcb.keycode(keysym(chord.key)), _bits(chord)
        if code is None:
            return HotkeyTrouble.UNKNOWN_KEY
        if (code, bits) in self._grabbed or not self._xcb.grab(code, bits):
            return HotkeyTrouble.TAKEN
        self._grabbed[code, bits] = act
        return None

    def _let_go(self) -> None:
        for code, bits in self._grabbed:
            self._xcb.ungrab(code, bits)
        self._grabbed.clear()

    def _on_keyboard_changed(self) -> None:
        """Another layout: the same sign may be another key."""
        self._let_go()
        self._xcb.refresh()
        self.hold(self._wanted)


class _Filter(QAbstractNativeEventFilter):
    """Shows the X server's events to the keys before Qt sees them."""

    def __init__(self, keys: X11Hotkeys) -> None:
        super().__init__()
        self._keys = keys

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Take our keys out of the stream."""
        if kind != b"xcb_generic_event_t":
            return False, 0
        event = (ctypes.c_uint8 * 32).from_address(int(message))
        return self._keys.take(event), 0


def _connection() -> int:
    """Return the address of Qt's own connection."""
    application = QGuiApplication.instance()
    native = getattr(application, "nativeInterface", lambda: None)()
    if native is None:
        msg = "this is not X11"
        raise OSError(msg)
    return int(native.connection())


def _bits(chord: Chord) -> int:
    return sum(_BITS[name] for name in chord.modifiers)
