# SPDX-License-Identifier: MIT
"""Too much of what is allowed: what a session keeps of it has an end."""

import asyncio

from busylamp.link.session import Session
from busylamp.telephony.reasons import LineState, LineTrouble
from tests.link.pbx import FakePbx, unanswered
from tests.link.rig import FakeClock, Rig, account_of, looped, rig, until
from tests.link.test_syncing import CALLER


@looped
async def test_a_list_without_end_is_left() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        pbx.replies["CoreShowChannels"] = lambda talk, request: talk.server.respond(
            request, headers=[("EventList", "start")]
        )
        line.open()
        await until(lambda: pbx.asked("CoreShowChannels"))
        mark = pbx.talk.last("CoreShowChannels").action_id
        item = f"Event: CoreShowChannel\r\nActionID: {mark}\r\nX: {'x' * 400}\r\n\r\n".encode()
        for _ in range(250):  # longer ones are cut: what counts is what is kept of them
            pbx.talk.raw(item * 100)
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.PROTOCOL


@looped
async def test_a_storm_in_the_snapshot_is_not_kept_whole_and_asked_about_later() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        usual = pbx.replies["CoreShowChannels"]
        pbx.replies["CoreShowChannels"] = unanswered
        line.open()
        await until(lambda: pbx.asked("CoreShowChannels"))
        for number in range(9000):
            leg = {**CALLER, "Uniqueid": f"9.{number}", "ChannelState": "4"}
            pbx.talk.server.event("Newchannel", leg.items())
        pbx.talk.flush()
        talk = line.session._talk
        await until(lambda: talk is not None and talk._sync is not None and talk._sync.is_short)
        assert talk is not None
        assert talk._sync is not None
        assert len(talk._sync.kept) <= 8000
        pbx.replies["CoreShowChannels"] = usual
        usual(pbx.talk, pbx.talk.last("CoreShowChannels"))
        pbx.talk.flush()
        await line.up()
        await line.clock.let_pass(11.0)
        await until(lambda: len(pbx.asked("CoreShowChannels")) == 2)


@looped
async def test_whoever_tells_more_than_can_be_heard_is_left() -> None:
    async with FakePbx() as pbx, rig(pbx) as line:
        line.open()
        await line.up()
        line.session.drop()
        pbx.talk.event("ExtensionStatus", Exten="1")
        assert (await line.reach(LineState.WAITING)).trouble is LineTrouble.PROTOCOL
        await line.up_again(pbx)


class Weary(FakeClock):
    """Each look at it takes 5 ms, as folding does in a flood; keeps the short sleeps."""

    def __init__(self) -> None:
        super().__init__()
        self.is_weary = False
        self.rests: list[float] = []

    def now(self) -> float:
        self.time += 0.005 if self.is_weary else 0.0
        return self.time

    async def sleep(self, seconds: float) -> None:
        if seconds > 0.1:
            await super().sleep(seconds)
        else:
            self.rests.append(seconds)
            await asyncio.sleep(0)


@looped
async def test_after_long_work_the_window_gets_as_much_time_for_itself() -> None:
    async with FakePbx() as pbx:
        clock = Weary()
        line = Rig(account_of(pbx.port), clock)
        line.session = Session(line.news.extend, clock=clock, rng=lambda: 0.5)
        line.open()
        await line.up()
        assert clock.rests == [], "short work needs no rest"
        clock.is_weary = True
        pbx.talk.event("ExtensionStatus", Exten="1")
        await until(lambda: clock.rests)
        assert 0.005 <= clock.rests[0] <= 0.02, "as long, and never until it is cut off"
        clock.is_weary = False
        line.session.close()
        await line.session.wait_closed()
