# SPDX-License-Identifier: MIT
"""Handing over, diverting, joining, picking up: what is offered, asked, refused."""

from dataclasses import dataclass, replace
from typing import Any

import pytest

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.cards import CallNews
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.office import Office, OfficeEvent
from busylamp.link.line import Answered, Offered
from busylamp.settings.keys import with_values
from busylamp.settings.model import MeSettings, PhoneFamily, Settings
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.changes import CallAnswered, CallEnded, CallHeld, CallRinging
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    ChannelName,
    Consultation,
    Direction,
    EndReason,
    ExtensionNumber,
    Party,
)
from busylamp.telephony.reasons import AskFailure, DialFailure, DialStep, LineState, WishFailure
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


@pytest.fixture
def room() -> Room:
    line = FakeLine()
    made = Room(line, None, SETTINGS)  # pyright: ignore[reportArgumentType] - set below
    contacts = Contacts(open_database(":memory:"), region="GB")
    made.office = Office(
        line,
        settings=lambda: made.settings,
        contacts=contacts,
        region=lambda: "GB",
        clock=FakeClock(),
    )
    made.up()
    return made


# -- what is offered


def test_a_talk_can_be_handed_over_or_brought_into_the_room(room: Room) -> None:
    room.talk()
    assert room.offers() == {Wish.HANG_UP, Wish.TRANSFER, Wish.CONSULT, Wish.CONFERENCE}


def test_a_ringing_call_can_be_answered_declined_or_diverted(room: Room) -> None:
    room.ring()
    ringing = {Wish.HANG_UP, Wish.DIVERT, Wish.DIVERT_TO_VOICEMAIL, Wish.ANSWER}
    assert room.offers() == ringing


def test_in_between_there_is_to_hand_over_and_to_come_back(room: Room) -> None:
    asked = Consultation(target=Party(number="1002"), waiting=Party(number="0298765432"))
    room.talk(consultation=asked, state=CallState.HELD)
    assert room.offers() == {Wish.HANG_UP, Wish.COMPLETE, Wish.CANCEL}


@pytest.mark.parametrize(
    ("without", "lost"),
    [
        ("BlindTransfer Redirect", {Wish.TRANSFER, Wish.CONFERENCE}),
        ("BlindTransfer", set[Wish]()),
        ("Atxfer", {Wish.CONSULT}),
        ("Redirect", {Wish.CONFERENCE}),
    ],
)
def test_only_what_the_account_may_is_offered(room: Room, without: str, lost: set[Wish]) -> None:
    room.talk()
    before = room.offers()
    room.up(without=without)
    assert before - room.offers() == lost


def test_a_talk_with_no_other_leg_can_not_be_handed_over(room: Room) -> None:
    room.talk(peer_channel=None)  # a mailbox, an echo
    assert room.offers() == {Wish.HANG_UP}
    room.talk(peer_channel=ChannelName("/.*/"))
    assert room.offers() == {Wish.HANG_UP}
    room.office.handover.transfer(C1, "1002")
    assert room.line.asked == []


def test_codes_that_are_not_set_are_not_offered(room: Room) -> None:
    room.set(calls__voicemail_prefix="", calls__conference_room="", phone__answers_by_notify=False)
    room.ring()
    assert room.offers() == {Wish.HANG_UP, Wish.DIVERT}
    room.talk()
    assert room.offers() == {Wish.HANG_UP, Wish.TRANSFER, Wish.CONSULT}
    hand = room.office.handover
    assert hand.add_to_conference(C1) == refused(Wish.CONFERENCE, WishFailure.NOT_SET_UP)
    room.ring()
    assert hand.divert_to_voicemail(C1) == refused(Wish.DIVERT_TO_VOICEMAIL, WishFailure.NOT_SET_UP)
    assert hand.answer(C1) == refused(Wish.ANSWER, WishFailure.NOT_SET_UP)


def test_what_nobody_describes_is_off(room: Room) -> None:
    room.set(phone__answers_by_notify=False)
    room.ring()
    assert Wish.ANSWER not in room.offers()
    room.set(pbx__undocumented_actions=True)
    assert Wish.ANSWER in room.offers()
    room.office.handover.answer(C1)
    assert room.asked == [("AcceptCall", {"Channel": "PJSIP/1000-c1"})]
    room.up(without="AcceptCall")
    assert Wish.ANSWER not in room.offers()


# -- at once


def test_the_target_is_looked_up_and_then_my_leg_hands_over(room: Room) -> None:
    room.talk()
    assert room.office.handover.transfer(C1, "1002") is None
    look = ("ShowDialPlan", {"Context": "from-internal", "Extension": "1002"})
    assert room.asked == [look]
    room.answer("DialPlan list will follow", success=True)
    place = {"Exten": "1002", "Context": "from-internal"}
    assert room.asked == [look, ("BlindTransfer", {"Channel": "PJSIP/1000-c1", **place})]


