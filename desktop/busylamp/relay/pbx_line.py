# SPDX-License-Identifier: MIT
"""The one session to the PBX: written down, and signed in again where a desk waits for its user."""

import asyncio
from collections.abc import Iterable

from busylamp.ami.secret import Secret
from busylamp.link.line import Account, Listener, News
from busylamp.link.session import Session
from busylamp.log import logger
from busylamp.relay.config import RelayConfig
from busylamp.settings.model import MeSettings
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged

_log = logger(__name__)
_REFUSED = 30.0  # seconds; an administrator who mends the account need not start us again
_FINAL = (LineState.REFUSED, LineState.IDENTITY)


class PbxLine:
    """Opened once; whatever the PBX says of the sign-in, it is tried again."""

    def __init__(self, listener: Listener, config: RelayConfig, secret: Secret) -> None:
        self._listener = listener
        self._config = config
        self._secret = secret
        self.session = Session(self._hear, rests=False)
        self._told: tuple[LineState, LineTrouble | None] = (LineState.OFF, None)
        self._again: asyncio.TimerHandle | None = None
        self._closing = False

    def open(self) -> None:
        """Connect and stay connected until closed."""
        self.session.open(self._account(), self._secret)

    async def close(self) -> None:
        """Sign off; returns when nothing runs any more."""
        self._closing = True
        if self._again is not None:
            self._again.cancel()
        self.session.close()
        await self.session.wait_closed()

    def _account(self) -> Account:
        rows = self._config.desk.values()
        watched = (number for row in rows for number in row.watch)  # plain phones, too
        first, *more = dict.fromkeys((*self._config.desk, *watched))
        return Account(
            pbx=self._config.pbx,
            me=MeSettings(extension=first),
            desks=tuple(more),
            internal_lengths=self._config.internal_lengths,
        )

    def _hear(self, news: tuple[News, ...]) -> None:
        self._listener(news)
        self._note(each for each in news if isinstance(each, LineChanged))

    def _note(self, changes: Iterable[LineChanged]) -> None:
        for line in changes:
            if (line.state, line.trouble) != self._told:
                self._told = line.state, line.trouble
                tell = _log.warning if line.state in _FINAL else _log.info
                if line.trouble is None:
                    tell("the line to the phone system: %s", line.state)
                else:
                    tell("the line to the phone system: %s, %s", line.state, line.trouble)
            if line.state in _FINAL and not self._closing:
                self._again = asyncio.get_running_loop().call_later(_REFUSED, self.open)
