# SPDX-License-Identifier: MIT
"""After each fault the desk knows the truth, no change came twice, nothing was done twice.

`BUSYLAMP_FAULTS=1 pytest -s tests/relay/test_faults.py` measures twenty takeovers, too.
"""

import asyncio
import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from busylamp.ami.actions import Originate
from busylamp.link.line import RequestId
from busylamp.link.relayed.address import parse
from busylamp.link.relayed.form import Beat, read
from busylamp.link.relayed.nats import connect
from busylamp.telephony.changes import CallEnded, CallRinging, CallStarted
from busylamp.telephony.model import CallState
from busylamp.telephony.reasons import LineTrouble
from tests.link.rig import looped, until
from tests.relay.rig import FAULTS, Ear, RelayProcess, Site, ear, running, site

RUNS = 20


@pytest.fixture
def place(tmp_path: Path) -> Generator[Site]:
    with site(tmp_path) as made:
        yield made


def direct(place: Site) -> Any:
    return ear(place.account(relay=False), place.stage.secret)


async def true_now(place: Site, relayed: Ear, straight: Ear) -> None:
    """What the desk knows is what a new desk is told, and what the PBX says."""
    async with ear(place.account(relay=True), place.seed("1000")) as fresh:
        await fresh.up()
        await relayed.until(lambda: relayed.mirrored() == fresh.mirrored())
        await relayed.until(lambda: relayed.mirrored() == straight.mirrored())


def nothing_twice(listener: Ear) -> None:
    told = Counter((type(each).__name__, each.call.id) for each in listener.calls())
    for (kind, call), times in told.items():
        assert times == 1 or kind == "CallUpdated", (kind, call, times)


def done(place: Site, action: str) -> list[dict[str, Any]]:
    """What was done, by the audit."""
    lines = [json.loads(line) for line in place.audit().splitlines()]
    return [line for line in lines if line["action"] == action and line["success"]]


async def talking(*ears: Ear) -> None:
    for each in ears:
        await each.until(
            lambda each=each: each.calls() and each.calls()[-1].call.state is CallState.TALKING
        )


async def over(*ears: Ear) -> None:
    for each in ears:
        await each.until(lambda each=each: each.of(CallEnded))


def dialled(number: str) -> Originate:
    return Originate(
        channel="PJSIP/1000",
        exten=number,
        context="from-internal",
        timeout_ms=30_000,
        caller_id="<1000>",
        channel_id=f"desk-{number}",
    )


@looped
async def test_the_leader_stands_still_and_goes_on(place: Site) -> None:
    first, second = RelayProcess(place), RelayProcess(place)
    first.start()
    try:
        async with (
            direct(place) as straight,
            ear(place.account(relay=True), place.seed("1000")) as relayed,
        ):
            await straight.up()
            await relayed.up()
            second.start()
            place.stage.play("talk", caller="1001", callee="1002", seconds=600.0)
            first.pause()
            late = RequestId("asked-of-one-that-stands-still")
            relayed.line.ask(late, dialled("1003"), deadline=1.0)
            await relayed.until(lambda: relayed.state.trouble is LineTrouble.RELAY_SILENT)
            await relayed.up()
            wish = RequestId("asked-of-the-new-one")
            relayed.line.ask(wish, dialled("1004"))
            first.go_on()
            await talking(relayed, straight)
            await relayed.until(lambda: relayed.answers(wish) and relayed.answers(late))
            assert relayed.answers(wish)[0].success
            assert not relayed.answers(late)[0].success
            await true_now(place, relayed, straight)
            place.stage.hang_up_all()
            await over(relayed, straight)
            await true_now(place, relayed, straight)
        nothing_twice(relayed)
        assert len(straight.of(CallStarted)) == 1
        assert [line["request"] for line in done(place, "Originate")] == [wish]
    finally:
        first.kill()
        second.kill()


