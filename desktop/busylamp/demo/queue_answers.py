# SPDX-License-Identifier: MIT
"""Actions about queues: the vendor's lists, and Asterisk's own actions on members and callers."""

from collections.abc import Callable

from busylamp.ami.server import Request
from busylamp.demo import queue_lines as lines
from busylamp.demo.answers import Answer, Answers
from busylamp.demo.queue_lines import Member, Queue

_NO_QUEUE = "No such queue"


class QueueAnswers(Answers):
    """Queues and GSAgents as the vendor's guide prints them, the rest as 16 says it."""

    def actions(self) -> dict[str, Answer]:
        """Return what is answered here."""
        return {
            "queues": self._queues,
            "gsagents": self._agents,
            "queuestatus": self._status,
            "queuesummary": self._summary,
            "queueadd": self._add,
            "queueremove": self._remove,
            "queuepause": self._pause,
            "queuepenalty": self._penalty,
            "queuechangeprioritycaller": self._prioritise,
        }

    @property
    def _all(self) -> dict[str, Queue]:
        return self.office.queues.queues

    def _queues(self, request: Request) -> None:
        items: list[tuple[str, lines.Headers]] = []
        now = self.exchange.wall()
        for queue in self._all.values():
            free = len(self.office.queues.free(queue))
            items.append(("QueueStatus", lines.guide_queue(queue, free)))
            for member in queue.members.values():
                item = lines.guide_member(queue, member, self.office.queues.phone(member), now)
                items.append(("QueueMemberStatus", item))
        words = "Queues list will follow"
        count = len(self._all)  # the guide counts the queue, not its member
        self.server.respond_list(request, words, items, "QueuesComplete", count=count)

    def _agents(self, request: Request) -> None:
        items = [
            ("GsAgent", lines.guide_agent(queue, member, self.office.queues.phone(member)))
            for queue in self._all.values()
            for member in queue.members.values()
        ]
        self.server.respond_list(request, "Agents status will follow", items, "GsAgentComplete")

    def _wanted(self, request: Request) -> list[Queue]:
        """An unknown queue is an empty list (measured)."""
        name = request.get("Queue")
        return [queue for queue in self._all.values() if not name or queue.number == name]

    def _status(self, request: Request) -> None:
        items: list[tuple[str, lines.Headers]] = []
        now = self.exchange.wall()
        for queue in self._wanted(request):
            items.append(("QueueParams", lines.params_item(queue)))
            for member in queue.members.values():
                phone = self.office.queues.phone(member)
                items.append(("QueueMember", lines.member_item(queue, member, phone)))
            for position, waiting in enumerate(queue.callers, 1):
                item = lines.entry_item(queue, position, waiting, now)
                items.append(("QueueEntry", item))
        words = "Queue status will follow"
        self.server.respond_list(request, words, items, "QueueStatusComplete")

    def _summary(self, request: Request) -> None:
        now = self.exchange.wall()
        items = [
            ("QueueSummary", lines.summary_item(queue, len(self.office.queues.free(queue)), now))
            for queue in self._wanted(request)
        ]
        words = "Queue summary will follow"
        self.server.respond_list(request, words, items, "QueueSummaryComplete")

    def _add(self, request: Request) -> None:
        queue, interface = self._all.get(request.get("Queue")), request.get("Interface")
        if self._lacks(request, "Queue", "Interface"):
            return
        if queue is None:
            self.refuse(request, f"Unable to add interface to queue: {_NO_QUEUE}")
        elif interface in queue.members:
            self.refuse(request, "Unable to add interface: Already there")
        else:
            self.server.respond(request, "Added interface to queue")
            member = Member(interface, request.get("MemberName") or interface)
            member.penalty = int(_digits(request.get("Penalty")))
            member.paused = _is_true(request.get("Paused"))
            member.reason = request.get("Reason") if member.paused else ""
            self.office.queues.add(queue, member)

    def _remove(self, request: Request) -> None:
        queue, interface = self._all.get(request.get("Queue")), request.get("Interface")
        if self._lacks(request, "Queue", "Interface"):
            return
        if queue is None:
            self.refuse(request, f"Unable to remove interface from queue: {_NO_QUEUE}")
        elif interface not in queue.members:
            self.refuse(request, "Unable to remove interface: Not there")
        elif queue.members[interface].membership != "dynamic":
            self.refuse(request, "Unable to remove interface: Member not dynamic")
        else:
            self.server.respond(request, "Removed interface from queue")
            self.office.queues.remove(queue, interface)

    def _pause(self, request: Request) -> None:
        if not request.get("Interface") or not request.get("Paused"):
            self.refuse(request, "Need 'Interface' and 'Paused' parameters.")
            return
        paused, reason = _is_true(request.get("Paused")), request.get("Reason")
        word = "paused" if paused else "unpaused"

        def change(queue: Queue, member: Member) -> None:
            self.office.queues.pause(queue, member, paused=paused, reason=reason)

        self._each(request, change, f"Interface {word} successfully")

    def _penalty(self, request: Request) -> None:
        if not request.get("Interface") or not request.get("Penalty"):
            self.refuse(request, "Need 'Interface' and 'Penalty' parameters.")
            return
        penalty = int(_digits(request.get("Penalty")))

        def change(queue: Queue, member: Member) -> None:
            self.office.queues.set_penalty(queue, member, penalty)

        self._each(request, change, "Interface penalty set successfully")

    def _prioritise(self, request: Request) -> None:
        if self._lacks(request, "Queue", "Caller", "Priority"):
            return
        queue = self._all.get(request.get("Queue"))
        words = "Unable to change priority caller on queue: "
        if queue is None:
            self.refuse(request, words + _NO_QUEUE)
            return
        priority = int(_digits(request.get("Priority")))
        if self.office.queues.set_priority(queue, request.get("Caller"), priority):
            self.server.respond(request, "Priority change for caller on queue")
        else:
            self.refuse(request, words + "No such caller")

    def _each(self, request: Request, change: Callable[[Queue, Member], None], words: str) -> None:
        """Without a queue, in all of them."""
        interface = request.get("Interface")
        found = [
            (queue, queue.members[interface])
            for queue in self._wanted(request)
            if interface in queue.members
        ]
        if not found:
            self.refuse(request, "Interface not found")
            return
        self.server.respond(request, words)
        for queue, member in found:
            change(queue, member)

    def _lacks(self, request: Request, *names: str) -> bool:
        missing = next((name for name in names if not request.get(name)), "")
        if missing:
            self.refuse(request, f"'{missing}' not specified.")
        return bool(missing)


def _is_true(word: str) -> bool:
    return word.casefold() in ("true", "yes", "1", "on", "y", "t")


def _digits(text: str) -> str:
    return text if text.isdecimal() else "0"
