# SPDX-License-Identifier: MIT
"""Channels, dials and bridges of the whole PBX, as Asterisk tells them."""

from collections.abc import Callable, Iterator
from enum import IntEnum

from busylamp.ami.messages import Event
from busylamp.telephony.model import Party

MAX_CHANNELS = 20_000
_NOTHING = frozenset({"", "<unknown>", "unknown", "(null)"})
_HIDDEN = frozenset({"anonymous", "unavailable", "restricted", "withheld"})


class ChannelState(IntEnum):
    """What ChannelState says (include/asterisk/channelstate.h)."""

    DOWN = 0
    RESERVED = 1
    OFF_HOOK = 2
    DIALING = 3
    RING = 4  # the device calls us
    RINGING = 5  # we ring the device
    UP = 6
    BUSY = 7


class Channel:
    """One leg. Its names and numbers stay in the last event that told them until asked for."""

    __slots__ = (
        "bridge",
        "cause",
        "device",
        "dial_status",
        "dialled_by",
        "dials",
        "exten",
        "forward",
        "gone",
        "half",
        "held",
        "in_queue",
        "is_local",
        "link",
        "name",
        "originated",
        "prefix",
        "queue",
        "rang",
        "snapshot",
        "state",
        "taken_by",
        "transferred_by",
        "uid",
        "was_up",
    )

    def __init__(self, uid: str, snapshot: Event, prefix: str = "") -> None:
        self.uid = uid
        self.snapshot = snapshot
        self.prefix = prefix
        self.rename(snapshot.get(prefix + "Channel"))
        self.link = snapshot.get(prefix + "Linkedid") or uid
        self.state = snapshot.number(prefix + "ChannelState") or 0
        self.exten = given(snapshot.get(prefix + "Exten"))  # the first one: what was dialled
        self.was_up = self.state == ChannelState.UP
        self.rang = self.state == ChannelState.RINGING
        self.dialled_by: str | None = None  # Uniqueid of the channel that dials this one
        self.originated = False  # dialled by nobody: an Originate
        self.dials: list[str] = []
        self.dial_status = ""
        self.forward = ""
        self.bridge: str | None = None
        self.half: str | None = None  # the other half of a Local pair
        self.held = False
        self.gone = False
        self.cause = 0
        self.queue = ""
        self.in_queue = False
        self.transferred_by = ""
        self.taken_by = ""  # the device that answered this caller

    def rename(self, name: str) -> None:
        """Take another name: `PJSIP/1000-0000003e` belongs to the device PJSIP/1000."""
        self.name = name
        self.device = device_of(name)
        self.is_local = name.startswith("Local/")  # half of a pair: no phone, but a way to one

    @property
    def caller(self) -> Party:
        """Who is at this leg, in the PBX's words."""
        return self._party("CallerIDNum", "CallerIDName")

    @property
    def connected(self) -> Party:
        """Whom this leg is shown."""
        return self._party("ConnectedLineNum", "ConnectedLineName")

    @property
    def dialled(self) -> str | None:
        """Where the dialplan has this leg now."""
        return given(self.snapshot.get(self.prefix + "Exten"))

    def see(self, event: Event, prefix: str = "") -> None:
        """Take a newer snapshot of this leg; dials and bridges may have changed its Linkedid."""
        self.snapshot = event
        self.prefix = prefix
        link = event.get(prefix + "Linkedid")
        if link:
            self.link = link

    def _party(self, number: str, name: str) -> Party:
        found = given(self.snapshot.get(self.prefix + number))
        if found is not None and found.casefold() in _HIDDEN:
            found = None
        return Party(number=found, name=given(self.snapshot.get(self.prefix + name)))