@looped
async def test_the_pbx_starts_anew(place: Site) -> None:
    async with (
        running(place.relay()),
        direct(place) as straight,
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        for each in (straight, relayed):
            await each.up()
        place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
        await relayed.until(lambda: relayed.of(CallRinging))
        place.stage.drop_connections()
        place.stage.hang_up_all()
        await relayed.until(lambda: relayed.state.trouble is LineTrouble.RELAY_LOST_PBX)
        for each in (straight, relayed):
            await each.up()
        await over(relayed)
        await true_now(place, relayed, straight)
    nothing_twice(relayed)


@looped
async def test_the_server_dies_during_calls(place: Site) -> None:
    async with (
        running(place.relay()),
        direct(place) as straight,
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        for each in (straight, relayed):
            await each.up()
        assert (await relayed.ask(dialled("1001"))).success
        await talking(relayed, straight)
        place.servers.kill()
        place.stage.hang_up_all()
        await over(straight)
        place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
        await straight.until(lambda: straight.calls()[-1].call.state is CallState.RINGING)
        place.servers.start()
        await over(relayed)
        await relayed.up()
        await true_now(place, relayed, straight)
    nothing_twice(relayed)
    assert len(relayed.of(CallStarted)) == 2
    assert len(done(place, "Originate")) == 1


class Sleeper:
    """A desk that can be put to sleep."""

    def __init__(self, place: Site) -> None:
        command = [sys.executable, "-m", "tests.relay.sleeper", place.config.nats]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)
        self._say(place.seed("1000").reveal())

    def _say(self, text: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(text + "\n")
        self._process.stdin.flush()

    async def until(self, key: str, value: object = None) -> Any:
        """Read until it says so."""
        assert self._process.stdout is not None
        while True:
            line = await asyncio.to_thread(self._process.stdout.readline)
            told = json.loads(line)
            if key in told and value in (None, told[key]):
                return told

    async def asked(self) -> Any:
        self._say("?")
        return await self.until("now")

    def signal(self, number: int) -> None:
        self._process.send_signal(number)

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


@looped
async def test_a_desk_sleeps_for_long(tmp_path: Path) -> None:
    """A day is no longer than until all between here and there has forgotten the connection."""
    with site(tmp_path) as place:
        async with running(place.relay()) as relay, direct(place) as straight:
            await straight.up()
            sleeper = Sleeper(place)
            try:
                await sleeper.until("line", "up")
                place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
                await straight.until(lambda: straight.of(CallRinging))
                while not (await sleeper.asked())["changes"]:
                    pass
                sleeper.signal(signal.SIGSTOP)
                place.server.kill()  # whatever stood in the network for the desk is forgotten
                relay.serving.clear()
                place.server.start()
                await relay.serving.wait()
                place.stage.hang_up_all()
                await over(straight)
                place.stage.play("incoming", number="2002", name="Bob", ring=600.0)
                await straight.until(lambda: straight.calls()[-1].call.state is CallState.RINGING)
                place.stage.hang_up_all()
                await straight.until(lambda: len(straight.of(CallEnded)) == 2)
                place.stage.play("talk", caller="1001", callee="1002", seconds=600.0)
                place.stage.play("incoming", number="2003", name="Cyn", ring=600.0)
                await straight.until(lambda: straight.calls()[-1].call.state is CallState.RINGING)
                sleeper.signal(signal.SIGCONT)
                await sleeper.until("line", "up")
                async with ear(place.account(relay=True), place.seed("1000")) as fresh:
                    await fresh.up()
                    truth = {key: repr(value) for key, value in fresh.mirrored().items()}
                    told = await sleeper.asked()
                    while told["now"] != truth:
                        truth = {key: repr(value) for key, value in fresh.mirrored().items()}
                        told = await sleeper.asked()
                    assert fresh.mirrored() == straight.mirrored()
                assert set(told["changes"].values()) == {1}
                kinds = Counter(key.split()[1] for key in told["changes"])
                assert (kinds["CallStarted"], kinds["CallEnded"]) == (3, 2)
            finally:
                sleeper.end()


@pytest.mark.skipif(not FAULTS, reason="twenty takeovers: 100 s")
def test_takeovers(place: Site, capsys: pytest.CaptureFixture[str]) -> None:
    """A relay is killed: seconds until the other one's first sign of life, at the desks' server."""
    seconds = asyncio.run(_takeovers(place))
    with capsys.disabled():
        told = " ".join(f"{each:.2f}" for each in sorted(seconds))
        print(f"\n{RUNS} takeovers, seconds: {told}")
    assert len(seconds) == RUNS


async def _takeovers(place: Site) -> list[float]:
    beats: list[tuple[float, Beat]] = []
    leads, waits = RelayProcess(place), RelayProcess(place)
    watch = await connect(
        parse(place.config.nats), place.seed("1001"), inbox="_INBOX.main.1001", lost=lambda: None
    )
    await watch.subscribe(
        place.subjects.line, lambda said: beats.append((time.monotonic(), read(Beat, said.data)))
    )
    leads.start()
    taken: list[float] = []
    try:
        await until(lambda: beats and beats[-1][1].state.value == "up")
        for _ in range(RUNS):
            known = place.stage.accepted
            waits.start()
            await until(lambda known=known: place.stage.accepted > known)
            epoch, killed = beats[-1][1].epoch, time.monotonic()
            leads.kill()
            await until(lambda epoch=epoch: beats[-1][1].epoch == epoch + 1)
            first = next(at for at, beat in beats if beat.epoch == epoch + 1)
            taken.append(first - killed)
            leads, waits = waits, leads
    finally:
        leads.kill()
        waits.kill()
        await watch.close()
    return taken
