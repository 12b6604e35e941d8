# SPDX-License-Identifier: MIT
"""A desk through the relay hears and does what a desk on AMI does."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.ami.actions import Hangup, Originate
from busylamp.ami.queue_actions import queue_pause
from busylamp.link.line import News
from busylamp.telephony.changes import CallEnded, CallRinging, CallStarted
from busylamp.telephony.model import CallResult, CallState
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import LineState
from tests.link.rig import looped
from tests.relay.rig import Ear, Site, ear, running, site, without_times


@pytest.fixture
def place(tmp_path: Path) -> Generator[Site]:
    with site(tmp_path) as made:
        yield made


def story(listener: Ear) -> list[News]:
    return [without_times(change) for change in listener.calls()]


def ended(listener: Ear) -> bool:
    return bool(listener.of(CallEnded))


@looped
async def test_a_call_that_rings_is_taken_and_ends(place: Site) -> None:
    async with (
        running(place.relay()),
        ear(place.account(relay=False), place.stage.secret) as direct,
        ear(place.account(relay=True), place.seed("1000")) as relayed,
        ear(place.account("1001", relay=True), place.seed("1001")) as other,
    ):
        for each in (direct, relayed, other):
            await each.up()
        place.stage.play("incoming", number="2001", name="Ada", ring=30.0)
        for each in (direct, relayed):
            await each.until(lambda each=each: each.of(CallRinging))
        place.stage.pick_up()
        for each in (direct, relayed):
            await each.until(
                lambda each=each: each.calls()[-1].call.state is CallState.TALKING
                and each.calls()[-1].call.peer_channel
            )
        channel = relayed.calls()[-1].call.channel
        assert channel is not None
        assert not (await other.ask(Hangup(channel=channel))).success
        assert not ended(relayed)
        assert (await relayed.ask(Hangup(channel=channel))).success
        for each in (direct, relayed):
            await each.until(lambda each=each: ended(each))
        assert story(relayed) == story(direct)
        assert story(other) == []
        assert relayed.calls()[-1].call.result is CallResult.ANSWERED
