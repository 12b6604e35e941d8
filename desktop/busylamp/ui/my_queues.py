# SPDX-License-Identifier: MIT
"""My queues for head and tray: as they are, and what is under way."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.desk.asking import Wish, WishRefused
from busylamp.services.build import Services
from busylamp.telephony.queues import MyQueue
from busylamp.telephony.reasons import LineState

_LONGEST = 15.0  # seconds a wish is shown as under way; the PBX answers within ten or never
ALL = ""  # for a wish about all my queues


@dataclass(frozen=True, slots=True)
class _UnderWay:
    wish: Wish
    since: float


class MyQueues(QObject):
    """Asks once, shows that it asked, and believes only the phone system's own events."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._under_way: dict[str, _UnderWay] = {}
        self._lookers: set[int] = set()
        self._late = QTimer(self, interval=1000)
        self._late.timeout.connect(self._on_late)
        services.queues.mine_changed.connect(self._on_mine_changed)
        services.phone.wish_refused.connect(self._on_refused)
        services.line.access_changed.connect(self.changed)
        services.line.changed.connect(self._on_line_changed)

    @property
    def all(self) -> tuple[MyQueue, ...]:
        """The queues I am in, or may sign in to; none while nobody can know."""
        return self._services.queues.mine if self.is_connected else ()

    @property
    def is_connected(self) -> bool:
        """Whether what is known of the queues is true now."""
        return self._services.line.status.state is LineState.UP

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why one may pause."""
        return self._services.queues.reasons

    def offers(self, queue: MyQueue) -> frozenset[Wish]:
        """Return what can be asked for a queue now: nothing while something is under way."""
        return frozenset() if queue.name in self._under_way else self._offers(queue)

    @property
    def any_offered(self) -> bool:
        """Whether this account may change anything about my place."""
        return any(self._offers(queue) for queue in self.all)

    def look(self, who: object, *, on: bool) -> None:
        """Somebody looks at the queues, or no longer: they are kept fresh for whoever does."""
        looked = bool(self._lookers)
        (self._lookers.add if on else self._lookers.discard)(id(who))
        if bool(self._lookers) != looked:
            self._services.queues.watch(on=bool(self._lookers))

    def words(self) -> str:
        """Say in one line how I stand: where I am in, or why I take no calls; '' for nothing."""
        from busylamp.ui.queue_words import mine_words, my_pause, pause_since

        member = my_pause(self.all)
        return mine_words(self.all) if member is None else pause_since(member)

    def under_way(self, queue: str) -> Wish | None:
        """What was asked for a queue and is not seen yet."""
        asked = self._under_way.get(queue)
        return None if asked is None else asked.wish

    def log_in(self, queue: str) -> None:
        """Sign in to one, or to all."""
        self._ask(Wish.LOG_IN, queue)
        self._services.queues.log_in(queue or None)

    def log_out(self, queue: str) -> None:
        """Sign out of one, or of all."""
        self._ask(Wish.LOG_OUT, queue)
        self._services.queues.log_out(queue or None)

    def pause(self, queue: str, reason: str) -> None:
        """Take no calls of one queue, or of any, for a reason of the list or none."""
        self._ask(Wish.PAUSE, queue)
        self._services.queues.pause(queue or None, reason)

    def unpause(self, queue: str) -> None:
        """Take calls again."""
        self._ask(Wish.UNPAUSE, queue)
        self._services.queues.unpause(queue or None)

    def _offers(self, queue: MyQueue) -> frozenset[Wish]:
        return self._services.queues.offers(queue)

    def _ask(self, wish: Wish, queue: str) -> None:
        asked = _UnderWay(wish, time.monotonic())
        names = [queue] if queue else [e.name for e in self.all if not _holds(e, wish)]
        self._under_way.update(dict.fromkeys(names, asked))
        self._late.start()
        self.changed.emit()

    def _on_mine_changed(self) -> None:
        """The events tell the outcome."""
        known = {each.name: each for each in self.all}
        for name, asked in list(self._under_way.items()):
            if name not in known or _holds(known[name], asked.wish):
                del self._under_way[name]
        self.changed.emit()

    def _on_line_changed(self) -> None:
        self._on_mine_changed()

    def _on_refused(self, refused: WishRefused) -> None:
        gone = [
            name
            for name, asked in self._under_way.items()
            if asked.wish is refused.wish and refused.about in (name, ALL)
        ]
        for name in gone:
            del self._under_way[name]
        if gone:
            self.changed.emit()

    def _on_late(self) -> None:
        now = time.monotonic()
        late = [name for name, asked in self._under_way.items() if now - asked.since > _LONGEST]
        for name in late:
            del self._under_way[name]
        if not self._under_way:
            self._late.stop()
        if late:
            self.changed.emit()


def _holds(queue: MyQueue, wish: Wish) -> bool:
    """Whether a queue is as it was wished, or the wish does not concern it."""
    match wish:
        case Wish.LOG_IN:
            return queue.logged_in
        case Wish.LOG_OUT:
            return not queue.can_leave
        case Wish.PAUSE:
            return queue.paused or not queue.logged_in
        case _:
            return not queue.paused
