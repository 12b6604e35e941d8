# SPDX-License-Identifier: MIT
"""Handing over: what is offered, asked, refused, and what nothing came of."""

import pytest

from busylamp.desk.asking import Wish, WishRefused
from busylamp.link.line import Answered
from busylamp.telephony.model import (
    CallId,
    CallResult,
    CallState,
    ChannelName,
    Consultation,
    EndReason,
    Party,
)
from busylamp.telephony.reasons import AskFailure, LineState, WishFailure
from busylamp.telephony.status import LineChanged
from tests.desk.room import C1, C2, Room, end, open_room, refused

ASKED = Consultation(target=Party(number="1002"), waiting=Party(number="0298765432"))


@pytest.fixture
def room() -> Room:
    return open_room()


# -- what is offered


def test_a_talk_can_be_handed_over_or_brought_into_the_room(room: Room) -> None:
    room.talk()
    assert room.offers() == {Wish.HANG_UP, Wish.TRANSFER, Wish.CONSULT, Wish.CONFERENCE}


def test_a_ringing_call_can_be_answered_declined_or_diverted(room: Room) -> None:
    room.ring()
    ringing = {Wish.HANG_UP, Wish.DIVERT, Wish.DIVERT_TO_VOICEMAIL, Wish.ANSWER}
    assert room.offers() == ringing


def test_in_between_there_is_to_hand_over_and_to_come_back(room: Room) -> None:
    room.talk(consultation=ASKED, state=CallState.HELD)
    assert room.offers() == {Wish.COMPLETE, Wish.CANCEL}


def test_hanging_up_in_between_would_hand_over_and_is_refused(room: Room) -> None:
    room.talk(consultation=ASKED, state=CallState.HELD)
    asked = len(room.asked)
    assert room.office.hang_up(C1) == refused(Wish.HANG_UP, WishFailure.NOT_NOW)
    assert len(room.asked) == asked


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


def test_a_look_nobody_answers_has_done_nothing(room: Room) -> None:
    room.talk()
    room.office.handover.transfer(C1, "1002")
    late = Answered(request=room.line.asked[0][0], success=False, failure=AskFailure.TIMED_OUT)
    assert room.office.hear((late,)) == (refused(Wish.TRANSFER, WishFailure.NO_ANSWER_FROM_PBX),)
    assert len(room.asked) == 1


def test_a_call_that_moved_on_while_the_target_was_looked_up_stays(room: Room) -> None:
    room.ring()
    room.office.handover.divert(C1, "1002")
    room.talk()  # I picked up: the caller is mine now
    (said,) = room.answer("DialPlan list will follow", success=True)
    assert said == refused(Wish.DIVERT, WishFailure.NOT_NOW)
    assert [name for name, _ in room.asked] == ["ShowDialPlan"]


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
    room.talk(consultation=ASKED)
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


# -- nothing came of it


def test_a_wish_that_nothing_came_of_is_told_once(room: Room) -> None:
    room.up(without="ShowDialPlan")
    room.talk()
    room.office.handover.consult(C1, "1002")
    room.answer("Atxfer successfully queued", success=True)
    room.clock.now += 5.9
    assert room.office.expire() == ()
    room.clock.now += 0.2
    assert room.office.expire() == (refused(Wish.CONSULT, WishFailure.NOTHING_CAME),)
    assert room.office.expire() == ()


@pytest.mark.parametrize("late", [True, False])
def test_what_the_calls_events_show_came(room: Room, *, late: bool) -> None:
    room.up(without="ShowDialPlan")
    room.talk()
    room.office.handover.consult(C1, "1002")
    if late:
        room.answer(success=True)
    room.talk(state=CallState.HELD, consultation=ASKED)
    if not late:  # the answer may come after what it is about
        room.answer(success=True)
    room.clock.now += 60
    assert room.office.expire() == ()


def test_a_partner_held_for_nothing_is_told(room: Room) -> None:
    room.up(without="ShowDialPlan")  # nobody could tell that there is no such number
    room.talk()
    room.office.handover.consult(C1, "4242")
    room.answer(success=True)
    room.talk(state=CallState.HELD)
    room.clock.now += 60
    assert room.office.expire() == (refused(Wish.CONSULT, WishFailure.NOTHING_CAME),)


def test_a_phone_that_does_not_obey_is_told(room: Room) -> None:
    call = room.ring()
    room.office.handover.answer(C1)
    room.answer(success=True)
    room.clock.now += 60
    assert room.office.expire() == (refused(Wish.ANSWER, WishFailure.NOTHING_CAME),)
    room.office.handover.answer(C1)
    room.answer(success=True)
    end(room, call, CallResult.MISSED)
    room.clock.now += 60
    assert room.office.expire() == ()
