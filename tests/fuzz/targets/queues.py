# SPDX-License-Identifier: MIT
"""Queues in both dialects: counts never below nothing, each caller and each member once."""

from busylamp.desk.queue_figures import figures_of
from busylamp.telephony.queues import Queue
from tests.fuzz.scripts import play

NAMES = (
    *("QueueCallerJoin", "QueueCallerLeave", "QueueCallerAbandon", "AgentCalled", "AgentConnect"),
    *("AgentComplete", "QueueMemberAdded", "QueueMemberPause", "QueueMemberPenalty"),
    *("QueueMemberRemoved", "QueueMemberRinginuse", "QueueMemberStatus", "ExtensionStatus"),
)
ITEMS = ("QueueParams", "QueueMember", "QueueEntry", "QueueStatus", "QueueMemberStatus", "GsAgent")


def check(data: bytes) -> None:
    pbx = play(data, NAMES, ITEMS)
    for queue in pbx.queues:
        _check(queue)
    pbx.part(1_800_000_001.0)
    assert pbx.queues == ()


def _check(queue: Queue) -> None:
    figures = figures_of(queue)
    counts = (queue.completed, queue.abandoned, figures.waiting, figures.on_calls, figures.paused)
    assert min(counts) >= 0
    assert 0 <= figures.available <= figures.members
    assert figures.on_calls <= figures.members
    for share in (figures.service_percent, figures.abandoned_percent):
        assert share is None or 0 <= share <= 100
    assert figures.longest_wait(1_700_000_500.0) >= 0
    assert len({caller.uniqueid for caller in queue.callers}) == len(queue.callers)
    assert len({member.interface for member in queue.members}) == len(queue.members)
    assert all(len(text) <= 80 for text in (queue.name, queue.title, queue.strategy))
