# SPDX-License-Identifier: MIT
"""The calls of one extension: a projection of the graph, told anew whenever a leg of it moves."""

from collections.abc import Callable
from dataclasses import replace

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
from busylamp.telephony.channels import Channel, ChannelState
from busylamp.telephony.endings import Ending
from busylamp.telephony.graph import BridgeKind, Graph
from busylamp.telephony.interest import Interest
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
from busylamp.telephony.parties import Directory
from busylamp.telephony.recording import with_recording
from busylamp.telephony.story import Story
from busylamp.telephony.tracked import Tracked

_CALLING = frozenset({ChannelState.RING, ChannelState.DIALING, ChannelState.UP})
_MOST = 30  # calls at one desk; whoever tells of more means harm
_REMEMBERED = 1000  # ids of ended calls, so that a second call of the same Linkedid gets its own


class Calls:
    """Keeps the calls of one extension true to the graph."""

    def __init__(
        self,
        graph: Graph,
        extension: ExtensionNumber,
        interest: Interest,
        directory: Directory,
        *,
        is_dnd: Callable[[], bool],
    ) -> None:
        self._is_dnd = is_dnd
        self._graph = graph
        self._extension = extension
        self._interest = interest
        self._directory = directory
        self._story = Story(graph, extension, directory)
        self._calls: list[Tracked] = []
        self._by_leg: dict[str, Tracked] = {}
        self._ids: dict[str, int] = {}
        self.devices: tuple[str, ...] = ()
        self.expected: dict[str, str] = {}  # Uniqueid our Originate asked for -> number

    @property
    def present(self) -> tuple[Call, ...]:
        """The calls under way."""
        return tuple(tracked.call for tracked in self._calls)

    def review(self, channel: Channel, at: float | None) -> list[CallChange]:
        """Tell what a leg just touched changed for my calls."""
        if channel.uid not in self._by_leg and not channel.gone and self._is_mine(channel):
            self._adopt(channel, at)
        changes: list[CallChange] = []
        for tracked in [t for t in self._calls if t.has(channel)]:
            changes.extend(self._tell(tracked, at))
        return changes

    def merge(self, alive: set[str], at: float | None) -> list[CallChange]:
        """Tell what a snapshot changed, and end the calls it does not know any more."""
        changes = self._end_all([t for t in self._lost(alive) if t.went_up], at)
        for channel in list(self._graph.channels.values()):
            if channel.uid not in self._by_leg and not channel.gone and self._is_mine(channel):
                self._adopt(channel, at)
        changes += self.end_lost(alive, at)
        for tracked in list(self._calls):
            changes.extend(self._tell(tracked, at, live=False))
        return changes

    def end_lost(self, alive: set[str], at: float | None) -> list[CallChange]:
        """End the calls none of whose legs a snapshot knows: they ended while nobody looked."""
        return self._end_all(self._lost(alive), at)

    def _lost(self, alive: set[str]) -> list[Tracked]:
        return [tracked for tracked in self._calls if not self._goes_on(tracked, alive)]

    def _end_all(self, lost: list[Tracked], at: float | None) -> list[CallChange]:
        ending = Ending(result=CallResult.UNKNOWN, reason=EndReason.OFFLINE)
        return [change for t in lost for change in self._end(t, t.call, ending, at)]

    def _goes_on(self, tracked: Tracked, alive: set[str]) -> bool:
        if any(leg.uid in alive for leg in tracked.legs):
            return True
        caller = tracked.caller  # it may wait in a queue, between two tries at my phone
        waits = caller is not None and caller.uid in alive and caller.in_queue
        return waits and not tracked.went_up

    def _is_mine(self, channel: Channel) -> bool:
        return channel.device in self.devices

    # -- which legs are calls of mine

    def _adopt(self, leg: Channel, at: float | None) -> None:
        """Take a leg of my phone into a call, as soon as it is clear who calls whom."""
        number = self.expected.get(leg.uid)
        if leg.leaves:
            return
        if number is not None or leg.originated:
            self._start(leg, None, Direction.OUTGOING, at, originated=True, number=number)
        elif leg.dialled_by is not None or leg.was_dialled:
            self._adopt_dialled(leg, at)
        elif leg.link == leg.uid and leg.state in _CALLING:
            self._start(leg, None, Direction.OUTGOING, at, number=leg.exten)
        elif leg.listed and leg.state in _CALLING:
            self._start(leg, None, Direction.UNKNOWN, at)

    def _adopt_dialled(self, leg: Channel, at: float | None) -> None:
        caller = self._graph.root(leg) or self._graph.queued(leg)
        if caller is not None and caller.is_local and not leg.was_up:
            return  # two threads tell: who dials the other half of the pair comes in a moment
        if caller is not None and caller.is_local:
            caller = None  # nobody told whom it stands for: my leg's connected line may
        if caller is None and self._graph.is_originated(leg):
            # Dialled by a Local channel that an Originate made: my phone rings first.
            number = self.expected.get(leg.link)
            self._start(leg, None, Direction.OUTGOING, at, originated=True, number=number)
            return
        own = None if caller is None else self._by_leg.get(caller.uid)
        if own is not None:
            own.far.add(leg.uid)  # I call my own second phone
        tracked = own or self._called_by(leg, caller)
        if tracked is None:
            self._start(leg, caller, Direction.INCOMING, at)
        else:
            self._join(tracked, leg)

    def _called_by(self, leg: Channel, caller: Channel | None) -> Tracked | None:
        """Return the call this leg belongs to: the same caller, or the same dial rings both."""
        for tracked in self._calls:
            if caller is not None and tracked.caller is caller:
                return tracked
            if any(_dialled_together(leg, other) for other in tracked.legs):
                return tracked
        return None

    def _join(self, tracked: Tracked, leg: Channel) -> None:
        for stale in tracked.join(leg):
            self._by_leg.pop(stale.uid, None)
            self._graph.forget(stale)
        self._by_leg[leg.uid] = tracked
        self._hold(tracked)

    def _hold(self, tracked: Tracked) -> None:
        """Keep the ids of a call's legs known, so that events about them are heard."""
        wanted = {key for leg in tracked.legs for key in (leg.uid, leg.link)}
        if tracked.caller is not None:
            wanted.update((tracked.caller.uid, tracked.caller.link))
        for key in wanted - tracked.keys:
            tracked.keys.add(key)
            self._interest.hold(self._extension, key)

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
        if len(self._calls) >= _MOST:
            return
        party = self._first_party(leg, caller, direction, number)
        call = Call(
            id=self._new_id(leg.link),
            extension=self._extension,
            direction=direction,
            state=CallState.DIALING,
            first=party,
            peer=party,
            internal=self._directory.is_internal(party.number),
            via=self._story.parties.via(leg, caller),
            started_at=at if leg.age is None else _before(at, leg.age),
            channel=ChannelName(leg.name),
            uniqueid=leg.uid,
            originated=originated,
        )
        tracked = Tracked(call, leg, caller)
        self._calls.append(tracked)
        self._by_leg[leg.uid] = tracked
        if caller is not None:
            caller.told.add(self._extension)
        self._hold(tracked)

    def _first_party(
        self, leg: Channel, caller: Channel | None, direction: Direction, number: str | None
    ) -> Party:
        if caller is not None:
            return self._story.parties.first_party(leg, caller)
        if direction is Direction.OUTGOING:
            return Party(number=number)
        if self._graph.kind(leg) is BridgeKind.LOT:
            return leg.connected  # those beside it wait as well, and don't hear it
        met = self._graph.peers(leg)  # nobody told who called: whom it talks to, or is shown
        return met[0].caller if met else leg.connected

    def _new_id(self, link: str) -> CallId:
        """Name a call after its Linkedid; a second one of the same Linkedid gets a number."""
        count = self._ids.pop(link, 0) + 1
        self._ids[link] = count
        while len(self._ids) > _REMEMBERED:
            del self._ids[next(iter(self._ids))]
        name = link if count == 1 else f"{link}#{count}"
        return CallId(f"{name}@{self._extension}")

    # -- telling

    def _tell(self, tracked: Tracked, at: float | None, *, live: bool = True) -> list[CallChange]:
        changes: list[CallChange] = []
        before = tracked.call
        call = self._story.refreshed(tracked)
        call = with_recording(call, tracked.leg, self._graph.peers(tracked.leg))
        self._hold(tracked)
        if not tracked.told:
            tracked.told = True
            before = replace(call, state=CallState.DIALING)
            changes.append(CallStarted(call=before, at=at))
        # After a transfer the PBX may keep the leg, to call back if nobody answers.
        if all(leg.gone or (leg.leaves and leg.bridge is None) for leg in tracked.legs):
            call = self._story.final(tracked, call)
            ending = self._story.ending(tracked)
            if ending is not None:
                return changes + self._end(tracked, call, ending, at)
            if tracked.caller is None:
                return changes  # it hangs on the Hangup of whom I called
        call = replace(call, state=self._story.state(tracked))
        tracked.call = call = _timed(tracked, before, call, at) if live else call
        return changes + difference(before, call, at)

    # -- ending

    def _end(
        self, tracked: Tracked, call: Call, ending: Ending, at: float | None
    ) -> list[CallChange]:
        self._calls.remove(tracked)
        for key in tracked.keys:
            self._interest.release(self._extension, key)
        for leg in tracked.legs:
            self._by_leg.pop(leg.uid, None)
            self.expected.pop(leg.uid, None)
            if leg.gone and not self._interest.holds(leg):
                self._graph.forget(leg)
        self._sweep(tracked.keys)
        by = ending.answered_by
        ended = replace(
            call,
            state=CallState.ENDED,
            result=ending.result,
            reason=ending.reason,
            answered_by=self._directory.owner(by) if by else None,
            ended_at=at,
            peer_channel=None,
            in_conference=False,
            consultation=None,
        )
        return [CallEnded(call=ended, at=at)]

    def _sweep(self, keys: set[str]) -> None:
        """Forget the ended legs that were kept for a call of mine."""
        gone = [c for c in self._graph.channels.values() if c.gone and c.link in keys]
        for channel in gone:
            if not self._interest.holds(channel):
                self._graph.forget(channel)

    def never_rang(self, caller: Channel, at: float | None) -> list[CallChange]:
        """A caller who dialled my extension and hung up, and my phone never heard of it."""
        if caller.dialled_by is not None or caller.originated or caller.is_local:
            return []
        if self._extension in caller.told or self._is_mine(caller):
            return []  # it rang, and was told
        if caller.listed:
            return []  # it may have rung while nobody looked, and been taken
        party = caller.caller
        call = Call(
            id=self._new_id(caller.link),
            extension=self._extension,
            direction=Direction.INCOMING,
            state=CallState.DIALING,
            first=party,
            peer=party,
            internal=self._directory.is_internal(party.number),
            via=self._story.parties.via(caller, caller),
            started_at=at,
        )
        taken = caller.taken_by
        unheard = EndReason.DO_NOT_DISTURB if self._is_dnd() else EndReason.NOT_REGISTERED
        if caller.dials_on:  # forwarded: another phone rang for it
            unheard = EndReason.CALLER_GAVE_UP
        ended = replace(
            call,
            state=CallState.ENDED,
            result=CallResult.ANSWERED_ELSEWHERE if taken else CallResult.MISSED,
            reason=EndReason.ANSWERED_ELSEWHERE if taken else unheard,
            answered_by=self._directory.owner(taken) if taken else None,
            ended_at=at,
        )
        return [CallStarted(call=call, at=at), CallEnded(call=ended, at=at)]


def _dialled_together(leg: Channel, other: Channel) -> bool:
    """Whether one dial rings both; of who dials a snapshot may tell no more than the Linkedid."""
    if leg.dialled_by is not None:
        return leg.dialled_by == other.dialled_by
    unknown = other.dialled_by is None and not other.was_up
    return unknown and leg.was_dialled and other.was_dialled and leg.link == other.link


def _timed(tracked: Tracked, before: Call, call: Call, at: float | None) -> Call:
    """Note when it first rang and was answered; what a snapshot tells happened before."""
    if call.state is CallState.RINGING and before.state is CallState.DIALING:
        caller = tracked.caller  # one found waiting in a queue may have rung here before
        again = caller is not None and caller.listed and call.queue is not None
        return call if again else replace(call, rang_at=at)
    talked = before.state in (CallState.TALKING, CallState.HELD)
    if call.state is CallState.TALKING and not talked:
        return replace(call, answered_at=at)
    return call


def _before(at: float | None, seconds: float) -> float | None:
    return None if at is None else at - seconds


def difference(before: Call, after: Call, at: float | None) -> list[CallChange]:
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
