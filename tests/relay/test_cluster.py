# SPDX-License-Identifier: MIT
"""Three message servers, one of them killed and run again: the desk's user hardly sees it.

By default the server the desk is at; `BUSYLAMP_FAULTS=1 pytest -s tests/relay/test_cluster.py`
takes each in turn and prints what the window was told.
"""

import asyncio
import time
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.ami.actions import Hangup
from busylamp.link.relayed.address import AddressError, parse
from busylamp.relay.kept import copies_for
from busylamp.telephony.changes import CallEnded, CallRinging, CallStarted
from busylamp.telephony.model import CallState
from busylamp.telephony.reasons import AskFailure, LineState
from busylamp.telephony.status import LineChanged
from tests.link.rig import looped
from tests.relay.cluster import Cluster
from tests.relay.rig import FAULTS, Ear, Site, ear, running, site

VICTIMS = ("desk", "keeper", "relay") if FAULTS else ("desk",)


@pytest.fixture
def place(tmp_path: Path) -> Generator[Site]:
    with site(tmp_path, servers=Cluster(tmp_path)) as made:
        yield made


def victim_of(cluster: Cluster, what: str, relayed: Ear) -> int:
    match what:
        case "desk":
            return cluster.of_client("busylamp")
        case "relay":
            return cluster.of_client("busylamp relay")
        case _:
            return cluster.leader_of("KV_busylamp_main")


def away(told: list[LineChanged], began: float, ended: float) -> float:
    """Seconds in which the window did not say that the line is up."""
    seconds, since = 0.0, None
    for change in told:
        at = began if change.at is None else max(began, change.at)
        if change.state is not LineState.UP and since is None:
            since = at
        elif change.state is LineState.UP and since is not None:
            seconds, since = seconds + at - since, None
    return seconds if since is None else seconds + ended - since


@pytest.mark.parametrize("what", VICTIMS)
@looped
async def test_one_of_three_servers_dies_and_comes_back(
    place: Site, what: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    cluster = place.servers
    for module in ("busylamp.link.relay", "busylamp.relay.serve"):
        monkeypatch.setattr(f"{module}._STEADY", 0.5)
    assert isinstance(cluster, Cluster)
    async with (
        running(place.relay()),
        ear(place.account(relay=True), place.seed("1000")) as relayed,
    ):
        await relayed.up()
        await asyncio.sleep(0.6)  # steady, as a line is that was up for a day
        place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
        await relayed.until(lambda: relayed.of(CallRinging))
        victim = cluster.servers[victim_of(cluster, what, relayed)]
        known, began = len(relayed.of(LineChanged)), time.time()
        victim.kill()
        place.stage.pick_up()
        await relayed.until(lambda: relayed.calls()[-1].call.state is CallState.TALKING)
        victim.start()
        await relayed.up()
        hang_up = Hangup(channel=str(relayed.calls()[-1].call.channel))
        while not (answer := await relayed.ask(hang_up)).success:  # in the moment of the resync
            assert answer.failure is AskFailure.NOT_CONNECTED
        await relayed.until(lambda: relayed.of(CallEnded))
        lines = relayed.of(LineChanged)[known:]
        seconds = away(lines, began, time.time())
        states = [change.state.value for change in lines]
        print(f"killed: the server of the {what}; not up for {seconds:.2f} s: {states}")
        assert LineState.REFUSED not in [change.state for change in lines]
        for kind in (CallStarted, CallRinging, CallEnded):
            assert len(relayed.of(kind)) == 1, kind
        async with ear(place.account(relay=True), place.seed("1000")) as fresh:
            await fresh.up()
            assert relayed.mirrored() == fresh.mirrored()
    assert place.audit().count('"success": true') == 1
    caplog.clear()  # that a server is not reached is logged


def test_addresses_of_several_servers() -> None:
    address = parse("tls://a.example.com,b.example.com:4333,[2001:db8::1]/berlin")
    assert address.site == "berlin"
    assert [each.url for each in address.each] == [
        "tls://a.example.com:4222",
        "tls://b.example.com:4333",
        "tls://[2001:db8::1]:4222",
    ]
    assert replace(address, others=()).each == (address.each[0],)


@pytest.mark.parametrize(
    "text",
    [
        "tls://a,,b",
        "tls://a,",
        "tls://a,b:x",
        "tls://a,tls://b",
        "tls://a?x,b",
        "tls://u@a,b",
        "nats://127.0.0.1,10.0.0.1",
        "tls://" + ",".join("abcdefghijklmnopq"),
    ],
)
def test_addresses_that_are_none(text: str) -> None:
    with pytest.raises(AddressError):
        parse(text)


def test_how_many_servers_keep_it() -> None:
    assert [copies_for(servers) for servers in (1, 2, 3, 4, 5)] == [1, 1, 3, 3, 3]
