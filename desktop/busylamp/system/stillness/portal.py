# SPDX-License-Identifier: MIT
"""Linux: the settings of the desktop's portal, read once and followed."""

from collections.abc import Mapping
from typing import Any, cast

from busylamp.system.bus import Bus, BusError, Place

_SETTINGS = Place(
    name="org.freedesktop.portal.Desktop",
    path="/org/freedesktop/portal/desktop",
    interface="org.freedesktop.portal.Settings",
)
# Who says it where: the portal's own key (since 2025), GNOME's and XFCE's, KDE's.
_OWN = ("org.freedesktop.appearance", "reduced-motion")
_GNOME = ("org.gnome.desktop.interface", "enable-animations")
_KDE = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
_KEYS = (_OWN, _GNOME, _KDE)

Key = tuple[str, str]


class PortalStillness:
    """Still until the portal has answered; where there is none, nobody asks for it."""

    def __init__(self, bus: Bus | None = None) -> None:
        self._bus = bus or Bus()
        self._told: dict[Key, bool] = {}
        self._asked = True  # one name, put whole: read by the window's thread, put by the bus's

    def start(self) -> None:
        """Read, and hear of changes."""
        self._bus.do(self._begin)

    def stop(self) -> None:
        """Hear no more."""
        self._bus.close()

    def is_asked(self) -> bool:
        """Whether one of the desktops' settings says so."""
        return self._asked

    def _begin(self, bus: Bus) -> None:
        try:
            bus.subscribe(_SETTINGS, "SettingChanged", self._on_changed)
            spaces = [space for space, _ in _KEYS]
            (found,) = bus.call(_SETTINGS, "ReadAll", "as", (spaces,))
            for space, values in cast("Mapping[str, Mapping[str, Any]]", found).items():
                for name, value in values.items():
                    self._note((space, name), value)
        except BusError:
            self._told.clear()
        self._asked = any(self._told.values())

    def _on_changed(self, body: tuple[Any, ...]) -> None:
        space, name, value = body
        self._note((str(space), str(name)), value)
        self._asked = any(self._told.values())

    def _note(self, key: Key, value: Any) -> None:
        if key in _KEYS:
            self._told[key] = asks(key, value[1])  # a variant: its signature, its value


def asks(key: Key, value: object) -> bool:
    """Whether a setting with this value asks for stillness."""
    if key == _GNOME:
        return value is False
    try:
        figure = float(str(value))
    except ValueError:
        return False
    return figure == 1.0 if key == _OWN else figure == 0.0
