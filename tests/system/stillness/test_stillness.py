# SPDX-License-Identifier: MIT
"""Three systems' ways to ask for stillness, each by what it answers."""

from collections.abc import Callable
from typing import Any

import pytest

from busylamp.system.bus import Bus, BusError, Place
from busylamp.system.stillness.macos import MacStillness
from busylamp.system.stillness.portal import PortalStillness, asks
from busylamp.system.stillness.windows import WindowsStillness

OWN = "org.freedesktop.appearance"
GNOME = "org.gnome.desktop.interface"
KDE = "org.kde.kdeglobals.KDE"


class FakePortal(Bus):
    """Answers at once, in the caller's thread."""

    def __init__(self, found: dict[str, dict[str, tuple[str, object]]] | None) -> None:
        super().__init__()
        self.found = found
        self.tell: Callable[[tuple[Any, ...]], None] = lambda _body: None
        self.is_left = False

    def do(self, job: Callable[[Bus], None]) -> None:
        job(self)

    def call(
        self,
        place: Place,
        method: str,
        signature: str = "",
        values: tuple[object, ...] = (),
        *,
        seconds: float = 0.0,
    ) -> tuple[Any, ...]:
        del place, signature, values, seconds
        assert method == "ReadAll"
        if self.found is None:
            raise BusError("org.freedesktop.DBus.Error.ServiceUnknown")
        return (self.found,)

    def subscribe(self, place: Place, member: str, heard: Callable[..., None]) -> int:
        del place
        assert member == "SettingChanged"
        self.tell = heard
        return 1

    def close(self, seconds: float = 0.0) -> None:
        del seconds
        self.is_left = True


@pytest.mark.parametrize(
    ("found", "asked"),
    [
        (None, False),  # no portal: nobody asks
        ({}, False),
        ({OWN: {"reduced-motion": ("u", 0)}}, False),
        ({OWN: {"reduced-motion": ("u", 1)}}, True),
        ({OWN: {"color-scheme": ("u", 1)}}, False),
        ({GNOME: {"enable-animations": ("b", True)}}, False),
        ({GNOME: {"enable-animations": ("b", False)}}, True),
        ({KDE: {"AnimationDurationFactor": ("s", "0")}}, True),
        ({KDE: {"AnimationDurationFactor": ("s", "0.5")}}, False),
        ({OWN: {"reduced-motion": ("u", 1)}, GNOME: {"enable-animations": ("b", True)}}, True),
    ],
)
def test_the_portal_is_read(
    found: dict[str, dict[str, tuple[str, object]]] | None, asked: bool
) -> None:
    stillness = PortalStillness(FakePortal(found))
    assert stillness.is_asked()  # until it has answered
    stillness.start()
    assert stillness.is_asked() is asked


def test_the_portal_is_followed() -> None:
    portal = FakePortal({GNOME: {"enable-animations": ("b", True)}})
    stillness = PortalStillness(portal)
    stillness.start()
    portal.tell((GNOME, "enable-animations", ("b", False)))
    assert stillness.is_asked()
    portal.tell((GNOME, "font-name", ("s", "Cantarell 11")))
    assert stillness.is_asked()
    portal.tell((GNOME, "enable-animations", ("b", True)))
    assert not stillness.is_asked()
    stillness.stop()
    assert portal.is_left


def test_an_odd_value_asks_for_nothing() -> None:
    assert not asks((OWN, "reduced-motion"), "much")
    assert not asks((KDE, "AnimationDurationFactor"), None)


@pytest.mark.parametrize(("animates", "asked"), [(1, False), (0, True)])
def test_windows_is_asked_each_time(animates: int, asked: bool) -> None:
    told = [animates]
    stillness = WindowsStillness(lambda: told[0])
    stillness.start()
    assert stillness.is_asked() is asked
    told[0] = 1 - animates
    assert stillness.is_asked() is not asked
    stillness.stop()


def test_macos_is_asked_each_time() -> None:
    told = [True]
    stillness = MacStillness(lambda: told[0])
    stillness.start()
    assert stillness.is_asked()
    told[0] = False
    assert not stillness.is_asked()
    stillness.stop()


def test_a_mac_that_can_not_be_asked_is_still() -> None:
    def fails() -> bool:
        raise OSError

    assert MacStillness(fails).is_asked()
