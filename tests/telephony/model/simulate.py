# SPDX-License-Identifier: MIT
"""Very many calls of all kinds through one fold, as one desk has them over years of uptime."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field

from busylamp.desk.manners import rings
from busylamp.telephony.changes import CallChange, Change
from busylamp.telephony.model import Call
from tests.telephony.model.stage import KINDS, Plan, Stage
from tests.telephony.model.truth import Story
from tests.telephony.model.watch import FACTS, compare, desk_for, leftovers

CHUNK = 40  # calls between two reckonings


@dataclass
class Tally:
    """What a simulation came to."""

    calls: int = 0
    mine: int = 0
    events: int = 0
    rang: int = 0
    popped: int = 0
    doubled: list[str] = field(default_factory=list[str])
    missed: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])
    left: list[str] = field(default_factory=list[str])


class Simulation:
    """One desk, one fold, one stage that is never built anew."""

    def __init__(self, extension: str, seed: int, kinds: Iterable[str] = KINDS) -> None:
        self.tally = Tally()
        self._kinds = tuple(kinds)
        self._chance = random.Random(seed)
        self._stage = Stage(favourite=extension)
        self._desk = desk_for(extension, self._stage)
        self._popped: dict[str, Call] = {}

    def run(self, calls: int) -> None:
        """Let so many calls happen, about 40 at a time, five at once."""
        for _ in range(-(-calls // CHUNK)):
            self._chunk()

    def _chunk(self) -> None:
        chance = self._chance
        made = tuple((chance.choice(self._kinds), chance.randrange(2**32)) for _ in range(CHUNK))
        plan = Plan(calls=made, seed=chance.randrange(2**32), together=5)
        for burst in self._stage.bursts(plan):
            self._expect()
            for event in burst:
                self.tally.events += 1
                changes = self._desk.pbx.apply(event, None)
                if changes:
                    self._hear(changes)
        self.tally.calls += CHUNK
        self._reckon(plan)

    def _expect(self) -> None:
        """Tell the fold of Originates of ours, as the desk does before it asks for one."""
        for uid, (extension, number) in self._stage.expected.items():
            if extension == self._desk.extension:
                self._desk.pbx.expect(uid, number)
        self._stage.expected.clear()

    def _hear(self, changes: list[Change]) -> None:
        self._desk.hear(changes)
        for change in changes:
            if isinstance(change, CallChange) and rings(change.call):
                self._popped.setdefault(change.call.id, change.call)

    def _reckon(self, plan: Plan) -> None:
        tally, desk = self.tally, self._desk
        stories = self._stage.truth.of(desk.extension)
        rang = [story for story in stories if story.rang or story.may_pop]
        popped = list(self._popped.values())
        tally.mine += len(stories)
        tally.rang += len(rang)
        tally.popped += len(popped)
        for line in compare(rang, popped, ("direction", "first"), optional=_need_not_pop):
            (tally.missed if line.endswith("missing") else tally.doubled).append(line)
        told = desk.wrong + compare(stories, list(desk.ended.values()), FACTS)
        tally.wrong += [f"{line} in {plan}" for line in told]
        tally.left += leftovers(desk)
        desk.started.clear()
        desk.ended.clear()
        desk.wrong.clear()
        self._popped.clear()
        self._stage.truth.stories.clear()


def _need_not_pop(story: Story) -> bool:
    return not story.rang
