# SPDX-License-Identifier: MIT
"""Actions on a call under way: hang up, record, play digits."""

from busylamp.ami.server import Request
from busylamp.demo.answers import Answer, Answers
from busylamp.demo.lines import Headers, Leg, snapshot

_MISSING, _GONE = "No channel specified", "No such channel"
_DIRECTIONS = ("read", "write", "both")


class Tools(Answers):
    """In the words of 16."""

    def actions(self) -> dict[str, Answer]:
        """Return what is answered here."""
        return {
            "hangup": self._hang_up,
            "playdtmf": self._digit,
            "monitor": self._monitor,
            "stopmonitor": self._stop_monitor,
            "pausemonitor": lambda request: self._pause(request, "Paused"),
            "unpausemonitor": lambda request: self._pause(request, "Unpaused"),
            "mixmonitormute": self._mute,
            "stopmixmonitor": self._stop_mix,
        }

    def _hang_up(self, request: Request) -> None:
        channel, cause = request.get("Channel"), request.get("Cause")
        if not channel:
            self.refuse(request, _MISSING)
        elif self.exchange.leg_of(channel) is None:
            self.refuse(request, _GONE)
        else:
            self.server.respond(request, "Channel Hungup")
            self.office.hang_up(channel, int(cause) if cause.isdecimal() else None)

    def _digit(self, request: Request) -> None:
        leg = self.leg(request, "Channel not specified", "Channel not found")
        if leg is None:
            return
        digit = request.get("Digit")
        if not digit:
            self.refuse(request, "No digit specified")
            return
        self.server.respond(request, "DTMF successfully queued")
        if request.get("Receive").casefold() in ("true", "yes", "1"):
            self._heard(leg, digit[0])

    def _heard(self, leg: Leg, digit: str) -> None:
        """As if its phone had sent it: who talks with it hears it."""
        key = [("Digit", digit)]
        self._dtmf("DTMFEnd", leg, [*key, ("DurationMs", "0"), ("Direction", "Received")])
        partner = leg.partner
        if partner is not None:
            sent = ("Direction", "Sent")
            self._dtmf("DTMFBegin", partner, [*key, sent])
            self._dtmf("DTMFEnd", partner, [*key, ("DurationMs", "100"), sent])

    def _dtmf(self, name: str, leg: Leg, extra: Headers) -> None:
        self.exchange.tell("dtmf", name, [*snapshot(leg), *extra])

    def _monitor(self, request: Request) -> None:
        leg = self.leg(request, _MISSING, _GONE)
        if leg is None:
            return
        if self.office.recordings.is_monitored(leg):
            self.refuse(request, "Could not start monitoring channel")
            return
        self.server.respond(request, "Started monitoring channel")
        self.office.recordings.monitor(leg)

    def _stop_monitor(self, request: Request) -> None:
        leg = self.leg(request, _MISSING, _GONE)
        if leg is None:
            return
        if not self.office.recordings.is_monitored(leg):
            self.refuse(request, "Could not stop monitoring channel")
            return
        self.server.respond(request, "Stopped monitoring channel")
        self.office.recordings.stop_monitor(leg)

    def _pause(self, request: Request, word: str) -> None:
        """No event tells it, and a channel that is not recorded is no refusal."""
        if self.leg(request, _MISSING, _GONE) is not None:
            self.server.respond(request, f"{word} monitoring of the channel")

    def _stop_mix(self, request: Request) -> None:
        leg = self.leg(request, _MISSING, _GONE)
        if leg is None:
            return
        if not self.office.recordings.is_mixed(leg):
            self.refuse(request, "Could not stop monitoring channel")
            return
        self.server.respond(request)
        self.office.recordings.stop_mix(leg)

    def _mute(self, request: Request) -> None:
        direction, state = request.get("Direction"), request.get("State")
        leg = self.leg(request, _MISSING, _GONE)
        if leg is None:
            return
        if direction.casefold() not in _DIRECTIONS:
            self.refuse(request, "No direction specified. Must be read, write or both")
        elif not self.office.recordings.is_mixed(leg):
            self.refuse(request, "Cannot set mute flag")
        else:
            self.server.respond(request)
            self.office.recordings.mute_mix(leg, direction, state)
