# SPDX-License-Identifier: MIT
"""One queue of the make-believe UCM: members, callers, figures."""

from dataclasses import dataclass, field
from typing import Any

from busylamp.demo.lines import Headers, Leg, Phone

# include/asterisk/devicestate.h, as a queue says it
NOT_INUSE, INUSE, UNAVAILABLE, RINGING, ON_HOLD = 1, 2, 5, 6, 8
_STATES = {0: NOT_INUSE, 1: INUSE, 4: UNAVAILABLE, 8: RINGING, 9: 7, 16: ON_HOLD}
SERVICE_LEVEL = 30  # seconds


@dataclass(slots=True, eq=False)
class Member:
    """Somebody who takes a queue's calls."""

    interface: str
    name: str
    membership: str = "dynamic"
    penalty: int = 0
    calls_taken: int = 0
    calls_abandoned: int = 0  # that rang there
    last_call: int = 0
    last_pause: int = 0
    login_time: int = 0
    talk_time: int = 0
    paused: bool = False
    reason: str = ""
    in_call: bool = False
    ringinuse: bool = False

    def status(self, phone: Phone | None) -> int:
        """Its phone's state as a queue says it."""
        return UNAVAILABLE if phone is None else _STATES.get(phone.device_status, 0)


@dataclass(slots=True, eq=False)
class Waiting:
    """Somebody who waits."""

    leg: Leg
    since: float
    original: int
    priority: int = 0
    ringing: dict[str, Leg] = field(default_factory=dict[str, Leg])  # by interface


@dataclass(slots=True, eq=False)
class Queue:
    """One queue."""

    number: str
    title: str
    strategy: str = "ringall"
    members: dict[str, Member] = field(default_factory=dict[str, Member])
    callers: list[Waiting] = field(default_factory=list[Waiting])
    completed: int = 0
    abandoned: int = 0
    in_time: int = 0  # of the completed ones, answered within the service level
    waited: int = 0  # seconds, of all answered ones
    talked: int = 0

    @property
    def hold_time(self) -> int:
        """How long callers waited, on average."""
        return self.waited // self.completed if self.completed else 0

    @property
    def talk_time(self) -> int:
        """How long callers talked, on average."""
        return self.talked // self.completed if self.completed else 0

    @property
    def perf(self) -> float:
        """Percent of the calls answered within the service level."""
        return 100.0 * self.in_time / self.completed if self.completed else 0.0


def queue_of(facts: dict[str, Any]) -> Queue:
    """Read one queue of a script."""
    members = [Member(**each) for each in facts.get("member", [])]
    given = {name: value for name, value in facts.items() if name != "member"}
    return Queue(**given, members={each.interface: each for each in members})


def member_headers(queue: Queue, member: Member, phone: Phone | None) -> Headers:
    """Describe a member as every event about it does."""
    return [
        ("Queue", queue.number),
        ("MemberName", member.name),
        ("Interface", member.interface),
        ("StateInterface", member.interface),
        *_counts(member, phone),
        ("Ringinuse", str(int(member.ringinuse))),
        ("Wrapuptime", "0"),
    ]


def _counts(member: Member, phone: Phone | None) -> Headers:
    return [
        ("Membership", member.membership),
        ("Penalty", str(member.penalty)),
        ("CallsTaken", str(member.calls_taken)),
        ("LastCall", str(member.last_call)),
        ("LastPause", str(member.last_pause)),
        ("LoginTime", str(member.login_time)),
        ("InCall", str(int(member.in_call))),
        ("Status", str(member.status(phone))),
        ("Paused", str(int(member.paused))),
        ("PausedReason", member.reason),
    ]


def params_item(queue: Queue) -> Headers:
    """Describe a queue as QueueStatus does."""
    return [
        ("Queue", queue.number),
        ("Max", "0"),
        ("Strategy", queue.strategy),
        ("Calls", str(len(queue.callers))),
        ("Holdtime", str(queue.hold_time)),
        ("TalkTime", str(queue.talk_time)),
        ("Completed", str(queue.completed)),
        ("Abandoned", str(queue.abandoned)),
        ("ServiceLevel", str(SERVICE_LEVEL)),
        ("ServicelevelPerf", f"{queue.perf:.1f}"),
        ("ServicelevelPerf2", f"{queue.perf:.1f}"),
        ("Weight", "0"),
    ]


