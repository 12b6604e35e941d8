# SPDX-License-Identifier: MIT
"""The line is cut at a packet and comes back later: what the fold is owed then, and what not."""

import copy
import random
from dataclasses import dataclass, field

from busylamp.ami.messages import Event
from busylamp.telephony.model import Call, EndReason
from busylamp.telephony.snapshot import QuestionKind
from tests.telephony.model.exchange import Exchange
from tests.telephony.model.people import DEVICES
from tests.telephony.model.stage import Plan, Stage
from tests.telephony.model.truth import ENDED, HELD, WAITING, Story
from tests.telephony.model.watch import FACTS, Desk, desk_for, facts, mismatches

UNKNOWN = "unknown"


@dataclass
class Film:
    """A whole trace: packets as they came, the snapshot after each, the truth after each burst."""

    stage: Stage
    packets: list[Event] = field(default_factory=list[Event])
    order: list[int] = field(default_factory=list[int])  # which of the said a packet is
    shots: list[list[Event]] = field(default_factory=list[list[Event]])
    bursts: list[int] = field(default_factory=list[int])  # the packets said before each burst
    present: list[list[Story]] = field(default_factory=list[list[Story]])

    def burst_of(self, said: int) -> int:
        """Return the burst in which so many packets had been said."""
        return sum(1 for start in self.bursts if start < said)

    def hints(self) -> list[Event]:
        return self.stage.hints()


def film(plan: Plan) -> Film:
    """Record a plan."""
    stage = Stage()
    stage.switch.shots = []
    said: list[Event] = []
    stage.switch.on_said = said.append
    made = Film(stage)
    start = 0
    for burst in stage.bursts(plan):
        numbers = {id(event): start + n for n, event in enumerate(said[start:])}
        made.packets += burst
        made.order += [numbers[id(event)] for event in burst]
        made.bursts.append(start)
        start = len(said)
        stage.switch.shots[-1] = stage.switch.channels()  # what was said last is done
        made.present.append([copy.copy(s) for s in stage.truth.stories if s.state != ENDED])
    # A shot is taken before its event is out: what is true once it is said.
    made.shots = stage.switch.shots
    return made


@dataclass(frozen=True, kw_only=True)
class Cut:
    """After `at` packets the line is gone; it is back when `back` packets were said."""

    at: int
    back: int


def play_cut(
    made: Film, extension: str, cut: Cut, *, eager: int = 0, by_status: bool = False
) -> list[str]:
    """Hear a film with a hole in it; return what is told wrong.

    `eager` packets from before the snapshot still come after it, as they were under way.
    """
    desk = desk_for(extension, made.stage)
    for uid, (who, number) in made.stage.expected.items():
        if who == extension:
            desk.pbx.expect(uid, number)
    for event in made.packets[: cut.at]:
        desk.hear(desk.pbx.apply(event, None))
    snapshot = made.shots[cut.back - 1] if cut.back else []
    snapshot = Exchange.by_status(snapshot) if by_status else snapshot
    answers = {QuestionKind.EXTENSIONS: made.hints(), QuestionKind.CHANNELS: snapshot}
    desk.hear(desk.pbx.merge(answers, None))
    wrong = _after_resync(made, desk, cut)
    heard = set(made.order[: cut.at])
    for number, event in zip(made.order, made.packets, strict=True):
        if number >= cut.back - eager and number not in heard:
            desk.hear(desk.pbx.apply(event, None))
    return wrong + _at_the_end(made, desk, cut)


def _after_resync(made: Film, desk: Desk, cut: Cut) -> list[str]:
    """Between two bursts the truth is known to the word; the snapshot tells most of it."""
    if cut.back not in (*made.bursts, len(made.shots)):
        return []
    burst = made.burst_of(cut.back)
    present = made.present[burst - 1] if burst else []
    stories = [s for s in present if s.extension == desk.extension]
    talks = _talks(made.shots[cut.back - 1], desk.extension) if cut.back else False
    left = [facts(call) for call in desk.pbx.calls]
    wrong: list[str] = []
    for story in stories:
        fit = next((told for told in left if not _untrue(story, told, talks=talks)), None)
        if fit is not None:
            left.remove(fit)
        elif story.state != WAITING:  # without a leg of mine there is nothing to see
            wrong.append(f"resync: not told rightly: {_short(story)} of {left}")
    return wrong + [f"resync: too many: {told}" for told in left]


