# SPDX-License-Identifier: MIT
"""The fold: from what the PBX tells to what changed for one extension."""

from collections.abc import Callable, Mapping, Sequence

from busylamp.ami.messages import Event
from busylamp.telephony import mailboxes, parking, snapshot
from busylamp.telephony.calls import Calls
from busylamp.telephony.changes import Change, DevicesLearned, DeviceTold, ResyncWanted
from busylamp.telephony.channels import Channel, given, stamp
from busylamp.telephony.custom import custom_event
from busylamp.telephony.graph import Graph
from busylamp.telephony.interest import Interest
from busylamp.telephony.model import Call, ExtensionNumber, Presence, PresenceState
from busylamp.telephony.numbers import is_internal
from busylamp.telephony.parties import Directory
from busylamp.telephony.presence import Hints
from busylamp.telephony.queue_fold import Queues
from busylamp.telephony.queues import Queue
from busylamp.telephony.snapshot import QUEUE_KINDS, Question, QuestionKind
from busylamp.telephony.steps import Steps

_TECHNOLOGIES = ("PJSIP", "SIP", "IAX2", "DAHDI", "SCCP")

_EXPECTED = 100  # Originates of ours that made no leg yet

# The events the fold reads; everything else is dropped before it is parsed.
_OF_QUEUES = Queues(lambda device: None).events  # noqa: ARG005
# These lists may come without a list of channels, and say nothing about them.
_ASIDE = QUEUE_KINDS | {QuestionKind.EXTENSIONS}
WANTED = (
    Steps(Graph()).events
    | _OF_QUEUES
    | parking.EVENTS
    | {"ExtensionStatus", "DeviceStateChange", "PresenceStateChange"}
    | {"MessageWaiting", "UserEvent"}
)


