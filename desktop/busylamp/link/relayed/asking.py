# SPDX-License-Identifier: MIT
"""A desk's wishes on their way to the relay: each sent once, each answered once."""

import asyncio

from busylamp.ami.actions import Action
from busylamp.link.line import Answered, Listener, RequestId
from busylamp.link.relayed.codec import FormError
from busylamp.link.relayed.ending import end
from busylamp.link.relayed.form import Beat, Wish, read_answer, write
from busylamp.link.relayed.nats import Server
from busylamp.link.relayed.subjects import Subjects
from busylamp.telephony.reasons import AskFailure

_GRACE = 1.0  # seconds more than the relay gives the PBX


class Asking:
    """Of one connection: what is open when it ends is lost, and never sent again."""

    def __init__(
        self, server: Server, subjects: Subjects, extension: str, listener: Listener
    ) -> None:
        self._server = server
        self._subjects = subjects
        self._extension = extension
        self._listener = listener
        self._open: dict[RequestId, asyncio.Task[None]] = {}

    @staticmethod
    def unsent(request: RequestId) -> Answered:
        """What is said of a wish that can't be sent now."""
        return Answered(request=request, success=False, failure=AskFailure.NOT_CONNECTED)

    def send(
        self, request: RequestId, action: Action, *, beat: Beat, age: float, deadline: float
    ) -> None:
        """Send it; its answer goes to the listener."""
        wish = Wish(
            request=str(request),
            epoch=beat.epoch,
            beat=beat.beat,
            age=age,
            deadline=deadline,
            action=action.name,
            headers=tuple(action.headers()),
        )
        task = asyncio.get_running_loop().create_task(self._request(request, wish))
        self._open[request] = task
        task.add_done_callback(lambda _: self._open.pop(request, None))

    async def close(self) -> None:
        """Let go of what is open."""
        await end(list(self._open.values()))

    async def _request(self, request: RequestId, wish: Wish) -> None:
        try:
            answer = await self._answer(request, wish)
        except asyncio.CancelledError:
            self._listener((_failed(request, AskFailure.LOST),))
            raise
        self._listener((answer,))

    async def _answer(self, request: RequestId, wish: Wish) -> Answered:
        from nats import errors

        subject = self._subjects.ask(self._extension, wish.action)
        try:
            told = await self._server.request(subject, write(wish), wish.deadline + _GRACE)
            answer = read_answer(told)
        except (errors.NoRespondersError, errors.OutboundBufferLimitError):
            return self.unsent(request)
        except errors.TimeoutError:
            return _failed(request, AskFailure.TIMED_OUT)
        except (errors.Error, OSError, FormError):
            return _failed(request, AskFailure.LOST)
        return answer if answer.request == request else _failed(request, AskFailure.LOST)


def _failed(request: RequestId, failure: AskFailure) -> Answered:
    return Answered(request=request, success=False, failure=failure)
