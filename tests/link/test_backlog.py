# SPDX-License-Identifier: MIT
"""News that wait for the window: in order, no more than it can show."""

from busylamp.link.backlog import MOST, Backlog, condensed
from busylamp.telephony.changes import CallStarted, CallUpdated, PresenceChanged, PresenceGone
from busylamp.telephony.model import (
    Call,
    CallId,
    CallState,
    Direction,
    ExtensionNumber,
    Presence,
    PresenceState,
)
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged


def lamp(number: int, state: PresenceState = PresenceState.IDLE) -> PresenceChanged:
    presence = Presence(extension=ExtensionNumber(str(number)), state=state)
    return PresenceChanged(presence=presence, at=0.0)


def call(number: int) -> Call:
    return Call(
        id=CallId(str(number)),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        state=CallState.RINGING,
    )


def test_what_came_first_is_told_first_and_once() -> None:
    backlog = Backlog()
    assert backlog.put([lamp(1), lamp(2)])
    assert not backlog.put([lamp(3)])
    assert backlog.take(2) == (lamp(1), lamp(2))
    assert backlog.take(2) == (lamp(3),)
    assert backlog.take(2) == ()
    assert backlog.put([lamp(4)])


def test_a_call_counts_for_many_lamps() -> None:
    backlog = Backlog()
    started = [CallStarted(call=call(number)) for number in range(4)]
    backlog.put(started)
    assert backlog.take(50) == tuple(started[:2])
    assert backlog.take(1) == (started[2],)


def test_what_a_later_one_tells_anew_is_left_out() -> None:
    gone = PresenceGone(extension=ExtensionNumber("1"), at=0.0)
    busy = lamp(1, PresenceState.BUSY)
    updated, started = CallUpdated(call=call(1)), CallStarted(call=call(1))
    told = condensed([lamp(1), gone, started, updated, lamp(2), busy, updated])
    assert list(told) == [gone, started, lamp(2), busy, updated]


def test_lamps_that_flicker_never_fill_it() -> None:
    backlog = Backlog()
    for number in range(3 * MOST):
        backlog.put([lamp(number % 100, PresenceState.BUSY)])
    assert not backlog.is_too_long
    assert len(backlog.take(10 * MOST)) < 2000


def test_calls_without_end_do() -> None:
    backlog = Backlog()
    for number in range(MOST // 25 + 1):
        assert not backlog.is_too_long
        backlog.put([CallStarted(call=call(number))])
    assert backlog.is_too_long
    lost = [LineChanged(state=state) for state in (LineState.WAITING, LineState.CONNECTING)]
    backlog.put(lost[:1])
    backlog.put(lost[1:])
    assert backlog.take(2) == tuple(lost), "why it was left is told before all of it"
    while backlog.take(50):
        pass
    assert not backlog.is_too_long
