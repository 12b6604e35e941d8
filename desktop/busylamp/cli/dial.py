# SPDX-License-Identifier: MIT
"""`busylamp dial NUMBER`: place one call and tell its steps until it is answered or failed."""

import asyncio
import contextlib
import time

from busylamp.cli.form import clean, dump, iso
from busylamp.cli.ground import NO_CONNECTION, USAGE, CommandError, Ground
from busylamp.cli.output import say
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.office import AttemptChanged, Office
from busylamp.link.line import News
from busylamp.link.session import Session
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallResult, EndReason
from busylamp.telephony.reasons import DialFailure, DialStep, LineState
from busylamp.telephony.status import LineChanged
from busylamp.texts import line_sentence, sentence

NOT_REACHED = 1
REFUSED = 3
_SECONDS = 15.0  # for connecting and signing in

_REFUSALS = (
    DialFailure.NO_PRIVILEGE,
    DialFailure.NUMBER_UNKNOWN,
    DialFailure.REFUSED,
    DialFailure.NO_PHONE,
)
_NO_LINE = (DialFailure.NOT_CONNECTED, DialFailure.LOST, DialFailure.NO_ANSWER_FROM_PBX)
_BAD_NUMBER = (DialFailure.NO_NUMBER, DialFailure.NOT_DIALABLE, DialFailure.NO_EXTENSION)
_GIVES_UP = (LineState.REFUSED, LineState.IDENTITY, LineState.WAITING)


def dial(ground: Ground, number: str) -> int:
    """Call a number; the exit code says how it went (see README)."""
    return asyncio.run(_Placing(ground, number).run())


class _Placing:
    """One call from the command line."""

    def __init__(self, ground: Ground, number: str) -> None:
        self._ground = ground
        self._number = number
        self._done = asyncio.Event()
        self._code = NO_CONNECTION
        self._asked: DialAttempt | None = None
        self._ended: CallEnded | None = None
        self._session = Session(self._hear)
        self._office = Office(
            self._session,
            settings=lambda: ground.settings,
            contacts=Contacts(open_database(":memory:")),
            region=lambda: "",
            clock=time.monotonic,
        )

    async def run(self) -> int:
        """Sign in, dial, wait for the end of the dialling."""
        preview = self._office.dialling.preview(self._number)
        if isinstance(preview, DialFailure):
            self._say(self._office.dial(self._number))
            return USAGE
        account, secret = self._ground.account()
        self._session.open(account, secret)
        try:
            await asyncio.wait_for(self._done.wait(), self._patience())
        except TimeoutError:
            self._tell({"step": "failed", "failure": "timed_out"}, "The phone system is silent.")
        self._session.close()
        await self._session.wait_closed()
        return self._code

    def _patience(self) -> float:
        return _SECONDS + 2 * self._ground.settings.dial.ring_seconds

    def _hear(self, news: tuple[News, ...]) -> None:
        for each in news:
            if isinstance(each, CallEnded):
                self._ended = each
            for event in self._office.hear((each,)):
                if isinstance(event, AttemptChanged) and event.attempt.channel_id:
                    self._say(event.attempt)
            if isinstance(each, LineChanged):
                self._line(each)

    def _line(self, changed: LineChanged) -> None:
        if changed.state is LineState.UP and self._asked is None:
            self._asked = self._office.dial(self._number)
            self._say(self._asked)
        elif changed.state in _GIVES_UP and not self._done.is_set():
            host = self._ground.settings.pbx.host
            words = line_sentence(changed.state, changed.trouble, host=host)
            why = changed.trouble.value if changed.trouble else None
            self._tell({"step": "failed", "failure": why}, words)
            self._finish(NO_CONNECTION)

    def _say(self, attempt: DialAttempt) -> None:
        reason = self._end_reason(attempt)
        words = sentence(attempt.failure or reason or attempt.step)
        if attempt.detail:
            words += f" ({clean(attempt.detail)})"
        self._tell(
            {
                "step": attempt.step.value,
                "number": attempt.number,
                "failure": attempt.failure.value if attempt.failure else None,
                "reason": reason.value if reason else None,
                "detail": attempt.detail or None,
            },
            f"{clean(attempt.number)}: {words}",
        )
        if attempt.step is DialStep.CONNECTED:
            self._finish(0)
        elif attempt.done:
            self._finish(self._code_of(attempt))

    def _end_reason(self, attempt: DialAttempt) -> EndReason | None:
        ended = self._ended
        if attempt.step is DialStep.ENDED and ended is not None:
            return ended.call.reason
        return None

    def _code_of(self, attempt: DialAttempt) -> int:
        failure = attempt.failure
        if failure in _REFUSALS:
            return REFUSED
        if failure in _NO_LINE:
            return NO_CONNECTION
        if failure in _BAD_NUMBER:
            return USAGE
        answered = self._ended is not None and self._ended.call.result is CallResult.ANSWERED
        return 0 if answered else NOT_REACHED

    def _tell(self, fields: dict[str, object], words: str) -> None:
        if self._done.is_set():
            return
        as_json = self._ground.json
        line = dump({"at": iso(time.time()), "text": words, **fields}) if as_json else words
        with contextlib.suppress(CommandError):  # unread or not, the call goes on
            say(line)

    def _finish(self, code: int) -> None:
        if not self._done.is_set():
            self._code = code
            self._done.set()
