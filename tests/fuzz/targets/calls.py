# SPDX-License-Identifier: MIT
"""A table of calls: read or refused in words, and what we export comes back the same."""

from dataclasses import replace

from busylamp.stores.calls_file import read_calls, write_calls
from busylamp.stores.entries import Entry, Note, Told
from busylamp.stores.tables import UnreadableFileError
from busylamp.telephony.model import CallId, CallResult, Direction, EndReason, ExtensionNumber
from tests.fuzz.choices import Choices, in_words
from tests.fuzz.tables import cell, check_harmless

_TIMES = (0.0, 315532800.0, 1_700_000_000.25, 7258118399.0, 9_999_999_999.5, 951782400.0)
_WRITTEN = (315532800.0, 1_700_000_000.25)
_SPANS = (None, 0.0, 0.001, 59.9995, 8_640_000.0, 1e9)


def check(data: bytes) -> None:
    choices = Choices(data)
    if choices.last() & 1:
        calls = tuple(_told(choices) for _ in range(1 + choices.byte() % 3))
    else:
        calls = _read(choices.rest())
    if calls:
        _round_trip(calls)


def _told(choices: Choices) -> Told:
    texts = [cell(choices).strip() for _ in range(9)]
    entry = Entry(
        call_id=CallId(cell(choices).strip()),
        extension=ExtensionNumber(cell(choices).strip()),
        direction=choices.pick(list(Direction)),
        internal=bool(choices.byte() & 1),
        started_at=choices.pick(_TIMES),
        ring_seconds=choices.pick(_SPANS),
        talk_seconds=choices.pick(_SPANS),
        result=choices.pick(list(CallResult)),
        reason=choices.pick([None, *EndReason]),
        number=texts[0],
        name=texts[1],
        peer_number=texts[2],
        peer_name=texts[3],
        via=texts[4],
        answered_by=texts[5],
        answered_by_name=texts[6],
        transferred_by=texts[7],
        transferred_to=texts[8],
    )
    notes = [_note(choices) for _ in range(choices.byte() % 3)]
    return Told(entry=entry, notes=tuple(notes))


def _note(choices: Choices) -> Note:
    """Write a note as the window keeps one: without blanks around it."""
    return Note(written_at=choices.pick(_WRITTEN), text=cell(choices).strip() or "x")


def _read(data: bytes) -> tuple[Told, ...]:
    try:
        preview = read_calls(data)
    except UnreadableFileError as error:
        in_words(error)
        return ()
    assert all(each.reason and len(each.text) <= 60 for each in preview.refused)
    for told in preview.calls:
        spans = (told.entry.ring_seconds, told.entry.talk_seconds)
        assert all(span is None or 0 <= span <= 8_640_000 for span in spans)
    return preview.calls


def _round_trip(calls: tuple[Told, ...]) -> None:
    exported = write_calls(calls)
    rows = check_harmless(exported)
    assert len(rows) == len(calls) + 1
    written = exported.encode("utf-8", "surrogatepass")
    if written != exported.encode("utf-8", "replace"):
        return  # what no file can hold comes back as it can
    again = _read(written)
    wanted = [_same(each) for each in calls]
    assert all(_same(each) in wanted for each in again)


def _same(told: Told) -> tuple[Entry, tuple[Note, ...]]:
    """What a table can tell: milliseconds of a span, texts without blanks around them."""
    entry = told.entry
    spans = {
        name: None if span is None else float(f"{span:.3f}")
        for name, span in (
            ("ring_seconds", entry.ring_seconds),
            ("talk_seconds", entry.talk_seconds),
        )
    }
    return replace(entry, **spans), told.notes
