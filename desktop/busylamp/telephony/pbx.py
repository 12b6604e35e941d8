# SPDX-License-Identifier: MIT
"""The fold: from what the PBX tells to what changed for one extension."""

import re
from collections.abc import Mapping, Sequence

from busylamp.ami.messages import Event
from busylamp.telephony import snapshot
from busylamp.telephony.calls import Calls
from busylamp.telephony.changes import Change, DevicesLearned, ResyncWanted
from busylamp.telephony.channels import Channel, Graph, given
from busylamp.telephony.model import Call, ExtensionNumber, Presence, PresenceState
from busylamp.telephony.numbers import is_internal
from busylamp.telephony.presence import Hints
from busylamp.telephony.snapshot import Question, QuestionKind

_TECHNOLOGIES = ("PJSIP", "SIP", "IAX2", "DAHDI", "SCCP")

_UNIX_TIME = re.compile(r"[0-9]{1,10}(?:\.[0-9]{1,9})?\Z")  # to the year 2286

_EXPECTED = 100  # Originates of ours that made no leg yet

# The events the fold reads; everything else is dropped before it is parsed.
WANTED = Graph().events | {"ExtensionStatus", "DeviceStateChange"}


class Pbx:
    """One PBX as one extension sees it; never raises on odd input."""

    def __init__(
        self,
        extension: ExtensionNumber,
        *,
        channel: str = "",
        internal_lengths: tuple[int, ...] = (2, 3, 4, 5),
    ) -> None:
        self._extension = extension
        self._lengths = internal_lengths
        self._graph = Graph()
        self._hints = Hints()
        self._fixed = (channel,) if channel else ()
        self._devices = self._guess()
        self._names: set[str] = set()
        self._calls = Calls(
            self._graph,
            extension,
            is_mine=self._is_mine,
            owner=self._hints.owner,
            is_internal=self._is_internal,
            is_dnd=self._is_dnd,
        )
        self._graph.spare = self._calls.concerns

    @property
    def devices(self) -> tuple[str, ...]:
        """My phones: from the settings, the hint, or guessed while nobody has said."""
        return self._devices

    @property
    def calls(self) -> tuple[Call, ...]:
        """My calls under way."""
        return self._calls.present

    @property
    def presences(self) -> tuple[Presence, ...]:
        """Every extension's state."""
        return tuple(self._hints.presences.values())

    def expect(self, channel_id: str, number: str) -> None:
        """Take note that an Originate of ours makes a leg with this Uniqueid to call `number`."""
        self._calls.expected[channel_id] = number
        while len(self._calls.expected) > _EXPECTED:
            del self._calls.expected[next(iter(self._calls.expected))]

    def part(self, at: float | None) -> list[Change]:
        """Take leave of this PBX: end the calls it told of, drop its extensions."""
        ended: list[Change] = [*self._calls.end_lost(set(), at)]
        return [*ended, *self._hints.keep_only(set(), at)]

    def questions(self, commands: frozenset[str]) -> tuple[Question, ...]:
        """Return what to ask after a login, by what the account may do."""
        return snapshot.questions(commands)

    def apply(self, event: Event, at: float | None) -> list[Change]:
        """Fold one event in; return what it changed. `at` is Unix seconds, or None."""
        name = event.name
        if name == "ExtensionStatus":
            return self._extension_status(event, at)
        if name == "DeviceStateChange":
            return [*self._hints.device_state(event, at)]
        touched = self._graph.take(event)
        if not touched:
            return []
        changes: list[Change] = []
        if name == "Newchannel":
            changes.extend(self._learn_name(touched[0], at))
        if self._calls.cares(touched):
            changes.extend(self._calls.review(touched, stamp(event, at)))
        if self._graph.overflowed:
            self._graph.overflowed = False
            changes.append(ResyncWanted(why="too many channels"))
        return changes

    def merge(
        self, answers: Mapping[QuestionKind, Sequence[Event]], at: float | None
    ) -> list[Change]:
        """Fold a snapshot in. A question that was refused is missing; an empty list is not."""
        changes: list[Change] = []
        extensions = answers.get(QuestionKind.EXTENSIONS)
        for item in extensions or ():
            changes.extend(self._extension_status(item, at))
        if extensions:
            listed = {item.get("Exten") for item in extensions}
            changes.extend(self._hints.keep_only(listed, at))
        for item in answers.get(QuestionKind.DEVICES, ()):
            changes.extend(self._hints.device_state(item, at))
        changes.extend(self._merge_names(answers, at))
        channels = answers.get(QuestionKind.CHANNELS)
        if channels is not None:
            changes.extend(self._merge_channels(channels, at))
        return changes

    def _merge_names(
        self, answers: Mapping[QuestionKind, Sequence[Event]], at: float | None
    ) -> list[Change]:
        changes: list[Change] = []
        for item in answers.get(QuestionKind.NAMES, ()):
            box, name = item.get("VoiceMailbox"), item.get("Fullname")
            changes.extend(self._hints.named(box, name, at))
        for item in answers.get(QuestionKind.QUEUES, ()):
            place = item.get("Location") or item.get("Interface")
            name = item.get("Name") or item.get("MemberName")
            if item.name == "QueueMember" and "/" not in name:
                changes.extend(self._hints.named(self._hints.owner(place), name, at))
        return changes

    def _merge_channels(self, items: Sequence[Event], at: float | None) -> list[Change]:
        alive = snapshot.fill(self._graph, items)
        changes: list[Change] = [*self._calls.end_lost(alive, at)]
        for channel in [c for c in self._graph.channels.values() if c.uid not in alive]:
            channel.gone = True
            self._graph.forget(channel)
        changes.extend(self._calls.review_all(at))
        return changes

    def _extension_status(self, event: Event, at: float | None) -> list[Change]:
        changes: list[Change] = [*self._hints.extension_status(event, at)]
        if event.get("Exten") == self._extension:
            changes.extend(self._learn_devices())
        return changes

    def _learn_devices(self) -> list[Change]:
        hinted = self._hints.devices.get(self._extension, ())
        phones = tuple(device for device in hinted if not device.startswith("Custom:"))
        devices = (*self._fixed, *(d for d in phones if d not in self._fixed)) or self._guess()
        if devices == self._devices:
            return []
        self._devices = devices
        return [DevicesLearned(extension=self._extension, devices=devices)]

    def _guess(self) -> tuple[str, ...]:
        return self._fixed or tuple(f"{tech}/{self._extension}" for tech in _TECHNOLOGIES)

    def _is_mine(self, channel: Channel) -> bool:
        return channel.device in self._devices

    def _is_dnd(self) -> bool:
        mine = self._hints.presences.get(self._extension)
        return mine is not None and mine.state is PresenceState.DND

    def _is_internal(self, number: str | None) -> bool:
        if number is None:
            return False
        known = ExtensionNumber(number) in self._hints.presences
        return known or is_internal(number, self._lengths)

    def _learn_name(self, channel: Channel, at: float | None) -> list[Change]:
        """A phone's own leg tells the name the PBX gives its extension."""
        owner = self._hints.owner(channel.device)
        if not self._hints.is_unnamed(owner):
            return []
        caller = channel.caller
        if caller.number != owner or given(caller.name or "") is None:
            return []
        return [*self._hints.named(owner, caller.name or "", at)]


def stamp(event: Event, at: float | None) -> float | None:
    """Return when it happened by the PBX's own `Timestamp`, else `at` (Unix seconds)."""
    text = event.get("Timestamp")
    return float(text) if _UNIX_TIME.match(text) else at
