# SPDX-License-Identifier: MIT
"""One call under way: its legs, and what was last told of it."""

from busylamp.telephony.channels import Channel, ChannelState
from busylamp.telephony.model import Call

_KEPT_LEGS = 20  # of a queue that rings my phone again and again only the last ones matter


class Tracked:
    """One call: its legs and what was last told of it."""

    __slots__ = (
        "call",
        "caller",
        "caller_was_up",
        "far",
        "handed",
        "keys",
        "legs",
        "partner",
        "sent",
        "told",
        "waiting",
        "went_up",
    )

    def __init__(self, call: Call, leg: Channel, caller: Channel | None) -> None:
        self.call = call
        self.caller = caller  # the leg that calls my phone; None where my own leg calls
        self.caller_was_up: bool | None = None  # when my phone stopped to ring
        self.legs = [leg]
        self.far: set[str] = set()  # my own legs at the other end: I called my second phone
        self.keys: set[str] = set()  # the ids this call holds in the Interest
        self.partner: str | None = None  # Uniqueid of the leg I talk to
        self.waiting: str | None = None  # Uniqueid of the one who waits while I ask somebody
        self.sent = ""  # the number my leg was last sent to
        self.told = False
        self.went_up = False
        self.handed = False  # I handed my partner over, and left

    @property
    def leg(self) -> Channel:
        """The leg that counts: one that lives, that talks or talked, that is newest."""
        legs = self.legs
        if len(legs) == 1:
            return legs[0]
        _, best = max(enumerate(legs), key=self._weight)
        return best

    def _weight(self, numbered: tuple[int, Channel]) -> tuple[bool, bool, bool, int]:
        number, leg = numbered
        up = leg.state == ChannelState.UP if not leg.gone else leg.was_up
        return (not leg.gone, leg.uid not in self.far, up, number)

    def join(self, leg: Channel) -> list[Channel]:
        """Take another leg of my phones in; return those that are of no use any more."""
        self.legs.append(leg)
        stale = [old for old in self.legs[:-_KEPT_LEGS] if old.gone and not old.was_up]
        self.legs = [kept for kept in self.legs if kept not in stale]
        return stale

    def has(self, channel: Channel) -> bool:
        """Whether a leg touches this call."""
        return channel in self.legs or channel.link in self.keys or channel.uid in self.keys
