# SPDX-License-Identifier: MIT
"""What is recorded: by Monitor, as a UCM lists it, and by a phone's own code as MixMonitor."""

from busylamp.demo.exchange import Exchange
from busylamp.demo.lines import Headers, Leg, snapshot


class Recordings:
    """Which legs are recorded, which way; ends with the leg."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._monitored: set[str] = set()
        self._mixed: set[str] = set()
        exchange.ends.append(self._ended)

    def is_monitored(self, leg: Leg) -> bool:
        """Whether a leg is recorded by Monitor."""
        return leg.uid in self._monitored

    def is_mixed(self, leg: Leg) -> bool:
        """Whether a leg is recorded by MixMonitor."""
        return leg.uid in self._mixed

    def monitor(self, leg: Leg) -> None:
        """Begin."""
        self._monitored.add(leg.uid)
        self._tell("MonitorStart", leg)

    def stop_monitor(self, leg: Leg) -> None:
        """End."""
        self._monitored.discard(leg.uid)
        self._tell("MonitorStop", leg)

    def mix(self, leg: Leg) -> None:
        """A phone's own record code: there is no such action on a UCM's list."""
        self._mixed.add(leg.uid)
        self._tell("MixMonitorStart", leg)

    def mute_mix(self, leg: Leg, direction: str, state: str) -> None:
        """Write silence, or what is heard again."""
        self._tell("MixMonitorMute", leg, [("Direction", direction), ("State", state)])

    def stop_mix(self, leg: Leg) -> None:
        """End."""
        self._mixed.discard(leg.uid)
        self._tell("MixMonitorStop", leg)

    def _ended(self, leg: Leg) -> None:
        if self.is_monitored(leg):
            self.stop_monitor(leg)
        if self.is_mixed(leg):
            self.stop_mix(leg)

    def _tell(self, name: str, leg: Leg, extra: Headers | None = None) -> None:
        self._exchange.tell("call", name, [*snapshot(leg), *(extra or [])])
