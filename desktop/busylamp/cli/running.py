# SPDX-License-Identifier: MIT
"""Commands that speak with the running Busylamp: show, status, hangup, and dial through it."""

import time
from collections.abc import Generator
from typing import cast

from busylamp.cli.form import clean, dump
from busylamp.cli.ground import NO_CONNECTION, CommandError
from busylamp.cli.output import say
from busylamp.desk.following import DialReport, report_of
from busylamp.desk.objects import iso
from busylamp.settings.places import Home
from busylamp.system.instance.client import NoAnswerError, NotRunningError, ask
from busylamp.system.instance.enter import way_here
from busylamp.system.instance.messages import (
    Dial,
    DialCopied,
    HangUp,
    Message,
    QueueWish,
    Show,
    Status,
)
from busylamp.system.instance.place import place_of
from busylamp.telephony.model import CallState, PresenceState
from busylamp.telephony.reasons import LineState, LineTrouble, WishFailure
from busylamp.texts import line_sentence, sentence

NOTHING = 1
REFUSED = 3
_SECONDS = 5.0
_HANG_UP_SECONDS = 15.0
_WAYS = {"incoming": "from", "outgoing": "to"}
_NO_LINE = ("not_connected", "lost", "no_answer_from_pbx")

Json = dict[str, object]


def show(home: Home) -> int:
    """Bring the running window forward."""
    _only(home, Show())
    return 0


def dial_copied(home: Home) -> int:
    """Let the running Busylamp dial what is selected or copied, as its key does."""
    _only(home, DialCopied())
    return 0


def hang_up(home: Home, *, as_json: bool) -> int:
    """Hang my call up; tell when it has ended."""
    answer = _only(home, HangUp(), seconds=_HANG_UP_SECONDS)
    failure = next((f for f in WishFailure if f.value == answer.get("failure")), None)
    if answer.get("ok"):
        code, words = 0, "Hung up."
    elif failure is WishFailure.GONE:
        code, words = NOTHING, "There is no call."
    else:
        code = NO_CONNECTION if answer.get("failure") in _NO_LINE else REFUSED
        words = sentence(failure or WishFailure.REFUSED)
    name = None if failure is None else failure.value
    fields: Json = {"at": iso(time.time()), "text": words, "failure": name}
    say(dump(fields) if as_json else words)
    return code


def status(home: Home, *, as_json: bool) -> int:
    """Tell the line, my state and my calls."""
    answers = list(_ask(home, Status(), _SECONDS))
    about = answers[0]
    calls = [answer["call"] for answer in answers if isinstance(answer.get("call"), dict)]
    if as_json:
        kept = {key: about[key] for key in about if key not in ("last", "proof")}
        say(dump({**kept, "calls": calls}))
        return 0
    say(_line(about))
    state = next((s for s in PresenceState if s.value == about.get("state")), PresenceState.UNKNOWN)
    who = " ".join(clean(str(about.get(key) or "")) for key in ("extension", "name")).strip()
    say(f"{who or 'No extension'}: {sentence(state)}")
    for call in calls:
        say(_call(call))
    return 0


def dial_through(home: Home, number: str, patience: float) -> Generator[DialReport] | None:
    """Return the steps of a call placed by the running Busylamp; None where none runs."""
    answers = _asked(home, Dial(text=number), _SECONDS, patience)
    try:
        first = next(answers)
    except NotRunningError:
        return None
    except (NoAnswerError, StopIteration) as error:
        raise _silent() from error
    return _steps(first, answers)


def queue_through(home: Home, wish: QueueWish) -> list[Json] | None:
    """Return what the running Busylamp says to a wish about queues; None where none runs."""
    try:
        return list(_asked(home, wish, _HANG_UP_SECONDS))
    except NotRunningError:
        return None
    except NoAnswerError as error:
        raise _silent() from error


def _steps(first: Json, rest: Generator[Json]) -> Generator[DialReport]:
    yield report_of(first)
    try:
        for fields in rest:
            yield report_of(fields)
    except NoAnswerError as error:
        raise _silent() from error


def _only(home: Home, message: Message, seconds: float = _SECONDS) -> Json:
    return list(_ask(home, message, seconds))[-1]


def _ask(home: Home, message: Message, seconds: float) -> Generator[Json]:
    try:
        yield from _asked(home, message, seconds)
    except NotRunningError as error:
        msg = "Busylamp is not running. Start it first."
        raise CommandError(msg, NO_CONNECTION) from error
    except NoAnswerError as error:
        raise _silent() from error


def _asked(
    home: Home, message: Message, seconds: float, between: float | None = None
) -> Generator[Json]:
    place = place_of(home)
    if place is None:
        raise NotRunningError
    yield from ask(way_here(), place, message, seconds=seconds, between=between)


def _silent() -> CommandError:
    msg = "Busylamp is running, but does not answer. Look at your phone."
    return CommandError(msg, NO_CONNECTION)


def _line(about: Json) -> str:
    state = next((s for s in LineState if s.value == about.get("line")), LineState.OFF)
    trouble = next((t for t in LineTrouble if t.value == about.get("trouble")), None)
    return line_sentence(
        state,
        trouble,
        host=clean(str(about.get("host") or "")),
        encrypted=about.get("encrypted") is True,
        pinned=about.get("pinned") is True,
        relayed=about.get("relayed") is True,
    )


def _call(call: object) -> str:
    about = cast("Json", call) if isinstance(call, dict) else {}
    party = cast("Json", about.get("peer")) if isinstance(about.get("peer"), dict) else {}
    number, name = (clean(str(party.get(key) or "")) for key in ("number", "name"))
    who = f"{name} ({number})" if name and number else name or number or "an unknown number"
    state = next((s for s in CallState if s.value == about.get("state")), CallState.TALKING)
    return f"Call {_WAYS.get(str(about.get('direction')), 'with')} {who}: {sentence(state)}"
