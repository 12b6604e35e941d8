# SPDX-License-Identifier: MIT
"""org.freedesktop.Notifications by jeepney: QtDBus can't send Notify from Python."""

import contextlib
import queue
import sys
import threading
from collections.abc import Callable
from typing import cast

_TIMEOUT = 2.0  # seconds for one call to the daemon
_FAREWELL = 0.5  # seconds at the end of the program
_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_CRITICAL = 2  # stays until withdrawn

Job = Callable[["_Daemon"], None]


class Notifier:
    """Shows and withdraws notifications by key, in a thread of its own; silent without a daemon."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def show(self, key: str, title: str, body: str) -> None:
        """Show or replace the notification of this key. The texts are plain."""
        self._do(lambda daemon: daemon.show(key, title, body))

    def withdraw(self, key: str) -> None:
        """Take the notification of this key away."""
        if self._thread is not None:
            self._do(lambda daemon: daemon.withdraw(key))

    def close(self) -> None:
        """Take every notification away; waits for it a moment, never long."""
        if self._thread is None:
            return
        done = threading.Event()
        self._do(_Daemon.withdraw_all)
        self._do(lambda _: done.set())
        done.wait(_FAREWELL)

    def _do(self, job: Job) -> None:
        if sys.platform in ("win32", "darwin"):
            return
        self._jobs.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="notify", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        daemon = _Daemon()
        while True:
            job = self._jobs.get()
            # A daemon that is absent, hangs or dies must not take the pop-up of the next call.
            with contextlib.suppress(Exception):
                job(daemon)


class _Daemon:
    """One connection to the session's notification daemon."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._capabilities: frozenset[str] | None = None

    def show(self, key: str, title: str, body: str) -> None:
        if self._capabilities is None:
            listed = self._call("GetCapabilities", "", ())[0]
            self._capabilities = frozenset(cast("list[str]", listed))
        import html

        # The body is markup where the daemon says so; the title never is (Desktop Notifications).
        shown = html.escape(body, quote=False) if "body-markup" in self._capabilities else body
        hints = {"urgency": ("y", _CRITICAL), "category": ("s", "call.incoming")}
        actions: list[str] = []
        replaced = self._ids.get(key, 0)
        values = ("Busylamp", replaced, "call-start", title, shown, actions, hints, 0)
        self._ids[key] = cast("int", self._call("Notify", "susssasa{sv}i", values)[0])

    def withdraw_all(self) -> None:
        for key in list(self._ids):
            self.withdraw(key)

    def withdraw(self, key: str) -> None:
        number = self._ids.pop(key, None)
        if number is not None:
            self._call("CloseNotification", "u", (number,))

    def _call(self, method: str, signature: str, values: tuple[object, ...]) -> tuple[object, ...]:
        import jeepney
        from jeepney.io import blocking

        # The library is untyped; what goes in and comes out is pinned down here.
        new_call = cast("Callable[..., object]", getattr(jeepney, "new_" + "method_call"))
        address = jeepney.DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        message = new_call(address, method, signature or None, values)
        with blocking.open_dbus_connection(bus="SESSION") as connection:
            ask = cast("Callable[..., object]", getattr(connection, "send_" + "and_get_reply"))
            reply = ask(message, timeout=_TIMEOUT)
        return tuple(cast("tuple[object, ...]", getattr(reply, "body", ())))
