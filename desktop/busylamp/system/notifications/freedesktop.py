# SPDX-License-Identifier: MIT
"""org.freedesktop.Notifications by jeepney: QtDBus can't send Notify from Python."""

from typing import Any

from busylamp.system.bus import Bus, BusError, Place
from busylamp.system.notifications.protocol import OPEN, Note, NoteClicked, NoteListener

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_DAEMON = Place(name=_NAME, path=_PATH, interface=_NAME)
_FAREWELL = 0.5  # seconds at the end of the program
_NORMAL, _CRITICAL = 1, 2  # a critical one stays until withdrawn
_AS_THE_DAEMON_LIKES, _FOR_EVER = -1, 0


class FreedesktopNotifications:
    """Shows and withdraws by key, in the bus's thread."""

    def __init__(self, listener: NoteListener, bus: Bus | None = None) -> None:
        self._listener = listener
        self._bus = bus or Bus()
        self._ids: dict[str, int] = {}
        self._tokens: dict[int, str] = {}
        self._capabilities: frozenset[str] | None = None

    def show(self, note: Note) -> None:
        """Show or replace the notification of this key."""
        self._bus.do(lambda bus: self._show(bus, note))

    def withdraw(self, key: str) -> None:
        """Take the notification of this key away."""
        self._bus.do(lambda bus: self._withdraw(bus, key))

    def close(self) -> None:
        """Take every notification away."""
        self._bus.do(self._withdraw_all)
        self._bus.close(_FAREWELL)

    def _show(self, bus: Bus, note: Note) -> None:
        try:
            can = self._learn(bus)
            hints = {
                "urgency": ("y", _CRITICAL if note.urgent else _NORMAL),
                "category": ("s", "call.incoming" if note.urgent else "call"),
                "desktop-entry": ("s", "busylamp"),
            }
            values = (
                *("Busylamp", self._ids.get(note.key, 0), "call-start", note.title),
                *(body_for(note.body, can), actions_for(note, can), hints),
                _FOR_EVER if note.urgent else _AS_THE_DAEMON_LIKES,
            )
            self._ids[note.key] = int(bus.call(_DAEMON, "Notify", "susssasa{sv}i", values)[0])
        except (BusError, ArithmeticError, LookupError, TypeError, ValueError):
            # Absent, hanging, or it answers what is no answer; another daemon may come.
            self._capabilities = None
            self._listener.lost(note)

    def _learn(self, bus: Bus) -> frozenset[str]:
        """Ask once what the daemon can do, and hear of clicks from then on."""
        if self._capabilities is None:
            told = bus.call(_DAEMON, "GetCapabilities")[0]
            self._capabilities = frozenset(each for each in list(told) if isinstance(each, str))
            bus.subscribe(_DAEMON, "ActivationToken", self._on_token)
            bus.subscribe(_DAEMON, "ActionInvoked", self._on_action)
            bus.subscribe(_DAEMON, "NotificationClosed", self._on_closed)
        return self._capabilities

    def _withdraw_all(self, bus: Bus) -> None:
        for key in list(self._ids):
            self._withdraw(bus, key)

    def _withdraw(self, bus: Bus, key: str) -> None:
        number = self._ids.pop(key, None)
        if number is not None:
            bus.call(_DAEMON, "CloseNotification", "u", (number,))

    def _on_token(self, body: tuple[Any, ...]) -> None:
        number, token = body[:2]
        if number in self._ids.values():
            self._tokens[number] = str(token)

    def _on_action(self, body: tuple[Any, ...]) -> None:
        """Tell of a click on one of ours; the daemon tells everybody of everybody's."""
        number, button = body[:2]
        for key, known in self._ids.items():
            if known == number:
                token = self._tokens.pop(number, "")
                self._listener.clicked(NoteClicked(key=key, button=str(button), token=token))

    def _on_closed(self, body: tuple[Any, ...]) -> None:
        self._ids = {key: number for key, number in self._ids.items() if number != body[0]}
        self._tokens.pop(body[0], None)


def body_for(body: str, capabilities: frozenset[str]) -> str:
    """Escape a body where it is markup; the title never is (Desktop Notifications 1.2)."""
    import html

    return html.escape(body, quote=False) if "body-markup" in capabilities else body


def actions_for(note: Note, capabilities: frozenset[str]) -> list[str]:
    """Return names and labels in the order the daemon wants them."""
    if "actions" not in capabilities:
        return []
    return [word for pair in ((OPEN, ""), *note.buttons) for word in pair]