class Pbx:
    """One PBX as one extension sees it, and some colleagues; never raises on odd input.

    The changes of a watched extension's calls come with that extension in them. For a relay there
    are more `desks`: of each of them all is told that is told of the one.
    """

    def __init__(
        self,
        extension: ExtensionNumber,
        *,
        channel: str = "",
        internal_lengths: tuple[int, ...] = (2, 3, 4, 5),
        watched: Sequence[ExtensionNumber] = (),
        desks: Sequence[ExtensionNumber] = (),
    ) -> None:
        self._extension = extension
        self._own = frozenset({extension, *desks})
        self._lengths = internal_lengths
        self._graph = Graph()
        self._steps = Steps(self._graph)
        self._hints = Hints()
        self._queues = Queues(self._hints.hinted)
        self._lots = parking.Lots(self._hints.owner)
        self._tellers: dict[str, Callable[[Event, float | None], list[Change]]] = {
            "ExtensionStatus": self._extension_status,
            "DeviceStateChange": self._device_state,
            "PresenceStateChange": lambda event, at: [*self._hints.presence_state(event, at)],
            "UserEvent": lambda event, at: [*custom_event(event, at)],
            "MessageWaiting": lambda event, _: [*mailboxes.told(event)],
        }
        self._interest = Interest()
        self._fixed = (channel,) if channel else ()
        self._views = {each: self._view(each) for each in (extension, *desks, *watched)}
        self._mine = self._views[extension]
        self._point_devices()
        self._graph.spare, self._graph.held = self._interest.spares, self._interest.holds

    def _view(self, extension: ExtensionNumber) -> Calls:
        directory = Directory(
            owner=self._hints.owner,
            is_listed=lambda number: ExtensionNumber(number) in self._hints.presences,
            is_internal=self._is_internal,
            name_of=self._hints.name_of,
        )
        is_dnd = lambda: self._is_dnd(extension)  # noqa: E731 - each extension has its own
        view = Calls(self._graph, extension, self._interest, directory, is_dnd=is_dnd)
        view.devices = self._guess(extension)
        return view

    @property
    def devices(self) -> tuple[str, ...]:
        """My phones: from the settings, the hint, or guessed while nobody has said."""
        return self._mine.devices

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls under way: mine, then those of watched colleagues."""
        return tuple(call for view in self._views.values() for call in view.present)

    @property
    def presences(self) -> tuple[Presence, ...]:
        """Every extension's state."""
        return tuple(self._hints.presences.values())

    @property
    def queues(self) -> tuple[Queue, ...]:
        """Every queue the PBX tells of."""
        return self._queues.present

    def expect(self, channel_id: str, number: str, device: str = "") -> None:
        """Take note that an Originate of ours makes a leg with this Uniqueid to call `number`.

        `device` is the phone it rings; without one, and where it is nobody's, it is mine.
        """
        owners = self._interest.devices.get(device, ())
        for view in [self._views[owner] for owner in owners] or [self._mine]:
            view.expected[channel_id] = number
            while len(view.expected) > _EXPECTED:
                del view.expected[next(iter(view.expected))]

    def part(self, at: float | None) -> list[Change]:
        """Take leave of this PBX: end the calls it told of, drop its extensions."""
        ended: list[Change] = []
        for view in self._views.values():
            ended.extend(view.end_lost(set(), at))
        gone = [*self._hints.keep_only(set(), at), *self._queues.part(at)]
        return [*ended, *self._lots.clear(), *gone]

    @property
    def unnamed(self) -> tuple[tuple[ExtensionNumber, tuple[str, ...]], ...]:
        """The extensions no name is known of, mine first, with their devices."""
        return self._hints.unnamed(self._extension)

    def name(self, extension: ExtensionNumber, name: str, at: float | None) -> list[Change]:
        """Take the name an extension has at the PBX; one that was learned meanwhile stays."""
        if not self._hints.is_unnamed(extension):
            return []
        return [*self._hints.named(extension, name, at)]

    def questions(self, commands: frozenset[str]) -> tuple[Question, ...]:
        """Return what to ask after a login, by what the account may do."""
        return snapshot.questions(commands)

    def apply(self, event: Event, at: float | None, *, known: bool = False) -> list[Change]:
        """Fold one event in; return what it changed. `at` is Unix seconds, or None.

        An event that came before a list of queues, and is folded in after it, is `known` to it.
        """
        teller = self._tellers.get(event.name)
        if teller is not None:
            return teller(event, at)
        changes: list[Change] = [*self._lots.apply(event, at)]
        touched = self._steps.take(event, at)
        if event.name in _OF_QUEUES and not known:
            changes.extend(self._queues.take(event, at))
        if not touched:
            return changes
        if event.name == "Newchannel":
            changes.extend(self._learn_name(touched[0], at))
        if self._interest.touched(touched):
            changes.extend(self._review(touched, event, at))
        if self._graph.overflowed:
            self._graph.overflowed = False
            changes.append(ResyncWanted(why="too many channels"))
        return changes

    def _review(self, touched: tuple[Channel, ...], event: Event, at: float | None) -> list[Change]:
        changes: list[Change] = []
        for channel in touched:
            for extension in self._interest.of(channel):
                changes.extend(self._views[extension].review(channel, stamp(event, at)))
            if channel.gone:
                for view in self._dialled(channel):
                    changes.extend(view.never_rang(channel, stamp(event, at)))
                if not self._interest.holds(channel):
                    self._graph.forget(channel)
        return changes

    def _dialled(self, caller: Channel) -> list[Calls]:
        """The extensions a caller dialled first or last: perhaps they never heard of it."""
        numbers = dict.fromkeys((caller.exten, caller.dialled))
        found = [self._views.get(ExtensionNumber(number)) for number in numbers if number]
        return [view for view in found if view is not None]

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
        changes.extend(self._merge_devices(answers, at))
        changes.extend(self._merge_names(answers, at))
        parked = answers.get(QuestionKind.PARKED)
        if parked is not None:
            changes.extend(self._lots.keep_only(parked, at))
        channels = answers.get(QuestionKind.CHANNELS)
        if answers.keys() - _ASIDE:  # not only the hints, asked for once more
            self._graph.complete = channels is not None
        if channels is not None:
            changes.extend(self._merge_channels(channels, parked, at))
        return [*changes, *self._queues.merge(answers, at)]

    def merge_queues(
        self, kind: QuestionKind, items: Sequence[Event], at: float | None, *, only: str = ""
    ) -> list[Change]:
        """Fold in a list of the queues, or of one, that was asked for beside a snapshot."""
        return [*self._queues.merge({kind: items}, at, only=only)]

    def _merge_devices(
        self, answers: Mapping[QuestionKind, Sequence[Event]], at: float | None
    ) -> list[Change]:
        changes: list[Change] = []
        for item in answers.get(QuestionKind.DEVICES, ()):
            changes.extend(self._device_state(item, at))
        if QuestionKind.DEVICES in answers:
            changes.extend(self._never_set(answers[QuestionKind.DEVICES]))
        for item in answers.get(QuestionKind.PRESENCES, ()):
            changes.extend(self._hints.presence_state(item, at))
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

    def _merge_channels(
        self, items: Sequence[Event], parked: Sequence[Event] | None, at: float | None
    ) -> list[Change]:
        places = None if parked is None else parking.places(parked)
        alive = snapshot.fill(self._graph, items, places)
        for channel in [c for c in self._graph.channels.values() if c.uid not in alive]:
            channel.gone = channel.lost = True
            self._graph.leave(channel)
        changes: list[Change] = []
        for view in self._views.values():
            changes.extend(view.merge(alive, at))
        for channel in [c for c in self._graph.channels.values() if c.gone]:
            if not self._interest.holds(channel):
                self._graph.forget(channel)
        return changes

    def _device_state(self, event: Event, at: float | None) -> list[Change]:
        """A device of mine that is no phone, such as Custom:DND1000, is told as it is."""
        device = event.get("Device")
        told: list[Change] = []
        if ":" in device and any(is_own_device(device, each) for each in self._own):
            told.append(DeviceTold(device=device, state=event.get("State")))
        return [*told, *self._hints.device_state(event, at)]

    def _never_set(self, listed: Sequence[Event]) -> list[Change]:
        """My hint's devices of do not disturb and the like that no list knows: never switched."""
        known = {item.get("Device") for item in listed}
        hinted = [(own, each) for own in self._own for each in self._hints.devices.get(own, ())]
        mine = [device for own, device in hinted if is_own_device(device, own)]
        return [DeviceTold(device=device, state="") for device in mine if device not in known]

    def _extension_status(self, event: Event, at: float | None) -> list[Change]:
        changes: list[Change] = [*self._hints.extension_status(event, at)]
        view = self._views.get(ExtensionNumber(event.get("Exten")))
        if view is not None:
            changes.extend(self._learn_devices(ExtensionNumber(event.get("Exten")), view))
        return changes

    def _learn_devices(self, extension: ExtensionNumber, view: Calls) -> list[Change]:
        hinted = self._hints.devices.get(extension, ())
        phones = tuple(device for device in hinted if not device.startswith("Custom:"))
        fixed = self._fixed if view is self._mine else ()
        devices = (*fixed, *(d for d in phones if d not in fixed)) or self._guess(extension)
        if devices == view.devices:
            return []
        view.devices = devices
        self._point_devices()
        if extension not in self._own:
            return []
        return [DevicesLearned(extension=extension, devices=devices)]

    def _point_devices(self) -> None:
        """Let the legs of each device be heard by the extensions it belongs to."""
        pointing: dict[str, tuple[ExtensionNumber, ...]] = {}
        for extension, view in self._views.items():
            for device in view.devices:
                pointing[device] = (*pointing.get(device, ()), extension)
        self._interest.devices = pointing

    def _guess(self, extension: ExtensionNumber) -> tuple[str, ...]:
        fixed = self._fixed if extension == self._extension else ()
        return fixed or tuple(f"{tech}/{extension}" for tech in _TECHNOLOGIES)

    def _is_dnd(self, extension: ExtensionNumber) -> bool:
        presence = self._hints.presences.get(extension)
        return presence is not None and presence.state is PresenceState.DND

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


def is_own_device(device: str, extension: str) -> bool:
    """Whether a device is one such as Custom:DND1000, and not another's Custom:DND21000."""
    kind, colon, rest = device.partition(":")
    name = rest.removesuffix(extension)
    return bool(colon) and kind == "Custom" and name != rest and not name[-1:].isdecimal()
