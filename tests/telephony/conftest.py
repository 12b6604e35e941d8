# SPDX-License-Identifier: MIT
"""Recordings of real PBXs, and changes written as lines."""

from pathlib import Path

from busylamp.ami.messages import Event
from busylamp.ami.wire import Decoder
from busylamp.telephony.changes import CallChange, CallUpdated, Change
from busylamp.telephony.model import Call, ExtensionNumber, Party
from busylamp.telephony.pbx import Pbx

RECORDINGS = Path(__file__).parents[1] / "recordings"
EXPECTED = Path(__file__).parent / "expected"
EXTENSIONS = ("1000", "1001", "1002", "1003", "1004", "1005")


def events(version: str, name: str) -> list[Event]:
    data = (RECORDINGS / version / f"{name}.ami").read_bytes()
    return [packet for packet in Decoder().feed(data) if isinstance(packet, Event)]


def fold(happened: list[Event], extension: str) -> list[Change]:
    pbx = Pbx(ExtensionNumber(extension))
    return [change for event in happened for change in pbx.apply(event, None)]


def expected(version: str, name: str) -> str:
    """Read what must be told; a file of the version's own stands where the two PBXs differ."""
    own = EXPECTED / f"{name}.{version}.txt"
    path = own if own.exists() else EXPECTED / f"{name}.txt"
    return path.read_text(encoding="utf-8")


def everything_told(version: str, name: str) -> str:
    """Write what each extension is told of a recording."""
    happened = events(version, name)
    lines: list[str] = []
    for extension in EXTENSIONS:
        changes = told(fold(happened, extension))
        lines.extend([f"[{extension}]", *changes] if changes else [])
    return "\n".join(lines) + "\n"


def told(changes: list[Change]) -> list[str]:
    """Write the changes of calls as lines, without updates that change nothing of the line."""
    lines: list[str] = []
    last: dict[str, str] = {}
    for change in changes:
        if isinstance(change, CallChange):
            story = _story(change.call)
            if not isinstance(change, CallUpdated) or story != last.get(change.call.id, story):
                lines.append(line(change))
            last[change.call.id] = story
    return lines


def line(change: CallChange) -> str:
    kind = type(change).__name__.removeprefix("Call").lower()
    return f"{kind:<9} {_story(change.call)}"


def _story(call: Call) -> str:
    way = {"incoming": "in ", "outgoing": "out"}.get(call.direction.value, "?  ")
    return " ".join([way, _who(call.first), *(f"{k}={v}" for k, v in _facts(call) if v)])


def _who(party: Party) -> str:
    return f"{party.number or '-'} {party.name or '-'}"


def _facts(call: Call) -> list[tuple[str, str | None]]:
    peer = None if call.peer == call.first else f"<{_who(call.peer)}>"
    state = call.state.value if call.state.value in ("waiting", "held") else None
    return [
        ("state", state),
        ("via", call.via),
        ("peer", peer),
        ("from", call.transferred_by),
        ("to", call.transferred_to),
        ("result", call.result.value if call.result else None),
        ("reason", call.reason.value if call.reason else None),
        ("by", call.answered_by),
    ]
