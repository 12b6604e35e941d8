# SPDX-License-Identifier: MIT
"""What people do in the make-believe office: they call, pick up, talk, hang up."""

from collections.abc import Callable, Mapping
from typing import Any

from busylamp.demo.dialplan import INSIDE, Dialplan
from busylamp.demo.exchange import Exchange, Tell
from busylamp.demo.lines import Headers, Leg
from busylamp.demo.queues import Queues
from busylamp.demo.recordings import Recordings
from busylamp.demo.script import Script
from busylamp.demo.talks import LONGEST, THEIR_RING, TRUNK, Later, Manners, Talks
from busylamp.demo.transfers import Transfers
from busylamp.telephony.channels import ChannelState

_PICK_UP = 1.2  # seconds my own phone rings on click-to-dial
_ROUND = 180.0  # seconds until the morning begins anew
_ANSWERED, _RANG_OUT = 4, 3  # OriginateResponse's Reason


class Office:
    """Plays scenes on the switch; answers what the user does as phones would."""

    def __init__(self, script: Script, tell: Tell, later: Later, wall: Callable[[], float]) -> None:
        self.script = script
        self.exchange = Exchange(script.phones, tell, wall)
        self.talks = Talks(self.exchange, later, script.me)
        self.queues = Queues(script.queues, self.talks)
        self.dialplan = Dialplan(self.talks, self.queues)
        self.transfers = Transfers(self.talks, self.dialplan.send)
        self.recordings = Recordings(self.exchange)
        self._later = later

    def begin(self) -> None:
        """Let the morning go on, again and again."""
        for scene in self.script.scenes:
            self._later(scene.at, lambda scene=scene: self.play(scene.kind, scene.facts))
        self._later(_ROUND, self.begin)

    def play(self, kind: str, facts: Mapping[str, Any]) -> None:
        """Start one scene now."""
        match kind:
            case "talk":
                self._talk(facts)
            case "incoming":
                self._incoming(facts)
            case "waits":
                self._waits(facts)
            case "rings":
                self._rings(facts)
            case "pause":
                self._pause(facts)
            case "presence":
                self._presence(facts)
            case "message":
                self._message(facts)
            case _:
                msg = f"a scene of an unknown kind: {kind}"
                raise ValueError(msg)

    def talk(self, caller: str, callee: str, seconds: float) -> Leg:
        """Two colleagues talk."""
        phone = self.exchange.phones[caller]
        leg = self.exchange.new_leg(phone.device, caller, phone.name, exten=callee, calling=True)
        self.dialplan.run(leg, callee, Manners(answers=THEIR_RING, talk=seconds))
        return leg

    def incoming(
        self, number: str, name: str, *, queue: str = "", ring: float = 8.0, talk: float = 0.0
    ) -> Leg:
        """Somebody calls me; picked up after `ring` seconds if `talk` is not 0."""
        manners = Manners(answers=ring, talk=talk)
        if not talk:
            manners = Manners(answers=None, gives_up=ring)
        return self.from_outside(number, name, queue or self.script.me, manners)

    def from_outside(self, number: str, name: str, exten: str, manners: Manners) -> Leg:
        """Somebody calls through the trunk."""
        caller = self.exchange.new_leg(TRUNK, number, name, exten=exten, calling=True)
        self.dialplan.run(caller, exten, manners)
        return caller

    def originate(
        self,
        channel: str,
        exten: str,
        uid: str,
        answered: Callable[[int, Leg | None], None],
        *,
        caller_id: tuple[str, str] = ("", ""),
        seconds: float = 30.0,
        context: str = INSIDE,
    ) -> None:
        """Ring a phone, pick it up, call `exten`; `answered` gets OriginateResponse's Reason."""
        if channel.startswith("Local/"):
            self._run_code(channel, uid, caller_id, answered)
            return
        phone = self.exchange.phones.get(channel.partition("/")[2])
        if phone is None or phone.offline:
            answered(0, None)
            return
        leg = self.exchange.new_leg(phone.device, phone.number, phone.name, uid=uid)
        number, name = caller_id
        if number:
            self.exchange.name_caller(leg, number, name)
            self.exchange.show_line(leg, (number, name))
        self.exchange.dial(None, leg)
        self.exchange.ring(None, leg)

        def pick_up() -> None:
            if leg.uid not in self.exchange.legs or leg.up:
                answered(0, None)
                return
            leg.in_dialplan = True
            self.exchange.set_state(leg, ChannelState.UP)
            self.exchange.end_dial(None, leg, "ANSWER")
            answered(_ANSWERED, leg)
            self.dialplan.send(leg, exten, context)

        def ring_out() -> None:
            if leg.uid in self.exchange.legs:
                self.exchange.end_dial(None, leg, "NOANSWER")
                self.exchange.hang_up(leg, 0)
            answered(_RANG_OUT, None)

        in_time = seconds >= _PICK_UP
        self._later(_PICK_UP if in_time else seconds, pick_up if in_time else ring_out)

    def _run_code(
        self,
        channel: str,
        uid: str,
        caller_id: tuple[str, str],
        answered: Callable[[int, Leg | None], None],
    ) -> None:
        """Let the PBX dial an extension itself, for the caller named."""
        exten = channel.removeprefix("Local/").partition("@")[0]
        one, two = self.exchange.local_pair(exten, uid=uid)
        for leg in (one, two):
            self.exchange.name_caller(leg, *caller_id)
            self.exchange.show_line(leg, caller_id)
        self.exchange.tell_local_bridge(one, two)
        self.exchange.dial(None, one, channel.removeprefix("Local/"))
        self.dialplan.send(two, exten)
        if not two.up:
            self.exchange.end_dial(None, one, "NOANSWER")
            answered(0, None)
            self.talks.hang_up(two)
            return
        one.in_dialplan = True
        self.exchange.set_state(one, ChannelState.UP)
        self.exchange.end_dial(None, one, "ANSWER")
        answered(_ANSWERED, one)

    def pick_up(self) -> None:
        """I take the call that rings."""
        for leg in [leg for leg in self.exchange.phones[self.script.me].legs if leg.rings]:
            if not self.talks.answer(leg, LONGEST):
                self.queues.answer(leg, LONGEST)

    def hang_up(self, channel: str, cause: int | None) -> bool:
        """End one leg and what hangs on it; return whether there is such a leg."""
        leg = self.exchange.leg_of(channel)
        if leg is not None and leg.rings and leg.source is None and not leg.half:
            self.exchange.end_dial(None, leg, "NOANSWER")  # an Originate of ours
        return leg is not None and self.talks.hang_up(leg, cause or 0)

    def redirect(self, legs: list[Leg], exten: str, context: str) -> None:
        """Send legs elsewhere, wherever they are."""
        for leg in legs:
            self.dialplan.detach(leg)
        self.transfers.redirect(legs, exten, context)

    # -- scenes

    def _talk(self, facts: Mapping[str, Any]) -> None:
        if self.exchange.phones[facts["caller"]].legs:
            return  # busy with something the user began
        leg = self.talk(facts["caller"], facts["callee"], facts.get("seconds", 20.0))
        if "park_after" in facts:
            self._later(facts["park_after"], lambda: self._park(leg, facts.get("fetch_after", 20)))
        if "record_after" in facts:
            self._later(facts["record_after"], lambda: self._record(leg))

    def _incoming(self, facts: Mapping[str, Any]) -> None:
        self.incoming(
            facts["number"],
            facts.get("name", ""),
            queue=facts.get("queue", ""),
            ring=facts.get("ring", 8.0),
            talk=facts.get("talk", 0.0),
        )

    def _waits(self, facts: Mapping[str, Any]) -> None:
        """A caller of a queue; a colleague takes it, or nobody before the patience ends."""
        manners = Manners(answers=None, gives_up=facts.get("patience"))
        self.from_outside(facts["number"], facts.get("name", ""), facts["queue"], manners)

    def _rings(self, facts: Mapping[str, Any]) -> None:
        """Somebody calls a colleague, who lets it ring."""
        manners = Manners(answers=None, gives_up=facts.get("seconds", 20.0))
        self.from_outside(facts["number"], facts.get("name", ""), facts["extension"], manners)

    def _pause(self, facts: Mapping[str, Any]) -> None:
        queue = self.queues.queues[facts["queue"]]
        member = queue.members.get(facts["member"])
        if member is not None:
            reason = facts.get("reason", "")
            self.queues.pause(queue, member, paused=facts["paused"], reason=reason)

    def _presence(self, facts: Mapping[str, Any]) -> None:
        phone = self.exchange.phones[facts["extension"]]
        status, text = facts["status"], facts.get("text", "")
        self.exchange.set_presence(phone, status, facts.get("subtype", ""), text)

    def _message(self, facts: Mapping[str, Any]) -> None:
        phone = self.exchange.phones[facts["extension"]]
        self.dialplan.features.change_messages(
            None, phone, phone.new_messages + 1, phone.old_messages
        )

    def _park(self, parker: Leg, fetch_after: float) -> None:
        """A colleague parks whom they talk with, and fetches them again."""
        partner = parker.partner
        if partner is None or not self.dialplan.lot.park(partner, parker):
            return
        lot = self.dialplan.lot
        slot = next((each.slot for each in lot.parked.values() if each.leg is partner), "")
        self._later(fetch_after, lambda: self._fetch(parker.device, slot, partner))

    def _fetch(self, device: str, slot: str, partner: Leg) -> None:
        parked = self.dialplan.lot.parked.get(slot)
        phone = self.exchange.phones[device.partition("/")[2]]
        if parked is None or parked.leg is not partner or phone.legs:
            return  # fetched by somebody else
        leg = self.exchange.new_leg(device, phone.number, phone.name, exten=slot, calling=True)
        self.dialplan.send(leg, slot)
        self._later(15.0, lambda: self.talks.hang_up(leg, by_phone=True))

    def _record(self, leg: Leg) -> None:
        if leg.bridge is not None:
            self.recordings.mix(leg)


def channel_item(leg: Leg) -> Headers:
    """What CoreShowChannels says of a leg's application."""
    application = leg.application or ("Dial" if leg.in_dialplan else "AppDial")
    return [("Application", application), ("ApplicationData", leg.data)]
