# SPDX-License-Identifier: MIT
"""The calls of one extension: a projection of the graph, told anew whenever a leg of it moves."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from busylamp.telephony import endings
from busylamp.telephony.changes import (
    CallAnswered,
    CallChange,
    CallEnded,
    CallHeld,
    CallResumed,
    CallRinging,
    CallStarted,
    CallUpdated,
)
from busylamp.telephony.channels import Channel, ChannelState, Graph
from busylamp.telephony.endings import Ending
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    ChannelName,
    Direction,
    EndReason,
    ExtensionNumber,
    Party,
)

_CALLING = frozenset({ChannelState.RING, ChannelState.DIALING, ChannelState.UP})
_REMEMBERED = 1000  # ids of ended calls, so that a second call of the same Linkedid gets its own


class _Tracked:
    """One call under way: its legs and what was last told of it."""

    __slots__ = ("call", "caller", "epoch", "legs", "links", "partner", "told", "went_up")

    def __init__(self, call: Call, leg: Channel, caller: Channel | None) -> None:
        self.call = call
        self.caller = caller  # the leg that calls my phone; None where my own leg calls
        self.legs = [leg]
        self.links = {leg.link}
        self.partner: str | None = None  # Uniqueid of the leg I talk to
        self.told = False
        self.went_up = False
        self.epoch = 0


class Calls:
    """Keeps the calls of one extension true to the graph."""

    def __init__(
        self,
        graph: Graph,
        extension: ExtensionNumber,
        *,
        is_mine: Callable[[Channel], bool],
        owner: Callable[[str], ExtensionNumber],
        is_internal: Callable[[str | None], bool],
        is_dnd: Callable[[], bool],
    ) -> None:
        self._is_dnd = is_dnd
        self._graph = graph
        self._extension = extension
        self._is_mine = is_mine
        self._owner = owner
        self._is_internal = is_internal
        self._calls: list[_Tracked] = []
        self._by_leg: dict[str, _Tracked] = {}
        self._links: set[str] = set()
        self._ids: dict[str, int] = {}
        self.expected: dict[str, str] = {}  # Uniqueid our Originate asked for -> number

    @property
    def present(self) -> tuple[Call, ...]:
        """The calls under way."""
        return tuple(tracked.call for tracked in self._calls)

    def concerns(self, channel: Channel) -> bool:
        """Whether a leg belongs to a call of mine, or to the one who calls me."""
        return channel.link in self._links or channel.uid in self._by_leg

    def cares(self, touched: Iterable[Channel]) -> bool:
        """Whether a review of these legs could tell anything."""
        links, legs = self._links, self._by_leg
        for channel in touched:  # a loop: this runs for every event of the whole PBX
            if channel.gone or channel.link in links or channel.uid in legs:
                return True
            if self._is_mine(channel):
                return True
        return False

    def review(self, touched: Iterable[Channel], at: float | None) -> list[CallChange]:
        """Tell what the legs just touched changed for my calls."""
        changes: list[CallChange] = []
        for channel in touched:
            if channel.uid not in self._by_leg and not channel.gone and self._is_mine(channel):
                self._adopt(channel, at)
            if self.concerns(channel):
                for tracked in [t for t in self._calls if self._touches(t, channel)]:
                    changes.extend(self._tell(tracked, at))
            elif channel.gone:
                changes.extend(self._never_rang(channel, at))
            if channel.gone and not self.concerns(channel):
                self._graph.forget(channel)
        return changes

    def review_all(self, at: float | None) -> list[CallChange]:
        """Tell what a snapshot changed."""
        changes: list[CallChange] = []
        for channel in list(self._graph.channels.values()):
            if channel.uid not in self._by_leg and self._is_mine(channel):
                self._adopt(channel, at)
        for tracked in list(self._calls):
            changes.extend(self._tell(tracked, at))
        return changes

    def end_lost(self, alive: set[str], at: float | None) -> list[CallChange]:
        """End the calls none of whose legs a snapshot knows: they ended while nobody looked."""
        lost = [t for t in self._calls if not any(leg.uid in alive for leg in t.legs)]
        ending = Ending(result=CallResult.UNKNOWN, reason=EndReason.OFFLINE)
        return [change for t in lost for change in self._end(t, t.call, ending, at)]

    def _touches(self, tracked: _Tracked, channel: Channel) -> bool:
        return channel in tracked.legs or channel.link in tracked.links

    def _adopt(self, leg: Channel, at: float | None) -> None:
        """Take a leg of my phone into a call, as soon as it is clear who calls whom."""
        number = self.expected.get(leg.uid)
        if number is not None or leg.originated:
            self._start(leg, None, Direction.OUTGOING, at, originated=True, number=number)
            return
        if leg.dialled_by is not None:
            self._adopt_dialled(leg, at)
        elif leg.state in _CALLING and leg.link == leg.uid:
            self._start(leg, None, Direction.OUTGOING, at, number=leg.exten)

    def _adopt_dialled(self, leg: Channel, at: float | None) -> None:
        caller = self._graph.root(leg)
        if caller is None:
            # Dialled by a Local channel that an Originate made: my phone rings first.
            number = self.expected.get(leg.link)
            self._start(leg, None, Direction.OUTGOING, at, originated=True, number=number)
            return
        for tracked in self._calls:
            if tracked.caller is not None and tracked.caller.uid == caller.uid:
                self._join(tracked, leg)
                return
        self._start(leg, caller, Direction.INCOMING, at)

    def _join(self, tracked: _Tracked, leg: Channel) -> None:
        tracked.legs.append(leg)
        tracked.links.add(leg.link)
        self._links.add(leg.link)
        self._by_leg[leg.uid] = tracked

    def _start(
        self,
        leg: Channel,
        caller: Channel | None,
        direction: Direction,
        at: float | None,
        *,
        originated: bool = False,
        number: str | None = None,
    ) -> None:
        party = self._first_party(leg, caller, number)
        call = Call(
            id=self._new_id(leg.link),
            extension=self._extension,
            direction=direction,
            state=CallState.DIALING,
            first=party,
            peer=party,
            internal=self._is_internal(party.number),
            via=self._via(leg, caller),
            transferred_by=caller.transferred_by or None if caller else None,
            started_at=at,
            channel=ChannelName(leg.name),
            uniqueid=leg.uid,
            originated=originated,
        )
        tracked = _Tracked(call, leg, caller)
        self._calls.append(tracked)
        if caller is not None:
            tracked.links.add(caller.link)
        self._links.update(tracked.links)
        self._by_leg[leg.uid] = tracked

    def _first_party(self, leg: Channel, caller: Channel | None, number: str | None) -> Party:
        if caller is None:
            return Party(number=number)
        party = caller.caller
        if party.number is None and party.name is None:
            return leg.connected
        return party

    def _via(self, leg: Channel, caller: Channel | None) -> str | None:
        """The queue or the called number a call came through, if it is not my own."""
        if caller is None:
            return None
        queue = leg.queue or (caller.queue if caller.in_queue else "")
        if queue:
            return queue
        if caller.bridge is not None:
            return None  # an attended transfer: they talk, nobody came through a number
        dialled = caller.exten
        mine = dialled is None or dialled in (self._extension, "s")
        return None if mine else dialled

    def _new_id(self, link: str) -> CallId:
        """Name a call after its Linkedid; a second one of the same Linkedid gets a number."""
        count = self._ids.pop(link, 0) + 1
        self._ids[link] = count
        while len(self._ids) > _REMEMBERED:
            del self._ids[next(iter(self._ids))]
        name = link if count == 1 else f"{link}#{count}"
        return CallId(f"{name}@{self._extension}")

    # -- telling

    def _tell(self, tracked: _Tracked, at: float | None) -> list[CallChange]:
        changes: list[CallChange] = []
        before = tracked.call
        for leg in tracked.legs:
            tracked.links.add(leg.link)
        self._links.update(tracked.links)
        call = self._refreshed(tracked)
        if not tracked.told:
            tracked.told = True
            changes.append(CallStarted(call=replace(call, state=CallState.DIALING), at=at))
        ending = self._ending(tracked)
        if ending is not None:
            return changes + self._end(tracked, call, ending, at)
        call = replace(call, state=self._state(tracked))
        if call.state is CallState.TALKING and call.answered_at is None:
            call = replace(call, answered_at=at)
        tracked.call = call
        return changes + _difference(before, call, at)

    def _refreshed(self, tracked: _Tracked) -> Call:
        """Read the parties and my leg's name anew."""
        leg = self._leg(tracked)
        call = replace(tracked.call, channel=ChannelName(leg.name), uniqueid=leg.uid)
        if leg.forward and call.transferred_to is None:
            call = replace(call, transferred_to=leg.forward)
        if tracked.caller is None and call.first.number is None:
            number = self._dialled(tracked, leg)
            if number is not None:
                party = Party(number=number)
                internal = self._is_internal(number)
                call = replace(call, first=party, peer=party, internal=internal)
        if call.via is None:
            call = replace(call, via=self._via(leg, tracked.caller))
        return self._with_peer(tracked, call, leg)

    def _dialled(self, tracked: _Tracked, leg: Channel) -> str | None:
        """The number an Originate of somebody else calls: where the dialplan has the leg."""
        if not tracked.call.originated:
            return leg.exten
        dialled = self._voice(leg).dialled if leg.was_up else None
        return None if dialled in (None, "s", self._extension) else dialled

    def _voice(self, leg: Channel) -> Channel:
        """The leg that speaks to the dialplan for my phone: itself, or an Originate's Local."""
        first = self._graph.get(leg.link)
        return first if first is not None and first.is_local and first.originated else leg

    def _with_peer(self, tracked: _Tracked, call: Call, leg: Channel) -> Call:
        """Follow whom I talk to: bridges tell it, Local pairs hopped."""
        peers = self._graph.peers(leg) if leg.bridge else []
        if not peers:
            return self._with_name(call, leg)
        known = tracked.partner or (tracked.caller.uid if tracked.caller else None)
        peer = next((p for p in peers if p.uid == known), peers[0])
        if tracked.caller is None and tracked.partner is None:
            if not self._targets(leg):
                return call  # a conference, a parking slot: what was dialled says more
            known = peer.uid  # the one who answered what I dialled
        tracked.partner = peer.uid
        if peer.uid == known:
            return self._with_name(call, leg)
        by = call.peer.number
        return replace(call, peer=peer.caller, transferred_by=call.transferred_by or by)

    def _with_name(self, call: Call, leg: Channel) -> Call:
        """The PBX tells the name of the one I called in my own leg's connected line."""
        shown = leg.connected
        if call.direction is Direction.INCOMING or call.first.name is not None:
            return call
        if shown.name is None or shown.number != call.first.number:
            return call
        party = Party(number=call.first.number, name=shown.name)
        return replace(call, first=party, peer=party if call.peer == call.first else call.peer)

    def _leg(self, tracked: _Tracked) -> Channel:
        """The leg that counts: the one that talks, else the newest that lives, else the newest."""
        alive = [leg for leg in tracked.legs if not leg.gone]
        up = [leg for leg in alive if leg.state == ChannelState.UP]
        return (up or alive or tracked.legs)[-1]

    def _state(self, tracked: _Tracked) -> CallState:
        leg = self._leg(tracked)
        if leg.gone:
            return CallState.WAITING
        if self._talks(tracked, leg):
            tracked.went_up = True
            return CallState.HELD if leg.held else CallState.TALKING
        if tracked.went_up:
            return CallState.HELD if leg.held else CallState.TALKING
        if tracked.caller is not None:
            return CallState.RINGING
        ringing = any(t.rang and not t.gone for t in self._targets(leg))
        return CallState.RINGING if ringing else CallState.DIALING

    def _talks(self, tracked: _Tracked, leg: Channel) -> bool:
        if leg.bridge and self._graph.peers(leg):
            return True
        if tracked.caller is not None:
            return leg.state == ChannelState.UP
        # My own call was answered by somebody or by the dialplan; an Originate's leg is up before.
        return leg.state == ChannelState.UP and not tracked.call.originated

    def _targets(self, leg: Channel) -> list[Channel]:
        return list(self._graph.targets(self._voice(leg)))

    # -- ending

    def _ending(self, tracked: _Tracked) -> Ending | None:
        if any(not leg.gone for leg in tracked.legs):
            return None
        caller = tracked.caller
        leg = self._leg(tracked)
        if tracked.went_up:
            return self._after_talk(tracked, leg)
        if caller is None:
            return self._never_up(tracked, leg)
        if caller.in_queue and not caller.gone:
            return None  # waits in the queue; my phone rings again
        if caller.queue and caller.dial_status == "CANCEL":
            return Ending(result=CallResult.MISSED, reason=EndReason.CALLER_GAVE_UP)
        return endings.of_incoming(self._graph, leg, caller)

    def _after_talk(self, tracked: _Tracked, leg: Channel) -> Ending:
        if leg.forward:
            return Ending(result=CallResult.ANSWERED, reason=EndReason.TRANSFERRED)
        if tracked.caller is None and tracked.partner is None:
            targets = self._targets(leg)
            if targets:  # it rang there, nobody came, and the dialplan answered instead
                reason = endings.of_voicemail(targets)
                return Ending(result=CallResult.VOICEMAIL, reason=reason)
        return Ending(result=CallResult.ANSWERED, reason=EndReason.NORMAL)

    def _never_up(self, tracked: _Tracked, leg: Channel) -> Ending:
        """My own call that nobody took, as far as bridges tell."""
        targets = self._targets(leg)
        if tracked.call.originated and not leg.was_up:
            return endings.of_my_phone(leg)
        return endings.of_outgoing(leg, targets)

    def _end(
        self, tracked: _Tracked, call: Call, ending: Ending, at: float | None
    ) -> list[CallChange]:
        self._calls.remove(tracked)
        for leg in tracked.legs:
            self._by_leg.pop(leg.uid, None)
            self.expected.pop(leg.uid, None)
            if leg.gone:
                self._graph.forget(leg)
        self._links = {link for other in self._calls for link in other.links}
        for link in tracked.links - self._links:
            self._sweep(link)
        by = ending.answered_by
        return [
            CallEnded(
                call=replace(
                    call,
                    state=CallState.ENDED,
                    result=ending.result,
                    reason=ending.reason,
                    answered_by=self._owner(by) if by else None,
                    ended_at=at,
                ),
                at=at,
            )
        ]

    def _sweep(self, link: str) -> None:
        """Forget the ended legs that were kept for a call of mine."""
        for channel in [c for c in self._graph.channels.values() if c.link == link and c.gone]:
            self._graph.forget(channel)

    def _never_rang(self, caller: Channel, at: float | None) -> list[CallChange]:
        """A caller who dialled my extension and hung up, and my phone never heard of it."""
        if caller.dialled_by is not None or caller.originated or caller.is_local:
            return []
        if self._extension not in (caller.exten, caller.dialled) or self._is_mine(caller):
            return []
        if caller.link in self._ids:
            return []  # it rang, and was told
        party = caller.caller
        call = Call(
            id=self._new_id(caller.link),
            extension=self._extension,
            direction=Direction.INCOMING,
            state=CallState.DIALING,
            first=party,
            peer=party,
            internal=self._is_internal(party.number),
            via=self._via(caller, caller),
            started_at=at,
        )
        taken = caller.taken_by
        unheard = EndReason.DO_NOT_DISTURB if self._is_dnd() else EndReason.NOT_REGISTERED
        ended = replace(
            call,
            state=CallState.ENDED,
            result=CallResult.ANSWERED_ELSEWHERE if taken else CallResult.MISSED,
            reason=EndReason.ANSWERED_ELSEWHERE if taken else unheard,
            answered_by=self._owner(taken) if taken else None,
            ended_at=at,
        )
        return [CallStarted(call=call, at=at), CallEnded(call=ended, at=at)]


def _difference(before: Call, after: Call, at: float | None) -> list[CallChange]:
    """Name what happened between two pictures of a call."""
    if after == before:
        return []
    if after.state is before.state:
        return [CallUpdated(call=after, at=at)]
    match before.state, after.state:
        case _, CallState.RINGING:
            return [CallRinging(call=after, at=at)]
        case CallState.HELD, CallState.TALKING:
            return [CallResumed(call=after, at=at)]
        case _, CallState.TALKING:
            return [CallAnswered(call=after, at=at)]
        case _, CallState.HELD:
            return [CallHeld(call=after, at=at)]
        case _:
            return [CallUpdated(call=after, at=at)]
