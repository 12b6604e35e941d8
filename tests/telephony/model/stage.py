# SPDX-License-Identifier: MIT
"""Plays a plan of calls on the model PBX, interleaved, its events in an order Asterisk may give."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from busylamp.ami.messages import Event
from tests.telephony.model import kinds_many, kinds_moved, kinds_plain
from tests.telephony.model.exchange import Exchange, Said
from tests.telephony.model.office import Kind, Office
from tests.telephony.model.people import EXTENSIONS, hint_of
from tests.telephony.model.truth import Truth

KINDS: dict[str, Kind] = {
    "within": kinds_plain.within,
    "incoming": kinds_plain.incoming,
    "absent": kinds_plain.absent,
    "outgoing": kinds_plain.outgoing,
    "dialplan": kinds_plain.dialplan,
    "conference": kinds_plain.conference,
    "originate": kinds_plain.originate,
    "group": kinds_many.group,
    "hunt": kinds_many.hunt,
    "queue": kinds_many.queue,
    "forward": kinds_many.forward,
    "pickup": kinds_many.pickup,
    "blind": kinds_moved.blind,
    "attended": kinds_moved.attended,
    "atxfer": kinds_moved.asked_by_pbx,
    "park": kinds_moved.parked,
    "deflected": kinds_moved.deflected,
}


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Which calls are made, each with the seed of its own chances; how they are mixed."""

    calls: tuple[tuple[str, int], ...]
    seed: int = 0
    window: int = 6  # how far an event may overtake others
    together: int = 3  # calls at a time


@dataclass
class Stage:
    """One model PBX, ready to play."""

    switch: Exchange = field(default_factory=Exchange)
    truth: Truth = field(default_factory=Truth)
    expected: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    favourite: str = ""

    def bursts(self, plan: Plan) -> Iterator[list[Event]]:
        """Play the plan; what comes in one burst happened without a person's pause."""
        chance = random.Random(plan.seed)
        waiting = iter(plan.calls)
        running = [self._start(*call) for call in self._next(waiting, plan.together)]
        while running:
            steps = chance.sample(running, min(len(running), chance.randint(1, 2)))
            for run in steps:
                if not self._step(run):
                    running.remove(run)
                    running.extend(self._start(*call) for call in self._next(waiting, 1))
            self.truth.tick()
            self.switch.now += chance.uniform(0.4, 3.0)
            yield shuffled(self.switch.take(), plan.window, chance)

    def _next(self, calls: Iterator[tuple[str, int]], count: int) -> Iterator[tuple[str, int]]:
        for call, _ in zip(calls, range(count), strict=False):
            yield call

    def _start(self, kind: str, seed: int) -> tuple[random.Random, Iterator[None]]:
        office = Office(self.switch, self.truth, self.expected)
        office.chance = random.Random(seed)
        office.favourite = self.favourite
        return office.chance, KINDS[kind](office)

    def _step(self, run: tuple[random.Random, Iterator[None]]) -> bool:
        return next(run[1], self) is None

    def hints(self) -> list[Event]:
        """Answer ExtensionStateList."""
        exchange = Exchange()
        for extension in EXTENSIONS:
            exchange.hint(extension, hint_of(extension), 0)
        return [event for _, event in exchange.take()]


def shuffled(said: Iterable[Said], window: int, chance: random.Random) -> list[Event]:
    """Let events overtake each other by at most a window, never one with a key in common."""
    waiting = list(said)
    out: list[Event] = []
    while waiting:
        free = [n for n in range(min(window, len(waiting))) if _may_pass(waiting, n)]
        # The window counts from the oldest: it can be overtaken that often and no more.
        out.append(waiting.pop(chance.choice(free))[1])
    return out


def _may_pass(waiting: list[Said], number: int) -> bool:
    keys = waiting[number][0]
    return all(keys.isdisjoint(waiting[before][0]) for before in range(number))