def test_a_number_the_pbx_does_not_know_is_not_tried(room: Room) -> None:
    room.talk()
    room.office.handover.transfer(C1, "4242")
    (said,) = room.answer("Did not find extension 4242@from-internal")
    assert said == refused(Wish.TRANSFER, WishFailure.NO_SUCH_TARGET)
    assert len(room.asked) == 1


def test_a_line_that_breaks_over_the_look_has_done_nothing(room: Room) -> None:
    room.talk()
    room.office.handover.transfer(C1, "1002")
    lost = Answered(request=room.line.asked[0][0], success=False, failure=AskFailure.LOST)
    assert room.office.hear((lost,)) == (refused(Wish.TRANSFER, WishFailure.NOT_CONNECTED),)
    assert len(room.asked) == 1


def test_where_nobody_can_tell_the_call_is_sent(room: Room) -> None:
    room.talk()
    room.office.handover.transfer(C1, "1002")
    room.answer("Permission denied")
    assert room.asked[-1][0] == "BlindTransfer"
    room.up(without="ShowDialPlan")
    room.office.handover.transfer(C1, "1002")
    assert [name for name, _ in room.asked] == ["ShowDialPlan", "BlindTransfer", "BlindTransfer"]


def test_without_blind_transfer_the_other_leg_is_redirected(room: Room) -> None:
    room.up(without="BlindTransfer ShowDialPlan")
    room.talk()
    room.office.handover.transfer(C1, "020 7946 0018")
    name, headers = room.asked[-1]
    assert (name, headers["Channel"]) == ("Redirect", "PJSIP/trunk-c1")
    assert (headers["Exten"], headers["Context"]) == ("02079460018", "outside")
    told = end(room, room.talk(), CallResult.ANSWERED, EndReason.NORMAL)
    assert (told.reason, told.transferred_to) == (EndReason.TRANSFERRED, "02079460018")


def test_bad_targets_and_states_are_refused_and_nothing_is_sent(room: Room) -> None:
    hand = room.office.handover
    room.talk()
    assert hand.transfer(C1, "hello") == refused(Wish.TRANSFER, WishFailure.NOT_DIALABLE)
    assert hand.consult(C1, "1&2") == refused(Wish.CONSULT, WishFailure.NOT_DIALABLE)
    assert hand.consult(C1, "+442079460018") == refused(Wish.CONSULT, WishFailure.DIGITS_ONLY)
    assert hand.divert(C1, "1002") == refused(Wish.DIVERT, WishFailure.NOT_NOW)
    assert hand.cancel(C1) == refused(Wish.CANCEL, WishFailure.NOT_NOW)
    assert hand.complete(C1) == refused(Wish.COMPLETE, WishFailure.NOT_NOW)
    assert hand.answer(C1) == refused(Wish.ANSWER, WishFailure.NOT_NOW)
    assert hand.transfer(C2, "1002") == refused(Wish.TRANSFER, WishFailure.GONE, "c2")
    room.ring()
    assert hand.transfer(C1, "1002") == refused(Wish.TRANSFER, WishFailure.NOT_NOW)
    assert hand.divert(C1, "x") == refused(Wish.DIVERT, WishFailure.NOT_DIALABLE)
    assert room.line.asked == []


def test_a_line_that_is_down_is_asked_nothing(room: Room) -> None:
    room.talk()
    room.office.hear((LineChanged(state=LineState.WAITING),))
    hand = room.office.handover
    assert hand.transfer(C1, "1002") == refused(Wish.TRANSFER, WishFailure.NOT_CONNECTED)
    assert room.line.asked == []


# -- asking first


def test_the_pbx_is_let_ask_in_my_name(room: Room) -> None:
    room.talk()
    room.office.handover.consult(C1, "1002")
    room.answer(success=True)
    assert room.asked[-1] == (
        "Atxfer",
        {"Channel": "PJSIP/1000-c1", "Exten": "1002#", "Context": "from-internal"},
    )
    words = "No attended transfer feature code found"
    (said,) = room.answer(words)
    assert said == refused(Wish.CONSULT, WishFailure.NO_FEATURE_CODE, detail=words)


def test_handing_over_is_my_hangup_and_coming_back_a_cancel(room: Room) -> None:
    asked = Consultation(target=Party(number="1002"), waiting=Party(number="0298765432"))
    room.talk(consultation=asked)
    hand = room.office.handover
    assert hand.transfer(C1, "1003") == refused(Wish.TRANSFER, WishFailure.NOT_NOW)
    hand.complete(C1)
    hand.cancel(C1)
    mine = {"Channel": "PJSIP/1000-c1"}
    assert room.asked == [("Hangup", mine), ("CancelAtxfer", mine)]


