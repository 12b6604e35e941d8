# SPDX-License-Identifier: MIT
"""What no event tells is asked of the PBX: seldom, however many desks want to know."""

from busylamp.ami.queue_actions import queue_status
from busylamp.relay.looking import Looking
from tests.desk.conftest import FakeLine
from tests.link.rig import FakeClock


def asked(line: FakeLine) -> list[dict[str, str]]:
    return [dict(action.headers()) for _, action in line.asked]


def test_a_thousand_desks_that_look_cost_one_look() -> None:
    line, clock = FakeLine(), FakeClock()
    looking = Looking(line, clock)
    for _ in range(1000):
        looking.wanted()
    assert asked(line) == [dict(queue_status().headers())]
    clock.time += 14.0
    looking.wanted()
    assert len(line.asked) == 1
    clock.time += 1.0
    looking.wanted()
    assert len({request for request, _ in line.asked}) == 2


def test_a_caller_put_first_is_seen_at_once() -> None:
    line = FakeLine()
    looking = Looking(line, FakeClock())
    looking.wanted()
    looking.done("QueuePause", (("Queue", "6500"),))
    assert len(line.asked) == 1
    looking.done("QueueChangePriorityCaller", (("Queue", "6500"), ("Priority", "1")))
    assert asked(line)[1:] == [{"Queue": "6500"}]
