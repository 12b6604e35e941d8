# SPDX-License-Identifier: MIT
"""Dialling: what is sent, at most once, and what each answer means."""

import pytest

from busylamp.desk.dialling import DialAttempt
from busylamp.desk.office import AttemptChanged, OfficeEvent
from busylamp.link.line import Answered, OriginateEnded, RequestId
from busylamp.telephony.changes import (
    CallAnswered,
    CallEnded,
    CallRinging,
    CallStarted,
    DevicesLearned,
)
from busylamp.telephony.model import (
    Call,
    CallId,
    CallState,
    Direction,
    EndReason,
    ExtensionNumber,
)
from busylamp.telephony.reasons import AskFailure, DialFailure, DialStep
from tests.desk.conftest import Desk

ME = ExtensionNumber("1000")


def call_of(attempt: DialAttempt, state: CallState, reason: EndReason | None = None) -> Call:
    return Call(
        id=CallId("call-1"),
        extension=ME,
        direction=Direction.OUTGOING,
        state=state,
        uniqueid=attempt.channel_id,
        originated=True,
        reason=reason,
    )


def last_attempt(events: tuple[OfficeEvent, ...]) -> DialAttempt:
    found = [event.attempt for event in events if isinstance(event, AttemptChanged)]
    assert found, f"no attempt moved in {events}"
    return found[-1]


def test_an_internal_number_goes_through_my_own_context(desk: Desk) -> None:
    desk.up()
    attempt = desk.office.dial("1001")
    assert attempt.step is DialStep.ASKED
    assert desk.line.headers["Channel"] == "PJSIP/1000"
    assert desk.line.headers["Exten"] == "1001"
    assert desk.line.headers["Context"] == "from-internal"
    assert desk.line.headers["Async"] == "true"
    assert desk.line.headers["Timeout"] == "30000"
    assert desk.line.headers["ChannelId"] == attempt.channel_id


def test_an_external_number_goes_through_the_context_of_the_settings(desk: Desk) -> None:
    desk.up()
    desk.office.dial("+44 20 7946 0018")
    assert desk.line.headers["Exten"] == "+442079460018"
    assert desk.line.headers["Context"] == "outbound-allroutes"


def test_the_phone_that_rings_is_the_one_the_hint_names(desk: Desk) -> None:
    desk.up()
    desk.hear(DevicesLearned(extension=ME, devices=("Custom:DND1000", "SIP/desk-1000")))
    desk.office.dial("1001")
    assert desk.line.headers["Channel"] == "SIP/desk-1000"


def test_the_phone_of_another_extension_never_rings(desk: Desk) -> None:
    desk.up()
    desk.hear(DevicesLearned(extension=ExtensionNumber("1002"), devices=("SIP/desk-1002",)))
    desk.office.dial("1001")
    assert desk.line.headers["Channel"] == "PJSIP/1000"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", DialFailure.NO_NUMBER),
        ("   ", DialFailure.NO_NUMBER),
        ("1" * 33, DialFailure.NOT_DIALABLE),
    ],
)
def test_what_cannot_be_dialled_is_never_sent(desk: Desk, typed: str, why: DialFailure) -> None:
    desk.up()
    attempt = desk.office.dial(typed)
    assert (attempt.step, attempt.failure) == (DialStep.FAILED, why)
    assert desk.line.asked == []


def test_nothing_is_sent_while_the_line_is_down(desk: Desk) -> None:
    assert desk.office.dial("1001").failure is DialFailure.NOT_CONNECTED
    assert desk.line.asked == []


def test_nothing_is_sent_that_the_account_may_not_do(desk: Desk) -> None:
    desk.up("Ping", "Hangup")
    assert desk.office.dial("1001").failure is DialFailure.NO_PRIVILEGE
    assert desk.line.asked == []


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Permission denied", DialFailure.NO_PRIVILEGE),
        ("Extension does not exist.", DialFailure.NUMBER_UNKNOWN),
        ("Permission denied by the relay", DialFailure.RELAY_DENIES),
        ("Number not allowed", DialFailure.NOT_ALLOWED),
        ("Asterisk is shutting down", DialFailure.PBX_GOES_DOWN),
        ("Invalid channel", DialFailure.NO_PHONE),
        ("Originate Access Forbidden: Application", DialFailure.REFUSED),
    ],
)
def test_a_refusal_of_the_pbx_is_told_with_its_words(
    desk: Desk, words: str, why: DialFailure
) -> None:
    desk.up()
    desk.office.dial("1001")
    attempt = last_attempt(desk.answer(words))
    assert (attempt.step, attempt.failure, attempt.detail) == (DialStep.FAILED, why, words)


@pytest.mark.parametrize("failure", [AskFailure.LOST, AskFailure.TIMED_OUT])
def test_an_originate_without_an_answer_is_never_sent_again(
    desk: Desk, failure: AskFailure
) -> None:
    desk.up()
    request = desk.office.dial("1001").request
    gone = Answered(request=request, success=False, failure=failure)
    assert last_attempt(desk.hear(gone)).step is DialStep.UNKNOWN
    desk.up()
    desk.office.expire()
    assert len(desk.line.asked) == 1


