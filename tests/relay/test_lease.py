# SPDX-License-Identifier: MIT
"""Who leaves on purpose is followed at once."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.clock import SystemClock
from busylamp.link.relayed.address import parse
from busylamp.link.relayed.ending import end
from busylamp.link.relayed.nats import Server, connect
from busylamp.relay.lease import VALID, WAIT, Lease, new_holder, registers_of
from tests.link.rig import looped, until
from tests.relay.cluster import Cluster
from tests.relay.rig import Site, site


async def connected(place: Site) -> Server:
    seed = Secret((place.folder / place.config.seed_file).read_text().strip())
    address = parse(place.config.nats)
    return await connect(address, seed, inbox=place.subjects.relay_inbox, lost=lambda: None)


def lease(place: Site, server: Server) -> Lease:
    registers = registers_of(server, place.subjects.bucket, 1, (), SystemClock())
    return Lease(registers, server, SystemClock(), new_holder())


async def stored(place: Site, server: Server) -> Any:
    return await server.streams.key_value(place.subjects.bucket)


@pytest.mark.parametrize("cut_off", [False, True])
@looped
async def test_who_leaves_is_followed_at_once(tmp_path: Path, *, cut_off: bool) -> None:
    with site(tmp_path) as place:
        server = await connected(place)
        first, second = lease(place, server), lease(place, server)
        await first.take()
        if cut_off:  # the server took its last renewal, whose receipt nobody waited for
            store = await stored(place, server)
            entry = await store.get("epoch")
            await store.update("epoch", entry.value, last=entry.revision)
        await first.leave()
        assert not first.holds
        async with asyncio.timeout(WAIT / 2):
            await second.take()
        assert second.epoch == first.epoch + 1
        await server.close()


@looped
async def test_who_leaves_takes_the_lead_from_nobody(tmp_path: Path) -> None:
    with site(tmp_path) as place:
        server = await connected(place)
        first, second = lease(place, server), lease(place, server)
        await first.take()
        await first.leave()
        await second.take()
        store = await stored(place, server)
        before = (await store.get("epoch")).value
        await first.leave()
        assert (await store.get("epoch")).value == before
        await server.close()


@looped
async def test_tags_that_no_server_has_are_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("busylamp.relay.lease.LONG", 0.5)
    cluster = Cluster(tmp_path)
    with site(tmp_path, servers=cluster) as place:
        server = await connected(place)
        registers = registers_of(
            server, place.subjects.bucket, 3, ("keeper-a", "nowhere", "nobody"), SystemClock()
        )
        lost = Lease(registers, server, SystemClock(), new_holder())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(3.0):
                await lost.take()
        assert not lost.holds
        await server.close()
    assert "who leads can't be written" in caplog.text
    caplog.clear()


@looped
async def test_a_register_that_is_gone_is_made_again(tmp_path: Path) -> None:
    """A server came back with an empty disk: who leads goes on, and stands there again soon."""
    cluster = Cluster(tmp_path)
    with site(tmp_path, servers=cluster) as place:
        server = await connected(place)
        bucket = place.subjects.bucket
        clock = SystemClock()
        registers = registers_of(server, bucket, 3, cluster.keepers, clock)
        leads = Lease(registers, server, clock, new_holder())
        await leads.take()
        keeping = asyncio.create_task(leads.keep())
        await until(lambda: all(each.began > 0 for each in registers))
        await until(lambda: registers[1].revision > 2)
        await server.streams.delete_stream(f"KV_{bucket}_LEASE2")
        before = registers[1].revision
        await until(lambda: registers[1].revision < before)  # it counts from one again
        await until(lambda: clock.now() - registers[1].began < VALID)
        assert leads.holds
        assert not keeping.done()
        await end([keeping])
        await server.close()
