# SPDX-License-Identifier: MIT
"""Calls handed over, diverted, joined, picked up: by what the phones and the window see."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.cards import CallCard
from busylamp.desk.dialling import DialAttempt
from busylamp.settings.file import load
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallId, CallResult, CallState, EndReason
from busylamp.telephony.reasons import DialStep, WishFailure
from tests.pbx.conftest import Office
from tests.pbx.phone import Call, Phone, answering, obeying, refusing, silent
from tests.seat import Seat, open_seat

MORE = """
[calls]
voicemail_prefix = "*"
conference_room = "8000"
[phone]
auto_answer = "grandstream"
answers_by_notify = true
"""


class Desk:
    """Extension 1000: its window, its phone, and what was told of its calls."""

    def __init__(self, office: Office, seat: Seat) -> None:
        self.office = office
        self.seat = seat
        self.hand = seat.services.handover
        self.refused: list[WishRefused] = []
        self.ended: dict[CallId, tuple[CallResult | None, EndReason | None, str | None]] = {}
        seat.services.phone.wish_refused.connect(self.refused.append)
        seat.services.phone.call_changed.connect(self._note)

    def _note(self, news: object) -> None:
        change = getattr(news, "change", None)
        if isinstance(change, CallEnded):
            call = change.call
            self.ended[call.id] = (call.result, call.reason, call.transferred_to)

    @property
    def cards(self) -> tuple[CallCard, ...]:
        return self.seat.services.phone.calls

    def until(self, holds: Callable[[], object], timeout: int = 15_000) -> None:
        self.seat.wait_until(holds, timeout)

    def card(self, *wishes: Wish, state: CallState | None = None) -> CallCard:
        """Wait until a card of mine offers these wishes; return it."""

        def found() -> list[CallCard]:
            return [
                card
                for card in self.cards
                if set(wishes) <= card.offers and state in (None, card.call.state)
            ]

        self.until(found)
        return found()[0]

    def incoming(self) -> Call:
        """Somebody outside calls me."""
        return self.office.call(self.office.provider(silent), "0911234500", "ACME Oy", "0298765432")

    def talk(self) -> tuple[CallCard, Call]:
        """Somebody outside called, and we talk: my card and their end."""
        self.office.phone("1000", answering(0.2))
        theirs = self.incoming()
        return self.card(Wish.TRANSFER, state=CallState.TALKING), theirs

    def rings(self, phone: Phone) -> Call:
        self.until(lambda: phone.calls)
        return next(iter(phone.calls.values()))

    def talk_on(self, *calls: Call) -> bool:
        """Wait until these are answered; whether none is over."""
        self.until(lambda: all(call.answered.is_set() for call in calls))
        return not any(call.ended.is_set() for call in calls)

    def refusal(self) -> tuple[Wish, WishFailure]:
        self.until(lambda: self.refused)
        return self.refused[0].wish, self.refused[0].failure


@pytest.fixture
def open_desk(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Sign an account in."""
    made: list[Seat] = []

    def open_as(user: str = "agentuser", more: str = MORE) -> Desk:
        settings = load(office.settings(user=user, more=more) / "settings.toml").settings
        made.append(open_seat(qtbot, tmp_path / "seat", settings, given=office.secret(user=user)))
        made[0].wait_until_up()
        return Desk(office, made[0])

    yield open_as
    office.pbx.cli("channel request hangup all")
    made[0].wait_until(lambda: "0 active channels" in office.pbx.cli("core show channels count"))
    assert made[0].close()


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk()


def test_a_talk_is_handed_over_at_once(office: Office, desk: Desk) -> None:
    carol = office.phone("1002", answering(0.4))
    card, theirs = desk.talk()
    desk.hand.transfer(card.call.id, "1002")
    hers = desk.rings(carol)
    desk.until(lambda: hers.answered.is_set() and card.call.id in desk.ended)
    assert desk.talk_on(theirs, hers)
    assert desk.ended[card.call.id] == (CallResult.ANSWERED, EndReason.TRANSFERRED, "1002")