class Graph:
    """The PBX's channels by Uniqueid; `take` folds one event in and names the legs it touched."""

    def __init__(self) -> None:
        self.channels: dict[str, Channel] = {}
        self.bridges: dict[str, set[str]] = {}
        self.overflowed = False
        self.spare: Callable[[Channel], bool] = lambda channel: False  # noqa: ARG005
        self._steps: dict[str, Callable[[Event], tuple[Channel, ...]]] = {
            "Newchannel": self._newchannel,
            "Newstate": self._newstate,
            "NewCallerid": self._renumbered,
            "NewConnectedLine": self._renumbered,
            "Rename": self._rename,
            "DialBegin": self._dial_begin,
            "DialState": self._dial_state,
            "DialEnd": self._dial_end,
            "BridgeEnter": self._bridge_enter,
            "BridgeLeave": self._bridge_leave,
            "BridgeMerge": self._bridge_merge,
            "Hold": self._hold,
            "Unhold": self._unhold,
            "LocalBridge": self._local_bridge,
            "QueueCallerJoin": self._queue_join,
            "QueueCallerLeave": self._queue_leave,
            "QueueCallerAbandon": self._queue_abandon,
            "AgentCalled": self._agent_called,
            "BlindTransfer": self._blind_transfer,
            "Hangup": self._hangup,
        }
        self.events = frozenset(self._steps)

    def take(self, event: Event) -> tuple[Channel, ...]:
        """Fold an event in; odd ones change nothing."""
        step = self._steps.get(event.name)
        return step(event) if step is not None else ()

    def get(self, uid: str | None) -> Channel | None:
        """Return a leg by its Uniqueid."""
        return self.channels.get(uid) if uid else None

    def forget(self, channel: Channel) -> None:
        """Drop a leg and what points at it."""
        self.channels.pop(channel.uid, None)
        self._leave(channel)

    def root(self, channel: Channel) -> Channel | None:
        """Return the leg that calls this one, through Local pairs; None for an Originate."""
        seen: set[str] = set()
        here: Channel | None = channel
        while here is not None and here.uid not in seen:
            seen.add(here.uid)
            source = self.get(here.dialled_by)
            if source is None:
                return None if here.originated else self._behind(here)
            if not source.is_local:
                return source
            if source.originated:
                return next(self._phones(source), None)
            here = self.get(source.half)
        return None

    def _behind(self, half: Channel) -> Channel:
        """Whoever stands in a bridge with a Local half nobody dialled (an attended transfer)."""
        return next(iter(self.peers(half)), half)

    def _phones(self, half: Channel) -> Iterator[Channel]:
        """The phones behind a Local pair that an Originate made: it calls for them."""
        other = self.get(half.half)
        return iter(()) if other is None else self.targets(other)

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

    def peers(self, channel: Channel) -> list[Channel]:
        """The real legs in this one's bridge, hopping Local pairs."""
        found: list[Channel] = []
        seen: set[str] = {channel.uid}
        waiting = [channel]
        while waiting:
            here = waiting.pop()
            for uid in self.bridges.get(here.bridge or "", ()):
                member = self.channels.get(uid)
                if member is None or uid in seen:
                    continue
                seen.add(uid)
                if not member.is_local:
                    found.append(member)
                    continue
                half = self.get(member.half)
                if half is not None and half.uid not in seen:
                    seen.add(half.uid)
                    waiting.append(half)
        return found

    def _of(self, event: Event, prefix: str = "") -> Channel | None:
        """Return the leg an event is about; make it if the event is the first to tell of it."""
        uid = event.get(prefix + "Uniqueid")
        if not uid:
            return None
        channel = self.channels.get(uid)
        if channel is None:
            return self._add(uid, event, prefix)
        return channel

    def _add(self, uid: str, event: Event, prefix: str) -> Channel | None:
        if prefix + "Channel" not in event:
            return None
        if len(self.channels) >= MAX_CHANNELS:
            self._make_room()
        channel = Channel(uid, event, prefix)
        self.channels[uid] = channel
        return channel

    def _make_room(self) -> None:
        """Let the oldest tenth that touches no call of mine go: a PBX has never so many."""
        self.overflowed = True
        old = [c for c in self.channels.values() if not self.spare(c)][: MAX_CHANNELS // 10]
        for channel in old or list(self.channels.values())[:1]:
            self.forget(channel)

    def _newchannel(self, event: Event) -> tuple[Channel, ...]:
        channel = self._of(event)
        return () if channel is None else (channel,)

    def _newstate(self, event: Event) -> tuple[Channel, ...]:
        channel = self._of(event)
        if channel is None:
            return ()
        channel.snapshot, channel.prefix = event, ""
        channel.state = event.number("ChannelState") or 0
        if channel.state == ChannelState.UP:
            channel.was_up = True
        elif channel.state == ChannelState.RINGING:
            channel.rang = True
        return (channel,)

    def _renumbered(self, event: Event) -> tuple[Channel, ...]:
        channel = self._of(event)
        if channel is None:
            return ()
        channel.snapshot, channel.prefix = event, ""
        return (channel,)

    def _rename(self, event: Event) -> tuple[Channel, ...]:
        channel = self.get(event.get("Uniqueid"))
        name = event.get("Newname")
        if channel is None or not name:
            return ()
        channel.rename(name)
        return (channel,)

    def _dial_begin(self, event: Event) -> tuple[Channel, ...]:
        target = self._of(event, "Dest")
        if target is None:
            return ()
        target.see(event, "Dest")
        source = self._of(event)
        if source is None:
            target.originated = True
            return (target,)
        source.see(event)
        target.dialled_by = source.uid
        if target.uid not in source.dials:
            source.dials.append(target.uid)
        if source.in_queue:
            target.queue = source.queue
        return (target, source)

    def _dial_state(self, event: Event) -> tuple[Channel, ...]:
        target = self.get(event.get("DestUniqueid"))
        if target is None or event.get("DialStatus") != "RINGING":
            return ()
        target.rang = True
        return (target,)

    def _dial_end(self, event: Event) -> tuple[Channel, ...]:
        target = self.get(event.get("DestUniqueid"))
        if target is None:
            return ()
        target.dial_status = event.get("DialStatus")
        if target.dial_status == "ANSWER" and not target.is_local:
            caller = self.root(target)
            if caller is not None:
                caller.taken_by = target.device
        return (target,)

    def _bridge_enter(self, event: Event) -> tuple[Channel, ...]:
        channel = self._of(event)
        bridge = event.get("BridgeUniqueid")
        if channel is None or not bridge:
            return ()
        swapped = self.get(event.get("SwapUniqueid"))
        if swapped is not None:
            self._leave(swapped)
        channel.see(event)
        channel.was_up = True
        self.enter(channel, bridge)
        return self._members(bridge)

    def enter(self, channel: Channel, bridge: str) -> None:
        """Put a leg into a bridge."""
        self._leave(channel)
        channel.bridge = bridge
        self.bridges.setdefault(bridge, set()).add(channel.uid)

    def _bridge_leave(self, event: Event) -> tuple[Channel, ...]:
        channel = self.get(event.get("Uniqueid"))
        if channel is None or channel.bridge != event.get("BridgeUniqueid"):
            return ()
        others = self._members(channel.bridge)
        self._leave(channel)
        return others

    def _bridge_merge(self, event: Event) -> tuple[Channel, ...]:
        into = event.get("ToBridgeUniqueid")
        for channel in self._members(event.get("FromBridgeUniqueid")):
            self.enter(channel, into)
        return self._members(into)

    def _members(self, bridge: str | None) -> tuple[Channel, ...]:
        uids = self.bridges.get(bridge or "", set())
        return tuple(self.channels[uid] for uid in sorted(uids) if uid in self.channels)

    def _leave(self, channel: Channel) -> None:
        bridge, channel.bridge = channel.bridge, None
        members = self.bridges.get(bridge or "")
        if members is not None and bridge is not None:
            members.discard(channel.uid)
            if not members:
                del self.bridges[bridge]

    def _hold(self, event: Event) -> tuple[Channel, ...]:
        return self._set_held(event, held=True)

    def _unhold(self, event: Event) -> tuple[Channel, ...]:
        return self._set_held(event, held=False)

    def _set_held(self, event: Event, *, held: bool) -> tuple[Channel, ...]:
        channel = self.get(event.get("Uniqueid"))
        if channel is None:
            return ()
        channel.held = held
        return (channel,)

    def _local_bridge(self, event: Event) -> tuple[Channel, ...]:
        one, two = self._of(event, "LocalOne"), self._of(event, "LocalTwo")
        if one is None or two is None:
            return ()
        one.half, two.half = two.uid, one.uid
        return (one, two)

    def _queue_join(self, event: Event) -> tuple[Channel, ...]:
        channel = self._of(event)
        if channel is None:
            return ()
        channel.queue = event.get("Queue")
        channel.in_queue = True
        return (channel,)

    def _queue_leave(self, event: Event) -> tuple[Channel, ...]:
        channel = self.get(event.get("Uniqueid"))
        if channel is None:
            return ()
        channel.in_queue = False
        return (channel,)

    def _queue_abandon(self, event: Event) -> tuple[Channel, ...]:
        channel = self.get(event.get("Uniqueid"))
        if channel is not None:
            channel.dial_status = "CANCEL"
        return self._queue_leave(event)

    def _agent_called(self, event: Event) -> tuple[Channel, ...]:
        source, target = self._of(event), self._of(event, "Dest")
        if source is None or target is None:
            return ()
        source.queue = target.queue = event.get("Queue")
        source.in_queue = True  # also where QueueCallerJoin was before our time
        return (target, source)

    def _blind_transfer(self, event: Event) -> tuple[Channel, ...]:
        who = self.get(event.get("TransfererUniqueid"))
        whom = self.get(event.get("TransfereeUniqueid"))
        if who is None or event.get("Result") != "Success":
            return ()
        who.forward = event.get("Extension")
        if whom is None:
            return (who,)
        whom.transferred_by = who.caller.number or ""
        return (who, whom)

    def _hangup(self, event: Event) -> tuple[Channel, ...]:
        channel = self.get(event.get("Uniqueid"))
        if channel is None:
            return ()
        others = self._members(channel.bridge)
        channel.snapshot, channel.prefix = event, ""
        channel.gone = True
        channel.cause = event.number("Cause") or 0
        self._leave(channel)
        return (channel, *others)


def device_of(channel_name: str) -> str:
    """Cut a channel's name at its last dash: SIP/10-1 is no channel of SIP/100."""
    return channel_name.rpartition("-")[0] or channel_name


def given(text: str) -> str | None:
    """Return the text, or None for each of the ways Asterisk spells nothing."""
    text = text.strip()
    return None if text.casefold() in _NOTHING else text
