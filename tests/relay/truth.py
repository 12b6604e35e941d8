# SPDX-License-Identifier: MIT
"""What is so now, by all that a line told: to be compared with what a fresh line tells."""

from collections.abc import Iterable
from dataclasses import replace

from busylamp.link.line import News
from busylamp.telephony.changes import (
    CallChange,
    CallEnded,
    ParkingChanged,
    PresenceChanged,
    PresenceGone,
    QueueChanged,
    QueueGone,
)


def so_now(news: Iterable[News]) -> dict[str, object]:
    """Return calls, lamps, queues and parked calls by a key for each; what is gone is not there."""
    found: dict[str, object] = {}
    for each in news:
        key, value = _kept(each)
        if value is None:
            found.pop(key, None)
        else:
            found[key] = value
    return found


def _kept(news: News) -> tuple[str, object]:
    match news:
        case CallEnded(call=call):
            return f"call {call.id}", None
        case CallChange():
            return f"call {news.call.id}", without_times(news).call
        case PresenceChanged(presence=presence):
            return f"lamp {presence.extension}", presence
        case PresenceGone(extension=extension):
            return f"lamp {extension}", None
        case _:
            return _kept_of_queues(news)


def _kept_of_queues(news: News) -> tuple[str, object]:
    match news:
        case QueueChanged(queue=queue):
            return f"queue {queue.name}", queue
        case QueueGone(name=name):
            return f"queue {name}", None
        case ParkingChanged(parked=parked):
            return "parked", parked or None
        case _:
            return "", None


def without_times(change: CallChange) -> CallChange:
    """A change of a call with no moment in it: two lines read the same clock at two moments."""
    call = replace(
        change.call, started_at=None, rang_at=None, answered_at=None, ended_at=None, queued_at=None
    )
    return replace(change, call=call, at=None)