def test_my_two_calls_are_bridged(room: Room) -> None:
    room.talk(state=CallState.HELD)
    assert Wish.COMPLETE not in room.offers()
    room.talk(C2)
    assert Wish.COMPLETE in room.offers(C2)
    assert Wish.COMPLETE not in room.offers(C1)  # the held one is not the one I ask
    room.office.handover.complete(C2)
    far = {"Channel1": "PJSIP/trunk-c1", "Channel2": "PJSIP/trunk-c2", "Tone": "no"}
    assert room.asked == [("Bridge", far)]


def test_both_ends_of_bridged_calls_are_told_as_handed_over(room: Room) -> None:
    held, mine = room.talk(state=CallState.HELD), room.talk(C2)
    room.office.handover.complete(C2)
    room.answer(success=True)
    for call, to in ((held, "1002"), (mine, "0298765432")):
        told = end(room, call, CallResult.ANSWERED, EndReason.NORMAL)
        assert (told.reason, told.transferred_to) == (EndReason.TRANSFERRED, to)


def test_calls_the_pbx_did_not_bridge_just_end(room: Room) -> None:
    held, _ = room.talk(state=CallState.HELD), room.talk(C2)
    room.office.handover.complete(C2)
    (said,) = room.answer("Channel1 does not exists")
    assert isinstance(said, WishRefused)
    assert said.failure is WishFailure.GONE
    told = end(room, held, CallResult.ANSWERED, EndReason.NORMAL)
    assert (told.reason, told.transferred_to) == (EndReason.NORMAL, None)


def test_with_three_calls_nobody_knows_which_two_are_meant(room: Room) -> None:
    room.talk(state=CallState.HELD)
    room.talk(CallId("c3"), state=CallState.HELD)
    room.talk(C2)
    assert Wish.COMPLETE not in room.offers(C2)
    assert room.office.handover.complete(C2) == refused(Wish.COMPLETE, WishFailure.NOT_NOW, "c2")


# -- diverting


def test_the_callers_leg_is_redirected(room: Room) -> None:
    room.ring(queue="6500")
    room.office.handover.divert(C1, "1002")
    room.answer(success=True)
    name, headers = room.asked[-1]
    assert (name, headers["Channel"], headers["Exten"]) == ("Redirect", "PJSIP/trunk-c1", "1002")
    assert "ExtraChannel" not in headers


def test_my_mailbox_is_a_code_in_my_own_context(room: Room) -> None:
    room.set(numbers__outside_prefix="0")
    room.ring()
    room.office.handover.divert_to_voicemail(C1)
    room.answer(success=True)
    headers = room.asked[-1][1]
    assert (headers["Exten"], headers["Context"]) == ("*1000", "from-internal")


def end(
    room: Room, call: Call, result: CallResult, reason: EndReason = EndReason.CALLER_GAVE_UP
) -> Call:
    ended = replace(call, state=CallState.ENDED, result=result, reason=reason)
    events = room.office.hear((CallEnded(call=ended),))
    (news,) = [event for event in events if isinstance(event, CallNews)]
    assert news.card.call == news.change.call
    return news.change.call


def test_what_i_diverted_was_not_missed(room: Room) -> None:
    call = room.ring()
    room.office.handover.divert(C1, "1002")
    room.answer(success=True)
    told = end(room, call, CallResult.MISSED)
    assert (told.result, told.reason) == (CallResult.REJECTED, EndReason.TRANSFERRED)
    assert told.transferred_to == "1002"
    assert end(room, call, CallResult.MISSED).result is CallResult.MISSED  # told of one end only


def test_what_a_colleague_took_is_told_so(room: Room) -> None:
    call = room.ring()
    room.office.handover.divert(C1, "1002")
    room.answer(success=True)
    assert end(room, call, CallResult.ANSWERED_ELSEWHERE).transferred_to is None


def test_what_the_pbx_did_not_divert_was_missed(room: Room) -> None:
    call = room.ring()
    room.office.handover.divert(C1, "1002")
    room.answer(success=True)
    (said,) = room.answer("Channel does not exist: PJSIP/trunk-c1")
    assert isinstance(said, WishRefused)
    assert said.failure is WishFailure.GONE
    assert end(room, call, CallResult.MISSED).result is CallResult.MISSED


# -- the room


def test_a_talk_goes_into_the_room_with_me(room: Room) -> None:
    room.talk()
    room.office.handover.add_to_conference(C1)
    room.answer(success=True)
    name, headers = room.asked[-1]
    assert name == "Redirect"
    assert (headers["Channel"], headers["ExtraChannel"]) == ("PJSIP/1000-c1", "PJSIP/trunk-c1")
    assert headers["Exten"] == headers["ExtraExten"] == "8000"


