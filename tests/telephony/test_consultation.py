# SPDX-License-Identifier: MIT
"""The talk in between of an attended transfer, and who is at the other end: from recordings."""

import pytest

from busylamp.telephony.changes import CallChange
from busylamp.telephony.model import Call, CallState, Consultation, ExtensionNumber
from busylamp.telephony.pbx import Pbx
from tests.telephony.conftest import events, fold

VERSIONS = pytest.mark.parametrize("version", ["16", "22"])


def calls(version: str, name: str, extension: str = "1000") -> list[Call]:
    """Every picture of the calls of an extension that a recording makes."""
    changes = fold(events(version, name), extension)
    return [change.call for change in changes if isinstance(change, CallChange)]


def told(pictures: list[Call]) -> list[tuple[str | None, str | None, bool] | None]:
    """The consultations, each as often as it changed."""
    lines: list[tuple[str | None, str | None, bool] | None] = []
    for call in pictures:
        line = _line(call.consultation)
        if not lines or lines[-1] != line:
            lines.append(line)
    return lines


def callers(pictures: list[Call]) -> set[str]:
    """The devices of the legs that ring my phone, until they are gone."""
    legs = [call.peer_channel for call in pictures if call.state is CallState.RINGING]
    return {leg.rpartition("-")[0] for leg in legs if leg is not None}


def _line(asked: Consultation | None) -> tuple[str | None, str | None, bool] | None:
    return asked and (asked.target.number, asked.waiting.number, asked.answered)


@VERSIONS
@pytest.mark.parametrize(
    "name",
    [
        "attended-by-ami",
        "attended-by-ami-cancelled",
        "attended-by-ami-target-hangs-up-first",
        "attended-by-ami-transferee-hangs-up-last",
    ],
)
def test_she_rings_she_talks_it_is_over(version: str, name: str) -> None:
    rings, talks = ("1002", "1001", False), ("1002", "1001", True)
    assert told(calls(version, name)) == [None, rings, talks, None]


@VERSIONS
def test_a_target_that_refuses_is_no_more_asked(version: str) -> None:
    assert told(calls(version, "attended-refused")) == [None, ("1002", "1001", False), None]


@VERSIONS
@pytest.mark.parametrize("name", ["attended-by-phone", "blind-by-ami", "incoming-answered"])
def test_two_lines_of_a_phone_are_two_calls(version: str, name: str) -> None:
    assert told(calls(version, name)) == [None]


@VERSIONS
def test_while_she_rings_i_hold_and_then_i_talk(version: str) -> None:
    states = {
        call.consultation.answered: call.state
        for call in calls(version, "attended-by-ami")
        if call.consultation is not None
    }
    assert states == {False: CallState.HELD, True: CallState.TALKING}


@VERSIONS
def test_the_caller_of_a_ringing_phone_is_the_leg_to_send_on(version: str) -> None:
    assert callers(calls(version, "incoming-missed")) == {"PJSIP/trunk"}


@VERSIONS
def test_behind_a_queues_local_channel_it_is_the_caller(version: str) -> None:
    assert callers(calls(version, "queue-answered-local", "1001")) == {"PJSIP/trunk"}


@VERSIONS
def test_a_call_that_is_over_is_with_nobody(version: str) -> None:
    last = calls(version, "attended-by-ami")[-1]
    assert (last.state, last.peer_channel, last.consultation) == (CallState.ENDED, None, None)


@VERSIONS
def test_a_room_is_told(version: str) -> None:
    assert any(call.in_conference for call in calls(version, "both-redirected-by-ami"))
    assert not any(call.in_conference for call in calls(version, "incoming-answered"))


@VERSIONS
@pytest.mark.parametrize("name", ["incoming-missed", "hold-unhold", "attended-by-ami-cancelled"])
def test_a_leg_that_is_gone_is_never_the_one_to_send_on(version: str, name: str) -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    for event in events(version, name):
        pbx.apply(event, None)
        alive = {leg.name for leg in pbx._graph.channels.values() if not leg.gone}
        assert {call.peer_channel for call in pbx.calls} <= {None, *alive}
