# SPDX-License-Identifier: MIT
"""A whole morning at the window through a relay: a real server, the relay as it is run."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from busylamp.demo.stage import Stage
from busylamp.settings.model import Settings
from busylamp.telephony.model import CallResult, PresenceState
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.ui.acts import Slot
from tests.journeys.acts import (
    NAME,
    card,
    choose,
    dial,
    do,
    ring,
    talk,
    wait_for_lamp,
    wait_for_mine,
)
from tests.journeys.conftest import Opens
from tests.journeys.test_history import entries
from tests.journeys.test_queue_acts import SUPPORT, paused
from tests.relay.between import Between, between
from tests.seat import LastingStore, Seat, click, keys_of, press, settings_of

IDLE, IN_USE = PresenceState.IDLE, PresenceState.IN_USE


@pytest.fixture
def relay(stage: Stage, tmp_path: Path) -> Generator[Between]:
    with between(tmp_path / "relay", settings_of(stage).pbx, stage.secret) as made:
        yield made


@pytest.fixture
def desk(opens: Opens, stage: Stage, relay: Between) -> Seat:
    """A user whose keyring has the desk's key."""
    keyring = LastingStore()
    keyring.set(f"busylamp {relay.address}", "desk", relay.seed().reveal())
    seat = opens(relay.settings(settings_of(stage)), keys_of(keyring))
    seat.wait_until_up()
    return seat


def foot(seat: Seat) -> str:
    return seat.desktop.window.foot.words.whole


def test_a_morning_through_a_relay(desk: Seat, stage: Stage) -> None:
    assert foot(desk) == "Connected through the relay · not encrypted"
    wait_for_lamp(desk, "1001", IDLE)
    ring(desk, stage)
    desk.wait_until(lambda: desk.popups and desk.popups[0].title.whole == NAME)
    stage.pick_up()
    wait_for_mine(desk, IN_USE)
    card(desk, Slot.TRANSFER)
    choose(desk, Slot.TRANSFER, "1001", ask=True)
    card(desk, Slot.HAND_OVER, Slot.BACK)
    do(desk, Slot.HAND_OVER)
    desk.wait_until(lambda: not desk.cards())
    wait_for_lamp(desk, "1001", IN_USE)
    stage.hang_up_all()
    wait_for_lamp(desk, "1001", IDLE)

    talk(desk, stage)
    choose(desk, Slot.TRANSFER, "1001")
    desk.wait_until(lambda: not desk.cards())
    wait_for_lamp(desk, "1001", IN_USE)
    stage.hang_up_all()
    wait_for_lamp(desk, "1001", IDLE)

    dial(desk, "1002")
    desk.wait_until(lambda: any(words[1].startswith("0:") for words in desk.cards()))
    click(desk.desktop.window.cards.cards[0].hang_up)
    desk.wait_until(lambda: not desk.cards())


def test_a_pause_and_a_missed_call_taken_back_through_a_relay(desk: Seat, stage: Stage) -> None:
    desk.wait_until(lambda: len(desk.services.queues.queues) == 2)
    desk.services.queues.pause(SUPPORT, "Lunch")
    desk.wait_until(lambda: paused(desk) == (True, "Lunch"))

    window = desk.desktop.window
    stage.play("incoming", number="+442079460018", name="Northwind", ring=6.0)
    desk.wait_until(lambda: desk.popups)
    desk.wait_until(lambda: window.lists.badge_text(window.past.place) == "1")
    with desk.bot.waitActive(window):
        window.activateWindow()
    window.lists.turn_to(window.past.place)
    desk.wait_until(lambda: entries(desk) and entries(desk)[0].result is CallResult.MISSED)
    window.past.panel.step(1)
    press(window.past.panel.view, Qt.Key.Key_Return)
    desk.wait_until(lambda: any(one.call.answered_at for one in desk.services.phone.calls))
    stage.hang_up_all()
    desk.wait_until(lambda: len(entries(desk)) == 2)
    assert entries(desk)[0].result is CallResult.ANSWERED


def test_the_foot_tells_the_truth_about_a_relay(
    desk: Seat, stage: Stage, relay: Between, caplog: pytest.LogCaptureFixture
) -> None:
    status = desk.services.line
    relay.program.pause()
    desk.wait_until(lambda: status.status.trouble is LineTrouble.RELAY_SILENT)
    assert foot(desk) == "The relay stopped answering · trying again"
    assert desk.lamp("1001") is None
    relay.program.kill()
    relay.program.start()
    desk.wait_until_up()
    wait_for_lamp(desk, "1001", IDLE)

    stage.refuse_logins(refuse=True)
    stage.drop_connections()
    desk.wait_until(lambda: status.status.trouble is LineTrouble.RELAY_LOST_PBX)
    assert foot(desk) == "Connected to the relay · the relay waits for the phone system"
    assert desk.lamp("1001") is None

    relay.server.kill()
    desk.wait_until(lambda: foot(desk).startswith("The relay's server is not there"))
    assert "trying again" in foot(desk)
    caplog.clear()


def test_a_key_the_server_refuses_is_asked_for(opens: Opens, stage: Stage, relay: Between) -> None:
    from busylamp.relay.users import new_seed

    keyring = LastingStore()
    keyring.set(f"busylamp {relay.address}", "desk", new_seed().reveal())
    seat = opens(relay.settings(settings_of(stage)), keys_of(keyring))
    seat.wait_until(lambda: seat.desktop.signing_in is not None)
    refused = "The relay's server refused the key of this desk."
    assert foot(seat).startswith(refused)
    assert seat.services.line.status.state is LineState.REFUSED
    dialog = seat.desktop.signing_in
    assert dialog is not None
    assert dialog.problem.whole.startswith(refused)
    dialog.secret.setText(relay.seed().reveal())
    click(dialog.save)
    seat.wait_until_up()
    seat.wait_until(
        lambda: keyring.get(f"busylamp {relay.address}", "desk") == relay.seed().reveal()
    )


def test_what_is_kept_is_no_key(opens: Opens, stage: Stage, relay: Between) -> None:
    keyring = LastingStore()
    keyring.set(f"busylamp {relay.address}", "desk", "hunter2")
    seat = opens(relay.settings(settings_of(stage)), keys_of(keyring))
    seat.wait_until(lambda: seat.desktop.signing_in is not None)
    assert foot(seat).startswith("That is no key of a desk")
    assert "hunter2" not in foot(seat)


def test_an_address_of_a_relay_that_is_none(opens: Opens, stage: Stage) -> None:
    settings = settings_of(stage)
    relayed = Settings(pbx=type(settings.pbx)(relay="nats://relay.example.com"), me=settings.me)
    keyring = LastingStore()
    keyring.set("busylamp nats://relay.example.com", "desk", "SU")
    seat = opens(relayed, keys_of(keyring))
    seat.wait_until(lambda: foot(seat).startswith("The address of the relay can't be used"))
