# SPDX-License-Identifier: MIT
"""Who is at the other end of a leg now, and whom it asks between two talks."""

from busylamp.telephony.channels import Channel
from busylamp.telephony.graph import BridgeKind, Graph


def other_of(graph: Graph, leg: Channel, caller: Channel | None) -> Channel | None:
    """Return the leg that talks to this one, or the caller that rings it; None in a room."""
    if leg.gone:
        return None
    if leg.bridge is not None:
        talks = graph.kind(leg) is BridgeKind.TALK
        return next(iter(graph.peers(leg)), None) if talks else None
    return None if caller is None or caller.gone else caller


def asked_by(graph: Graph, leg: Channel) -> str:
    """Return the number a leg asks in an attended transfer while nobody has answered, or ''.

    It sits in a bridge of its own with one half of a Local pair that dials the number (measured).
    """
    members = () if leg.gone else graph.members(leg.bridge)
    return next((member.exten or "" for member in members if member.is_local), "")


def voice_of(graph: Graph, leg: Channel) -> Channel:
    """Return the leg that speaks to the dialplan for a phone: itself, or an Originate's Local."""
    first = graph.get(leg.link)
    return first if first is not None and first.is_local and first.originated else leg


def targets_of(graph: Graph, leg: Channel) -> list[Channel]:
    """Return the phones a leg dialled, or the Local pair that speaks for it."""
    return list(graph.targets(voice_of(graph, leg)))
