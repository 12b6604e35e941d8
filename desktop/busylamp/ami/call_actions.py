# SPDX-License-Identifier: MIT
"""What can be asked about calls under way: handing over, redirecting, picking up.

Each takes exact channels only. Asterisk takes a transfer to a number that its dialplan does not
have with `Success` and loses the call (measured on 16 and 22): ask `ShowDialPlan` first.
"""

import re
from dataclasses import dataclass

from busylamp.ami.errors import LocalError

# `PJSIP/1000-0000003e`, `Local/1002@from-internal-00000001;1`, or a Uniqueid. No comma, for none
# of these actions takes two; nothing that begins with `/`, which Hangup reads as a pattern.
_CHANNEL = re.compile(r"[A-Za-z0-9](?:[^\s,|]*[^\s,|;])?\Z")
_EXTEN = re.compile(r"[0-9A-Za-z*#+][0-9A-Za-z*#+._-]*\Z")
_PRESSED = re.compile(r"[0-9*]+\Z")
_CONTEXT = re.compile(r"[^\s,|]+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindTransfer:
    """Send whoever `channel` talks to on to `exten`; `channel`, the one that hands over, leaves.

    Class call (main/manager.c action_blind_transfer). `Transfer invalid` without a bridge.
    """

    channel: str
    exten: str
    context: str
    name: str = "BlindTransfer"

    def __post_init__(self) -> None:
        _check(self.name, self.channel)
        _check_place(self.name, self.exten, self.context)

    def headers(self) -> list[tuple[str, str]]:
        """Return the leg that hands over and the place its partner goes to."""
        return [("Channel", self.channel), ("Exten", self.exten), ("Context", self.context)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """Send exactly one leg, and its partner too if named, to a place in the dialplan.

    Class call (main/manager.c action_redirect). A leg that rings somebody leaves off: a queue and
    a ring group lose it, every phone it rings falls silent. A partner that is not named is hung
    up, or goes on in its own dialplan.
    """

    channel: str
    exten: str
    context: str
    partner: str = ""
    priority: str = "1"
    name: str = "Redirect"

    def __post_init__(self) -> None:
        _check(self.name, self.channel)
        if self.partner:
            _check(self.name, self.partner)
        _check_place(self.name, self.exten, self.context)

    def headers(self) -> list[tuple[str, str]]:
        """Return the leg and its place; the partner goes to the same place."""
        place = (("Context", self.context), ("Exten", self.exten), ("Priority", self.priority))
        if not self.partner:
            return [("Channel", self.channel), *place]
        extra = [(f"Extra{key}", value) for key, value in place]
        return [("Channel", self.channel), ("ExtraChannel", self.partner), *place, *extra]


@dataclass(frozen=True, slots=True, kw_only=True)
class Atxfer:
    """Let `channel` ask `exten` while its partner hears music: an attended transfer.

    Class call (main/manager.c action_atxfer). It plays the code of features.conf and the digits
    into the leg, so a `+` gets lost and another number is called (measured). The closing `#` spares
    the wait for more digits (main/app.c ast_app_dtget; transferdigittimeout, 3 s).
    """

    channel: str
    exten: str
    context: str
    name: str = "Atxfer"

    def __post_init__(self) -> None:
        _check(self.name, self.channel)
        _check_place(self.name, self.exten, self.context)
        if not can_be_pressed(self.exten):
            msg = f"{self.name} takes digits and * only"
            raise LocalError(msg)

    def headers(self) -> list[tuple[str, str]]:
        """Return the leg that asks and whom."""
        return [
            ("Channel", self.channel),
            ("Exten", f"{self.exten}#"),
            ("Context", self.context),
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelAtxfer:
    """Go back from whom an attended transfer asks to whom it would hand over.

    Class call, Asterisk 13.18, 14.7 and 15.1 on (main/manager.c action_cancel_atxfer).
    """

    channel: str
    name: str = "CancelAtxfer"

    def __post_init__(self) -> None:
        _check(self.name, self.channel)

    def headers(self) -> list[tuple[str, str]]:
        """Return the leg that asks."""
        return [("Channel", self.channel)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """Let two legs talk to each other; each leaves whom it talked to.

    Class call (main/features.c action_bridge).
    """

    one: str
    other: str
    name: str = "Bridge"

    def __post_init__(self) -> None:
        _check(self.name, self.one)
        _check(self.name, self.other)

    def headers(self) -> list[tuple[str, str]]:
        """Return the two; neither is played a tone."""
        return [("Channel1", self.one), ("Channel2", self.other), ("Tone", "no")]


@dataclass(frozen=True, slots=True, kw_only=True)
class PJSIPNotify:
    """Send an event to the phone of a leg, within its call: `talk` lets it pick up.

    Class system, Asterisk 16 on (res/res_pjsip_notify.c); the phone must allow it.
    """

    channel: str
    event: str
    name: str = "PJSIPNotify"

    def __post_init__(self) -> None:
        _check(self.name, self.channel)

    def headers(self) -> list[tuple[str, str]]:
        """Return the leg and the SIP header; a NOTIFY without a subscription has no other."""
        return [("Channel", self.channel), ("Variable", f"Event={self.event}")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowDialPlan:
    """Ask whether a context knows a number: patterns and included contexts count (measured).

    Class config or reporting (main/pbx.c manager_show_dialplan). `Did not find extension ...` and
    `Did not find context ...` are its refusals.
    """

    exten: str
    context: str
    name: str = "ShowDialPlan"

    def __post_init__(self) -> None:
        _check_place(self.name, self.exten, self.context)

    def headers(self) -> list[tuple[str, str]]:
        """Return the place; without an Extension it would list the whole context."""
        return [("Context", self.context), ("Extension", self.exten)]


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptCall:
    """Grandstream's own; no public description says what it takes or does.

    The vendor's guide lists its name and its class (call), nothing else. A channel is a guess.
    """

    channel: str
    name: str = "AcceptCall"

    def __post_init__(self) -> None:
        _check(self.name, self.channel)

    def headers(self) -> list[tuple[str, str]]:
        """Return the leg that rings."""
        return [("Channel", self.channel)]


def can_be_pressed(exten: str) -> bool:
    """Whether a number has keys only: what Atxfer can call."""
    return _PRESSED.match(exten) is not None


def is_exact(channel: str) -> bool:
    """Whether a channel's name, or its Uniqueid, can be none but one channel to Asterisk."""
    return _CHANNEL.match(channel) is not None


def _check(action: str, channel: str) -> None:
    # Never part of the message: it may hold somebody's number.
    if not is_exact(channel):
        msg = f"{action} takes exactly one channel"
        raise LocalError(msg)


def _check_place(action: str, exten: str, context: str) -> None:
    if not _EXTEN.match(exten):
        msg = f"{action} takes an extension of the dialplan"
        raise LocalError(msg)
    if not _CONTEXT.match(context):
        msg = f"{action} takes a context of the dialplan"
        raise LocalError(msg)
