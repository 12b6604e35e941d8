# SPDX-License-Identifier: MIT
"""The line the settings ask for: straight to the PBX, or through a relay."""

from typing import TYPE_CHECKING

from busylamp.ami.actions import Action
from busylamp.ami.secret import Secret
from busylamp.link.clock import Clock
from busylamp.link.connect import connect
from busylamp.link.last_reads import LastReads
from busylamp.link.line import Account, Listener, RequestId
from busylamp.link.load import Load
from busylamp.link.session import Connector, Session

if TYPE_CHECKING:  # only who has a relay pays for it
    from busylamp.link.relay import RelaySession


class Choice:
    """Satisfies `line.Line`; which line it is may change with each `open`."""

    def __init__(
        self, listener: Listener, *, clock: Clock | None = None, connector: Connector = connect
    ) -> None:
        self._listener = listener
        self._clock = clock
        self._direct = Session(listener, clock=clock, connector=connector)
        self._relayed: RelaySession | None = None
        self._current: Session | RelaySession = self._direct

    @property
    def load(self) -> Load:
        """What came so far straight from a PBX."""
        return self._direct.load

    @property
    def last_reads(self) -> LastReads:
        """The last a PBX said; of a relay nothing is kept."""
        return self._direct.last_reads

    def open(self, account: Account, secret: Secret) -> None:
        """Connect, sign in and stay connected until closed; replaces what was open."""
        wanted: Session | RelaySession = self._direct
        if account.pbx.relay:
            wanted = self._relay()
        if wanted is not self._current:
            self._current.close()
            self._current = wanted
        wanted.open(account, secret)

    def close(self) -> None:
        """Sign off and stay off."""
        self._current.close()

    async def wait_closed(self) -> None:
        """Wait until nothing of either line runs any more."""
        await self._direct.wait_closed()
        if self._relayed is not None:
            await self._relayed.wait_closed()

    def ask(self, request: RequestId, action: Action, *, deadline: float = 10.0) -> None:
        """Send once; an Answered with the same request follows within `deadline` seconds."""
        self._current.ask(request, action, deadline=deadline)

    def probe(self) -> None:
        """Find out now whether the line lives."""
        self._current.probe()

    def drop(self) -> None:
        """Leave a peer that tells more than anybody can hear; it is tried again later."""
        self._current.drop()

    def _relay(self) -> "RelaySession":
        from busylamp.link.relay import RelaySession

        if self._relayed is None:
            self._relayed = RelaySession(self._listener, clock=self._clock)
        return self._relayed
