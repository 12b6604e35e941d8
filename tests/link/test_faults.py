# SPDX-License-Identifier: MIT
"""What goes wrong on a line that was up: it is told plainly, and the line comes back."""

import asyncio
import socket
import struct
from collections.abc import Callable

import pytest

from busylamp.link.line import Answered, RequestId
from busylamp.telephony.changes import PresenceChanged
from busylamp.telephony.reasons import AskFailure, LineState, LineTrouble
from tests.link.pbx import FakePbx, Talk, unanswered
from tests.link.rig import looped, rig, settle, until, up
from tests.link.test_session import CALL
from tests.link.test_syncing import CALLER, MY_LEG

LAMP = {"Exten": "1001", "Context": "ext-local", "Hint": "PJSIP/1001", "Status": "1"}


def reset(talk: Talk) -> None:
    """Close with a RST, as a router or a PBX that lost power does."""
    sock: socket.socket = talk._writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    talk.cut()


# -- lost and back


@pytest.mark.parametrize("how", [Talk.end, Talk.cut, reset])
@looped
async def test_a_lost_line_comes_back_with_a_fresh_picture(how: Callable[[Talk], None]) -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        how(pbx.talk)
        told = await line.reach(LineState.WAITING)
        assert (told.trouble, told.retry_in) == (LineTrouble.CLOSED_BY_PEER, 0.375)
        talk = await line.up_again(pbx)
        assert talk.names[-2:] == ["ExtensionStateList", "CoreShowChannels"]
        assert [state for state in line.states if state is LineState.UP] == [LineState.UP] * 2


@looped
async def test_it_waits_as_long_as_it_says() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.talk.cut()
        await line.reach(LineState.WAITING)
        await line.clock.let_pass(0.37)
        await settle(50)
        assert len(pbx.talks) == 1
        await line.clock.let_pass(0.01)
        await until(lambda: len(pbx.talks) == 2)


@looped
async def test_no_failure_makes_the_wait_shorter() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["Challenge"] = lambda talk, request: talk.cut()
        before = asyncio.all_tasks()
        line.open()
        for count in range(1, 5):
            await until(lambda n=count: line.states.count(LineState.WAITING) == n)
            await until(lambda: pbx.over)
            await settle()
            assert len(asyncio.all_tasks() - before) == 3, "it waits, for time or for a click"
            await line.clock.let_pass(line.line.retry_in or 0.0)
        assert [c.retry_in for c in line.lines if c.retry_in] == pytest.approx(
            [0.375, 0.75, 1.575, 1.575]
        )


@pytest.mark.parametrize("how", [Talk.end, reset])
@looped
async def test_a_line_that_stood_long_is_tried_again_at_once(how: Callable[[Talk], None]) -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        for _ in range(3):
            pbx.talk.cut()
            await line.reach(LineState.WAITING)
            await line.clock.let_pass(line.line.retry_in or 0.0)
            await line.up()
        for _ in range(20):
            await line.clock.let_pass(5.0)
            await line.heard()
        how(pbx.talk)
        assert (await line.reach(LineState.WAITING)).retry_in == 0.375


@pytest.mark.parametrize("banner", [b"Asterisk Call Manager\r\n", b"Asterisk 99\r\n"])
@looped
async def test_a_pbx_that_greeted_is_no_tls_port(banner: bytes) -> None:
    async with FakePbx(banner=banner) as pbx, up(pbx) as line:
        pbx.talk.end()
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.CLOSED_BY_PEER


@looped
async def test_a_pbx_that_is_away_for_a_while_is_found_again() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.talk.cut()
        await pbx.__aexit__(None, None, None)
        for _ in range(4):
            await line.reach(LineState.WAITING)
            count = len(line.news)
            await line.clock.let_pass(line.line.retry_in or 0.0)
            await until(lambda n=count: len(line.news) > n + 1)
        assert set(line.troubles[1:]) == {LineTrouble.CONNECTION_REFUSED}
        await pbx.__aenter__()
        await line.clock.let_pass(line.line.retry_in or 0.0)
        await line.up()


@looped
async def test_a_pbx_that_goes_down_says_so() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.talk.event("Shutdown", Shutdown="Cleanly", Restart="True")
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.SHUTDOWN
        await line.up_again(pbx)


# -- what was asked


@looped
async def test_a_call_asked_for_and_lost_is_never_asked_for_again() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.replies["Originate"] = unanswered
        line.session.ask(RequestId("call"), CALL)
        await until(lambda: pbx.asked("Originate"))
        pbx.talk.cut()
        answer = await line.answered("call")
        assert (answer.success, answer.failure) == (False, AskFailure.LOST)
        line.session.ask(RequestId("offline"), CALL)
        assert line.answer("offline").failure is AskFailure.NOT_CONNECTED
        await line.up_again(pbx)
        await line.clock.let_pass(11.0)
        await line.heard()
        assert len(pbx.asked("Originate")) == 1
        assert len([a for a in line.of(Answered) if a.request == RequestId("call")]) == 1


