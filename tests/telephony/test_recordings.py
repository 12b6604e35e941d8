# SPDX-License-Identifier: MIT
"""What real PBXs of both versions said, and what each extension involved must be told."""

import random

import pytest

from busylamp.ami.messages import Event
from busylamp.telephony.changes import CallEnded, CallStarted, ResyncWanted
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import Pbx
from tests.telephony.conftest import (
    EXPECTED,
    EXTENSIONS,
    events,
    everything_told,
    expected,
    fold,
    told,
)

NAMES = sorted({path.name.split(".")[0] for path in EXPECTED.glob("*.txt")})


@pytest.mark.parametrize("version", ["16", "22"])
@pytest.mark.parametrize("name", NAMES)
def test_the_complete_list_of_changes(name: str, version: str) -> None:
    assert everything_told(version, name) == expected(version, name)


@pytest.mark.parametrize("name", ["queue-no-answer", "hold-unhold", "blind-transfer-ami"])
def test_nothing_is_left_behind(name: str) -> None:
    for extension in EXTENSIONS:
        pbx = Pbx(ExtensionNumber(extension))
        for event in events("22", name):
            pbx.apply(event, None)
        assert pbx.calls == ()
        assert pbx._graph.channels == {}, "legs must not outlive their calls"
        assert pbx._graph.bridges == {}


@pytest.mark.parametrize("name", ["incoming-answered", "queue-answered", "originate-local"])
def test_a_stream_joined_anywhere_starts_and_ends_each_call_at_most_once(name: str) -> None:
    happened = events("16", name)
    for start in range(len(happened)):
        changes = fold(happened[start:], "1001")
        starts = [c.call.id for c in changes if isinstance(c, CallStarted)]
        ends = [c.call.id for c in changes if isinstance(c, CallEnded)]
        assert len(starts) == len(set(starts))
        assert len(ends) == len(set(ends))
        assert not [c for c in changes if isinstance(c, ResyncWanted)]


def test_the_order_of_newstate_and_dialbegin_does_not_matter() -> None:
    happened = events("22", "incoming-answered")
    dial = next(n for n, event in enumerate(happened) if event.name == "DialBegin")
    ring = next(
        n
        for n, event in enumerate(happened)
        if event.name == "Newstate" and event.get("ChannelState") == "5"
    )
    swapped = list(happened)
    swapped[dial], swapped[ring] = swapped[ring], swapped[dial]
    assert told(fold(swapped, "1000")) == told(fold(happened, "1000"))


@pytest.mark.parametrize("seed", range(20))
def test_events_of_different_kinds_may_overtake_each_other(seed: int) -> None:
    """Asterisk orders the events of one topic only: device states come whenever they like."""
    happened = events("22", "queue-answered")
    chance = random.Random(seed)
    lamps = ("ExtensionStatus", "DeviceStateChange", "QueueMemberStatus")
    moved: list[Event] = []
    late: list[Event] = []
    for event in happened:
        if event.name in lamps and chance.random() < 0.5:
            late.append(event)
        else:
            moved.append(event)
            if late and chance.random() < 0.3:
                moved.append(late.pop(0))
    assert told(fold([*moved, *late], "1002")) == told(fold(happened, "1002"))
