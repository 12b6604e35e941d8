# SPDX-License-Identifier: MIT
"""What to ask after a login, and how its answers become a graph."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from busylamp.ami import actions
from busylamp.ami.messages import Event
from busylamp.telephony.channels import Channel, ChannelState, Graph


class QuestionKind(Enum):
    """What a question is about."""

    CHANNELS = "channels"
    EXTENSIONS = "extensions"
    DEVICES = "devices"
    NAMES = "names"
    QUEUES = "queues"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One action to ask, and what its list's items tell."""

    kind: QuestionKind
    action: actions.Action


# The first action of each kind that the account may do is asked.
_WAYS: tuple[tuple[QuestionKind, tuple[actions.Raw, ...]], ...] = (
    (QuestionKind.EXTENSIONS, (actions.EXTENSION_STATE_LIST,)),
    (QuestionKind.DEVICES, (actions.DEVICE_STATE_LIST,)),
    (QuestionKind.CHANNELS, (actions.CORE_SHOW_CHANNELS, actions.STATUS)),
    (QuestionKind.NAMES, (actions.VOICEMAIL_USERS_LIST,)),
    (QuestionKind.QUEUES, (actions.QUEUE_STATUS,)),
)


def questions(commands: frozenset[str]) -> tuple[Question, ...]:
    """Return what to ask, nothing that would be refused."""
    found: list[Question] = []
    for kind, ways in _WAYS:
        action = next((way for way in ways if way.name in commands), None)
        if action is not None:
            found.append(Question(kind=kind, action=action))
    return tuple(found)


def fill(graph: Graph, items: Iterable[Event]) -> set[str]:
    """Put the channels of a snapshot into the graph; return the Uniqueids that live.

    Who dials whom is not told; it is inferred from the application that made a leg (measured on
    16 and 22): AppDial was dialled by the leg the Linkedid names, AppQueue by a queue, AppDial2
    by an Originate.
    """
    listed = [item for item in items if item.get("Uniqueid") and item.get("Channel")]
    for item in listed:
        _fill_one(graph, item)
    for item in listed:
        _infer_dial(graph, item)
    return {item.get("Uniqueid") for item in listed}


def _fill_one(graph: Graph, item: Event) -> None:
    uid = item.get("Uniqueid")
    channel = graph.channels.get(uid)
    if channel is None:
        channel = graph.channels[uid] = Channel(uid, item)
    channel.see(item)
    state = item.number("ChannelState")
    channel.state = channel.state if state is None else state
    channel.was_up = channel.was_up or channel.state == ChannelState.UP
    channel.rang = channel.rang or channel.state == ChannelState.RINGING
    channel.gone = False
    bridge = item.get("BridgeId") or item.get("BridgeID")
    if bridge:
        graph.enter(channel, bridge)
    if item.get("Application").startswith("Queue"):
        channel.queue = item.get("ApplicationData").partition(",")[0]
        channel.in_queue = channel.bridge is None


def _infer_dial(graph: Graph, item: Event) -> None:
    channel = graph.channels[item.get("Uniqueid")]
    if channel.dialled_by is not None or channel.originated:
        return
    application = item.get("Application")
    caller = graph.get(channel.link)
    if application == "AppDial2":
        channel.originated = True
    elif application in ("AppDial", "AppQueue") and caller is not None and caller is not channel:
        channel.dialled_by = caller.uid
        caller.dials.append(channel.uid)
        if application == "AppQueue":
            channel.queue = caller.queue
    elif channel.state == ChannelState.RINGING and caller is channel:
        channel.originated = True