def test_a_number_nobody_has_is_refused_and_the_call_stays(desk: Desk) -> None:
    card, theirs = desk.talk()
    desk.hand.transfer(card.call.id, "4242")
    assert desk.refusal() == (Wish.TRANSFER, WishFailure.NO_SUCH_TARGET)
    desk.refused.clear()
    desk.hand.consult(card.call.id, "4242")
    assert desk.refusal() == (Wish.CONSULT, WishFailure.NO_SUCH_TARGET)
    assert desk.card(Wish.TRANSFER).call.state is CallState.TALKING
    assert desk.talk_on(theirs)


def test_i_ask_her_and_hand_over(office: Office, desk: Desk) -> None:
    carol = office.phone("1002", answering(1.0))
    card, theirs = desk.talk()
    desk.hand.consult(card.call.id, "1002")
    asked = desk.card(Wish.COMPLETE, Wish.CANCEL)
    told = asked.call.consultation
    assert told is not None
    assert (told.target.number, told.waiting.number, told.answered) == ("1002", "0298765432", False)
    assert Wish.TRANSFER not in asked.offers
    hers = desk.rings(carol)
    desk.until(lambda: desk.cards[0].call.consultation and desk.cards[0].call.consultation.answered)
    assert desk.cards[0].call.peer.number == "1002"
    desk.hand.complete(card.call.id)
    desk.until(lambda: card.call.id in desk.ended)
    assert desk.ended[card.call.id] == (CallResult.ANSWERED, EndReason.TRANSFERRED, "1002")
    assert desk.talk_on(theirs, hers)


@pytest.mark.parametrize("answers", [True, False])
def test_i_ask_her_and_come_back(office: Office, desk: Desk, *, answers: bool) -> None:
    carol = office.phone("1002", answering(0.2) if answers else silent)
    card, theirs = desk.talk()
    desk.hand.consult(card.call.id, "1002")
    hers = desk.rings(carol)
    desk.until(
        lambda: (told := desk.cards[0].call.consultation) and told.answered is answers,
    )
    desk.hand.cancel(card.call.id)
    desk.until(hers.ended.is_set)
    back = desk.card(Wish.TRANSFER, state=CallState.TALKING)
    assert back.call.consultation is None
    assert back.call.peer.number == "0298765432"
    assert desk.talk_on(theirs)


@pytest.mark.parametrize("behaviour", [refusing("486 Busy Here", 0.4), silent])
def test_she_is_busy_or_does_not_answer_and_i_am_back(
    office: Office, desk: Desk, behaviour: Callable[..., object]
) -> None:
    office.phone("1002", behaviour)  # pyright: ignore[reportArgumentType] - one of the phone's
    card, theirs = desk.talk()
    desk.hand.consult(card.call.id, "1002")
    desk.card(Wish.CANCEL)
    back = desk.card(Wish.TRANSFER, state=CallState.TALKING)
    assert back.call.peer.number == "0298765432"
    assert desk.talk_on(theirs)


def test_a_call_that_does_not_let_me_ask_says_so(office: Office, desk: Desk) -> None:
    mine = office.phone("1000", silent)
    bob = office.phone("1001", answering(0.2))
    call = office.call(mine, "7200")
    his = desk.rings(bob)
    card = desk.card(Wish.CONSULT, state=CallState.TALKING)
    desk.hand.consult(card.call.id, "1002")
    assert desk.refusal() == (Wish.CONSULT, WishFailure.NOTHING_CAME)
    assert desk.talk_on(call, his)


