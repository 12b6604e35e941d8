# SPDX-License-Identifier: MIT
"""What the whole PBX looks like now, and each desk's part of it: who is told what."""

from collections import OrderedDict
from collections.abc import Container, Iterable, Mapping

from busylamp.link.line import News, Offered
from busylamp.link.relayed.form import Batch, Beat, Picture, PictureWanted, Told
from busylamp.link.relayed.subjects import Subjects
from busylamp.relay.config import DeskRow
from busylamp.telephony.changes import (
    CallChange,
    CallEnded,
    CustomEvent,
    DevicesLearned,
    DeviceTold,
    MailboxTold,
    ParkingChanged,
    PresenceChanged,
    PresenceGone,
    QueueChanged,
    QueueGone,
)
from busylamp.telephony.model import Call, CallId, ExtensionNumber, Parked, Presence
from busylamp.telephony.pbx import is_own_device
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged

MOST_ENDED = 200  # calls of one desk, kept for when it was off
_LATELY = 50  # of them, for a desk that says not since when it was off
EVERY = 1.0  # seconds between two beats

Sent = tuple[str, Batch]


class Desk:
    """One desk's own part."""

    def __init__(self) -> None:
        self.calls: dict[CallId, Call] = {}
        self.ended: OrderedDict[CallId, Call] = OrderedDict()
        self.devices: tuple[str, ...] = ()
        self.own: dict[str, str] = {}
        self.commands: frozenset[str] = frozenset()

    def over(self, call: Call) -> None:
        """Take note of a call that ended."""
        self.ended[call.id] = call
        while len(self.ended) > MOST_ENDED:
            self.ended.popitem(last=False)

    def remember(self, earlier: Iterable[Call]) -> None:
        """Take note of what another relay heard before us."""
        known = {call.id: call for call in (*earlier, *self.ended.values())}
        calls = sorted(known.values(), key=ended_at)[-MOST_ENDED:]
        self.ended = OrderedDict((call.id, call) for call in calls)

    def ended_since(self, since: float | None) -> tuple[Call, ...]:
        """Return what ended after that moment."""
        calls = tuple(self.ended.values())
        if since is None:
            return calls[-_LATELY:]
        return tuple(call for call in calls if ended_at(call) > since)


def ended_at(call: Call) -> float:
    """Return when it ended, in Unix seconds, as far as anybody knows."""
    return call.ended_at or call.started_at or 0.0


