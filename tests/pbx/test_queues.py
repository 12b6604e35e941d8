# SPDX-License-Identifier: MIT
"""Queues on a real Asterisk: signing in and out, pauses, callers, figures, supervision.

`BUSYLAMP_THROUGH=relay` lets the desks go through a relay, and compares with one that does not.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from busylamp.desk.asking import Wish
from busylamp.settings.model import QueueSettings
from busylamp.telephony.queues import Membership, MemberState
from busylamp.telephony.reasons import WishFailure
from tests.pbx.agent import Agent, picture
from tests.pbx.asterisk import Asterisk
from tests.pbx.conftest import RELAYED, STRAIGHT, Office
from tests.pbx.phone import Call, answering, silent
from tests.pbx.stage import Stage
from tests.relay.between import Between

ME = "PJSIP/1005"
LOCAL = "Local/1005@from-queue/n"
Scene = Callable[["Shift"], Awaitable[None]]


class Shift:
    """Phones and agents of one test."""

    def __init__(self, pbx: Asterisk, relay: Between | None = None) -> None:
        self.pbx = pbx
        self.relay = relay
        self.stage = Stage(pbx)
        self.agents: list[Agent] = []

    async def agent(
        self,
        extension: str = "1005",
        user: str = "agentuser",
        mine: tuple[str, ...] = (),
        *,
        straight: bool = False,
    ) -> Agent:
        relay = None if straight else self.relay
        made = Agent(self.pbx, extension, user, QueueSettings(mine=mine), relay=relay)
        self.agents.append(made)
        return await made.open()

    async def shown(self, queue: str) -> str:
        """What the PBX itself says of a queue."""
        return await self.stage.cli(f"queue show {queue}")

    async def agree(self, agent: Agent, only: str = "") -> None:
        """See that who comes now sees what this agent sees, who heard it happen."""
        late = await self.agent("1009", straight=True)
        await agent.settled()
        assert picture(agent, only) == picture(late, only)

    async def calls(self, count: int, queue: str = "6500") -> list[Call]:
        """Let so many phones call a queue, one behind the other."""
        made: list[Call] = []
        for extension in ("1006", "1007", "1008")[:count]:
            phone = await self.stage.phone(extension, silent)
            made.append(await phone.call(queue))
            await self.stage.answered(made[-1])
        return made

    async def close(self) -> None:
        for agent in self.agents:
            await agent.close()
        await self.stage.clear()
        await self.tidy()

    async def tidy(self) -> None:
        """Leave the queues, or find them, as their file has them: other tests call in them too."""
        for queue in ("6500", "6501"):
            for interface in (ME, LOCAL):
                await self.stage.cli(f"queue remove member {interface} from {queue}")
        for static in ("PJSIP/1000", "PJSIP/1001", "Local/1002@from-queue/n"):
            await self.stage.cli(f"queue unpause member {static}")
        await self.stage.cli("queue reset stats")


@asynccontextmanager
async def shift_of(pbx: Asterisk, relay: Between | None) -> AsyncGenerator[Shift]:
    shift = Shift(pbx, relay)
    await shift.tidy()
    try:
        yield shift
    finally:
        await shift.close()


@pytest.fixture
def play(pbx: Asterisk, through: Between | None) -> Callable[[Scene], None]:
    async def whole(scene: Scene) -> None:
        async with asyncio.timeout(60), shift_of(pbx, through) as shift:
            await scene(shift)

    return lambda scene: asyncio.run(whole(scene))


Play = Callable[[Scene], None]


def test_in_a_pause_and_out_again(play: Play) -> None:
    """What the desk wishes is so on the PBX itself, and shown because an event said so."""

    async def scene(shift: Shift) -> None:
        phone = await shift.stage.phone("1005", silent)
        agent = await shift.agent(mine=("6500", "6501"))
        assert [each.logged_in for each in agent.desk.mine] == [False, False]
        assert agent.desk.offers(agent.desk.mine[0]) == {Wish.LOG_IN}
        assert agent.desk.log_in(None) is None
        await agent.until(lambda: all(each.logged_in for each in agent.desk.mine), "signed in")
        me, local = agent.me("6500"), agent.me("6501")
        assert me is not None
        assert local is not None
        # Each as its colleagues are written there; the name is that of the PBX's own list.
        assert (me.interface, me.extension, me.membership) == (ME, "1005", Membership.DYNAMIC)
        assert (local.interface, local.state_interface) == (LOCAL, ME)
        assert (me.state, local.state) == (MemberState.IDLE, MemberState.IDLE)
        assert me.logged_in_at is not None
        assert ME in await shift.shown("6500")
        assert f"{LOCAL} from {ME}" in await shift.shown("6501")

        assert agent.desk.pause("6500", "Lunch") is None
        await agent.until(lambda: agent.desk.place("6500").paused, "paused")
        assert agent.desk.place("6500").reason == "Lunch"
        assert not agent.desk.place("6501").paused
        assert "paused:Lunch" in await shift.shown("6500")
        assert agent.desk.pause(None, "Ärztin") is None
        await agent.until(
            lambda: all(each.reason == "Ärztin" for each in agent.desk.mine), "paused everywhere"
        )
        await shift.agree(agent)
        assert agent.desk.unpause(None) is None
        await agent.until(lambda: not any(each.paused for each in agent.desk.mine), "back")
        assert "paused" not in await shift.shown("6501")

        assert agent.desk.log_out(None) is None
        await agent.until(lambda: not any(each.logged_in for each in agent.desk.mine), "signed out")
        assert ME not in await shift.shown("6500")
        assert agent.refusals == []
        await phone.register(0)

    play(scene)


def test_refusals_in_words(play: Play) -> None:
    async def scene(shift: Shift) -> None:
        agent, static = await shift.agent(), await shift.agent("1000")
        assert agent.desk.log_in("nowhere") is None
        await agent.until(lambda: agent.refusals, "no such queue")
        assert agent.refusals[-1].failure is WishFailure.NO_SUCH_QUEUE
        assert agent.refusals[-1].about == "nowhere"
        refused = agent.desk.log_out("6500")
        assert refused is not None
        assert refused.failure is WishFailure.NOT_THERE
        # Who stands in queues.conf is never asked to be taken out: it would be refused, too.
        refused = static.desk.log_out("6500")
        assert refused is not None
        assert refused.failure is WishFailure.STATIC_MEMBER
        assert static.desk.offers(static.desk.place("6500")) == {Wish.PAUSE}
        with pytest.raises(AssertionError, match="Member not dynamic"):
            await shift.stage.action("QueueRemove", Queue="6500", Interface="PJSIP/1000")
        assert "PJSIP/1000" in await shift.shown("6500")
        # Somebody else signed me in a moment ago: the PBX says so, and its event shows it.
        await shift.stage.action("QueueAdd", Queue="6500", Interface=ME)
        agent.desk.log_in("6500")
        await agent.until(lambda: len(agent.refusals) > 1 or agent.me("6500"), "there already")
        await agent.until(lambda: agent.me("6500"), "there")
        agent.desk.log_in("6500")
        await agent.until(
            lambda: agent.refusals[-1].failure is WishFailure.ALREADY_THERE, "already there"
        )
        assert agent.denied == 0

    play(scene)


def test_a_caller_waits_is_served_and_counted(play: Play) -> None:
    async def scene(shift: Shift) -> None:
        phone = await shift.stage.phone("1005", silent)
        agent = await shift.agent()
        agent.desk.log_in("6500")
        await agent.until(lambda: agent.me("6500"), "signed in")
        calls = await shift.calls(2)
        await agent.until(lambda: len(agent.queue("6500").callers) == 2, "two wait")
        first, second = agent.queue("6500").callers
        assert (first.party.number, first.position, second.position) == ("1006", 1, 2)
        assert agent.queue("6500").waiting_since == first.since
        await shift.agree(agent, "6500")
        await agent.until(
            lambda: (m := agent.me("6500")) and m.state is MemberState.RINGING, "my lamp rings"
        )
        (await shift.stage.rings(phone)).answer()
        await agent.until(lambda: (m := agent.me("6500")) and m.in_call, "served")
        await agent.until(lambda: len(agent.queue("6500").callers) == 1, "one waits")
        assert agent.queue("6500").callers[0].position == 1
        await shift.agree(agent, "6500")
        await calls[0].hang_up()
        await agent.until(lambda: agent.queue("6500").completed == 1, "counted")
        await calls[1].hang_up()
        await agent.until(lambda: agent.queue("6500").abandoned == 1, "gave up")
        await agent.until(
            lambda: (
                (m := agent.me("6500")) and m.state is MemberState.IDLE and not m.in_call
            ),  # told by two events
            "free again",
        )
        me = agent.me("6500")
        assert me is not None
        assert me.calls_taken == 1
        assert me.last_call_at is not None
        await shift.agree(agent, "6500")

    play(scene)


def test_a_member_behind_a_local_channel(play: Play) -> None:
    """Members as FreePBX writes them: the extension, its lamp and its calls are told."""

    async def scene(shift: Shift) -> None:
        carol = await shift.stage.phone("1002", answering(0.3))
        agent = await shift.agent("1002")
        await agent.until(
            lambda: (m := agent.me("6501")) and m.state is MemberState.IDLE, "her lamp"
        )
        me = agent.me("6501")
        assert me is not None
        assert (me.interface, me.name) == ("Local/1002@from-queue/n", "Carol Castro")
        [call] = await shift.calls(1, "6501")
        await agent.until(lambda: (m := agent.me("6501")) and m.in_call, "served")
        await shift.agree(agent, "6501")
        await call.hang_up()
        await agent.until(
            lambda: (m := agent.me("6501")) and (m.calls_taken, m.state) == (1, MemberState.IDLE),
            "counted",
        )
        await shift.agree(agent, "6501")
        await carol.register(0)

    play(scene)


def test_what_others_do_is_told(play: Play) -> None:
    """Paused by a supervisor, taken out by one: from the PBX, not from memory."""

    async def scene(shift: Shift) -> None:
        agent, boss = await shift.agent(), await shift.agent("1000")
        agent.desk.log_in("6500")
        await boss.until(lambda: boss.member("6500", ME), "seen by the supervisor")
        assert boss.desk.pause_member("6500", ME, paused=True, reason="Training") is None
        await agent.until(lambda: agent.desk.place("6500").reason == "Training", "paused")
        assert boss.desk.pause_member("6500", ME, paused=False) is None
        await agent.until(lambda: not agent.desk.place("6500").paused, "back")
        await shift.stage.action("QueueRemove", Queue="6500", Interface=ME)
        await agent.until(lambda: not agent.desk.place("6500").logged_in, "taken out")
        assert agent.refusals == boss.refusals == []

    play(scene)


def test_a_waiting_caller_is_moved(play: Play) -> None:
    async def scene(shift: Shift) -> None:
        boss = await shift.agent("1000")
        await shift.calls(3)
        await boss.until(lambda: len(boss.queue("6500").callers) == 3, "three wait")
        last = boss.queue("6500").callers[2]
        moves = shift.pbx.version != "16"  # it changes the priority and no place (measured)
        assert boss.desk.may_move(up=True) is moves
        refused = boss.desk.move_caller("6500", last.uniqueid, up=True)
        if moves:
            assert refused is None
            await boss.until(
                lambda: boss.queue("6500").callers[0].uniqueid == last.uniqueid, "the first"
            )
            await shift.agree(boss, "6500")
        else:
            assert refused is not None
        assert boss.desk.move_caller("6500", last.uniqueid, "6501") is None
        await boss.until(lambda: len(boss.queue("6501").callers) == 1, "in the other queue")
        assert boss.queue("6501").callers[0].uniqueid == last.uniqueid
        await boss.until(lambda: len(boss.queue("6500").callers) == 2, "and no longer here")
        refused = boss.desk.move_caller("6500", last.uniqueid, "6501")
        assert refused is not None
        assert refused.failure is WishFailure.GONE
        refused = boss.desk.move_caller("6501", last.uniqueid, "no-such-queue")
        assert refused is not None
        assert refused.failure is WishFailure.NO_SUCH_QUEUE
        await shift.agree(boss)

    play(scene)


def test_figures_that_were_reset_are_noticed(play: Play) -> None:
    """QueueReset and a reload make no event: looked at while somebody looks."""

    async def scene(shift: Shift) -> None:
        agent = await shift.agent()
        [call] = await shift.calls(1)
        await agent.until(lambda: agent.queue("6500").callers, "one waits")
        await call.hang_up()
        await agent.until(lambda: agent.queue("6500").abandoned == 1, "gave up")
        await shift.stage.action("QueueReset")
        await shift.stage.action("QueueReload")
        agent.ahead = 1000.0
        agent.desk.watch(on=True)
        await agent.until(lambda: agent.queue("6500").abandoned == 0, "nobody gave up")
        await shift.agree(agent)

    play(scene)


@pytest.mark.skipif(RELAYED, reason=STRAIGHT)
def test_a_summary_finds_what_no_event_told(play: Play) -> None:
    async def scene(shift: Shift) -> None:
        agent = await shift.agent()
        agent.desk.log_in("6500")
        await agent.until(lambda: agent.me("6500"), "signed in, by an event")
        agent.desk.watch(on=True)
        await shift.stage.cli("queue reset stats")
        await agent.settled()  # with a question still open none is asked
        agent.ahead = 100.0  # more than between two summaries, less than between two lists
        asked = agent.received.count(b"Event: QueueParams")
        agent.desk.look_after()
        await agent.until(lambda: b"Event: QueueSummary\r\n" in agent.received, "a summary")
        await agent.settled()
        # Nothing differs, so nothing more is asked.
        assert agent.received.count(b"Event: QueueParams") == asked

    play(scene)


@pytest.mark.skipif(RELAYED, reason=STRAIGHT)
def test_an_account_that_may_only_dial_asks_nothing_in_vain(play: Play) -> None:
    """No right `agent`: no event tells, so the lists do, gently; nothing is refused."""

    async def scene(shift: Shift) -> None:
        agent = await shift.agent("1000", "minimaluser")
        assert [queue.name for queue in agent.desk.queues] == ["6500", "6501"]
        assert agent.desk.place("6500").logged_in
        assert agent.desk.offers(agent.desk.place("6500")) == frozenset()
        refused = agent.desk.pause("6500")
        assert refused is not None
        assert refused.failure is WishFailure.NO_PRIVILEGE
        await shift.stage.action(
            "QueuePause", Queue="6500", Interface="PJSIP/1000", Paused="true", Reason="Lunch"
        )
        agent.desk.watch(on=True)
        agent.desk.look_after()
        await agent.settled()
        assert not agent.desk.place("6500").paused  # it is not time yet
        agent.ahead = 16.0
        agent.desk.look_after()
        await agent.until(lambda: agent.desk.place("6500").reason == "Lunch", "paused")
        lists = agent.received.count(b"Event: QueueStatusComplete")
        agent.desk.look_after()
        await agent.settled()
        assert agent.received.count(b"Event: QueueStatusComplete") == lists
        assert agent.denied == 0

    play(scene)


def test_a_restart_takes_pause_and_place(play: Play) -> None:
    """Told from the PBX that came back, not from memory: this one keeps no dynamic members."""

    async def scene(shift: Shift) -> None:
        agent, static = await shift.agent(), await shift.agent("1000")
        agent.desk.log_in("6500")
        static.desk.pause("6500", "Lunch")
        await agent.until(lambda: agent.me("6500"), "signed in")
        await static.until(lambda: static.desk.place("6500").paused, "paused")
        await shift.stage.cli("core restart now")
        await agent.until(lambda: not agent.desk.place("6500").logged_in, "signed out")
        await static.until(lambda: not static.desk.place("6500").paused, "no longer paused")
        assert "fully booted" in await shift.stage.cli("core waitfullybooted")
        await shift.agree(agent)

    play(scene)


def test_the_command_line(office: Office) -> None:
    office.phone("1005", silent)
    mine = {"extension": "1005", "more": '[queues]\nmine = ["6500", "6501"]\n'}
    code, told = office.run("queue", "list", **mine)
    assert (code, [row["logged_in"] for row in told]) == (0, [False, False])
    code, [told] = office.run("queue", "login", **mine)
    assert (code, told["queues"], told["failure"]) == (0, ["6500", "6501"], None)
    assert ME in office.pbx.cli("queue show 6500")
    code, [told] = office.run("queue", "login", "6500", **mine)
    assert (code, told["failure"]) == (0, "already_there")
    code, [told] = office.run("queue", "pause", "--reason", "Lunch", **mine)
    assert (code, told["act"]) == (0, "pause")
    assert "paused:Lunch" in office.pbx.cli("queue show 6501")
    code, rows = office.run("queue", "status", **mine)
    assert (code, rows[0]["queue"], rows[0]["me"]["reason"]) == (0, "6500", "Lunch")
    assert office.run("queue", "unpause", "6501", **mine)[0] == 0
    assert office.run("queue", "logout", **mine)[0] == 0
    assert ME not in office.pbx.cli("queue show 6500")
    assert office.run("queue", "pause", **mine)[0] == 1
    code, [told] = office.run("queue", "login", "nowhere", **mine)
    assert (code, told["failure"]) == (1, "no_such_queue")
    assert office.run("queue", "logout", extension="1000")[0] == 3  # static: stays
    assert office.run("queue", "login", "6501", user="minimaluser")[0] == 3
