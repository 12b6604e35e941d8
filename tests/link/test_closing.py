# SPDX-License-Identifier: MIT
"""Signing off, and signing in as somebody else: in every state, and nothing is left running."""

import asyncio
from dataclasses import replace

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.connect import Connection
from busylamp.link.line import News, RequestId
from busylamp.link.session import Session
from busylamp.settings.model import PbxSettings
from busylamp.telephony.reasons import AskFailure, LineState
from tests.link.conftest import Certificates
from tests.link.pbx import BANNER, PASSWORD, FakePbx, refusing, unanswered
from tests.link.rig import SECONDS, Rig, account_of, looped, rig, settle, until, up
from tests.link.test_session import CALL


async def closed(line: Rig) -> None:
    """Close; wait until it says so."""
    line.session.close()
    async with asyncio.timeout(SECONDS):
        await line.session.wait_closed()
    assert line.states.count(LineState.OFF) == 1
    assert line.line.state is LineState.OFF


@looped
async def test_it_signs_off_and_leaves_no_task() -> None:
    async with FakePbx() as pbx:
        before = asyncio.all_tasks()
        async with up(pbx) as line:
            await closed(line)
            await settle()
            assert asyncio.all_tasks() - before - pbx.tasks == set()
        assert pbx.talk.names[-1] == "Logoff"
        await until(lambda: pbx.over)
        assert len(pbx.talks) == 1


@looped
async def test_a_pbx_that_does_not_say_goodbye_is_left() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.replies["Logoff"] = unanswered
        begun = asyncio.get_running_loop().time()
        await closed(line)
        assert asyncio.get_running_loop().time() - begun >= 0.4
        await until(lambda: pbx.over)
        assert pbx.talk.names[-1] == "Logoff"


@looped
async def test_after_it_was_closed_nothing_is_tried_again() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        await closed(line)
        await line.clock.let_pass(86400.0)
        line.session.probe()
        line.session.ask(RequestId("late"), CALL)
        assert line.answer("late").failure is AskFailure.NOT_CONNECTED
        await settle(50)
        assert len(pbx.talks) == 1


@looped
async def test_closed_before_it_was_opened() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        line.session.close()
        await line.session.wait_closed()
        assert line.news == []


@looped
async def test_closed_at_once_after_it_was_opened() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        line.open()
        line.session.close()
        await line.session.wait_closed()
        await settle(50)
        assert (line.news, pbx.talks) == ([], [])


@pytest.mark.parametrize("banner", [b"", BANNER])
@looped
async def test_closed_before_it_was_signed_in(banner: bytes) -> None:
    async with FakePbx(banner=banner) as pbx, rig(pbx) as line:
        pbx.replies["Challenge"] = unanswered
        line.open()
        await line.connected()
        await closed(line)
        assert "Logoff" not in pbx.talk.names


@looped
async def test_closed_in_the_handshake(certificates: Certificates) -> None:
    def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        taken.append(writer)

    taken: list[asyncio.StreamWriter] = []
    async with await asyncio.start_server(take, "127.0.0.1", 0) as server:
        port = int(server.sockets[0].getsockname()[1])
        async with FakePbx() as pbx, rig(pbx, account_of(port, tls=True)) as line:
            line.open()
            await until(lambda: taken)
            await closed(line)
            assert line.states == [LineState.CONNECTING, LineState.OFF]
        for writer in taken:
            writer.transport.abort()


@looped
async def test_closed_while_it_waits() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["Login"] = refusing("Login Already In Use")
        line.open()
        await line.reach(LineState.WAITING)
        await closed(line)
        await line.clock.let_pass(60.0)
        assert len(pbx.talks) == 1


@looped
async def test_what_was_asked_and_not_answered_is_lost() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        pbx.replies["Originate"] = unanswered
        line.session.ask(RequestId("call"), CALL)
        await closed(line)
        assert line.answer("call").failure is AskFailure.LOST
        assert line.states[-2:] == [LineState.UP, LineState.OFF]


@looped
async def test_opened_anew_it_is_the_other_account() -> None:
    async with FakePbx() as old, FakePbx() as pbx, rig(pbx) as line:
        first = account_of(old.port)
        line.session.open(first, Secret(PASSWORD))
        await line.up()
        other = account_of(pbx.port)
        line.session.open(replace(other, me=replace(other.me, extension="1001")), Secret(PASSWORD))
        await until(lambda: pbx.asked("CoreShowChannels"))
        await line.up()
        await until(lambda: old.over)
        assert (len(old.talks), len(pbx.talks)) == (1, 1)
        line.session.ask(RequestId("call"), CALL)
        assert (await line.answered("call")).success
        assert (old.asked("Originate"), len(pbx.asked("Originate"))) == ([], 1)


@looped
async def test_opened_many_times_at_once_only_the_last_stays() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        for _ in range(5):
            line.open()
            await settle(1)
        await until(lambda: len([t for t in pbx.talks if not t.over]) == 1 and line.line)
        await line.up()
        assert len(pbx.asked("Login")) == 1
        line.session.ask(RequestId("call"), CALL)
        assert (await line.answered("call")).success


@looped
async def test_the_old_line_has_ended_before_the_new_one_begins() -> None:
    order: list[str] = []

    async def slow(pbx: PbxSettings) -> Connection:
        order.append("begins")
        try:
            return await asyncio.get_running_loop().create_future()
        finally:
            await settle(20)
            order.append("ended")

    session = Session(list[News]().extend, connector=slow)
    session.open(account_of(1), Secret(PASSWORD))
    await until(lambda: order == ["begins"])
    session.open(account_of(2), Secret(PASSWORD))
    await until(lambda: order[-2:] == ["ended", "begins"])
    session.close()
    await session.wait_closed()
    assert order == ["begins", "ended"] * 2


@looped
async def test_opened_anew_after_a_refusal() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.secret = Secret("another")
        line.open()
        await line.reach(LineState.REFUSED)
        line.session.open(line.account, pbx.secret)
        await line.up()
        assert len(pbx.talks) == 2


@looped
async def test_closed_and_opened_anew_at_once() -> None:
    async with FakePbx() as pbx, up(pbx) as line:
        line.session.close()
        line.open()
        await until(lambda: len(pbx.asked("CoreShowChannels")) == 2)
        await line.up()
        await until(lambda: pbx.talks[0].over)
        line.session.ask(RequestId("call"), CALL)
        assert (await line.answered("call")).success
