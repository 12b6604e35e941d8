# SPDX-License-Identifier: MIT
"""What the message servers keep for a relay: made where it is not, on as many as there are."""

import dataclasses
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, TypeVar

from busylamp.link.clock import Clock
from busylamp.link.relayed.nats import Server
from busylamp.log import logger
from busylamp.log.values import Foreign

_log = logger(__name__)
_MOST_COPIES = 3  # more make every write slower, and outlive no likelier fault
_AGAIN = 0.2  # seconds between two tries
LONG = 15.0  # seconds after which an administrator should look
_FORGOTTEN = 60.0  # seconds after which the server lets go of a reader that went away
_NO_PEERS = 10005  # a cluster that just started does not know of all its servers
T = TypeVar("T")


def copies_for(servers: int) -> int:
    """On how many servers to keep it: an even number outlives no more than the odd one below."""
    return min(_MOST_COPIES, servers - 1 + servers % 2)


class UnansweredError(Exception):
    """Whoever keeps it said nothing, or that it can't now; the server we are at is there."""


async def asked(server: Server, asking: Awaitable[T]) -> T:
    """Return the answer.

    Raises:
        UnansweredError: There is none now.
        Exception: What the client raises, also when the server we are at is gone.
    """
    from nats import errors
    from nats.js.errors import BadRequestError, NoStreamResponseError, ServiceUnavailableError

    try:
        return await asking
    except (
        errors.TimeoutError,
        errors.NoRespondersError,
        NoStreamResponseError,
        ServiceUnavailableError,
        BadRequestError,
    ) as error:
        if isinstance(error, BadRequestError) and error.err_code != _NO_PEERS:
            raise
        await server.pulse()
        raise UnansweredError(str(error)) from error


async def patiently(server: Server, once: Callable[[], Awaitable[T]], clock: Clock) -> T:
    """Try until there is an answer: servers that choose a leader have none for some seconds.

    Raises what the client raises when the server we are at is gone.
    """
    began, told = clock.now(), False
    while True:
        try:
            return await asked(server, once())
        except UnansweredError as error:
            if not told and clock.now() - began > LONG:
                told = True
                _log.warning("the message servers keep nothing now: %s", Foreign(str(error)))
        await clock.sleep(_AGAIN)


async def bucket(server: Server, name: str, copies: int, *, tag: str = "") -> Any:
    """Return a key-value bucket; a new one on a server of this tag. Raises what the client does."""
    from nats.js.api import DiscardPolicy, Placement, StreamConfig
    from nats.js.errors import NotFoundError

    streams, stored = server.streams, f"KV_{name}"
    try:
        await grow(streams, stored, copies)
    except NotFoundError:
        # The client's own way to make one knows of no placement.
        await streams.add_stream(
            StreamConfig(
                name=stored,
                subjects=[f"$KV.{name}.>"],
                max_msgs_per_subject=1,
                allow_rollup_hdrs=True,
                deny_delete=True,
                discard=DiscardPolicy.NEW,
                num_replicas=copies,
                placement=Placement(tags=[tag]) if tag else None,
            )
        )
    return await streams.key_value(name)


async def grow(streams: Any, name: str, copies: int) -> None:
    """Keep it on as many servers as there are now."""
    config = (await streams.stream_info(name)).config
    if (config.num_replicas or 1) < copies:
        await streams.update_stream(dataclasses.replace(config, num_replicas=copies))


async def stream(
    server: Server,
    name: str,
    subject: str,
    seconds: float,
    most_of_one: int,
    copies: int,
) -> None:
    """Keep what is said on a subject: for so long, and so much of each of its subjects.

    Raises what the client does.
    """
    from nats.js.api import StreamConfig
    from nats.js.errors import NotFoundError

    streams = server.streams
    config = StreamConfig(
        name=name,
        subjects=[subject],
        max_age=seconds,
        max_msgs_per_subject=most_of_one,
        num_replicas=copies,
    )

    try:
        await grow(streams, name, copies)
    except NotFoundError:
        await streams.add_stream(config)


async def whole(
    server: Server, name: str, at_once: int, clock: Clock, *, only: str = "", after: int = 0
) -> AsyncGenerator[tuple[bytes, int]]:
    """Read what is kept under a name, behind a place in it; the oldest first, each with its own."""
    from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

    streams = server.streams
    config = ConsumerConfig(
        ack_policy=AckPolicy.EXPLICIT,
        max_ack_pending=-1,
        filter_subject=only or None,
        deliver_policy=DeliverPolicy.BY_START_SEQUENCE if after else DeliverPolicy.ALL,
        opt_start_seq=after + 1 if after else None,
        inactive_threshold=_FORGOTTEN,
        num_replicas=1,
        mem_storage=True,
    )
    reader = await patiently(
        server, lambda: streams.pull_subscribe(only, stream=name, config=config), clock
    )
    left = (await patiently(server, reader.consumer_info, clock)).num_pending
    while left:
        told = await patiently(server, lambda: reader.fetch(at_once), clock)
        for message in told:
            yield message.data, message.metadata.sequence.stream
        left = told[-1].metadata.num_pending
    await reader.unsubscribe()
