# SPDX-License-Identifier: MIT
"""Conference rooms."""

from busylamp.demo.lines import Bridge, Headers, Leg, snapshot
from busylamp.demo.talks import Talks
from busylamp.telephony.channels import ChannelState

ROOM = "6300"  # a UCM's first conference room


class Rooms:
    """Who is in which room."""

    def __init__(self, talks: Talks) -> None:
        self.rooms: dict[str, Bridge] = {}
        self._exchange = talks.exchange
        self._talks = talks
        talks.guards.append(self._guard)

    def join(self, leg: Leg, room: str) -> None:
        """Come in; the first one opens it."""
        self._exchange.set_state(leg, ChannelState.UP)
        bridge = self.rooms.get(room)
        if bridge is None:
            bridge = self._exchange.create(Bridge("", "base", "softmix", "ConfBridge", room))
            self.rooms[room] = bridge
            self._told("ConfbridgeStart", room, bridge.headers(count=1))
        self._exchange.enter(leg, bridge)
        heads = [*bridge.headers(), *snapshot(leg), ("Admin", "No"), ("Muted", "No")]
        self._told("ConfbridgeJoin", room, heads)

    def leave(self, leg: Leg) -> bool:
        """Go out; the last one closes it."""
        bridge = leg.bridge
        if bridge is None or bridge.creator != "ConfBridge":
            return False
        heads = [*bridge.headers(), *snapshot(leg), ("Admin", "No")]
        self._told("ConfbridgeLeave", bridge.name, heads)
        self._exchange.leave(leg)
        if not bridge.members:
            del self.rooms[bridge.name]
            self._told("ConfbridgeEnd", bridge.name, bridge.headers(count=1))
            self._exchange.destroy(bridge)
        return True

    def _guard(self, leg: Leg, cause: int) -> bool:
        if not self.leave(leg):
            return False
        self._talks.end(leg, cause or 16)
        return True

    def _told(self, name: str, room: str, headers: Headers) -> None:
        self._exchange.tell("call", name, [("Conference", room), *headers])