def _talks(shot: list[Event], extension: str) -> bool:
    """Whether a phone of this extension is in a bridge with somebody."""
    bridges = [item.get("BridgeId") for item in shot]
    names = tuple(f"{device}-0" for device in DEVICES[extension])
    mine = [item for item in shot if item.get("Channel").startswith(names)]
    return any(bridges.count(item.get("BridgeId")) > 1 for item in mine if item.get("BridgeId"))


def _untrue(story: Story, told: dict[str, str | None], *, talks: bool) -> list[str]:
    """What the snapshot can tell must be right."""
    bad: list[str] = []
    if told["direction"] not in (story.direction, UNKNOWN) and "direction" not in story.open:
        bad.append("direction")
    originated = story.kind == "originate"  # once its phone is up this can't be seen any more
    if not originated and _plain(told["state"]) != _plain(story.state):
        bad.append("state")
    peers = {story.peer, None} if talks else {*story.met, None}
    if "peer" not in story.open and told["peer"] not in peers:
        bad.append("peer")
    return bad


def _plain(state: str | None) -> str | None:
    """A snapshot tells nothing of hold; who calls out sees ringing or dialling alike."""
    return {HELD: "talking", "dialing": "ringing"}.get(state or "", state)


def _at_the_end(made: Film, desk: Desk, cut: Cut) -> list[str]:
    wrong = [*desk.wrong, *(f"still there: {call}" for call in desk.pbx.calls)]
    left = list(desk.ended.values())
    first, last = made.burst_of(cut.at) - 1, made.burst_of(cut.back) + 1
    for story in made.stage.truth.of(desk.extension):
        assert story.ended is not None
        cut_through = story.began <= last and story.ended >= first
        fit = next(
            (call for call in left if not _false(story, call, cut_through=cut_through)), None
        )
        if fit is not None:
            left.remove(fit)
        elif not _may_be_missing(story, made, cut):
            wrong.append(f"end: not told rightly: {_short(story)}")
    if len(DEVICES[desk.extension]) > 1 and any(_lost(call) for call in desk.ended.values()):
        return wrong  # its one phone is gone, the other talks: nobody can tell that it was one call
    return wrong + [f"end: too many: {facts(call)}" for call in left]


def _lost(call: Call) -> bool:
    return call.reason is EndReason.OFFLINE


def _may_be_missing(story: Story, made: Film, cut: Cut) -> bool:
    """Nobody can tell of a call that came and went in the gap, or of which no leg was left."""
    assert story.ended is not None
    left, back = made.burst_of(cut.at) - 1, made.burst_of(cut.back)
    rang = story.rang or story.may_pop or story.direction == "out"
    if not rang:
        return True  # told by the caller's end alone, and only if all of it was heard
    return story.began >= left and story.ended <= back + 1


def _false(story: Story, call: Call, *, cut_through: bool) -> list[str]:
    told = facts(call)
    bad = mismatches(story, told, FACTS)
    if not cut_through:
        return bad
    return [line for line in bad if not _excused(story, told, line.partition("=")[0])]


def _excused(story: Story, told: dict[str, str | None], name: str) -> bool:
    """What can't be known after a gap may be left open, but not be wrong."""
    value = told[name]
    match name:
        case "direction":
            return value == UNKNOWN
        case "result":  # a voicemail box is a thing that answers
            box = (value, story.result) == ("answered", "voicemail")
            return box or value == UNKNOWN or (story.kind == "originate" and value == "voicemail")
        case "reason":
            return told["result"] == UNKNOWN or value in (None, UNKNOWN, "normal")
        case "first" | "peer":
            return value is None or value in story.met
        case _:
            return value is None


def _short(story: Story) -> str:
    names = (*FACTS, "state")
    return f"{story.kind} " + str({name: getattr(story, name) for name in names})


def cuts_of(made: Film, seed: int) -> list[Cut]:
    """A cut at every packet, with gaps of all lengths."""
    chance = random.Random(seed)
    total = len(made.shots)
    ends = [*made.bursts, total]
    found: list[Cut] = []
    for at in range(len(made.packets)):
        said = max(made.order[: at + 1], default=-1) + 1
        back = min(total, said + chance.choice([0, 1, 3, 10, 40]))
        found.append(Cut(at=at, back=back))
        found.append(Cut(at=at, back=chance.choice([end for end in ends if end >= said])))
    return found
