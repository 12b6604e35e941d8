# SPDX-License-Identifier: MIT
"""News the window has not heard yet: what is superseded goes, and there is an end to it."""

import threading
from collections import deque
from collections.abc import Hashable, Iterable

from busylamp.link.line import News
from busylamp.telephony.changes import CallChange, CallUpdated, PresenceChanged, QueueChanged
from busylamp.telephony.status import LineChanged

MOST = 8_000  # lamps: a snapshot of the largest UCM is half of it. Or so many calls: 320
_CONDENSE_AT = 500
_CALL_COUNTS = 25  # lamps: it may open a pop-up and is written down


class Backlog:
    """Filled in the line's thread, emptied in the window's."""

    def __init__(self) -> None:
        self._waiting = deque[News]()
        self._condense_at = _CONDENSE_AT
        self._weight = 0
        self._lock = threading.Lock()

    @property
    def is_too_long(self) -> bool:
        """Whether more is told than any window could show."""
        return self._weight > MOST

    def put(self, news: Iterable[News]) -> bool:
        """Add news; return whether nobody was on the way to hear them."""
        with self._lock:
            was_empty = not self._waiting
            for each in news:
                self._waiting.append(each)
                self._weight += _weight(each)
            if len(self._waiting) > self._condense_at:
                self._waiting = condensed(self._waiting)
                self._weight = sum(map(_weight, self._waiting))
                self._condense_at = max(_CONDENSE_AT, 2 * len(self._waiting))
            if self.is_too_long:  # how the line stands can't wait behind all that
                self._waiting = deque(sorted(self._waiting, key=_is_not_line))
            return was_empty

    def take(self, most: int) -> tuple[News, ...]:
        """Return the oldest, at most so many lamps (a call counts for many); () for none."""
        taken: list[News] = []
        with self._lock:
            while self._waiting and most > 0:
                taken.append(self._waiting.popleft())
                weight = _weight(taken[-1])
                most -= weight
                self._weight -= weight
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


def _is_not_line(news: News) -> bool:
    return not isinstance(news, LineChanged)


def _weight(news: News) -> int:
    return _CALL_COUNTS if isinstance(news, CallChange) else 1


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
