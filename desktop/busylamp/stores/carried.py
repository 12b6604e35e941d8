# SPDX-License-Identifier: MIT
"""What a file brings as JSON, on its way from the process that read it; and back."""

from base64 import b64decode, b64encode
from dataclasses import asdict
from typing import Any

from busylamp.phrases import folded, unfolded
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.entries import Entry, Note, Told
from busylamp.stores.tables import Refused
from busylamp.telephony.model import CallResult, Direction, EndReason

Brought = Contact | Told | Refused


def pack(what: Brought) -> dict[str, Any]:
    """Return it as JSON can say it."""
    match what:
        case Contact():
            return {"contact": {**asdict(what), "photo": b64encode(what.photo).decode()}}
        case Refused():
            return {"refused": [what.line, folded(what.reason), what.text]}
        case Told(entry=entry, notes=notes):
            facts = asdict(entry)
            facts["direction"] = entry.direction.value
            facts["result"] = entry.result.value
            facts["reason"] = entry.reason.value if entry.reason else None
            return {"call": facts, "notes": [[each.written_at, each.text] for each in notes]}


def unpack(said: dict[str, Any]) -> Brought:
    """Return what `pack` was given; raise KeyError, TypeError or ValueError for anything else."""
    if "contact" in said:
        facts: dict[str, Any] = said["contact"]
        facts["numbers"] = tuple(ContactNumber(**each) for each in facts["numbers"])
        facts["photo"] = b64decode(facts["photo"])
        return Contact(**facts)
    if "call" in said:
        return _call(said["call"], said["notes"])
    line, reason, text = said["refused"]
    return Refused(int(line), unfolded(reason), str(text))


def _call(facts: dict[str, Any], notes: list[tuple[float, str]]) -> Told:
    reason = facts["reason"]
    facts["direction"] = Direction(facts["direction"])
    facts["result"] = CallResult(facts["result"])
    facts["reason"] = EndReason(reason) if reason else None
    entry = Entry(**facts)
    return Told(entry=entry, notes=tuple(Note(written_at=at, text=text) for at, text in notes))
