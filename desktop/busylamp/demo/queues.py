# SPDX-License-Identifier: MIT
"""What goes on in the queues: callers join, wait, are answered, give up; members come and go."""

from dataclasses import dataclass

from busylamp.demo.lines import Headers, Leg, Phone, pair, snapshot
from busylamp.demo.queue_lines import (
    SERVICE_LEVEL,
    UNAVAILABLE,
    Member,
    Queue,
    Waiting,
    member_headers,
)
from busylamp.demo.talks import Manners, Talks
from busylamp.telephony.channels import ChannelState

_RINGS_FOR = 15.0
_RETRY = 5.0
_LOGGED_IN_AGO, _PAUSED_AGO, _CALLED_AGO = 7200, 740, 1260  # seconds
_THEY_ANSWER = 6.0  # seconds until a colleague takes a queue's call


@dataclass(slots=True, eq=False)
class _Served:
    queue: Queue
    member: Member
    caller: Leg
    agent: Leg
    waited: int
    since: float


class Queues:
    """Rings the members that are free for whoever waits first; told as 16 tells it."""

    def __init__(self, queues: list[Queue], talks: Talks) -> None:
        self.queues = {queue.number: queue for queue in queues}
        self._talks = talks
        self._exchange = talks.exchange
        self._served: list[_Served] = []
        self._came_before()
        talks.guards.append(self._guard)
        self._exchange.ends.append(lambda leg: self._complete(leg, "transfer"))
        self._exchange.heard.append(self._phone_changed)

    def _came_before(self) -> None:
        """Whoever serves when it begins has logged in, and paused, a while ago."""
        now = int(self._exchange.wall())
        for queue in self.queues.values():
            for member in queue.members.values():
                member.login_time = member.login_time or now - _LOGGED_IN_AGO
                if member.paused:
                    member.last_pause = member.last_pause or now - _PAUSED_AGO
                if member.calls_taken:
                    member.last_call = member.last_call or now - _CALLED_AGO

    # -- callers

    def join(self, leg: Leg, number: str, manners: Manners) -> None:
        """A caller begins to wait."""
        queue = self.queues[number]
        self._exchange.set_state(leg, ChannelState.UP)
        leg.exten, leg.application, leg.data = number, "Queue", f"{number},tk,,,300"
        waiting = Waiting(leg, self._exchange.wall(), len(queue.callers) + 1)
        queue.callers.append(waiting)
        place = [("Position", str(waiting.original)), ("Count", str(len(queue.callers)))]
        self._tell("QueueCallerJoin", leg, queue, place)
        self._exchange.music(leg, on=True)
        self._serve(queue)
        if manners.answers is not None:
            self._talks.later(manners.answers, lambda: self._taken(queue, waiting, manners.talk))
        if manners.gives_up is not None:
            self._talks.later(manners.gives_up, lambda: self._tired(queue, waiting))

    def withdraw(self, leg: Leg) -> bool:
        """A caller leaves the queue unanswered; return whether it waited in one."""
        found = self._waiting(leg)
        if found is None:
            return False
        queue, waiting = found
        self._exchange.music(leg, on=False)
        self._cancel(waiting)
        position = queue.callers.index(waiting) + 1
        queue.callers.remove(waiting)
        queue.abandoned += 1
        held = int(self._exchange.wall() - waiting.since)
        place = [("Position", str(position))]
        told = [("OriginalPosition", str(waiting.original)), ("HoldTime", str(held))]
        self._tell("QueueCallerAbandon", leg, queue, [*place, *told])
        self._tell("QueueCallerLeave", leg, queue, [*place, ("Count", str(len(queue.callers)))])
        leg.application, leg.data = "", ""
        return True

    def answer(self, agent: Leg, talk: float | None = None) -> bool:
        """A member picks up; return whether a queue rang there."""
        for queue in self.queues.values():
            for waiting in queue.callers:
                for interface, leg in waiting.ringing.items():
                    if leg is agent:
                        member = queue.members.get(interface)
                        self._connect(queue, waiting, member, agent, talk or 30.0)
                        return True
        return False

    def set_priority(self, queue: Queue, channel: str, priority: int) -> bool:
        """Give a caller another priority; 16 moves nobody for it (measured)."""
        for waiting in queue.callers:
            if channel in (waiting.leg.name, waiting.leg.uid):
                waiting.priority = priority
                return True
        return False

    # -- members

    def add(self, queue: Queue, member: Member) -> None:
        """Somebody logs in."""
        member.login_time = int(self._exchange.wall())
        queue.members[member.interface] = member
        self._tell_member("QueueMemberAdded", queue, member)
        self._serve(queue)

    def remove(self, queue: Queue, interface: str) -> None:
        """Somebody logs out."""
        member = queue.members.pop(interface)
        self._tell_member("QueueMemberRemoved", queue, member)

    def pause(self, queue: Queue, member: Member, *, paused: bool, reason: str) -> None:
        """Somebody pauses, or no longer does."""
        member.paused, member.reason = paused, reason if paused else ""
        if paused:
            member.last_pause = int(self._exchange.wall())
        extra = [("Reason", reason)] if paused and reason else []
        self._tell_member("QueueMemberPause", queue, member, extra)
        self._serve(queue)

    def set_penalty(self, queue: Queue, member: Member, penalty: int) -> None:
        """Give a member another penalty."""
        member.penalty = penalty
        self._tell_member("QueueMemberPenalty", queue, member)

    def phone(self, member: Member) -> Phone | None:
        """Return the phone of a member."""
        return self._exchange.phones.get(member.interface.partition("/")[2])

    def free(self, queue: Queue) -> list[Member]:
        """Return who could be rung now."""
        return [each for each in queue.members.values() if self._is_free(each)]

    # -- how it goes on

    def _is_free(self, member: Member) -> bool:
        phone = self.phone(member)
        return phone is not None and not member.paused and not (phone.status or phone.legs)

    def _serve(self, queue: Queue) -> None:
        """Ring whoever is free for who waits first."""
        waiting = next((each for each in queue.callers if not each.ringing), None)
        if waiting is None or waiting is not queue.callers[0]:
            return
        for member in self.free(queue):
            self._ring(queue, waiting, member)
        if waiting.ringing:
            rung = dict(waiting.ringing)
            self._talks.later(_RINGS_FOR, lambda: self._rang_out(queue, waiting, rung))
            self._talks.later(_THEY_ANSWER, lambda: self._colleague(queue, waiting, rung))

    def _ring(self, queue: Queue, waiting: Waiting, member: Member) -> None:
        phone, caller = self.phone(member), waiting.leg
        if phone is None:
            return
        leg = self._exchange.new_leg(phone.device, phone.number, phone.name, link=caller.link)
        waiting.ringing[member.interface] = leg
        line, leg.connected = leg.connected, (caller.number, caller.caller_name)
        leg.exten = caller.exten
        who = [("Interface", member.interface), ("MemberName", member.name)]
        told = [*pair(caller, leg), ("Queue", queue.number), *who]
        self._exchange.tell("agent", "AgentCalled", told)
        leg.connected = line
        self._exchange.dial(caller, leg, member.interface)
        leg.connected = (caller.number, caller.caller_name)
        self._exchange.ring(caller, leg)
        self._exchange.tell("call", "NewConnectedLine", snapshot(leg))

    def _colleague(self, queue: Queue, waiting: Waiting, rung: dict[str, Leg]) -> None:
        """A colleague takes it; mine rings until I do something."""
        for leg in rung.values():
            phone = self._exchange.phone_of(leg)
            mine = phone is not None and phone.number == self._talks.me
            if not mine and leg in waiting.ringing.values():
                self._connect(queue, waiting, queue.members.get(leg.device), leg, 30.0)
                return

    def _taken(self, queue: Queue, waiting: Waiting, talk: float) -> None:
        """I take it: what a scene wants."""
        mine = f"PJSIP/{self._talks.me}"
        leg = waiting.ringing.get(mine) or next(iter(waiting.ringing.values()), None)
        if waiting in queue.callers and leg is not None:
            self._connect(queue, waiting, queue.members.get(leg.device), leg, talk)

    def _connect(
        self, queue: Queue, waiting: Waiting, member: Member | None, agent: Leg, talk: float
    ) -> None:
        caller = waiting.leg
        others = [leg for leg in waiting.ringing.values() if leg is not agent]
        waiting.ringing.clear()
        self._exchange.set_state(agent, ChannelState.UP)
        self._exchange.end_dial(caller, agent, "ANSWER")
        for leg in others:
            self._exchange.end_dial(caller, leg, "CANCEL")
        self._exchange.show(caller, agent)
        for leg in others:
            self._exchange.end_dial(caller, leg, "CANCEL")  # told twice (measured)
        for leg in (agent, *others):
            self._talks.no_longer_rings(leg)
        self._exchange.music(caller, on=False)
        position = queue.callers.index(waiting) + 1
        queue.callers.remove(waiting)
        place = [("Position", str(position)), ("Count", str(len(queue.callers)))]
        self._tell("QueueCallerLeave", caller, queue, place)
        held = int(self._exchange.wall() - waiting.since)
        if member is not None:
            member.in_call = True
            served = _Served(queue, member, caller, agent, held, self._exchange.wall())
            self._served.append(served)
            self._tell_agent("AgentConnect", served, [("RingTime", str(held))])
        for leg in others:
            self._exchange.hang_up(leg, 26)
        caller.application, caller.data = "", ""
        self._talks.join(agent, caller, talk)
        self._serve(queue)

    def _rang_out(self, queue: Queue, waiting: Waiting, rung: dict[str, Leg]) -> None:
        """Nobody took it: it rings again after a while."""
        ringing = [leg for leg in rung.values() if leg in waiting.ringing.values()]
        if not ringing:
            return
        caller = waiting.leg
        for leg in ringing:
            self._ring_no_answer(queue, caller, leg)
        for leg in ringing:
            self._exchange.end_dial(caller, leg, "NOANSWER")
        for leg in ringing:
            self._exchange.end_dial(caller, leg, "CANCEL")
        waiting.ringing.clear()
        for leg in ringing:
            self._talks.no_longer_rings(leg)
            self._exchange.hang_up(leg, 0)
        self._talks.later(_RETRY, lambda: self._serve(queue))

    def _ring_no_answer(self, queue: Queue, caller: Leg, leg: Leg) -> None:
        member = queue.members.get(leg.device)
        if member is not None:
            member.calls_abandoned += 1
        name = leg.caller_name if member is None else member.name
        who = [("Queue", queue.number), ("Interface", leg.device), ("MemberName", name)]
        ring = [("RingTime", str(int(_RINGS_FOR * 1000)))]
        self._exchange.tell("agent", "AgentRingNoAnswer", [*pair(caller, leg), *who, *ring])

    def _tired(self, queue: Queue, waiting: Waiting) -> None:
        if waiting in queue.callers:
            self._talks.hang_up(waiting.leg, by_phone=True)

    def _cancel(self, waiting: Waiting) -> None:
        caller = waiting.leg
        for leg in list(waiting.ringing.values()):
            self._exchange.end_dial(caller, leg, "CANCEL")
            self._exchange.end_dial(caller, leg, "CANCEL")  # told twice (measured)
            self._talks.no_longer_rings(leg)
            self._exchange.hang_up(leg, 0)
        waiting.ringing.clear()

    # -- what others do to a leg

    def _guard(self, leg: Leg, cause: int) -> bool:
        self._complete(leg)
        if self._waiting(leg) is not None:
            self.withdraw(leg)
            self._talks.end(leg, cause or 16)
            return True
        return self._refused(leg, cause or 17)

    def _refused(self, leg: Leg, cause: int) -> bool:
        """A member's phone refuses: the others go on ringing, it is rung again later."""
        for queue in self.queues.values():
            for waiting in queue.callers:
                if leg in waiting.ringing.values():
                    self._exchange.end_dial(waiting.leg, leg, "NOANSWER")
                    self._ring_no_answer(queue, waiting.leg, leg)
                    del waiting.ringing[leg.device]
                    self._talks.no_longer_rings(leg)
                    self._exchange.hang_up(leg, cause)
                    self._talks.later(_RETRY, lambda queue=queue: self._serve(queue))
                    return True
        return False

    def _complete(self, leg: Leg, reason: str = "") -> None:
        served = next((each for each in self._served if leg in (each.caller, each.agent)), None)
        if served is None:
            return
        self._served.remove(served)
        queue, member = served.queue, served.member
        talked = int(self._exchange.wall() - served.since)
        reason = reason or ("agent" if leg is served.agent else "caller")
        extra = [("TalkTime", str(talked)), ("Reason", reason)]
        self._tell_agent("AgentComplete", served, extra)
        queue.completed += 1
        queue.in_time += served.waited <= SERVICE_LEVEL
        queue.waited += served.waited
        queue.talked += talked
        member.in_call = False
        member.calls_taken += 1
        member.talk_time += talked
        member.last_call = int(self._exchange.wall())

    def _phone_changed(self, phone: Phone) -> None:
        for queue in self.queues.values():
            member = queue.members.get(phone.device)
            if member is not None:
                self._tell_member("QueueMemberStatus", queue, member)
                if member.status(phone) != UNAVAILABLE:
                    self._talks.later(0.0, lambda queue=queue: self._serve(queue))

    def _waiting(self, leg: Leg) -> tuple[Queue, Waiting] | None:
        found = (
            (queue, waiting)
            for queue in self.queues.values()
            for waiting in queue.callers
            if waiting.leg is leg
        )
        return next(found, None)

    def _tell(self, name: str, leg: Leg, queue: Queue, extra: Headers) -> None:
        self._exchange.tell("agent", name, [*snapshot(leg), ("Queue", queue.number), *extra])

    def _tell_member(
        self, name: str, queue: Queue, member: Member, extra: Headers | None = None
    ) -> None:
        heads = member_headers(queue, member, self.phone(member))
        self._exchange.tell("agent", name, [*heads, *(extra or [])])

    def _tell_agent(self, name: str, served: _Served, extra: Headers) -> None:
        who = [("Interface", served.member.interface), ("MemberName", served.member.name)]
        place = [("Queue", served.queue.number), *who, ("HoldTime", str(served.waited))]
        self._exchange.tell("agent", name, [*pair(served.caller, served.agent), *place, *extra])
