# SPDX-License-Identifier: MIT
"""Calls of two: in, out, within the office, by Originate, into the dialplan."""

from tests.telephony.model.exchange import ORIGINATED, ROOM, Leg
from tests.telephony.model.office import (
    CANCELLED,
    NORMAL,
    OUTCOMES,
    REFUSALS,
    Office,
    Steps,
    fail,
)
from tests.telephony.model.people import DEVICES, DID, OUTSIDE, name_of
from tests.telephony.model.truth import Story

WAYS = ("answer", "answer", "answer", "cancel", "reject", "busy", "decline", "timeout")


def within(o: Office) -> Steps:
    """One extension calls another."""
    a, b = o.some(2)
    source = o.caller_from(a, b)
    caller = o.truth.begin("within", a, "out", b)
    yield
    yield from called(o, source, caller, b, "within")


def incoming(o: Office) -> Steps:
    """Somebody calls an extension by the trunk."""
    (b,) = o.some(1)
    yield from called(o, o.caller_from_outside(DID), None, b, "incoming")


def called(o: Office, source: Leg, caller: Story | None, b: str, kind: str) -> Steps:
    """An extension is called: what becomes of it."""
    how = o.pick(*WAYS)
    story = o.truth.begin(kind, b, "in", source.number, via=None if caller else DID)
    legs = o.call(source, b, ring=how != "busy")
    if how == "busy":
        story.may_pop = True  # dialled and refused at once: nobody can know it won't ring
    else:
        for each in (story, caller):
            if each is not None:
                each.rings()
        yield
    if how == "answer":
        yield from talk(o, source, o.chance.choice(legs), legs, [story, caller])
    elif how == "cancel":
        o.give_up(source, legs)
        story.ends("missed", "caller_gave_up")
        if caller is not None:
            caller.ends("cancelled", "hung_up_here")
    else:
        for leg in legs:
            o.refuse(source, leg, how)
        story.ends(*REFUSALS[how])
        yield from fail(o, source, how, caller, box=o.coin())


def talk(o: Office, source: Leg, leg: Leg, legs: list[Leg], stories: list[Story | None]) -> Steps:
    """They talk, one of them may press hold, they hang up."""
    o.answer(source, leg, legs)
    known = [story for story in stories if story is not None]
    for story in known:
        story.talks()
    yield
    if o.coin(0.3):
        yield from hold(o, *o.chance.choice(list(zip((leg, source), stories, strict=False))))
    o.part(source, leg)
    for story in known:
        story.hung_up()


def hold(o: Office, leg: Leg, story: Story | None) -> Steps:
    """One side holds the call and takes it back, or hangs up while it is held."""
    if o.coin(0.2):  # another device's thread swapped the channel: its name alone changes
        o.x.rename(leg, f"{leg.name.rpartition('-')[0]}-{o.chance.randrange(16**8):08x}")
    o.x.hold(leg, on=True)
    if story is not None:
        story.state = "held"
    yield
    if o.coin(0.7):
        o.x.hold(leg, on=False)
        if story is not None:
            story.state = "talking"
        yield


def absent(o: Office) -> Steps:
    """The called extension has no phone on the network: no leg is ever made."""
    a, b = o.some(2)
    outside = o.coin()
    source = o.caller_from_outside(DID) if outside else o.caller_from(a, b)
    caller = None if outside else o.truth.begin("absent", a, "out", b, unsaid="reason result")
    o.x.run(source, "Dial", f"PJSIP/{b},25", b)
    yield
    if o.coin(0.7):
        o.voicemail(source)
        if caller is not None:
            caller.talks()
        yield
    o.x.hang_up(source, 3)
    story = o.truth.begin("absent", b, "in", source.number, via=DID if outside else None)
    story.ends("missed", "not_registered")
    if caller is not None:
        caller.ends("failed", "unreachable")


def outgoing(o: Office) -> Steps:
    """An extension calls out by the trunk."""
    (a,) = o.some(1)
    number = o.chance.choice(sorted(OUTSIDE))
    source = o.caller_from(a, number)
    caller = o.truth.begin("outgoing", a, "out", number)
    yield
    how = o.pick("answer", "answer", "reject", "timeout", "cancel", "congestion")
    leg = o.call_by_trunk(source, number)
    if o.coin():  # many providers tell of no ringing
        o.ring(source, leg)
        caller.rings()
    yield
    yield from reached(o, source, leg, caller, how)


