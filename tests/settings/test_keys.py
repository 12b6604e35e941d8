# SPDX-License-Identifier: MIT
"""A setting by its name."""

import pytest

from busylamp.settings.keys import problem_with, value_at, with_values
from busylamp.settings.model import Appearance, PopupSettings, PopupStyle, Settings


def test_a_setting_is_read_and_changed_by_its_name() -> None:
    settings = Settings(popup=PopupSettings(style=PopupStyle.NONE))
    assert value_at(settings, "popup.style") is PopupStyle.NONE
    changed = with_values(settings, {"numbers.region": "DE", "window.appearance": Appearance.DARK})
    assert (changed.numbers.region, changed.window.appearance) == ("DE", Appearance.DARK)
    assert changed.popup == settings.popup
    assert settings.numbers.region == ""


def test_a_name_nobody_knows_is_a_mistake_of_the_program() -> None:
    with pytest.raises(AttributeError):
        value_at(Settings(), "popup.nothing")


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("numbers.region", "de", ""),
        ("numbers.region", "DEU", "must be a two-letter code of a country, such as DE"),
        ("dial.ring_seconds", 4, "must be between 5 and 300"),
        ("dial.ring_seconds", 60, ""),
        ("numbers.internal_lengths", [3, 99], "must be between 1 and 15"),
        ("popup.style", "loud", "must be one of card, notification, none"),
        ("dial.external_context", "a\nb", "has control characters or more than 1,000 signs"),
    ],
)
def test_what_the_file_refuses_is_refused_in_the_window(
    key: str, value: object, problem: str
) -> None:
    assert problem_with(key, value) == problem
