# SPDX-License-Identifier: MIT
"""The window's way to hand calls over: every wish reaches the desk, every refusal comes back."""

import pytest

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.office import Office
from busylamp.link.line import Offered
from busylamp.services.handover import HandoverService
from busylamp.services.phone import PhoneService
from busylamp.settings.model import MeSettings, Settings
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.model import CallId
from busylamp.telephony.reasons import DialStep, LineState, WishFailure
from busylamp.telephony.status import LineChanged
from tests.desk.conftest import FakeClock, FakeLine

GONE = CallId("gone")


@pytest.fixture
def office() -> Office:
    made = Office(
        FakeLine(),
        settings=lambda: Settings(me=MeSettings(extension="1000")),
        contacts=Contacts(open_database(":memory:"), region="GB"),
        region=lambda: "GB",
        clock=FakeClock(),
    )
    made.hear((Offered(commands=frozenset({"Originate"})), LineChanged(state=LineState.UP)))
    return made


@pytest.fixture
def phone(office: Office) -> PhoneService:
    return PhoneService(office)


@pytest.fixture
def hand(office: Office, phone: PhoneService) -> HandoverService:
    return HandoverService(office.handover, phone)


def test_a_refusal_known_at_once_is_told_by_the_one_signal(
    phone: PhoneService, hand: HandoverService
) -> None:
    told: list[WishRefused] = []
    phone.wish_refused.connect(told.append)
    hand.transfer(GONE, "1002")
    hand.consult(GONE, "1002")
    hand.complete(GONE)
    hand.cancel(GONE)
    hand.divert(GONE, "1002")
    hand.divert_to_voicemail(GONE)
    hand.add_to_conference(GONE)
    hand.answer(GONE)
    assert {each.failure for each in told} == {WishFailure.GONE}
    assert [each.wish for each in told] == [
        *(Wish.TRANSFER, Wish.CONSULT, Wish.COMPLETE, Wish.CANCEL),
        *(Wish.DIVERT, Wish.DIVERT_TO_VOICEMAIL, Wish.CONFERENCE, Wish.ANSWER),
    ]


def test_a_pickup_is_an_attempt_like_any_call(phone: PhoneService, hand: HandoverService) -> None:
    attempts: list[DialAttempt] = []
    refused: list[WishRefused] = []
    phone.attempt_changed.connect(attempts.append)
    phone.wish_refused.connect(refused.append)
    hand.pick_up("1001")
    assert [(each.number, each.step) for each in attempts] == [("**1001", DialStep.ASKED)]
    hand.pick_up("bob")
    assert [each.failure for each in refused] == [WishFailure.NOT_DIALABLE]
