# SPDX-License-Identifier: MIT
"""The window at a real Asterisk: what the user sees of calls and lamps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from busylamp.ami.secret import Secret
from busylamp.settings.file import load
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.telephony.model import PresenceState
from tests.pbx.asterisk import SECRET
from tests.pbx.conftest import RELAYED, STRAIGHT, Office
from tests.pbx.phone import answering, refusing, silent
from tests.seat import Seat, click, open_seat, press, type_in


@pytest.fixture
def seat(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[Seat]:
    """Extension 1000's window, signed in."""
    settings = load(office.settings() / "settings.toml").settings
    made = open_seat(qtbot, tmp_path / "seat", settings, given=office.secret())
    made.wait_until_up()
    yield made
    assert made.close()


def dial(seat: Seat, number: str) -> None:
    type_in(seat.desktop.window.field.line, number)
    press(seat.desktop.window.field.line, Qt.Key.Key_Return)


def test_a_call_pops_up_with_the_contacts_name_and_goes_on_answer(
    office: Office, seat: Seat
) -> None:
    numbers = (ContactNumber(number="0298765432", label="work"),)
    seat.services.people.save(Contact(name="Acme in Helsinki", numbers=numbers))
    office.phone("1000", answering(2.0))
    call = office.call(office.provider(silent), "0911234500", "ACME Oy", "0298765432")
    seat.wait_until(lambda: seat.popups)
    assert seat.popups[0].title.whole == "Acme in Helsinki"
    seat.wait_until(lambda: seat.desktop.window.head.lamp.state is PresenceState.RINGING)
    seat.wait_until(lambda: not seat.popups)
    seat.wait_until(lambda: [card[1][:2] for card in seat.cards()] == ["0:"])
    seat.wait_until(lambda: seat.desktop.window.head.lamp.state is PresenceState.IN_USE)
    office.hang_up(call)
    seat.wait_until(lambda: not seat.cards())


def test_the_pop_up_says_which_colleague_took_it(office: Office, seat: Seat) -> None:
    office.phone("1000", silent)
    office.phone("1001", answering(1.5))
    call = office.call(office.provider(silent), "0911234502", "ACME Oy", "0298765432")
    seat.wait_until(lambda: seat.popups)
    assert seat.popups[0].title.whole == "ACME Oy"
    seat.wait_until(lambda: seat.popups and seat.popups[0].via.whole.startswith("Answered by "))
    seat.wait_until(lambda: not seat.popups)
    office.hang_up(call)


def test_hang_up_on_the_pop_up_declines(office: Office, seat: Seat) -> None:
    office.phone("1000", silent)
    office.call(office.phone("1001", silent), "1000")
    seat.wait_until(lambda: seat.popups)
    click(seat.popups[0].hang_up)
    seat.wait_until(lambda: not seat.popups and not seat.cards())


def test_i_call_and_hang_up(office: Office, seat: Seat) -> None:
    office.phone("1000", answering(0.3))
    office.phone("1001", answering(0.5))
    dial(seat, "1001")
    seat.wait_until(lambda: [card[1][:2] for card in seat.cards()] == ["0:"])
    assert not seat.popups
    click(seat.desktop.window.cards.cards[0].hang_up)
    seat.wait_until(lambda: not seat.cards())


@pytest.mark.parametrize(
    ("number", "words"),
    [("1001", "busy"), ("4242", "exist"), ("1005", "reach"), ("1002", "nobody answered")],
)
def test_why_a_call_failed_stands_on_its_card(
    office: Office, seat: Seat, number: str, words: str
) -> None:
    office.phone("1000", answering(0.3))
    office.phone("1001", refusing("486 Busy Here"))
    office.phone("1002", silent)
    dial(seat, number)
    seat.wait_until(lambda: any(words in card[3].lower() for card in seat.cards()))


def test_my_own_phone_declines(office: Office, seat: Seat) -> None:
    office.phone("1000", refusing("603 Decline", 0.3))
    dial(seat, "1001")
    seat.wait_until(lambda: any("declined on your own phone" in card[3] for card in seat.cards()))


def test_a_missed_call_leaves_nothing_on_the_screen(office: Office, seat: Seat) -> None:
    office.phone("1000", silent)
    call = office.call(office.provider(silent), "0911234500", "ACME Oy", "0298765432")
    seat.wait_until(lambda: seat.popups and seat.cards())
    office.hang_up(call)
    seat.wait_until(lambda: not seat.popups and not seat.cards())
    seat.wait_until(lambda: seat.desktop.window.head.lamp.state is PresenceState.IDLE)


def test_through_the_queue_it_is_one_pop_up_that_names_the_queue(
    office: Office, seat: Seat
) -> None:
    office.phone("1000", answering(1.0))
    call = office.call(office.provider(silent), "0911234501", "ACME Oy", "0298765432")
    seat.wait_until(lambda: seat.popups)
    (popup,) = seat.popups
    assert popup.via.whole.startswith("Queue 6500 · waited 0:0")
    seat.wait_until(lambda: not seat.popups)
    seat.wait_until(lambda: [card[1][:2] for card in seat.cards()] == ["0:"])
    office.hang_up(call)
    seat.wait_until(lambda: not seat.cards())


def test_an_account_that_may_not_dial_is_told_so(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = load(office.settings(user="readonly") / "settings.toml").settings
    seat = open_seat(qtbot, tmp_path / "seat", settings, given=office.secret(user="readonly"))
    seat.wait_until_up()
    dial(seat, "1001")
    seat.wait_until(lambda: any("may not place calls" in card[3] for card in seat.cards()))
    assert seat.close()


@pytest.mark.skipif(RELAYED, reason=STRAIGHT)
def test_a_wrong_password_is_asked_for_in_words(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = load(office.settings() / "settings.toml").settings
    seat = open_seat(qtbot, tmp_path / "seat", settings, given=Secret("wrong"))
    seat.wait_until(lambda: seat.desktop.signing_in is not None)
    dialog = seat.desktop.signing_in
    assert dialog is not None
    assert "refused the sign-in" in dialog.problem.whole
    assert "refused" in seat.desktop.window.foot.words.whole
    dialog.secret.setText(SECRET)
    click(dialog.save)
    seat.wait_until_up()
    assert seat.close()


def test_an_unknown_certificate_is_shown_and_trusted_before_the_password_goes_out(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = load(office.settings(tls=True) / "settings.toml").settings
    seat = open_seat(qtbot, tmp_path / "seat", settings, given=office.secret(tls=True))
    seat.wait_until(lambda: seat.desktop.signing_in is not None)
    dialog = seat.desktop.signing_in
    assert dialog is not None
    seat.wait_until(dialog.trust.isVisible)
    click(dialog.trust)
    dialog.secret.setText(SECRET)
    click(dialog.save)
    seat.wait_until_up()
    assert seat.services.line.status.pinned
    assert "pinned" in seat.desktop.window.foot.words.whole
    assert seat.close()


def test_a_colleagues_lamp_goes_through_its_states(office: Office, seat: Seat) -> None:
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.UNAVAILABLE)
    hers = office.phone("1001", answering(1.5))
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    call = office.call(office.provider(silent), "0911234501", "X", "0298765432")
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.RINGING)
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IN_USE)
    office.hang_up(call)
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.IDLE)
    office.sign_off(hers)
    seat.wait_until(lambda: seat.lamp("1001") is PresenceState.UNAVAILABLE)
