# SPDX-License-Identifier: MIT
"""Actions that send a call elsewhere: transfers, redirects, parking."""

from busylamp.ami.server import Request
from busylamp.demo.answers import Answer, Answers
from busylamp.demo.dialplan import INSIDE
from busylamp.demo.parking import FIRST, LAST, LOT, TIMEOUT

_GONE = "Channel specified does not exist"
_MISSING = "No channel specified"


class Handing(Answers):
    """In the words of 16, measured; an extension that does not exist is no refusal there."""

    def actions(self) -> dict[str, Answer]:
        """Return what is answered here."""
        return {
            "blindtransfer": self._blind,
            "atxfer": self._consult,
            "cancelatxfer": self._cancel,
            "redirect": self._redirect,
            "bridge": self._bridge,
            "park": self._park,
            "parkedcalls": self._parked,
            "parkinglots": self._lots,
        }

    def _blind(self, request: Request) -> None:
        leg = self.leg(request, _MISSING, _GONE)
        if leg is None:
            return
        exten = request.get("Exten")
        if not exten:
            self.refuse(request, "No extension specified")
        elif leg.partner is None or leg.bridge is None or leg.bridge.kind != "basic":
            self.refuse(request, "Transfer invalid")
        else:
            self.server.respond(request, "Transfer succeeded")
            self.office.transfers.blind(leg, exten, request.get("Context") or INSIDE)

    def _consult(self, request: Request) -> None:
        leg = self.leg(request, _MISSING, _GONE)
        if leg is None:
            return
        if not request.get("Exten"):
            self.refuse(request, "No extension specified")
            return
        self.server.respond(request, "Atxfer successfully queued")
        exten = request.get("Exten").removesuffix("#")  # pressed as on the phone: # ends it
        self.office.transfers.consult(leg, exten, request.get("Context") or INSIDE)

    def _cancel(self, request: Request) -> None:
        leg = self.leg(request, _MISSING, _GONE)
        if leg is not None:
            self.server.respond(request, "CancelAtxfer successfully queued")
            self.office.transfers.cancel(leg)

    def _redirect(self, request: Request) -> None:
        leg = self.leg(request, "Channel not specified", "Channel does not exist: {}")
        if leg is None:
            return
        why_not = self._why_not(request)
        extra = self.exchange.leg_of(request.get("ExtraChannel"))
        if why_not:
            self.refuse(request, why_not)
        elif request.get("ExtraChannel") and extra is None:
            self.refuse(request, f"ExtraChannel does not exist: {request.get('ExtraChannel')}")
        elif leg.rings:
            self.refuse(request, "Redirect failed")  # it is dialled: nothing to go on with
        else:
            self.server.respond(request, "Redirect successful")
            legs = [leg] if extra is None else [leg, extra]
            self.office.redirect(legs, request.get("Exten"), request.get("Context"))

    def _bridge(self, request: Request) -> None:
        channels = [request.get("Channel1"), request.get("Channel2")]
        legs = [self.exchange.leg_of(channel) for channel in channels]
        if not all(channels):
            self.refuse(request, "Missing channel parameter in request")
            return
        for number, (channel, leg) in enumerate(zip(channels, legs, strict=True), 1):
            if leg is None:
                self.refuse(request, f"Channel{number} does not exist: {channel}")
                return
        one, two = (leg for leg in legs if leg is not None)
        self.server.respond(request, "Channels have been bridged")
        self.office.transfers.join(one, two)

    def _why_not(self, request: Request) -> str:
        names = ("Context", "Exten", "Priority")
        missing = next((name for name in names if not request.get(name)), "")
        return f"{missing} not specified" if missing else ""

    def _park(self, request: Request) -> None:
        leg = self.leg(request, "Channel not specified", "Channel does not exist: {}")
        if leg is None:
            return
        lot, timeout = request.get("Parkinglot", LOT), request.get("Timeout")
        parker = self.exchange.leg_of(request.get("TimeoutChannel"))
        if request.get("TimeoutChannel") and parker is None:
            words = f"TimeoutChannel does not exist: {request.get('TimeoutChannel')}"
            self.refuse(request, words)
        elif lot != LOT or leg.bridge is None:
            self.refuse(request, "Park action failed")
        else:
            self.server.respond(request, "Park successful")
            seconds = int(timeout) / 1000 if timeout.isdecimal() else TIMEOUT
            self.office.dialplan.lot.park(leg, parker, seconds)

    def _parked(self, request: Request) -> None:
        lot = self.office.dialplan.lot
        items = [("ParkedCall", lot.describe(each)) for each in lot.parked.values()]
        end = [("Total", str(len(items)))]
        words = "Parked calls will follow"
        self.server.respond_list(request, words, items, "ParkedCallsComplete", end)

    def _lots(self, request: Request) -> None:
        places = [("StartSpace", str(FIRST)), ("StopSpace", str(LAST))]
        item = [("Name", LOT), *places, ("Timeout", str(TIMEOUT))]
        items = [("Parkinglot", item)]
        self.server.respond_list(request, "Parking lots will follow", items, "ParkinglotsComplete")
