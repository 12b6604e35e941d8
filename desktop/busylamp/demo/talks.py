# SPDX-License-Identifier: MIT
"""Who dials, picks up, talks and hangs up in the make-believe office."""

from collections.abc import Callable
from dataclasses import dataclass

from busylamp.demo.exchange import Exchange
from busylamp.demo.lines import Bridge, Leg, Phone, snapshot
from busylamp.telephony.channels import ChannelState

Later = Callable[[float, Callable[[], object]], None]
Guard = Callable[[Leg, int], bool]  # asked before a leg ends; True: it took care of it

TRUNK = "PJSIP/trunk_1"
LONGEST = 600.0
THEIR_RING = 2.0  # seconds a colleague or somebody outside lets it ring
_RINGS_FOR = 30.0  # until the PBX gives up on a phone
_BUSY, _OFFLINE = 17, 20  # Q.850
_GIVEN_UP = 127  # both legs, when the caller gives up (measured)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """What the people of one call do."""

    answers: float | None = THEIR_RING  # seconds until it is picked up
    gives_up: float | None = None  # seconds until the caller no longer waits
    talk: float = LONGEST


@dataclass(slots=True, eq=False)
class _Ringing:
    caller: Leg
    target: Leg
    talk: float
    failed: Callable[[int], None]


