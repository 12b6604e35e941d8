# SPDX-License-Identifier: MIT
"""What to ask after a login, and how its answers become a graph."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from busylamp.ami import actions
from busylamp.ami.messages import Event
from busylamp.telephony.channels import Channel, ChannelState
from busylamp.telephony.dialect import Dialect, dialect_of
from busylamp.telephony.graph import BridgeKind, Graph


class QuestionKind(Enum):
    """What a question is about."""

    CHANNELS = "channels"
    EXTENSIONS = "extensions"
    DEVICES = "devices"
    PRESENCES = "presences"
    NAMES = "names"
    QUEUES = "queues"
    UCM_QUEUES = "ucm_queues"
    UCM_AGENTS = "ucm_agents"
    PARKED = "parked"


QUEUE_KINDS = frozenset({QuestionKind.QUEUES, QuestionKind.UCM_QUEUES, QuestionKind.UCM_AGENTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One action to ask, and what its list's items tell."""

    kind: QuestionKind
    action: actions.Action


# The first action of each kind that the account may do is asked.
_WAYS: tuple[tuple[QuestionKind, tuple[actions.Raw, ...]], ...] = (
    (QuestionKind.EXTENSIONS, (actions.EXTENSION_STATE_LIST,)),
    (QuestionKind.DEVICES, (actions.DEVICE_STATE_LIST,)),
    (QuestionKind.PRESENCES, (actions.PRESENCE_STATE_LIST,)),
    (QuestionKind.CHANNELS, (actions.CORE_SHOW_CHANNELS, actions.STATUS)),
    (QuestionKind.NAMES, (actions.VOICEMAIL_USERS_LIST,)),
    (QuestionKind.QUEUES, (actions.QUEUE_STATUS,)),
    (QuestionKind.PARKED, (actions.PARKED_CALLS,)),
)

# The actions that list queues, and what their answers are.
QUEUE_LISTS = {
    "QueueStatus": QuestionKind.QUEUES,
    "Queues": QuestionKind.UCM_QUEUES,
    "GSAgents": QuestionKind.UCM_AGENTS,
}
_UCM_WAYS = (
    (QuestionKind.UCM_QUEUES, actions.UCM_QUEUES),
    (QuestionKind.UCM_AGENTS, actions.UCM_AGENTS),
)


def questions(commands: frozenset[str]) -> tuple[Question, ...]:
    """Return what to ask, nothing that would be refused and nothing the dialect has not."""
    found: list[Question] = []
    for kind, ways in _WAYS:
        action = next((way for way in ways if way.name in commands), None)
        if action is not None:
            found.append(Question(kind=kind, action=action))
    if dialect_of(commands) is Dialect.UCM:
        found.extend(
            Question(kind=kind, action=action)
            for kind, action in _UCM_WAYS
            if action.name in commands
        )
    return tuple(found)


def fill(graph: Graph, items: Iterable[Event], parked: Mapping[str, str] | None = None) -> set[str]:
    """Put the channels of a snapshot into the graph; return the Uniqueids that live.

    `parked`: the places of the legs that are parked, None where nobody told.

    Who dials whom is not told; it is inferred from the application that made a leg (measured on
    16 and 22): AppDial was dialled, AppQueue by a queue, AppDial2 by an Originate; the one who
    dials it names its device in ApplicationData. Where that leaves a doubt, nobody is named.
    """
    listed = [item for item in items if item.get("Uniqueid") and item.get("Channel")]
    for item in listed:
        _fill_one(graph, item, None if parked is None else parked.get(item.get("Uniqueid"), ""))
    _pair_halves(graph, listed)
    _fetch(graph)
    dialling = [item for item in listed if item.get("Application") in _DIALLING]
    for item in listed:
        _infer_dial(graph, item, dialling)
    return {item.get("Uniqueid") for item in listed}


_WHOLE = re.compile(r"[0-9]{1,8}\Z")
_DIALLED = ("AppDial", "AppQueue")
_DIALLING = ("Dial", "Queue")


