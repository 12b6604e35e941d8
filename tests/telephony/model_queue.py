# SPDX-License-Identifier: MIT
"""A queue as apps/app_queue.c keeps one: what it says of itself, as events and as a list."""

from dataclasses import dataclass, field

from busylamp.ami.messages import Event

LEVEL = 5  # seconds
Headers = list[tuple[str, str]]


@dataclass
class Member:
    interface: str
    membership: str = "dynamic"
    status: int = 1
    paused: bool = False
    reason: str = ""
    paused_at: int = 0
    calls: int = 0
    last: int = 0
    came: int = 0
    talks: bool = False
    penalty: int = 0

    def headers(self) -> Headers:
        number = self.interface.partition("/")[2].partition("@")[0]
        return [
            ("StateInterface", f"PJSIP/{number}"),
            ("Membership", self.membership),
            ("Penalty", str(self.penalty)),
            ("CallsTaken", str(self.calls)),
            ("LastCall", str(self.last)),
            ("LastPause", str(self.paused_at)),
            ("LoginTime", str(self.came)),
            ("InCall", str(int(self.talks))),
            ("Status", str(self.status)),
            ("Paused", str(int(self.paused))),
            ("PausedReason", self.reason),
        ]


@dataclass
class Waiting:
    uid: str
    joined: int
    priority: int = 0


@dataclass
class Talk:
    uid: str
    member: Member
    held: int
    began: int


@dataclass
class ModelQueue:
    """One queue; every act returns the events it makes. `now` is a Unix time in whole seconds."""

    name: str = "6500"
    now: int = 1_700_000_000
    members: dict[str, Member] = field(default_factory=dict[str, Member])
    callers: list[Waiting] = field(default_factory=list[Waiting])
    talks: list[Talk] = field(default_factory=list[Talk])
    completed: int = 0
    in_time: int = 0
    abandoned: int = 0
    hold: int = 0
    talk: int = 0
    _uids: int = 0

    # -- acts

    def add(self, interface: str) -> list[Event]:
        if interface in self.members:
            return []
        member = self.members[interface] = Member(interface, came=self.now)
        return [self._member("QueueMemberAdded", member)]

    def remove(self, interface: str) -> list[Event]:
        member = self.members.pop(interface, None)
        return [self._member("QueueMemberRemoved", member)] if member else []

    def pause(self, interface: str, reason: str, *, on: bool) -> list[Event]:
        member = self.members.get(interface)
        if member is None:
            return []
        member.paused, member.reason = on, reason if on else ""
        member.paused_at = self.now if on else member.paused_at
        return [self._member("QueueMemberPause", member)]

    def status(self, interface: str, status: int) -> list[Event]:
        member = self.members.get(interface)
        if member is None:
            return []
        member.status = status
        return [self._member("QueueMemberStatus", member)] * 2  # repeated, as Asterisk does

    def penalize(self, interface: str, penalty: int) -> list[Event]:
        member = self.members.get(interface)
        if member is None:
            return []
        member.penalty = penalty
        return [self._member("QueueMemberPenalty", member)]

    def join(self) -> list[Event]:
        self._uids += 1
        self.callers.append(Waiting(f"{self.now}.{self._uids}", self.now))
        return [self._caller("QueueCallerJoin", self.callers[-1], len(self.callers))]

    def abandon(self, place: int) -> list[Event]:
        if place >= len(self.callers):
            return []
        who = self.callers.pop(place)
        self.abandoned += 1
        names = ("QueueCallerAbandon", "QueueCallerLeave")
        return [self._caller(name, who, place + 1) for name in names]

    def leave(self, place: int) -> list[Event]:
        """The dialplan takes the caller on: a key was pressed, the time was up."""
        if place >= len(self.callers):
            return []
        return [self._caller("QueueCallerLeave", self.callers.pop(place), place + 1)]

    def answer(self, interface: str) -> list[Event]:
        member = self.members.get(interface)
        if member is None or member.talks or not self.callers:
            return []
        who = self.callers.pop(0)
        held = self.now - who.joined
        first = self.completed + self.abandoned == 0
        self.hold = held if first else (self.hold * 3 + held) >> 2
        member.talks = True
        self.talks.append(Talk(who.uid, member, held, self.now))
        told = [("Interface", interface), ("HoldTime", str(held)), ("RingTime", "1")]
        return [
            self._caller("QueueCallerLeave", who, 1),
            self._agent("AgentConnect", who.uid, told),
        ]

    def complete(self, place: int) -> list[Event]:
        if place >= len(self.talks):
            return []
        talk = self.talks.pop(place)
        seconds = self.now - talk.began
        self.completed += 1
        self.in_time += talk.held <= LEVEL
        self.talk = seconds if self.completed == 1 else (self.talk * 3 + seconds) >> 2
        member = talk.member
        member.talks, member.last, member.calls = False, self.now, member.calls + 1
        told = [("Interface", member.interface), ("HoldTime", str(talk.held))]
        return [self._agent("AgentComplete", talk.uid, [*told, ("TalkTime", str(seconds))])]

    def reset(self) -> list[Event]:
        """QueueReset: no event tells."""
        self.completed = self.in_time = self.abandoned = self.hold = self.talk = 0
        return []

    # -- the list

    def listed(self) -> list[Event]:
        """The items of QueueStatus."""
        share = self.in_time * 100 / self.completed if self.completed else 0
        params = [
            ("Queue", self.name),
            ("Strategy", "ringall"),
            ("Calls", str(len(self.callers))),
            ("Holdtime", str(self.hold)),
            ("TalkTime", str(self.talk)),
            ("Completed", str(self.completed)),
            ("Abandoned", str(self.abandoned)),
            ("ServiceLevel", str(LEVEL)),
            ("ServicelevelPerf", f"{share:.1f}"),
        ]
        items = [Event.of("QueueParams", params)]
        for member in self.members.values():
            place = [("Queue", self.name), ("Name", "Bob Brown"), ("Location", member.interface)]
            items.append(Event.of("QueueMember", [*place, *member.headers()]))
        for position, who in enumerate(self.callers, 1):
            wait = [("Wait", str(self.now - who.joined)), ("Priority", str(who.priority))]
            items.append(Event.of("QueueEntry", [*self._leg(who, position), *wait]))
        return items

    def _leg(self, who: Waiting, position: int) -> Headers:
        return [
            ("Queue", self.name),
            ("Position", str(position)),
            ("Channel", f"PJSIP/trunk-{who.uid}"),
            ("Uniqueid", who.uid),
            ("CallerIDNum", "0298765432"),
            ("CallerIDName", "ACME Oy"),
        ]

    def _caller(self, name: str, who: Waiting, position: int) -> Event:
        return Event.of(name, self._leg(who, position))

    def _agent(self, name: str, uid: str, more: Headers) -> Event:
        time = ("Timestamp", f"{self.now}.000000")
        return Event.of(name, [time, ("Queue", self.name), ("Uniqueid", uid), *more])

    def _member(self, name: str, member: Member) -> Event:
        place = [("MemberName", "Bob Brown"), ("Interface", member.interface)]
        return Event.of(name, [("Queue", self.name), *place, *member.headers()])
