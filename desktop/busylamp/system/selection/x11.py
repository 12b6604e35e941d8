# SPDX-License-Identifier: MIT
"""Reads selection and clipboard on X11, on a connection of its own: a hung owner hangs nobody.

Qt reads them in the window's thread and waits up to five seconds for a program that hangs.
"""

import contextlib
import select
import time

from busylamp.system.selection.xcb import (
    PROPERTY_NOTIFY,
    SELECTION_NOTIFY,
    Event,
    NoServerError,
    XcbReader,
)

LIMIT = 4096  # bytes: a number stands in the first of them or it was not meant
DEADLINE = 1.0  # seconds for both; an owner that takes longer hangs
NAMES = ("PRIMARY", "CLIPBOARD")
_NEW_VALUE = 0


def read_selections(display: str | None = None, deadline: float = DEADLINE) -> dict[str, str]:
    """Return the texts that could be had, by the selection's name. Blocks up to `deadline` s."""
    try:
        server = XcbReader(display)
    except (OSError, NoServerError):
        return {}
    with contextlib.closing(server):
        return _Reading(server).run(time.monotonic() + deadline)


class _Reading:
    """Both selections asked for at once; each answer goes to a property of its own."""

    def __init__(self, server: XcbReader) -> None:
        self._server = server
        self._kinds = [server.atom("UTF8_STRING"), server.atom("STRING")]
        self._incremental = server.atom("INCR")
        self._names = {server.atom(f"BUSYLAMP_{name}"): name for name in NAMES}
        self._tries: dict[str, int] = {}
        self._open: set[str] = set()
        self._parts: set[int] = set()  # properties an owner fills piece by piece
        self._texts: dict[str, str] = {}

    def run(self, end: float) -> dict[str, str]:
        for place, name in self._names.items():
            self._ask(place, name)
        while self._open:
            event = self._server.event()
            if event is not None:
                self._take(event)
                continue
            left = end - time.monotonic()
            if left <= 0 or not select.select([self._server.descriptor], [], [], left)[0]:
                break
        return self._texts

    def _ask(self, place: int, name: str) -> None:
        """Ask for the next kind of text; an owner that knows none has none."""
        tried = self._tries.get(name, 0)
        if tried == len(self._kinds):
            self._open.discard(name)
            return
        self._tries[name] = tried + 1
        self._open.add(name)
        self._server.convert(self._server.atom(name), self._kinds[tried], place)

    def _take(self, event: Event) -> None:
        if event.kind == SELECTION_NOTIFY:
            self._answered(event)
            return
        filled = event.kind == PROPERTY_NOTIFY and event.state == _NEW_VALUE
        if filled and event.property in self._parts:
            self._keep(self._names[event.property], self._server.property(event.property)[1])

    def _answered(self, event: Event) -> None:
        place = event.property or self._place_of(event.selection)
        name = self._names.get(place)
        if name is None:
            return
        if event.property:
            self._read(place, name)
        else:
            self._ask(place, name)

    def _place_of(self, selection: int) -> int:
        places = (p for p, name in self._names.items() if self._server.atom(name) == selection)
        return next(places, 0)

    def _read(self, place: int, name: str) -> None:
        kind, content = self._server.property(place)
        if kind == self._incremental:  # reading deleted it: the owner sends the first piece now
            self._parts.add(place)
        else:
            self._keep(name, content)

    def _keep(self, name: str, content: bytes) -> None:
        self._open.discard(name)
        text = content[:LIMIT].decode("utf-8", errors="ignore").strip("\0")
        if text.strip():
            self._texts[name] = text