class Board:
    """Folds the news of the one line into subjects; keeps the picture a desk may ask for."""

    def __init__(
        self, subjects: Subjects, rows: Mapping[str, DeskRow], events: Container[str] = ()
    ) -> None:
        self._subjects = subjects
        self._rows = rows
        watched = (number for row in rows.values() for number in row.watch)
        self._desks = {number: Desk() for number in (*rows, *watched)}  # also plain phones
        self._presences: dict[ExtensionNumber, Presence] = {}
        self._queues: dict[str, Queue] = {}
        self._parked: tuple[Parked, ...] = ()
        self._numbers: dict[str, int] = {}
        self._order = 0
        self._epoch = 0
        self._beat = 0
        self._events = events
        self.line = LineChanged(state=LineState.OFF)

    @property
    def epoch(self) -> int:
        """Which life of the relay's connection this is."""
        return self._epoch

    @property
    def desks(self) -> Mapping[str, Desk]:
        """Each desk's part, by its extension."""
        return self._desks

    def queues_of(self, extension: str) -> Mapping[str, Queue]:
        """The queues that a desk may see."""
        row = self._rows[extension]
        if row.queues is None:
            return self._queues
        return {name: self._queues[name] for name in row.queues if name in self._queues}

    def served_elsewhere(self, extension: str) -> frozenset[str]:
        """The interfaces that serve in queues a desk may not see."""
        seen = self.queues_of(extension)
        others = [queue for name, queue in self._queues.items() if name not in seen]
        return frozenset(member.interface for queue in others for member in queue.members)

    def desk(self, extension: str) -> Desk | None:
        """Return one desk's part, None for nobody's."""
        return self._desks.get(extension)

    def begin(self, epoch: int) -> None:
        """Count anew: whoever listened may have missed something, and has to ask for a picture."""
        self._epoch = epoch
        self._numbers.clear()

    def beat(self) -> Beat:
        """Return the next sign of life."""
        self._beat += 1
        return self._life()

    def take(self, news: Iterable[News]) -> list[Sent]:
        """Take note of news; return what is to be sent where, in its order."""
        runs: list[tuple[str, list[Told]]] = []
        for each in news:
            for subject, told in self._routed(each):
                if not runs or runs[-1][0] != subject:
                    runs.append((subject, []))
                runs[-1][1].append(told)
        return [self._numbered(subject, tuple(told)) for subject, told in runs]

    def tell(self, extension: str, told: Told) -> list[Sent]:
        """Tell one desk something of its own."""
        return [self._numbered(self._subjects.own(extension), (told,))]

    def offer(self, extension: str, commands: frozenset[str]) -> list[Sent]:
        """Tell a desk what it may ask."""
        self._desks[extension].commands = commands
        return self.tell(extension, Offered(commands=commands))

    def picture(self, extension: str, wanted: PictureWanted) -> Picture:
        """Return all that a desk may see."""
        desk, row = self._desks[extension], self._rows[extension]
        watched = tuple(each for each in dict.fromkeys(wanted.watched) if each in row.watch)
        seen = [desk, *(self._desks[each] for each in watched if each in self._desks)]
        return Picture(
            epoch=self._epoch,
            numbers=self._seen_numbers(extension, watched),
            line=self._life(),
            commands=desk.commands,
            devices=desk.devices,
            own=tuple(desk.own.items()),
            calls=tuple(call for each in seen for call in each.calls.values()),
            ended=tuple(call for each in seen for call in each.ended_since(wanted.since)),
            presences=tuple(self._presences.values()),
            queues=tuple(self.queues_of(extension).values()),
            only_queues=row.queues,
            parked=self._parked,
            watched=watched,
        )

    def _life(self) -> Beat:
        line = self.line
        return Beat(
            epoch=self._epoch,
            beat=self._beat,
            every=EVERY,
            lamps=self._numbers.get("lamps", 0),
            state=line.state,
            trouble=line.trouble,
            greeting=line.greeting,
        )

    def _seen_numbers(self, extension: str, watched: tuple[str, ...]) -> dict[str, int]:
        subjects = self._subjects
        seen = [subjects.own(extension), subjects.parked, subjects.event]
        seen += map(subjects.queue, self.queues_of(extension))
        seen += [subjects.calls(each) for each in (extension, *watched)]
        streams = ["lamps", *map(subjects.stream, seen)]
        return {stream: self._numbers.get(stream, 0) for stream in streams}

    def _numbered(self, subject: str, told: tuple[Told, ...]) -> Sent:
        stream = self._subjects.stream(subject)
        number = self._numbers[stream] = self._numbers.get(stream, 0) + 1
        self._order += 1
        return subject, Batch(epoch=self._epoch, number=number, order=self._order, told=told)

    # -- who is told what

    def _routed(self, news: News) -> list[tuple[str, Told]]:
        """Nobody is told what is not named here."""
        match news:
            case CallChange(call=call):
                self._keep(news)
                return [(self._subjects.calls(call.extension), news)]
            case PresenceChanged() | PresenceGone():
                return [(self._subjects.lamp(self._keep_lamp(news)), news)]
            case QueueChanged() | QueueGone():
                return [(self._subjects.queue(self._keep_queue(news)), news)]
            case ParkingChanged(parked=parked):
                self._parked = parked
                return [(self._subjects.parked, news)]
            case DevicesLearned() | DeviceTold() | MailboxTold():
                return [(self._subjects.own(owner), news) for owner in self._owners(news)]
            case CustomEvent(name=name):
                return [(self._subjects.event, news)] if name in self._events else []
            case LineChanged():
                self.line = news
            case _:
                pass
        return []

    def _keep(self, change: CallChange) -> None:
        desk = self._desks.get(change.call.extension)
        if desk is None:
            return
        if isinstance(change, CallEnded):
            desk.calls.pop(change.call.id, None)
            desk.over(change.call)
        else:
            desk.calls[change.call.id] = change.call

    def _keep_lamp(self, change: PresenceChanged | PresenceGone) -> ExtensionNumber:
        match change:
            case PresenceChanged(presence=presence):
                self._presences[presence.extension] = presence
                return presence.extension
            case PresenceGone(extension=extension):
                self._presences.pop(extension, None)
                return extension

    def _keep_queue(self, change: QueueChanged | QueueGone) -> str:
        match change:
            case QueueChanged(queue=queue):
                self._queues[queue.name] = queue
                return queue.name
            case QueueGone(name=name):
                self._queues.pop(name, None)
                return name

    def _owners(self, news: DevicesLearned | DeviceTold | MailboxTold) -> list[str]:
        match news:
            case DevicesLearned(extension=extension, devices=devices):
                if extension in self._desks:
                    self._desks[extension].devices = devices
                return [extension]
            case DeviceTold(device=device, state=state):
                owners = [each for each in self._desks if is_own_device(device, each)]
                for owner in owners:
                    self._desks[owner].own[device] = state
                return owners
            case MailboxTold(mailbox=mailbox):
                return [each for each in (mailbox.partition("@")[0],) if each in self._desks]
