# SPDX-License-Identifier: MIT
"""`busylamp dial NUMBER`: place one call and tell its steps until it is answered or failed."""

import asyncio
import contextlib
import time

from busylamp.cli.form import clean, dump
from busylamp.cli.ground import NO_CONNECTION, USAGE, CommandError, Ground
from busylamp.cli.number import home_region
from busylamp.cli.output import say
from busylamp.cli.running import dial_through
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.following import DialReport, Following
from busylamp.desk.objects import iso
from busylamp.desk.office import AttemptChanged, Office
from busylamp.link.choice import Choice
from busylamp.link.line import News
from busylamp.settings.places import Home
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.reasons import DialFailure, DialStep, LineState
from busylamp.telephony.status import LineChanged
from busylamp.texts import line_sentence, sentence

NOT_REACHED = 1
REFUSED = 3
_SECONDS = 15.0  # for connecting and signing in

_REFUSALS = (
    DialFailure.NO_PRIVILEGE,
    DialFailure.NUMBER_UNKNOWN,
    DialFailure.NOT_ALLOWED,
    DialFailure.RELAY_DENIES,
    DialFailure.REFUSED,
    DialFailure.NO_PHONE,
)
_NO_LINE = (DialFailure.NOT_CONNECTED, DialFailure.LOST, DialFailure.NO_ANSWER_FROM_PBX)
_BAD_NUMBER = (
    *(DialFailure.NO_NUMBER, DialFailure.NOT_DIALABLE, DialFailure.NO_EXTENSION),
    *(DialFailure.DATE, DialFailure.ADDRESS, DialFailure.SEVERAL, DialFailure.LETTERS),
    *(DialFailure.TOO_MANY_DIGITS, DialFailure.NO_SUCH_COUNTRY, DialFailure.TOO_SHORT),
    *(DialFailure.FOREIGN, DialFailure.BAD_RULE),
)
_GIVES_UP = (LineState.REFUSED, LineState.IDENTITY, LineState.WAITING)


def dial(ground: Ground, number: str, home: Home | None = None) -> int:
    """Call a number; the exit code says how it went (see README).

    With a home the Busylamp that runs there places the call, if one does.
    """
    steps = None if home is None else dial_through(home, number, _patience(ground))
    if steps is None:
        return asyncio.run(_Placing(ground, number).run())
    code = NO_CONNECTION
    for report in steps:
        tell_step(ground, report)
        code = code_of(report)
    return code


def tell_step(ground: Ground, report: DialReport) -> None:
    """Say one step."""
    words = sentence(report.failure or report.reason or report.step)
    if report.detail:
        words += f" ({clean(report.detail)})"
    fields: dict[str, object] = {
        "step": report.step.value,
        "number": report.number,
        "failure": report.failure.value if report.failure else None,
        "reason": report.reason.value if report.reason else None,
        "detail": report.detail or None,
    }
    _tell(ground, fields, f"{clean(report.number)}: {words}")


def code_of(report: DialReport) -> int:
    """Return the exit code for the last step."""
    if report.step is DialStep.CONNECTED:
        return 0
    if report.failure in _REFUSALS:
        return REFUSED
    if report.failure in _NO_LINE:
        return NO_CONNECTION
    if report.failure in _BAD_NUMBER:
        return USAGE
    return 0 if report.answered else NOT_REACHED


def _tell(ground: Ground, fields: dict[str, object], words: str) -> None:
    line = dump({"at": iso(time.time()), "text": words, **fields}) if ground.json else words
    with contextlib.suppress(CommandError):  # unread or not, the call goes on
        say(line)


def _patience(ground: Ground) -> float:
    return _SECONDS + 2 * ground.settings.dial.ring_seconds


class _Placing:
    """One call from the command line, on a line of its own."""

    def __init__(self, ground: Ground, number: str) -> None:
        self._ground = ground
        self._number = number
        self._done = asyncio.Event()
        self._code = NO_CONNECTION
        self._asked: DialAttempt | None = None
        self._following = Following()
        self._session = Choice(self._hear)
        self._office = Office(
            self._session,
            settings=lambda: ground.settings,
            contacts=Contacts(open_database(":memory:")),
            region=lambda: home_region(ground.settings),
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
            await asyncio.wait_for(self._done.wait(), _patience(self._ground))
        except TimeoutError:
            self._tell({"step": "failed", "failure": "timed_out"}, "The phone system is silent.")
        self._session.close()
        await self._session.wait_closed()
        return self._code

    def _hear(self, news: tuple[News, ...]) -> None:
        for each in news:
            if isinstance(each, CallEnded):
                self._following.hear(each)
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
            host, relayed = self._ground.settings.pbx.shown, changed.relayed
            words = line_sentence(changed.state, changed.trouble, host=host, relayed=relayed)
            why = changed.trouble.value if changed.trouble else None
            self._tell({"step": "failed", "failure": why}, words)
            self._finish(NO_CONNECTION)

    def _say(self, attempt: DialAttempt) -> None:
        report = self._following.report(attempt)
        if not self._done.is_set():
            tell_step(self._ground, report)
        if report.final:
            self._finish(code_of(report))

    def _tell(self, fields: dict[str, object], words: str) -> None:
        if not self._done.is_set():
            _tell(self._ground, fields, words)

    def _finish(self, code: int) -> None:
        if not self._done.is_set():
            self._code = code
            self._done.set()
