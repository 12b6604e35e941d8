# SPDX-License-Identifier: MIT
"""The cards of the window: each call its own, a timer, a failure that stays to be read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer

from busylamp.desk.dialling import DialAttempt
from busylamp.link.line import Answered, RequestId
from busylamp.stores.entries import View
from busylamp.telephony.model import CallId, CallResult, CallState, Direction, EndReason
from busylamp.telephony.reasons import DialFailure, DialStep
from busylamp.ui.panels import call_cards
from busylamp.ui.panels.call_card import CallCardWidget
from busylamp.ui.widgets.notice import Notice
from busylamp.ui.words import clock
from tests.seat import press, type_in
from tests.ui.rig import Rig, call_of, talking


def cards(rig: Rig) -> tuple[CallCardWidget, ...]:
    return rig.desktop.window.cards.cards


def outgoing(rig: Rig) -> CallCardWidget:
    call = replace(call_of("Ana"), direction=Direction.OUTGOING, state=CallState.DIALING)
    rig.update(call)
    rig.end(call, CallResult.FAILED, EndReason.NUMBER_UNKNOWN)
    return cards(rig)[0]


def test_ten_calls_have_ten_cards_that_scroll(rig: Rig) -> None:
    for number in range(10):
        rig.ring(f"Caller {number}")
    assert [card.title.whole for card in cards(rig)] == [f"Caller {n}" for n in range(10)]
    window = rig.desktop.window
    rig.wait_until(lambda: window.cards.verticalScrollBar().maximum() > 0)
    assert window.cards.height() <= 348
    assert window.people.height() > 50


def test_more_calls_than_anybody_has_wait_for_a_card(rig: Rig) -> None:
    calls = [rig.ring(f"Caller {number}") for number in range(15)]
    assert len(cards(rig)) == 12
    rig.update(talking(calls[13], since=1))
    rig.end(calls[12], CallResult.MISSED)
    rig.end(calls[0], CallResult.MISSED)
    rig.end(calls[1], CallResult.MISSED)
    titles = [card.title.whole for card in cards(rig)]
    assert titles[-2:] == ["Caller 14", "Caller 13"]  # told of last, shown last
    assert "Caller 12" not in titles
    rig.end(calls[2], CallResult.MISSED)
    assert len(cards(rig)) == 11


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(-5, "0:00"), (0, "0:00"), (59.9, "0:59"), (61, "1:01"), (3599, "59:59"), (36061, "10:01:01")],
)
def test_the_clock(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown


def test_the_timer_runs_while_a_call_is_talked(rig: Rig) -> None:
    call = rig.ring("Ana")
    (card,) = cards(rig)
    assert card.time.whole == "ringing"
    rig.update(talking(call, since=65))
    assert card.time.whole == "1:05"
    rig.wait_until(lambda: card.time.whole in ("1:06", "1:07"))
    assert rig.desktop.window.cards.findChildren(QTimer)[0].isActive()
    rig.end(call, CallResult.ANSWERED)
    assert cards(rig) == ()
    assert not rig.desktop.window.cards.findChildren(QTimer)[0].isActive()


def test_a_failure_stays_to_be_read_and_close_works(rig: Rig) -> None:
    card = outgoing(rig)
    assert card.step.whole == "This number does not exist."
    rig.wait_until(card.step.isVisible)
    assert card.hang_up.isHidden()
    rig.click(card.close_card)
    assert cards(rig) == ()
    assert rig.desktop.window.cards.height() == 0


def test_a_failure_goes_away_by_itself(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    assert call_cards._OVER >= 3000  # milliseconds: time enough to read a sentence
    monkeypatch.setattr(call_cards, "_OVER", 50)
    card = outgoing(rig)
    assert card in cards(rig)
    rig.wait_until(lambda: card not in cards(rig))


def test_what_was_refused_is_told_with_the_words_of_the_pbx(rig: Rig) -> None:
    attempt = DialAttempt(
        request=RequestId("r"),
        number="19",
        step=DialStep.FAILED,
        failure=DialFailure.REFUSED,
        detail="<b>No</b> such\nthing" * 200,
    )
    rig.services.phone.attempt_changed.emit(attempt)
    (card,) = cards(rig)
    assert card.step.property("role") == "bad"
    assert "(<b>No</b> such thing" in card.step.whole
    assert len(card.step.whole) <= 400
    rig.click(card.close_card)
    assert cards(rig) == ()


def test_only_what_may_be_hung_up_offers_it(rig: Rig) -> None:
    rig.up("Originate")
    rig.ring("Ana")
    assert cards(rig)[0].hang_up.isHidden()
    rig.up("Originate", "Hangup")
    rig.ring("Bob")
    rig.click(cards(rig)[1].hang_up)
    assert rig.line.headers["Channel"] == "PJSIP/1000-2"
    assert rig.line.headers["Cause"] == "21"


def test_of_many_calls_that_fail_at_once_the_last_stay_to_be_read(rig: Rig) -> None:
    calls = [rig.ring(f"Ana {n}") for n in range(30)]
    for call in calls:
        rig.end(call, CallResult.REJECTED)
    assert [card.title.whole for card in cards(rig)] == [f"Ana {n}" for n in range(20, 30)]


def test_a_refusal_is_told_on_the_card_of_its_call_and_on_no_other(rig: Rig) -> None:
    rig.up("Originate", "Hangup")
    rig.ring("Ana")
    rig.ring("Bob")
    rig.click(cards(rig)[0].hang_up)
    gone = Answered(request=rig.line.asked[-1][0], success=False, message="No such channel")
    rig.hear(gone)
    assert cards(rig)[0].step.whole == "That is over already."
    assert cards(rig)[1].step.isHidden()
    assert not rig.desktop.window.findChildren(Notice)


def test_a_refusal_of_what_has_no_card_is_told_over_the_list(rig: Rig) -> None:
    rig.ring("Ana")
    rig.services.phone.hang_up(CallId("no such call"))
    assert [n.words.whole for n in rig.desktop.window.findChildren(Notice)] == [
        "That is over already."
    ]


def test_without_calls_tab_does_not_stop_at_the_cards(rig: Rig) -> None:
    panel = rig.desktop.window.cards
    assert panel.focusPolicy() is Qt.FocusPolicy.NoFocus
    rig.ring("Ana")
    assert panel.focusPolicy() is Qt.FocusPolicy.StrongFocus


def notes_of(rig: Rig) -> list[str]:
    rows = rig.services.journal.page(View.ALL)
    kept = [note for row in rows for note in rig.services.journal.notes(call=row.id)]
    return [note.text for note in kept]


def test_a_note_written_during_the_call_is_kept_with_it(rig: Rig) -> None:
    call = rig.ring("Ana")
    (card,) = cards(rig)
    rig.click(card.write)
    type_in(card.note, "wants <b>tea")
    rig.update(talking(call, since=5))  # what changes meanwhile leaves the field alone
    assert not card.note.isHidden()
    press(card.note, Qt.Key.Key_Return)
    assert card.note.isHidden()
    assert notes_of(rig) == []
    rig.end(call, CallResult.ANSWERED)
    assert notes_of(rig) == ["wants <b>tea"]
    rig.end(call, CallResult.ANSWERED)
    assert notes_of(rig) == ["wants <b>tea"]


def test_a_note_half_written_when_the_call_ends_is_kept(rig: Rig) -> None:
    call, other = rig.ring("Ana"), rig.ring("Bob")
    rig.click(cards(rig)[0].write)
    type_in(cards(rig)[0].note, "half a no")
    rig.end(other, CallResult.MISSED)
    assert notes_of(rig) == []
    rig.end(call, CallResult.ANSWERED)
    assert notes_of(rig) == ["half a no"]


def test_no_note_is_taken_where_no_call_is_kept(rig: Rig) -> None:
    settings = rig.services.preferences.settings
    none = replace(settings, history=replace(settings.history, keep_days=0))
    rig.services.preferences.change(none)
    rig.ring("Ana")
    assert cards(rig)[0].write.isHidden()


def test_a_call_that_lives_does_not_wait_for_those_that_are_over(rig: Rig) -> None:
    over = [rig.ring(f"Ana {n}") for n in range(12)]
    for call in over:
        rig.end(call, CallResult.REJECTED)
    living = [rig.ring(f"Bo {n}") for n in range(4)]
    titles = [card.title.whole for card in cards(rig)]
    assert titles[-4:] == [f"Bo {n}" for n in range(4)]
    assert len(titles) == 12
    assert living
