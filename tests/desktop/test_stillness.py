# SPDX-License-Identifier: MIT
"""Stillness as the desktop's portal says it on the session's bus, while the program runs."""

import time
from collections.abc import Generator

import pytest

from busylamp.system.stillness.portal import PortalStillness
from tests.desktop.portal import PATH
from tests.desktop.test_scheme import SETTINGS, SettingsPortal

DEADLINE = 10.0


class MotionPortal(SettingsPortal):
    """Tells that the user wants less motion, or no longer."""

    def calm(self, wanted: int) -> None:
        """The user chooses in the desktop's settings."""
        told = ("org.freedesktop.appearance", "reduced-motion", ("u", wanted))
        self._emit(PATH, SETTINGS, "SettingChanged", "ssv", told)


@pytest.fixture
def portal() -> Generator[MotionPortal]:
    made = MotionPortal()
    yield made
    made.close()


def test_the_desktop_asks_for_stillness_and_no_longer(portal: MotionPortal) -> None:
    stillness = PortalStillness()
    assert stillness.is_asked()  # nothing moves before the answer
    stillness.start()
    try:
        assert comes(stillness, asked=False)
        portal.calm(1)
        assert comes(stillness, asked=True)
        portal.calm(0)
        assert comes(stillness, asked=False)
    finally:
        stillness.stop()


def comes(stillness: PortalStillness, *, asked: bool) -> bool:
    end = time.monotonic() + DEADLINE
    while stillness.is_asked() is not asked and time.monotonic() < end:
        time.sleep(0.01)
    return stillness.is_asked() is asked