def test_i_ask_her_while_the_call_is_on_hold(office: Office, desk: Desk) -> None:
    carol = office.phone("1002", answering(0.2))
    card, theirs = desk.talk()
    mine = next(phone for phone in office.pbx.phones if phone.extension == "1000")
    office.hold(next(iter(mine.calls.values())), on=True)
    desk.card(Wish.CONSULT, state=CallState.HELD)
    desk.hand.consult(card.call.id, "1002")
    hers = desk.rings(carol)
    desk.until(lambda: (told := desk.cards[0].call.consultation) and told.answered)
    desk.hand.complete(card.call.id)
    desk.until(lambda: card.call.id in desk.ended)
    assert desk.talk_on(theirs, hers)


def test_my_two_calls_are_brought_together(office: Office, desk: Desk) -> None:
    carol = office.phone("1002", answering(0.2))
    _, theirs = desk.talk()
    mine = next(phone for phone in office.pbx.phones if phone.extension == "1000")
    first = next(iter(mine.calls.values()))
    office.hold(first, on=True)
    office.call(mine, "1002")
    hers = desk.rings(carol)
    card = desk.card(Wish.COMPLETE)
    assert card.call.peer.number == "1002"
    desk.hand.complete(card.call.id)
    desk.until(lambda: len(desk.ended) == 2)
    told = {to for _, reason, to in desk.ended.values() if reason is EndReason.TRANSFERRED}
    assert told == {"1002", "0298765432"}
    assert desk.talk_on(theirs, hers)


def test_a_ringing_call_goes_to_a_colleague(office: Office, desk: Desk) -> None:
    office.phone("1000", silent)
    carol = office.phone("1002", answering(0.4))
    theirs = desk.incoming()
    card = desk.card(Wish.DIVERT)
    desk.hand.divert(card.call.id, "1002")
    hers = desk.rings(carol)
    desk.until(lambda: card.call.id in desk.ended)
    assert desk.talk_on(theirs, hers)
    assert desk.ended[card.call.id][0] is CallResult.ANSWERED_ELSEWHERE


def test_a_queues_call_leaves_the_queue(office: Office, desk: Desk) -> None:
    office.phone("1000", silent)
    carol = office.phone("1002", answering(0.4))
    theirs = office.call(office.provider(silent), "0911234501", "ACME Oy", "0298765432")
    card = desk.card(Wish.DIVERT)
    assert card.call.queue == "6500"
    desk.hand.divert(card.call.id, "1002")
    hers = desk.rings(carol)
    desk.until(lambda: card.call.id in desk.ended)
    assert desk.talk_on(theirs, hers)
    assert desk.ended[card.call.id] == (CallResult.REJECTED, EndReason.TRANSFERRED, "1002")


def test_a_ringing_call_goes_to_my_mailbox(office: Office, desk: Desk) -> None:
    office.phone("1000", silent)
    theirs = desk.incoming()
    card = desk.card(Wish.DIVERT_TO_VOICEMAIL)
    desk.hand.divert_to_voicemail(card.call.id)
    desk.until(lambda: card.call.id in desk.ended)
    assert desk.ended[card.call.id] == (CallResult.REJECTED, EndReason.TRANSFERRED, "*1000")
    assert desk.talk_on(theirs)
    assert "VoiceMail!1000@default" in office.pbx.cli("core show channels concise")


def test_i_take_a_colleagues_ringing_call(office: Office, desk: Desk) -> None:
    office.phone("1000", answering(0.2))
    bob = office.phone("1001", silent)
    carol = office.call(office.phone("1002", silent), "1001")
    desk.rings(bob)
    steps: list[DialStep] = []

    def note(attempt: DialAttempt) -> None:
        steps.append(attempt.step)

    desk.seat.services.phone.attempt_changed.connect(note)
    desk.hand.pick_up("1001")
    card = desk.card(Wish.TRANSFER, state=CallState.TALKING)
    assert card.call.peer.number == "1002"
    assert desk.talk_on(carol)
    assert not bob.calls
    assert steps[0] is DialStep.ASKED
    assert DialStep.CONNECTED in steps


