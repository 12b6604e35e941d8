# SPDX-License-Identifier: MIT
"""Packets cut in the middle: the picture may be false then, and is taken anew."""

from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import EndReason
from busylamp.telephony.reasons import LineState
from tests.link.pbx import FakePbx, unanswered
from tests.link.rig import looped, rig, settle, until, up
from tests.link.test_syncing import RINGING, hang_up, pick_up

CUT = b"Event: Newstate\r\nChannel: PJSIP/10\r\nEvent: Newstate\r\nUniqueid: 9.9\r\n\r\n"


def questions(pbx: FakePbx) -> int:
    return len(pbx.asked("CoreShowChannels"))


@looped
async def test_after_a_torn_packet_the_picture_is_taken_anew() -> None:
    async with FakePbx() as pbx:
        pbx.channels = RINGING
        async with up(pbx) as line:
            pbx.talk.raw(CUT)
            await line.heard()
            await line.clock.let_pass(9.5)
            await settle(50)
            assert questions(pbx) == 1, "not more often than every ten seconds"
            pbx.channels = []
            await line.clock.let_pass(0.5)
            await until(lambda: line.of(CallEnded))
            await line.clock.let_pass(11.0)
            assert (questions(pbx), line.states.count(LineState.UP)) == (2, 1)


@looped
async def test_a_packet_torn_during_the_first_snapshot_is_not_forgotten() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["ExtensionStateList"] = unanswered
        line.open()
        await until(lambda: pbx.asked("CoreShowChannels"))
        pbx.talk.raw(CUT)
        pbx.list_hints(pbx.talk, pbx.talk.last("ExtensionStateList"))
        pbx.talk.flush()
        await line.up()
        await line.clock.let_pass(0.5)
        await until(lambda: questions(pbx) == 2)


@looped
async def test_a_packet_torn_before_it_is_signed_in_asks_nothing() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["Login"] = unanswered
        line.open()
        await until(lambda: pbx.asked("Login"))
        pbx.talk.raw(CUT)
        await settle(50)
        await line.clock.let_pass(4.5)
        assert (line.line.state, questions(pbx)) == (LineState.SIGNING_IN, 0)


@looped
async def test_what_happened_before_the_line_broke_in_a_snapshot_is_kept() -> None:
    async with FakePbx() as pbx:
        pbx.channels = RINGING
        async with up(pbx) as line:
            pbx.replies["CoreShowChannels"] = unanswered
            pbx.talk.raw(CUT)
            await line.heard()
            await line.clock.let_pass(10.0)
            await until(lambda: questions(pbx) == 2)
            pick_up(pbx.talk)
            hang_up(pbx.talk)
            pbx.talk.end()
            await line.reach(LineState.WAITING)
            assert [ended.call.reason for ended in line.of(CallEnded)] == [EndReason.NORMAL]
