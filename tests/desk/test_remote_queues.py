# SPDX-License-Identifier: MIT
"""What `busylamp queue` is told by the running Busylamp: queues, outcomes, refusals."""

import json

from busylamp.desk.remote_queues import RemoteQueues
from busylamp.link.line import Offered
from busylamp.system.instance.messages import QueueWish
from busylamp.system.instance.server import Reply
from busylamp.telephony.changes import DevicesLearned, QueueChanged
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.queues import Membership, Queue, QueueMember
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from tests.desk.conftest import Desk

ME = QueueMember(
    interface="PJSIP/1000", extension=ExtensionNumber("1000"), membership=Membership.DYNAMIC
)


class Asked:
    """One command's connection."""

    def __init__(self) -> None:
        self.told: list[dict[str, object]] = []
        self.ended = False

    @property
    def reply(self) -> Reply:
        def post(data: bytes, last: bool) -> None:
            assert not self.ended
            self.told.append(json.loads(data[4:]))
            self.ended = last

        return Reply(post)


def remote(desk: Desk) -> RemoteQueues:
    device = DevicesLearned(extension=ExtensionNumber("1000"), devices=("PJSIP/1000",))
    offered = Offered(commands=frozenset({"QueueAdd", "QueuePause", "QueueStatus"}))
    desk.hear(offered, LineChanged(state=LineState.UP), device)
    return RemoteQueues(desk.office, clock=lambda: 0.0)


def tell(desk: Desk, queues: RemoteQueues, *members: QueueMember) -> None:
    queue = Queue(name="6500", title="Support", members=members)
    for event in desk.hear(QueueChanged(queue=queue, live=True)):
        queues.hear(event)


def test_all_queues_and_mine(desk: Desk) -> None:
    queues, every, mine = remote(desk), Asked(), Asked()
    desk.hear(QueueChanged(queue=Queue(name="6501", title="6501")))
    tell(desk, queues, ME)
    queues.take(QueueWish(act="status"), every.reply)
    queues.take(QueueWish(act="list"), mine.reply)
    assert [row.get("queue") for row in every.told] == ["6500", "6501", None]
    assert [row.get("queue") for row in mine.told] == ["6500", None]
    assert every.ended
    assert mine.told[0]["logged_in"] is True


def test_a_wish_ends_when_the_pbx_shows_it(desk: Desk) -> None:
    queues, asked = remote(desk), Asked()
    queues.take(QueueWish(act="login", queue="6500"), asked.reply)
    for event in desk.answer("Added interface to queue", success=True):
        queues.hear(event)
    assert not asked.ended  # it only took the wish
    tell(desk, queues, ME)
    assert asked.told == [
        {"ok": True, "failure": None, "detail": "", "queues": "6500", "last": True}
    ]
    tell(desk, queues)  # told once


def test_a_wish_ends_with_its_refusal(desk: Desk) -> None:
    queues, later, at_once = remote(desk), Asked(), Asked()
    queues.take(QueueWish(act="login", queue="6509"), later.reply)
    for event in desk.answer("Unable to add interface to queue: No such queue"):
        queues.hear(event)
    assert (later.ended, later.told[-1]["failure"]) == (True, "no_such_queue")
    queues.take(QueueWish(act="pause", queue="6500"), at_once.reply)
    assert (at_once.ended, at_once.told[-1]["failure"]) == (True, "not_there")


def test_only_so_many_are_followed(desk: Desk) -> None:
    queues = remote(desk)
    asked = [Asked() for _ in range(12)]
    for each in asked:
        queues.take(QueueWish(act="login", queue="6500"), each.reply)
    tell(desk, queues, ME)
    assert all(each.ended for each in asked)
    failures = [each.told[-1]["failure"] for each in asked]
    assert failures == ["no_answer_from_pbx"] * 2 + [None] * 10


def test_what_was_known_before_the_line_broke_is_not_told_as_if_it_were_so(desk: Desk) -> None:
    queues, asked = remote(desk), Asked()
    tell(desk, queues, ME)
    desk.hear(LineChanged(state=LineState.WAITING))
    queues.take(QueueWish(act="list", queue=""), asked.reply)
    assert [each.get("failure") for each in asked.told] == ["not_connected"]


def test_an_account_that_sees_no_queues_is_told_so(desk: Desk) -> None:
    queues, asked = remote(desk), Asked()
    desk.up("Originate")
    queues.take(QueueWish(act="status", queue=""), asked.reply)
    assert [each.get("failure") for each in asked.told] == ["no_privilege"]


def test_what_does_not_go_through_is_counted(desk: Desk) -> None:
    queues, asked = remote(desk), Asked()
    desk.hear(*(QueueChanged(queue=Queue(name=f"{n}", title=f"{n}")) for n in range(103)))
    queues.take(QueueWish(act="status"), asked.reply)
    assert (len(asked.told), asked.told[-1]["more"]) == (101, 3)
