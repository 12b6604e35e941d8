# SPDX-License-Identifier: MIT
"""What the parts that answer actions share."""

from collections.abc import Callable

from busylamp.ami.server import Request, Server
from busylamp.demo.exchange import Exchange
from busylamp.demo.lines import Leg
from busylamp.demo.office import Office

Answer = Callable[[Request], None]


class Answers:
    """Actions of one subject, answered on one connection."""

    def __init__(self, office: Office, server: Server) -> None:
        self.office = office
        self.server = server

    @property
    def exchange(self) -> Exchange:
        """The switch."""
        return self.office.exchange

    def refuse(self, request: Request, words: str) -> None:
        """Answer that it can't be done."""
        self.server.respond(request, words, success=False)

    def leg(self, request: Request, missing: str, gone: str) -> Leg | None:
        """Find the leg an action names; refuses in the words given where there is none."""
        channel = request.get("Channel")
        leg = self.exchange.leg_of(channel) if channel else None
        if leg is None:
            self.refuse(request, gone.format(channel) if channel else missing)
        return leg
