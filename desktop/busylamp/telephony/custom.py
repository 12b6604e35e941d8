# SPDX-License-Identifier: MIT
"""The dialplan's own events (`UserEvent`), cut to a size that can be passed on."""

from busylamp.ami.messages import Event
from busylamp.telephony.changes import CustomEvent

_MOST = 64  # headers
_LONGEST = 500  # signs of one
_OWN = frozenset({"event", "privilege", "timestamp", "userevent", "actionid"})


def custom_event(event: Event, at: float | None) -> list[CustomEvent]:
    """Return what was told, [] for an event without a name."""
    name = event.get("UserEvent")[:_LONGEST]
    if not name:
        return []
    given = [(key, value[:_LONGEST]) for key, value in event.items() if key.casefold() not in _OWN]
    return [CustomEvent(name=name, fields=tuple(given[:_MOST]), at=at)]
