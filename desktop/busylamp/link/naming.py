# SPDX-License-Identifier: MIT
"""Asks for the names no list told, a few at a time; each once in a run, none that leads nowhere."""

from collections import Counter, deque

from busylamp.ami.client import Answer, Client, Outcome
from busylamp.link.clock import Clock
from busylamp.telephony.changes import Change
from busylamp.telephony.extension_names import (
    NameQuestion,
    Place,
    Told,
    name_questions,
    read_name,
)
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import Pbx

IN_FLIGHT = 4
A_TICK = 50  # questions between two looks at the clock, half a second
LOOK_EVERY = 10.0  # seconds between two looks for extensions that came since
_STRIKES = 5  # a place that knows none of so many knows nobody
_PATIENCE = 5.0  # seconds for an answer


class Naming:
    """What was asked and answered in this run; what is open on the connection that stands."""

    def __init__(self, pbx: Pbx) -> None:
        self._pbx = pbx
        self._answered: set[tuple[ExtensionNumber, Place]] = set()

    def connected(self, client: Client, clock: Clock) -> None:
        """Take note of a new connection: what a place refused may be asked for again."""
        self._client, self._clock = client, clock
        self._waiting: deque[ExtensionNumber] = deque()
        self._devices: dict[ExtensionNumber, tuple[str, ...]] = {}
        self._open: dict[str, NameQuestion] = {}
        self._closed: set[Place] = set()
        self._useful: set[Place] = set()
        self._strikes: Counter[Place] = Counter()
        self._commands: frozenset[str] = frozenset()
        self._left = 0
        self._look_at = 0.0

    def tick(self, commands: frozenset[str], now: float) -> None:
        """Ask on; call it while the picture is true, about twice a second."""
        self._commands, self._left = commands, A_TICK
        if not self._waiting and not self._open and now >= self._look_at:
            self._look_at = now + LOOK_EVERY
            new = [each for each in self._pbx.unnamed if each[0] not in self._devices]
            self._devices.update(new)
            self._waiting.extend(extension for extension, _ in new)
        self._fill()

    def is_mine(self, answer: Answer) -> bool:
        """Whether an answer is one to a question of ours."""
        return answer.action_id in self._open

    def hear(self, answer: Answer, at: float) -> list[Change]:
        """Read an answer to a question of ours, and ask on."""
        question = self._open.pop(answer.action_id)
        if answer.outcome is not Outcome.COMPLETE or answer.response is None:
            self._closed.update(Place)  # it is slow: names are not worth more
            self._waiting.clear()
            return []
        told = read_name(question, answer.response, answer.items)
        changes: list[Change] = []
        if isinstance(told, Told):
            self._take_note(question, told)
            self._waiting.appendleft(question.extension)  # perhaps another place knows
        else:
            self._take_note(question, Told.NO_NAME)
            changes = self._pbx.name(question.extension, told, at)
        self._fill()
        return changes

    def _take_note(self, question: NameQuestion, told: Told) -> None:
        place = question.place
        if told is Told.REFUSED:
            self._closed.add(place)
            return
        self._answered.add((question.extension, place))
        if told is Told.NO_NAME:
            self._useful.add(place)
            return
        self._strikes[place] += 1
        if place not in self._useful and self._strikes[place] >= _STRIKES:
            self._closed.add(place)

    def _fill(self) -> None:
        while self._waiting and self._left > 0 and len(self._open) < IN_FLIGHT:
            question = self._next(self._waiting.popleft())
            if question is not None:
                self._left -= 1
                action_id = self._client.ask(question.action, self._clock.now(), deadline=_PATIENCE)
                self._open[action_id] = question

    def _next(self, extension: ExtensionNumber) -> NameQuestion | None:
        devices = self._devices.get(extension, ())
        for question in name_questions(extension, devices, self._commands):
            asked = (extension, question.place) in self._answered
            if not asked and question.place not in self._closed:
                return question
        return None
