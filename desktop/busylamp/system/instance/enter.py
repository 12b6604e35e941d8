# SPDX-License-Identifier: MIT
"""Being the one instance, or handing over to it: eight starts at once give one and lose nothing."""

import sys
import time
from collections.abc import Callable

from busylamp.log import logger
from busylamp.system.instance import lock as locking
from busylamp.system.instance.client import NoAnswerError, NotRunningError, ask
from busylamp.system.instance.lock import Lock
from busylamp.system.instance.loopback import LoopbackWay
from busylamp.system.instance.messages import Message
from busylamp.system.instance.place import Place
from busylamp.system.instance.protocol import Way
from busylamp.system.instance.server import Inbox, Server
from busylamp.system.instance.unix import UnixWay

_log = logger(__name__)
_PATIENCE = 10.0  # seconds; a start under load holds the lock some time before it listens
_ANSWER = 3.0
_PAUSE = 0.02


class SilentError(Exception):
    """Another one holds the lock and says nothing."""


class Door:
    """What the one instance holds until it ends."""

    def __init__(self, way: Way, place: Place | None, held: Lock | None) -> None:
        self.inbox = Inbox()
        self._held = held
        self._way = way
        self._place = place
        self._server: Server | None = None
        try:
            self._server = self._open()
        except OSError as error:  # it works all the same, but no second start can reach it
            _log.warning("no door for other starts: %s", error)

    def close(self) -> None:
        """Stop listening, then give the lock back: the next start is the first again."""
        if self._server is not None and self._place is not None:
            self._server.stop()
            self._way.close(self._place)
        if self._held is not None:
            self._held.release()

    def _open(self) -> Server:
        if self._place is None or self._held is None:
            msg = "no folder is this user's own"
            raise OSError(msg)
        if not self._place.is_reachable:
            msg = "the path is too long for a socket"
            raise OSError(msg)
        door = self._way.listen(self._place)
        key = self._way.key(self._place)
        server = Server(door, self.inbox, admits=self._way.admits, key=key)
        server.start()
        return server


def way_here() -> Way:
    """Return this system's way."""
    return LoopbackWay() if sys.platform == "win32" else UnixWay()


def enter(
    place: Place | None,
    message: Message,
    way: Way | None = None,
    *,
    patience: float = _PATIENCE,
    clock: Callable[[], float] = time.monotonic,
) -> Door | None:
    """Become the one instance, or tell it the message and return None.

    The message is one that may be said twice. Raises SilentError. Where no lock can be had at
    all, each start is one of its own.
    """
    chosen = way or way_here()
    if place is None:
        return Door(chosen, None, None)
    end = clock() + patience
    while True:
        try:
            held = locking.take(place.lock)
        except OSError:
            return Door(chosen, place, None)
        if held is not None:
            return Door(chosen, place, held)
        if _told(chosen, place, message):
            return None
        if clock() >= end:
            raise SilentError
        time.sleep(_PAUSE)


def _told(way: Way, place: Place, message: Message) -> bool:
    try:
        return any(answer.get("ok") for answer in ask(way, place, message, seconds=_ANSWER))
    except (NotRunningError, NoAnswerError):
        return False
