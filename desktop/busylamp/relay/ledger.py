# SPDX-License-Identifier: MIT
"""Each wish once: what was asked, what is under way, and when it was asked too long ago."""

from collections import OrderedDict, deque
from dataclasses import dataclass
from enum import Enum

from busylamp.link.line import Answered
from busylamp.link.relayed.form import Wish

_MOST = 20_000  # wishes remembered; older ones are refused by their beat anyway
_BEATS = 120
_LATEST = 30.0  # seconds; no desk waits longer than this


class Standing(Enum):
    """What a wish is to the relay."""

    NEW = "new"
    UNDER_WAY = "under_way"  # it came before, and has no answer yet
    TOO_LATE = "too_late"
    STRANGE = "strange"  # of another life of the relay


@dataclass(frozen=True, slots=True)
class Done:
    """It came before, and this was the answer."""

    answer: Answered


class Ledger:
    """Tells whether a wish may be done now. Times are monotonic seconds of this computer alone.

    A relay that was paused, or a wish that lay somewhere on its way, must not ring a phone a minute
    later: a wish says after which beat it was asked, and we know when we sent that one.
    """

    def __init__(self) -> None:
        self._beats: deque[tuple[int, float]] = deque(maxlen=_BEATS)
        self._seen: OrderedDict[tuple[str, str], Answered | None] = OrderedDict()
        self._epoch = 0

    def begin(self, epoch: int) -> None:
        """Begin a new life: what was asked in the one before is not done any more."""
        self._epoch = epoch
        self._beats.clear()

    def sent(self, beat: int, now: float) -> None:
        """Take note of a sign of life that was sent."""
        self._beats.append((beat, now))

    def judge(self, extension: str, wish: Wish, now: float) -> Standing | Done:
        """Say whether to do it, and remember it if so."""
        key = (extension, wish.request)
        if key in self._seen:
            answer = self._seen[key]
            return Standing.UNDER_WAY if answer is None else Done(answer)
        if wish.epoch != self._epoch:
            return Standing.STRANGE
        sent = next((at for beat, at in self._beats if beat == wish.beat), None)
        patience = min(wish.deadline, _LATEST)
        asked = None if sent is None else min(now, sent + max(0.0, wish.age))
        if asked is None or now - asked > patience:
            return Standing.TOO_LATE
        self._seen[key] = None
        while len(self._seen) > _MOST:
            self._seen.popitem(last=False)
        return Standing.NEW

    def answered(self, extension: str, answer: Answered) -> None:
        """Remember what came of it."""
        key = (extension, str(answer.request))
        if key in self._seen:
            self._seen[key] = answer