def test_the_held_one_follows_me_into_the_room(room: Room) -> None:
    room.talk(state=CallState.HELD)
    room.talk(C2)
    room.office.handover.add_to_conference(C1)
    room.answer(success=True)
    room.answer(success=True)
    sent = [(h["Channel"], h.get("ExtraChannel")) for name, h in room.asked if name == "Redirect"]
    assert sent == [("PJSIP/1000-c2", "PJSIP/trunk-c2"), ("PJSIP/trunk-c1", None)]


def test_the_talk_i_am_in_follows_nobody(room: Room) -> None:
    """Whichever card is clicked, my own leg goes in by the talk that is not on hold."""
    room.talk(state=CallState.HELD)
    room.talk(C2)
    room.office.handover.add_to_conference(C2)
    room.answer(success=True)
    room.answer(success=True)
    sent = [(h["Channel"], h.get("ExtraChannel")) for name, h in room.asked if name == "Redirect"]
    assert sent == [("PJSIP/1000-c2", "PJSIP/trunk-c2"), ("PJSIP/trunk-c1", None)]


def test_nobody_is_sent_into_an_empty_room(room: Room) -> None:
    room.talk(state=CallState.HELD)
    room.talk(C2)
    room.office.handover.add_to_conference(C1)
    room.answer(success=True)
    (said,) = room.answer("Channel does not exist: PJSIP/1000-c2")
    assert isinstance(said, WishRefused)
    assert (said.wish, said.failure, said.about) == (Wish.CONFERENCE, WishFailure.GONE, "c2")
    assert [name for name, _ in room.asked] == ["ShowDialPlan", "Redirect"]


def test_one_more_is_brought_in_where_i_am(room: Room) -> None:
    room.talk(peer_channel=None, in_conference=True)
    room.talk(C2)
    room.office.handover.add_to_conference(C2)
    room.answer(success=True)
    name, headers = room.asked[-1]
    assert (name, headers["Channel"]) == ("Redirect", "PJSIP/trunk-c2")
    assert "ExtraChannel" not in headers


# -- picking up


def test_my_phone_is_told_to_pick_up(room: Room) -> None:
    room.ring()
    room.office.handover.answer(C1)
    notify = ("PJSIPNotify", {"Channel": "PJSIP/1000-c1", "Variable": "Event=talk"})
    assert room.asked == [notify]
    room.up(without="PJSIPNotify")
    assert Wish.ANSWER not in room.offers()


def test_not_while_i_call(room: Room) -> None:
    room.ring(originated=True, direction=Direction.OUTGOING)
    assert room.offers() == {Wish.HANG_UP}


def test_a_colleagues_call_is_taken_by_the_code_once(room: Room) -> None:
    room.set(numbers__outside_prefix="0")
    asked = room.office.handover.pick_up("1001")
    assert isinstance(asked, DialAttempt)
    assert (asked.step, asked.number) == (DialStep.ASKED, "**1001")
    ((name, headers),) = room.asked
    assert name == "Originate"
    assert (headers["Exten"], headers["Context"]) == ("**1001", "from-internal")
    room.answer("Extension does not exist.")
    assert len(room.asked) == 1


def test_what_can_not_be_picked_up(room: Room) -> None:
    hand = room.office.handover
    assert hand.pick_up("bob") == refused(Wish.PICK_UP, WishFailure.NOT_DIALABLE, "bob")
    room.set(calls__pickup_code="")
    assert hand.pick_up("1001") == refused(Wish.PICK_UP, WishFailure.NOT_SET_UP, "1001")
    room.set(calls__pickup_code="**")
    room.up(without="Originate")
    asked = hand.pick_up("1001")
    assert isinstance(asked, DialAttempt)
    assert asked.failure is DialFailure.NO_PRIVILEGE
    assert room.line.asked == []


@pytest.mark.parametrize("family", [each for each in PhoneFamily if each is not PhoneFamily.NONE])
def test_my_phone_picks_up_by_itself_where_i_say_so(room: Room, family: PhoneFamily) -> None:
    room.office.dial("1002")
    assert "Variable" not in room.asked[-1][1]
    room.set(phone__auto_answer=family)
    room.office.dial("1002")
    sent = [value for name, value in room.line.asked[-1][1].headers() if name == "Variable"]
    assert sent
    assert all(value.startswith("PJSIP_HEADER(add,") for value in sent)
    assert all("," not in value.partition(")=")[2] for value in sent)  # it would part the header
    room.set(me__channel="Local/1000@from-internal")
    room.office.dial("1002")
    assert "Variable" not in room.asked[-1][1]
