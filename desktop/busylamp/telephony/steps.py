# SPDX-License-Identifier: MIT
"""How each event moves the graph; odd ones change nothing."""

from collections.abc import Callable

from busylamp.ami.messages import Event
from busylamp.telephony.channels import Channel, ChannelState
from busylamp.telephony.graph import Graph, kind_of

Touched = tuple[Channel, ...]


class Steps:
    """Folds one event after the other into a graph and names the legs each touched.

    BridgeMerge is not among them: a BridgeLeave and a BridgeEnter follow for each leg that it
    moves (main/bridge.c, bridge_do_merge).
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
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
        channel.snapshot, channel.prefix = event, ""
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
        channel.snapshot, channel.prefix = event, ""
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
        channel.snapshot, channel.prefix = event, ""
        channel.gone = True
        channel.cause = event.number("Cause") or 0
        self._graph.leave(channel)
        return (channel, *others)

    # -- dials

    def _dial_begin(self, event: Event) -> Touched:
        target = self._graph.of(event, "Dest")
        if target is None:
            return ()
        target.see(event, "Dest")
        source = self._graph.of(event)
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

    def _dial_state(self, event: Event) -> Touched:
        target = self._graph.get(event.get("DestUniqueid"))
        if target is None or event.get("DialStatus") != "RINGING":
            return ()
        target.rang = True
        return (target,)

    def _dial_end(self, event: Event) -> Touched:
        target = self._graph.get(event.get("DestUniqueid"))
        if target is None:
            return ()
        target.dial_status = event.get("DialStatus")
        if target.dial_status == "ANSWER" and not target.is_local:
            caller = self._graph.root(target)
            if caller is not None:
                caller.taken_by = target.device
        return (target,)

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
        return self._graph.members(bridge)

    def _bridge_leave(self, event: Event) -> Touched:
        channel = self._graph.get(event.get("Uniqueid"))
        if channel is None or channel.bridge != event.get("BridgeUniqueid"):
            return ()
        others = self._graph.members(channel.bridge)
        self._graph.leave(channel)
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
        return (one, two)

    # -- queues

    def _queue_join(self, event: Event) -> Touched:
        channel = self._graph.of(event)
        if channel is None:
            return ()
        channel.queue = event.get("Queue")
        channel.in_queue = True
        channel.queued_at = self._at
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
        who = self._graph.get(event.get("TransfererUniqueid"))
        if who is None or event.get("Result") != "Success":
            return ()
        who.forward = event.get("Extension")
        whom = self._graph.get(event.get("TransfereeUniqueid"))
        handed = [] if whom is None else self._graph.ends(whom)
        for channel in handed:
            channel.sent_to = who.forward
            channel.handed_by = _name(who)
        return (who, *handed)

    def _attended_transfer(self, event: Event) -> Touched:
        first = self._graph.get(event.get("OrigTransfererUniqueid"))
        second = self._graph.get(event.get("SecondTransfererUniqueid"))
        if first is None or second is None or event.get("Result") != "Success":
            return ()
        handed = self._ends_of(event, "Transferee")
        # No target is named while it still rings: it is whom the second leg dials.
        to = self._ends_of(event, "TransferTarget") or list(self._graph.targets(second))
        number = event.get("TransferTargetCallerIDNum") or _number(to) or second.exten or ""
        first.forward = number
        if second is not first:
            second.forward = event.get("TransfereeCallerIDNum") or _number(handed)
        for channel in (*handed, *to):
            channel.handed_by = _name(first)
        for channel in handed:
            channel.sent_to = number
        return (first, second, *handed, *to)

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
        return (picker, target)

    def _parked(self, event: Event) -> Touched:
        parkee = self._graph.of(event, "Parkee")
        if parkee is None:
            return ()
        slot, parker = event.get("ParkingSpace"), event.get("ParkerDialString")
        handed = self._graph.ends(parkee)
        for channel in {parkee.uid: parkee, **{c.uid: c for c in handed}}.values():
            channel.parked_at = slot
            channel.handed_by = (parker, "") if parker else channel.handed_by
            channel.sent_to = ""
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


def _name(channel: Channel) -> tuple[str, str]:
    return channel.device, channel.caller.number or ""


def _number(channels: list[Channel]) -> str:
    return next((c.caller.number for c in channels if c.caller.number), "")
