# SPDX-License-Identifier: MIT
"""The codes of the keys on the three systems."""

import string

# X11: keysyms (X11/keysymdef.h). Windows: virtual keys (winuser.h). macOS: positions (Events.h).
_NAMED: dict[str, tuple[int, int, int | None]] = {
    "Space": (0x20, 0x20, 49),
    "Ins": (0xFF63, 0x2D, 114),
    "Del": (0xFFFF, 0x2E, 117),
    "Home": (0xFF50, 0x24, 115),
    "End": (0xFF57, 0x23, 119),
    "PgUp": (0xFF55, 0x21, 116),
    "PgDown": (0xFF56, 0x22, 121),
    "Left": (0xFF51, 0x25, 123),
    "Up": (0xFF52, 0x26, 126),
    "Right": (0xFF53, 0x27, 124),
    "Down": (0xFF54, 0x28, 125),
    "Pause": (0xFF13, 0x13, None),
    "Print": (0xFF61, 0x2C, None),
    "ScrollLock": (0xFF14, 0x91, None),
}
_MAC_SIGNS = {
    "A": 0, "S": 1, "D": 2, "F": 3, "H": 4, "G": 5, "Z": 6, "X": 7, "C": 8, "V": 9, "B": 11,
    "Q": 12, "W": 13, "E": 14, "R": 15, "Y": 16, "T": 17, "1": 18, "2": 19, "3": 20, "4": 21,
    "6": 22, "5": 23, "9": 25, "7": 26, "8": 28, "0": 29, "O": 31, "U": 32, "I": 34, "P": 35,
    "L": 37, "J": 38, "K": 40, "N": 45, "M": 46,
}  # fmt: skip
_MAC_FUNCTION = (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106)
_MAC_FUNCTION_HIGH = (64, 79, 80, 90)
_X11_F1 = 0xFFBE
_WINDOWS_F1 = 0x70


def _function(key: str) -> int | None:
    """Return 0 for F1 and so on."""
    return int(key[1:]) - 1 if key[0] == "F" and key[1:].isdigit() else None


def keysym(key: str) -> int:
    """Return the X11 keysym; that of a letter is its small one."""
    number = _function(key)
    if number is not None:
        return _X11_F1 + number
    return _NAMED[key][0] if key in _NAMED else ord(key.lower())


def keysym_name(key: str) -> str:
    """Return the keysym's name, as the XDG shortcuts specification wants it."""
    odd = {
        "Space": "space",
        "Ins": "Insert",
        "Del": "Delete",
        "PgUp": "Page_Up",
        "PgDown": "Page_Down",
        "ScrollLock": "Scroll_Lock",
    }
    return key.lower() if key in string.ascii_uppercase else odd.get(key, key)


def virtual_key(key: str) -> int:
    """Return the Windows virtual key."""
    number = _function(key)
    if number is not None:
        return _WINDOWS_F1 + number
    return _NAMED[key][1] if key in _NAMED else ord(key)


def mac_code(key: str) -> int | None:
    """Return the position on a Mac's keyboard, None where it has no such key."""
    number = _function(key)
    if number is not None:
        places = (*_MAC_FUNCTION, *_MAC_FUNCTION_HIGH)
        return places[number] if number < len(places) else None
    return _NAMED[key][2] if key in _NAMED else _MAC_SIGNS[key]
