# SPDX-License-Identifier: MIT
"""Asks for the queues anew where no event tells: rarely, and only while somebody looks."""

import itertools
import os
from collections.abc import Callable, Collection

from busylamp.ami.actions import QUEUE_SUMMARY, Action, Raw
from busylamp.ami.queue_actions import queue_status
from busylamp.desk.access import Access
from busylamp.link.line import Answered, Line, News, RequestId
from busylamp.telephony.changes import QueueChanged
from busylamp.telephony.dialect import Dialect, dialect_of
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged

WITHOUT_EVENTS = 15.0  # seconds between two lists while somebody looks and no event ever came
SUMMARY = 60.0  # between two summaries: a reset of the figures makes no event
ALL = 300.0  # between two lists though events come
_MOST = 10  # queues asked for one by one; more: all at once


class Freshness:
    """Keeps the picture true; never more than one question out, none that is not offered."""

    def __init__(
        self, line: Line, *, access: Callable[[], Access], clock: Callable[[], float]
    ) -> None:
        self._line = line
        self._access = access
        self._clock = clock
        self._prefix = f"queues-{os.urandom(4).hex()}"
        self._counter = itertools.count(1)
        self._open: dict[RequestId, bool] = {}  # True: a summary
        self._watched = 0
        self._is_up = False
        self._is_live = False
        self._listed_at = self._summed_at = -ALL

    def watch(self, *, on: bool) -> None:
        """Count who looks; what is shown first is fresh, too."""
        self._watched = max(0, self._watched + (1 if on else -1))
        self.look_after()

    def hear(self, news: News, queues: Collection[Queue]) -> None:
        """Take note of events that come, of answers, of a new line."""
        match news:
            case LineChanged(state=state):
                self._is_up = state is LineState.UP
                self._open.clear()
                if self._is_up:
                    self._is_live = False
                    self._listed_at = self._summed_at = self._clock()
            case QueueChanged(live=True):
                self._is_live = True
            case Answered(request=request) if request in self._open:
                if self._open.pop(request) and news.success:
                    self._compare(news, {queue.name: queue for queue in queues})
            case _:
                pass

    def after_wish(self, queue: str) -> None:
        """Something was asked for that no event may tell of: look at that queue."""
        self._ask(queue_status(queue))

    def granted(self, queue: str) -> None:
        """The PBX took a wish: its event tells the rest, where this account gets events."""
        if not self._is_live:
            self._ask(queue_status(queue))

    def look_after(self) -> None:
        """Ask if it is time; call it about once a second."""
        if not self._watched or not self._is_up or self._open:
            return
        now = self._clock()
        if now - self._listed_at >= (ALL if self._is_live else WITHOUT_EVENTS):
            self._ask_all()
        elif self._is_live and now - self._summed_at >= SUMMARY:
            self._summed_at = now
            self._ask(QUEUE_SUMMARY, summary=True)

    def _ask_all(self) -> None:
        self._listed_at = self._summed_at = self._clock()
        for name in ("Queues", "QueueStatus"):
            self._ask(Raw(name))

    def _ask(self, action: Action, *, summary: bool = False) -> None:
        commands = self._access().commands
        if not self._is_up or commands is None or action.name not in commands:
            return
        if action.name == "Queues" and dialect_of(commands) is not Dialect.UCM:
            return  # the text for a terminal of an old Asterisk
        request = RequestId(f"{self._prefix}-{next(self._counter)}")
        self._open[request] = summary
        self._line.ask(request, action)

    def _compare(self, answer: Answered, queues: dict[str, Queue]) -> None:
        """Ask for the queues of which a summary tells otherwise than we know."""
        named: list[str] = []
        other: list[str] = []
        for item in answer.items:
            said = dict(item)
            if said.get("Event") != "QueueSummary":
                continue
            named.append(said.get("Queue", ""))
            if _figures(queues.get(named[-1])) != _said(said):
                other.append(named[-1])
        if len(other) > _MOST or set(queues) - set(named):
            self._ask_all()
            return
        for name in other:
            self._ask(queue_status(name))


def _figures(queue: Queue | None) -> tuple[str, ...]:
    if queue is None:
        return ()
    figures = (queue.signed_in, queue.free, len(queue.callers), queue.hold_time, queue.talk_time)
    return tuple(str(figure or 0) for figure in figures)


def _said(fields: dict[str, str]) -> tuple[str, ...]:
    names = ("LoggedIn", "Available", "Callers", "HoldTime", "TalkTime")
    return tuple(fields.get(name, "") for name in names)
