# SPDX-License-Identifier: MIT
"""When to try again after the line was lost: pure, times in seconds."""

from collections import deque
from collections.abc import Callable

# A UCM's defence bans an address after 100 connections in 59 minutes (vendor's manual). Equal
# jitter with this two-phase cap makes 62 to 72 attempts in that time, at most 9 in a minute.
_FIRST = 0.5
_CAP_EARLY = 30.0
_EARLY_SECONDS = 300.0
_CAP_LATE = 90.0
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
        cap = _CAP_EARLY if now - self._since < _EARLY_SECONDS else _CAP_LATE
        full = min(cap, _FIRST * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return max(full / 2 + self._random() * full / 2, self._spent(now))

    def may_now(self, now: float) -> bool:
        """Whether a click or a new network may try at once."""
        if self._by_hand is not None and now - self._by_hand < _BY_HAND:
            return False
        if self._spent(now) > 0.0:
            return False
        self._by_hand = now
        return True

    def _spent(self, now: float) -> float:
        """Return how long no attempt may be made: a line that comes and goes tries often too."""
        waits = [
            self._began[-most] + seconds - now
            for most, seconds in _BUDGETS
            if len(self._began) >= most
        ]
        return max(waits, default=0.0)
