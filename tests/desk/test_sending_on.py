# SPDX-License-Identifier: MIT
"""Diverting, joining in a room, picking up: what is asked, refused and told."""

import pytest

from busylamp.ami.actions import Hangup, Raw
from busylamp.desk.access import Ability
from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.dialling import DialAttempt
from busylamp.settings.model import PhoneFamily
from busylamp.telephony.model import (
    CallResult,
    CallState,
    Direction,
    EndReason,
)
from busylamp.telephony.reasons import DialFailure, DialStep, WishFailure
from tests.desk.room import C1, C2, Room, end, open_room, refused


@pytest.fixture
def room() -> Room:
    return open_room()


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


def test_another_refusal_about_the_call_changes_nothing(room: Room) -> None:
    call = room.ring()
    room.office.handover.divert(C1, "1002")
    room.answer(success=True)
    room.office.handover.answer(C1)
    room.answer("Channel does not exist")
    assert end(room, call, CallResult.MISSED).transferred_to == "1002"


def test_a_context_the_pbx_would_misread_is_said_and_nothing_is_sent(room: Room) -> None:
    room.set(me__context="from internal")
    room.ring()
    assert room.office.handover.divert(C1, "1002") == refused(Wish.DIVERT, WishFailure.UNSENDABLE)
    assert room.asked == []


def test_a_leg_the_pbx_would_misread_is_said_and_nothing_is_sent(room: Room) -> None:
    room.ring(channel="/all/")
    assert room.office.hang_up(C1) == refused(Wish.HANG_UP, WishFailure.UNSENDABLE)
    assert room.asked == []


def test_a_second_half_the_pbx_would_misread_is_said(room: Room) -> None:
    asking = room.office.asking

    def follow() -> WishRefused | None:
        hangup = Hangup(channel="/all/")
        return asking.ask(Wish.CONFERENCE, hangup, Ability.HANG_UP, about="c1")

    first = Raw("Redirect")
    asking.ask(Wish.CONFERENCE, first, Ability.REDIRECT, about="c1", then=follow)
    assert room.answer(success=True) == (refused(Wish.CONFERENCE, WishFailure.UNSENDABLE),)
    assert [name for name, _ in room.asked] == ["Redirect"]


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
