# SPDX-License-Identifier: MIT
"""The few calls of libxcb that grabbing a key takes."""

import ctypes
from ctypes import POINTER, c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p

# A key is grabbed beside Caps Lock (2) and Num Lock (16) in each state, or it works in one only.
_LOCKS = (0, 2, 16, 18)
_ASYNC = 1
_FIRST_EVENT = 10  # offset in xcb_query_extension_reply_t


class _Screens(ctypes.Structure):
    _fields_ = (("data", c_void_p), ("rem", c_int), ("index", c_int))


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", c_uint),)


class XcbKeys:
    """Keys of one connection, which belongs to Qt and is left as it is."""

    def __init__(self, connection: int) -> None:
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._symbols = ctypes.CDLL("libxcb-keysyms.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [c_void_p]
        self._connection = c_void_p(connection)
        self._declare()
        self._root = self._first_root()
        self._table: int = self._symbols.xcb_key_symbols_alloc(self._connection)
        self.xkb_event = self._xkb_event()

    def keycode(self, keysym: int) -> int | None:
        """Return the key that gives this sign, in the first layout if it can be."""
        found = self._symbols.xcb_key_symbols_get_keycode(self._table, keysym)
        if not found:
            return None
        codes: list[int] = []
        while found[len(codes)]:
            codes.append(int(found[len(codes)]))
        self._free(ctypes.cast(found, c_void_p))
        first = self._symbols.xcb_key_symbols_get_keysym
        plain = [code for code in codes if first(self._table, code, 0) == keysym]
        return next(iter((*plain, *codes)), None)

    def grab(self, code: int, modifiers: int) -> bool:
        """Hold a key; False, and nothing held, if another program has it."""
        for done, locks in enumerate(_LOCKS):
            cookie = self._xcb.xcb_grab_key_checked(
                self._connection, 0, self._root, modifiers | locks, code, _ASYNC, _ASYNC
            )
            error = self._xcb.xcb_request_check(self._connection, cookie)
            if error:
                self._free(error)
                self._ungrab(code, modifiers, _LOCKS[:done])
                return False
        return True

    def ungrab(self, code: int, modifiers: int) -> None:
        """Let go of a key."""
        self._ungrab(code, modifiers, _LOCKS)

    def refresh(self) -> None:
        """Read the keyboard anew."""
        self._symbols.xcb_key_symbols_free(self._table)
        self._table = self._symbols.xcb_key_symbols_alloc(self._connection)

    def _ungrab(self, code: int, modifiers: int, locks: tuple[int, ...]) -> None:
        for each in locks:
            self._xcb.xcb_ungrab_key(self._connection, code, self._root, modifiers | each)
        self._xcb.xcb_flush(self._connection)

    def _first_root(self) -> int:
        setup = self._xcb.xcb_get_setup(self._connection)
        screens = self._xcb.xcb_setup_roots_iterator(setup)
        return int(ctypes.cast(screens.data, POINTER(c_uint32))[0])

    def _xkb_event(self) -> int:
        """Return the number of the keyboard extension's events; Qt listens to them."""
        try:
            extension = c_void_p.in_dll(ctypes.CDLL("libxcb-xkb.so.1"), "xcb_xkb_id")
        except (OSError, ValueError):
            return -1
        self._xcb.xcb_get_extension_data.restype = POINTER(c_uint8)
        self._xcb.xcb_get_extension_data.argtypes = [c_void_p, c_void_p]
        reply = self._xcb.xcb_get_extension_data(self._connection, ctypes.addressof(extension))
        return int(reply[_FIRST_EVENT]) if reply else -1

    def _declare(self) -> None:
        """Pin the C signatures down (xcb/xproto.h, xcb/xcb_keysyms.h)."""
        xcb, symbols = self._xcb, self._symbols
        xcb.xcb_get_setup.restype = c_void_p
        xcb.xcb_get_setup.argtypes = [c_void_p]
        xcb.xcb_setup_roots_iterator.restype = _Screens
        xcb.xcb_setup_roots_iterator.argtypes = [c_void_p]
        xcb.xcb_flush.argtypes = [c_void_p]
        xcb.xcb_grab_key_checked.restype = _Cookie
        xcb.xcb_grab_key_checked.argtypes = [
            *(c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8)
        ]
        xcb.xcb_ungrab_key.restype = _Cookie
        xcb.xcb_ungrab_key.argtypes = [c_void_p, c_uint8, c_uint32, c_uint16]
        xcb.xcb_request_check.restype = c_void_p
        xcb.xcb_request_check.argtypes = [c_void_p, _Cookie]
        symbols.xcb_key_symbols_alloc.restype = c_void_p
        symbols.xcb_key_symbols_alloc.argtypes = [c_void_p]
        symbols.xcb_key_symbols_free.argtypes = [c_void_p]
        symbols.xcb_key_symbols_get_keycode.restype = POINTER(c_uint8)
        symbols.xcb_key_symbols_get_keycode.argtypes = [c_void_p, c_uint32]
        symbols.xcb_key_symbols_get_keysym.restype = c_uint32
        symbols.xcb_key_symbols_get_keysym.argtypes = [c_void_p, c_uint8, c_int]
