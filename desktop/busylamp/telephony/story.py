# SPDX-License-Identifier: MIT
"""One call under way, read anew from the graph: whom it is with, where it stands, how it ended."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from busylamp.telephony import endings, together
from busylamp.telephony.channels import Channel, ChannelState
from busylamp.telephony.endings import Ending
from busylamp.telephony.graph import BridgeKind, Graph
from busylamp.telephony.model import (
    Call,
    CallResult,
    CallState,
    ChannelName,
    Consultation,
    Direction,
    EndReason,
    ExtensionNumber,
    Party,
)

_KEPT_LEGS = 20  # of a queue that rings my phone again and again only the last ones matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """What the fold must be told about numbers and devices."""

    owner: Callable[[str], ExtensionNumber]  # the extension of a device
    is_listed: Callable[[str], bool]  # a number with a lamp of its own
    is_internal: Callable[[str | None], bool]
    name_of: Callable[[str], str | None]  # as the PBX lists it


class Tracked:
    """One call: its legs and what was last told of it."""

    __slots__ = (
        "call",
        "caller",
        "caller_was_up",
        "far",
        "handed",
        "keys",
        "legs",
        "partner",
        "sent",
        "told",
        "waiting",
        "went_up",
    )

    def __init__(self, call: Call, leg: Channel, caller: Channel | None) -> None:
        self.call = call
        self.caller = caller  # the leg that calls my phone; None where my own leg calls
        self.caller_was_up: bool | None = None  # when my phone stopped to ring
        self.legs = [leg]
        self.far: set[str] = set()  # my own legs at the other end: I called my second phone
        self.keys: set[str] = set()  # the ids this call holds in the Interest
        self.partner: str | None = None  # Uniqueid of the leg I talk to
        self.waiting: str | None = None  # Uniqueid of the one who waits while I ask somebody
        self.sent = ""  # the number my leg was last sent to
        self.told = False
        self.went_up = False
        self.handed = False  # I handed my partner over, and left

    @property
    def leg(self) -> Channel:
        """The leg that counts: one that lives, that talks or talked, that is newest."""
        legs = self.legs
        if len(legs) == 1:
            return legs[0]
        _, best = max(enumerate(legs), key=self._weight)
        return best

    def _weight(self, numbered: tuple[int, Channel]) -> tuple[bool, bool, bool, int]:
        number, leg = numbered
        up = leg.state == ChannelState.UP if not leg.gone else leg.was_up
        return (not leg.gone, leg.uid not in self.far, up, number)

    def join(self, leg: Channel) -> list[Channel]:
        """Take another leg of my phones in; return those that are of no use any more."""
        self.legs.append(leg)
        stale = [old for old in self.legs[:-_KEPT_LEGS] if old.gone and not old.was_up]
        self.legs = [kept for kept in self.legs if kept not in stale]
        return stale

    def has(self, channel: Channel) -> bool:
        """Whether a leg touches this call."""
        return channel in self.legs or channel.link in self.keys or channel.uid in self.keys


class Story:
    """Reads the calls of one extension from the graph."""

    def __init__(self, graph: Graph, extension: ExtensionNumber, directory: Directory) -> None:
        self._graph = graph
        self._extension = extension
        self._directory = directory

    # -- whom it is with

    def refreshed(self, tracked: Tracked) -> Call:
        """Read the parties and my leg's name anew."""
        leg = tracked.leg
        self._follow_caller(tracked, leg)
        if leg.dial_status:
            self._note_caller(tracked)
        call = replace(
            tracked.call,
            channel=ChannelName(leg.name),
            uniqueid=leg.uid,
            hold_known=leg.hold_known,
        )
        if tracked.caller is None and call.first.number is None:
            call = self._with_number(tracked, call, leg)
        if call.queue is None and tracked.caller is not None and not tracked.went_up:
            queue = _queue(leg, tracked.caller)
            if queue is not None:
                since = tracked.caller.queued_at
                call = replace(call, via=call.via or queue, queue=queue, queued_at=since)
        call = self._with_hand_over(tracked, call, leg)
        call = self._with_peer(tracked, call, leg)
        if call.transferred_by is not None and call.transferred_by == call.peer.number:
            call = replace(call, transferred_by=None)  # back with whom had handed me over
        return self._with_place(tracked, call, leg)

    def _with_place(self, tracked: Tracked, call: Call, leg: Channel) -> Call:
        """Say where my leg is: with whom, in which room, between whom."""
        rings = tracked.caller if not tracked.went_up else None
        other = together.other_of(self._graph, leg, rings)
        return replace(
            call,
            peer_channel=None if other is None else ChannelName(other.name),
            in_conference=self._graph.kind(leg) is BridgeKind.ROOM,
            consultation=self._consultation(tracked, call, leg),
        )

    def _consultation(self, tracked: Tracked, call: Call, leg: Channel) -> Consultation | None:
        waiting = self._graph.get(tracked.waiting)
        if waiting is not None and not (waiting.gone or leg.gone):
            party = self._party(call, leg, waiting)
            return Consultation(target=call.peer, waiting=party, answered=True)
        partner = self._partner(tracked) if tracked.went_up else None
        if partner is None or not self._waits(partner.uid):
            return None
        number = together.asked_by(self._graph, leg)
        if not number:
            return None
        target = Party(number=number, name=self._directory.name_of(number))
        return Consultation(target=target, waiting=call.peer)

    def _follow_caller(self, tracked: Tracked, leg: Channel) -> None:
        """Take note who calls me now: a pickup, a retrieval or a transfer may have changed it."""
        if leg.fetched and tracked.caller is None:
            parkee = self._graph.get(leg.fetched)
            self._turn(tracked, leg, parkee, via=tracked.call.first.number)
        elif leg.dialled_by is not None and tracked.caller is None and leg.uid not in tracked.far:
            via = self._directory.owner(leg.picked) if leg.picked else None
            self._turn(tracked, leg, self._graph.root(leg), via=via)
        elif tracked.caller is not None and not tracked.went_up and not leg.gone:
            self._change_caller(tracked, leg)

    def _turn(
        self, tracked: Tracked, leg: Channel, caller: Channel | None, via: str | None
    ) -> None:
        """What I dialled was a code: I took somebody else's call, which came in."""
        if caller is None or caller in tracked.legs:
            return
        ends = [end for end in self._graph.ends(caller) if end not in tracked.legs]
        if caller.is_local and not ends:
            return  # behind the pair stands nobody but me, as far as is known
        tracked.caller = caller
        party = self.first_party(leg, ends[0] if ends else caller)
        tracked.partner = ends[0].uid if ends else caller.uid
        caller.told.add(self._extension)
        tracked.call = replace(
            tracked.call,
            direction=Direction.INCOMING,
            first=party,
            peer=party,
            internal=self._directory.is_internal(party.number),
            via=via,
        )

    def _change_caller(self, tracked: Tracked, leg: Channel) -> None:
        """My phone still rings, and somebody else waits at the other end: a blonde transfer."""
        caller = self._graph.root(leg)
        if caller is None or caller is tracked.caller or caller.is_local or caller in tracked.legs:
            return
        before = tracked.caller
        tracked.caller = caller
        caller.told.add(self._extension)
        party = self.first_party(leg, caller)
        call = replace(tracked.call, peer=party)
        if before is None or before.is_local:  # till now nobody knew who stood behind
            internal = self._directory.is_internal(party.number)
            call = replace(call, first=party, internal=internal, via=self.via(leg, caller))
        tracked.call = call

    def first_party(self, leg: Channel, caller: Channel) -> Party:
        """Name who calls; behind a leg without a number the connected line may know."""
        party = caller.caller
        if party.number is None and party.name is None:
            return leg.connected
        owner = self._directory.owner(caller.device)
        own = party.number == self._extension and owner != self._extension
        if own and self._directory.is_internal(owner):  # an Originate showed the caller my number
            return Party(number=owner, name=self._directory.name_of(owner))
        return party

    def via(self, leg: Channel, caller: Channel | None) -> str | None:
        """The queue or the called number a call came through, if it is not my own."""
        if caller is None:
            return None
        if caller.returned_from:
            return caller.returned_from
        queue = _queue(leg, caller)
        if queue is not None:
            return queue
        if caller.bridge is not None:
            return None  # an attended transfer: they talk, nobody came through a number
        if (caller.late or (leg.listed and leg.was_up)) and not caller.sent_to:
            return None  # a snapshot tells where it is now, not what it dialled
        dialled = caller.sent_to or caller.exten
        return None if dialled == self._extension else dialled

    def _with_number(self, tracked: Tracked, call: Call, leg: Channel) -> Call:
        number = self._dialled(tracked, leg)
        if number is None:
            return call
        party = Party(number=number)
        return replace(call, first=party, peer=party, internal=self._directory.is_internal(number))

    def _dialled(self, tracked: Tracked, leg: Channel) -> str | None:
        """The number an Originate of somebody else calls: where the dialplan has the leg."""
        if not tracked.call.originated and leg.exten is not None:
            return leg.exten
        dialled = self._voice(leg).dialled if leg.was_up else None
        return None if dialled in (None, "s", self._extension) else dialled

    def _voice(self, leg: Channel) -> Channel:
        """The leg that speaks to the dialplan for my phone: itself, or an Originate's Local."""
        first = self._graph.get(leg.link)
        return first if first is not None and first.is_local and first.originated else leg

    def _with_hand_over(self, tracked: Tracked, call: Call, leg: Channel) -> Call:
        """Say who handed over: told by the PBX's events alone, never by a changed peer."""
        by = leg.handed_by
        if by is None and tracked.caller is not None and not tracked.went_up:
            by = tracked.caller.handed_by
        number = self._number_of(by)
        if number is not None and number != self._extension:
            call = replace(call, transferred_by=number)
        to = self._parked_at(tracked) or leg.forward
        return replace(call, transferred_to=to) if to else call

    def _number_of(self, device_and_number: tuple[str, str] | None) -> str | None:
        if device_and_number is None:
            return None
        device, number = device_and_number
        owner = self._directory.owner(device)
        return owner if self._directory.is_listed(owner) else number or owner or None

    def _parked_at(self, tracked: Tracked) -> str:
        """Where the one I talked to is parked."""
        partner = self._partner(tracked) if tracked.went_up else None
        if partner is None or self._graph.kind(partner) is BridgeKind.TALK:
            return ""
        return partner.parked_at

    def _partner(self, tracked: Tracked) -> Channel | None:
        if tracked.partner is not None:
            return self._graph.get(tracked.partner)
        return tracked.caller

    def _with_peer(self, tracked: Tracked, call: Call, leg: Channel) -> Call:
        """Follow whom I talk to: bridges tell it, Local pairs hopped."""
        kind = self._graph.kind(leg)
        if kind is BridgeKind.TALK:
            peers = [peer for peer in self._graph.peers(leg) if peer not in tracked.legs]
            if peers:
                return self._met(tracked, call, leg, peers)
        if leg.sent_to and leg.sent_to != tracked.sent and not leg.gone:
            return self._sent(tracked, call, leg, arrived=kind is BridgeKind.ROOM)
        return self._with_name(call, leg)

    def _sent(self, tracked: Tracked, call: Call, leg: Channel, *, arrived: bool) -> Call:
        """My leg was sent on: to a phone that rings, or to a room."""
        number = leg.sent_to
        # Its older targets are those it talked to before.
        targets = [t for t in self._graph.targets(leg) if t.state != ChannelState.UP and not t.gone]
        if not (arrived or targets or self._directory.is_listed(number)):
            return call  # a parking lot, a menu: wait and see
        tracked.sent = number
        near = [target.caller for target in targets if not self._is_far(target)]
        named = [party for party in near if party.number == number]
        name = self._directory.name_of(number)
        return replace(call, peer=named[-1] if named else Party(number=number, name=name))

    def _met(self, tracked: Tracked, call: Call, leg: Channel, peers: list[Channel]) -> Call:
        known = {peer.uid: peer for peer in peers}
        for peer in peers:
            peer.told.add(self._extension)
        if tracked.partner in known:
            return self._with_name(call, leg)
        if tracked.waiting in known:
            peer = known[tracked.waiting]
            tracked.partner, tracked.waiting = peer.uid, None
            return replace(call, peer=self._party(call, leg, peer))
        if tracked.partner is None and tracked.caller is not None and tracked.caller.uid in known:
            tracked.partner = tracked.caller.uid
            return call
        before, tracked.partner = tracked.partner, peers[0].uid
        tracked.sent = leg.sent_to
        if before is None and tracked.caller is None:
            return self._answered_by(call, leg, peers[0])
        if self._waits(before):
            tracked.waiting = before
        return replace(call, peer=self._party(call, leg, peers[0]))

    def _waits(self, partner: str | None) -> bool:
        """Whether the one I talked to stays behind in a bridge: I ask somebody, to hand over."""
        channel = self._graph.get(partner)
        return (
            channel is not None
            and not channel.gone
            and self._graph.kind(channel) is BridgeKind.TALK
            and not self._graph.peers(channel)
        )

    def _answered_by(self, call: Call, leg: Channel, peer: Channel) -> Call:
        """Whom I called has answered: what I dialled, unless a colleague took it."""
        party = peer.caller
        if self._came_by_itself(leg, peer):
            return replace(call, peer=party)
        owner = self._directory.owner(peer.device)
        colleague = self._directory.is_internal(owner) and party.number == owner
        if call.first.number is None or (colleague and party.number != call.first.number):
            return replace(call, peer=party)
        return self._with_name(call, leg)

    def _came_by_itself(self, leg: Channel, peer: Channel) -> bool:
        """Whether I took a call, or was joined to one, by what I dialled: nobody was dialled."""
        if leg.was_dialled:
            return True  # in the place of a phone that rang, as a snapshot tells
        dialled = peer.dialled_by is not None or peer.was_dialled
        return not dialled and not self.targets(leg)

    def _party(self, call: Call, leg: Channel, peer: Channel) -> Party:
        party = peer.caller
        if party.number is None and party.name is None:
            party = leg.connected
        elif self._is_far(peer):  # a trunk's leg that was dialled bears the dialling one's name
            party = Party(number=party.number)
        return call.first if party.number == call.first.number is not None else party

    def _is_far(self, peer: Channel) -> bool:
        dialled = peer.dialled_by is not None or peer.was_dialled
        return dialled and not self._directory.is_internal(self._directory.owner(peer.device))

    def _with_name(self, call: Call, leg: Channel) -> Call:
        """The PBX tells the name of the one I called in my own leg's connected line."""
        if call.direction is Direction.INCOMING or call.first.name is not None:
            return call
        shown = leg.connected
        if shown.name is None or shown.number != call.first.number:
            return call
        party = Party(number=call.first.number, name=shown.name)
        return replace(call, first=party, peer=party if call.peer == call.first else call.peer)

    # -- where it stands

    def state(self, tracked: Tracked) -> CallState:
        """Tell where a call stands; once up it stays up."""
        leg = tracked.leg
        if leg.gone:
            return CallState.WAITING
        peers = self._graph.peers(leg) if leg.bridge else []
        if tracked.went_up or self._talks(tracked, leg, peers):
            tracked.went_up = True
            asks = tracked.waiting is not None  # the one on hold waits, I talk to another
            held = leg.held is not None and (leg.held == (leg.bridge or "") or not (peers or asks))
            return CallState.HELD if held else CallState.TALKING
        if tracked.caller is not None or tracked.call.direction is Direction.INCOMING:
            # My phone may ask for what rings elsewhere: it does not ring itself.
            asks = leg.state == ChannelState.RING
            return CallState.DIALING if asks else CallState.RINGING
        ringing = any(t.rang and not t.gone for t in self.targets(leg))
        return CallState.RINGING if ringing else CallState.DIALING

    def _talks(self, tracked: Tracked, leg: Channel, peers: Iterable[Channel]) -> bool:
        if any(True for _ in peers):
            return True
        # My own call was answered by somebody or by the dialplan; an Originate's leg is up before.
        return leg.state == ChannelState.UP and not tracked.call.originated

    def targets(self, leg: Channel) -> list[Channel]:
        """The phones my leg dialled, or the Local pair that speaks for it."""
        return list(self._graph.targets(self._voice(leg)))

    # -- how it ended

    def final(self, tracked: Tracked, call: Call) -> Call:
        """Say whom a call was handed to as I leave it, if it was."""
        if not tracked.went_up:
            return call
        to = call.transferred_to
        asked = self._graph.get(tracked.waiting)
        if (
            to is not None and asked is not None
        ):  # the peer is who was handed over, not who was asked
            call = replace(call, peer=self._party(call, tracked.leg, asked))
        tracked.handed = to is not None
        return replace(call, transferred_to=to)

    def ending(self, tracked: Tracked) -> Ending | None:
        """Tell how a call ended all of whose legs are gone; None while that is not certain."""
        leg = tracked.leg
        if tracked.went_up:
            return self._after_talk(tracked, leg)
        if tracked.caller is None and tracked.call.direction is not Direction.INCOMING:
            return self._never_up(tracked, leg)
        if tracked.caller is None:
            return endings.of_incoming(self._graph, tracked.legs, leg, None)
        return self._not_taken(tracked, leg, tracked.caller)

    def _not_taken(self, tracked: Tracked, leg: Channel, caller: Channel) -> Ending | None:
        """My phone rings no more. While the caller waits, it or a colleague's may ring again."""
        ending = endings.of_incoming(self._graph, tracked.legs, leg, caller)
        if ending.result is CallResult.ANSWERED_ELSEWHERE:
            return ending
        if caller.in_queue and not caller.gone:
            return None
        if caller.queue and caller.dial_status == "CANCEL":
            return Ending(result=CallResult.MISSED, reason=EndReason.CALLER_GAVE_UP)
        if caller.gone and caller.in_queue and caller.listed:
            return Ending(result=CallResult.UNKNOWN, reason=EndReason.UNKNOWN)
        if ending.result is CallResult.REJECTED and caller.queue:
            return Ending(result=CallResult.MISSED, reason=EndReason.NO_ANSWER)
        over = ending.result is CallResult.REJECTED or endings.was_cancelled(leg)
        return ending if over or not self._may_go_on(tracked, caller) else None

    def _may_go_on(self, tracked: Tracked, caller: Channel) -> bool:
        """Whether the caller, whom nobody took yet, may be put through to somebody else."""
        if caller.gone or caller.bridge is not None:
            return False
        self._note_caller(tracked)
        if tracked.caller_was_up or caller.state != ChannelState.UP:
            return True
        # Something answered now: a colleague, else a mailbox or a menu, and that ends it for me.
        return any(not target.gone for target in self._graph.targets(caller))

    def _note_caller(self, tracked: Tracked) -> None:
        """Note whether the caller was up as my phone stopped to ring: DialEnd comes before Hangup.

        Sent on to a mailbox, the caller may be up before my leg is told to be gone (measured).
        """
        if tracked.caller_was_up is None and tracked.caller is not None:
            tracked.caller_was_up = tracked.caller.state == ChannelState.UP

    def _after_talk(self, tracked: Tracked, leg: Channel) -> Ending:
        if tracked.handed:
            return Ending(result=CallResult.ANSWERED, reason=EndReason.TRANSFERRED)
        outgoing = tracked.call.direction is Direction.OUTGOING
        if outgoing and tracked.partner is None and not tracked.far:
            targets = self.targets(leg)
            if any(not t.lost for t in targets) and not any(t.was_up for t in targets):
                return self._nobody_came(leg, targets)
        return Ending(result=CallResult.ANSWERED, reason=EndReason.NORMAL)

    def _nobody_came(self, leg: Channel, targets: list[Channel]) -> Ending:
        """It rang in vain while my leg was up: the dialplan answered before it, or after it."""
        if targets[-1].dial_status == "CANCEL":
            return endings.of_outgoing(leg, targets)
        return Ending(result=CallResult.VOICEMAIL, reason=endings.of_voicemail(targets))

    def _never_up(self, tracked: Tracked, leg: Channel) -> Ending | None:
        """My own call that nobody took, as far as bridges tell."""
        if leg.forward:
            return Ending(result=CallResult.CANCELLED, reason=EndReason.TRANSFERRED)
        if tracked.call.originated and not leg.was_up:
            return endings.of_my_phone(leg)
        targets = self.targets(leg)
        picked_up = leg.was_up and leg.cause in endings.HUNG_UP
        if not targets and picked_up and not leg.listed:
            # My phone was picked up and nothing was dialled: an echo, a menu, a mailbox answered.
            return Ending(result=CallResult.ANSWERED, reason=EndReason.NORMAL)
        if any(not target.gone for target in targets):
            return None  # my Hangup may overtake theirs, which tells why
        if any(target.was_up for target in targets):
            return Ending(result=CallResult.ANSWERED, reason=EndReason.NORMAL)
        return endings.of_outgoing(leg, targets)


def _queue(leg: Channel, caller: Channel) -> str | None:
    """The queue whose call rings my phone; AgentCalled may come after DialBegin."""
    return leg.queue or (caller.queue if caller.in_queue else "") or None
