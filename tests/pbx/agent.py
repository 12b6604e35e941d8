# SPDX-License-Identifier: MIT
"""One agent's Busylamp without a window, over a real PBX: the desk, and what its line received."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from busylamp.ami.actions import PING
from busylamp.ami.secret import Secret
from busylamp.desk.asking import WishRefused
from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.signin import account_of
from busylamp.link.choice import Choice
from busylamp.link.line import Answered, News, RequestId
from busylamp.settings.model import MeSettings, PbxSettings, QueueSettings, Settings
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.queues import Queue, QueueMember
from busylamp.telephony.reasons import LineState
from tests.pbx.asterisk import SECRET, Asterisk
from tests.relay.between import Between

_LONGEST = 15.0


@dataclass
class Agent:
    """Used from inside its loop only."""

    pbx: Asterisk
    extension: str
    user: str = "agentuser"
    queues: QueueSettings = field(default_factory=QueueSettings)
    received: bytearray = field(default_factory=bytearray)
    events: list[OfficeEvent] = field(default_factory=list[OfficeEvent])
    relay: Between | None = None  # what it goes through, in the place of AMI
    ahead: float = 0.0  # seconds its clock is ahead, to make it look after things now

    def __post_init__(self) -> None:
        pbx = PbxSettings(host="127.0.0.1", port=self.pbx.ami, tls=False, username=self.user)
        if self.relay is not None:
            pbx = PbxSettings(relay=self.relay.address)
        self.settings = Settings(
            pbx=pbx, me=MeSettings(extension=self.extension), queues=self.queues
        )
        self._news = asyncio.Event()
        self._settling = 0
        self._answered: set[RequestId] = set()
        self._session = Choice(self._hear)
        self.office = Office(
            self._session,
            settings=lambda: self.settings,
            contacts=Contacts(open_database(":memory:")),
            region=lambda: "GB",
            clock=lambda: time.monotonic() + self.ahead,
        )
        self.desk = self.office.queueing

    async def open(self) -> "Agent":
        account = replace(account_of(self.settings), record=self.received.extend)
        secret = Secret(SECRET) if self.relay is None else self.relay.seed(self.extension)
        self._session.open(account, secret)
        await self.until(lambda: self.office.line.state is LineState.UP, "the line")
        return self

    async def close(self) -> None:
        self._session.close()
        await self._session.wait_closed()

    async def until(self, holds: Callable[[], object], what: str) -> None:
        try:
            async with asyncio.timeout(_LONGEST):
                while not holds():
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"{what}; now {self.desk.queues}") from None

    async def settled(self) -> None:
        """Wait until what was asked for was answered: answers come in the order of questions."""
        self._settling += 1
        request = RequestId(f"settled-{self._settling}")
        self._session.ask(request, PING)
        await self.until(lambda: request in self._answered, "an answer")

    def queue(self, name: str) -> Queue:
        found = self.desk.queue(name)
        assert found is not None
        return found

    def me(self, name: str) -> QueueMember | None:
        return self.desk.place(name).member

    def member(self, name: str, interface: str) -> QueueMember | None:
        members = self.queue(name).members
        return next((each for each in members if each.interface == interface), None)

    @property
    def refusals(self) -> list[WishRefused]:
        return [event for event in self.events if isinstance(event, WishRefused)]

    @property
    def denied(self) -> int:
        """How often the PBX said that this account may not do something."""
        return self.received.count(b"Permission denied")

    def _hear(self, news: tuple[News, ...]) -> None:
        self.events.extend(self.office.hear(news))
        self._answered.update(each.request for each in news if isinstance(each, Answered))
        self._news.set()


def picture(agent: Agent, only: str = "") -> list[Queue]:
    """The queues as far as two clients must agree: since when somebody waits is to the second."""
    return [
        replace(
            queue,
            callers=tuple(replace(each, since=None, priority=None) for each in queue.callers),
            members=tuple(sorted(queue.members, key=lambda member: member.interface)),
        )
        for queue in agent.desk.queues
        if only in ("", queue.name)
    ]
