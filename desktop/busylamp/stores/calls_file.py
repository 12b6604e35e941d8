# SPDX-License-Identifier: MIT
"""Calls to and from a table (CSV), with a reason for each row refused."""

import contextlib
import csv
import io
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from busylamp.phrases import phrase
from busylamp.settings.whole import replace_whole
from busylamp.stores.entries import Entry, Note, Told
from busylamp.stores.tables import (
    MAX_CSV_BYTES,
    MAX_ROWS,
    Refused,
    Source,
    UnreadableFileError,
    cell,
    first_row,
    harmless,
    limit,
)
from busylamp.telephony.model import CallId, CallResult, Direction, EndReason, ExtensionNumber

_HEADS = {
    "began": "Began",
    "direction": "Direction",
    "number": "Number",
    "name": "Name",
    "peer_number": "Last number",
    "peer_name": "Last name",
    "via": "Via",
    "answered_by": "Answered by",
    "answered_by_name": "Answered by name",
    "transferred_by": "Handed over by",
    "transferred_to": "Handed over to",
    "ring": "Ring seconds",
    "talk": "Talk seconds",
    "result": "Result",
    "reason": "Reason",
    "internal": "Internal",
    "extension": "My extension",
    "call": "Call",
    "notes": "Notes",
}
_TEXTS = ("number", "name", "peer_number", "peer_name", "via", "answered_by", "answered_by_name")
_MORE_TEXTS = ("transferred_by", "transferred_to")
_NEEDED = ("began", "direction", "number", "result")
_YES, _NO = "yes", "no"
_INDENT = "    "
_MAX_TEXT = 500
_MAX_NOTES = 50_000
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC).timestamp()
_LATEST = datetime(2200, 1, 1, tzinfo=UTC).timestamp()
_LONGEST = 100 * 24 * 3600.0  # seconds a call may last
_Member = TypeVar("_Member", bound=Enum)


@dataclass(frozen=True, slots=True)
class CallsPreview:
    """What an import of calls would bring."""

    calls: tuple[Told, ...]
    refused: tuple[Refused, ...]


class _Unfit(ValueError):  # noqa: N818 - a row, no error of ours
    """Why a row is refused, for the user."""


