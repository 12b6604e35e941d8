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

    def monitor(self, leg: Leg) -> bool:
        """Begin; return whether it was not recorded yet."""
        if leg.uid in self._monitored:
            return False
        self._monitored.add(leg.uid)
        self._tell("MonitorStart", leg)
        return True

    def stop_monitor(self, leg: Leg) -> bool:
        """End; return whether it was recorded."""
        if leg.uid not in self._monitored:
            return False
        self._monitored.remove(leg.uid)
        self._tell("MonitorStop", leg)
        return True

    def is_monitored(self, leg: Leg) -> bool:
        """Whether a leg is recorded by Monitor."""
        return leg.uid in self._monitored

    def mix(self, leg: Leg) -> None:
        """A phone's own record code: there is no such action on a UCM's list."""
        self._mixed.add(leg.uid)
        self._tell("MixMonitorStart", leg)

    def mute_mix(self, leg: Leg, direction: str, state: str) -> bool:
        """Write silence, or what is heard again; return whether it is recorded."""
        if leg.uid not in self._mixed:
            return False
        self._tell("MixMonitorMute", leg, [("Direction", direction), ("State", state)])
        return True

    def stop_mix(self, leg: Leg) -> bool:
        """End; return whether it was recorded."""
        if leg.uid not in self._mixed:
            return False
        self._mixed.remove(leg.uid)
        self._tell("MixMonitorStop", leg)
        return True

    def _ended(self, leg: Leg) -> None:
        self.stop_monitor(leg)
        self.stop_mix(leg)

    def _tell(self, name: str, leg: Leg, extra: Headers | None = None) -> None:
        self._exchange.tell("call", name, [*snapshot(leg), *(extra or [])])
