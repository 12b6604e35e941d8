# SPDX-License-Identifier: MIT
"""The state of the active window on X11 (EWMH), over Qt's own connection."""

import ctypes
from ctypes import (
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)
from typing import cast

from PySide6.QtGui import QGuiApplication

_ANY_TYPE = 0
_MOST_WORDS = 64  # of a property: a window has some five states


class _Iterator(Structure):
    _fields_ = (("data", c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint),)


class _AtomReply(Structure):
    _fields_ = (
        ("response_type", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("atom", c_uint32),
    )


class X11FullScreen:
    """Asks for _NET_ACTIVE_WINDOW and its _NET_WM_STATE: two round trips, some 0.1 ms."""

    def __init__(self) -> None:
        self._connection = c_void_p(_connection())
        self._xcb = _library()
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [c_void_p]
        setup = self._xcb.xcb_get_setup(self._connection)
        root = self._xcb.xcb_setup_roots_iterator(setup).data
        self._root = int(ctypes.cast(root, POINTER(c_uint32))[0])
        self._active = self._atom(b"_NET_ACTIVE_WINDOW")
        self._state = self._atom(b"_NET_WM_STATE")
        self._full = self._atom(b"_NET_WM_STATE_FULLSCREEN")

    def is_on(self) -> bool:
        """Whether the active window fills its screen."""
        active = self._words(self._root, self._active)
        return bool(active and active[0]) and self._full in self._words(active[0], self._state)

    def _atom(self, name: bytes) -> int:
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name)
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return 0
        atom = int(reply.contents.atom)
        self._free(ctypes.cast(reply, c_void_p))
        return atom

    def _words(self, window: int, prop: int) -> list[int]:
        """Return the 32-bit words of a property; a window that is gone has none."""
        ask, error = self._xcb.xcb_get_property, c_void_p()
        cookie = ask(self._connection, 0, window, prop, _ANY_TYPE, 0, _MOST_WORDS)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, byref(error))
        if error.value:
            self._free(error)
        if not reply:
            return []
        count = self._xcb.xcb_get_property_value_length(reply) // 4
        values = ctypes.cast(self._xcb.xcb_get_property_value(reply), POINTER(c_uint32))
        words = [int(values[place]) for place in range(count)]
        self._free(reply)
        return words


def _connection() -> int:
    """Return Qt's xcb_connection_t; raise OSError where this is no X11."""
    xcb = QGuiApplication.platformName() == "xcb"  # on others PySide's nativeInterface crashes
    application = QGuiApplication.instance() if xcb else None
    native = getattr(application, "nativeInterface", lambda: None)()
    connection = getattr(native, "connection", None)
    if connection is None:
        msg = "no X11"
        raise OSError(msg)
    return int(cast("int", connection()))


def _library() -> ctypes.CDLL:
    """Declare what is used of libxcb, which Qt has loaded already."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_get_setup.restype = c_void_p
    xcb.xcb_get_setup.argtypes = [c_void_p]
    xcb.xcb_setup_roots_iterator.restype = _Iterator
    xcb.xcb_setup_roots_iterator.argtypes = [c_void_p]
    xcb.xcb_intern_atom.restype = _Cookie
    xcb.xcb_intern_atom.argtypes = [c_void_p, c_uint8, c_uint16, c_char_p]
    xcb.xcb_intern_atom_reply.restype = POINTER(_AtomReply)
    xcb.xcb_intern_atom_reply.argtypes = [c_void_p, _Cookie, c_void_p]
    xcb.xcb_get_property.restype = _Cookie
    words = [c_uint32, c_uint32, c_uint32, c_uint32, c_uint32]
    xcb.xcb_get_property.argtypes = [c_void_p, c_uint8, *words]
    xcb.xcb_get_property_reply.restype = c_void_p
    xcb.xcb_get_property_reply.argtypes = [c_void_p, _Cookie, c_void_p]
    xcb.xcb_get_property_value.restype = c_void_p
    xcb.xcb_get_property_value.argtypes = [c_void_p]
    xcb.xcb_get_property_value_length.restype = ctypes.c_int
    xcb.xcb_get_property_value_length.argtypes = [c_void_p]
    return xcb
