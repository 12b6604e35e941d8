# SPDX-License-Identifier: MIT
"""The thread the line lives in: the one place where threads meet."""

import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from busylamp.ami.actions import Action
from busylamp.ami.secret import Secret
from busylamp.link.backlog import Backlog
from busylamp.link.line import Account, News, RequestId

if TYPE_CHECKING:  # loaded in the line's own thread: asyncio and ssl cost the start 40 ms
    import asyncio

    from busylamp.link.choice import Choice
    from busylamp.link.last_reads import Read
    from busylamp.link.load import Load

# A worker that parses flat out delays frames to 59 ms (p99) with Python's 5 ms, to 14 ms with this.
_SWITCH_SECONDS = 0.0005
_STOP_MILLISECONDS = 1500
_TURN_SECONDS = 0.008  # the window draws in between: a frame is 16 ms
_SLICE = 25  # lamps told at a time, or one call; fewer where they take long


class LineThread(QThread):
    """Owns an asyncio loop that has a Session; satisfies `line.Line` for the UI thread.

    `news` carries tuples of frozen values to the thread this object was made in, no more at a time
    than leaves it responsive; after `stop` not even what was queued before it is told.
    """

    news = Signal(object)
    _heard = Signal()  # in the line's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._session: Choice | None = None
        self._early: list[Verb] = []  # asked for before the loop runs
        self._lock = threading.Lock()  # guards the handing over from `_early` to the loop
        self._ended = False
        self._backlog = Backlog()
        self._slice = _SLICE
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        sys.setswitchinterval(_SWITCH_SECONDS)

    def open(self, account: Account, secret: Secret) -> None:
        """Connect, sign in and stay connected until closed; replaces what was open."""
        self._do(lambda session: session.open(account, secret))

    def close(self) -> None:
        """Sign off and stay off."""
        self._do(lambda session: session.close())

    def ask(self, request: RequestId, action: Action, *, deadline: float = 10.0) -> None:
        """Send once; an Answered with the same request follows within `deadline` seconds."""
        self._do(lambda session: session.ask(request, action, deadline=deadline))

    def probe(self) -> None:
        """Find out now whether the line lives."""
        self._do(lambda session: session.probe())

    def heard(self) -> "tuple[bytes, tuple[Read, ...]]":
        """Return the PBX's greeting and the last it said; read from the UI thread as it is."""
        session = self._session
        if session is None:
            return b"", ()
        return session.last_reads.greeting, session.last_reads.reads()

    def load(self) -> "Load | None":
        """Return what came so far, None before there is a line."""
        return None if self._session is None else self._session.load

    def stop(self) -> bool:
        """End the thread; return whether it ended in time. A QThread alive at exit aborts."""
        with self._lock:
            self._ended = True
            if self._loop is not None and not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._loop.stop)
        return self.wait(_STOP_MILLISECONDS)

    def run(self) -> None:
        """Run the loop until `stop`."""
        import asyncio

        from busylamp.link.choice import Choice
        from busylamp.link.session import finish
        from busylamp.log.hooks import on_loop

        loop = asyncio.new_event_loop()
        loop.set_exception_handler(on_loop)
        session = Choice(self._tell)
        with self._lock:
            self._loop, self._session = loop, session
            for verb in self._early:
                loop.call_soon(verb, session)
            self._early.clear()
            if self._ended:
                loop.call_soon(loop.stop)
        try:
            loop.run_forever()
        finally:
            loop.run_until_complete(finish(session))
            with self._lock:
                loop.close()

    def _tell(self, news: tuple[News, ...]) -> None:
        if self._ended:
            return
        if self._backlog.put(news):
            self._heard.emit()
        if self._backlog.is_too_long and self._session is not None:
            self._session.drop()

    @Slot()
    def _pass_on(self) -> None:
        turn_ends = time.monotonic() + _TURN_SECONDS
        while not self._ended and (batch := self._backlog.take(self._slice)):
            begun = time.monotonic()
            self.news.emit(batch)
            now = time.monotonic()
            slow = now - begun > _TURN_SECONDS
            self._slice = max(1, self._slice // 4) if slow else min(_SLICE, self._slice * 2)
            if now > turn_ends:
                QTimer.singleShot(0, self, self._pass_on)
                return

    def _do(self, verb: "Verb") -> None:
        with self._lock:
            if self._ended:
                return
            if self._loop is None or self._session is None:
                self._early.append(verb)
            else:
                self._loop.call_soon_threadsafe(verb, self._session)
        if not self.isRunning():
            self.start()


Verb = Callable[["Choice"], None]
