# SPDX-License-Identifier: MIT
"""One signing-in of the doctor's own: what the PBX tells, and what it answers."""

import asyncio
import contextlib
import itertools

from busylamp.ami.actions import Action
from busylamp.ami.secret import Secret
from busylamp.desk.access import Access
from busylamp.link.choice import Choice
from busylamp.link.last_reads import LastReads
from busylamp.link.line import Account, Answered, News, Offered, OriginateEnded, RequestId
from busylamp.link.load import Load
from busylamp.telephony.changes import (
    DevicesLearned,
    PresenceChanged,
    PresenceGone,
    QueueChanged,
)
from busylamp.telephony.model import Presence
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged

_PATIENCE = 30.0  # seconds for signing in and reading the state
_OVER = (LineState.UP, LineState.REFUSED, LineState.WAITING, LineState.IDENTITY)


class Visit:
    """Signs in once; what comes first, up or refused, counts."""

    def __init__(self) -> None:
        self.line: LineChanged | None = None
        self.access = Access()
        self.presences: dict[str, Presence] = {}
        self.devices: tuple[str, ...] = ()
        self.queues: set[str] = set()
        self._decided = asyncio.Event()
        self._session = Choice(self._hear)
        self._numbers = itertools.count(1)
        self._answers: dict[RequestId, asyncio.Future[Answered]] = {}
        self._ends: dict[RequestId, asyncio.Event] = {}

    @property
    def is_up(self) -> bool:
        """Whether it signed in, and the line still stands."""
        return self.line is not None and self.line.state is LineState.UP

    @property
    def load(self) -> Load:
        """What came so far."""
        return self._session.load

    @property
    def last_reads(self) -> LastReads:
        """The bytes that came."""
        return self._session.last_reads

    async def sign_in(self, account: Account, secret: Secret) -> None:
        """Sign in and read the state, or learn why not."""
        self._session.open(account, secret)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._decided.wait(), _PATIENCE)

    async def ask(self, action: Action, seconds: float = 5.0) -> Answered:
        """Return the answer to one request; a request has one, if only that none came."""
        _, answer = self._send(action, seconds)
        return await answer

    async def originate(self, action: Action, seconds: float) -> tuple[Answered, bool]:
        """Ask for a call; return the answer, and whether its end was told as an event."""
        request, answer = self._send(action, seconds)
        ended = self._ends[request] = asyncio.Event()
        said = await answer
        if said.success:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), seconds)
        return said, ended.is_set()

    async def leave(self) -> None:
        """Sign off."""
        self._session.close()
        await self._session.wait_closed()

    def _send(self, action: Action, seconds: float) -> tuple[RequestId, "asyncio.Future[Answered]"]:
        request = RequestId(f"check-{next(self._numbers)}")
        answer = self._answers[request] = asyncio.get_running_loop().create_future()
        self._session.ask(request, action, deadline=seconds)
        return request, answer

    def _hear(self, news: tuple[News, ...]) -> None:
        for each in news:
            self._note(each)

    def _note(self, news: News) -> None:
        match news:
            case LineChanged():
                self._note_line(news)
            case Offered(commands=commands):
                self.access = Access(commands)
            case Answered():
                self._note_answer(news)
            case OriginateEnded(request=request) if request in self._ends:
                self._ends[request].set()
            case _:
                self._note_change(news)

    def _note_change(self, news: News) -> None:
        match news:
            case PresenceChanged(presence=presence):
                self.presences[presence.extension] = presence
            case PresenceGone(extension=extension):
                self.presences.pop(extension, None)
            case DevicesLearned(devices=devices):
                self.devices = devices
            case QueueChanged(queue=queue):
                self.queues.add(queue.name)
            case _:
                pass

    def _note_answer(self, answered: Answered) -> None:
        waiting = self._answers.pop(answered.request, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(answered)

    def _note_line(self, changed: LineChanged) -> None:
        if self._decided.is_set() and changed.state in (LineState.CONNECTING, LineState.OFF):
            return  # it tries again, or signs off: what was decided stays
        self.line = changed
        if changed.state in _OVER:
            self._decided.set()