def _fill_one(graph: Graph, item: Event, slot: str | None) -> None:
    uid = item.get("Uniqueid")
    channel = graph.channels.get(uid)
    if channel is None:
        channel = graph.add(uid, item)
        if channel is None:
            return
        channel.late = True
    channel.listed = True
    channel.age = _age(item)
    channel.see(item)
    channel.listed_exten = channel.dialled
    state = item.number("ChannelState")
    channel.state = channel.state if state is None else state
    channel.was_up = channel.was_up or channel.state == ChannelState.UP
    channel.rang = channel.rang or channel.state == ChannelState.RINGING
    channel.hold_known = channel.state != ChannelState.UP
    channel.gone = False
    channel.taken_by = ""  # by whom an older dial was answered: another may have begun meanwhile
    if slot is not None:
        channel.parked_at = slot
    _fill_bridge(graph, item, is_parked=bool(slot))
    application, _, _ = item.get("Application").partition("(")
    channel.in_queue = application == "Queue" and channel.bridge is None
    if channel.in_queue:
        channel.queue = _data(item).partition(",")[0]


def _fill_bridge(graph: Graph, item: Event, *, is_parked: bool) -> None:
    channel = graph.channels[item.get("Uniqueid")]
    bridge = item.get("BridgeId") or item.get("BridgeID")
    if not bridge:
        graph.leave(channel)
    elif item.get("Application") == "ConfBridge":
        graph.enter(channel, bridge, BridgeKind.ROOM)
    elif is_parked:
        graph.enter(channel, bridge, BridgeKind.LOT)
    else:
        graph.enter(channel, bridge)


def _fetch(graph: Graph) -> None:
    """Who was parked and is with somebody now, or nowhere, left the lot while nobody looked."""
    for channel in graph.channels.values():
        talks = graph.kind(channel) is BridgeKind.TALK and graph.peers(channel)
        if channel.parked_at and (talks or channel.bridge is None):
            channel.parked_at = ""


def _age(item: Event) -> float:
    """Read how long a channel has lived: 00:01:05 from CoreShowChannels, 65 from Status."""
    parts = (item.get("Duration") or item.get("Seconds")).split(":")
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + (int(part) if _WHOLE.match(part) else 0)
    return float(seconds)


def _pair_halves(graph: Graph, items: Iterable[Event]) -> None:
    """Tie the halves of each Local pair by their names, which differ in the last sign only."""
    halves = {item.get("Channel"): item.get("Uniqueid") for item in items}
    for name, uid in halves.items():
        other = halves.get(name[:-1] + "2") if name.endswith(";1") else None
        if other is not None:
            one, two = graph.channels[uid], graph.channels[other]
            one.half, two.half = other, uid


def _infer_dial(graph: Graph, item: Event, dialling: list[Event]) -> None:
    channel = graph.channels[item.get("Uniqueid")]
    if channel.dialled_by is not None or channel.originated:
        return
    application = item.get("Application")
    if application == "AppDial2":
        channel.originated = True
    elif application in _DIALLED:
        channel.was_dialled = True
        caller = _dialler(graph, channel, dialling)
        if caller is not None:
            channel.dialled_by = caller.uid
            caller.dials.append(channel.uid)
            channel.queue = caller.queue if application == "AppQueue" else ""
    elif channel.state == ChannelState.RINGING and channel.link == channel.uid:
        channel.originated = True


def _dialler(graph: Graph, target: Channel, dialling: list[Event]) -> Channel | None:
    """Return the one leg of the same call that dials this device."""
    found = [
        item
        for item in dialling
        if item.get("Linkedid") == target.link and item.get("Uniqueid") != target.uid
    ]
    named = [item for item in found if _names(_data(item), target)]
    certain = named or [item for item in found if item.get("Application") == "Queue"]
    if certain:
        return graph.get(certain[0].get("Uniqueid")) if len(certain) == 1 else None
    first = graph.get(target.link)  # no application told: who began, if it still calls
    return first if first is not None and first.state == ChannelState.RING else None


def _data(item: Event) -> str:
    """Return an application's data: CoreShowChannels and Status name the header differently."""
    return item.get("ApplicationData") or item.get("Data")


def _names(data: str, target: Channel) -> bool:
    """Whether Dial's data `PJSIP/1000&PJSIP/1001@trunk,25,tT` name a device."""
    places = data.partition(",")[0].split("&")
    return any(_device(place) == target.device.partition(";")[0] for place in places)


def _device(place: str) -> str:
    tech, _, rest = place.partition("/")
    number, at, endpoint = rest.rpartition("@")
    if tech == "Local" or not at:
        return f"{tech}/{rest.partition('/')[0] if tech != 'Local' else rest}"
    return f"{tech}/{endpoint}" if number else place
