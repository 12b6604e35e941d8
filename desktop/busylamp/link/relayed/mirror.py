# SPDX-License-Identifier: MIT
"""A desk's copy of its part of the relay's picture: what a new one changes is told as change."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace

from busylamp.link.line import News, Offered
from busylamp.link.relayed.form import Picture, Told
from busylamp.telephony.calls import difference
from busylamp.telephony.changes import (
    CallChange,
    CallEnded,
    CallStarted,
    DevicesLearned,
    DeviceTold,
    ParkingChanged,
    PresenceChanged,
    PresenceGone,
    QueueChanged,
    QueueGone,
)
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    EndReason,
    ExtensionNumber,
    Parked,
    Presence,
)
from busylamp.telephony.queues import Queue

_MOST_OVER = 1000  # calls remembered, so that none is told of twice


class Mirror:
    """Keeps what was told, to know what is new in a picture."""

    def __init__(self, extension: ExtensionNumber, since: float | None = None) -> None:
        self._extension = extension
        self.since = since  # when the last call ended that was told of
        self._over: OrderedDict[CallId, None] = OrderedDict()
        self._calls: dict[CallId, Call] = {}
        self._presences: dict[ExtensionNumber, Presence] = {}
        self._queues: dict[str, Queue] = {}
        self._parked: tuple[Parked, ...] = ()
        self._devices: tuple[str, ...] = ()
        self._own: dict[str, str] = {}
        self._commands: frozenset[str] = frozenset()

    def take(self, told: Iterable[Told]) -> list[News]:
        """Take note of what changed; it goes on as it is."""
        taken: list[News] = [*told]
        for each in taken:
            self._note(each)
        return taken

    def merge(self, picture: Picture, at: float | None) -> list[News]:
        """Return what is otherwise now than was told last."""
        news: list[News] = []
        if picture.commands != self._commands:
            news.append(Offered(commands=picture.commands))
        if picture.devices and picture.devices != self._devices:
            news.append(DevicesLearned(extension=self._extension, devices=picture.devices))
        news += [
            DeviceTold(device=device, state=state)
            for device, state in picture.own
            if self._own.get(device) != state
        ]
        news += self._lamps(picture, at)
        if picture.parked != self._parked:
            news.append(ParkingChanged(parked=picture.parked))
        news += self._calls_of(picture, at)
        news += self._queues_of(picture, at)
        for each in news:
            self._note(each)
        if self.since is None:
            self.since = at
        return news

    def leave(self, at: float | None) -> list[News]:
        """Take leave: end the calls that were told of, drop the lamps. Of another account now."""
        news: list[News] = [lost(call, at) for call in self._calls.values()]
        news += [PresenceGone(extension=each, at=at) for each in self._presences]
        news += [QueueGone(name=name, at=at) for name in self._queues]
        if self._parked:
            news.append(ParkingChanged(parked=()))
        return [*news, DevicesLearned(extension=self._extension, devices=())]

    def _lamps(self, picture: Picture, at: float | None) -> list[News]:
        news: list[News] = [
            PresenceChanged(presence=presence, at=at)
            for presence in picture.presences
            if self._presences.get(presence.extension) != presence
        ]
        listed = {presence.extension for presence in picture.presences}
        gone = [each for each in self._presences if each not in listed]
        return [*news, *(PresenceGone(extension=each, at=at) for each in gone)]

    def _queues_of(self, picture: Picture, at: float | None) -> list[News]:
        news: list[News] = [
            QueueChanged(queue=queue, at=at, live=True)
            for queue in picture.queues
            if self._queues.get(queue.name) != queue
        ]
        listed = {queue.name for queue in picture.queues}
        return [*news, *(QueueGone(name=n, at=at) for n in self._queues if n not in listed)]

    def _calls_of(self, picture: Picture, at: float | None) -> list[News]:
        present = {call.id: call for call in picture.calls}
        ended = {call.id: call for call in picture.ended}
        news: list[News] = []
        for call in self._calls.values():
            if call.id in ended:
                news.append(CallEnded(call=ended[call.id], at=ended[call.id].ended_at))
            elif call.id not in present:
                news.append(lost(call, at))
        news += self._missed(ended.values())
        for call in present.values():
            before = self._calls.get(call.id)
            if before is None:
                before = replace(call, state=CallState.DIALING)
                news.append(CallStarted(call=before, at=at))
            news += difference(before, call, at)
        return news

    def _missed(self, ended: Iterable[Call]) -> list[News]:
        """Tell of calls of mine that began and ended while nobody here listened."""
        mine = [call for call in ended if call.extension == self._extension]
        unknown = [c for c in mine if c.id not in self._calls and c.id not in self._over]
        if self.since is None:  # a desk without a history begins now
            self._over.update((call.id, None) for call in unknown)
            return []
        news: list[News] = []
        for call in unknown:
            began = replace(call, state=CallState.DIALING, result=None, reason=None, ended_at=None)
            news.append(CallStarted(call=began, at=call.started_at))
            news.append(CallEnded(call=call, at=call.ended_at))
        return news

    def _note(self, told: News) -> None:
        match told:
            case CallEnded(call=call):
                self._calls.pop(call.id, None)
                self._end(call)
            case CallChange(call=call):
                self._calls[call.id] = call
            case PresenceChanged(presence=presence):
                self._presences[presence.extension] = presence
            case PresenceGone(extension=extension):
                self._presences.pop(extension, None)
            case QueueChanged(queue=queue):
                self._queues[queue.name] = queue
            case QueueGone(name=name):
                self._queues.pop(name, None)
            case _:
                self._note_own(told)

    def _end(self, call: Call) -> None:
        self._over[call.id] = None
        while len(self._over) > _MOST_OVER:
            self._over.popitem(last=False)
        if self.since is not None and call.ended_at is not None:
            self.since = max(self.since, call.ended_at)

    def _note_own(self, told: News) -> None:
        match told:
            case ParkingChanged(parked=parked):
                self._parked = parked
            case DevicesLearned(devices=devices):
                self._devices = devices
            case DeviceTold(device=device, state=state):
                self._own[device] = state
            case Offered(commands=commands):
                self._commands = commands
            case _:
                pass


def lost(call: Call, at: float | None) -> CallEnded:
    """It ended while nobody looked: how, nobody told."""
    ended = replace(
        call,
        state=CallState.ENDED,
        result=CallResult.UNKNOWN,
        reason=EndReason.OFFLINE,
        ended_at=at,
        peer_channel=None,
        in_conference=False,
        consultation=None,
    )
    return CallEnded(call=ended, at=at)
