# SPDX-License-Identifier: MIT
"""What a line to the phone system is, whatever carries it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NewType, Protocol

from busylamp.ami.actions import Action
from busylamp.ami.secret import Secret
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.changes import Change
from busylamp.telephony.reasons import AskFailure
from busylamp.telephony.status import LineChanged

RequestId = NewType("RequestId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What this account may do: the names ListCommands gave, as the PBX spells them."""

    commands: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The PBX's answer to one request, or why there is none."""

    request: RequestId
    success: bool
    message: str = ""  # the PBX's own words
    headers: tuple[tuple[str, str], ...] = ()
    items: tuple[tuple[tuple[str, str], ...], ...] = ()  # list items, each as its headers
    failure: AskFailure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginateEnded:
    """OriginateResponse of one of our own: my phone answered (reason 4) or did not."""

    request: RequestId
    success: bool
    reason: int | None = None


News = Change | LineChanged | Offered | Answered | OriginateEnded


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Everything a line needs to sign in, but the secret."""

    pbx: PbxSettings
    me: MeSettings
    watched: tuple[str, ...] = ()  # colleagues' extensions whose calls are told too
    desks: tuple[str, ...] = ()  # of a relay: whom it serves beside `me`
    since: float | None = None  # when the last call ended that is known: a relay tells later ones
    internal_lengths: tuple[int, ...] = (2, 3, 4, 5)  # a number of so many digits is an extension
    record: Callable[[bytes], None] | None = field(default=None, repr=False)  # raw bytes read


class Line(Protocol):
    """A line to the phone system. Batches of news go to the listener given at its making."""

    def open(self, account: Account, secret: Secret) -> None:
        """Connect, sign in and stay connected until closed; replaces what was open."""
        ...

    def close(self) -> None:
        """Sign off and stay off."""
        ...

    def ask(self, request: RequestId, action: Action, *, deadline: float = 10.0) -> None:
        """Send once; an Answered with the same request follows within `deadline` seconds."""
        ...

    def probe(self) -> None:
        """Find out now whether the line lives (after sleep, a network change, a click)."""
        ...


Listener = Callable[[tuple[News, ...]], None]
