# SPDX-License-Identifier: MIT
"""When to try again after the line was lost: pure, times in seconds."""

from collections import deque
from collections.abc import Callable

# A UCM's defence bans an address after 100 connections in 59 minutes (vendor's manual). Half of a
# wait that grows is left to chance, of one that does not grow any more a quarter: some 60 attempts
# in that time, at most 9 in a minute.
_FIRST = 0.5
_CAPS = ((6.0, 1.8), (300.0, 30.0), (float("inf"), 90.0))  # until when, and how long at most
_AFTER_RESTART = 4  # failures: a PBX that was only started anew listens by now; go on with 8 s
_STABLE = 60.0  # up for so long: the next loss starts anew
_BUDGETS = ((9, 61.0), (74, 3601.0))  # attempts in so many seconds, whatever they come from
_BY_HAND = 10.0  # a user's click tries at once, but not more often than this


class Retry:
    """Counts failures and says how long to wait; `random` gives numbers in [0, 1)."""

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._failures = 0
        self._since: float | None = None  # when the trouble began
        self._up_at: float | None = None
        self._by_hand: float | None = None
        self._began = deque[float](maxlen=max(most for most, _ in _BUDGETS))

    def began(self, now: float) -> None:
        """Take note that a connection is tried."""
        self._began.append(now)

    def came_up(self, now: float) -> None:
        """Take note that the line is up (signed in and synchronised, not just connected)."""
        self._up_at = now

    def failed(self, now: float) -> float:
        """Take note that an attempt failed or the line was lost; return the seconds to wait."""
        stable = self._up_at is not None and now - self._up_at >= _STABLE
        if stable or self._since is None:
            self._failures, self._since = 0, now
        self._up_at = None
        return max(self._wait(now - self._since), self._spent(now))

    def may_now(self, now: float) -> bool:
        """Whether a click or a new network may try at once."""
        if self._by_hand is not None and now - self._by_hand < _BY_HAND:
            return False
        if self._spent(now) > 0.0:
            return False
        self._by_hand = now
        return True

    def _wait(self, passed: float) -> float:
        full = _FIRST * 2.0 ** min(self._failures, 16)
        cap = next(cap for until, cap in _CAPS if passed < until)
        is_new = cap == _CAPS[0][1]
        self._failures = min(self._failures + 1, _AFTER_RESTART) if is_new else self._failures + 1
        chance = 0.5 if full < cap else 0.25
        return min(full, cap) * (1.0 - chance + self._random() * chance)

    def _spent(self, now: float) -> float:
        """Return how long no attempt may be made: a line that comes and goes tries often too."""
        waits = [
            self._began[-most] + seconds - now
            for most, seconds in _BUDGETS
            if len(self._began) >= most
        ]
        return max(waits, default=0.0)
