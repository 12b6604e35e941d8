# SPDX-License-Identifier: MIT
"""The few calls of libxcb that reading a selection takes, on a connection of its own."""

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_int16, c_uint8, c_uint16, c_uint32, c_void_p
from dataclasses import dataclass

SELECTION_NOTIFY, PROPERTY_NOTIFY = 31, 28
_PROPERTY_CHANGE = 1 << 22  # XCB_EVENT_MASK_PROPERTY_CHANGE
_EVENT_MASK = 1 << 11  # XCB_CW_EVENT_MASK
_LONGEST = 1024  # in units of four bytes


class NoServerError(Exception):
    """The X server does not answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What of an event matters here."""

    kind: int
    selection: int = 0
    property: int = 0
    state: int = 0


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", c_void_p), ("rem", c_int), ("index", c_int))


class XcbReader:
    """One connection with one window nobody sees."""

    def __init__(self, display: str | None = None) -> None:
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [c_void_p]
        self._declare()
        self._atoms: dict[str, int] = {}
        name = display.encode() if display else None
        self._connection: int = self._xcb.xcb_connect(name, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise NoServerError
        self.descriptor = int(self._xcb.xcb_get_file_descriptor(self._connection))
        self._window = self._make_window()

    def close(self) -> None:
        """Leave the server."""
        self._xcb.xcb_disconnect(self._connection)

    def atom(self, name: str) -> int:
        """Return the server's number for a name."""
        if name not in self._atoms:
            raw = name.encode()
            cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(raw), raw)
            reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
            if not reply:
                raise NoServerError
            self._atoms[name] = ctypes.cast(reply + 8, POINTER(c_uint32))[0]
            self._free(reply)
        return self._atoms[name]

    def convert(self, selection: int, kind: int, place: int) -> None:
        """Ask the selection's owner to put its text of this kind into this property."""
        self._xcb.xcb_convert_selection(self._connection, self._window, selection, kind, place, 0)
        self._xcb.xcb_flush(self._connection)

    def event(self) -> Event | None:
        """Return the next event that is there; raise NoServerError if the server went."""
        found = self._xcb.xcb_poll_for_event(self._connection)
        if not found:
            if self._xcb.xcb_connection_has_error(self._connection):
                raise NoServerError
            return None
        raw = bytes((c_uint8 * 32).from_address(found))
        self._free(found)
        words = [int.from_bytes(raw[at : at + 4], "little") for at in range(0, 32, 4)]
        kind = raw[0] & 0x7F
        if kind == SELECTION_NOTIFY:  # time, requestor, selection, target, property
            return Event(kind=kind, selection=words[3], property=words[5])
        return Event(kind=kind, property=words[2], state=raw[16])

    def property(self, place: int) -> tuple[int, bytes]:
        """Return kind and beginning of a property, and delete it."""
        cookie = self._xcb.xcb_get_property(
            self._connection, 1, self._window, place, 0, 0, _LONGEST
        )
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            raise NoServerError
        kind = ctypes.cast(reply + 8, POINTER(c_uint32))[0]
        length = self._xcb.xcb_get_property_value_length(reply)
        content = ctypes.string_at(self._xcb.xcb_get_property_value(reply), length)
        left = ctypes.cast(reply + 12, POINTER(c_uint32))[0]
        self._free(reply)
        if left:  # longer than we read: it is deleted only when read to its end
            self._xcb.xcb_delete_property(self._connection, self._window, place)
            self._xcb.xcb_flush(self._connection)
        return int(kind), content

    def _make_window(self) -> int:
        setup = self._xcb.xcb_get_setup(self._connection)
        screen = self._xcb.xcb_setup_roots_iterator(setup).data
        root = ctypes.cast(screen, POINTER(c_uint32))[0]
        window = int(self._xcb.xcb_generate_id(self._connection))
        mask = (c_uint32 * 1)(_PROPERTY_CHANGE)
        self._xcb.xcb_create_window(
            *(self._connection, 0, window, root, 0, 0, 1, 1, 0, 0, 0, _EVENT_MASK, mask)
        )
        return window

    def _declare(self) -> None:
        """Pin the C signatures down (xcb/xcb.h, xcb/xproto.h)."""
        xcb, pointer, number = self._xcb, c_void_p, c_uint32
        shape = [c_int16, c_int16, *([c_uint16] * 4)]
        for name, restype, argtypes in (
            ("connect", pointer, [c_char_p, pointer]),
            ("connection_has_error", c_int, [pointer]),
            ("disconnect", None, [pointer]),
            ("get_file_descriptor", c_int, [pointer]),
            ("get_setup", pointer, [pointer]),
            ("setup_roots_iterator", _Screens, [pointer]),
            ("generate_id", number, [pointer]),
            ("flush", c_int, [pointer]),
            ("poll_for_event", pointer, [pointer]),
            ("intern_atom", _Cookie, [pointer, c_uint8, c_uint16, c_char_p]),
            ("intern_atom_reply", pointer, [pointer, _Cookie, pointer]),
            ("convert_selection", _Cookie, [pointer, number, number, number, number, number]),
            ("get_property", _Cookie, [pointer, c_uint8, number, number, number, number, number]),
            ("get_property_reply", pointer, [pointer, _Cookie, pointer]),
            ("get_property_value", pointer, [pointer]),
            ("get_property_value_length", c_int, [pointer]),
            ("delete_property", _Cookie, [pointer, number, number]),
            (
                "create_window",
                _Cookie,
                [pointer, c_uint8, number, number, *shape, number, number, POINTER(c_uint32)],
            ),
        ):
            call = getattr(xcb, f"xcb_{name}")
            call.restype, call.argtypes = restype, argtypes