def test_the_steps_of_a_call_that_is_answered(desk: Desk) -> None:
    desk.up()
    attempt = desk.office.dial("1001")
    steps = [
        last_attempt(desk.hear(news)).step
        for news in (
            CallStarted(call=call_of(attempt, CallState.DIALING)),
            OriginateEnded(request=attempt.request, success=True, reason=4),
            CallRinging(call=call_of(attempt, CallState.RINGING)),
            CallAnswered(call=call_of(attempt, CallState.TALKING)),
            CallEnded(call=call_of(attempt, CallState.ENDED, EndReason.NORMAL)),
        )
    ]
    assert steps == [
        DialStep.MY_PHONE_RINGS,
        DialStep.DIALLING,
        DialStep.THEY_RING,
        DialStep.CONNECTED,
        DialStep.ENDED,
    ]


def test_an_originate_response_that_comes_late_is_no_step_back(desk: Desk) -> None:
    desk.up()
    attempt = desk.office.dial("1001")
    desk.hear(CallStarted(call=call_of(attempt, CallState.DIALING)))
    desk.hear(CallRinging(call=call_of(attempt, CallState.RINGING)))
    desk.hear(OriginateEnded(request=attempt.request, success=True, reason=4))
    assert desk.office.dialling.attempts[0].step is DialStep.THEY_RING


def test_my_phone_is_not_registered(desk: Desk) -> None:
    desk.up()
    request = desk.office.dial("1001").request
    attempt = last_attempt(desk.hear(OriginateEnded(request=request, success=False, reason=0)))
    assert attempt.failure is DialFailure.MY_PHONE_OFFLINE


@pytest.mark.parametrize("response_first", [True, False])
@pytest.mark.parametrize(
    ("reason", "why"),
    [
        (EndReason.MY_PHONE_BUSY, DialFailure.MY_PHONE_BUSY),
        (EndReason.MY_PHONE_DECLINED, DialFailure.MY_PHONE_DECLINED),
    ],
)
def test_my_phone_refuses_whichever_event_comes_first(
    desk: Desk, reason: EndReason, why: DialFailure, response_first: bool
) -> None:
    desk.up()
    attempt = desk.office.dial("1001")
    desk.hear(CallStarted(call=call_of(attempt, CallState.DIALING)))
    response = OriginateEnded(request=attempt.request, success=False, reason=0)
    ended = CallEnded(call=call_of(attempt, CallState.ENDED, reason))
    events = desk.hear(response, ended) if response_first else desk.hear(ended, response)
    assert last_attempt(events).failure is why


def test_my_phone_rang_out(desk: Desk) -> None:
    desk.up()
    request = desk.office.dial("1001").request
    attempt = last_attempt(desk.hear(OriginateEnded(request=request, success=False, reason=3)))
    assert attempt.failure is DialFailure.MY_PHONE_NO_ANSWER


def test_an_account_that_is_told_nothing_does_not_wait_for_ever(desk: Desk) -> None:
    desk.up()
    desk.office.dial("1001")
    desk.answer("Originate successfully queued", success=True)
    desk.clock.now += 34.9
    assert desk.office.expire() == ()
    desk.clock.now += 0.2
    attempt = last_attempt(desk.office.expire())
    assert (attempt.step, attempt.failure) == (DialStep.UNKNOWN, DialFailure.NO_ANSWER_FROM_PBX)


def test_answers_to_strangers_move_nothing(desk: Desk) -> None:
    desk.up()
    desk.office.dial("1001")
    foreign = Answered(request=RequestId("other"), success=False, message="Permission denied")
    assert desk.hear(foreign) == ()


def test_a_name_cannot_break_out_of_the_caller_id(desk: Desk) -> None:
    from busylamp.telephony.changes import PresenceChanged
    from busylamp.telephony.model import Presence, PresenceState

    desk.up()
    evil = Presence(extension=ME, state=PresenceState.IDLE, name='Eve" <666>\r\nAction: Logoff')
    desk.hear(PresenceChanged(presence=evil))
    desk.office.dial("1001")
    assert desk.line.headers["CallerID"] == '"Eve 666Action: Logoff" <1000>'


def test_a_number_is_called_again_as_it_was_sent(desk: Desk) -> None:
    desk.up()
    for sent, context in (
        ("00301234567", "outbound-allroutes"),
        ("771234567", "outbound-allroutes"),
        ("1001", "from-internal"),
        ("*97", "from-internal"),
    ):
        attempt = desk.office.dial_again(sent)
        assert (attempt.number, desk.line.headers["Exten"]) == (sent, sent)
        assert desk.line.headers["Context"] == context


def test_what_cannot_be_dialled_is_not_sent_again_either(desk: Desk) -> None:
    desk.up()
    assert desk.office.dial_again("anonymous").failure is DialFailure.NO_NUMBER
    assert desk.office.dial_again("1&PJSIP/x").failure is DialFailure.NOT_DIALABLE
    assert desk.line.asked == []
