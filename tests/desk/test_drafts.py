# SPDX-License-Identifier: MIT
"""Notes on calls that go on."""

import pytest

from busylamp.desk.drafts import Drafts
from busylamp.stores.entries import Entry
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber

CALL = CallId("1")


def entry(place: int, call: str = "1") -> Entry:
    return Entry(
        id=place,
        call_id=CallId(call),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        started_at=1.0,
        result=CallResult.ANSWERED,
    )


def test_a_note_is_kept_once_with_its_own_call() -> None:
    drafts, kept = Drafts(), list[tuple[int, str]]()
    drafts.write(CALL, "one ")
    drafts.write(CALL, " two ")
    drafts.write(CallId("2"), "other")
    assert drafts.text(CALL) == "two"

    def keep(place: int, text: str) -> None:
        kept.append((place, text))

    drafts.settle(lambda: (entry(0),), keep)  # not on the disk yet
    assert kept == []
    for _ in range(2):
        drafts.settle(lambda: (entry(7, "3"), entry(8)), keep)
    assert kept == [(8, "two")]
    assert drafts.text(CallId("2")) == "other"


def test_an_empty_note_takes_it_back() -> None:
    drafts = Drafts()
    drafts.write(CALL, "one")
    drafts.write(CALL, "  ")
    drafts.settle(lambda: (entry(8),), lambda place, text: pytest.fail(text))
    assert drafts.text(CALL) == ""


def test_a_note_that_can_not_be_written_is_kept_for_later() -> None:
    drafts = Drafts()
    drafts.write(CALL, "one")

    def refuse(place: int, text: str) -> None:
        raise NotKeptError(text)

    with pytest.raises(NotKeptError):
        drafts.settle(lambda: (entry(8),), refuse)
    assert drafts.text(CALL) == "one"


def test_what_is_written_of_a_call_that_goes_on_is_not_finished() -> None:
    """An earlier run may have kept it as one whose end nobody saw."""
    drafts, kept = Drafts(), list[str]()
    for text in ("He", "Hello"):
        drafts.write(CALL, text)
        drafts.settle(lambda: (entry(8),), lambda _, text: kept.append(text), lambda call: True)
    assert (kept, drafts.text(CALL)) == ([], "Hello")
    drafts.settle(lambda: (entry(8),), lambda _, text: kept.append(text), lambda call: False)
    assert kept == ["Hello"]
