# SPDX-License-Identifier: MIT
"""What Linux tells on its buses: the end of a sleep (logind) and of a locked screen."""

from collections.abc import Callable
from typing import Any

from busylamp.system.bus import Bus, Place

_LOGIND = Place(
    name="org.freedesktop.login1",
    path="/org/freedesktop/login1",
    interface="org.freedesktop.login1.Manager",
)
_SAVERS = (
    Place(
        name="org.freedesktop.ScreenSaver",
        path="",  # one desktop tells it at /ScreenSaver, another at /org/freedesktop/ScreenSaver
        interface="org.freedesktop.ScreenSaver",
    ),
    Place(
        name="org.gnome.ScreenSaver",
        path="/org/gnome/ScreenSaver",
        interface="org.gnome.ScreenSaver",
    ),
)


class BusWatch:
    """Calls `woke` from the buses' threads; silent where a bus is not there."""

    def __init__(
        self, woke: Callable[[], None], *, system: Bus | None = None, session: Bus | None = None
    ) -> None:
        self._woke = woke
        self._system = system or Bus("SYSTEM")
        self._session = session or Bus("SESSION")

    def start(self) -> None:
        """Listen from now on."""
        self._system.do(lambda bus: _listen(bus, _LOGIND, "PrepareForSleep", self._on_begun))
        for saver in _SAVERS:
            self._session.do(
                lambda bus, saver=saver: _listen(bus, saver, "ActiveChanged", self._on_begun)
            )

    def stop(self) -> None:
        """Listen no more."""
        self._system.close()
        self._session.close()

    def _on_begun(self, body: tuple[Any, ...]) -> None:
        """True: sleep or lock begins; False: it is over."""
        if body and body[0] is False:
            self._woke()


def _listen(bus: Bus, place: Place, member: str, heard: Callable[[tuple[Any, ...]], None]) -> None:
    bus.subscribe(place, member, heard)
