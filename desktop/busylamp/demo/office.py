# SPDX-License-Identifier: MIT
"""What people do in the make-believe office: they call, pick up, talk, hang up."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from busylamp.demo.exchange import Exchange, Headers, Leg, Phone, Tell
from busylamp.telephony.channels import ChannelState

Later = Callable[[float, Callable[[], None]], None]
TRUNK = "PJSIP/trunk_1"
_PICK_UP = 1.2  # seconds my own phone rings on click-to-dial
_THEIR_RING = 2.0
_LONGEST = 600.0
_ROUND = 140.0  # seconds until the morning begins anew


@dataclass(frozen=True, slots=True)
class Scene:
    """One thing that goes on by itself."""

    at: float
    kind: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Script:
    """The people and the morning, from scenes/office.toml."""

    me: str
    queue: str
    phones: list[Phone]
    contacts: list[Mapping[str, str]]
    scenes: list[Scene]
    past: list[Mapping[str, Any]]  # calls of before it began


def load_script(path: Path | None = None) -> Script:
    """Read the office."""
    source = path or Path(__file__).parent / "scenes" / "office.toml"
    document = tomllib.loads(source.read_text(encoding="utf-8"))
    people = cast("list[dict[str, Any]]", document["colleague"])
    scenes = cast("list[dict[str, Any]]", document.get("scene", []))
    return Script(
        me=document["me"],
        queue=document["queue"],
        phones=[Phone(**person) for person in people],
        contacts=document.get("contact", []),
        scenes=[Scene(scene["at"], scene["kind"], scene) for scene in scenes],
        past=cast("list[Mapping[str, Any]]", document.get("past", [])),
    )


class Office:
    """Plays scenes on the switch; answers what the user does as phones would."""

    def __init__(self, script: Script, tell: Tell, later: Later, wall: Callable[[], float]) -> None:
        self.script = script
        self.exchange = Exchange(script.phones, tell, wall)
        self._tell = tell
        self._later = later
        self._others: dict[str, Leg] = {}  # Uniqueid -> the leg it talks to or dials

    def begin(self) -> None:
        """Let the morning go on, again and again."""
        for scene in self.script.scenes:
            self._later(scene.at, lambda scene=scene: self.play(scene.kind, scene.facts))
        self._later(_ROUND, self.begin)

    def play(self, kind: str, facts: Mapping[str, Any]) -> None:
        """Start one scene now."""
        if kind == "talk":
            self.talk(facts["caller"], facts["callee"], facts.get("seconds", 20.0))
        elif kind == "incoming":
            self.incoming(
                facts["number"],
                facts.get("name", ""),
                queue=facts.get("queue", ""),
                ring=facts.get("ring", 8.0),
                talk=facts.get("talk", 0.0),
            )

    def talk(self, caller: str, callee: str, seconds: float) -> None:
        """Two colleagues talk."""
        phone = self.exchange.phones[caller]
        leg = self.exchange.new_leg(phone.device, caller, phone.name, exten=callee, calling=True)
        self._call(leg, callee, ring=_THEIR_RING, talk=seconds)

    def incoming(
        self, number: str, name: str, *, queue: str = "", ring: float = 8.0, talk: float = 0.0
    ) -> Leg:
        """Somebody calls me; picked up after `ring` seconds if `talk` is not 0."""
        exten = queue or self.script.me
        caller = self.exchange.new_leg(TRUNK, number, name, exten=exten, calling=True)
        if queue:
            self.exchange.set_state(caller, ChannelState.UP)
            place = [("Position", "1"), ("Count", "1")]
            self.exchange.queue_event("QueueCallerJoin", caller, queue, place)
        self._call(caller, self.script.me, ring=ring, talk=talk, queue=queue)
        return caller

    def originate(
        self, channel: str, exten: str, uid: str, answered: Callable[[int], None]
    ) -> None:
        """Ring my phone, pick it up, call `exten`; `answered` gets OriginateResponse's Reason."""
        phone = self.exchange.phones.get(channel.partition("/")[2])
        if phone is None or phone.offline:
            answered(0)
            return
        leg = self.exchange.new_leg(phone.device, phone.number, phone.name, exten=exten, uid=uid)
        self.exchange.dial(None, leg)
        self.exchange.ring(None, leg)

        def pick_up() -> None:
            if leg.uid not in self.exchange.legs:
                answered(0)
                return
            self.exchange.set_state(leg, ChannelState.UP)
            self.exchange.end_dial(None, leg, "ANSWER")
            answered(4)
            self._call(leg, exten, ring=_THEIR_RING, talk=_LONGEST)

        self._later(_PICK_UP, pick_up)

    def pick_up(self) -> None:
        """I take the call that rings."""
        for leg in [leg for leg in self.exchange.phones[self.script.me].legs if leg.rings]:
            caller = self._others.get(leg.uid)
            if caller is not None:
                self._answer(caller, leg, talk=_LONGEST)

    def hang_up(self, channel: str, cause: int | None) -> bool:
        """End one leg and what hangs on it; return whether there is such a leg."""
        leg = self.exchange.leg_of(channel)
        if leg is None:
            return False
        other = self._others.get(leg.uid)
        ringing = leg.rings
        if other is not None and other.uid in self.exchange.legs:
            if ringing and cause is not None:
                self.exchange.end_dial(other, leg, "BUSY")
            elif other.rings:
                self.exchange.end_dial(leg, other, "CANCEL")
        self.exchange.hang_up(leg, cause or 16)
        if other is not None:
            self.exchange.hang_up(other, 127 if other.rings else 16)
        return True

    def _call(self, caller: Leg, number: str, *, ring: float, talk: float, queue: str = "") -> None:
        """Dial a number for a leg, as the dialplan would."""
        phone = self.exchange.phones.get(number)
        if phone is None:
            target = self.exchange.new_leg(TRUNK, number, "", link=caller.link)
        elif phone.offline or phone.dnd:
            self._later(0.5, lambda: self.exchange.hang_up(caller, 20 if phone.offline else 17))
            return
        else:
            target = self.exchange.new_leg(phone.device, number, phone.name, link=caller.link)
        self._others[caller.uid], self._others[target.uid] = target, caller
        if queue:
            who = [
                ("Interface", target.name.rpartition("-")[0]),
                ("MemberName", target.caller_name),
            ]
            dest = self.exchange.snapshot(target, "Dest")
            self.exchange.queue_event("AgentCalled", caller, queue, [*dest, *who])
        self.exchange.dial(caller, target)
        if self._is_busy(phone, target):
            self._refuse(caller, target)
            return
        self.exchange.ring(caller, target)
        self._later(ring, lambda: self._rang(caller, target, talk, queue))

    def _is_busy(self, phone: Phone | None, target: Leg) -> bool:
        others = [] if phone is None else [leg for leg in phone.legs if leg is not target]
        return bool(others) and phone is not None and phone.number != self.script.me

    def _refuse(self, caller: Leg, target: Leg) -> None:
        self.exchange.end_dial(caller, target, "BUSY")
        self.exchange.hang_up(target, 17)
        self._later(1.0, lambda: self.exchange.hang_up(caller, 17))

    def _rang(self, caller: Leg, target: Leg, talk: float, queue: str) -> None:
        if not target.rings or target.uid not in self.exchange.legs:
            return  # taken or gone meanwhile
        if talk:
            self._answer(caller, target, talk)
            return
        if queue:
            self.exchange.queue_event("QueueCallerAbandon", caller, queue, [("HoldTime", "7")])
            self.exchange.queue_event("QueueCallerLeave", caller, queue, [("Count", "0")])
        self.exchange.end_dial(caller, target, "CANCEL")
        self.exchange.hang_up(target, 127)
        self.exchange.hang_up(caller, 127)

    def _answer(self, caller: Leg, target: Leg, talk: float) -> None:
        self.exchange.set_state(target, ChannelState.UP)
        self.exchange.end_dial(caller, target, "ANSWER")
        self.exchange.set_state(caller, ChannelState.UP)
        if caller.exten == self.script.queue:
            left = [("Position", "1"), ("Count", "0")]
            self.exchange.queue_event("QueueCallerLeave", caller, caller.exten, left)
        self.exchange.bridge(target, caller)
        self._later(talk, lambda: self._part(caller, target))

    def _part(self, caller: Leg, target: Leg) -> None:
        self.exchange.hang_up(caller)
        self.exchange.hang_up(target)


def channel_item(exchange: Exchange, leg: Leg, now: float) -> Headers:
    """Describe a leg as CoreShowChannels lists it."""
    seconds = int(max(0.0, now - leg.began))
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    application = "AppDial" if leg.link != leg.uid else "Dial"
    return [
        *exchange.snapshot(leg),
        ("Application", application),
        ("ApplicationData", ""),
        ("Duration", clock),
        ("BridgeId", leg.bridge),
    ]