def write_calls(calls: Iterable[Told]) -> str:
    """Write a table that is safe to open in a spreadsheet and comes back the same."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_HEADS.values())
    for told in calls:
        writer.writerow([harmless(each.strip()) for each in _cells(told)])
    return out.getvalue()


def append_calls(path: Path, calls: Iterable[Entry | Told]) -> None:
    """Add calls to such a file, whole or not at all; raise OSError."""
    before: tuple[Told, ...] = ()
    if path.exists():
        with contextlib.suppress(UnreadableFileError):
            before = read_calls(path.read_bytes()).calls
    told = (each if isinstance(each, Told) else Told(entry=each) for each in calls)
    put_calls(path, (*before, *told))


def put_calls(path: Path, calls: Iterable[Told]) -> None:
    """Write such a file anew, whole or not at all; raise OSError."""
    replace_whole(path, write_calls(calls).encode("utf-8-sig"))


def read_calls(data: bytes) -> CallsPreview:
    """Read such a table; raise UnreadableFileError."""
    found = tuple(each_call(data, Source(data)))
    calls = tuple(each for each in found if isinstance(each, Told))
    return CallsPreview(calls, tuple(each for each in found if isinstance(each, Refused)))


def each_call(data: bytes, source: Source) -> Iterator[Told | Refused]:
    """Read such a table call by call; raise UnreadableFileError."""
    limit(data, MAX_CSV_BYTES)
    rows = csv.reader(source.lines, delimiter=source.delimiter())
    try:
        places = _places(first_row(rows))
        filled = (row for row in rows if any(each.strip() for each in row))
        for count, row in enumerate(filled):
            if count >= MAX_ROWS:
                yield Refused(
                    rows.line_num, phrase("only {most} rows are read", most=f"{MAX_ROWS:,}"), ""
                )
                return
            yield _from_row(row, places, rows.line_num)
    except csv.Error as error:
        msg = phrase("This is no table of calls: {why}.", why=error)
        raise UnreadableFileError(msg) from error


def _from_row(row: list[str], places: dict[str, int], line: int) -> Told | Refused:
    cells = {name: cell(row, place) for name, place in places.items()}
    try:
        return _told(cells)
    except _Unfit as unfit:
        whose = cells.get("name") or cells["number"] or cells["began"]
        return Refused(line, str(unfit), whose[:60])


def _cells(told: Told) -> tuple[str, ...]:
    entry = told.entry
    return (
        _moment(entry.started_at),
        entry.direction.value,
        entry.number,
        entry.name,
        entry.peer_number,
        entry.peer_name,
        entry.via,
        entry.answered_by,
        entry.answered_by_name,
        entry.transferred_by,
        entry.transferred_to,
        _seconds(entry.ring_seconds),
        _seconds(entry.talk_seconds),
        entry.result.value,
        entry.reason.value if entry.reason else "",
        _YES if entry.internal else _NO,
        entry.extension,
        entry.call_id,
        _written(told.notes),
    )


def _told(cells: Mapping[str, str]) -> Told:
    texts: dict[str, Any] = {name: _text(cells.get(name, "")) for name in (*_TEXTS, *_MORE_TEXTS)}
    reason = cells.get("reason", "")
    entry = Entry(
        **texts,
        call_id=CallId(_text(cells.get("call", ""))),
        extension=ExtensionNumber(_text(cells.get("extension", ""))),
        direction=_one_of(Direction, cells["direction"], phrase("direction")),
        internal=cells.get("internal", "").casefold() == _YES,
        started_at=_read_moment(cells["began"]),
        ring_seconds=_read_seconds(cells.get("ring", "")),
        talk_seconds=_read_seconds(cells.get("talk", "")),
        result=_one_of(CallResult, cells["result"], phrase("result")),
        reason=_one_of(EndReason, reason, phrase("reason")) if reason else None,
    )
    return Told(entry=entry, notes=_read_notes(cells.get("notes", ""), entry.started_at))


def _places(heads: list[str]) -> dict[str, int]:
    names = [head.strip().strip("\ufeff").casefold() for head in heads]
    found = {
        field: names.index(head.casefold())
        for field, head in _HEADS.items()
        if head.casefold() in names
    }
    if not found.keys() >= set(_NEEDED):
        wanted = ", ".join(f"“{_HEADS[name]}”" for name in _NEEDED)
        msg = phrase(
            "This is no table of calls: its first row must name the columns {wanted}.",
            wanted=wanted,
        )
        raise UnreadableFileError(msg)
    return found


def _text(text: str) -> str:
    if len(text) > _MAX_TEXT:
        msg = phrase("a text is too long")
        raise _Unfit(msg)
    return text


def _one_of(kind: type[_Member], word: str, what: str) -> _Member:
    for member in kind:
        if member.value == word.casefold():
            return member
    msg = phrase("no {column}", column=what)
    if word:
        msg = phrase("“{text}” is no {column} of a call", text=word[:40], column=what)
    raise _Unfit(msg)


def _moment(at: float) -> str:
    """Write a moment in this place's time, with its distance from UTC."""
    return datetime.fromtimestamp(at, UTC).astimezone().isoformat(" ", "microseconds")


def _read_moment(text: str) -> float:
    try:
        at = datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError, OSError):
        at = math.nan
    if not _EARLIEST <= at < _LATEST:
        msg = phrase("no time")
        if text:
            msg = phrase("“{text}” is no time like 2026-01-31 09:30:00+01:00", text=text[:40])
        raise _Unfit(msg)
    return at


def _seconds(seconds: float | None) -> str:
    return "" if seconds is None else f"{seconds:.3f}"


def _read_seconds(text: str) -> float | None:
    if not text:
        return None
    try:
        seconds = float(text.replace(",", "."))
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= _LONGEST:
        msg = phrase("“{text}” is no number of seconds", text=text[:40])
        raise _Unfit(msg)
    return seconds


def _written(notes: Iterable[Note]) -> str:
    """Write each note behind its time, its further lines indented."""
    return "\n".join(
        f"[{_moment(note.written_at)}] " + note.text.replace("\n", f"\n{_INDENT}") for note in notes
    )


def _read_notes(text: str, began: float) -> tuple[Note, ...]:
    """Read notes; what somebody wrote into the cell without a time is one too."""
    if len(text) > _MAX_NOTES:
        msg = phrase("a note is too long")
        raise _Unfit(msg)
    notes: list[Note] = []
    for line in text.split("\n"):
        head, bracket, rest = line.partition("] ")
        moment = _moment_in(head) if bracket or head.endswith("]") else None
        if moment is not None:
            notes.append(Note(written_at=moment, text=rest))
        elif notes:
            last = notes.pop()
            more = line.removeprefix(_INDENT)
            notes.append(Note(written_at=last.written_at, text=f"{last.text}\n{more}"))
        elif line:
            notes.append(Note(written_at=began, text=line))
    return tuple(notes)


def _moment_in(head: str) -> float | None:
    if not head.startswith("["):
        return None
    try:
        return _read_moment(head[1:].removesuffix("]"))
    except _Unfit:
        return None
