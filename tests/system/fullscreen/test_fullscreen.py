# SPDX-License-Identifier: MIT
"""Full screen: no where nobody says, and Windows' states; X11 is tested in a real session."""

import pytest
from PySide6.QtWidgets import QApplication

from busylamp.system.fullscreen.choose import choose_full_screen
from busylamp.system.fullscreen.protocol import Unknown
from busylamp.system.fullscreen.windows import WindowsFullScreen


@pytest.mark.parametrize(
    ("state", "full"),
    [
        (0, False),  # the shell did not answer
        (1, False),  # nobody is there: a screen saver, a locked screen
        (2, True),
        (3, True),
        (4, True),
        (5, False),
        (6, False),  # a quiet hour of a new account
        (7, False),
    ],
)
def test_what_windows_says(state: int, full: bool) -> None:
    assert WindowsFullScreen(lambda: state).is_on() is full


def test_a_platform_that_does_not_say(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"
    found = choose_full_screen()
    assert isinstance(found, Unknown)
    assert not found.is_on()