def member_item(queue: Queue, member: Member, phone: Phone | None) -> Headers:
    """Describe a member as QueueStatus does."""
    return [
        ("Queue", queue.number),
        ("Name", member.name),
        ("Location", member.interface),
        ("StateInterface", member.interface),
        *_counts(member, phone),
        ("Wrapuptime", "0"),
    ]


def entry_item(queue: Queue, position: int, waiting: Waiting, now: float) -> Headers:
    """Describe a caller as QueueStatus does: names are not escaped here (measured)."""
    leg = waiting.leg
    return [
        ("Queue", queue.number),
        ("Position", str(position)),
        ("Channel", leg.name),
        ("Uniqueid", leg.uid),
        ("CallerIDNum", leg.number or "unknown"),
        ("CallerIDName", leg.caller_name or "unknown"),
        ("ConnectedLineNum", "unknown"),
        ("ConnectedLineName", "unknown"),
        ("Wait", str(int(now - waiting.since))),
        ("Priority", str(waiting.priority)),
    ]


def summary_item(queue: Queue, free: int, now: float) -> Headers:
    """Describe a queue as QueueSummary does."""
    longest = max((int(now - each.since) for each in queue.callers), default=0)
    logged_in = sum(not each.paused for each in queue.members.values())
    return [
        ("Queue", queue.number),
        ("LoggedIn", str(logged_in)),
        ("Available", str(free)),
        ("Callers", str(len(queue.callers))),
        ("HoldTime", str(queue.hold_time)),
        ("TalkTime", str(queue.talk_time)),
        ("LongestHoldTime", str(longest)),
    ]


def guide_queue(queue: Queue, free: int) -> Headers:
    """Describe a queue field for field as the vendor's guide prints it, SeviceLevel as it is."""
    calls = queue.completed + queue.abandoned
    lost = 100.0 * queue.abandoned / calls if calls else 0.0
    level = SERVICE_LEVEL if calls else 0
    return [
        ("Queue", queue.number),
        ("CallsTotal", str(calls + len(queue.callers))),
        ("CallCount", str(len(queue.callers))),
        ("CallsComplete", str(queue.completed)),
        ("CallsAbandoned", str(queue.abandoned)),
        ("Strategy", queue.strategy),
        ("EnableAgentLogin", "no"),
        ("QueueName", queue.title),
        ("SeviceLevel", f"SL:{queue.perf:.1f}% within {level}s"),
        ("AbandonedRate", f"{lost:.2f}%"),
        ("AvgWaitTime", str(queue.hold_time)),
        ("AvgTalkTime", str(queue.talk_time)),
        ("AvailableCount", str(free)),
        ("AgentCount", str(len(queue.members))),
    ]


def guide_member(queue: Queue, member: Member, phone: Phone | None, now: float) -> Headers:
    """Describe a member field for field as the vendor's guide prints it under `queues`."""
    paused = int(now) - member.last_pause if member.paused else 0
    return [
        ("Queue", queue.number),
        ("Location", member.interface),
        ("MemberName", member.interface),
        *_guide_counts(member, phone),
        ("EnableAgentLogin", "no"),
        *_guide_times(member),
        ("PausedTime", str(paused)),
        ("Paused", str(int(member.paused))),
    ]


def guide_agent(queue: Queue, member: Member, phone: Phone | None) -> Headers:
    """Describe a member field for field as the vendor's guide prints it under `GSAgents`."""
    return [
        ("Agent", member.interface),
        ("QueueName", queue.title),
        ("Queue", queue.number),
        ("Location", member.interface),
        *_guide_counts(member, phone),
        *_guide_times(member),
        ("Paused", str(int(member.paused))),
    ]


def _guide_counts(member: Member, phone: Phone | None) -> Headers:
    return [
        ("Membership", member.membership),
        ("Penalty", str(member.penalty)),
        ("CallsTaken", str(member.calls_taken)),
        ("LastCall", str(member.last_call)),
        ("Status", str(member.status(phone))),
    ]


def _guide_times(member: Member) -> Headers:
    return [
        ("LoginTime", str(member.login_time)),
        ("CallsAbandon", str(member.calls_abandoned)),
        ("TalkTime", str(member.talk_time)),
    ]
