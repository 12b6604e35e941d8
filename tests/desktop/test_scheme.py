# SPDX-License-Identifier: MIT
"""Light and dark as the desktop says it on the session's bus, while the program runs."""

import os
import subprocess
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from tests.desktop.portal import LIBRARY, PATH, Portal

SETTINGS = "org.freedesktop.portal.Settings"
KEY = ("org.freedesktop.appearance", "color-scheme")
CONTRAST = "contrast"
DARK, LIGHT = ("u", 1), ("u", 2)
NONE, HIGH = ("u", 0), ("u", 1)
DEADLINE = 20.0


class SettingsPortal(Portal):
    """Tells which look the user prefers."""

    scheme = LIGHT
    contrast = NONE

    def prefer(self, contrast: tuple[str, int]) -> None:
        """The user wants more contrast, or no longer."""
        self.contrast = contrast
        self._emit(PATH, SETTINGS, "SettingChanged", "ssv", (KEY[0], CONTRAST, contrast))

    def choose(self, scheme: tuple[str, int]) -> None:
        """The user chooses another in the desktop's settings."""
        self.scheme = scheme
        self._emit(PATH, SETTINGS, "SettingChanged", "ssv", (*KEY, scheme))

    def _answer(self, message: Any) -> None:
        fields, names = message.header.fields, LIBRARY.HeaderFields
        method = fields[names.member]
        if method in ("Read", "ReadOne") and tuple(message.body) == KEY:
            inner = self.scheme if method == "ReadOne" else ("v", self.scheme)
            self._bus.send(LIBRARY.new_method_return(message, "v", (inner,)))
        elif method == "ReadAll":
            told = {KEY[0]: {KEY[1]: self.scheme, CONTRAST: self.contrast}}
            self._bus.send(LIBRARY.new_method_return(message, "a{sa{sv}}", (told,)))
        elif method == "Register":  # any Qt that starts meanwhile says which program it is
            self._bus.send(LIBRARY.new_method_return(message))
        else:
            error = "org.freedesktop.portal.Error.NotFound"
            self._bus.send(LIBRARY.new_error(message, error))


@pytest.fixture
def portal() -> Generator[SettingsPortal]:
    made = SettingsPortal()
    yield made
    made.close()


def test_the_desktop_turns_dark_and_light_again(portal: SettingsPortal) -> None:
    looks: Queue[str] = Queue()
    script = Path(__file__).with_name("scheme_run.py")
    environment = os.environ | {"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        [sys.executable, str(script)], env=environment, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        lines = running.stdout
        reading = threading.Thread(target=lambda: [looks.put(line.strip()) for line in lines])
        reading.start()
        try:
            assert wait_for(looks, "light") == "light"
            portal.choose(DARK)
            assert wait_for(looks, "dark") == "dark"
            portal.choose(LIGHT)
            assert wait_for(looks, "light") == "light"
            portal.prefer(HIGH)
            assert wait_for(looks, "high") == "high"
            portal.prefer(NONE)
            assert wait_for(looks, "light") == "light"
        finally:
            running.terminate()
            reading.join(5)


def wait_for(looks: "Queue[str]", wanted: str) -> str:
    """Return the look that is worn next; the same may be told twice."""
    while True:
        look = looks.get(timeout=DEADLINE)
        if look == wanted or looks.empty():
            return look
