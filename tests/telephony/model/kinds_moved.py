# SPDX-License-Identifier: MIT
"""Calls that are handed over: blind, after asking, while it rings; parked and taken back."""

from tests.telephony.model.exchange import LOT, Leg
from tests.telephony.model.office import (
    CANCELLED,
    NORMAL,
    REFUSALS,
    Office,
    Steps,
    fail,
)
from tests.telephony.model.people import DEVICES, DID, name_of
from tests.telephony.model.truth import Story


class _Pair:
    """Two who talk: `mine` will hand `theirs` over."""

    def __init__(self, o: Office, kind: str) -> None:
        self.o = o
        self.kind = kind
        self.who, self.to, other = o.some(3)
        self.other = o.pick(other, "outside")
        self.calls = o.coin() and self.other != "outside"  # who hands over has called
        self.their_story: Story | None = None
        self.my_story: Story

    def talk(self) -> Steps:
        """Come so far that they talk."""
        o = self.o
        if self.calls:
            source, called = o.caller_from(self.who, self.other), self.other
            self.my_story = o.truth.begin(self.kind, self.who, "out", self.other)
        elif self.other == "outside":
            source, called = o.caller_from_outside(DID), self.who
        else:
            source, called = o.caller_from(self.other, self.who), self.who
            self.their_story = o.truth.begin(self.kind, self.other, "out", self.who)
        legs = o.call(source, called)
        self._called(source)
        for story in (self.my_story, self.their_story):
            if story is not None:
                story.rings()
        yield
        leg = o.chance.choice(legs)
        self.bridge = o.answer(source, leg, legs)
        self.mine, self.theirs = (source, leg) if self.calls else (leg, source)
        for story in (self.my_story, self.their_story):
            if story is not None:
                story.talks()
        yield

    def _called(self, source: Leg) -> None:
        o = self.o
        if self.calls:
            self.their_story = o.truth.begin(self.kind, self.other, "in", source.number)
            return
        via = DID if self.other == "outside" else None
        self.my_story = o.truth.begin(self.kind, self.who, "in", source.number, via=via)

    def handed(self, story: Story | None, peer: str) -> None:
        """Somebody talks to another one now."""
        if story is not None:
            story.talks(peer, by=self.who)

    def end(self, *stories: Story | None) -> None:
        for story in (*stories, self.their_story):
            if story is not None:
                story.hung_up()


def blind(o: Office) -> Steps:
    """Handed over without asking; the target takes it or not."""
    pair = _Pair(o, "blind")
    yield from pair.talk()
    mine, theirs, to = pair.mine, pair.theirs, pair.to
    o.x.hold(mine, on=False)  # comes with every transfer (measured)
    o.x.blind_transfer(mine, theirs, to)
    theirs.exten = to
    o.x.leave(theirs)
    o.x.hang_up(mine, NORMAL)
    pair.my_story.transferred_to = to
    pair.my_story.ends("answered", "transferred")
    target = o.truth.begin("blind", to, "in", theirs.number, by=pair.who, unsaid="via")
    legs = o.call(theirs, to)
    target.rings()
    pair.handed(pair.their_story, to)
    yield
    how = o.pick("answer", "answer", "reject", "timeout", "cancel")
    if how == "answer":
        leg = o.chance.choice(legs)
        o.answer(theirs, leg, legs)
        target.talks()
        yield
        o.part(theirs, leg)
        pair.end(target)
        return
    if how == "cancel":
        o.give_up(theirs, legs)
        target.ends("missed", "caller_gave_up")
        pair.end()
        return
    for leg in legs:
        o.refuse(theirs, leg, how)
    target.ends(*REFUSALS[how])
    if pair.their_story is not None:
        pair.their_story.open |= {"result", "reason"}  # they talked, then the voicemail came
    yield from fail(o, theirs, how, None, box=o.coin())
    pair.end()


def attended(o: Office) -> Steps:
    """The phone's own transfer key: a second call, then REFER with Replaces."""
    pair = _Pair(o, "attended")
    yield from pair.talk()
    mine, to = pair.mine, pair.to
    o.x.hold(mine, on=True)
    pair.my_story.state = "held"
    yield
    second = o.caller_from(pair.who, to)
    asking = o.truth.begin("attended", pair.who, "out", to)
    target = o.truth.begin("attended", to, "in", pair.who)
    legs = o.call(second, to)
    asking.rings()
    target.rings()
    yield
    how = o.pick("answer", "answer", "answer", "reject", "early")
    if how == "reject":
        yield from _comes_back(o, pair, second, legs, (asking, target))
    elif how == "early":
        yield from _blonde(o, pair, second, legs, (asking, target))
    else:
        leg = o.chance.choice(legs)
        bridge = o.answer(second, leg, legs)
        asking.talks()
        target.talks()
        yield
        yield from _joined(o, pair, second, leg, bridge, (asking, target))


