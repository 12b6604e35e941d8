# SPDX-License-Identifier: MIT
"""The parking lot: who waits in which place, until fetched, tired or called back."""

from collections.abc import Callable
from dataclasses import dataclass

from busylamp.demo.lines import Bridge, Headers, Leg, snapshot
from busylamp.demo.talks import LONGEST, Talks

LOT = "default"
FIRST, LAST = 701, 720
TIMEOUT = 300  # seconds; a UCM's default
_PUTS_DOWN = 2.0  # seconds until who parked a call puts the receiver down


@dataclass(slots=True, eq=False)
class Parked:
    """One call that waits."""

    leg: Leg
    slot: str
    parker: str  # the device that is called back
    since: float
    seconds: float


class Lot:
    """Parks, tells and gives back."""

    def __init__(self, talks: Talks, comes_back: Callable[[Leg, str], None]) -> None:
        self.parked: dict[str, Parked] = {}  # by place
        self._talks = talks
        self._exchange = talks.exchange
        self._comes_back = comes_back
        self._bridge: Bridge | None = None
        talks.guards.append(self._guard)

    def park(self, leg: Leg, parker: Leg | None, seconds: float = TIMEOUT) -> bool:
        """Park one leg; its partner is left and puts the receiver down."""
        slot = self._free()
        if not slot:
            return False
        partner, bridge = leg.partner, leg.bridge
        device = parker.device if parker is not None else ""
        device = device or (partner.device if partner is not None else leg.device)
        self._exchange.leave(leg)
        parked = Parked(leg, slot, device, self._exchange.wall(), seconds)
        self.parked[slot] = parked
        self._exchange.tell("call", "ParkedCall", self.describe(parked))
        self._exchange.enter(leg, self._holding())
        self._exchange.music(leg, on=True)
        self._talks.later(seconds, lambda: self._timed_out(parked))
        if partner is not None:
            self._talks.later(_PUTS_DOWN, lambda: self._put_down(partner, bridge))
        return True

    def fetch(self, leg: Leg, slot: str) -> bool:
        """Connect a leg with who is parked in this place; return whether anybody is."""
        parked = self.parked.get(slot)
        if parked is None:
            return False
        bridge = self._exchange.create()
        self._forget(parked)
        self._exchange.music(parked.leg, on=False)
        heads = [*snapshot(parked.leg, "Parkee"), *snapshot(leg, "Retriever")]
        self._exchange.tell("call", "UnParkedCall", [*heads, *self._place(parked)])
        self._exchange.leave(parked.leg)
        self._exchange.enter(parked.leg, bridge)
        leg.link = parked.leg.link
        self._exchange.enter(leg, bridge)
        self._exchange.show(parked.leg, leg)
        self._exchange.show(leg, parked.leg)
        self._talks.part_after(LONGEST, bridge, leg, parked.leg)
        return True

    def withdraw(self, leg: Leg) -> None:
        """A parked leg is sent elsewhere."""
        parked = self._of(leg)
        if parked is not None:
            self._forget(parked)
            self._exchange.music(leg, on=False)
            self._exchange.leave(leg)

    def describe(self, parked: Parked) -> Headers:
        """Describe a parked call as events and the list do."""
        return [*snapshot(parked.leg, "Parkee"), *self._place(parked)]

    def _place(self, parked: Parked) -> Headers:
        waited = int(self._exchange.wall() - parked.since)
        return [
            ("ParkerDialString", parked.parker),
            ("Parkinglot", LOT),
            ("ParkingSpace", parked.slot),
            ("ParkingTimeout", str(max(0, int(parked.seconds) - waited))),
            ("ParkingDuration", str(waited)),
        ]

    def _timed_out(self, parked: Parked) -> None:
        if self.parked.get(parked.slot) is not parked:
            return
        leg = parked.leg
        self._forget(parked)
        self._exchange.music(leg, on=False)
        back = parked.parker.replace("/", "_")
        heads = [*snapshot(leg, "Parkee"), *self._place(parked)]
        places = {"ParkeeContext": "park-dial", "ParkeeExten": back}
        told = [(name, places.get(name, value)) for name, value in heads]
        self._exchange.tell("call", "ParkedCallTimeOut", told)
        self._exchange.leave(leg)
        leg.context, leg.exten, leg.in_dialplan = "park-dial", back, True
        self._comes_back(leg, parked.parker.partition("/")[2])

    def _guard(self, leg: Leg, cause: int) -> bool:
        parked = self._of(leg)
        if parked is None:
            return False
        self._forget(parked)
        self._exchange.music(leg, on=False)
        self._exchange.tell("call", "ParkedCallGiveUp", self.describe(parked))
        self._exchange.hang_up(leg, cause or 16)
        return True

    def _of(self, leg: Leg) -> Parked | None:
        return next((each for each in self.parked.values() if each.leg is leg), None)

    def _forget(self, parked: Parked) -> None:
        del self.parked[parked.slot]

    def _free(self) -> str:
        places = (str(number) for number in range(FIRST, LAST + 1))
        return next((place for place in places if place not in self.parked), "")

    def _holding(self) -> Bridge:
        if self._bridge is None:
            self._bridge = self._exchange.create(
                Bridge("", "parking", "holding_bridge", "Parking", LOT)
            )
        return self._bridge

    def _put_down(self, leg: Leg, bridge: Bridge | None) -> None:
        if leg.bridge is bridge and leg.partner is None:
            self._talks.hang_up(leg, by_phone=True)