def test_three_talk_in_the_room(office: Office, desk: Desk) -> None:
    carol = office.phone("1002", answering(0.2))
    _, theirs = desk.talk()
    mine = next(phone for phone in office.pbx.phones if phone.extension == "1000")
    first = next(iter(mine.calls.values()))
    office.hold(first, on=True)
    office.call(mine, "1002")
    hers = desk.rings(carol)
    desk.card(Wish.COMPLETE)
    held = desk.card(Wish.CONFERENCE, state=CallState.HELD)
    desk.hand.add_to_conference(held.call.id)
    desk.until(lambda: held.call.id in desk.ended)
    desk.until(lambda: [card.call.in_conference for card in desk.cards] == [True])
    desk.until(lambda: office.pbx.cli("confbridge list 8000").count("PJSIP/") == 3)
    assert desk.talk_on(theirs, hers)


def test_two_talk_on_in_the_room(office: Office, desk: Desk) -> None:
    card, theirs = desk.talk()
    desk.hand.add_to_conference(card.call.id)
    desk.until(lambda: [each.call.in_conference for each in desk.cards] == [True])
    desk.until(lambda: office.pbx.cli("confbridge list 8000").count("PJSIP/") == 2)
    assert desk.talk_on(theirs)


def test_my_phone_picks_up_when_told(office: Office, open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("phoneuser")
    office.phone("1000", silent).obeys_talk = True
    theirs = desk.incoming()
    card = desk.card(Wish.ANSWER)
    desk.hand.answer(card.call.id)
    desk.card(Wish.TRANSFER, state=CallState.TALKING)
    assert desk.talk_on(theirs)


def test_who_may_not_tell_the_phone_is_not_offered_it(office: Office, desk: Desk) -> None:
    office.phone("1000", silent)
    desk.incoming()
    assert Wish.ANSWER not in desk.card(Wish.DIVERT).offers


def test_my_phone_picks_up_by_itself_when_i_call(office: Office, desk: Desk) -> None:
    mine = office.phone("1000", obeying)
    office.phone("1002", answering(0.2))
    desk.seat.services.phone.dial("1002")
    desk.card(Wish.TRANSFER, state=CallState.TALKING)
    (call,) = mine.calls.values()
    assert call.invite is not None
    assert call.invite.one("alert-info").endswith(";info=alert-autoanswer;delay=0")


def test_without_reporting_a_target_is_not_looked_up(
    office: Office, open_desk: Callable[..., Desk]
) -> None:
    desk = open_desk("minimaluser")
    carol = office.phone("1002", answering(0.4))
    card, theirs = desk.talk()
    desk.hand.transfer(card.call.id, "1002")
    hers = desk.rings(carol)
    desk.until(lambda: hers.answered.is_set() and card.call.id in desk.ended)
    assert desk.talk_on(theirs, hers)


def test_who_may_only_dial_is_offered_nothing(
    office: Office, open_desk: Callable[..., Desk]
) -> None:
    desk = open_desk("dialuser")
    office.phone("1000", answering(0.6))
    desk.incoming()
    desk.until(lambda: desk.cards)
    assert desk.cards[0].offers == frozenset()
    desk.until(lambda: desk.cards[0].call.peer_channel and desk.cards[0].call.answered_at)
    assert desk.cards[0].offers == frozenset()
    desk.hand.transfer(desk.cards[0].call.id, "1002")
    assert desk.refusal() == (Wish.TRANSFER, WishFailure.NO_PRIVILEGE)


def test_a_pbx_without_the_code_says_so(office: Office, desk: Desk) -> None:
    path = office.pbx.folder / office.pbx.lab[1:] / "etc" / "features.conf"
    with_code = path.read_text()
    path.write_text(with_code.replace("atxfer => *2", "atxfer ="))
    office.pbx.cli("module reload features")
    try:
        card, theirs = desk.talk()
        desk.hand.consult(card.call.id, "1001")
        assert desk.refusal() == (Wish.CONSULT, WishFailure.NO_FEATURE_CODE)
        assert desk.talk_on(theirs)
    finally:
        path.write_text(with_code)
        office.pbx.cli("module reload features")