def reached(o: Office, source: Leg, leg: Leg, caller: Story, how: str) -> Steps:
    """The other end of a call out: what becomes of it."""
    if how == "answer":
        yield from talk(o, source, leg, [leg], [None, caller])
    elif how == "cancel":
        o.give_up(source, [leg])
        caller.ends("cancelled", "hung_up_here")
    elif how == "congestion":
        o.x.dial_end(source, leg, "CONGESTION")
        o.x.hang_up(leg, 34)
        o.x.hang_up(source, 34)
        caller.ends("failed", "lines_busy")
    else:
        o.refuse(source, leg, how)
        o.x.hang_up(source, NORMAL)
        caller.ends(*OUTCOMES[how])


def dialplan(o: Office) -> Steps:
    """An extension dials something of the PBX itself: echo, time, its voicemail."""
    (a,) = o.some(1)
    number = o.pick("*43", "*60", "*97")
    source = o.caller_from(a, number)
    caller = o.truth.begin("dialplan", a, "out", number)
    yield
    o.x.run(source, "Echo")
    o.x.state(source, 6)
    caller.talks()
    yield
    o.x.hang_up(source, NORMAL)
    caller.hung_up()


def conference(o: Office) -> Steps:
    """Three extensions dial a conference; they come and go."""
    room, inside = "", list[tuple[Leg, Story]]()
    for a in o.some(3):
        leg = o.caller_from(a, "8000")
        story = o.truth.begin("conference", a, "out", "8000", unsaid="peer")
        o.x.run(leg, "ConfBridge", "8000")
        o.x.state(leg, 6)
        if room and o.x.members(room):
            o.x.enter(leg, room)
        else:
            room = o.x.bridge(leg, kind=ROOM)
        story.talks()
        inside.append((leg, story))
        yield
    o.chance.shuffle(inside)
    for leg, story in inside:
        o.x.hang_up(leg, NORMAL)
        story.hung_up()
        yield


def originate(o: Office) -> Steps:
    """A click: the own phone rings first, then the other side is called."""
    a, b = o.some(2)
    number = b if o.coin() else o.chance.choice(sorted(OUTSIDE))
    ours = o.coin()
    uid = f"busylamp-{o.chance.randrange(10**9)}-{len(o.truth.stories)}" if ours else ""
    if ours:
        o.expected[uid] = (a, number)
    device = DEVICES[a][0]
    mine = o.x.new(device, exten="s", link=uid, state=0, number=a, title=name_of(a), uid=uid)
    unsaid = "" if ours else "first peer"
    story = o.truth.begin("originate", a, "out", number, unsaid=unsaid)
    o.x.name(mine, number, name_of(number))
    o.x.show(mine, number, name_of(number))
    o.x.dial(None, mine, ORIGINATED)
    how = o.pick("answer", "answer", "answer", "reject", "decline", "timeout", "hangup")
    o.ring(None, mine)
    yield
    if how != "answer":
        _own_phone_refuses(o, mine, story, how)
        return
    o.x.state(mine, 6)
    o.x.dial_end(None, mine, "ANSWER")
    story.open = frozenset()
    o.x.run(mine, "Dial", "", number)
    yield from _second_half(o, mine, story, b, number)


def _own_phone_refuses(o: Office, mine: Leg, story: Story, how: str) -> None:
    ends = {
        "reject": ("BUSY", 17, "failed", "my_phone_busy"),
        "decline": ("NOANSWER", 21, "failed", "my_phone_declined"),
        "timeout": ("", 19, "failed", "my_phone_no_answer"),
        "hangup": ("NOANSWER", 16, "cancelled", "hung_up_here"),
    }
    status, cause, result, reason = ends[how]
    if status:
        o.x.dial_end(None, mine, status)
    o.x.hang_up(mine, cause)
    story.ends(result, reason)


def _second_half(o: Office, mine: Leg, story: Story, b: str, number: str) -> Steps:
    """The own phone is up; the number is dialled."""
    how = o.pick("answer", "answer", "reject", "decline", "timeout", "cancel")
    if number != b:
        leg = o.call_by_trunk(mine, number)
        yield
        yield from reached(o, mine, leg, story, how)
        return
    # The phone of an Originate shows the called number as its own; the fold knows whose it is.
    told = o.truth.begin("originate", b, "in", story.extension)
    legs = o.call(mine, b)
    told.rings()
    story.rings()
    yield
    if how == "answer":
        yield from talk(o, mine, o.chance.choice(legs), legs, [told, story])
    elif how == "cancel":
        o.stop(mine, legs, CANCELLED)
        o.x.hang_up(mine, NORMAL)
        told.ends("missed", "caller_gave_up")
        story.ends("cancelled", "hung_up_here")
    else:
        for leg in legs:
            o.refuse(mine, leg, how)
        told.ends(*REFUSALS[how])
        o.x.hang_up(mine, NORMAL)
        story.ends(*OUTCOMES[how])
