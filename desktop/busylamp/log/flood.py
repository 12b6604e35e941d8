# SPDX-License-Identifier: MIT
"""What comes again and again is counted, not written."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field

_SECONDS = 60.0
# Lines a minute that begin alike and differ in what they tell.
_WARNINGS = 10
_NOTES = 600
_DETAILS = 3000
_MOST_KINDS = 200
_CLEAR = 100  # left out in a minute: no more is looked at
_LOOK = 1.0  # seconds between two looks at what is over

_Kind = tuple[str, int, str]


@dataclass(slots=True)
class _Count:
    began: float
    written: int = 0
    left_out: int = 0
    texts: set[str] = field(default_factory=set[str])


class Flood:
    """Decides by kind of line: who says it, how grave, in which words."""

    def __init__(self) -> None:
        self._counts: dict[_Kind, _Count] = {}
        self._looked = 0.0

    def admits(self, record: logging.LogRecord, text: str, now: float) -> bool:
        """Whether to write it; else it is counted. `text` is what it says, without its time."""
        count = self._count(kind_of(record), now)
        if text in count.texts or count.written >= _most(record):
            count.left_out += 1
            return False
        if record.levelno >= logging.WARNING:
            count.texts.add(text)
        count.written += 1
        return True

    def is_full(self, record: logging.LogRecord, now: float) -> bool:
        """Whether it is counted whatever it says: no time is to be spent on its words."""
        count = self._count(kind_of(record), now)
        if count.written < _most(record) and count.left_out < _CLEAR:
            return False
        count.left_out += 1
        return True

    def over(self, now: float, *, ending: bool = False) -> Iterator[str]:
        """Tell what was counted in the minutes that are over; those begin anew."""
        if now - self._looked < _LOOK and not ending:
            return
        self._looked = now
        for kind, count in list(self._counts.items()):
            if ending or now - count.began >= _SECONDS:
                del self._counts[kind]
                if count.left_out:
                    name, _, words = kind
                    yield f"{name}: {count.left_out} times more: {words}"

    def _count(self, kind: _Kind, now: float) -> _Count:
        count = self._counts.get(kind)
        if count is None:
            if len(self._counts) >= _MOST_KINDS:
                kind = ("", 0, "lines of more kinds than are counted")
                count = self._counts.get(kind)
            if count is None:
                count = self._counts[kind] = _Count(now)
        return count


def _most(record: logging.LogRecord) -> int:
    if record.levelno >= logging.WARNING:
        return _WARNINGS
    return _NOTES if record.levelno > logging.DEBUG else _DETAILS


def kind_of(record: logging.LogRecord) -> _Kind:
    """Return what is counted as one; others' words may hold anything."""
    is_ours = record.name.partition(".")[0] == "busylamp"
    return record.name, record.levelno, str(record.msg)[:200] if is_ours else "words of others"
