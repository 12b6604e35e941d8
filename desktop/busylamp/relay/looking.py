# SPDX-License-Identifier: MIT
"""Looks at what no event of the PBX tells: a caller put first, figures that were reset."""

import itertools

from busylamp.ami.queue_actions import queue_status
from busylamp.link.clock import Clock
from busylamp.link.line import Line, RequestId

_EVERY = 15.0  # seconds between two looks at all queues, however many desks want one
_UNTOLD = frozenset({"QueueChangePriorityCaller"})  # done without an event (measured)


class Looking:
    """Asks the PBX itself, and seldom; what changed reaches each desk as any change does."""

    def __init__(self, line: Line, clock: Clock) -> None:
        self._line = line
        self._clock = clock
        self._last = float("-inf")
        self._counter = itertools.count(1)

    def wanted(self) -> None:
        """A desk wants to know how its queues are."""
        now = self._clock.now()
        if now - self._last >= _EVERY:
            self._last = now
            self._look()

    def done(self, action: str, headers: tuple[tuple[str, str], ...]) -> None:
        """Something was done for a desk: look, where nothing else will tell."""
        if action in _UNTOLD:
            self._look(dict(headers).get("Queue", ""))

    def _look(self, queue: str = "") -> None:
        self._line.ask(RequestId(f"look-{next(self._counter)}"), queue_status(queue))
