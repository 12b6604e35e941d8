# SPDX-License-Identifier: MIT
"""Recordings of real PBXs, and changes written as lines."""

from pathlib import Path

from busylamp.ami.messages import Event
from busylamp.ami.wire import Decoder
from busylamp.telephony.changes import CallChange, CallUpdated, Change
from busylamp.telephony.model import Call, ExtensionNumber
from busylamp.telephony.pbx import Pbx

RECORDINGS = Path(__file__).parents[1] / "recordings"
EXPECTED = Path(__file__).parent / "expected"
EXTENSIONS = ("1000", "1001", "1002", "1003", "1004")


def events(version: str, name: str) -> list[Event]:
    data = (RECORDINGS / version / f"{name}.ami").read_bytes()
    return [packet for packet in Decoder().feed(data) if isinstance(packet, Event)]


def fold(happened: list[Event], extension: str) -> list[Change]:
    pbx = Pbx(ExtensionNumber(extension))
    return [change for event in happened for change in pbx.apply(event, None)]


def told(changes: list[Change]) -> list[str]:
    """Write the changes of calls as lines; mere updates of names are left out."""
    return [
        line(change)
        for change in changes
        if isinstance(change, CallChange) and not isinstance(change, CallUpdated)
    ]


def line(change: CallChange) -> str:
    call = change.call
    kind = type(change).__name__.removeprefix("Call").lower()
    words = [f"{kind:<9}", "in " if call.direction.value == "incoming" else "out", _who(call)]
    words += [f"{name}={value}" for name, value in _facts(call) if value]
    return " ".join(words)


def _who(call: Call) -> str:
    return f"{call.first.number or '-'} {call.first.name or '-'}"


def _facts(call: Call) -> list[tuple[str, str | None]]:
    peer = None if call.peer == call.first else call.peer.number
    return [
        ("via", call.via),
        ("peer", peer),
        ("from", call.transferred_by),
        ("to", call.transferred_to),
        ("result", call.result.value if call.result else None),
        ("reason", call.reason.value if call.reason else None),
        ("by", call.answered_by),
    ]
