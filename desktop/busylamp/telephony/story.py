# SPDX-License-Identifier: MIT
"""One call under way, read anew from the graph: whom it is with, and where it stands."""

from collections.abc import Iterable
from dataclasses import replace

from busylamp.telephony import together
from busylamp.telephony.channels import Channel, ChannelState
from busylamp.telephony.endings import Ending
from busylamp.telephony.graph import BridgeKind, Graph
from busylamp.telephony.model import (
    Call,
    CallState,
    ChannelName,
    Consultation,
    Direction,
    ExtensionNumber,
    Party,
)
from busylamp.telephony.outcome import Outcome
from busylamp.telephony.parties import Directory, Parties, queue_of
from busylamp.telephony.together import targets_of, voice_of
from busylamp.telephony.tracked import Tracked


class Story:
    """Reads the calls of one extension from the graph."""

    def __init__(self, graph: Graph, extension: ExtensionNumber, directory: Directory) -> None:
        self._graph = graph
        self._extension = extension
        self._directory = directory
        self.parties = Parties(extension, directory)
        self._outcome = Outcome(graph)

    # -- whom it is with

    def refreshed(self, tracked: Tracked) -> Call:
        """Read the parties and my leg's name anew."""
        leg = tracked.leg
        self._follow_caller(tracked, leg)
        if leg.dial_status:
            self._outcome.note_caller(tracked)
        call = replace(
            tracked.call,
            channel=ChannelName(leg.name),
            uniqueid=leg.uid,
            hold_known=leg.hold_known,
        )
        if tracked.caller is None and call.first.number is None:
            call = self._with_number(tracked, call, leg)
        if call.queue is None and tracked.caller is not None and not tracked.went_up:
            queue = queue_of(leg, tracked.caller)
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
            party = self.parties.of(call, leg, waiting)
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
        party = self.parties.first_party(leg, ends[0] if ends else caller)
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
        party = self.parties.first_party(leg, caller)
        call = replace(tracked.call, peer=party)
        if before is None or before.is_local:  # till now nobody knew who stood behind
            internal = self._directory.is_internal(party.number)
            call = replace(call, first=party, internal=internal, via=self.parties.via(leg, caller))
        tracked.call = call

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
        dialled = voice_of(self._graph, leg).dialled if leg.was_up else None
        return None if dialled in (None, "s", self._extension) else dialled

    def _with_hand_over(self, tracked: Tracked, call: Call, leg: Channel) -> Call:
        """Say who handed over: told by the PBX's events alone, never by a changed peer."""
        by = leg.handed_by
        if by is None and tracked.caller is not None and not tracked.went_up:
            by = tracked.caller.handed_by
        number = self.parties.number_of(by)
        if number is not None and number != self._extension:
            call = replace(call, transferred_by=number)
        to = self._parked_at(tracked) or leg.forward
        return replace(call, transferred_to=to) if to else call

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
        return self.parties.named(call, leg)

    def _sent(self, tracked: Tracked, call: Call, leg: Channel, *, arrived: bool) -> Call:
        """My leg was sent on: to a phone that rings, or to a room."""
        number = leg.sent_to
        # Its older targets are those it talked to before.
        targets = [t for t in self._graph.targets(leg) if t.state != ChannelState.UP and not t.gone]
        if not (arrived or targets or self._directory.is_listed(number)):
            return call  # a parking lot, a menu: wait and see
        tracked.sent = number
        near = [target.caller for target in targets if not self.parties.is_far(target)]
        named = [party for party in near if party.number == number]
        name = self._directory.name_of(number)
        return replace(call, peer=named[-1] if named else Party(number=number, name=name))

    def _met(self, tracked: Tracked, call: Call, leg: Channel, peers: list[Channel]) -> Call:
        known = {peer.uid: peer for peer in peers}
        for peer in peers:
            peer.told.add(self._extension)
        if tracked.partner in known:
            return self.parties.named(call, leg)
        if tracked.waiting in known:
            peer = known[tracked.waiting]
            tracked.partner, tracked.waiting = peer.uid, None
            return replace(call, peer=self.parties.of(call, leg, peer))
        if tracked.partner is None and tracked.caller is not None and tracked.caller.uid in known:
            tracked.partner = tracked.caller.uid
            return call
        before, tracked.partner = tracked.partner, peers[0].uid
        tracked.sent = leg.sent_to
        if before is None and tracked.caller is None:
            return self._answered_by(call, leg, peers[0])
        if self._waits(before):
            tracked.waiting = before
        return replace(call, peer=self.parties.of(call, leg, peers[0]))

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
        return self.parties.named(call, leg)

    def _came_by_itself(self, leg: Channel, peer: Channel) -> bool:
        """Whether I took a call, or was joined to one, by what I dialled: nobody was dialled."""
        if leg.was_dialled:
            return True  # in the place of a phone that rang, as a snapshot tells
        dialled = peer.dialled_by is not None or peer.was_dialled
        return not dialled and not targets_of(self._graph, leg)

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
        ringing = any(t.rang and not t.gone for t in targets_of(self._graph, leg))
        return CallState.RINGING if ringing else CallState.DIALING

    def _talks(self, tracked: Tracked, leg: Channel, peers: Iterable[Channel]) -> bool:
        if any(True for _ in peers):
            return True
        # My own call was answered by somebody or by the dialplan; an Originate's leg is up before.
        return leg.state == ChannelState.UP and not tracked.call.originated

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
            call = replace(call, peer=self.parties.of(call, tracked.leg, asked))
        tracked.handed = to is not None
        return replace(call, transferred_to=to)

    def ending(self, tracked: Tracked) -> Ending | None:
        """Tell how a call ended all of whose legs are gone; None while that is not certain."""
        return self._outcome.ending(tracked)
