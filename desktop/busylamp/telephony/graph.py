# SPDX-License-Identifier: MIT
"""The channels and bridges of the whole PBX, with the ways between them."""

from collections.abc import Callable, Iterator
from enum import Enum

from busylamp.ami.messages import Event
from busylamp.telephony.channels import LONGEST_ID, Channel

MAX_CHANNELS = 3_000  # a UCM carries at most 300 calls at a time; each leg costs 1.5 KiB
# What makes the bridges that are no talk between two (res/parking, apps/app_confbridge.c).
_ROOMS = frozenset({"ConfBridge"})
_LOTS = frozenset({"holding_bridge"})


class BridgeKind(Enum):
    """What a bridge is for."""

    TALK = "talk"
    ROOM = "room"  # a conference: who else is in it says nothing about whom I called
    LOT = "lot"  # music for whoever waits: those in it don't hear each other


class Bridge:
    """The legs that are together, in the order they came."""

    __slots__ = ("kind", "members")

    def __init__(self, kind: BridgeKind = BridgeKind.TALK) -> None:
        self.kind = kind
        self.members: dict[str, None] = {}


class Graph:
    """The PBX's channels by Uniqueid, and what ties them together."""

    def __init__(self) -> None:
        self.channels: dict[str, Channel] = {}
        self.bridges: dict[str, Bridge] = {}
        self.complete = False  # a snapshot named every leg: only a Newchannel makes another
        self.overflowed = False
        self.spare: Callable[[Channel], bool] = lambda channel: False  # noqa: ARG005
        self.held: Callable[[Channel], bool] = lambda channel: False  # noqa: ARG005

    def get(self, uid: str | None) -> Channel | None:
        """Return a leg by its Uniqueid."""
        return self.channels.get(uid) if uid else None

    # -- keeping

    def of(self, event: Event, prefix: str = "") -> Channel | None:
        """Return the leg an event is about; make it if the event is the first to tell of it."""
        uid = event.get(prefix + "Uniqueid")
        if not uid or len(uid) > LONGEST_ID:
            return None
        channel = self.channels.get(uid)
        if channel is None and (not self.complete or event.name == "Newchannel"):
            return self.add(uid, event, prefix)
        return channel  # an event of a leg that was over as the snapshot was taken may come late

    def add(self, uid: str, event: Event, prefix: str = "") -> Channel | None:
        """Make a leg of the first event that tells of it."""
        if prefix + "Channel" not in event:
            return None
        if len(self.channels) >= MAX_CHANNELS:
            self._make_room()
        channel = Channel(uid, event, prefix)
        self.channels[uid] = channel
        return channel

    def forget(self, channel: Channel) -> None:
        """Drop a leg and what points at it."""
        self.channels.pop(channel.uid, None)
        self.leave(channel)
        source = self.get(channel.dialled_by)
        if source is not None and channel.uid in source.dials:
            source.dials.remove(channel.uid)

    def enter(self, channel: Channel, bridge: str, kind: BridgeKind = BridgeKind.TALK) -> None:
        """Put a leg into a bridge."""
        if channel.bridge != bridge:
            self.leave(channel)
        channel.bridge = bridge
        place = self.bridges.get(bridge)
        if place is None:
            place = self.bridges[bridge] = Bridge(kind)
        elif kind is not BridgeKind.TALK:
            place.kind = kind
        place.members[channel.uid] = None

    def leave(self, channel: Channel) -> None:
        """Take a leg out of its bridge; an empty bridge goes."""
        uid, channel.bridge = channel.bridge, None
        bridge = self.bridges.get(uid) if uid is not None else None
        if bridge is not None and uid is not None:
            bridge.members.pop(channel.uid, None)
            if not bridge.members:
                del self.bridges[uid]

    def members(self, bridge: str | None) -> tuple[Channel, ...]:
        """Return the legs in a bridge."""
        place = self.bridges.get(bridge) if bridge else None
        if place is None:
            return ()
        return tuple([self.channels[uid] for uid in place.members if uid in self.channels])

    def kind(self, channel: Channel) -> BridgeKind | None:
        """Return what kind of bridge a leg is in."""
        place = self.bridges.get(channel.bridge) if channel.bridge else None
        return None if place is None else place.kind

    def _make_room(self) -> None:
        """Let the oldest tenth that touches no call of mine go: a PBX has never so many."""
        self.overflowed = True
        legs = list(self.channels.values())
        old = [leg for leg in legs if not self.spare(leg)] or [x for x in legs if not self.held(x)]
        for leg in old[: MAX_CHANNELS // 10] or legs[:1]:
            self.forget(leg)

    # -- the ways between legs

    def root(self, channel: Channel) -> Channel | None:
        """Return the leg that calls this one, through Local pairs; None where none is known."""
        seen: set[str] = set()
        here: Channel | None = channel
        while here is not None and here.uid not in seen:
            seen.add(here.uid)
            source = self.get(here.dialled_by)
            if source is None:
                unknown = here.originated or here.dialled_by is not None or here.was_dialled
                return None if unknown else self._behind(here)
            if not source.is_local:
                return source
            if source.originated:
                return next(self._phones(source), None)
            here = self.get(source.half)
        return None

    def queued(self, channel: Channel) -> Channel | None:
        """Return who waits in the queue that rings this leg, where a snapshot told no more."""
        first = self.get(channel.link) if channel.listed else None
        return first if first is not None and first.in_queue else None

    def is_originated(self, channel: Channel) -> bool:
        """Whether nobody dials this leg but an Originate, through Local pairs."""
        seen: set[str] = set()
        here: Channel | None = channel
        while here is not None and here.uid not in seen:
            seen.add(here.uid)
            if here.originated:
                return True
            source = self.get(here.dialled_by)
            here = source if source is None or not source.is_local else self.get(source.half)
        return False

    def _behind(self, half: Channel) -> Channel:
        """Whoever stands in a bridge with a Local half nobody dialled (an attended transfer)."""
        return next(iter(self.peers(half)), half)

    def _phones(self, half: Channel) -> Iterator[Channel]:
        """The phones behind a Local pair that an Originate made: it calls for them."""
        return iter(self.targets_behind(half))

    def targets(self, channel: Channel) -> Iterator[Channel]:
        """The phones this leg dialled, through Local pairs."""
        seen = {channel.uid}
        waiting = list(channel.dials)
        while waiting:
            target = self.get(waiting.pop())
            if target is None or target.uid in seen:
                continue
            seen.add(target.uid)
            half = self.get(target.half) if target.is_local else None
            if half is not None:
                waiting.extend(half.dials)
            elif not target.is_local:
                yield target

    def targets_behind(self, half: Channel) -> list[Channel]:
        """The phones the other half of a Local pair dialled."""
        other = self.get(half.half)
        return [] if other is None or not other.dials else list(self.targets(other))

    def peers(self, channel: Channel) -> list[Channel]:
        """The real legs in this one's bridge, hopping Local pairs."""
        found: list[Channel] = []
        seen: set[str] = {channel.uid}
        waiting = [channel]
        while waiting:
            for member in self.members(waiting.pop().bridge):
                if member.uid in seen:
                    continue
                seen.add(member.uid)
                if not member.is_local:
                    found.append(member)
                    continue
                half = self.get(member.half)
                if half is not None and half.uid not in seen:
                    seen.add(half.uid)
                    waiting.append(half)
        return found

    def ends(self, channel: Channel) -> list[Channel]:
        """The phones a leg stands for: itself, or whoever is or rings behind a Local half."""
        if not channel.is_local:
            return [channel]
        half = self.get(channel.half)
        if half is None:
            return []
        return self.peers(half) or list(self.targets(half))


def kind_of(event: Event) -> BridgeKind:
    """Tell what a bridge is for by who made it."""
    if event.get("BridgeTechnology") in _LOTS:
        return BridgeKind.LOT
    return BridgeKind.ROOM if event.get("BridgeCreator") in _ROOMS else BridgeKind.TALK
