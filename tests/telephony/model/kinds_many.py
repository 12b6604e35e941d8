# SPDX-License-Identifier: MIT
"""Calls that ring several phones: groups, one after another, queues, forwards, pickups."""

from tests.telephony.model.exchange import BY_QUEUE, Leg
from tests.telephony.model.kinds_plain import talk
from tests.telephony.model.office import (
    CANCELLED,
    ELSEWHERE,
    NORMAL,
    REFUSALS,
    TIMED_OUT,
    Office,
    Steps,
    fail,
)
from tests.telephony.model.people import DEVICES, DID, QUEUE, name_of
from tests.telephony.model.truth import Story

Rings = list[tuple[Story, list[Leg]]]


def group(o: Office) -> Steps:
    """A ring group: all ring at once, one takes it or none."""
    members = o.some(3)
    source = o.caller_from_outside(DID)
    rings: Rings = []
    for b in members:
        story = o.truth.begin("group", b, "in", source.number, via=DID)
        rings.append((story, o.call(source, b, group=tuple(members))))
        story.rings()
    yield
    if o.coin(0.3):
        story, legs = rings.pop()
        for leg in legs:
            o.refuse(source, leg, "reject")
        # What a group's other phones do after my refusal is not my call any more.
        story.ends(*REFUSALS["reject"])
        story.open = frozenset({"result", "reason", "answered_by"})
        yield
    yield from _group_ends(o, source, rings)


def _group_ends(o: Office, source: Leg, rings: Rings) -> Steps:
    legs = [leg for _, each in rings for leg in each]
    how = o.pick("answer", "answer", "timeout", "cancel")
    if how == "answer":
        winner, phones = o.chance.choice(rings)
        leg = o.chance.choice(phones)
        for story, _ in rings:
            if story is not winner:
                story.taken(winner.extension)
        yield from talk(o, source, leg, legs, [winner])
        return
    for story, _ in rings:
        story.ends("missed", "caller_gave_up" if how == "cancel" else "no_answer")
    if how == "cancel":
        o.give_up(source, legs)
        return
    for leg in legs:
        o.refuse(source, leg, "timeout")
    yield from fail(o, source, "timeout", None, box=o.coin())


def hunt(o: Office) -> Steps:
    """One phone after another; the second one may take it."""
    first, second = o.some(2)
    source = o.caller_from_outside(DID)
    one = o.truth.begin("hunt", first, "in", source.number, via=DID)
    legs = o.call(source, first)
    one.rings()
    yield
    for leg in legs:
        o.refuse(source, leg, "timeout")
    two = o.truth.begin("hunt", second, "in", source.number, via=DID)
    legs = o.call(source, second)
    two.rings()
    one.state = "waiting"  # for the next phone, or for mine again
    yield
    how = o.pick("answer", "timeout", "cancel")
    if how == "answer":
        one.taken(second)
        yield from talk(o, source, o.chance.choice(legs), legs, [two])
        return
    one.ends("missed", "no_answer")
    if how == "cancel":
        o.give_up(source, legs)
        two.ends("missed", "caller_gave_up")
        return
    for leg in legs:
        o.refuse(source, leg, "timeout")
    two.ends("missed", "no_answer")
    yield from fail(o, source, "timeout", None, box=o.coin())


