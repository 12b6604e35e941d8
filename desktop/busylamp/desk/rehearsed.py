# SPDX-License-Identifier: MIT
"""The demo's calls of before it began, so that its history has something to show."""

from collections.abc import Iterable, Mapping
from typing import Any

from busylamp.stores.contacts import Contacts
from busylamp.stores.entries import Entry, Note
from busylamp.stores.history import History
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber

_MINUTE = 60.0


def rehearse(
    past: Iterable[Mapping[str, Any]],
    me: str,
    history: History,
    contacts: Contacts,
    now: float,
) -> None:
    """Keep the calls of a script, each so many minutes before now."""
    for place, facts in enumerate(past):
        number = str(facts.get("number", ""))
        found = contacts.by_number(number) if number else []
        contact = found[0] if found else None
        result = CallResult(facts["result"])
        missed = result is CallResult.MISSED
        entry = Entry(
            call_id=CallId(f"demo-{place}"),
            extension=ExtensionNumber(me),
            direction=Direction(facts.get("direction", "incoming")),
            internal=bool(facts.get("internal")),
            number=number,
            name=contact.name if contact else str(facts.get("name", "")),
            contact=contact.id if contact else None,
            via=str(facts.get("via", "")),
            answered_by=str(facts.get("answered_by", "")),
            answered_by_name=str(facts.get("answered_by_name", "")),
            started_at=now - facts["minutes_ago"] * _MINUTE,
            ring_seconds=facts.get("ring"),
            talk_seconds=facts.get("talk"),
            result=result,
            seen=not missed,
            open=missed,
        )
        kept = history.keep(entry)
        if facts.get("note"):
            written = kept.started_at + (kept.talk_seconds or 0.0)
            history.add_note(Note(call=kept.id, written_at=written, text=str(facts["note"])))