@looped
async def test_a_call_asked_for_on_a_line_that_just_broke_is_lost_too() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.talk.cut()
        line.session.ask(RequestId("call"), CALL)
        assert (await line.answered("call")).failure is AskFailure.LOST
        await line.up_again(pbx)
        await line.heard()
        assert pbx.asked("Originate") == []


# -- silence


@looped
async def test_a_line_that_fell_silent_is_asked_and_then_dropped() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.replies["Ping"] = unanswered
        await line.clock.let_pass(11.5)
        await settle(50)
        assert pbx.asked("Ping") == []
        await line.clock.let_pass(0.5)
        await until(lambda: pbx.asked("Ping"))
        await line.clock.let_pass(4.5)
        await settle(50)
        assert (line.line.state, len(pbx.asked("Ping"))) == (LineState.UP, 1)
        await line.clock.let_pass(0.5)
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.SILENT
        await until(lambda: pbx.over)
        await line.up_again(pbx)


@looped
async def test_a_line_that_answers_stays() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        for count in range(1, 6):
            await line.clock.let_pass(12.0)
            await until(lambda n=count: len(pbx.asked("Ping")) == n)
            await line.heard()
        assert (line.line.state, len(pbx.talks)) == (LineState.UP, 1)


@looped
async def test_a_line_that_talks_is_not_asked() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        for count in range(1, 5):
            await line.clock.let_pass(11.0)
            pbx.talk.event("ExtensionStatus", {**LAMP, "Exten": f"10{count}"}.items())
            await until(lambda n=count: len(line.of(PresenceChanged)) == n + 1)
        assert pbx.asked("Ping") == []


@looped
async def test_after_the_computer_slept_the_line_is_asked_at_once() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        line.clock.ahead += 9.0  # somebody set the clock
        await line.clock.let_pass(1.0)
        await line.heard()
        assert pbx.asked("Ping") == []
        line.clock.ahead += 3600.0
        await line.clock.let_pass(0.5)
        await until(lambda: pbx.asked("Ping"))


# -- what no PBX says


@pytest.mark.parametrize(
    "rubbish",
    [b"X: " + b"x" * 70_000 + b"\r\n\r\n", b"y" * 70_000, b"A: b\r\n" * 200_000],
    ids=["long line", "endless line", "endless packet"],
)
@looped
async def test_a_peer_that_passes_a_limit_is_dropped(rubbish: bytes) -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.talk.raw(rubbish)
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.PROTOCOL
        await until(lambda: pbx.over)
        await line.up_again(pbx)


@looped
async def test_rubbish_within_the_limits_is_let_by() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        for rubbish in (b"\x00\xff\xfe\r\n\r\n", b"\r\n\r\n\r\n", b": \r\n\r\n", b"Event\r\n\r\n"):
            pbx.talk.raw(rubbish)
        pbx.talk.raw(b"Response: Success\r\nActionID: somebody-1\r\n\r\nEvent: \r\n\r\n")
        pbx.talk.event("ExtensionStatus", LAMP.items())
        await until(lambda: len(line.of(PresenceChanged)) == 2)
        assert (line.line.state, len(pbx.talks)) == (LineState.UP, 1)


@looped
async def test_a_flood_is_folded_whole_and_in_order() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        for leg in (CALLER, MY_LEG):
            pbx.talk.server.event("Newchannel", [*leg.items(), ("ChannelState", "0")])
        for number in range(3000):
            lamp = {**LAMP, "Status": str(number % 2)}
            pbx.talk.server.event("ExtensionStatus", lamp.items())
        pbx.talk.flush()
        await until(lambda: len(line.of(PresenceChanged)) == 3001)
        states = [told.presence.state.value for told in line.of(PresenceChanged)[1:]]
        assert states == ["idle", "in_use"] * 1500


@looped
async def test_a_pbx_that_talks_but_does_not_answer_is_not_dead() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.replies["Ping"] = unanswered
        for count in range(1, 4):
            line.session.probe()
            await until(lambda n=count: len(pbx.asked("Ping")) == n)
            await line.clock.let_pass(1.0)
            status = str(count % 2)
            pbx.talk.event("ExtensionStatus", {**LAMP, "Status": status}.items())
            await until(lambda n=count: len(line.of(PresenceChanged)) == n + 1)
            await line.clock.let_pass(2.5)
        assert (line.line.state, len(pbx.talks)) == (LineState.UP, 1)
