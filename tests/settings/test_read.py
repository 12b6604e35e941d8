# SPDX-License-Identifier: MIT
"""Each bad value costs only itself and is named."""

import tomllib

import pytest

from busylamp.settings.model import Settings
from busylamp.settings.read import NO_SUCH_PIN, read


def told(text: str) -> tuple[Settings, tuple[str, ...]]:
    return read(tomllib.loads(text))


def test_every_key_can_be_set() -> None:
    pin = "ab" * 32
    found, repairs = told(f"""
        [pbx]
        host = "ucm.example.net"
        port = 7777
        tls = false
        username = "amiuser1"
        pin = "{pin}"
        allow_plain_login = true
        [me]
        extension = "1000"
        context = "internal"
        channel = "SIP/1000"
        [dial]
        external_context = "outbound-allroutes"
        ring_seconds = 20
        [popup]
        style = "none"
        [window]
        appearance = "dark"
        favourites = ["1001", "1002"]
        told_tray = true
        [numbers]
        region = "de"
        internal_lengths = [3]
    """)
    assert repairs == ()
    assert (found.pbx.port, found.pbx.tls, found.pbx.pin) == (7777, False, pin)
    assert (found.me.channel, found.dial.ring_seconds) == ("SIP/1000", 20)
    assert found.window.favourites == ("1001", "1002")
    assert (found.numbers.region, found.numbers.internal_lengths) == ("DE", (3,))
    assert found.complete


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("[pbx]\nport = 0", "pbx.port must be between 1 and 65535; 5039 is used."),
        ("[pbx]\nport = true", "pbx.port must be a number; 5039 is used."),
        ("[pbx]\nport = '5039'", "pbx.port must be a number; 5039 is used."),
        ("[pbx]\ntls = 'yes'", "pbx.tls must be true or false; True is used."),
        ("[pbx]\nhost = 7", 'pbx.host must be a text; "" is used.'),
        ('[pbx]\nhost = "a\\nb"', "pbx.host has control characters or more than 1,000 signs"),
        (f"[pbx]\nhost = '{'a' * 1001}'", "pbx.host has control characters or more than 1,000"),
        ("[me]\nextension = [1]", 'me.extension must be a text; "" is used.'),
        ("[me]\nextension = true", 'me.extension must be a text; "" is used.'),
        ("[popup]\nstyle = 'loud'", "popup.style must be one of card, notification, none"),
        ("[window]\nfavourites = 'x'", "window.favourites must be a list"),
        ("[window]\nfavourites = [1.5]", "window.favourites must be a text"),
        ("[dial]\nring_seconds = 9999", "dial.ring_seconds must be between 5 and 300"),
        ("[numbers]\ninternal_lengths = [0]", "internal_lengths must be between 1 and 15"),
        ("[numbers]\nregion = 'Germany'", "numbers.region must be a two-letter code"),
        ("[pbx]\nhots = 1", "pbx.hots is not known and was left alone."),
        ("[dail]\nx = 1", "[dail] is not known and was left alone."),
        ("me = 1", "[me] is not a table; its defaults are used."),
    ],
)
def test_bad_value_is_replaced_and_named(text: str, repair: str) -> None:
    found, repairs = told(text)
    assert found == Settings()
    assert len(repairs) == 1
    assert repair in repairs[0]


def test_one_bad_value_leaves_its_neighbours() -> None:
    found, repairs = told('[pbx]\nhost = "ucm.example.net"\nport = -1\nusername = "amiuser1"')
    assert (found.pbx.host, found.pbx.port, found.pbx.username) == (
        "ucm.example.net",
        5039,
        "amiuser1",
    )
    assert len(repairs) == 1


def test_extensions_without_quotes_are_meant_as_text() -> None:
    found, repairs = told("[me]\nextension = 1000\n[window]\nfavourites = [1001, '1002']")
    assert found.me.extension == "1000"
    assert found.window.favourites == ("1001", "1002")
    assert repairs == ()


def test_pin_is_read_as_other_tools_write_it() -> None:
    found, repairs = told(f"[pbx]\npin = '{':'.join(['AB'] * 32)}'")
    assert found.pbx.pin == "ab" * 32
    assert repairs == ()


@pytest.mark.parametrize("pin", ["'abc'", "12", "'ü'", "true", "[]"])
def test_spoilt_pin_never_becomes_no_pin(pin: str) -> None:
    found, repairs = told(f"[pbx]\npin = {pin}")
    assert found.pbx.pin == NO_SUCH_PIN
    assert "nothing is trusted" in repairs[0]
