# SPDX-License-Identifier: MIT
"""When the phone system was not heard although the program ran, or the computer slept."""

from collections.abc import Callable

from busylamp.desk.steps import Steps
from busylamp.stores.entries import Gap
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged

SHORTEST = 5.0  # seconds; a shorter break is not worth a word
JOINING = 60.0  # a line that comes back for less than this goes on with the same gap
_SLEPT = 10.0  # seconds between two looks at the clock that only sleep explains
_WOKEN = 60.0  # a line that is lost so soon after waking was lost while it slept
_UNHEARD = 20.0  # how long a line is silent, and asked in vain, before it is given up


class Gaps:
    """Watches line and clock. No gap is claimed for a time in which the program did not run.

    Nor for one that never was: where the clock on the wall is put right, what was noted by the
    wrong one moves along.
    """

    def __init__(self, steady: Callable[[], float]) -> None:
        self._steps = Steps(steady)
        self._since: float | None = None  # when it was last heard, while it is not
        self._is_up = False
        self._slept: tuple[float, float] | None = None  # the last sleep: from, until

    def look(self, now: float) -> None:
        """Take note of the time; call it about once a second."""
        passed, step = self._steps.look(now)
        if step and self._since is not None:
            self._since += step
        if step and self._slept is not None:
            self._slept = (self._slept[0] + step, self._slept[1] + step)
        if passed > _SLEPT:
            self._slept = (now - passed, now)

    def hear(self, line: LineChanged, now: float) -> Gap | None:
        """Take note of the line; return the gap that ends with it."""
        self.look(now)
        at = now if line.at is None else line.at
        if line.state is LineState.UP:
            self._is_up = True
            return self.end(at)
        if self._is_up:
            self._is_up = False
            self._since = self._last_heard(line, at)
        elif self._since is None and line.state is LineState.WAITING:
            self._since = at  # it could not be reached in the first place
        return None

    def end(self, now: float) -> Gap | None:
        """Return the gap under way, if it is worth a word; none is under way then."""
        since, self._since = self._since, None
        if since is None or now - since <= SHORTEST:
            return None
        return Gap(began_at=since, ended_at=now)

    def _last_heard(self, line: LineChanged, at: float) -> float:
        if self._slept is not None and at - self._slept[1] < _WOKEN:
            return self._slept[0]
        return at - _UNHEARD if line.trouble is LineTrouble.SILENT else at
