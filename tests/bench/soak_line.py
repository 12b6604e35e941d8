# SPDX-License-Identifier: MIT
"""The line of the program without its thread: its loop turns when the moved time does."""

import asyncio

from busylamp.link.choice import Choice
from busylamp.link.clock import Clock
from busylamp.link.line import News
from busylamp.link.session import Connector, finish
from busylamp.link.thread import LineThread, Verb


class MovedLine(LineThread):
    """A LineThread that is never started."""

    def __init__(self, clock: Clock, connector: Connector) -> None:
        super().__init__()
        self._told = False
        self._loop = asyncio.new_event_loop()
        self._session = Choice(self._tell, clock=clock, connector=connector)

    def turn(self) -> bool:
        """Let run what can; return whether something was told."""
        loop = self._loop
        assert loop is not None
        self._told = False
        loop.call_soon(loop.stop)
        loop.run_forever()
        while getattr(loop, "_ready", ()):  # what can run now
            loop.call_soon(loop.stop)
            loop.run_forever()
        return self._told

    def stop(self) -> bool:
        """End the session."""
        self._ended = True
        loop, session = self._loop, self._session
        assert loop is not None
        assert session is not None
        loop.run_until_complete(finish(session))
        loop.close()
        return True

    def _tell(self, news: tuple[News, ...]) -> None:
        self._told = True
        super()._tell(news)

    def _do(self, verb: Verb) -> None:
        if not self._ended:
            assert self._loop is not None
            assert self._session is not None
            self._loop.call_soon(verb, self._session)
