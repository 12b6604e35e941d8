# SPDX-License-Identifier: MIT
"""What `busylamp queue` asks of the running Busylamp."""

import time
from collections.abc import Callable

from busylamp.desk.access import Ability
from busylamp.desk.objects import Json, my_queue_json, queue_json
from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.queue_errand import QueueAct, QueueErrand, QueueOutcome
from busylamp.system.instance.messages import QueueWish
from busylamp.system.instance.server import Reply
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.texts import sentence

_MOST = 10  # wishes followed at once
_MOST_QUEUES = 100  # told of at once: 64 KiB is all that may wait to be read


class RemoteQueues:
    """Answers, and follows a wish until the PBX shows it."""

    def __init__(self, office: Office, clock: Callable[[], float] = time.time) -> None:
        self._office = office
        self._clock = clock
        self._open: list[tuple[QueueErrand, Reply]] = []

    def take(self, wish: QueueWish, reply: Reply) -> None:
        """Do what a command asks for."""
        act = next((each for each in QueueAct if each.value == wish.act), None)
        if act is None:
            self._tell_all(wish.act == "list", reply)
            return
        errand = QueueErrand(self._office.queueing, act, wish.queue, wish.reason)
        outcome = errand.begin()
        if outcome is not None:
            reply.end(outcome_json(outcome))
            return
        if len(self._open) >= _MOST:
            dropped = self._open.pop(0)[1]
            dropped.end(_failed(WishFailure.NO_ANSWER_FROM_PBX))
        self._open.append((errand, reply))

    def hear(self, event: OfficeEvent) -> None:
        """End what has come true, or was refused."""
        if not self._open:
            return
        still: list[tuple[QueueErrand, Reply]] = []
        for errand, reply in self._open:
            outcome = errand.hear(event)
            if outcome is None:
                still.append((errand, reply))
            else:
                reply.end(outcome_json(outcome))
        self._open = still

    def _tell_all(self, only_mine: bool, reply: Reply) -> None:  # noqa: FBT001 - one caller
        failure = self._why_not()
        if failure is not None:
            reply.end(_failed(failure))
            return
        rows = queues_json(self._office, only_mine=only_mine, now=self._clock())
        for fields in rows[:_MOST_QUEUES]:
            reply.tell(fields)
        reply.end({"ok": True, "more": max(0, len(rows) - _MOST_QUEUES)})

    def _why_not(self) -> WishFailure | None:
        """What was known before the line broke is not told as if it were so."""
        if self._office.line.state is not LineState.UP:
            return WishFailure.NOT_CONNECTED
        may = self._office.access.may(Ability.SEE_QUEUES)
        return None if may else WishFailure.NO_PRIVILEGE


def _failed(failure: WishFailure) -> Json:
    return {"ok": False, "failure": failure.value, "text": sentence(failure)}


def queues_json(office: Office, *, only_mine: bool, now: float) -> list[Json]:
    """Write my queues, or all of them in figures."""
    queueing = office.queueing
    mine = {each.name: each for each in queueing.mine}
    if only_mine:
        return [my_queue_json(each) for each in mine.values()]
    return [queue_json(queue, mine.get(queue.name), now) for queue in queueing.queues]


def outcome_json(outcome: QueueOutcome) -> Json:
    """Write how a wish ended."""
    failure = outcome.failure.value if outcome.failure else None
    queues = ", ".join(outcome.queues)
    return {"ok": not failure, "failure": failure, "detail": outcome.detail, "queues": queues}
