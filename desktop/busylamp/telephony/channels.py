# SPDX-License-Identifier: MIT
"""One leg of a call, as the events about it left it."""

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from busylamp.ami.messages import Event
from busylamp.telephony.model import Party

if TYPE_CHECKING:
    from busylamp.telephony.recording import Tape

_NOTHING = frozenset({"", "<unknown>", "unknown", "(null)"})
_HIDDEN = frozenset({"anonymous", "unavailable", "restricted", "withheld"})

_SHORT = 1024  # bytes; a plain event of a leg has 500
LONGEST_ID = 150  # AST_MAX_UNIQUEID; names are shorter (include/asterisk/channel.h)
_UNIX_TIME = re.compile(r"[0-9]{1,10}(?:\.[0-9]{1,9})?\Z")  # to the year 2286


class ChannelState(IntEnum):
    """What ChannelState says (include/asterisk/channelstate.h)."""

    DOWN = 0
    RESERVED = 1
    OFF_HOOK = 2
    DIALING = 3
    RING = 4  # the device calls us
    RINGING = 5  # we ring the device
    UP = 6
    BUSY = 7


class Channel:
    """One leg. Its names and numbers stay in the last event that told them until asked for."""

    __slots__ = (
        "age",
        "bridge",
        "cause",
        "device",
        "dial_status",
        "dialled_by",
        "dials",
        "dials_on",
        "exten",
        "fetched",
        "forward",
        "gone",
        "half",
        "handed_by",
        "held",
        "hold_known",
        "in_queue",
        "is_local",
        "joined_by",
        "joins",
        "late",
        "leaves",
        "link",
        "listed",
        "listed_exten",
        "lost",
        "name",
        "originated",
        "parked_at",
        "picked",
        "picked_by",
        "prefix",
        "queue",
        "queued_at",
        "rang",
        "returned_from",
        "sent_to",
        "snapshot",
        "state",
        "taken_by",
        "tape",
        "told",
        "uid",
        "was_dialled",
        "was_up",
    )

    def __init__(self, uid: str, snapshot: Event, prefix: str = "") -> None:
        self.uid = uid
        self.snapshot = _kept(snapshot, prefix)
        self.prefix = prefix
        self.rename(snapshot.get(prefix + "Channel"))
        self.link = snapshot.get(prefix + "Linkedid")[:LONGEST_ID] or uid
        self.state = snapshot.number(prefix + "ChannelState") or 0
        exten = given(snapshot.get(prefix + "Exten")[:LONGEST_ID])
        self.exten = None if exten == "s" else exten  # the first one: what was dialled
        self.was_up = self.state == ChannelState.UP
        self.rang = self.state == ChannelState.RINGING
        self.dialled_by: str | None = None  # Uniqueid of the channel that dials this one
        self.originated = False  # dialled by nobody: an Originate
        self.dials: list[str] = []
        self.dials_on = False  # somebody's phone rings, or rang in vain, for it
        self.dial_status = ""
        self.bridge: str | None = None
        self.half: str | None = None  # the other half of a Local pair
        self.held: str | None = None  # the bridge it was put on hold in ("" outside of one)
        self.hold_known = True
        self.gone = False
        self.cause = 0
        self.queue = ""
        self.in_queue = False
        self.queued_at: float | None = None
        self.taken_by = ""  # the device that answered this caller
        self.told: set[str] = set()  # the extensions that were told of this caller
        # Handing over. A leg that hands over has `forward`; who is handed over has the others.
        self.forward = ""  # the number its partner was sent to
        self.handed_by: tuple[str, str] | None = None  # device and number of who handed it over
        self.leaves = False  # it handed over: its call is over when it has left the bridge
        self.joins = ""  # the number it took into a talk of three
        self.joined_by: tuple[str, str] | None = None  # who brought it into one
        self.sent_to = ""  # the number it was sent to, until it meets somebody
        self.parked_at = ""
        self.returned_from = ""  # the parking place that nobody fetched it from
        self.picked = ""  # the device whose ringing this leg took
        self.picked_by = ""  # the device that took this leg's ringing
        self.fetched = ""  # Uniqueid of the parked leg this one fetched
        self.tape: Tape | None = None  # its recording; None where no event told of one
        # What a snapshot told
        self.listed = False  # a snapshot knew it: what happened to it before may be unknown
        self.late = False  # a snapshot told of it first
        self.lost = False  # it went while nobody looked
        self.listed_exten: str | None = None  # where the dialplan had it then
        self.was_dialled = False  # by its application; by whom is not told
        self.age: float | None = None  # seconds it had lived then

    def rename(self, name: str) -> None:
        """Take another name: `PJSIP/1000-0000003e` belongs to the device PJSIP/1000."""
        self.name = name = name[:LONGEST_ID]
        self.device = device_of(name)
        self.is_local = name.startswith("Local/")  # half of a pair: no phone, but a way to one

    @property
    def caller(self) -> Party:
        """Who is at this leg, in the PBX's words."""
        return self._party("CallerIDNum", "CallerIDName")

    @property
    def connected(self) -> Party:
        """Whom this leg is shown: a hint, often late or wrong after a transfer."""
        return self._party("ConnectedLineNum", "ConnectedLineName")

    @property
    def dialled(self) -> str | None:
        """Where the dialplan has this leg now."""
        return given(self.snapshot.get(self.prefix + "Exten"))

    def keep(self, event: Event, prefix: str = "") -> None:
        """Take a newer snapshot of this leg."""
        self.snapshot, self.prefix = _kept(event, prefix), prefix

    def see(self, event: Event, prefix: str = "") -> None:
        """Take a newer snapshot of this leg; dials and bridges may have changed its Linkedid."""
        self.keep(event, prefix)
        link = event.get(prefix + "Linkedid")
        if link:
            self.link = link[:LONGEST_ID]

    def _party(self, number: str, name: str) -> Party:
        found = given(self.snapshot.get(self.prefix + number))
        if found is not None and found.casefold() in _HIDDEN:
            found = None
        return Party(number=found, name=given(self.snapshot.get(self.prefix + name)))


def device_of(channel_name: str) -> str:
    """Cut a channel's name at its last dash: SIP/10-1 is no channel of SIP/100."""
    return channel_name.rpartition("-")[0] or channel_name


def _kept(event: Event, prefix: str) -> Event:
    """Return what is kept of an event as long as a leg lives: thousands of legs are kept."""
    if len(event.raw) <= _SHORT:
        return event
    return event.shortened(prefix, line=160, size=_SHORT)


def given(text: str) -> str | None:
    """Return the text, or None for each of the ways Asterisk spells nothing."""
    text = text.strip()
    return None if text.casefold() in _NOTHING else text


def stamp(event: Event, at: float | None) -> float | None:
    """Return when it happened by the PBX's own `Timestamp`, else `at` (Unix seconds)."""
    text = event.get("Timestamp")
    return float(text) if _UNIX_TIME.match(text) else at
