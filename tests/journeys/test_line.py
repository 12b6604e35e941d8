# SPDX-License-Identifier: MIT
"""The line is lost and comes back; a storm comes over it."""

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import LineState
from tests.seat import Seat


def test_a_lost_line_is_told_and_comes_back(seat: Seat, stage: Stage) -> None:
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    told: list[str] = []

    def listen() -> None:
        told.append(seat.desktop.window.foot.words.whole)

    seat.services.line.changed.connect(listen)
    stage.drop_connections()
    seat.wait_until(lambda: seat.services.line.status.state is LineState.WAITING)
    assert seat.desktop.window.foot.retry.isVisible()
    assert seat.lamp("1001") is None
    seat.wait_until_up()
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    assert not seat.desktop.window.foot.retry.isVisible()
    assert any("again" in words.lower() for words in told), told


def test_a_call_during_which_the_line_was_lost_is_still_there(seat: Seat, stage: Stage) -> None:
    stage.play("incoming", number="+442079460018", name="N", ring=200.0)
    seat.wait_until(lambda: seat.popups)
    stage.drop_connections()
    seat.wait_until(lambda: seat.services.line.status.state is not LineState.UP)
    seat.wait_until_up()
    seat.wait_until(lambda: len(seat.cards()) == 1)
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.cards() and not seat.popups)


def test_a_pop_up_says_that_the_line_is_lost_and_goes_if_the_call_did(
    seat: Seat, stage: Stage
) -> None:
    stage.play("incoming", number="+442079460018", name="N", ring=400.0)
    seat.wait_until(lambda: seat.popups)
    stage.drop_connections()
    stage.hang_up_all()
    seat.wait_until(lambda: "closed the connection" in seat.popups[0].via.whole)
    seat.wait_until_up()
    seat.wait_until(lambda: not seat.popups and not seat.cards())


def test_the_window_answers_while_the_pbx_floods_it(qtbot: QtBot, seat: Seat, stage: Stage) -> None:
    """Not a figure (the bench has it): a window that stands still for a second is no window."""
    gaps: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(5)
    for _ in range(100):
        stage.play("talk", caller="1004", callee="1006", seconds=0.01)
    qtbot.wait(1500)
    timer.stop()
    assert len(gaps) > 50
    assert max(gaps) < 1.0
    stage.hang_up_all()
