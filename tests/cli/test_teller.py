# SPDX-License-Identifier: MIT
"""Updates that change nothing of what is written are not written."""

from dataclasses import replace

from busylamp.cli.form import Teller
from busylamp.telephony.changes import CallEnded, CallRinging, CallUpdated
from busylamp.telephony.model import CallResult, CallState, ChannelName, RecordingState
from tests.ui.rig import call_of


def test_an_update_is_written_when_something_of_it_can_be_seen() -> None:
    teller, call = Teller(), call_of("Bob")
    assert teller.json(CallRinging(call=call)) is not None
    hidden = replace(call, peer_channel=ChannelName("PJSIP/1001-00000001"))
    assert teller.json(CallUpdated(call=hidden)) is None
    seen = teller.json(CallUpdated(call=replace(hidden, recording=RecordingState.ON)))
    assert seen is not None
    over = replace(hidden, state=CallState.ENDED, result=CallResult.ANSWERED)
    assert teller.json(CallEnded(call=over)) is not None
    assert teller.json(CallUpdated(call=over)) is not None  # nothing is remembered of it
