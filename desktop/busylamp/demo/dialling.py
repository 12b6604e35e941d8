# SPDX-License-Identifier: MIT
"""Originate: at once where it is Async, else answered when the phone is picked up."""

import re
from collections.abc import Callable

from busylamp.ami.server import Request, Server
from busylamp.demo.answers import Answer, Answers
from busylamp.demo.lines import UNKNOWN, Leg
from busylamp.demo.office import Office

_ANSWERED = 4  # AST_CONTROL_ANSWER (include/asterisk/frame.h)
_TRUE = ("true", "yes", "1", "on")
_CALLER = re.compile(r'\s*"?([^"<]*?)"?\s*<([^>]*)>\s*\Z')
_SECONDS = 30.0


class Dialling(Answers):
    """Without Async the whole connection stands still until the phone is answered (measured)."""

    def __init__(self, office: Office, server: Server, go_on: Callable[[], None]) -> None:
        super().__init__(office, server)
        self.stands_still = False
        self._go_on = go_on

    def actions(self) -> dict[str, Answer]:
        """Return what is answered here."""
        return {"originate": self._originate}

    def _originate(self, request: Request) -> None:
        refusal = self.why_not(request)
        if refusal:
            self.refuse(request, refusal)
            return
        at_once = request.get("Async").casefold() in _TRUE
        if at_once:
            self.server.respond(request, "Originate successfully queued")
        self.stands_still = not at_once
        timeout = request.get("Timeout")
        self.office.originate(
            request.get("Channel"),
            request.get("Exten"),
            request.get("ChannelId"),
            lambda reason, leg: self._ended(request, reason, leg, at_once=at_once),
            caller_id=_caller(request.get("CallerID")),
            seconds=int(timeout) / 1000 if timeout else _SECONDS,
            context=request.get("Context"),
        )

    def _ended(self, request: Request, reason: int, leg: Leg | None, *, at_once: bool) -> None:
        good = reason == _ANSWERED
        if at_once:
            self._tell_response(request, reason, leg)
            return
        self.stands_still = False
        words = "Originate successfully queued" if good else "Originate failed"
        self.server.respond(request, words, success=good)
        self._go_on()

    def _tell_response(self, request: Request, reason: int, leg: Leg | None) -> None:
        own = [("ActionID", request.action_id)] if request.action_id else []
        channel = request.get("Channel") if leg is None else leg.name
        who = ("", "") if leg is None else (leg.number, leg.caller_name)
        number, name = who if who[0] else _caller(request.get("CallerID"))
        place = [(name, request.get(name)) for name in ("Context", "Exten")]
        headers = [
            *own,
            ("Response", "Success" if reason == _ANSWERED else "Failure"),
            ("Channel", channel),
            *[(name, text) for name, text in place if text],
            ("Reason", str(reason)),
            ("Uniqueid", UNKNOWN if leg is None else leg.uid),
            ("CallerIDNum", number or UNKNOWN),
            ("CallerIDName", name or UNKNOWN),
        ]
        self.exchange.tell("call", "OriginateResponse", headers)  # every connection hears it

    def why_not(self, request: Request) -> str:
        """Return why it is refused at once, in words, or ''."""
        channel, timeout = request.get("Channel"), request.get("Timeout")
        if not channel:
            return "Channel not specified"
        if "/" not in channel:
            return "Invalid channel"
        if timeout and not timeout.isdecimal():
            return "Invalid timeout"
        if request.get("Priority", "1") != "1":
            return "Invalid priority"
        if request.get("Application") and not request.get("Exten"):
            return ""  # it listens to an application: whom it rings is all that counts
        exists = self.office.dialplan.exists(request.get("Exten"), request.get("Context"))
        return "" if exists else "Extension does not exist."


def _caller(text: str) -> tuple[str, str]:
    """Read `"Name" <number>`."""
    found = _CALLER.match(text)
    if found is None:
        return text.strip(), ""
    return found.group(2), found.group(1)
