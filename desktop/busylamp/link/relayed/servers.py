# SPDX-License-Identifier: MIT
"""The message servers of one cluster: any of them will do, so each is tried before one waits."""

import random
from collections import deque
from collections.abc import Callable

from busylamp.ami.secret import Secret
from busylamp.link.relayed.address import Address
from busylamp.link.relayed.nats import NatsError, Server, connect
from busylamp.link.relayed.trust import BY_ROOTS, Known
from busylamp.log import logger
from busylamp.log.values import Name
from busylamp.telephony.reasons import LineTrouble

_log = logger(__name__)
# No other server helps.
_OWN = (LineTrouble.RELAY_UNSUPPORTED, LineTrouble.RELAY_BAD_KEY, LineTrouble.CA_UNREADABLE)


class Servers:
    """Begins anywhere, so that many desks spread; after a loss with another one."""

    def __init__(
        self,
        address: Address,
        rng: Callable[[], float] = random.random,
        known: Known = BY_ROOTS,
    ) -> None:
        self._known = known
        self._each = deque(address.each)
        self._each.rotate(int(rng() * len(self._each)))

    @property
    def several(self) -> bool:
        """Whether there is another one to go to."""
        return len(self._each) > 1

    async def connect(
        self, seed: Secret, *, inbox: str, lost: Callable[[], object], name: str = "busylamp"
    ) -> Server:
        """Connect to the first that takes us.

        Raises:
            NatsError: Why none did. It is final only if it is so for each of them.
        """
        failures: list[NatsError] = []
        for _ in range(len(self._each)):
            address = self._each[0]
            self._each.rotate(-1)
            try:
                return await connect(
                    address, seed, inbox=inbox, lost=lost, name=name, known=self._known
                )
            except NatsError as error:
                if error.trouble in _OWN:
                    raise
                if self.several:
                    _log.info("%s is not reached: %s", Name(address.host), error.trouble)
                failures.append(error)
        raise next((error for error in failures if not error.final), failures[-1])
