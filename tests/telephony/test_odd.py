# SPDX-License-Identifier: MIT
"""Odd values in events: nothing raises, nothing of it is believed."""

import pytest

from busylamp.ami.messages import Event
from busylamp.telephony.changes import CallEnded, PresenceGone
from busylamp.telephony.model import CallState, ExtensionNumber, PresenceState
from busylamp.telephony.pbx import Pbx, stamp

HUGE = "9" * 5000


@pytest.mark.parametrize("number", [HUGE, "-" + HUGE, "\u0661", "nan", "1e9", ""])
@pytest.mark.parametrize(
    ("name", "header"),
    [("Newchannel", "ChannelState"), ("Hangup", "Cause"), ("ExtensionStatus", "Status")],
)
def test_a_number_that_is_none(name: str, header: str, number: str) -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    leg = [("Channel", "PJSIP/1000-1"), ("Uniqueid", "1.1"), ("Linkedid", "1.1")]
    pbx.apply(Event.of("Newchannel", leg), 0.0)
    hint = [("Exten", "1000"), ("Hint", "PJSIP/1000")]
    pbx.apply(Event.of(name, [*leg, *hint, (header, number)]), 0.0)
    assert all(call.state is not CallState.TALKING for call in pbx.calls)
    assert all(lamp.state is PresenceState.UNKNOWN for lamp in pbx.presences)


@pytest.mark.parametrize("text", ["nan", "inf", "-1e999", "1e400", HUGE, "-5", "x", "1.5.5"])
def test_a_timestamp_that_is_none(text: str) -> None:
    assert stamp(Event.of("Newstate", [("Timestamp", text)]), 7.0) == 7.0


def test_a_timestamp() -> None:
    assert stamp(Event.of("Newstate", [("Timestamp", "1795536279.61")]), 7.0) == 1795536279.61


def test_an_extension_longer_than_any_is_none() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    hint = [("Exten", HUGE), ("Hint", "PJSIP/5"), ("Status", "0")]
    assert pbx.apply(Event.of("ExtensionStatus", hint), 0.0) == []
    assert pbx.presences == ()


def test_leaving_a_pbx_ends_what_it_told() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    hint = [("Exten", "1001"), ("Hint", "PJSIP/1001"), ("Status", "0")]
    pbx.apply(Event.of("ExtensionStatus", hint), 0.0)
    leg = [
        *(("Channel", "PJSIP/1000-1"), ("Uniqueid", "1.1"), ("Linkedid", "1.1")),
        *(("ChannelState", "4"), ("Exten", "1001"), ("CallerIDNum", "1000")),
    ]
    pbx.apply(Event.of("Newchannel", leg), 0.0)
    assert len(pbx.calls) == 1
    told = pbx.part(5.0)
    assert [type(change) for change in told] == [CallEnded, PresenceGone]
    assert (pbx.calls, pbx.presences) == ((), ())