class Talks:
    """Two legs and what becomes of them; what else holds a leg stands guard here."""

    def __init__(self, exchange: Exchange, later: Later, me: str) -> None:
        self.exchange = exchange
        self.later = later
        self.me = me
        self.guards: list[Guard] = []
        self._ringing: dict[str, _Ringing] = {}  # by the Uniqueid of the leg that rings

    def call_phone(
        self, caller: Leg, phone: Phone, manners: Manners, failed: Callable[[int], None] | None
    ) -> None:
        """Ring a colleague, or me, for a leg."""
        ends = failed or self._gone_after(caller)
        if phone.offline or phone.dnd:
            self.later(0.5, lambda: ends(_OFFLINE if phone.offline else _BUSY))
            return
        was_busy = bool(phone.legs) and phone.number != self.me
        target = self._dial(caller, phone.device, (phone.number, phone.name), phone.number)
        self._ringing[target.uid] = _Ringing(caller, target, manners.talk, ends)
        if was_busy:
            self.hang_up(target, _BUSY, by_phone=True)
            return
        self._ring(caller, target, manners)

    def call_outside(self, caller: Leg, number: str, manners: Manners) -> None:
        """Dial a number through the trunk."""
        place = f"{number}@{TRUNK.partition('/')[2]}"
        target = self._dial(caller, TRUNK, (number, ""), place)
        ends = self._gone_after(caller)
        self._ringing[target.uid] = _Ringing(caller, target, manners.talk, ends)
        self._ring(caller, target, manners)

    def answer(self, target: Leg, talk: float | None = None) -> bool:
        """Pick up what rings; return whether it rang."""
        ringing = self._ringing.pop(target.uid, None)
        if ringing is None:
            return False
        caller = ringing.caller
        self.exchange.set_state(target, ChannelState.UP)
        target.exten = ""
        self.exchange.end_dial(caller, target, "ANSWER")
        self.no_longer_rings(target)
        self._half_up(caller)
        self.exchange.set_state(caller, ChannelState.UP)
        self.join(target, caller, ringing.talk if talk is None else talk)
        return True

    def join(self, one: Leg, two: Leg, talk: float) -> Bridge:
        """Let two legs talk for some time."""
        bridge = self.exchange.create()
        self.exchange.enter(one, bridge)
        self.exchange.enter(two, bridge)
        self.part_after(talk, bridge, one, two)
        return bridge

    def part_after(self, seconds: float, bridge: Bridge, one: Leg, two: Leg) -> None:
        """Let one hang up after some time, if they still talk then."""

        def part() -> None:
            if one.bridge is bridge and two.bridge is bridge:
                self.hang_up(two, by_phone=True)

        self.later(seconds, part)

    def hang_up(self, leg: Leg, cause: int = 0, *, by_phone: bool = False) -> bool:
        """End one leg and what hangs on it; return whether there was such a leg."""
        if leg.uid not in self.exchange.legs:
            return False
        if by_phone:
            self.exchange.tell("call", "HangupRequest", snapshot(leg))
        if any(guard(leg, cause) for guard in self.guards):
            return True
        if leg.uid in self._ringing:
            self._refused(leg, cause or 16)
        elif leg.rung:
            self._give_up(leg, cause or (_GIVEN_UP if by_phone else 16))
        elif leg.bridge is not None:
            self._part(leg, cause or 16)
        else:
            self.end(leg, cause or 16)
        return True

    def end(self, leg: Leg, cause: int = 16) -> None:
        """End a leg that stands alone, and its other half."""
        half = leg.half
        self.exchange.hang_up(leg, cause)
        if half is not None and half.uid in self.exchange.legs:
            self.hang_up(half, cause, by_phone=True)

    def detach(self, leg: Leg) -> None:
        """Take a leg out of its talk or its dialling; the others are left alone."""
        for target in list(leg.rung):
            self.exchange.end_dial(leg, target, "CANCEL")
            self.no_longer_rings(target)
            self.exchange.hang_up(target)
        bridge = leg.bridge
        if bridge is not None and bridge.kind == "basic":
            self.exchange.leave(leg)
            others = self._empty(bridge)
            for other in others:
                self.end(other)

    def no_longer_rings(self, target: Leg) -> None:
        """Forget who dials a leg."""
        self._ringing.pop(target.uid, None)
        if target.source is not None:
            target.source.rung.remove(target)
            target.source = None

    def take_over(self, target: Leg, picker: Leg) -> bool:
        """Connect the one who dials a phone with somebody else: a directed pick-up."""
        ringing = self._ringing.get(target.uid)
        if ringing is None:
            return False
        caller = ringing.caller
        self.exchange.tell("call", "Pickup", [*snapshot(picker), *snapshot(target, "Target")])
        self.exchange.tell("call", "SoftHangupRequest", [*snapshot(target), ("Cause", "16")])
        self.exchange.show(caller, picker)
        self.no_longer_rings(target)
        self.exchange.hang_up(target, 26)
        picker.exten = ""
        picker.in_dialplan = False
        self.exchange.end_dial(caller, picker, "ANSWER")
        self.exchange.set_state(caller, ChannelState.UP)
        bridge = self.exchange.create()
        self.exchange.enter(picker, bridge)
        picker.link = caller.link
        self.exchange.enter(caller, bridge)
        self.part_after(ringing.talk, bridge, picker, caller)
        return True

    def _dial(self, caller: Leg, device: str, who: tuple[str, str], dialled: str) -> Leg:
        number, name = who
        target = self.exchange.new_leg(device, number, name, link=caller.link)
        target.exten, target.context = caller.exten, caller.context
        self.exchange.show(target, caller)
        self.exchange.dial(caller, target, dialled)
        self.exchange.show(caller, target)
        asking = None if caller.half is None else caller.half.partner
        if asking is not None:
            self.exchange.show(asking, target)
        return target

    def _ring(self, caller: Leg, target: Leg, manners: Manners) -> None:
        self.exchange.set_state(target, ChannelState.RINGING)
        one = caller.half
        if one is not None:
            self.exchange.set_state(one, ChannelState.RINGING)
            self.exchange.name_caller(one, target.number, target.caller_name)
            self.exchange.ring_local(one, "RINGING")
        self.exchange.ring(caller, target)
        if manners.answers is not None:
            self.later(manners.answers, lambda: self.answer(target))
        if manners.gives_up is not None:
            self.later(manners.gives_up, lambda: self._no_longer(caller, target))
        self.later(_RINGS_FOR, lambda: self._rang_out(target))

    def _half_up(self, caller: Leg) -> None:
        one = caller.half
        if one is not None:
            self.exchange.set_state(one, ChannelState.UP)
            self.exchange.end_dial(None, one, "ANSWER")

    def _no_longer(self, caller: Leg, target: Leg) -> None:
        if target in caller.rung:
            self.hang_up(caller, by_phone=True)

    def _rang_out(self, target: Leg) -> None:
        ringing = self._ringing.get(target.uid)
        if ringing is not None and ringing.caller.uid in self.exchange.legs:
            self.exchange.end_dial(ringing.caller, target, "NOANSWER")
            self.no_longer_rings(target)
            self.exchange.hang_up(target, 0)
            ringing.failed(0)

    def _refused(self, target: Leg, cause: int) -> None:
        ringing = self._ringing[target.uid]
        status = "BUSY" if cause == _BUSY else "NOANSWER"  # 21, 603 Decline: NOANSWER (measured)
        self.exchange.end_dial(ringing.caller, target, status)
        self.no_longer_rings(target)
        self.exchange.hang_up(target, cause)
        ringing.failed(cause)

    def _give_up(self, caller: Leg, cause: int) -> None:
        targets = list(caller.rung)
        for target in targets:
            self.exchange.end_dial(caller, target, "CANCEL")
            self.no_longer_rings(target)
        self.end(caller, cause)
        for target in targets:
            self.exchange.hang_up(target, cause)

    def _part(self, leg: Leg, cause: int) -> None:
        bridge = leg.bridge
        self.exchange.leave(leg)
        others = [] if bridge is None else self._empty(bridge)
        self.end(leg, cause)
        for other in others:
            self.end(other)

    def _empty(self, bridge: Bridge) -> list[Leg]:
        others = list(bridge.members)
        for other in others:
            self.exchange.leave(other)
        self.exchange.destroy(bridge)
        return others

    def _gone_after(self, caller: Leg) -> Callable[[int], None]:
        """The dialplan ends with Hangup after a Dial that nobody answered."""

        def failed(cause: int) -> None:
            self.later(1.0, lambda: self.hang_up(caller, cause))

        return failed