class _Queue:
    """One caller in a queue: each try makes new legs, the members' calls are one each."""

    def __init__(self, o: Office, *, local: bool) -> None:
        self.o = o
        self.local = local
        self.members = o.some(o.chance.randint(1, 3))
        self.stories: dict[str, Story] = {}
        self.refused = ""  # who refused the last try
        self.rings: list[tuple[str, Leg | None, Leg]] = []  # member, Local ;1, phone
        self.source = o.caller_from_outside(DID)

    def join(self) -> None:
        self.o.x.run(self.source, "Queue", f"{QUEUE},tk,,,60", QUEUE)
        self.o.x.state(self.source, 6)
        self.o.x.queue("QueueCallerJoin", self.source, QUEUE)

    def ring(self) -> None:
        """Try all members once more."""
        self.rings = []
        for member in self.members:
            story = self.stories.get(member)
            if story is None:
                story = self.stories[member] = self.o.truth.begin(
                    "queue", member, "in", self.source.number, via=QUEUE
                )
            if self.local:
                self._ring_by_local(member)
            else:
                self._ring(member)
            story.rings()

    def _ring(self, member: str) -> None:
        o, source = self.o, self.source
        leg = o.x.new(
            DEVICES[member][0],
            exten="s",
            link=source.link,
            state=0,
            number=member,
            title=name_of(member),
        )
        o.x.queue("AgentCalled", source, QUEUE, leg)
        o.x.dial(source, leg, BY_QUEUE)
        leg.exten = QUEUE
        leg.shown, leg.shown_name = source.number, source.title
        o.ring(source, leg)
        o.x.show(leg, source.number, source.title)
        self.rings.append((member, None, leg))

    def _ring_by_local(self, member: str) -> None:
        o, source = self.o, self.source
        one, two = o.x.local(member, source.link, "from-queue")
        o.x.name(one, DID, "<unknown>")
        o.x.name(two, source.number, source.title)
        o.x.tie(one, two)
        o.x.queue("AgentCalled", source, QUEUE, one)
        o.x.dial(source, one, BY_QUEUE)
        o.x.run(two, "Dial", f"PJSIP/{member},15")
        leg = o.x.new(
            DEVICES[member][0],
            exten="s",
            link=source.link,
            state=0,
            number=member,
            title=name_of(member),
        )
        leg.exten = member
        o.x.show(leg, source.number, source.title)
        o.x.dial(two, leg)
        o.ring(two, leg)
        o.x.state(one, 5)
        o.x.name(one, member, name_of(member))
        o.x.dial_state(source, one)
        self.rings.append((member, one, leg))

    def silence(self, ring: tuple[str, Leg | None, Leg], status: str, cause: int) -> None:
        """Stop one member's ringing."""
        o, source = self.o, self.source
        _, one, leg = ring
        if one is None:
            o.x.dial_end(source, leg, status)
            o.x.hang_up(leg, cause)
            return
        assert one.half is not None
        o.x.dial_end(source, one, status)
        o.x.dial_end(one.half, leg, "CANCEL" if status != "BUSY" else status)
        o.x.hang_up(one, cause)
        o.x.hang_up(leg, cause)
        o.x.hang_up(one.half, cause)

    def try_ends(self) -> None:
        """Nobody came: the queue waits and tries again."""
        for ring in self.rings:
            self.o.x.queue("AgentRingNoAnswer", self.source, QUEUE, ring[1] or ring[2])
            self.silence(ring, "NOANSWER", TIMED_OUT)
        for story in self.stories.values():
            story.state = "waiting"
        self.rings = []

    def refuse(self) -> None:
        """One member refuses; it is rung again with the next try."""
        ring = self.rings.pop(self.o.chance.randrange(len(self.rings)))
        self.silence(ring, "BUSY" if ring[1] else "NOANSWER", 17)
        self.refused = ring[0]
        self.o.x.queue("AgentRingNoAnswer", self.source, QUEUE, ring[1] or ring[2])
        self.stories[ring[0]].state = "waiting"

    def answer(self) -> Steps:
        """One member takes it."""
        o, source = self.o, self.source
        winner = self.rings.pop(o.chance.randrange(len(self.rings)))
        member, one, leg = winner
        o.x.state(leg, 6)
        inner = ""
        if one is not None and one.half is not None:
            o.x.dial_end(one.half, leg, "ANSWER")
            o.x.state(one, 6)
            o.x.state(one.half, 6)
            inner = o.x.bridge(leg)
            o.x.enter(one.half, inner)
        end = one or leg
        o.x.dial_end(source, end, "ANSWER")
        for ring in self.rings:
            o.x.dial_end(source, ring[1] or ring[2], "CANCEL")  # told twice (measured)
            self.silence(ring, "CANCEL", ELSEWHERE)
        o.x.show(source, member, name_of(member))
        o.x.queue("QueueCallerLeave", source, QUEUE)
        o.x.queue("AgentConnect", source, QUEUE, end)
        o.x.bridge(end, source)
        for each, story in self.stories.items():
            if each == member:
                story.talks()
            else:
                story.taken(member)
        yield
        o.x.queue("AgentComplete", source, QUEUE, end)
        legs = [source, leg]
        o.part(*legs, *([one, one.half] if one is not None and one.half is not None else []))
        self.stories[member].hung_up()

    def abandon(self) -> None:
        """The caller has enough."""
        o = self.o
        for ring in self.rings:
            self.silence(ring, "CANCEL", TIMED_OUT)
        o.x.queue("QueueCallerAbandon", self.source, QUEUE)
        o.x.queue("QueueCallerLeave", self.source, QUEUE)
        o.x.hang_up(self.source, NORMAL)
        for story in self.stories.values():
            story.ends("missed", "caller_gave_up")

    def time_out(self) -> Steps:
        """The queue has enough; the dialplan goes on with voicemail."""
        o = self.o
        for ring in self.rings:
            self.silence(ring, "CANCEL", TIMED_OUT)
        o.x.queue("QueueCallerLeave", self.source, QUEUE)
        for story in self.stories.values():
            story.ends("missed", "no_answer")
            story.open |= {"reason"}
            if story.extension == self.refused:
                story.open |= {"result"}  # it was rung no more: rejected is as true
        o.voicemail(self.source)
        yield
        o.x.hang_up(self.source, NORMAL)


