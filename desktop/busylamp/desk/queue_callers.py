# SPDX-License-Identifier: MIT
"""Moving somebody who waits: to the front, or into another queue."""

from collections.abc import Callable, Collection, Mapping

from busylamp.ami.actions import Raw
from busylamp.ami.queue_actions import queue_change_priority, redirect
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.settings.model import Settings
from busylamp.telephony.queues import Queue, QueueCaller
from busylamp.telephony.reasons import WishFailure

# AMI of Asterisk 18, the first whose callers change places: 16 takes the wish and changes the
# priority alone, which nobody feels (measured).
_FIRST_THAT_MOVES = 7


class MovingCallers:
    """Puts each wish once; where the caller is then is told by the queues."""

    def __init__(
        self, asking: Asking, settings: Callable[[], Settings], greeting: Callable[[], str]
    ) -> None:
        self._asking = asking
        self._settings = settings
        self._greeting = greeting  # the AMI version, e.g. 5.0.4

    def may(self, *, up: bool) -> bool:
        """Whether callers can be put first, or else into another queue."""
        if not up:
            return self._asking.may(Ability.REDIRECT)
        major = self._greeting().partition(".")[0]
        moves = major.isdecimal() and int(major) >= _FIRST_THAT_MOVES
        return moves and self._asking.may(Ability.QUEUE_CALLER_UP)

    def up(self, queue: Queue | None, uniqueid: str) -> WishRefused | None:
        """Put a caller before all others."""
        who = _find(queue, uniqueid)
        if queue is None or who is None:
            return _refused(WishFailure.GONE, queue)
        if not self.may(up=True):
            return _refused(WishFailure.NO_PRIVILEGE, queue)
        others = [each.priority or 0 for each in queue.callers if each is not who]
        action = queue_change_priority(queue.name, who.channel, max(others, default=0) + 1)
        return self._ask(action, Ability.QUEUE_CALLER_UP, queue.name)

    def away(
        self, queue: Queue | None, uniqueid: str, to_queue: str, known: Collection[str]
    ) -> WishRefused | None:
        """Send a caller to another queue, by what is dialled for it."""
        who = _find(queue, uniqueid)
        if queue is None or who is None:
            return _refused(WishFailure.GONE, queue)
        if to_queue not in known:
            return _refused(WishFailure.NO_SUCH_QUEUE, queue)
        number = self.number_of(to_queue)
        if not number:
            return _refused(WishFailure.NOT_SET_UP, queue)
        action = redirect(who.channel, number, self._settings().me.context)
        return self._ask(action, Ability.REDIRECT, queue.name)

    def number_of(self, queue: str) -> str:
        """Return what is dialled for a queue: by the settings, else its name if that is a number.

        A number that does not exist would lose the caller, so none is guessed from a word.
        """
        written = _written(self._settings().queues.numbers).get(queue)
        return written or (queue if queue.isascii() and queue.isdecimal() else "")

    def _ask(self, action: Raw, ability: Ability, queue: str) -> WishRefused | None:
        return self._asking.ask(Wish.MOVE_CALLER, action, ability, about=queue)


def _find(queue: Queue | None, uniqueid: str) -> QueueCaller | None:
    callers = () if queue is None else queue.callers
    return next((who for who in callers if who.uniqueid == uniqueid and who.channel), None)


def _refused(failure: WishFailure, queue: Queue | None) -> WishRefused:
    about = "" if queue is None else queue.name
    return WishRefused(wish=Wish.MOVE_CALLER, failure=failure, about=about)


def _written(lines: tuple[str, ...]) -> Mapping[str, str]:
    pairs = [line.partition("=") for line in lines]
    return {name.strip(): number.strip() for name, _, number in pairs}
