# SPDX-License-Identifier: MIT
"""News the window has not heard yet: what is superseded goes, and there is an end to it."""

import threading
from collections import deque
from collections.abc import Hashable, Iterable

from busylamp.link.line import News
from busylamp.telephony.changes import CallChange, CallUpdated, PresenceChanged, QueueChanged

MOST = 8_000  # a snapshot of the largest UCM is half of it
_CONDENSE_AT = 500
_CALL_COUNTS = 25  # lamps: it may open a pop-up and is written down


class Backlog:
    """Filled in the line's thread, emptied in the window's."""

    def __init__(self) -> None:
        self._waiting = deque[News]()
        self._condense_at = _CONDENSE_AT
        self._lock = threading.Lock()

    @property
    def is_too_long(self) -> bool:
        """Whether more is told than any window could show."""
        return len(self._waiting) > MOST

    def put(self, news: Iterable[News]) -> bool:
        """Add news; return whether nobody was on the way to hear them."""
        with self._lock:
            was_empty = not self._waiting
            self._waiting.extend(news)
            if len(self._waiting) > self._condense_at:
                self._waiting = condensed(self._waiting)
                self._condense_at = max(_CONDENSE_AT, 2 * len(self._waiting))
            return was_empty

    def take(self, most: int) -> tuple[News, ...]:
        """Return the oldest, at most so many lamps (a call counts for many); () for none."""
        taken: list[News] = []
        with self._lock:
            while self._waiting and most > 0:
                taken.append(self._waiting.popleft())
                most -= _CALL_COUNTS if isinstance(taken[-1], CallChange) else 1
        return tuple(taken)


def condensed(news: Iterable[News]) -> deque[News]:
    """Leave out what a later one tells anew: the state of a lamp, a queue, a call."""
    kept = deque[News]()
    told = set[Hashable]()
    for each in reversed(tuple(news)):
        key = _subject(each)
        if key is None or key not in told:
            kept.appendleft(each)
            told.add(key)
    return kept


def _subject(news: News) -> Hashable:
    match news:
        case PresenceChanged(presence=presence):
            return "lamp", presence.extension
        case QueueChanged(queue=queue):
            return "queue", queue.name
        case CallUpdated(call=call) if type(news) is CallUpdated:
            return "call", call.extension, call.id
        case _:
            return None
