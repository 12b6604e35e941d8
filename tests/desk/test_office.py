# SPDX-License-Identifier: MIT
"""The picture a front end shows: names, calls, lamps, and what is lost with the line."""

from dataclasses import replace

from busylamp.desk.access import Ability
from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.cards import TheirCallNews
from busylamp.desk.names import NameSource
from busylamp.desk.office import CallNews, Me, MeChanged
from busylamp.desk.people import People
from busylamp.link.line import Answered
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.telephony.changes import (
    CallAnswered,
    CallEnded,
    CallRinging,
    PresenceChanged,
    PresenceGone,
    QueueChanged,
)
from busylamp.telephony.model import (
    Call,
    CallId,
    CallState,
    ChannelName,
    Direction,
    ExtensionNumber,
    Party,
    Presence,
    PresenceState,
)
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import AskFailure, LineState, WishFailure
from busylamp.telephony.status import LineChanged
from tests.desk.conftest import Desk


def incoming(number: str, name: str | None = None, state: CallState = CallState.RINGING) -> Call:
    return Call(
        id=CallId("c1"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        state=state,
        first=Party(number=number, name=name),
        channel=ChannelName("PJSIP/1000-00000001"),
    )


def refused(failure: WishFailure, detail: str = "", about: str = "c1") -> WishRefused:
    return WishRefused(wish=Wish.HANG_UP, failure=failure, detail=detail, about=about)


def presence(number: str, state: PresenceState, name: str | None = None) -> PresenceChanged:
    return PresenceChanged(
        presence=Presence(extension=ExtensionNumber(number), state=state, name=name)
    )


def add_northwind(desk: Desk) -> None:
    desk.contacts.add(
        Contact(
            name="Northwind Traders",
            numbers=(ContactNumber(number="020 7946 0018", label="work"),),
        )
    )


def shown(desk: Desk, call: Call) -> CallNews:
    return next(e for e in desk.hear(CallRinging(call=call)) if isinstance(e, CallNews))


def test_a_caller_is_named_after_the_contact_whatever_form_the_number_has(desk: Desk) -> None:
    add_northwind(desk)
    who = shown(desk, incoming("+442079460018", "spoofed")).card.who
    assert (who.name, who.source) == ("Northwind Traders", NameSource.CONTACT)


def test_a_colleague_is_named_by_the_pbx_and_a_stranger_by_himself(desk: Desk) -> None:
    desk.hear(presence("1001", PresenceState.IDLE, "Maya Kern"))
    assert shown(desk, incoming("1001", "whatever")).card.who.source is NameSource.EXTENSION
    stranger = shown(desk, incoming("0301234567", "ACME")).card.who
    assert (stranger.name, stranger.source) == ("ACME", NameSource.CALLER)


def test_a_call_by_a_queue_is_named_after_the_queue_s_title(desk: Desk) -> None:
    call = replace(incoming("0301234567"), via="6500", queue="6500")
    assert shown(desk, call).card.via == ""
    desk.hear(QueueChanged(queue=Queue(name="6500", title="6500")))
    desk.hear(presence("6500", PresenceState.IDLE, "The switchboard"))
    assert shown(desk, call).card.via == "The switchboard"
    desk.hear(QueueChanged(queue=Queue(name="6500", title="Support")))
    assert shown(desk, call).card.via == "Support"


def test_a_withheld_number_matches_nobody(desk: Desk) -> None:
    add_northwind(desk)
    who = shown(desk, incoming("", None)).card.who
    assert (who.title, who.contacts) == ("", ())


def test_a_ringing_call_is_declined_and_a_talking_one_hung_up(desk: Desk) -> None:
    desk.up()
    desk.hear(CallRinging(call=incoming("1001")))
    assert desk.office.hang_up(CallId("c1")) is None
    assert desk.line.headers == {"Channel": "PJSIP/1000-00000001", "Cause": "21"}
    desk.hear(CallAnswered(call=incoming("1001", state=CallState.TALKING)))
    desk.office.hang_up(CallId("c1"))
    assert desk.line.headers == {"Channel": "PJSIP/1000-00000001"}


def test_hanging_up_what_is_gone_or_forbidden_is_said_in_a_value(desk: Desk) -> None:
    assert desk.office.hang_up(CallId("nope")) == refused(WishFailure.GONE, about="nope")
    desk.hear(CallRinging(call=incoming("1001")))
    assert desk.office.hang_up(CallId("c1")) == refused(WishFailure.NOT_CONNECTED)
    desk.up("Originate")
    assert desk.office.hang_up(CallId("c1")) == refused(WishFailure.NO_PRIVILEGE)
    assert desk.line.asked == []


def test_what_the_pbx_answers_to_a_hang_up(desk: Desk) -> None:
    desk.up()
    desk.hear(CallRinging(call=incoming("1001")))
    desk.office.hang_up(CallId("c1"))
    assert refused(WishFailure.GONE, "No such channel") in desk.answer("No such channel")
    desk.office.hang_up(CallId("c1"))
    lost = Answered(request=desk.line.asked[-1][0], success=False, failure=AskFailure.LOST)
    assert refused(WishFailure.LOST) in desk.hear(lost)


def test_an_ended_call_leaves_the_cards(desk: Desk) -> None:
    desk.hear(CallRinging(call=incoming("1001")))
    assert len(desk.office.cards) == 1
    desk.hear(CallEnded(call=incoming("1001", state=CallState.ENDED)))
    assert desk.office.cards == ()


def test_the_head_tells_my_state_only_while_the_line_is_up(desk: Desk) -> None:
    desk.up()
    events = desk.hear(presence("1000", PresenceState.IN_USE, "Dana Reyes"))
    mine = Me(extension="1000", name="Dana Reyes", state=PresenceState.IN_USE)
    assert MeChanged(me=mine) in events
    events = desk.hear(LineChanged(state=LineState.WAITING, retry_in=4.0))
    assert desk.office.me.state is PresenceState.UNKNOWN
    assert any(isinstance(event, MeChanged) for event in events)


def test_what_the_account_may_do_is_forgotten_with_the_line(desk: Desk) -> None:
    desk.up("Ping")
    assert not desk.office.access.may(Ability.DIAL)
    desk.hear(LineChanged(state=LineState.WAITING))
    assert not desk.office.access.known


def test_people_are_found_by_name_and_number_colleagues_first(desk: Desk) -> None:
    desk.up()
    add_northwind(desk)
    desk.hear(
        presence("1002", PresenceState.IDLE, "Norma Olsen"), presence("1000", PresenceState.IDLE)
    )
    people = People(desk.office, desk.contacts, lambda: desk.settings, lambda: "GB")
    assert [p.name for p in people.search("nor")] == ["Norma Olsen", "Northwind Traders"]
    assert [p.extension for p in people.colleagues()] == ["1002"]
    assert people.search("  ") == ()
    desk.hear(presence("1003", PresenceState.IDLE, "Adela Kovač"))
    assert [p.extension for p in people.search("KOVAC")] == ["1003"]
    assert [p.extension for p in people.search("kovač")] == ["1003"]
    desk.hear(PresenceGone(extension=ExtensionNumber("1003")))
    desk.hear(PresenceGone(extension=ExtensionNumber("1002")))
    assert people.colleagues() == ()


def test_lamps_are_dark_while_the_line_is_down(desk: Desk) -> None:
    desk.hear(presence("1002", PresenceState.IN_USE))
    people = People(desk.office, desk.contacts, lambda: desk.settings, lambda: "GB")
    assert people.colleagues()[0].state is None
    desk.up()
    assert people.colleagues()[0].state is PresenceState.IN_USE


def test_a_call_of_a_colleague_is_theirs_and_not_among_mine(desk: Desk) -> None:
    desk.up("Hangup")
    theirs = replace(incoming("+442079460018"), extension=ExtensionNumber("1001"))
    desk.hear(presence("1001", PresenceState.RINGING, "Maya Kern"))
    (news,) = desk.hear(CallRinging(call=theirs))
    assert isinstance(news, TheirCallNews)
    assert news.card.theirs == "Maya Kern"
    assert not news.card.may_hang_up
    assert desk.office.cards == ()
    assert [card.call.id for card in desk.office.their_cards] == [theirs.id]
    assert desk.office.hang_up(theirs.id) is not None
    desk.hear(CallEnded(call=replace(theirs, state=CallState.ENDED)))
    assert desk.office.their_cards == ()
