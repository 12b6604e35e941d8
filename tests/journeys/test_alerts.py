# SPDX-License-Identifier: MIT
"""A user with pop-up manners at the demo PBX: colleagues' calls, kinds, a snooze, the past."""

from dataclasses import replace

from busylamp.demo.stage import Stage
from busylamp.desk.snooze import Snooze
from busylamp.settings.model import PopupSettings
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from tests.journeys.conftest import Opens
from tests.seat import Seat, click, settings_of

NUMBER = "+442079460018"


def choose(seat: Seat, popup: PopupSettings) -> None:
    preferences = seat.services.preferences
    preferences.change(replace(preferences.settings, popup=popup))


def call_me(stage: Stage, **facts: object) -> None:
    stage.play("incoming", number=NUMBER, ring=80.0, **facts)


def end(seat: Seat, stage: Stage) -> None:
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups and not seat.cards())


def test_a_colleagues_call_comes_as_theirs_and_goes_with_it(opens: Opens, stage: Stage) -> None:
    seat = opens(replace(settings_of(stage), popup=PopupSettings(watched=("1001",))))
    seat.wait_until(lambda: seat.desktop.is_settled)
    seat.services.line.sign_in(stage.secret)
    seat.wait_until_up()
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    stage.play("talk", caller="1002", callee="1001", seconds=80.0)
    seat.wait_until(lambda: seat.popups)
    (popup,) = seat.popups
    assert popup.theirs.whole == "for Maya Kern"
    assert popup.title.whole == "Tomas Olsen"
    assert popup.hang_up.isHidden()
    assert seat.cards() == []
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IN_USE)
    seat.wait_until(lambda: not seat.popups)
    assert seat.desktop.window.head.lamp.state is PresenceState.IDLE


def test_a_colleague_chosen_while_signed_in_is_watched_from_then_on(
    seat: Seat, stage: Stage
) -> None:
    told: list[LineState] = []

    def hear(line: LineChanged) -> None:
        told.append(line.state)

    seat.services.line.changed.connect(hear)
    choose(seat, PopupSettings(watched=("1001",)))
    seat.wait_until(lambda: told and told[-1] is LineState.UP)
    assert LineState.CONNECTING in told
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    stage.play("talk", caller="1002", callee="1001", seconds=80.0)
    seat.wait_until(lambda: seat.popups)
    assert seat.popups[0].theirs.whole == "for Maya Kern"
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups)


def test_only_calls_through_the_queue(seat: Seat, stage: Stage) -> None:
    choose(seat, PopupSettings(external=False, internal=False))
    call_me(stage, name="Direct")
    seat.wait_until(seat.cards)
    assert not seat.popups
    call_me(stage, name="Queued", queue="6500")
    seat.wait_until(lambda: seat.popups)
    assert [popup.title.whole for popup in seat.popups] == ["Queued"]
    end(seat, stage)


def test_a_snooze_hides_what_rings_and_its_end_shows_it(seat: Seat, stage: Stage) -> None:
    call_me(stage, name="One")
    seat.wait_until(lambda: seat.popups)
    attention = seat.desktop.alerts.attention
    attention.snooze(Snooze.HALF_HOUR)
    assert not seat.popups
    call_me(stage, name="Two")
    seat.wait_until(lambda: len(seat.cards()) == 2)
    assert not seat.popups
    attention.end_snooze()
    assert sorted(popup.title.whole for popup in seat.popups) == ["One", "Two"]
    end(seat, stage)


def test_the_second_time_the_first_is_told(seat: Seat, stage: Stage) -> None:
    call_me(stage, name="One")
    seat.wait_until(lambda: seat.popups)
    assert [label.whole for label in seat.popups[0].last] == ["", ""]
    click(seat.popups[0].hang_up)
    seat.wait_until(lambda: not seat.popups and not seat.cards())
    call_me(stage, name="One")
    seat.wait_until(lambda: seat.popups)
    assert seat.popups[0].last[0].whole.startswith("Last call today")
    end(seat, stage)


def test_over_a_broken_line_one_call_stays_one_pop_up(seat: Seat, stage: Stage) -> None:
    call_me(stage, name="One")
    seat.wait_until(lambda: seat.popups)
    click(seat.popups[0].hide_card)
    call_me(stage, name="Two")
    seat.wait_until(lambda: seat.popups)
    stage.drop_connections()
    seat.wait_until(lambda: seat.services.line.status.state is not LineState.UP)
    seat.wait_until_up()
    seat.wait_until(lambda: len(seat.cards()) == 2)
    assert [popup.title.whole for popup in seat.popups] == ["Two"]
    end(seat, stage)
