# SPDX-License-Identifier: MIT
"""Compares what the fold tells with what the people at the phones would say."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from busylamp.telephony.changes import CallChange, CallEnded, CallStarted, Change
from busylamp.telephony.model import Call, ExtensionNumber
from busylamp.telephony.pbx import Pbx
from busylamp.telephony.snapshot import QuestionKind
from tests.telephony.model.people import EXTENSIONS
from tests.telephony.model.stage import Plan, Stage
from tests.telephony.model.truth import ENDED, Story

FACTS = (
    "direction",
    "first",
    "peer",
    "via",
    "result",
    "reason",
    "answered_by",
    "transferred_by",
    "transferred_to",
)


@dataclass
class Desk:
    """One extension's fold and all it told."""

    extension: str
    pbx: Pbx
    started: Counter[str] = field(default_factory=Counter[str])
    ended: dict[str, Call] = field(default_factory=dict[str, Call])
    wrong: list[str] = field(default_factory=list[str])

    def hear(self, changes: Iterable[Change]) -> None:
        """Keep the books: each call starts once and ends once."""
        for change in changes:
            if isinstance(change, CallChange) and change.call.extension == self.extension:
                self._hear(change)

    def _hear(self, change: CallChange) -> None:
        call = change.call.id
        if isinstance(change, CallStarted):
            self.started[call] += 1
            if self.started[call] > 1:
                self.wrong.append(f"{self.extension}: {call} started twice")
        elif not self.started[call]:
            self.wrong.append(f"{self.extension}: {call} changes before it starts")
        elif call in self.ended:
            self.wrong.append(f"{self.extension}: {call} changes after its end")
        if isinstance(change, CallEnded):
            self.ended[call] = change.call


def facts(call: Call) -> dict[str, str | None]:
    """Write a call as a story's facts."""
    return {
        "direction": {"incoming": "in", "outgoing": "out"}.get(call.direction.value, "unknown"),
        "first": call.first.number,
        "peer": call.peer.number,
        "state": call.state.value,
        "via": call.via,
        "result": call.result.value if call.result else None,
        "reason": call.reason.value if call.reason else None,
        "answered_by": call.answered_by,
        "transferred_by": call.transferred_by,
        "transferred_to": call.transferred_to,
    }


def mismatches(story: Story, told: dict[str, str | None], names: Iterable[str]) -> list[str]:
    """Name what is told otherwise than it was."""
    return [
        f"{name}={told[name]} (was {getattr(story, name)})"
        for name in names
        if name not in story.open and told[name] != getattr(story, name)
    ]


def compare(
    stories: list[Story],
    calls: list[Call],
    names: Iterable[str],
    *,
    optional: Callable[[Story], bool] = lambda _: False,
) -> list[str]:
    """Give each story the call that fits it best; return what does not fit."""
    told = [facts(call) for call in calls]
    bad = [[mismatches(story, call, names) for call in told] for story in stories]
    given = _matched([[m for m, wrong in enumerate(row) if not wrong] for row in bad])
    wrong: list[str] = []
    left = [m for m in range(len(told)) if m not in given.values()]
    for n, story in enumerate(stories):
        if n in given:
            continue
        nearest = min(left, key=lambda m: len(bad[n][m]), default=None)
        if nearest is not None and not optional(story):
            left.remove(nearest)
            wrong.append(f"{_title(story)}: {', '.join(bad[n][nearest])}")
        elif not optional(story):
            wrong.append(f"{_title(story)}: missing")
    return wrong + [f"ghost: {told[m]}" for m in left]


def _matched(fits: list[list[int]]) -> dict[int, int]:
    """Give as many stories as can be a call of their own that fits (augmenting paths)."""
    owner: dict[int, int] = {}

    def place(story: int, tried: set[int]) -> bool:
        for call in fits[story]:
            if call in tried:
                continue
            tried.add(call)
            if call not in owner or place(owner[call], tried):
                owner[call] = story
                return True
        return False

    for story in range(len(fits)):
        place(story, set())
    return {story: call for call, story in owner.items()}


def _title(story: Story) -> str:
    return f"{story.extension} {story.kind} {story.direction} {story.first}"


def play(plan: Plan, extensions: Iterable[str] = EXTENSIONS) -> list[str]:
    """Play a plan to its end at every desk; return all that was told wrong."""
    stage = Stage()
    desks = [desk_for(extension, stage) for extension in extensions]
    expected: set[str] = set()
    for burst in stage.bursts(plan):
        for uid in stage.expected.keys() - expected:
            expected.add(uid)
            extension, number = stage.expected[uid]
            for desk in desks:
                if desk.extension == extension:
                    desk.pbx.expect(uid, number)
        for event in burst:
            for desk in desks:
                desk.hear(desk.pbx.apply(event, None))
    return [line for desk in desks for line in final(desk, stage)]


def play_watched(plan: Plan) -> list[str]:
    """Play a plan to one desk that watches everybody; return all that was told wrong."""
    stage = Stage()
    first, *others = EXTENSIONS
    pbx = desk_for(first, stage, watched=others).pbx
    desks = [Desk(extension=extension, pbx=pbx) for extension in EXTENSIONS]
    for burst in stage.bursts(plan):
        for event in burst:
            changes = pbx.apply(event, None)
            for desk in desks if changes else ():
                desk.hear(changes)
    return [line for desk in desks for line in final(desk, stage)]


def desk_for(extension: str, stage: Stage, *, watched: Iterable[str] = ()) -> Desk:
    """Sit down at an extension's desk."""
    pbx = Pbx(ExtensionNumber(extension), watched=[ExtensionNumber(each) for each in watched])
    pbx.merge({QuestionKind.EXTENSIONS: stage.hints(), QuestionKind.CHANNELS: []}, None)
    return Desk(extension=extension, pbx=pbx)


def final(desk: Desk, stage: Stage) -> list[str]:
    """After the last call: what was told, and what is left behind."""
    wrong = list(desk.wrong)
    stories = stage.truth.of(desk.extension)
    assert all(story.state == ENDED for story in stories), "the model itself is done"
    wrong += compare(stories, list(desk.ended.values()), FACTS)
    wrong += leftovers(desk)
    wrong += [f"{desk.extension}: still there: {call}" for call in desk.pbx.calls]
    return wrong


def leftovers(desk: Desk) -> list[str]:
    """Name what the fold still keeps of calls that are over."""
    pbx = desk.pbx
    kept = {
        "channels": pbx._graph.channels,
        "bridges": pbx._graph.bridges,
        "keys": pbx._interest._keys,
        "expected": pbx._mine.expected,
        "legs": pbx._mine._by_leg,
    }
    return [f"{name}: {len(things)}" for name, things in kept.items() if things]
