# SPDX-License-Identifier: MIT
"""The end of a sleep and of a locked screen, as Linux tells it on a real bus."""

from collections.abc import Generator
from typing import Any

import pytest
from jeepney.io import blocking
from pytestqt.qtbot import QtBot

from busylamp.system.bus import Bus
from busylamp.system.wake.buses import BusWatch
from tests.desktop.portal import LIBRARY

_BLOCKING: Any = blocking
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SAVER = ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver")


class Teller:
    """A service that tells whether something began (True) or is over."""

    def __init__(self, name: str, path: str, interface: str) -> None:
        self._bus = _BLOCKING.open_dbus_connection(bus="SESSION")
        _BLOCKING.Proxy(LIBRARY.message_bus, self._bus).RequestName(name)
        self._place = LIBRARY.DBusAddress(path, bus_name=name, interface=interface)

    def tell(self, signal: str, begins: bool) -> None:
        self._bus.send(LIBRARY.new_signal(self._place, signal, "b", (begins,)))

    def close(self) -> None:
        self._bus.close()


@pytest.fixture
def told() -> Generator[list[str]]:
    """The session's bus plays the system's too."""
    woke: list[str] = []
    watch = BusWatch(lambda: woke.append("woke"), system=Bus("SESSION"))
    watch.start()
    yield woke
    watch.stop()


@pytest.mark.parametrize(
    ("service", "signal"), [(LOGIND, "PrepareForSleep"), (SAVER, "ActiveChanged")]
)
def test_only_the_end_counts(
    qtbot: QtBot, told: list[str], service: tuple[str, str, str], signal: str
) -> None:
    teller = Teller(*service)

    def heard() -> bool:
        """Told again until the watch listens: it begins in a thread of its own."""
        teller.tell(signal, begins=False)
        return bool(told)

    qtbot.waitUntil(heard, timeout=10_000)
    count = len(told)
    teller.tell(signal, begins=True)
    teller.tell("Other", begins=False)
    teller.tell(signal, begins=False)
    qtbot.waitUntil(lambda: len(told) > count, timeout=10_000)
    teller.close()


def test_without_a_bus_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{kind}_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    woke: list[str] = []
    watch = BusWatch(lambda: woke.append("woke"))
    watch.start()
    watch.stop()
    watch.stop()
    watch.start()  # after the end: left alone
    assert woke == []
