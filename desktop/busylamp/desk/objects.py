# SPDX-License-Identifier: MIT
"""Calls and lamps as JSON objects: a stable schema, see README."""

from datetime import UTC, datetime

from busylamp.telephony.model import Call, Presence

Json = dict[str, object]


def iso(at: float | None) -> str | None:
    """Write Unix seconds as ISO 8601 in UTC."""
    if at is None:
        return None
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")


def call_json(call: Call) -> Json:
    """Write one call."""
    return {
        "id": call.id,
        "extension": call.extension,
        "direction": call.direction.value,
        "internal": call.internal,
        "state": call.state.value,
        "number": call.first.number,
        "name": call.first.name,
        "peer": {"number": call.peer.number, "name": call.peer.name},
        "via": call.via,
        "answered_by": call.answered_by,
        "transferred_by": call.transferred_by,
        "transferred_to": call.transferred_to,
        "result": call.result.value if call.result else None,
        "reason": call.reason.value if call.reason else None,
        "started_at": iso(call.started_at),
        "rang_at": iso(call.rang_at),
        "answered_at": iso(call.answered_at),
        "ended_at": iso(call.ended_at),
        "duration_s": None if call.duration is None else round(call.duration, 1),
        "hold_known": call.hold_known,
    }


def presence_json(presence: Presence) -> Json:
    """Write the state of one extension."""
    return {
        "extension": presence.extension,
        "state": presence.state.value,
        "name": presence.name,
    }
