# SPDX-License-Identifier: MIT
"""The codes of the keys, against what the systems' headers say."""

import pytest

from busylamp.settings.chords import KEYS, parse_chord
from busylamp.system.hotkeys.codes import keysym, keysym_name, mac_code, virtual_key
from busylamp.system.hotkeys.portal import trigger_of


@pytest.mark.parametrize(
    ("key", "x11", "windows", "mac"),
    [
        ("D", 0x64, 0x44, 2),
        ("0", 0x30, 0x30, 29),
        ("9", 0x39, 0x39, 25),
        ("F1", 0xFFBE, 0x70, 122),
        ("F12", 0xFFC9, 0x7B, 111),
        ("F20", 0xFFD1, 0x83, 90),
        ("F24", 0xFFD5, 0x87, None),
        ("Pause", 0xFF13, 0x13, None),
        ("PgDown", 0xFF56, 0x22, 121),
    ],
)
def test_codes(key: str, x11: int, windows: int, mac: int | None) -> None:
    assert (keysym(key), virtual_key(key), mac_code(key)) == (x11, windows, mac)


def test_every_key_has_a_code_of_its_own() -> None:
    for code in (keysym, virtual_key, keysym_name):
        assert len({code(key) for key in KEYS}) == len(KEYS)
    on_mac = [mac_code(key) for key in KEYS if mac_code(key) is not None]
    assert len(set(on_mac)) == len(on_mac) > 60


@pytest.mark.parametrize(
    ("keys", "trigger"),
    [("Ctrl+Alt+D", "CTRL+ALT+d"), ("Shift+Meta+PgUp", "SHIFT+LOGO+Page_Up"), ("F9", "F9")],
)
def test_the_portals_way_to_write_keys(keys: str, trigger: str) -> None:
    assert trigger_of(parse_chord(keys)) == trigger
