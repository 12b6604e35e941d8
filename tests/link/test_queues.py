# SPDX-License-Identifier: MIT
"""Queues on the line: asked with the snapshot, beside it, and again when the PBX just started."""

from busylamp.ami.messages import Event
from busylamp.ami.queue_actions import queue_status
from busylamp.ami.server import Request
from busylamp.link.line import Offered, RequestId
from busylamp.telephony.changes import PresenceGone, QueueChanged, QueueGone
from busylamp.telephony.queues import Queue
from tests.link.pbx import COMMANDS, MINE, FakePbx, Talk, refusing, unanswered
from tests.link.rig import Rig, looped, rig, until, up
from tests.telephony.model_queue import ModelQueue

ME = "PJSIP/1000"


class QueuePbx(FakePbx):
    """A PBX with one queue, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.commands = (*COMMANDS, "QueueStatus")
        self.model = ModelQueue()
        self.listed: list[Event] | None = None  # None: as the model has it
        self.replies["QueueStatus"] = self.list_queues

    def list_queues(self, talk: Talk, request: Request) -> None:
        listed = self.model.listed() if self.listed is None else self.listed
        items = [(item.name, item.items()[1:]) for item in listed]
        words = "Queue status will follow"
        talk.server.respond_list(request, words, items, "QueueStatusComplete")

    def tell(self, *events: Event) -> None:
        """Say this in one go."""
        self.talk.raw(b"".join(event.raw + b"\r\n\r\n" for event in events))


def queues(line: Rig) -> list[Queue]:
    return [change.queue for change in line.of(QueueChanged)]


@looped
async def test_queues_are_known_before_the_line_is_up() -> None:
    async with QueuePbx() as pbx:
        pbx.model.add(ME)
        async with up(pbx) as line:
            [queue] = queues(line)
            assert [member.interface for member in queue.members] == [ME]
            assert not line.of(QueueChanged)[0].live
            pbx.tell(*pbx.model.pause(ME, "Lunch", on=True))
            await until(lambda: queues(line)[-1].members[0].paused)
            assert line.of(QueueChanged)[-1].live


@looped
async def test_what_came_before_the_list_is_in_it_and_what_came_after_is_not() -> None:
    async with QueuePbx() as pbx, rig(pbx) as line:
        pbx.model.add(ME)
        pbx.replies["QueueStatus"] = pbx.replies["CoreShowChannels"] = unanswered
        line.open()
        await until(lambda: pbx.asked("QueueStatus") and pbx.asked("CoreShowChannels"))
        model = pbx.model
        pbx.tell(*model.join(), *model.answer(ME), *model.complete(0))
        pbx.list_queues(pbx.talk, pbx.talk.last("QueueStatus"))
        pbx.tell(*model.join(), *model.answer(ME), *model.complete(0))
        pbx.list_channels(pbx.talk, pbx.talk.last("CoreShowChannels"))
        pbx.talk.flush()
        await line.up()
        assert queues(line)[-1].completed == model.completed == 2
        assert queues(line)[-1].members[0].calls_taken == 2


@looped
async def test_a_list_that_was_asked_for_is_folded_in() -> None:
    async with QueuePbx() as pbx, up(pbx) as line:
        pbx.model.add(ME)  # no event tells
        line.session.ask(RequestId("q"), queue_status("6500"))
        answer = await line.answered("q")
        assert (answer.success, answer.items) == (True, ())
        assert pbx.talk.last("QueueStatus").get("Queue") == "6500"
        assert [member.interface for member in queues(line)[-1].members] == [ME]
        pbx.listed = []
        line.session.ask(RequestId("gone"), queue_status("6500"))
        await line.answered("gone")
        assert [gone.name for gone in line.of(QueueGone)] == ["6500"]


@looped
async def test_a_refused_list_takes_nothing_away() -> None:
    async with QueuePbx() as pbx, up(pbx) as line:
        pbx.replies["QueueStatus"] = refusing("Permission denied")
        line.session.ask(RequestId("q"), queue_status())
        assert not (await line.answered("q")).success
        assert line.of(QueueGone) == []


@looped
async def test_one_read_tells_each_queue_once() -> None:
    async with QueuePbx() as pbx, up(pbx) as line:
        before = len(queues(line))
        pbx.tell(*pbx.model.add(ME), *pbx.model.join(), *pbx.model.join())
        await line.heard()
        told = queues(line)[before:]
        assert (len(told), len(told[-1].callers), len(told[-1].members)) == (1, 2, 1)


@looped
async def test_a_pbx_that_just_started_is_asked_for_its_queues_again() -> None:
    """It lists neither hints nor queues at first; what was known stays until it has."""
    async with QueuePbx() as pbx, up(pbx) as line:
        pbx.hints, pbx.listed = [], []
        pbx.talk.cut()
        await line.up_again(pbx)
        assert line.of(QueueGone) == []
        pbx.hints, pbx.listed = [MINE], None
        pbx.model.add(ME)
        asked = len(pbx.asked("QueueStatus"))
        await line.clock.let_pass(1.0)
        await until(lambda: len(pbx.asked("QueueStatus")) > asked)
        await until(lambda: queues(line)[-1].members)


@looped
async def test_queues_are_not_asked_for_where_it_is_not_offered() -> None:
    async with QueuePbx() as pbx:
        pbx.commands = COMMANDS
        async with up(pbx) as line:
            assert pbx.asked("QueueStatus") == []
            assert line.of(QueueChanged) == []


@looped
async def test_a_pbx_that_came_back_may_offer_more_a_moment_later() -> None:
    """While it starts it knows neither the actions nor all extensions (measured)."""
    async with QueuePbx() as pbx, up(pbx) as line:
        offered = line.of(Offered)[-1]
        pbx.commands, pbx.hints = COMMANDS, [[("Exten", "1009"), *MINE[1:]]]
        pbx.talk.cut()
        await line.up_again(pbx)
        assert "QueueStatus" not in line.of(Offered)[-1].commands
        pbx.commands, pbx.hints = (*COMMANDS, "QueueStatus"), [MINE]
        pbx.model.add(ME)
        await line.clock.let_pass(4.0)
        await until(lambda: queues(line)[-1].members)
        assert line.of(Offered)[-1] == offered
        looks = len(pbx.asked("ListCommands"))
        await line.clock.let_pass(60.0)
        await line.heard()
        assert len(pbx.asked("ListCommands")) <= looks + 1
        assert line.of(PresenceGone)[-1].extension == "1009"