def _handed_over(o: Office, pair: _Pair, second: Leg, target: Leg | None) -> None:
    """My legs go; that I handed over is told before it, or so late that I am gone."""
    late = o.coin(0.3)
    if not late:
        o.x.attended_transfer(pair.mine, second, pair.theirs, target)
    for each in o.chance.sample([pair.mine, second], 2):
        o.x.hang_up(each, NORMAL)
    if late:
        o.x.attended_transfer(pair.mine, second, pair.theirs, target)
        pair.my_story.open = frozenset({"reason", "transferred_to"})
    pair.my_story.transferred_to = pair.to
    pair.my_story.ends("answered", "transferred")


def _comes_back(
    o: Office, pair: _Pair, second: Leg, legs: list[Leg], stories: tuple[Story, Story]
) -> Steps:
    asking, target = stories
    for leg in legs:
        o.refuse(second, leg, "reject")
    o.x.hang_up(second, 17)
    asking.ends("busy", "busy")
    target.ends(*REFUSALS["reject"])
    yield
    o.x.hold(pair.mine, on=False)
    pair.my_story.state = "talking"
    yield
    o.part(pair.mine, pair.theirs)
    pair.end(pair.my_story)


def _joined(
    o: Office,
    pair: _Pair,
    second: Leg,
    leg: Leg,
    bridge: str,
    stories: tuple[Story, Story],
) -> Steps:
    """The two bridges become one: either side moves over, in the place of a leg of mine."""
    asking, target = stories
    mine, theirs = pair.mine, pair.theirs
    if o.coin():
        o.x.leave(theirs)
        o.x.enter(theirs, bridge, swap=second)
    else:
        o.x.leave(leg)
        o.x.enter(leg, pair.bridge, swap=mine)
    _handed_over(o, pair, second, leg)
    theirs.link = leg.link = min(theirs.link, leg.link)
    asking.ends("answered", "transferred")
    asking.met.add(theirs.number)  # for a moment all three are in one bridge
    asking.open = frozenset({"reason", "transferred_to"})
    pair.handed(pair.their_story, pair.to)
    pair.handed(target, theirs.number)
    if o.coin():  # the connected line is not always told (SIP fixtures)
        o.x.show(theirs, pair.to, name_of(pair.to))
        o.x.show(leg, theirs.number, theirs.title)
    yield
    o.part(theirs, leg)
    pair.end(target)


def _blonde(
    o: Office, pair: _Pair, second: Leg, legs: list[Leg], stories: tuple[Story, Story]
) -> Steps:
    """Handed over while it still rings: their leg takes the place of my second one."""
    asking, target = stories
    theirs = pair.theirs
    o.x.leave(theirs)
    theirs.app, theirs.data, theirs.exten = second.app, second.data, second.exten
    _handed_over(o, pair, second, None)
    asking.ends("cancelled", "transferred")
    asking.open = frozenset({"result", "reason", "transferred_to"})
    if o.coin():
        for leg in legs:
            o.x.show(leg, theirs.number, theirs.title)
    pair.handed(pair.their_story, pair.to)
    target.peer, target.transferred_by = theirs.number, pair.who
    target.met.add(theirs.number)
    target.open = frozenset({"peer", "transferred_by"})  # known for sure when they talk
    yield
    if o.coin(0.6):
        leg = o.chance.choice(legs)
        o.answer(theirs, leg, legs)
        target.open = frozenset()
        target.talks()
        yield
        o.part(theirs, leg)
        pair.end(target)
        return
    o.give_up(theirs, legs)
    target.ends("missed", "caller_gave_up")
    pair.end()


def asked_by_pbx(o: Office) -> Steps:
    """The PBX's own attended transfer (Atxfer, *2): a Local pair stays between the two."""
    pair = _Pair(o, "atxfer")
    yield from pair.talk()
    mine, theirs, to = pair.mine, pair.theirs, pair.to
    o.x.hold(mine, on=True)
    one, two = o.x.local(to, mine.link)
    o.x.name(two, pair.who, name_of(pair.who))
    o.x.tie(one, two)
    o.x.show(one, pair.who, name_of(pair.who))
    aside = o.x.bridge(one)
    o.x.leave(mine)
    o.x.enter(mine, aside)
    legs = o.call(two, to)
    o.x.state(one, 5)
    o.x.name(one, to, name_of(to))
    o.x.dial_state(None, one)
    pair.my_story.open = frozenset({"state", "peer", "transferred_by", "transferred_to", "reason"})
    target = o.truth.begin("atxfer", to, "in", pair.who)
    target.rings()
    yield
    leg = o.chance.choice(legs)
    o.answer(two, leg, legs)
    o.x.state(one, 6)
    o.x.dial_end(None, one, "ANSWER")
    target.talks()
    yield
    if o.coin(0.3):  # and back again
        o.x.leave(mine)
        o.x.enter(mine, pair.bridge)
        o.x.hold(mine, on=False)
        o.part(one, two, leg)
        target.hung_up()
        yield
        o.part(mine, theirs)
        pair.end(pair.my_story)
        return
    o.x.merge_said(aside, pair.bridge)
    o.x.leave(one)
    o.x.enter(one, pair.bridge)
    o.x.attended_transfer(mine, mine, theirs, one)
    o.x.hang_up(mine, NORMAL)
    pair.my_story.transferred_to = to
    pair.my_story.ends("answered", "transferred")
    pair.handed(pair.their_story, to)
    pair.handed(target, theirs.number)
    yield
    o.part(theirs, one, two, leg)
    pair.end(target)


