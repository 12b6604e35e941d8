# SPDX-License-Identifier: MIT
"""Who leads: one key of the site's bucket, written anew each second by whoever holds it."""

from typing import Any

from busylamp.link.clock import Clock
from busylamp.link.relayed.nats import NatsError, Server
from busylamp.telephony.reasons import LineTrouble

EVERY = 1.0  # seconds between two renewals
VALID = 3.0  # seconds after a renewal began, within which its holder may act
WAIT = 4.0  # seconds without one, after which another takes over: more than VALID
_KEY = "epoch"
_FREE = b" free"


class Lease:
    """The right to lead, and the number of this life: no two relays ever have the same.

    Nobody compares two computers' clocks: the holder counts from when it began to write, the other
    from when it first saw what was written. A relay that stood still finds its lease over before
    it does anything.
    """

    def __init__(self, store: Any, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._revision = 0
        self._began = float("-inf")
        self.epoch = 0

    @property
    def holds(self) -> bool:
        """Whether we may act now."""
        return self._clock.now() - self._began < VALID

    async def take(self) -> None:
        """Wait until nobody leads, then lead."""
        seen, since = -1, 0.0
        while True:
            epoch, revision, is_free = await self._look()
            now = self._clock.now()
            if revision != seen:
                seen, since = revision, now
            if is_free or now - since >= WAIT:
                self.epoch, self._revision = epoch + 1, revision
                if await self._write(str(self.epoch).encode()):
                    return
            else:
                await self._clock.sleep(EVERY / 4)

    async def keep(self) -> None:
        """Go on leading; returns when another does.

        Raises:
            NatsError: The server did not take it in time.
        """
        while await self._write(str(self.epoch).encode()):
            await self._clock.sleep(EVERY)

    async def leave(self) -> None:
        """Let another lead at once."""
        await self._write(str(self.epoch).encode() + _FREE)
        self._began = float("-inf")

    async def _look(self) -> tuple[int, int, bool]:
        from nats.js.errors import KeyNotFoundError

        try:
            entry = await self._store.get(_KEY)
        except KeyNotFoundError:
            return 0, 0, True
        value: bytes = entry.value or b"0"
        return int(value.removesuffix(_FREE)), int(entry.revision), value.endswith(_FREE)

    async def _write(self, value: bytes) -> bool:
        """Write, if nobody else did since; say whether it was so."""
        from nats.js.errors import KeyWrongLastSequenceError

        began = self._clock.now()
        try:
            self._revision = await self._store.update(_KEY, value, last=self._revision)
        except KeyWrongLastSequenceError:
            self._began = float("-inf")
            return False
        self._began = began
        return True


async def lease_of(server: Server, bucket: str, clock: Clock) -> Lease:
    """Return the site's lease, not taken yet."""
    return Lease(await server.bucket(bucket), clock)


def over() -> NatsError:
    """What is raised where somebody would act without it."""
    return NatsError(LineTrouble.CLOSED_BY_PEER, "another relay leads")
