# SPDX-License-Identifier: MIT
"""Who leads: one key of the site's bucket, written anew each second by whoever holds it."""

import secrets
from typing import Any

from busylamp.link.clock import Clock
from busylamp.link.relayed.nats import NatsError, Server
from busylamp.relay.kept import bucket, patiently
from busylamp.telephony.reasons import LineTrouble

EVERY = 0.5  # seconds between two renewals
VALID = 3.5  # seconds after a renewal began, within which its holder may act
WAIT = 4.0  # seconds without one, after which another takes over: more than VALID
_LOOK = 0.2  # seconds between two looks at somebody else's
_KEY = "epoch"
_FREE = "free"


class Lease:
    """The right to lead, and the number of this life: no two relays ever have the same.

    Nobody compares two computers' clocks: the holder counts from when it began to write, the other
    from when it first saw what was written. A relay that stood still finds its lease over before
    it does anything. Where the servers choose a leader among themselves nothing can be written for
    some seconds: the holder stops in time, and goes on when it finds that nobody took it.
    """

    def __init__(self, store: Any, server: Server, clock: Clock, holder: str) -> None:
        self.store = store  # the site's bucket
        self.retaken = False  # nobody else led since we did, over another connection
        self._server = server
        self._clock = clock
        self._holder = holder
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
            value, revision = await patiently(self._server, self._look, self._clock)
            now = self._clock.now()
            if revision != seen:
                seen, since = revision, now
            # What we held over a connection that is lost nobody else took meanwhile.
            self.retaken = value[1] == self._holder
            is_free = self.retaken or value[1] == _FREE
            if is_free or now - since >= WAIT:
                self.epoch, self._revision = value[0] + 1, revision
                if await self._written(self._holder):
                    return
            else:
                await self._clock.sleep(_LOOK)

    async def keep(self) -> None:
        """Go on leading; returns when another does.

        Raises:
            NatsError: The server is gone.
        """
        while await self._written(self._holder):
            await self._clock.sleep(EVERY)

    async def leave(self) -> None:
        """Let another lead at once."""
        self._began = float("-inf")
        if not await self._write(_FREE):
            told, self._revision = await self._look()
            if told == (self.epoch, self._holder):  # a write of ours was cut off before its receipt
                await self._write(_FREE)
        self._began = float("-inf")

    async def _written(self, holder: str) -> bool:
        """Write until it is known whether it was taken; say whether we hold it."""
        return await patiently(self._server, lambda: self._write(holder), self._clock)

    async def _look(self) -> tuple[tuple[int, str], int]:
        from nats.js.errors import KeyNotFoundError

        try:
            entry = await self.store.get(_KEY)
        except KeyNotFoundError:
            return (0, _FREE), 0
        number, _, holder = (entry.value or b"0").decode("ascii", "replace").partition(" ")
        return (int(number), holder), int(entry.revision)

    async def _write(self, holder: str) -> bool:
        """Write, if nobody else did since; say whether it was so."""
        from nats.js.errors import KeyWrongLastSequenceError

        began = self._clock.now()
        value = f"{self.epoch} {holder}"
        try:
            self._revision = await self.store.update(_KEY, value.encode(), last=self._revision)
        except KeyWrongLastSequenceError:
            told, revision = await self._look()
            if told != (self.epoch, holder):
                self._began = float("-inf")
                return False
            self._revision = revision  # it was ours: only its receipt was lost
            return True  # but when it was written, nobody knows
        self._began = began
        return True


def new_holder() -> str:
    """Return a name no other relay has: one program's, over all its connections."""
    return secrets.token_hex(8)


async def lease_of(server: Server, name: str, copies: int, clock: Clock, holder: str) -> Lease:
    """Return the site's lease, not taken yet."""
    return Lease(await bucket(server, name, copies, clock), server, clock, holder)


def over() -> NatsError:
    """What is raised where somebody would act without it."""
    return NatsError(LineTrouble.CLOSED_BY_PEER, "another relay leads")
