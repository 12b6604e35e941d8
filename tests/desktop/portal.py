# SPDX-License-Identifier: MIT
"""A desktop portal of the test's own on the session's bus, as far as its shortcuts go."""

import contextlib
import threading
from typing import Any

import jeepney
from jeepney.io import blocking

LIBRARY: Any = jeepney
_BLOCKING: Any = blocking
NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = f"{PATH}/session/test/1"


class Portal:
    """Grants what is asked for, or answers as told."""

    def __init__(self) -> None:
        self.response = 0  # of BindShortcuts; 1: the user said no
        self.lacks_shortcuts = False
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self._bus = _BLOCKING.open_dbus_connection(bus="SESSION")
        bus_calls = _BLOCKING.Proxy(LIBRARY.message_bus, self._bus)
        bus_calls.RequestName(NAME)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="portal")
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        self._thread.join(5)
        self._bus.close()

    def press(self, name: str, token: str = "", session: str = SESSION) -> None:
        """The user presses a shortcut."""
        options = {"activation_token": ("s", token)} if token else {}
        self._emit(PATH, SHORTCUTS, "Activated", "osta{sv}", (session, name, 7, options))

    def rename(self, name: str, keys: str) -> None:
        """The user chooses other keys in the desktop's settings."""
        shortcuts = [(name, {"trigger_description": ("s", keys)})]
        self._emit(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", (SESSION, shortcuts))

    def _run(self) -> None:
        while not self._ended.is_set():
            with contextlib.suppress(TimeoutError):
                message = self._bus.receive(timeout=0.05)
                if message.header.message_type is LIBRARY.MessageType.method_call:
                    self._answer(message)

    def _answer(self, message: Any) -> None:
        fields, names = message.header.fields, LIBRARY.HeaderFields
        method, sender = fields[names.member], fields[names.sender]
        self.asked.append((method, tuple(message.body)))
        known = method in ("CreateSession", "BindShortcuts") and not self.lacks_shortcuts
        if method == "Close":
            self._bus.send(LIBRARY.new_method_return(message))
        elif not known:
            error = "org.freedesktop.DBus.Error.UnknownMethod"
            self._bus.send(LIBRARY.new_error(message, error))
        else:
            token = message.body[-1]["handle_token"][1]
            path = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
            self._bus.send(LIBRARY.new_method_return(message, "o", (path,)))
            self._respond(method, message.body, path)

    def _respond(self, method: str, body: tuple[Any, ...], path: str) -> None:
        if method == "CreateSession":
            response, results = 0, {"session_handle": ("s", SESSION)}
        else:
            granted = [
                (name, {"trigger_description": ("s", f"Super+{name}")}) for name, _ in body[1]
            ]
            response, results = self.response, {"shortcuts": ("a(sa{sv})", granted)}
        request = "org.freedesktop.portal.Request"
        self._emit(path, request, "Response", "ua{sv}", (response, results))

    def _emit(
        self, path: str, interface: str, name: str, kinds: str, body: tuple[Any, ...]
    ) -> None:
        sender = LIBRARY.DBusAddress(path, bus_name=NAME, interface=interface)
        self._bus.send(LIBRARY.new_signal(sender, name, kinds, body))
