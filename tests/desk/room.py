# SPDX-License-Identifier: MIT
"""My desk on a line that remembers, with calls that a test makes up."""

from dataclasses import dataclass, field, replace
from typing import Any

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.cards import CallNews
from busylamp.desk.office import Office, OfficeEvent
from busylamp.link.line import Answered, Offered
from busylamp.settings.keys import with_values
from busylamp.settings.model import MeSettings, Settings
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.changes import CallAnswered, CallEnded, CallHeld, CallRinging
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    ChannelName,
    Direction,
    EndReason,
    ExtensionNumber,
    Party,
)
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.telephony.status import LineChanged
from tests.desk.conftest import FakeClock, FakeLine

ALL = frozenset(
    (
        *("Originate", "Hangup", "BlindTransfer", "Redirect", "Atxfer", "CancelAtxfer"),
        *("Bridge", "PJSIPNotify", "ShowDialPlan", "AcceptCall"),
    )
)
SETTINGS = with_values(
    Settings(me=MeSettings(extension="1000")),
    {
        "dial.external_context": "outside",
        "calls.voicemail_prefix": "*",
        "calls.conference_room": "8000",
        "phone.answers_by_notify": True,
    },
)
C1, C2 = CallId("c1"), CallId("c2")


@dataclass
class Room:
    """My desk on a line that remembers."""

    line: FakeLine
    office: Office
    settings: Settings
    clock: FakeClock = field(default_factory=FakeClock)

    def set(self, **values: object) -> None:
        named = {key.replace("__", "."): value for key, value in values.items()}
        self.settings = with_values(self.settings, named)

    def up(self, *, without: str = "") -> None:
        commands = ALL - set(without.split())
        self.office.hear((Offered(commands=commands), LineChanged(state=LineState.UP)))

    def talk(self, call: CallId = C1, **more: Any) -> Call:
        made = replace(call_of(call, CallState.TALKING), **more)
        kind = CallHeld if made.state is CallState.HELD else CallAnswered
        self.office.hear((kind(call=made),))
        return made

    def ring(self, **more: Any) -> Call:
        made = replace(call_of(C1, CallState.RINGING), **more)
        self.office.hear((CallRinging(call=made),))
        return made

    def offers(self, call: CallId = C1) -> frozenset[Wish]:
        return next(card.offers for card in self.office.cards if card.call.id == call)

    def answer(self, message: str = "", *, success: bool = False) -> tuple[OfficeEvent, ...]:
        request = self.line.asked[-1][0]
        answer = Answered(request=request, success=success, message=message)
        return self.office.hear((answer,))

    @property
    def asked(self) -> list[tuple[str, dict[str, str]]]:
        return [(action.name, dict(action.headers())) for _, action in self.line.asked]


def call_of(name: CallId, state: CallState) -> Call:
    number = "0298765432" if name == C1 else "1002"
    return Call(
        id=name,
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        state=state,
        first=Party(number=number),
        peer=Party(number=number),
        channel=ChannelName(f"PJSIP/1000-{name}"),
        peer_channel=ChannelName(f"PJSIP/trunk-{name}"),
    )


def refused(wish: Wish, failure: WishFailure, about: str = "c1", detail: str = "") -> WishRefused:
    return WishRefused(wish=wish, failure=failure, about=about, detail=detail)


def open_room() -> Room:
    """Sign in as an account that may do everything."""
    line = FakeLine()
    made = Room(line, None, SETTINGS)  # pyright: ignore[reportArgumentType] - set below
    contacts = Contacts(open_database(":memory:"), region="GB")
    made.office = Office(
        line,
        settings=lambda: made.settings,
        contacts=contacts,
        region=lambda: "GB",
        clock=made.clock,
    )
    made.up()
    return made


def end(
    room: Room, call: Call, result: CallResult, reason: EndReason = EndReason.CALLER_GAVE_UP
) -> Call:
    ended = replace(call, state=CallState.ENDED, result=result, reason=reason)
    events = room.office.hear((CallEnded(call=ended),))
    (news,) = [event for event in events if isinstance(event, CallNews)]
    assert news.card.call == news.change.call
    return news.change.call
