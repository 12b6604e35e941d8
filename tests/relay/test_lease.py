# SPDX-License-Identifier: MIT
"""Who leaves on purpose is followed at once."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.clock import SystemClock
from busylamp.link.relayed.address import parse
from busylamp.link.relayed.nats import Server, connect
from busylamp.relay.lease import WAIT, Lease, new_holder, registers_of
from tests.link.rig import looped
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
