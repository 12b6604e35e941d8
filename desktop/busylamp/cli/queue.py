# SPDX-License-Identifier: MIT
"""`busylamp queue`: my queues, all queues in figures, signing in and out, a pause."""

import asyncio
import time
from collections.abc import Iterable

from busylamp.cli.form import clean, dump
from busylamp.cli.ground import NO_CONNECTION, Ground
from busylamp.cli.number import home_region
from busylamp.cli.output import say
from busylamp.cli.running import queue_through
from busylamp.desk.objects import Json, iso
from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.queue_errand import QueueAct, QueueErrand
from busylamp.desk.remote_queues import outcome_json, queues_json
from busylamp.link.choice import Choice
from busylamp.link.line import News
from busylamp.settings.places import Home
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.system.instance.messages import QueueWish
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.telephony.status import LineChanged
from busylamp.texts import line_sentence, sentence

NOTHING = 1
REFUSED = 3
_SECONDS = 15.0
_GIVES_UP = (LineState.REFUSED, LineState.IDENTITY, LineState.WAITING)
_DONE = {
    QueueAct.LOGIN: "Signed in",
    QueueAct.LOGOUT: "Signed out",
    QueueAct.PAUSE: "Paused",
    QueueAct.UNPAUSE: "No longer paused",
}
# It is so already: nothing was to be done, and nothing went wrong.
_SO_ALREADY = {
    (QueueAct.LOGIN, WishFailure.ALREADY_THERE),
    (QueueAct.LOGOUT, WishFailure.NOT_THERE),
}
_NO_LINE = (WishFailure.NOT_CONNECTED, WishFailure.LOST, WishFailure.NO_ANSWER_FROM_PBX)
_NOTHING = (WishFailure.NOT_THERE, WishFailure.NO_QUEUE_NAMED, WishFailure.NO_SUCH_QUEUE)


def queue(ground: Ground, wish: QueueWish, home: Home | None = None) -> int:
    """Do it through the Busylamp that runs in this home, else on a line of its own."""
    answers = None if home is None else queue_through(home, wish)
    if answers is None:
        answers = asyncio.run(_Alone(ground, wish).run())
    return _tell(ground, wish, answers)


def _tell(ground: Ground, wish: QueueWish, answers: list[Json]) -> int:
    act = next((each for each in QueueAct if each.value == wish.act), None)
    if act is not None:
        return _tell_outcome(ground, act, answers[-1])
    failed = answers[-1].get("failure")
    if failed:
        say(dump(answers[-1]) if ground.json else str(answers[-1].get("text")))
        return REFUSED if failed == WishFailure.NO_PRIVILEGE.value else NO_CONNECTION
    rows = [row for row in answers if "queue" in row]
    for row in rows:
        kept = {key: row[key] for key in row if key not in ("last", "proof")}
        say(dump(kept) if ground.json else _words(row, wish.act))
    if answers[-1].get("more"):
        more = answers[-1]["more"]
        say(dump({"more": more}) if ground.json else f"and {more} more")
    if not rows and not ground.json:
        say("You are in no queue." if wish.act == "list" else "The phone system tells of no queue.")
    return 0


def _tell_outcome(ground: Ground, act: QueueAct, answer: Json) -> int:
    failure = next((f for f in WishFailure if f.value == answer.get("failure")), None)
    queues = clean(str(answer.get("queues") or ""))
    code = _code(act, failure)
    words = str(answer.get("text") or "")
    if failure is not None:
        detail = clean(str(answer.get("detail") or ""))
        words = sentence(failure) + (f" ({detail})" if detail else "")
    elif not words:
        words = f"{_DONE[act]}: {queues}."
    fields: Json = {
        "at": iso(time.time()),
        "text": words,
        "act": act.value,
        "queues": [name for name in queues.split(", ") if name],
        "failure": answer.get("failure"),
    }
    say(dump(fields) if ground.json else words)
    return NO_CONNECTION if answer.get("failure") and failure is None else code


def _code(act: QueueAct, failure: WishFailure | None) -> int:
    if failure is None or (act, failure) in _SO_ALREADY:
        return 0
    if failure in _NO_LINE:
        return NO_CONNECTION
    return NOTHING if failure in _NOTHING else REFUSED


def _words(row: Json, act: str) -> str:
    name, title = clean(str(row["queue"])), clean(str(row["title"]))
    who = f"{name} ({title})" if title and title != name else name
    if act == "list":
        return f"{who}: {_place(row)}"
    longest = row.get("longest_wait_s")
    waits = f"{row['waiting']} waiting"
    if isinstance(longest, int):
        waits += f", the longest {longest // 60}:{longest % 60:02}"
    members = f"{row['signed_in']} signed in, {row['free']} free"
    return f"{who}: {waits}; {members}; {row['completed']} served, {row['abandoned']} gave up"


def _place(row: Json) -> str:
    if not row.get("logged_in"):
        return "not signed in"
    if not row.get("paused"):
        return "signed in"
    reason = clean(str(row.get("reason") or ""))
    return f"paused ({reason})" if reason else "paused"


class _Alone:
    """One wish on a line of its own."""

    def __init__(self, ground: Ground, wish: QueueWish) -> None:
        self._ground = ground
        self._wish = wish
        self._act = next((each for each in QueueAct if each.value == wish.act), None)
        self._done = asyncio.Event()
        self._errand: QueueErrand | None = None
        self._answers: list[Json] = []
        self._session = Choice(self._hear)
        self._office = Office(
            self._session,
            settings=lambda: ground.settings,
            contacts=Contacts(open_database(":memory:")),
            region=lambda: home_region(ground.settings),
            clock=time.monotonic,
        )

    async def run(self) -> list[Json]:
        """Sign in, do it, wait until the PBX shows it."""
        account, secret = self._ground.account()
        self._session.open(account, secret)
        try:
            await asyncio.wait_for(self._done.wait(), _SECONDS)
        except TimeoutError:
            silent = WishFailure.NO_ANSWER_FROM_PBX
            self._answers.append({"failure": silent.value, "text": sentence(silent)})
        self._session.close()
        await self._session.wait_closed()
        return self._answers

    def _hear(self, news: tuple[News, ...]) -> None:
        events = self._office.hear(news)
        if self._done.is_set():
            return
        if self._errand is not None:
            self._follow(self._errand, events)
        for each in news:
            if isinstance(each, LineChanged):
                self._line(each)

    def _line(self, changed: LineChanged) -> None:
        if changed.state is LineState.UP and self._errand is None:
            self._begin()
        elif changed.state in _GIVES_UP:
            host, relayed = self._ground.settings.pbx.shown, changed.relayed
            words = line_sentence(changed.state, changed.trouble, host=host, relayed=relayed)
            why = changed.trouble.value if changed.trouble else "lost"
            self._finish({"failure": why, "text": words})

    def _begin(self) -> None:
        if self._act is None:
            only_mine = self._wish.act == "list"
            rows = queues_json(self._office, only_mine=only_mine, now=time.time())
            self._finish(*rows, {"ok": True})
            return
        queueing = self._office.queueing
        self._errand = QueueErrand(queueing, self._act, self._wish.queue, self._wish.reason)
        outcome = self._errand.begin()
        if outcome is not None:
            self._finish(outcome_json(outcome))

    def _follow(self, errand: QueueErrand, events: Iterable[OfficeEvent]) -> None:
        for event in events:
            outcome = errand.hear(event)
            if outcome is not None:
                self._finish(outcome_json(outcome))
                return

    def _finish(self, *answers: Json) -> None:
        if not self._done.is_set():
            self._answers.extend(answers)
            self._done.set()
