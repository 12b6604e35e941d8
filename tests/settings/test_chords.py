# SPDX-License-Identifier: MIT
"""Keys by their names."""

import pytest

from busylamp.settings.chords import KEYS, Chord, parse_chord
from busylamp.settings.model import KeySettings
from busylamp.settings.read import read


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ctrl+Alt+D", "Ctrl+Alt+D"),
        ("alt + ctrl + d", "Ctrl+Alt+D"),
        ("META+SHIFT+pgup", "Shift+Meta+PgUp"),
        ("f9", "F9"),
        ("Shift+F24", "Shift+F24"),
        ("Ctrl+0", "Ctrl+0"),
        ("Pause", "Pause"),
    ],
)
def test_keys_are_read_and_written_in_one_way(text: str, shown: str) -> None:
    assert str(parse_chord(text)) == shown
    assert parse_chord(shown) == parse_chord(text)


@pytest.mark.parametrize(
    "text", ["", "+", "Ctrl", "Ctrl+", "Ctrl+Ctrl+D", "Ctrl+D+E", "Ctrl+F25", "Hyper+D", "Ctrl+ö"]
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="must be keys such as"):
        parse_chord(text)


@pytest.mark.parametrize("text", ["D", "Shift+D", "7", "Space", "Shift+Left"])
def test_keys_one_types_with_are_left_alone(text: str) -> None:
    with pytest.raises(ValueError, match="nobody could type"):
        parse_chord(text)


def test_every_key_can_be_named() -> None:
    for key in KEYS:
        chord = Chord(modifiers=frozenset({"Ctrl"}), key=key)
        assert parse_chord(str(chord)) == chord


def test_the_file_says_what_is_wrong() -> None:
    settings, repairs = read({"keys": {"dial": "ctrl+alt+k", "show": "D", "hide": ""}})
    assert settings.keys == KeySettings(dial="Ctrl+Alt+K")
    sentence = "needs Ctrl, Alt or Meta, or nobody could type that key any more"
    assert repairs == (f'keys.show {sentence}; "" is used.',)
