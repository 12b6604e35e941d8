# SPDX-License-Identifier: MIT
"""A line that remembers what was asked, and a clock that stands still."""

from dataclasses import dataclass, field

import pytest

from busylamp.ami.actions import Action
from busylamp.ami.secret import Secret
from busylamp.desk.office import Office, OfficeEvent
from busylamp.link.line import Account, Answered, News, Offered, RequestId
from busylamp.settings.model import DialSettings, MeSettings, PbxSettings, Settings
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged


@dataclass
class FakeLine:
    """Satisfies link.line.Line; nothing is sent anywhere."""

    asked: list[tuple[RequestId, Action]] = field(default_factory=list[tuple[RequestId, Action]])

    def open(self, account: Account, secret: Secret) -> None:
        """Nothing to open."""

    def close(self) -> None:
        """Nothing to close."""

    def ask(self, request: RequestId, action: Action, *, deadline: float = 10.0) -> None:
        self.asked.append((request, action))

    def probe(self) -> None:
        """Nothing to probe."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the last action asked for."""
        return dict(self.asked[-1][1].headers())


@dataclass
class FakeClock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """An office with everything it leans on, for tests to move."""

    line: FakeLine
    clock: FakeClock
    contacts: Contacts
    office: Office
    settings: Settings

    def hear(self, *news: News) -> tuple[OfficeEvent, ...]:
        return self.office.hear(news)

    def up(self, *commands: str) -> tuple[OfficeEvent, ...]:
        """Bring the line up for an account that may do this."""
        offered = Offered(commands=frozenset(commands or ("Originate", "Hangup")))
        return self.hear(offered, LineChanged(state=LineState.UP))

    def answer(self, message: str, *, success: bool = False) -> tuple[OfficeEvent, ...]:
        """Let the PBX answer the last request."""
        request = self.line.asked[-1][0]
        return self.hear(Answered(request=request, success=success, message=message))


@pytest.fixture
def desk() -> Desk:
    settings = Settings(
        pbx=PbxSettings(host="ucm.example.net", username="amiuser1"),
        me=MeSettings(extension="1000"),
        dial=DialSettings(external_context="outbound-allroutes", ring_seconds=30),
    )
    line, clock = FakeLine(), FakeClock()
    contacts = Contacts(open_database(":memory:"), region="GB")
    return Desk(line, clock, contacts, _office(line, clock, contacts, settings), settings)


def _office(line: FakeLine, clock: FakeClock, contacts: Contacts, settings: Settings) -> Office:
    return Office(
        line, settings=lambda: settings, contacts=contacts, region=lambda: "GB", clock=clock
    )
