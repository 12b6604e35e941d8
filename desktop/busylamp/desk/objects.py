# SPDX-License-Identifier: MIT
"""Calls and lamps as JSON objects: a stable schema, see README."""

from datetime import UTC, datetime

from busylamp.telephony.model import Call, Presence
from busylamp.telephony.queues import MyQueue, Queue

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
        "recording": call.recording.value,
    }


def presence_json(presence: Presence) -> Json:
    """Write the state of one extension."""
    return {
        "extension": presence.extension,
        "state": presence.state.value,
        "name": presence.name,
        "note": presence.note,
    }


def queue_json(queue: Queue, mine: MyQueue | None, now: float) -> Json:
    """Write one queue in figures; no caller and no colleague is named."""
    since = queue.waiting_since
    return {
        "queue": queue.name,
        "title": queue.title,
        "waiting": len(queue.callers),
        "longest_wait_s": None if since is None else max(0, round(now - since)),
        "members": len(queue.members),
        "signed_in": queue.signed_in,
        "free": queue.free,
        "completed": queue.completed,
        "abandoned": queue.abandoned,
        "service_level_s": queue.service_level,
        "service_perf": queue.service_perf,
        "hold_time_s": queue.hold_time,
        "talk_time_s": queue.talk_time,
        "me": None if mine is None else my_queue_json(mine),
    }


def my_queue_json(mine: MyQueue) -> Json:
    """Write my place in a queue."""
    return {
        "queue": mine.name,
        "title": mine.title,
        "logged_in": mine.logged_in,
        "paused": mine.paused,
        "reason": mine.reason or None,
        "paused_since": iso(mine.member.paused_since) if mine.member and mine.paused else None,
        "can_leave": mine.can_leave,
    }
