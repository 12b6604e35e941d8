# SPDX-License-Identifier: MIT
"""My phone's own state, recording and keys from the window, at the demo UCM."""

from PySide6.QtTest import QTest

from busylamp.demo.stage import Stage
from busylamp.telephony.model import PresenceState, RecordingState
from busylamp.ui.acts import Slot
from tests.journeys.acts import do, talk, wait_for_mine
from tests.seat import Seat, click


def test_do_not_disturb_is_shown_as_the_pbx_tells(seat: Seat) -> None:
    state = seat.desktop.window.my_state
    chips = seat.desktop.window.head.chips
    seat.wait_until(state.disturb_on.isVisible)
    state.disturb_on.trigger()
    seat.wait_until(chips.disturb.isVisible)
    wait_for_mine(seat, PresenceState.DND)
    click(chips.disturb)
    seat.wait_until(chips.disturb.isHidden)
    wait_for_mine(seat, PresenceState.IDLE)


def test_messages_wait_and_are_heard(seat: Seat) -> None:
    chip = seat.desktop.window.head.chips.voicemail
    seat.wait_until(chip.isVisible)
    assert chip.text() == "✉ 2"
    click(chip)
    seat.wait_until(chip.isHidden)
    assert seat.services.my_phone.state.old_messages == 3


def test_a_new_message_is_counted(seat: Seat, stage: Stage) -> None:
    stage.play("message", extension="1000")
    seat.wait_until(lambda: seat.desktop.window.head.chips.voicemail.text() == "✉ 3")


def test_a_call_is_recorded(seat: Seat, stage: Stage) -> None:
    def recording() -> RecordingState | None:
        calls = seat.services.phone.calls
        return calls[0].call.recording if calls else None

    talk(seat, stage)
    do(seat, Slot.RECORD)
    seat.wait_until(lambda: recording() is RecordingState.ON)
    do(seat, Slot.RECORD)
    seat.wait_until(lambda: recording() is RecordingState.OFF)


def test_keys_are_played(seat: Seat, stage: Stage) -> None:
    talk(seat, stage)
    mine = do(seat, Slot.KEYPAD)
    assert mine.keypad is not None
    QTest.keyClicks(mine.keypad, "15#")
    keypad = mine.keypad
    seat.wait_until(lambda: keypad.played.whole == "1 5 #")  # what the UCM took
