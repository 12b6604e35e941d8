# SPDX-License-Identifier: MIT
"""An account with few rights does its job, and asks for nothing that would be refused."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from busylamp.ami.secret import Secret
from busylamp.settings.file import load
from busylamp.telephony.model import CallId, CallState, PresenceState
from tests.pbx.asterisk import SECRET
from tests.pbx.conftest import RELAYED, STRAIGHT, Office
from tests.pbx.phone import answering, silent
from tests.pbx.wiretap import Wiretap
from tests.seat import Seat, open_seat, press, type_in

# What the account itself asks of AMI: a desk of a relay has none.
_STRAIGHT = pytest.mark.skipif(RELAYED, reason=STRAIGHT)


@pytest.fixture(params=["minimaluser", pytest.param("agentuser", marks=_STRAIGHT), "readonly"])
def tapped(
    request: pytest.FixtureRequest, office: Office, qtbot: QtBot, tmp_path: Path
) -> Iterator[tuple[str, Seat, Wiretap]]:
    """Extension 1000's window, signed in through a wiretap."""
    tap = Wiretap(office.pbx.ami)
    user = str(request.param)
    settings = load(office.settings(user=user) / "settings.toml").settings
    settings = replace(settings, pbx=replace(settings.pbx, port=tap.port))
    seat = open_seat(qtbot, tmp_path / "seat", settings, given=Secret(SECRET))
    seat.wait_until_up()
    yield user, seat, tap
    assert seat.close()
    tap.close()


def test_a_shift_with_few_rights_is_refused_nothing(
    office: Office, tapped: tuple[str, Seat, Wiretap]
) -> None:
    """Whatever a part of the program asks for in it, it must have looked whether it may."""
    user, seat, tap = tapped
    dials = user != "readonly"
    alice = office.phone("1000", answering(0.3))
    office.phone("1001", answering(0.4))
    carol = office.phone("1002", answering(0.3))
    _look_everywhere(seat)
    incoming = office.call(office.provider(silent), "0911234500", "ACME Oy", "0298765432")
    seat.wait_until(lambda: seat.popups)  # it pops up for all three
    _wait_for_talk(seat)
    _wish_everything(seat)
    office.hang_up(incoming)
    seat.wait_until(lambda: not seat.services.phone.calls)
    _dial(seat, "1001")
    if dials:
        talk = _wait_for_talk(seat)
        seat.services.handover.transfer(talk, "1002")
        seat.wait_until(lambda: carol.calls)
        seat.wait_until(lambda: not seat.services.phone.calls)
        for call in (*alice.calls.values(), *carol.calls.values()):
            office.hang_up(call)
        _dial(seat, "1002")
        seat.services.phone.hang_up(_wait_for_talk(seat))
    seat.wait_until(lambda: not seat.services.phone.calls)
    _wish_everything(seat)
    seat.services.queues.pause_member("6500", "PJSIP/1001", paused=False)
    seat.services.line.look()
    seat.wait_until(lambda: "Ping" in tap.actions and tap.said.endswith(b"\r\n\r\n"))
    assert tap.refusals == []
    assert "ListCommands" in tap.actions
    assert ("Originate" in tap.actions) == dials


def _dial(seat: Seat, number: str) -> None:
    type_in(seat.desktop.window.field.line, number)
    press(seat.desktop.window.field.line, Qt.Key.Key_Return)


def _wait_for_talk(seat: Seat) -> CallId:
    def talks() -> list[CallId]:
        calls = [card.call for card in seat.services.phone.calls]
        return [call.id for call in calls if call.state is CallState.TALKING]

    seat.wait_until(lambda: len(talks()) == 1)
    return talks()[0]


def _look_everywhere(seat: Seat) -> None:
    """Each tab, with what it asks for."""
    lists = seat.desktop.window.lists
    for place in range(lists.tabs.count()):
        lists.turn_to(place)
        assert lists.shown is lists.list_at(place)
    seat.services.queues.watch(on=True)
    seat.services.watching.watch("1001")
    seat.wait_until(lambda: seat.lamp("1001") is not PresenceState.RINGING)


def _wish_everything(seat: Seat) -> None:
    """What buttons and menus wish for, pressed or not offered."""
    queues, handover = seat.services.queues, seat.services.handover
    queues.log_in(None)
    queues.pause(None, "Break")
    queues.unpause(None)
    queues.log_out(None)
    queues.pause_member("6500", "PJSIP/1001", paused=True)
    queues.move_caller("6500", "nobody", None, up=True)
    for card in seat.services.phone.calls:
        for wish in (handover.complete, handover.cancel, handover.answer):
            wish(card.call.id)  # none of them fits this call: it goes on
