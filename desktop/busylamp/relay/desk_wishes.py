# SPDX-License-Identifier: MIT
"""What desks ask for: judged, sent to the PBX once, answered, written down."""

import itertools
import secrets
from collections.abc import Callable
from dataclasses import replace

from busylamp.link.clock import Clock
from busylamp.link.line import Answered, Line, OriginateEnded, RequestId
from busylamp.link.relayed.form import Wish
from busylamp.relay.audit import Audit
from busylamp.relay.board import Board, Sent
from busylamp.relay.config import RelayConfig
from busylamp.relay.gate import ANSWERED_HERE, Bench, action_for, names_a_refused_number, shown
from busylamp.relay.ledger import Done, Ledger, Standing
from busylamp.relay.looking import Looking
from busylamp.telephony.reasons import AskFailure, LineState

# As the PBX itself says it, but for whose word it is: the desk knows these words.
_DENIED = "Permission denied by the relay"
_NO_QUEUE = "No such queue"
_NOT_ALLOWED = "Number not allowed"  # our own: the desk knows these, too
_LATEST = 30.0
_MOST_ORIGINATES = 5000

Reply = Callable[[Answered], None]


class DeskWishes:
    """Lets each desk do what is its own, at most once."""

    def __init__(
        self, line: Line, board: Board, config: RelayConfig, audit: Audit, clock: Clock
    ) -> None:
        self._line = line
        self._board = board
        self._config = config
        self._audit = audit
        self._clock = clock
        self._looking = Looking(line, clock)
        self.ledger = Ledger()
        self._prefix = f"relay-{secrets.token_hex(4)}"
        self._counter = itertools.count(1)
        self._open: dict[RequestId, tuple[str, Wish, Reply]] = {}
        self._originates: dict[RequestId, tuple[str, str]] = {}  # ours -> desk, its own

    def ask(self, extension: str, verb: str, wish: Wish, reply: Reply) -> None:
        """Do it, or say why not. A wish that came before is answered as it was, and not done."""
        standing = self.ledger.judge(extension, wish, self._clock.now())
        match standing:
            case Done(answer=answer):
                reply(answer)
            case Standing.UNDER_WAY:
                pass  # the first one's answer goes where the first one asked
            case Standing.TOO_LATE | Standing.STRANGE:
                self._end(extension, wish, _unsent(wish, AskFailure.NOT_CONNECTED), reply)
            case Standing.NEW:
                self._do(extension, verb, wish, reply)

    def hear(self, answer: Answered) -> None:
        """Pass an answer of the PBX on to whoever asked."""
        asked = self._open.pop(answer.request, None)
        if asked is None:
            return
        extension, wish, reply = asked
        if not answer.success:
            self._originates.pop(answer.request, None)
        else:
            self._looking.done(wish.action, wish.headers)
        answer = shown(self._board.desks[extension], wish, answer)
        self._end(extension, wish, replace(answer, request=RequestId(wish.request)), reply)

    def hear_originate(self, ended: OriginateEnded) -> list[Sent]:
        """Tell the desk whose phone was rung."""
        whose = self._originates.pop(ended.request, None)
        if whose is None:
            return []
        extension, request = whose
        return self._board.tell(extension, replace(ended, request=RequestId(request)))

    def _do(self, extension: str, verb: str, wish: Wish, reply: Reply) -> None:
        desk, row = self._board.desk(extension), self._config.desk.get(extension)
        if desk is None or row is None or verb != wish.action.lower():
            self._end(extension, wish, _denied(wish), reply)
            return
        if self._board.line.state is not LineState.UP:
            self._end(extension, wish, _unsent(wish, AskFailure.NOT_CONNECTED), reply)
            return
        if wish.action in ANSWERED_HERE and wish.action in desk.commands:
            answer = Answered(request=RequestId(wish.request), success=True)
            self.ledger.answered(extension, answer)
            reply(answer)
            self._looking.wanted()
            return
        bench = Bench(
            extension=extension,
            desk=desk,
            row=row,
            config=self._config,
            queues=self._board.queues_of(extension),
            elsewhere=self._board.served_elsewhere(extension),
        )
        action = action_for(bench, wish)
        if action is None:
            self._end(extension, wish, _denied(wish, _why(bench, wish)), reply)
            return
        request = RequestId(f"{self._prefix}-{next(self._counter)}")
        self._open[request] = (extension, wish, reply)
        if wish.action == "Originate":
            self._originates[request] = (extension, wish.request)
            while len(self._originates) > _MOST_ORIGINATES:
                del self._originates[next(iter(self._originates))]
        self._line.ask(request, action, deadline=max(0.1, min(wish.deadline, _LATEST)))

    def _end(self, extension: str, wish: Wish, answer: Answered, reply: Reply) -> None:
        self.ledger.answered(extension, answer)
        self._audit.wrote(self._clock.wall(), extension, wish, answer)
        reply(answer)


def _denied(wish: Wish, words: str = _DENIED) -> Answered:
    return Answered(request=RequestId(wish.request), success=False, message=words)


def _why(bench: Bench, wish: Wish) -> str:
    if names_a_refused_number(bench, wish):
        return _NOT_ALLOWED
    return _NO_QUEUE if _names_no_queue(bench, wish) else _DENIED


def _names_no_queue(bench: Bench, wish: Wish) -> bool:
    """Whether a desk that may see every queue names one that is none."""
    queue = dict(wish.headers).get("Queue")
    may_see_all = bench.row.queues is None and wish.action in bench.desk.commands
    return may_see_all and queue is not None and queue not in bench.queues


def _unsent(wish: Wish, failure: AskFailure) -> Answered:
    return Answered(request=RequestId(wish.request), success=False, failure=failure)
