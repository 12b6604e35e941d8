# SPDX-License-Identifier: MIT
"""The proxy itself: each toxic does what its name says, no more."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest

from tests.hostile.proxy import Proxy
from tests.link.conftest import Certificates, certificates
from tests.link.rig import FakeClock, looped, settle, until

__all__ = ["certificates"]


@asynccontextmanager
async def echoing(**more: object) -> AsyncGenerator[Proxy]:
    """A proxy before a server that says what it hears."""
    tasks: set[asyncio.Task[None]] = set()

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            while data := await reader.read(65536):
                writer.write(data)
        except OSError:
            pass
        writer.close()

    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        target = int(server.sockets[0].getsockname()[1])
        async with Proxy(target, **more) as proxy:  # pyright: ignore[reportArgumentType]
            yield proxy
        await asyncio.gather(*tasks)


async def dial(proxy: Proxy) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    await until(lambda: proxy.pipes)
    return reader, writer


@looped
async def test_it_carries_both_ways_and_the_end() -> None:
    async with echoing() as proxy:
        reader, writer = await dial(proxy)
        writer.write(b"x" * 300_000)
        assert await reader.readexactly(300_000) == b"x" * 300_000
        writer.write_eof()
        assert await reader.read() == b""
        writer.close()


@looped
async def test_latency_is_of_the_tests_own_time() -> None:
    clock = FakeClock()
    async with echoing(sleep=clock.sleep) as proxy:
        reader, writer = await dial(proxy)
        proxy.down.latency, proxy.down.jitter = 2.0, 0.5
        writer.write(b"late")
        await until(lambda: clock._sleepers)
        await clock.let_pass(1.49)
        await settle(50)
        assert reader._buffer == b""  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        await clock.let_pass(1.02)
        assert await reader.readexactly(4) == b"late"
        writer.close()


@looped
async def test_slices_are_reads_of_their_own() -> None:
    async with echoing() as proxy:
        reader, writer = await dial(proxy)
        proxy.down.slice = 1
        writer.write(b"abc")
        reads: list[bytes] = []
        while sum(map(len, reads)) < 3:
            reads.append(await reader.read(100))
        assert (b"".join(reads), len(reads) > 1) == (b"abc", True)
        writer.close()


@looped
async def test_bandwidth() -> None:
    clock = FakeClock()
    async with echoing(sleep=clock.sleep) as proxy:
        reader, writer = await dial(proxy)
        proxy.down.bandwidth = 1000.0
        writer.write(b"y" * 500)
        await until(lambda: clock._sleepers)
        assert clock._sleepers[0][0] - clock.time == 0.5
        await clock.let_pass(0.5)
        assert len(await reader.readexactly(500)) == 500
        writer.close()


@looped
async def test_a_black_hole_takes_all_and_says_nothing() -> None:
    async with echoing() as proxy:
        _, writer = await dial(proxy)
        proxy.down.is_black = True
        writer.write(b"lost")
        await until(lambda: proxy.carried[1] == 4)
        proxy.heal()
        other_reader, other = await asyncio.open_connection("127.0.0.1", proxy.port)
        other.write(b"there")
        assert await other_reader.readexactly(5) == b"there"
        writer.close()
        other.close()


@looped
async def test_what_stands_is_forgotten_and_what_comes_is_carried() -> None:
    async with echoing() as proxy:
        _, writer = await dial(proxy)
        proxy.forget()
        writer.write(b"lost")
        reader, other = await asyncio.open_connection("127.0.0.1", proxy.port)
        other.write(b"there")
        assert await reader.readexactly(5) == b"there"
        writer.close()
        other.close()


@looped
async def test_reset_is_a_reset_and_an_end_is_an_end() -> None:
    async with echoing() as proxy:
        reader, writer = await dial(proxy)
        proxy.finish()
        assert await reader.read() == b""
        writer.close()
        await until(lambda: not proxy.pipes)
        reader, writer = await dial(proxy)
        proxy.reset()
        with pytest.raises(ConnectionResetError):
            await reader.read()
        writer.close()


@pytest.mark.parametrize("count", [1, 3, 9])
@looped
async def test_cut_after_so_many_bytes(count: int) -> None:
    async with echoing() as proxy:
        reader, writer = await dial(proxy)
        proxy.down.cut_after = count
        writer.write(b"0123456789")
        assert await reader.read() == b"0123456789"[:count]
        writer.close()


@looped
async def test_slow_to_close() -> None:
    clock = FakeClock()
    async with echoing(sleep=clock.sleep) as proxy:
        reader, writer = await dial(proxy)
        proxy.up.slow_close = 3.0
        writer.write_eof()
        await until(lambda: clock._sleepers)
        await clock.let_pass(3.0)
        assert await reader.read() == b""
        writer.close()


@looped
async def test_held_and_let_go() -> None:
    async with echoing() as proxy:
        reader, writer = await dial(proxy)
        proxy.down.hold()
        writer.write(b"held")
        await until(lambda: proxy.carried[1] == 4)
        await settle(50)
        assert reader._buffer == b""  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        proxy.down.let_go()
        assert await reader.readexactly(4) == b"held"
        writer.close()


@looped
async def test_refused_swallowed_and_back() -> None:
    async with echoing() as proxy:
        await proxy.refuse()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", proxy.port)
        await proxy.swallow()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await asyncio.open_connection("127.0.0.1", proxy.port)
        await proxy.listen()
        reader, writer = await dial(proxy)
        writer.write(b"back")
        assert await reader.readexactly(4) == b"back"
        writer.close()


@looped
async def test_another_certificate_from_one_connection_to_the_next(
    certificates: Certificates,
) -> None:
    from busylamp.link.tls import unverified

    async def shown(proxy: Proxy) -> bytes:
        _, writer = await asyncio.open_connection("127.0.0.1", proxy.port, ssl=unverified())
        der: bytes = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        writer.transport.abort()
        return der

    async with echoing(tls=certificates.ec.server()) as proxy:
        assert await shown(proxy) == certificates.ec.der
        await proxy.refuse()
        proxy.swap(certificates.rsa.server())
        await proxy.listen()
        assert await shown(proxy) == certificates.rsa.der
