# SPDX-License-Identifier: MIT
"""Calls of chosen colleagues, told beside mine from one picture of the PBX."""

import pytest

from busylamp.telephony.changes import CallChange, CallEnded, CallStarted, Change
from busylamp.telephony.model import EndReason, ExtensionNumber
from busylamp.telephony.pbx import Pbx
from tests.telephony.conftest import EXTENSIONS, events, fold, told

NUMBERS = tuple(ExtensionNumber(each) for each in EXTENSIONS)


def watching(*watched: str, name: str = "queue-answered") -> list[Change]:
    pbx = Pbx(ExtensionNumber("1000"), watched=[ExtensionNumber(each) for each in watched])
    return [change for event in events("22", name) for change in pbx.apply(event, None)]


def of(extension: str, changes: list[Change]) -> list[Change]:
    return [c for c in changes if isinstance(c, CallChange) and c.call.extension == extension]


@pytest.mark.parametrize("name", ["queue-answered", "blind-transfer-sip", "queue-answered-local"])
def test_each_is_told_what_it_would_be_told_alone(name: str) -> None:
    together = watching(*EXTENSIONS[1:], name=name)
    for extension in EXTENSIONS:
        assert told(of(extension, together)) == told(fold(events("22", name), extension))


def test_nobody_is_told_of_those_who_are_not_watched() -> None:
    changes = watching("1002")
    told_of = {c.call.extension for c in changes if isinstance(c, CallChange)}
    assert told_of == {"1002"}, "1001 rang too, and is not watched"


def test_a_call_between_two_that_are_watched_is_told_for_each() -> None:
    changes = watching("1001", name="internal-answered")
    started = [c.call for c in changes if isinstance(c, CallStarted)]
    assert [(c.extension, c.direction.value) for c in started] == [
        ("1000", "outgoing"),
        ("1001", "incoming"),
    ]


def test_the_legs_go_when_the_last_call_they_belong_to_ends() -> None:
    pbx = Pbx(ExtensionNumber("1000"), watched=NUMBERS[1:])
    for event in events("22", "queue-answered-local"):
        pbx.apply(event, None)
    assert pbx.calls == ()
    assert pbx._graph.channels == {}
    assert pbx._interest._keys == {}


def test_parting_ends_the_calls_of_all() -> None:
    pbx = Pbx(ExtensionNumber("1000"), watched=NUMBERS[1:])
    for event in events("22", "internal-answered"):
        pbx.apply(event, None)
        if len(pbx.calls) == 2:
            break
    ended = [c.call for c in pbx.part(5.0) if isinstance(c, CallEnded)]
    assert {call.extension for call in ended} == {"1000", "1001"}
    assert {call.reason for call in ended} == {EndReason.OFFLINE}
    assert pbx.calls == ()


def test_when_it_first_rang_is_told_for_both_ends() -> None:
    pbx = Pbx(ExtensionNumber("1000"), watched=[ExtensionNumber("1001")])
    changes: list[Change] = []
    for second, event in enumerate(events("16", "internal-answered")):
        changes.extend(pbx.apply(event, float(second)))
    for ended in [c.call for c in changes if isinstance(c, CallEnded)]:
        assert ended.started_at is not None
        assert ended.rang_at is not None
        assert ended.answered_at is not None
        assert ended.started_at <= ended.rang_at < ended.answered_at


def test_a_queue_that_rings_again_does_not_move_the_first_ring() -> None:
    pbx = Pbx(ExtensionNumber("1001"))
    rang: set[float | None] = set()
    for second, event in enumerate(events("22", "queue-no-answer")):
        changes = pbx.apply(event, float(second))
        rang |= {c.call.rang_at for c in changes if isinstance(c, CallChange)}
    assert len(rang - {None}) == 1
