# SPDX-License-Identifier: MIT
"""Who leads: written on most of one or three registers anew twice a second by whoever leads."""

import asyncio
import random
import secrets
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any

from busylamp.link.clock import Clock, wait_for
from busylamp.link.relayed.ending import end
from busylamp.link.relayed.nats import NatsError, Server
from busylamp.log import logger
from busylamp.log.values import Foreign
from busylamp.relay.kept import LONG, UnansweredError, asked
from busylamp.relay.register import FREE, Register
from busylamp.telephony.reasons import LineTrouble

_log = logger(__name__)
EVERY = 0.5  # seconds between two renewals
VALID = 3.5  # seconds after a renewal began, within which its holder may act
WAIT = 4.0  # seconds without one, after which another takes over: more than VALID
_LOOK = 0.2  # seconds between two looks at somebody else's
_FRESH = 2.0  # seconds for which it is known what a register says
_APART = (0.1, 1.0)  # seconds after which two that stood in each other's way try again


class Lease:
    """The right to lead, and the number of this life: no two relays ever have the same.

    It is held while it stands on most registers. With three, each on a server of its own, one of
    the servers may die and nothing has to wait until the others chose a leader among themselves.
    With one register, its holder stops in time, and goes on when it finds that nobody took it.

    Nobody compares two computers' clocks: the holder counts from when it began to write, the other
    from when it first saw what was written. A relay that stood still finds its lease over before
    it does anything.
    """

    def __init__(
        self,
        registers: Sequence[Register],
        server: Server,
        clock: Clock,
        holder: str,
        led: int = 0,  # the epoch we led in last, over another connection
    ) -> None:
        self._registers = tuple(registers)
        self._most = len(registers) // 2 + 1
        self._server = server
        self._clock = clock
        self._holder = holder
        self._led = led
        self._trouble = ""  # what the last one said instead of an answer
        self._missing: set[int] = set()  # of the registers, told to the administrator
        self._stir = asyncio.Event()  # something was read: it may be our turn
        self.epoch = 0
        self.retaken = False  # nobody else led since we did, over another connection

    @property
    def holds(self) -> bool:
        """Whether we may act now."""
        return self._held(self._registers)

    async def take(self) -> None:
        """Wait until nobody leads, then lead. Raises what the client raises."""
        watching = [asyncio.create_task(self._watch(each)) for each in self._registers]
        began, told, waiting = self._clock.now(), False, False
        try:
            while not await self._took():
                await self._turn(watching)
                if not waiting and any(self._is_others(each) for each in self._registers):
                    waiting = True
                    _log.info("another relay leads: waiting")
                if self._trouble and not told and self._clock.now() - began > LONG:
                    told = True
                    _log.warning("who leads can't be written: %s", Foreign(self._trouble))
        finally:
            await end(watching)

    async def keep(self) -> None:
        """Go on leading; returns when another does. Raises what the client raises."""
        renewing = [asyncio.create_task(self._renew(each)) for each in self._registers]
        try:
            while sum(not self._is_ours(each) for each in self._registers) < self._most:
                await self._turn(renewing)
                self._look_after()
        finally:
            await end(renewing)

    async def leave(self) -> None:
        """Let another lead at once."""
        await asyncio.gather(*map(self._free, self._registers))

    def _look_after(self) -> None:
        """Tell of a keeper that is gone: nothing else is seen of it until another goes, too."""
        now = self._clock.now()
        for place, each in enumerate(self._registers, 1):
            if (now - each.seen_at > LONG) is (place in self._missing):
                continue
            if place in self._missing:
                self._missing.remove(place)
                _log.info("keeper %d of who leads answers again", place)
            else:
                self._missing.add(place)
                _log.warning("keeper %d of who leads does not answer", place)

    def _held(self, registers: Iterable[Register]) -> bool:
        now = self._clock.now()
        return sum(now - each.began < VALID for each in registers) >= self._most

    def _is_ours(self, register: Register) -> bool:
        return (register.epoch, register.holder) == (self.epoch, self._holder)

    def _is_others(self, register: Register) -> bool:
        return register.revision > 0 and register.holder not in (FREE, self._holder)

    def _is_to_take(self, register: Register) -> bool:
        """Whether nobody counts on what stands there, as far as we know just now."""
        now = self._clock.now()
        if now - register.seen_at > _FRESH:
            return False
        # What we held over a connection that is lost nobody else took meanwhile.
        return register.holder in (FREE, self._holder) or now - register.since >= WAIT

    async def _took(self) -> bool:
        free = [each for each in self._registers if self._is_to_take(each)]
        if len(free) < self._most:
            return False
        last = (self._led, self._holder)
        self.retaken = sum((each.epoch, each.holder) == last for each in free) >= self._most
        # Most registers: one of them knows the last epoch that anybody led in.
        self.epoch = max(self._led, self.epoch, *(each.epoch for each in free)) + 1
        await asyncio.gather(*(self._write(each, self._holder) for each in free))
        if self.holds:
            return True
        await asyncio.gather(*map(self._free, free))
        await self._clock.sleep(random.uniform(*_APART))  # noqa: S311 - no secret
        return False

    async def _watch(self, register: Register) -> None:
        while True:
            await self._patiently(register.look())
            self._stir.set()
            await self._clock.sleep(_LOOK)

    async def _renew(self, register: Register) -> None:
        while True:
            if self._is_ours(register) or self._may_join(register):
                await self._write(register, self._holder)
            else:
                await self._patiently(register.look())
            await self._clock.sleep(EVERY)

    def _may_join(self, register: Register) -> bool:
        """Whether to write there, too, where another tried to lead in vain, or nobody ever did.

        Only who leads by the others knows that it was in vain; and whoever tried may count on it
        for as long as on a lease.
        """
        others = [each for each in self._registers if each is not register]
        return self._held(others) and self._is_to_take(register)

    async def _free(self, register: Register) -> None:
        """Let go of one, if it is ours: a write cut off before its receipt may be, too."""
        register.began = float("-inf")
        if not self._is_ours(register) or not await self._write(register, FREE):
            await self._patiently(register.look())
        if self._is_ours(register):
            await self._write(register, FREE)

    async def _write(self, register: Register, holder: str) -> bool:
        writing = register.write(self.epoch, holder, over=register.revision)
        return bool(await self._patiently(writing))

    async def _patiently(self, asking: Coroutine[Any, Any, Any]) -> Any:
        """Return None where its server has no answer; raise where the one we are at has none."""
        try:
            answer = await asked(self._server, asking)
        except UnansweredError as error:
            self._trouble = str(error)
            return None
        self._trouble = ""
        return answer

    async def _turn(self, tasks: "list[asyncio.Task[None]]") -> None:
        """Wait until something was read, or a while; raise what a task raised."""
        self._stir.clear()
        await wait_for(self._stir, _LOOK, self._clock)
        for task in tasks:
            if task.done():
                task.result()


def new_holder() -> str:
    """Return a name no other relay has: one program's, over all its connections."""
    return secrets.token_hex(8)


def registers_of(
    server: Server, bucket: str, copies: int, keepers: Sequence[str], clock: Clock
) -> tuple[Register, ...]:
    """Return where a site's lead is written; `keepers` are tags of servers with one each."""
    if not keepers:
        return (Register(server, bucket, clock, copies=copies),)
    names = lease_buckets(bucket, len(keepers))
    return tuple(
        Register(server, name, clock, tag=tag) for name, tag in zip(names, keepers, strict=True)
    )


def lease_buckets(bucket: str, count: int) -> tuple[str, ...]:
    """Name the buckets of the registers; no site's own bucket has capitals."""
    return tuple(f"{bucket}_LEASE{place}" for place in range(1, count + 1))


def over() -> NatsError:
    """What is raised where somebody would act without it."""
    return NatsError(LineTrouble.CLOSED_BY_PEER, "another relay leads")
