# SPDX-License-Identifier: MIT
"""What an extension of the make-believe UCM leads to."""

from busylamp.demo.features import Features
from busylamp.demo.lines import Leg, Phone
from busylamp.demo.parking import FIRST, LAST, Lot
from busylamp.demo.queues import Queues
from busylamp.demo.rooms import ROOM, Rooms
from busylamp.demo.talks import Manners, Talks
from busylamp.telephony.channels import ChannelState

INSIDE, OUTSIDE = "from-internal", "outbound-allroutes"
CONTEXTS = (INSIDE, OUTSIDE)
PARK, PICK_UP = "700", "**"
_SHORTEST_OUTSIDE = 6
_NO_NUMBER = 0.5
_NOTHING_THERE = 2.0
_RINGS_MINE = Manners(answers=None)
_THEIRS = Manners()


class Dialplan:
    """Sends a leg on: to a phone, outside, a queue, a parking place, a room, a code."""

    def __init__(self, talks: Talks, queues: Queues) -> None:
        self.features = Features(talks)
        self.rooms = Rooms(talks)
        self.lot = Lot(talks, self._back_to)
        self.queues = queues
        self._talks = talks
        self._exchange = talks.exchange

    def exists(self, exten: str, context: str) -> bool:
        """Whether there is such an extension."""
        return context in CONTEXTS and bool(self.kind(exten))

    def kind(self, exten: str) -> str:
        """Name the application an extension begins with; '' where there is none."""
        digits = exten.lstrip("+")
        kinds = (
            (exten in self._exchange.phones, "Dial"),
            (exten in self.queues.queues, "Queue"),
            (exten == PARK, "Park"),
            (self._is_slot(exten), "ParkedCall"),
            (exten == ROOM, "ConfBridge"),
            (self._target_of(exten) is not None, "Pickup"),
            (self.features.knows(exten), "Macro"),
            (len(digits) >= _SHORTEST_OUTSIDE and digits.isdecimal(), "Dial"),
        )
        return next((name for holds, name in kinds if holds), "")

    def send(self, leg: Leg, exten: str, context: str = INSIDE) -> None:
        """Go on at an extension, with everybody's usual manners."""
        leg.context = context
        self.run(leg, exten, None)

    def run(self, leg: Leg, exten: str, manners: Manners | None) -> None:
        """Go on at an extension."""
        if leg.uid not in self._exchange.legs:
            return
        leg.exten = exten
        phone = self._exchange.phones.get(exten)
        if phone is not None:
            self._to_phone(leg, phone, manners)
        elif exten in self.queues.queues:
            self.queues.join(leg, exten, manners or _RINGS_MINE)
        elif exten == ROOM:
            self.rooms.join(leg, exten)
        elif not self._is_special(leg, exten):
            self._outside(leg, exten, manners)

    def detach(self, leg: Leg) -> None:
        """Take a leg out of wherever it waits."""
        if not self.queues.withdraw(leg):
            self.lot.withdraw(leg)
            self.rooms.leave(leg)

    def _is_special(self, leg: Leg, exten: str) -> bool:
        if self._is_slot(exten):
            self._fetch(leg, exten)
        elif exten == PARK:
            self.lot.park(leg, None)
        elif (target := self._target_of(exten)) is not None:
            self._pick_up(leg, target)
        else:
            return self.features.takes(leg, exten)
        return True

    def _to_phone(self, leg: Leg, phone: Phone, manners: Manners | None) -> None:
        forward = self.features.forward_of(phone)
        if forward and phone.number not in (forward, leg.number):
            self.run(leg, forward, None)
            return
        mine = phone.number == self._talks.me
        self._talks.call_phone(leg, phone, manners or (_RINGS_MINE if mine else _THEIRS), None)

    def _outside(self, leg: Leg, exten: str, manners: Manners | None) -> None:
        if self.kind(exten) == "Dial":
            self._talks.call_outside(leg, exten, manners or _THEIRS)
        else:
            self._talks.later(_NO_NUMBER, lambda: self._talks.hang_up(leg, 1))

    def _fetch(self, leg: Leg, slot: str) -> None:
        self._exchange.set_state(leg, ChannelState.UP)
        if not self.lot.fetch(leg, slot):
            self._talks.later(_NOTHING_THERE, lambda: self._talks.hang_up(leg))

    def _pick_up(self, leg: Leg, phone: Phone) -> None:
        """Take what rings at a colleague's; where nothing does, the call ends (measured)."""
        ringing = next((each for each in phone.legs if each.rings), None)
        if ringing is None or ringing.source is None:
            self._talks.hang_up(leg)
            return
        self._exchange.show(leg, ringing.source)
        self._exchange.set_state(leg, ChannelState.UP)
        self._talks.later(0.5, lambda: self._taken(leg, ringing))

    def _taken(self, leg: Leg, ringing: Leg) -> None:
        if leg.uid in self._exchange.legs and not self._talks.take_over(ringing, leg):
            self._talks.hang_up(leg)

    def _back_to(self, leg: Leg, number: str) -> None:
        """Call back who parked a call that nobody fetched."""
        phone = self._exchange.phones.get(number)
        if phone is None:
            self._talks.hang_up(leg)
            return
        mine = number == self._talks.me
        self._talks.call_phone(leg, phone, _RINGS_MINE if mine else _THEIRS, None)

    def _is_slot(self, exten: str) -> bool:
        return exten.isdecimal() and FIRST <= int(exten) <= LAST

    def _target_of(self, exten: str) -> Phone | None:
        if not exten.startswith(PICK_UP):
            return None
        return self._exchange.phones.get(exten.removeprefix(PICK_UP))
