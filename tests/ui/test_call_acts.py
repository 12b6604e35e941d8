# SPDX-License-Identifier: MIT
"""What a card offers: exactly what the desk says, by click, menu and key, each once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.desk.asking import Wish
from busylamp.telephony.model import (
    CallResult,
    CallState,
    Consultation,
    Party,
    PresenceState,
    RecordingState,
)
from busylamp.ui.acts import KEYS, CallAct, Slot, acts_of
from busylamp.ui.panels.call_card import CallCardWidget
from busylamp.ui.widgets.act_row import ActRow
from tests.ui.calls import (
    EVERYTHING,
    channels_sent,
    names_sent,
    refuse,
    ring,
    settings_for_all,
    talk,
)
from tests.ui.rig import Rig, open_rig, talking

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    made = open_rig(qtbot, tmp_path, settings_for_all())
    made.up(*EVERYTHING)
    yield made
    made.close()


def cards(rig: Rig) -> tuple[CallCardWidget, ...]:
    return rig.desktop.window.cards.cards


def words(card: CallCardWidget) -> list[str]:
    return [act.words for act in card.acts.acts]


def visible(row: ActRow) -> list[str]:
    return [each.text() for each in row.shown()]


def key(rig: Rig, slot: Slot) -> None:
    """Press the keys of an act in the window."""
    letter = ord(KEYS[slot].rpartition("+")[2])
    target = QApplication.focusWidget() or rig.desktop.window
    QTest.keyClick(target, Qt.Key(letter), _MODIFIERS)


def active(rig: Rig) -> None:
    with rig.bot.waitActive(rig.desktop.window):
        rig.desktop.window.activateWindow()


def test_a_ringing_and_a_talked_call_offer_what_fits_them(rig: Rig) -> None:
    call = ring(rig, "Ana")
    (card,) = cards(rig)
    assert words(card) == ["Answer", "Decline", "Divert", "Note"]
    rig.update(talking(call, since=3))
    assert words(card) == ["Hang up", "Transfer", "Park", "Record", "Keypad", "Note"]


@pytest.mark.parametrize("offered", [frozenset[Wish](), frozenset({Wish.PARK}), frozenset(Wish)])
def test_the_row_is_the_offers_and_nothing_else(rig: Rig, offered: frozenset[Wish]) -> None:
    talk(rig)
    card = replace(rig.services.phone.calls[0], offers=offered)
    wishes = {act.wish for act in acts_of(card)}
    assert wishes <= offered
    assert (Wish.PARK in wishes) is (Wish.PARK in offered)


def test_an_account_that_may_little_is_offered_little(rig: Rig) -> None:
    rig.up("Originate", "Hangup")
    talk(rig)
    assert words(cards(rig)[0]) == ["Hang up", "Note"]
    rig.up("Originate")
    rig.wait_until(lambda: words(cards(rig)[0]) == ["Note"])


def test_what_has_no_room_is_in_the_menu_with_its_keys(rig: Rig) -> None:
    window = rig.desktop.window
    talk(rig)
    (card,) = cards(rig)
    window.resize(330, 700)
    rig.wait_until(lambda: not card.acts.more.isHidden())
    seen = visible(card.acts)
    assert seen[0] == "Hang up"
    assert seen[-1] == "More"
    right = card.acts.more.geometry().right()
    assert right <= card.acts.width()
    card.acts.menu.aboutToShow.emit()
    rest = [text.partition("\t") for text in rig.words(card.acts.menu)]
    assert [*seen[:-1], *(text.rstrip("…") for text, _, _ in rest)] == words(card)
    assert all(keys.startswith("Ctrl+Shift+") for _, _, keys in rest)
    next(a for a in card.acts.menu.actions() if a.text().startswith("Keypad")).trigger()
    assert card.keypad is not None
    assert card.keypad.isVisible()


def test_where_no_pause_is_told_both_ways_are_offered(rig: Rig) -> None:
    talk(rig)
    (card,) = rig.services.phone.calls
    both = replace(card, offers=frozenset({Wish.PAUSE_RECORDING, Wish.RESUME_RECORDING}))
    assert [each.words for each in acts_of(both)] == ["Pause recording", "Resume recording"]
    for wish in (Wish.PAUSE_RECORDING, Wish.RESUME_RECORDING):
        (act,) = acts_of(replace(card, offers=frozenset({wish})))
        assert (act.slot, act.wish) == (Slot.PAUSE_RECORDING, wish)


def test_each_act_has_keys_of_its_own(rig: Rig) -> None:
    assert set(KEYS) == set(Slot)
    assert len(set(KEYS.values())) == len(KEYS)


def test_park_is_sent_once_and_its_refusal_stands_on_its_card(rig: Rig) -> None:
    talk(rig, "Bob")
    rig.update(replace(talk(rig, "Ana"), state=CallState.TALKING))
    rig.click(cards(rig)[1].acts.button(Slot.PARK))
    assert names_sent(rig) == ["Park"]
    refuse(rig)
    assert cards(rig)[1].step.whole == "The phone system refused."
    assert cards(rig)[1].step.property("role") == "bad"
    assert cards(rig)[0].step.isHidden()


def test_a_refusal_stays_over_updates_and_goes_with_the_next_act(rig: Rig) -> None:
    call = talk(rig)
    (card,) = cards(rig)
    rig.click(card.acts.button(Slot.PARK))
    refuse(rig)
    rig.update(replace(call, via="Support"))
    assert card.step.whole == "The phone system refused."
    rig.click(card.acts.button(Slot.PARK))
    assert card.step.isHidden()


def test_the_state_of_a_recording_is_on_the_card(rig: Rig) -> None:
    call = talk(rig)
    (card,) = cards(rig)
    assert card.recording.isHidden()
    rig.update(replace(call, recording=RecordingState.ON))
    assert not card.recording.isHidden()
    assert card.recording.accessibleName() == "● Recording"
    rig.update(replace(call, recording=RecordingState.PAUSED))
    assert card.recording.accessibleName() == "❚❚ Recording paused"
    rig.update(replace(call, recording=RecordingState.OFF))
    assert card.recording.isHidden()


def test_asking_a_colleague_is_drawn_as_what_it_is(rig: Rig) -> None:
    rig.show_lamp("1001", "Maya <b>", PresenceState.IN_USE)
    call = talk(rig, "ACME")
    asks = Consultation(target=Party(number="1001"), waiting=Party(name="ACME"))
    rig.update(replace(call, consultation=asks))
    (card,) = cards(rig)
    assert card.title.whole == "Asking Maya <b>"
    assert card.way.whole == "for ACME, who waits on hold"
    assert card.time.whole == "ringing"
    assert words(card)[:2] == ["Hand over", "Back"]
    rig.update(replace(call, consultation=replace(asks, answered=True)))
    assert card.property("lamp") == "talking"
    rig.click(card.acts.button(Slot.HAND_OVER))
    assert names_sent(rig) == ["Hangup"]
    rig.click(card.acts.button(Slot.BACK))
    assert names_sent(rig) == ["Hangup", "CancelAtxfer"]
    rig.update(call)
    assert card.title.whole == "ACME"


def test_the_keys_mean_the_call_i_am_in(rig: Rig) -> None:
    ring(rig, "Bob")
    talk(rig, "Ana")
    rig.desktop.popups.close_all()
    active(rig)
    key(rig, Slot.HANG_UP)
    assert channels_sent(rig)[-1] == "PJSIP/1000-2"
    key(rig, Slot.ANSWER)
    assert names_sent(rig) == ["Hangup", "PJSIPNotify"]
    assert channels_sent(rig)[-1] == "PJSIP/1000-1"


def test_where_several_could_be_meant_keys_only_point(rig: Rig) -> None:
    ring(rig, "Ana")
    ring(rig, "Bob")
    rig.desktop.popups.close_all()
    active(rig)
    key(rig, Slot.HANG_UP)
    assert names_sent(rig) == []
    assert QApplication.focusWidget() is cards(rig)[0].hang_up
    key(rig, Slot.HANG_UP)  # now it is said which
    assert channels_sent(rig)[-1] == "PJSIP/1000-1"


def test_the_keys_mean_the_card_with_the_keyboard(rig: Rig) -> None:
    talk(rig, "Ana")
    talk(rig, "Bob")
    active(rig)
    cards(rig)[1].acts.button(Slot.PARK).setFocus()
    key(rig, Slot.HANG_UP)
    assert channels_sent(rig)[-1] == "PJSIP/1000-2"


def test_the_focus_stays_while_cards_change(rig: Rig) -> None:
    call, other = talk(rig, "Ana"), talk(rig, "Bob")
    active(rig)
    park = cards(rig)[1].acts.button(Slot.PARK)
    park.setFocus()
    ring(rig, "Eve")
    rig.desktop.popups.close_all()
    rig.update(replace(call, via="Support"))
    rig.update(replace(other, recording=RecordingState.ON))
    assert QApplication.focusWidget() is park
    rig.end(call, CallResult.ANSWERED)
    assert QApplication.focusWidget() is park
    rig.end(other, CallResult.ANSWERED)
    assert QApplication.focusWidget() is rig.desktop.window.field.line  # not Eve's Decline


def test_a_button_that_goes_leaves_the_keyboard_to_none_that_ends_a_call(rig: Rig) -> None:
    call = talk(rig)
    active(rig)
    cards(rig)[0].acts.button(Slot.KEYPAD).setFocus()
    rig.update(replace(call, state=CallState.HELD))  # no keys are played to who is on hold
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.property("role") != "danger"
    assert cards(rig)[0].isAncestorOf(focused)


def test_answer_does_not_become_hang_up_under_the_finger(rig: Rig) -> None:
    call = ring(rig, "Ana")
    rig.desktop.popups.close_all()
    active(rig)
    (card,) = cards(rig)
    rig.wait_until(card.acts.button(Slot.ANSWER).isVisible)
    card.acts.button(Slot.ANSWER).setFocus()
    rig.update(talking(call, since=0))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.property("role") != "danger"
    assert card.isAncestorOf(focused)


def test_a_double_click_does_not_meet_the_next_call(rig: Rig) -> None:
    first, second = ring(rig, "Ana"), ring(rig, "Bob")
    rig.desktop.popups.close_all()
    active(rig)
    one, two = (card.acts.button(Slot.HANG_UP) for card in cards(rig))
    rig.wait_until(two.isVisible)
    at = one.mapToGlobal(one.rect().center())
    rig.click(one)
    assert rig.line.headers["Channel"] == first.channel
    rig.end(first, CallResult.ANSWERED)
    rig.wait_until(lambda: two.mapToGlobal(two.rect().center()) == at)
    asked = len(rig.line.asked)
    two.click()
    assert len(rig.line.asked) == asked
    rig.click(two)  # some time later
    assert rig.line.headers["Channel"] == second.channel


def test_a_button_and_its_menu_do_nothing_that_is_not_offered_any_more(rig: Rig) -> None:
    row = ActRow()
    rig.bot.addWidget(row)
    told: list[CallAct] = []
    row.wanted.connect(told.append)
    act = CallAct(slot=Slot.PARK, wish=Wish.PARK, words="Park")
    row.show_acts((act,))
    row.show_acts(())
    row.button(Slot.PARK).click()
    row._tell(act)
    assert told == []


def test_tab_walks_a_row_in_its_order(rig: Rig) -> None:
    rig.desktop.window.resize(420, 700)
    talk(rig)
    active(rig)
    row = cards(rig)[0].acts
    walked: list[str] = []
    rig.wait_until(lambda: all(each.isVisible() for each in row.shown()))
    row.shown()[0].setFocus()
    for _ in row.shown():
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused.property("text"))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == visible(row)


def test_tab_goes_from_the_field_to_the_cards_and_on_to_the_list(rig: Rig) -> None:
    talk(rig, "Ana")
    ring(rig, "Bob")
    rig.desktop.popups.close_all()
    active(rig)
    window = rig.desktop.window
    rig.wait_until(lambda: all(each.isVisible() for each in cards(rig)[1].acts.shown()))
    window.field.line.setFocus()
    walked: list[object] = []
    while window.lists.tabs is not QApplication.focusWidget() and len(walked) < 40:
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    buttons = [each for card in cards(rig) for each in card.acts.shown()]
    assert [each for each in walked if each in buttons] == buttons


def test_ten_calls_keep_their_buttons_apart(rig: Rig) -> None:
    for number in range(10):
        talk(rig, f"Caller {number}")
    for place in (9, 3):
        rig.click(cards(rig)[place].acts.button(Slot.PARK))
    assert channels_sent(rig) == ["PJSIP/trunk-10", "PJSIP/trunk-4"]
    assert rig.desktop.window.cards.height() <= 348
