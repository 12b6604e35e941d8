# SPDX-License-Identifier: MIT
"""A wish about my place in the queues, followed until the PBX shows it or refuses."""

from dataclasses import dataclass
from enum import Enum

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.office import OfficeEvent
from busylamp.desk.queueing import Queueing
from busylamp.telephony.queues import MyQueue
from busylamp.telephony.reasons import WishFailure


class QueueAct(Enum):
    """The words of `busylamp queue`."""

    LOGIN = "login"
    LOGOUT = "logout"
    PAUSE = "pause"
    UNPAUSE = "unpause"


_WISHES = {
    QueueAct.LOGIN: Wish.LOG_IN,
    QueueAct.LOGOUT: Wish.LOG_OUT,
    QueueAct.PAUSE: Wish.PAUSE,
    QueueAct.UNPAUSE: Wish.UNPAUSE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueOutcome:
    """How it ended."""

    failure: WishFailure | None = None  # None: it is as was wished
    detail: str = ""
    queues: tuple[str, ...] = ()  # which it was about


class QueueErrand:
    """One wish; `begin` and `hear` return the outcome as soon as there is one."""

    def __init__(self, queueing: Queueing, act: QueueAct, queue: str, reason: str = "") -> None:
        self._queueing = queueing
        self._act = act
        self._queue = queue or None
        self._reason = reason
        self._names = self._meant()

    def begin(self) -> QueueOutcome | None:
        """Put the wish; where I am signed in already nothing is asked for."""
        places = [self._queueing.place(name) for name in self._names]
        if self._act is QueueAct.LOGIN and places and all(map(self._is_so, places)):
            return QueueOutcome(failure=WishFailure.ALREADY_THERE, queues=self._names)
        refused = self._ask()
        return None if refused is None else self._failed(refused)

    def hear(self, event: OfficeEvent) -> QueueOutcome | None:
        """Look whether that was what was waited for."""
        if isinstance(event, WishRefused) and self._is_ours(event):
            return self._failed(event)
        places = [self._queueing.place(name) for name in self._names]
        return QueueOutcome(queues=self._names) if all(map(self._is_so, places)) else None

    def _meant(self) -> tuple[str, ...]:
        if self._queue is not None:
            return (self._queue,)
        mine = self._queueing.mine
        match self._act:
            case QueueAct.LOGIN:
                return tuple(each.name for each in mine if not each.logged_in)
            case QueueAct.LOGOUT:
                return tuple(each.name for each in mine if each.can_leave)
            case QueueAct.PAUSE | QueueAct.UNPAUSE:
                return tuple(each.name for each in mine if each.logged_in)

    def _ask(self) -> WishRefused | None:
        match self._act:
            case QueueAct.LOGIN:
                return self._queueing.log_in(self._queue)
            case QueueAct.LOGOUT:
                return self._queueing.log_out(self._queue)
            case QueueAct.PAUSE:
                return self._queueing.pause(self._queue, self._reason)
            case QueueAct.UNPAUSE:
                return self._queueing.unpause(self._queue)

    def _is_ours(self, refused: WishRefused) -> bool:
        about = refused.about
        return refused.wish is _WISHES[self._act] and (not about or about in self._names)

    def _is_so(self, place: MyQueue) -> bool:
        match self._act:
            case QueueAct.LOGIN:
                return place.logged_in
            case QueueAct.LOGOUT:
                return not place.logged_in
            case QueueAct.PAUSE:
                return place.paused and self._reason in ("", place.reason)
            case QueueAct.UNPAUSE:
                return not place.paused

    def _failed(self, refused: WishRefused) -> QueueOutcome:
        return QueueOutcome(failure=refused.failure, detail=refused.detail, queues=self._names)