def queue(o: Office) -> Steps:
    """A queue: tries until somebody comes, the caller gives up or the time is over."""
    run = _Queue(o, local=o.coin(0.4))
    run.join()
    yield
    for _ in range(o.chance.randint(0, 2)):
        run.ring()
        yield
        run.try_ends()
        yield
    run.ring()
    yield
    if len(run.rings) > 1 and o.coin(0.3):
        run.refuse()
        yield
    how = o.pick("answer", "answer", "abandon", "timeout")
    if how == "answer":
        yield from run.answer()
    elif how == "abandon":
        run.abandon()
    else:
        yield from run.time_out()


def forward(o: Office) -> Steps:
    """An extension is forwarded: by the dialplan, or its phone answers with 302."""
    b, c = o.some(2)
    source = o.caller_from_outside(DID)
    by_phone = o.coin()
    told = o.truth.begin("forward", b, "in", source.number, via=DID, unsaid="reason")
    told.state = "waiting"
    refused: list[Leg] = []
    if by_phone:
        refused = o.call(source, b, ring=False)
        told.may_pop = True
    one, two = o.x.local(c, source.link)
    o.x.name(one, b, name_of(b))
    o.x.name(two, source.number, source.title)
    o.x.tie(one, two)
    for leg in refused:
        o.x.dial_end(source, leg, "CANCEL", forward=f"Local/{c}@from-internal")
        o.x.hang_up(leg, NORMAL)
    o.x.run(source, "Dial", f"Local/{c}@from-internal/n,25", b)
    o.x.dial(source, one)
    legs = o.call(two, c)
    o.x.state(one, 5)
    o.x.dial_state(source, one)
    story = o.truth.begin("forward", c, "in", source.number, via=DID)
    story.rings()
    yield
    how = o.pick("answer", "cancel", "timeout")
    if how == "answer":
        o.answer(two, o.chance.choice(legs), legs)
        o.x.state(one, 6)
        o.x.dial_end(source, one, "ANSWER")
        o.x.state(source, 6)
        o.x.bridge(one, source)
        story.talks()
        told.taken(c)
        yield
        o.part(source, one, two, *(leg for leg in legs if leg.uid in o.x.legs))
        story.hung_up()
        return
    status, cause = ("CANCEL", CANCELLED) if how == "cancel" else ("NOANSWER", TIMED_OUT)
    o.x.dial_end(source, one, status)
    for leg in legs:
        o.x.dial_end(two, leg, status)
        o.x.hang_up(leg, cause)
    o.x.hang_up(one, cause)
    o.x.hang_up(two, cause)
    o.x.hang_up(source, cause)
    reason = "caller_gave_up" if how == "cancel" else "no_answer"
    story.ends("missed", reason)
    told.ends("missed", reason)


def pickup(o: Office) -> Steps:
    """A colleague picks up what rings at another desk, by star code or with Replaces."""
    b, p = o.some(2)
    source = o.caller_from_outside(DID)
    story = o.truth.begin("pickup", b, "in", source.number, via=DID)
    legs = o.call(source, b)
    story.rings()
    yield
    code = o.pick(f"**{b}", "*8", b)
    mine = o.caller_from(p, code)
    picker = o.truth.begin("pickup", p, "in", source.number, unsaid="direction first via")
    picker.state = "dialing"
    picker.met.add(code)
    o.x.show(mine, source.number, source.title)
    o.x.run(mine, "Pickup", code)
    o.x.state(mine, 6)
    rung = legs[0]
    o.x.pickup(mine, rung)
    o.x.show(source, p, name_of(p))
    o.x.become(mine, rung)
    o.x.dial_end(source, mine, "ANSWER")
    o.x.state(source, 6)
    o.stop(source, legs[1:])
    o.x.hang_up(rung, o.chance.choice([ELSEWHERE, 0, NORMAL]))
    mine.exten = ""
    o.x.bridge(mine, source)
    mine.link = source.link
    picker.talks()
    story.taken(p)
    yield
    o.part(mine, source)
    picker.hung_up()
