# SPDX-License-Identifier: MIT
"""How each event moves the graph; odd ones change nothing."""

from collections.abc import Callable

from busylamp.ami.messages import Event
from busylamp.telephony import recording
from busylamp.telephony.channels import Channel, ChannelState, device_of, given, stamp
from busylamp.telephony.graph import BridgeKind, Graph, kind_of

Touched = tuple[Channel, ...]
_TWO = 2  # in a bridge: they talk


class Steps:
    """Folds one event after the other into a graph and names the legs each touched.

    BridgeMerge is not among them: a BridgeLeave and a BridgeEnter follow for each leg that it
    moves (main/bridge.c, bridge_do_merge).
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._handed: dict[str, None] = {}  # Uniqueids of legs that were handed over
        self._at: float | None = None  # when the event that is folded in happened
        self._steps: dict[str, Callable[[Event], Touched]] = {
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
            "Hold": self._hold,
            "Unhold": self._unhold,
            "LocalBridge": self._local_bridge,
            "QueueCallerJoin": self._queue_join,
            "QueueCallerLeave": self._queue_leave,
            "QueueCallerAbandon": self._queue_abandon,
            "AgentCalled": self._agent_called,
            "BlindTransfer": self._blind_transfer,
            "AttendedTransfer": self._attended_transfer,
            "Pickup": self._pickup,
            "ParkedCall": self._parked,
            "ParkedCallTimeOut": self._park_timed_out,
            "UnParkedCall": self._unparked,
            "Hangup": self._hangup,
            **dict.fromkeys(recording.EVENTS, self._recorded),
        }
        self.events = frozenset(self._steps)

    def take(self, event: Event, at: float | None = None) -> Touched:
        """Fold an event in; `at` is Unix seconds, or None."""
        self._at = at
        step = self._steps.get(event.name)
        return step(event) if step is not None else ()

    # -- channels

    def _newchannel(self, event: Event) -> Touched:
        channel = self._graph.of(event)
        return () if channel is None else (channel,)

    def _newstate(self, event: Event) -> Touched:
        channel = self._graph.of(event)
        if channel is None:
            return ()
        channel.keep(event)
        channel.state = event.number("ChannelState") or 0
        if channel.state == ChannelState.UP:
            channel.was_up = True
        elif channel.state == ChannelState.RINGING:
            channel.rang = True
        return (channel,)

    def _renumbered(self, event: Event) -> Touched:
        channel = self._graph.of(event)
        if channel is None:
            return ()
        channel.keep(event)
        return (channel,)

    def _rename(self, event: Event) -> Touched:
        channel = self._graph.get(event.get("Uniqueid"))
        name = event.get("Newname")
        if channel is None or not name:
            return ()
        channel.rename(name)
        return (channel,)

    def _hangup(self, event: Event) -> Touched:
        channel = self._graph.get(event.get("Uniqueid"))
        if channel is None:
            return ()
        others = self._graph.members(channel.bridge)
        channel.keep(event)
        channel.gone = True
        channel.cause = event.number("Cause") or 0
        self._graph.leave(channel)
        return (channel, *others)

    def _recorded(self, event: Event) -> Touched:
        channel = self._graph.get(event.get("Uniqueid"))
        if channel is None:
            return ()
        recording.note(channel, event)
        return (channel, *self._graph.peers(channel))

    # -- dials

    def _dial_begin(self, event: Event) -> Touched:
        target = self._graph.of(event, "Dest")
        if target is None:
            return ()
        target.see(event, "Dest")
        source = self._graph.of(event)
        if source is None:
            return self._rung_by_nobody(target)
        source.see(event)
        source.parked_at = ""  # it left the lot, also where that was not told
        target.dialled_by = source.uid
        if target.uid not in source.dials:
            source.dials.append(target.uid)
        if source.in_queue:
            target.queue = source.queue
        caller = self._graph.root(target)
        if caller is not None:
            caller.taken_by = ""  # by whom an earlier dial was answered says nothing of this one
            caller.dials_on = True
        return self._with_phones((target, source))

    def _with_phones(self, touched: Touched) -> Touched:
        """Add the phones that ring behind a Local half: who calls them may be clear now.

        Two threads dial along a Local pair, and tell of it in any order.
        """
        more = [
            phone
            for channel in touched
            if channel.is_local and channel.half is not None
            for phone in self._graph.targets_behind(channel)
        ]
        return (*touched, *more) if more else touched

    def _rung_by_nobody(self, target: Channel) -> Touched:
        """An Originate, or the PBX calls back whoever handed a call over that nobody took."""
        if self._handed:
            back = self._called_back(target)
            if back is not None:
                target.dialled_by = back.uid
                back.dials.append(target.uid)
                return (target, back)
        target.originated = True
        return (target,)

    def _called_back(self, target: Channel) -> Channel | None:
        shown = target.connected.number
        if shown is None or shown == target.caller.number:
            return None  # an Originate gives its leg the number it calls for a caller id (measured)
        for uid in self._handed:
            channel = self._graph.get(uid)
            if channel is None or channel.handed_by is None or channel.gone:
                continue
            rings = any(not target.gone for target in self._graph.targets(channel))
            if rings or self._graph.peers(channel):
                continue  # it is not without anybody: who is rung now is rung for another call
            if channel.handed_by[0] == target.device and channel.caller.number == shown:
                return channel
        return None

    def _hand(self, channel: Channel, by: tuple[str, str]) -> None:
        channel.handed_by = by
        known = (uid for uid in self._handed if uid in self._graph.channels)
        self._handed = dict.fromkeys((*known, channel.uid))

    def _dial_state(self, event: Event) -> Touched:
        target = self._graph.get(event.get("DestUniqueid"))
        if target is None or event.get("DialStatus") != "RINGING":
            return ()
        target.rang = True
        self._follow_dialler(target, event)
        return (target,)

    def _follow_dialler(self, target: Channel, event: Event) -> None:
        """Who dials may be swapped for another while it rings (a transfer)."""
        source = self._graph.get(event.get("Uniqueid"))
        if source is not None and target.dialled_by not in (None, source.uid):
            target.dialled_by = source.uid
            source.taken_by = ""
            if target.uid not in source.dials:
                source.dials.append(target.uid)

    def _dial_end(self, event: Event) -> Touched:
        target = self._graph.get(event.get("DestUniqueid"))
        if target is None:
            return ()
        target.dial_status = event.get("DialStatus")
        self._follow_dialler(target, event)
        if target.dial_status == "ANSWER":
            self._answered(target, self._graph.get(event.get("Uniqueid")))
        return (target,)

    def _answered(self, target: Channel, source: Channel | None) -> None:
        if source is not None and target.dialled_by is None and not target.originated:
            self._took(target, source)
        caller = None if target.is_local else self._graph.root(target)
        if caller is not None:
            caller.taken_by = target.device
            caller.dials_on = False

    def _took(self, target: Channel, source: Channel) -> None:
        """A leg answers a dial that never began for it.

        Its phone asked for the place of a ringing one (INVITE with Replaces: no Pickup event, the
        ringing leg's Cause is 0).
        """
        rang = [leg for leg in self._graph.targets(source) if not leg.gone]
        if len(rang) == 1:
            target.picked = rang[0].device
            rang[0].picked_by = target.device
        target.dialled_by = source.uid

    # -- bridges

    def _bridge_enter(self, event: Event) -> Touched:
        channel = self._graph.of(event)
        bridge = event.get("BridgeUniqueid")
        if channel is None or not bridge:
            return ()
        swapped = self._graph.get(event.get("SwapUniqueid"))
        if swapped is not None:
            self._graph.leave(swapped)
        channel.see(event)
        channel.was_up = True
        self._graph.enter(channel, bridge, kind_of(event))
        members = self._graph.members(bridge)
        if self._graph.kind(channel) is BridgeKind.TALK:
            for member in members:  # also where it was not told
                member.parked_at = ""  # fetched
                member.in_queue = False  # connected
        return self._with_phones(members)

    def _bridge_leave(self, event: Event) -> Touched:
        channel = self._graph.get(event.get("Uniqueid"))
        if channel is None or channel.bridge != event.get("BridgeUniqueid"):
            return ()
        others = self._graph.members(channel.bridge)
        self._graph.leave(channel)
        if channel.joins and len(others) > _TWO:
            channel.forward = channel.joins
            for other in others:
                for end in self._graph.ends(other):
                    if end.joined_by is not None:
                        self._hand(end, end.joined_by)
        return others

    def _hold(self, event: Event) -> Touched:
        return self._set_held(event, held=True)

    def _unhold(self, event: Event) -> Touched:
        return self._set_held(event, held=False)

    def _set_held(self, event: Event, *, held: bool) -> Touched:
        channel = self._graph.get(event.get("Uniqueid"))
        if channel is None:
            return ()
        channel.held = (channel.bridge or "") if held else None
        channel.hold_known = True
        return (channel,)

    def _local_bridge(self, event: Event) -> Touched:
        one, two = self._graph.of(event, "LocalOne"), self._graph.of(event, "LocalTwo")
        if one is None or two is None:
            return ()
        one.half, two.half = two.uid, one.uid
        return self._with_phones((one, two))

    # -- queues

    def _queue_join(self, event: Event) -> Touched:
        channel = self._graph.of(event)
        if channel is None:
            return ()
        channel.queue = event.get("Queue")
        channel.in_queue = True
        channel.queued_at = stamp(event, self._at)
        return (channel,)

    def _queue_leave(self, event: Event) -> Touched:
        channel = self._graph.get(event.get("Uniqueid"))
        if channel is None:
            return ()
        channel.in_queue = False
        return (channel,)

    def _queue_abandon(self, event: Event) -> Touched:
        channel = self._graph.get(event.get("Uniqueid"))
        if channel is not None:
            channel.dial_status = "CANCEL"
        return self._queue_leave(event)

    def _agent_called(self, event: Event) -> Touched:
        source, target = self._graph.of(event), self._graph.of(event, "Dest")
        if source is None or target is None:
            return ()
        source.queue = target.queue = event.get("Queue")
        source.in_queue = True  # also where QueueCallerJoin was before our time
        return (target, source)

    # -- handing over

    def _blind_transfer(self, event: Event) -> Touched:
        if event.get("Result") != "Success":
            return ()
        to = event.get("Extension")
        handed = self._ends_of(event, "Transferee")
        for channel in handed:
            channel.sent_to = to
            channel.handed_by = _named(event, "Transferer")  # nobody is called back for it
        who = self._graph.get(event.get("TransfererUniqueid"))
        if who is None:
            return tuple(handed)
        who.forward = to
        return (who, *handed)

    def _attended_transfer(self, event: Event) -> Touched:
        """Who handed over may have hung up before this is told: the event itself names it."""
        if event.get("Result") != "Success":
            return ()
        first = self._graph.get(event.get("OrigTransfererUniqueid"))
        second = self._graph.get(event.get("SecondTransfererUniqueid"))
        handed = self._ends_of(event, "Transferee")
        to = self._ends_of(event, "TransferTarget") or self._target(event, second, handed)
        touched = tuple(leg for leg in (first, second, *handed, *to) if leg is not None)
        by = _named(event, "OrigTransferer")
        number = _number(to) or event.get("TransferTargetCallerIDNum") or _asked(event)
        if event.get("DestType") == "Threeway":
            self._three_way(first, (*handed, *to), by, number)
            return touched
        back = _number(handed) or event.get("TransfereeCallerIDNum")
        for leg, forward in ((second, back), (first, number)):
            if leg is not None:
                leg.leaves, leg.forward = True, forward
        for channel in (*handed, *to):
            self._hand(channel, by)
        if not any(channel.state == ChannelState.UP for channel in to):
            for channel in handed:
                channel.sent_to = number
                self._take_over(channel, to)
        return touched

    def _take_over(self, caller: Channel, ringing: list[Channel]) -> None:
        """Let a leg be the one who waits for phones that ring: a blonde transfer."""
        for channel in ringing:
            source = self._graph.get(channel.dialled_by)
            if source is None or not source.is_local:
                channel.dialled_by = caller.uid
                caller.dials.append(channel.uid)
                caller.taken_by = ""

    def _target(self, event: Event, second: Channel | None, handed: list[Channel]) -> list[Channel]:
        """Who was asked where no TransferTarget is named (measured: while it rings, by code).

        It is whom the second leg dials, or the other one in the bridge they were put into.
        """
        dialler = event.get("SecondTransfererUniqueid")
        if dialler != event.get("OrigTransfererUniqueid"):
            if second is not None:
                return list(self._graph.targets(second))
            return [c for c in self._graph.channels.values() if c.dialled_by == dialler]
        there = self._graph.members(event.get("DestBridgeUniqueid"))
        ends = [end for member in there if member is not second for end in self._graph.ends(member)]
        return [end for end in ends if end not in handed]

    def _three_way(
        self, first: Channel | None, others: Touched, by: tuple[str, str], number: str
    ) -> None:
        """All three talk; it becomes a transfer when the one who brought them together leaves."""
        if first is not None:
            first.held = None
            first.joins = number
        for channel in others:
            channel.joined_by = by

    def _ends_of(self, event: Event, prefix: str) -> list[Channel]:
        channel = self._graph.get(event.get(prefix + "Uniqueid"))
        return [] if channel is None else self._graph.ends(channel)

    def _pickup(self, event: Event) -> Touched:
        picker = self._graph.of(event)
        target = self._graph.get(event.get("TargetUniqueid"))
        if picker is None or target is None or picker is target:
            return ()
        picker.picked = target.device
        picker.dialled_by = target.dialled_by
        picker.queue = target.queue
        target.picked_by = picker.device
        caller = self._graph.root(picker)
        if caller is not None:
            caller.taken_by = picker.device
        return (picker, target)

    def _parked(self, event: Event) -> Touched:
        parkee = self._graph.of(event, "Parkee")
        if parkee is None:
            return ()
        slot, parker = event.get("ParkingSpace"), event.get("ParkerDialString")
        handed = self._graph.ends(parkee)
        for channel in {parkee.uid: parkee, **{c.uid: c for c in handed}}.values():
            channel.parked_at = slot
            channel.sent_to = ""
            if parker:
                self._hand(channel, (parker, ""))
        return (parkee, *handed)

    def _park_timed_out(self, event: Event) -> Touched:
        parkee = self._graph.get(event.get("ParkeeUniqueid"))
        if parkee is None:
            return ()
        self._leave_slot(parkee)
        parkee.returned_from = event.get("ParkingSpace")
        return (parkee,)

    def _leave_slot(self, parkee: Channel) -> None:
        for channel in (parkee, *self._graph.ends(parkee)):
            channel.parked_at = ""

    def _unparked(self, event: Event) -> Touched:
        parkee = self._graph.of(event, "Parkee")
        fetcher = self._graph.of(event, "Retriever")
        if parkee is None or fetcher is None or parkee is fetcher:
            return ()
        fetcher.fetched = parkee.uid
        fetcher.handed_by = parkee.handed_by
        self._leave_slot(parkee)
        return (fetcher, parkee)


def _named(event: Event, prefix: str) -> tuple[str, str]:
    """Return the device and the number of the leg an event names."""
    device = device_of(event.get(prefix + "Channel"))
    return device, given(event.get(prefix + "CallerIDNum")) or ""


def _asked(event: Event) -> str:
    """Return the number the second leg dialled, if there was one."""
    if event.get("SecondTransfererUniqueid") == event.get("OrigTransfererUniqueid"):
        return ""
    return given(event.get("SecondTransfererExten")) or ""


def _number(channels: list[Channel]) -> str:
    return next((c.caller.number for c in channels if c.caller.number), "")