def parked(o: Office) -> Steps:
    """Parked; then fetched by somebody, given up, or back at who parked it."""
    pair = _Pair(o, "park")
    yield from pair.talk()
    mine, theirs = pair.mine, pair.theirs
    if o.coin():
        o.x.blind_transfer(mine, theirs, "700")
    pair.my_story.open = frozenset({"reason", "transferred_to"})  # to 700, to 701, or neither
    if pair.their_story is not None:
        pair.their_story.open = frozenset({"transferred_by"})  # parked, or handed over
    o.x.leave(theirs)
    o.x.park("ParkedCall", theirs, mine.name, "701", None)
    o.x.bridge(theirs, kind=LOT)
    o.x.hang_up(mine, NORMAL)
    pair.my_story.ends("answered", "transferred")
    yield
    how = o.pick("fetch", "fetch", "give up", "back")
    if how == "fetch":
        yield from _fetched(o, pair)
    elif how == "give up":
        o.x.park("ParkedCallGiveUp", theirs, mine.name, "701", None)
        o.x.hang_up(theirs, NORMAL)
        pair.end()
    else:
        yield from _back(o, pair)


def _fetched(o: Office, pair: _Pair) -> Steps:
    theirs, fetcher = pair.theirs, pair.to
    leg = o.caller_from(fetcher, "701")
    # I dialled a slot, and talk to who was in it: out to 701, or in by 701.
    story = o.truth.begin(
        "park", fetcher, "out", "701", unsaid="transferred_by direction first via"
    )
    o.x.run(leg, "ParkedCall", "701")
    o.x.state(leg, 6)
    o.x.park("UnParkedCall", theirs, pair.mine.name, "701", leg)
    o.x.leave(theirs)
    bridge = o.x.bridge(theirs)
    leg.link = theirs.link = min(leg.link, theirs.link)
    o.x.enter(leg, bridge)
    o.x.show(theirs, fetcher, name_of(fetcher))
    o.x.show(leg, theirs.number, theirs.title)
    story.talks(theirs.number)
    if pair.their_story is not None:
        pair.their_story.talks(fetcher)
    yield
    o.part(theirs, leg)
    pair.end(story)


def _back(o: Office, pair: _Pair) -> Steps:
    theirs, who = pair.theirs, pair.who
    o.x.park("ParkedCallTimeOut", theirs, pair.mine.name, "701", None)
    o.x.leave(theirs)
    theirs.exten, theirs.context = "PJSIP_" + who, "park-dial"
    o.x.run(theirs, "Dial", f"PJSIP/{who},30")
    leg = o.x.new(
        DEVICES[who][0], exten="s", link=theirs.link, state=0, number=who, title=name_of(who)
    )
    o.x.show(leg, theirs.number, theirs.title)
    story = o.truth.begin("park", who, "in", theirs.number, unsaid="via transferred_by")
    o.x.dial(theirs, leg)
    o.ring(theirs, leg)
    story.rings()
    yield
    if o.coin(0.7):
        o.answer(theirs, leg, [leg])
        story.talks()
        yield
        o.part(theirs, leg)
        pair.end(story)
        return
    o.x.dial_end(theirs, leg, "CANCEL")
    o.x.hang_up(leg, CANCELLED)
    o.x.hang_up(theirs, CANCELLED)
    story.ends("missed", "caller_gave_up")
    pair.end()


def deflected(o: Office) -> Steps:
    """Redirected by AMI while it rings: another phone rings, and takes it or not."""
    b, c = o.some(2)
    source = o.caller_from_outside(DID)
    first = o.truth.begin("deflected", b, "in", source.number, via=DID)
    legs = o.call(source, b)
    first.rings()
    yield
    source.exten = c
    o.stop(source, legs, NORMAL)
    first.state = "waiting"  # for a colleague, or for me again
    second = o.truth.begin("deflected", c, "in", source.number, via=DID)
    legs = o.call(source, c)
    second.rings()
    yield
    if o.coin(0.7):
        leg = o.chance.choice(legs)
        o.answer(source, leg, legs)
        second.talks()
        first.taken(c)
        yield
        o.part(source, leg)
        second.hung_up()
        return
    o.give_up(source, legs)
    first.ends("missed", "caller_gave_up")
    second.ends("missed", "caller_gave_up")
