# SPDX-License-Identifier: MIT
"""A queue in figures, and which of them call for help."""

import time
from dataclasses import dataclass
from enum import IntEnum

from busylamp.settings.model import WallboardSettings
from busylamp.telephony.queues import MemberState, Queue, QueueMember

_TALKING = frozenset(
    (
        MemberState.IN_USE,
        MemberState.BUSY,
        MemberState.ON_HOLD,
        MemberState.RINGING_IN_USE,
    )
)


class Level(IntEnum):
    """How urgent a figure is."""

    CALM = 0
    WARN = 1
    ALARM = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a queue comes to; None where nothing can be said yet."""

    waiting: int
    longest_since: float | None  # Unix seconds: who waits longest came then
    members: int
    available: int
    on_calls: int
    paused: int
    abandoned: int
    completed: int
    abandoned_percent: int | None
    service_percent: int | None  # answered within `service_seconds`
    service_seconds: int | None

    def longest_wait(self, now: float | None = None) -> float:
        """Return how many seconds the one who waits longest has waited."""
        if self.longest_since is None:
            return 0.0
        return max(0.0, (time.time() if now is None else now) - self.longest_since)


def is_on_call(member: QueueMember) -> bool:
    """Whether this member talks."""
    return member.in_call or member.state in _TALKING


def figures_of(queue: Queue) -> Figures:
    """Count a queue."""
    members = queue.members
    states = [member.state for member in members if not member.in_call]
    on_calls = len(members) - len(states) + sum(state in _TALKING for state in states)
    ended = queue.completed + queue.abandoned
    percent = queue.service_perf
    return Figures(
        waiting=len(queue.callers),
        longest_since=queue.waiting_since,
        members=len(members),
        available=queue.free,
        on_calls=on_calls,
        paused=sum([member.paused for member in members]),
        abandoned=queue.abandoned,
        completed=queue.completed,
        abandoned_percent=round(100 * queue.abandoned / ended) if ended else None,
        service_percent=None if percent is None or not ended else round(percent),
        service_seconds=queue.service_level or None,
    )


def waiting_level(waiting: int, limits: WallboardSettings) -> Level:
    """Return how urgent so many callers are."""
    return _level(waiting, limits.warn_waiting, limits.alarm_waiting)


def wait_level(seconds: float, limits: WallboardSettings) -> Level:
    """Return how urgent a wait is."""
    return _level(seconds, limits.warn_seconds, limits.alarm_seconds)


def _level(value: float, warn: int, alarm: int) -> Level:
    """0 as a limit means never."""
    if alarm and value >= alarm:
        return Level.ALARM
    return Level.WARN if warn and value >= warn else Level.CALM
