# SPDX-License-Identifier: MIT
"""Handing a call over: blind, after a talk in between, or by sending a leg elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass

from busylamp.demo.lines import UNKNOWN, Bridge, Leg, snapshot
from busylamp.demo.talks import Talks

Route = Callable[[Leg, str, str], None]  # a leg, an extension, a context
_ANNOUNCED = 1.5  # seconds: "transfer", before the second call begins
_TALK = 40.0  # seconds two people talk who were brought together


@dataclass(slots=True, eq=False)
class _Consultation:
    mine: Leg
    held: Leg
    first: Bridge
    second: Bridge | None = None
    one: Leg | None = None  # the half that stands for whom I ask
    two: Leg | None = None


class Transfers:
    """BlindTransfer, Atxfer, CancelAtxfer and Redirect, told as 16 tells them."""

    def __init__(self, talks: Talks, route: Route) -> None:
        self._talks = talks
        self._exchange = talks.exchange
        self._route = route
        self._open: list[_Consultation] = []
        talks.guards.append(self._guard)

    def blind(self, leg: Leg, exten: str, context: str) -> bool:
        """Send whom a leg talks with elsewhere; return whether it talks with anybody."""
        partner, bridge = leg.partner, leg.bridge
        if partner is None or bridge is None or bridge.kind != "basic":
            return False
        self._exchange.hold(leg, on=False)
        heads = [*snapshot(leg, "Transferer"), *snapshot(partner, "Transferee")]
        place = [("IsExternal", "Yes"), ("Context", context), ("Extension", exten)]
        told = [("Result", "Success"), *heads, *bridge.headers(), *place]
        self._exchange.tell("call", "BlindTransfer", told)
        self._exchange.leave(leg)
        partner.exten, partner.in_dialplan = exten, True
        self._exchange.leave(partner)
        self._exchange.destroy(bridge)
        self._exchange.hang_up(leg)
        self._route(partner, exten, context)
        return True

    def redirect(self, legs: list[Leg], exten: str, context: str) -> None:
        """Send one leg, or two that talk with each other, to an extension."""
        for leg in legs:
            leg.exten, leg.in_dialplan = exten, True
        bridge = legs[0].bridge
        if len(legs) > 1 and bridge is not None and legs[1].bridge is bridge:
            for leg in legs:
                self._exchange.leave(leg)
            self._exchange.destroy(bridge)
        for leg in legs:
            self._talks.detach(leg)
            self._route(leg, exten, context)

    def join(self, one: Leg, two: Leg) -> None:
        """Let two legs talk with each other; whom they talked with is left."""
        for leg in (one, two):
            self._talks.detach(leg)
        self._talks.join(one, two, _TALK)
        self._exchange.show(two, one)
        self._exchange.show(one, two)

    def consult(self, leg: Leg, exten: str, context: str) -> None:
        """Put whom a leg talks with on hold and call somebody in between."""
        partner, bridge = leg.partner, leg.bridge
        if partner is None or bridge is None or bridge.kind != "basic":
            return  # queued all the same: nothing happens (measured)
        consultation = _Consultation(leg, partner, bridge)
        self._open.append(consultation)
        self._exchange.hold(leg, on=True)
        self._exchange.music(partner, on=True)
        self._talks.later(_ANNOUNCED, lambda: self._begin(consultation, exten, context))

    def cancel(self, leg: Leg) -> None:
        """Return to who was put on hold."""
        found = next((each for each in self._open if each.mine is leg), None)
        if found is None or found.two is None or found.one is None:
            return
        self._back(found)
        second = found.second
        if second is not None:
            self._exchange.leave(found.one)
            self._exchange.destroy(second)
        self._talks.end(found.one)
        self._exchange.show(leg, found.held)

    def _begin(self, consultation: _Consultation, exten: str, context: str) -> None:
        if consultation not in self._open:
            return  # one of them hung up during the announcement
        mine = consultation.mine
        one, two = self._exchange.local_pair(exten, mine.link)
        consultation.one, consultation.two = one, two
        consultation.second = self._exchange.create()
        self._exchange.name_caller(two, mine.number, mine.caller_name)
        self._exchange.tell_local_bridge(one, two)
        self._exchange.show(one, mine)
        self._exchange.enter(one, consultation.second)
        self._exchange.leave(mine)
        self._exchange.enter(mine, consultation.second)
        self._exchange.show_line(mine, (UNKNOWN, UNKNOWN))
        self._route(two, exten, context)

    def _guard(self, leg: Leg, cause: int) -> bool:
        for consultation in self._open:
            if leg is consultation.mine:
                return self._transferer_leaves(consultation)
            if leg is consultation.held:
                return self._held_leaves(consultation, cause)
            if leg is consultation.one:
                return self._asked_leaves(consultation, cause)
        return False

    def _transferer_leaves(self, consultation: _Consultation) -> bool:
        """Hanging up completes it, even while the other phone still rings."""
        second, one = consultation.second, consultation.one
        if second is None or one is None:
            self._open.remove(consultation)
            self._exchange.music(consultation.held, on=False)
            return False
        self._open.remove(consultation)
        first, mine, held = consultation.first, consultation.mine, consultation.held
        self._exchange.merge(first, second)
        self._exchange.music(held, on=False)
        self._exchange.leave(one)
        self._exchange.enter(one, first)
        self._exchange.show(one, held)
        self._exchange.show(held, one)
        self._tell_done(consultation)
        asked = self._asked(consultation)
        if asked is not None:
            self._exchange.show(asked, held)
        if consultation.two is not None:
            self._exchange.name_caller(consultation.two, held.number, held.caller_name)
        self._exchange.leave(mine)
        self._exchange.destroy(second)
        self._exchange.hang_up(mine)
        self._talks.part_after(_TALK, first, held, one)
        return True

    def _held_leaves(self, consultation: _Consultation, cause: int) -> bool:
        """Who waited has gone: the other two talk on."""
        self._open.remove(consultation)
        held = consultation.held
        self._exchange.music(held, on=False)
        if consultation.second is None:
            return False
        self._exchange.leave(held)
        self._exchange.destroy(consultation.first)
        self._talks.end(held, cause or 16)
        return True

    def _asked_leaves(self, consultation: _Consultation, cause: int) -> bool:
        """Whom I asked does not answer, or hung up: I am back with who waits."""
        one, second = consultation.one, consultation.second
        if one is None or second is None:
            return False
        self._exchange.leave(one)
        self._back(consultation)
        self._exchange.destroy(second)
        self._talks.end(one, cause or 16)
        self._exchange.show(consultation.mine, consultation.held)
        return True

    def _back(self, consultation: _Consultation) -> None:
        self._open.remove(consultation)
        mine = consultation.mine
        self._exchange.leave(mine)
        self._exchange.enter(mine, consultation.first)
        self._exchange.music(consultation.held, on=False)
        self._exchange.hold(mine, on=False)

    def _asked(self, consultation: _Consultation) -> Leg | None:
        two = consultation.two
        if two is None:
            return None
        return two.partner or next(iter(two.rung), None)

    def _tell_done(self, consultation: _Consultation) -> None:
        mine, held, one = consultation.mine, consultation.held, consultation.one
        first, second = consultation.first, consultation.second
        if one is None or second is None:
            return
        self._exchange.tell(
            "call",
            "AttendedTransfer",
            [
                ("Result", "Success"),
                *snapshot(mine, "OrigTransferer"),
                *first.headers("Orig"),
                *snapshot(mine, "SecondTransferer"),
                *second.headers("Second"),
                *snapshot(held, "Transferee"),
                *snapshot(one, "TransferTarget"),
                ("IsExternal", "No"),
                ("DestType", "Bridge"),
                ("DestBridgeUniqueid", first.uid),
            ],
        )
