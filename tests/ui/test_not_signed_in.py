# SPDX-License-Identifier: MIT
"""Who has not signed in finds the way wherever they look: the foot, an empty list, a card."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from busylamp.desk.dialling import DialAttempt
from busylamp.link.line import RequestId
from busylamp.services.line import SecretNeed
from busylamp.settings.model import Settings
from busylamp.telephony.reasons import DialFailure, DialStep, LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.ui.window import MainWindow
from tests.ui.rig import SETTINGS, Rig, open_rig


@pytest.fixture
def fresh(qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    """Somebody at the first start who has closed the dialog."""
    made = open_rig(qtbot, tmp_path, Settings())
    close_dialog(made)
    yield made
    made.close()


def close_dialog(rig: Rig) -> None:
    assert rig.desktop.signing_in is not None
    rig.desktop.signing_in.reject()
    rig.wait_until(lambda: rig.desktop.signing_in is None)


def of_queues(window: MainWindow) -> QPushButton:
    window.lists.turn_to(window.queues.place)
    return window.queues.panel.empty.act


def of_a_card(window: MainWindow) -> QPushButton:
    window.field.line.setText("030 123")
    window.field.call.click()
    (card,) = window.cards.cards
    assert card.step.whole.startswith("Sign in first")
    return card.sign_in


WAYS: dict[str, Callable[[MainWindow], QPushButton]] = {
    "foot": lambda window: window.foot.sign_in,
    "people": lambda window: window.people.empty.act,
    "queues": of_queues,
    "card": of_a_card,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_button_opens_the_dialog(fresh: Rig, way: str) -> None:
    button = WAYS[way](fresh.desktop.window)
    assert button.text() == "Sign in…"
    fresh.click(button)
    assert fresh.desktop.signing_in is not None


def test_no_button_is_left_where_something_was_entered(fresh: Rig) -> None:
    window = fresh.desktop.window
    fresh.wait_until(window.foot.sign_in.isVisible)
    assert window.foot.words.whole == "Not set up yet"
    fresh.services.preferences.change(SETTINGS)
    assert not window.foot.sign_in.isVisible()
    assert window.foot.words.whole != "Not set up yet"
    assert not window.people.empty.act.isVisible()
    assert not of_queues(window).isVisible()


def test_a_search_that_finds_nobody_asks_nobody_to_sign_in(fresh: Rig) -> None:
    fresh.desktop.window.field.line.setText("zzz")
    assert not fresh.desktop.window.people.empty.act.isVisible()


def test_a_call_that_fails_otherwise_asks_nobody_to_sign_in(rig: Rig) -> None:
    window = rig.desktop.window
    failed = DialAttempt(
        request=RequestId("7"), number="030123", step=DialStep.FAILED, failure=DialFailure.REFUSED
    )
    rig.services.phone.attempt_changed.emit(failed)
    (card,) = window.cards.cards
    rig.wait_until(card.close_card.isVisible)
    assert not card.sign_in.isVisible()


def test_without_the_password_the_foot_offers_it_until_the_line_moves(rig: Rig) -> None:
    foot = rig.desktop.window.foot
    rig.hear(LineChanged(state=LineState.OFF))
    assert not foot.sign_in.isVisible()  # nothing flashes while the keyring is asked
    rig.services.line.secret_needed.emit(SecretNeed(LineTrouble.NO_SECRET))
    close_dialog(rig)
    rig.click(foot.sign_in)
    assert rig.desktop.signing_in is not None
    rig.hear(LineChanged(state=LineState.CONNECTING))
    assert not foot.sign_in.isVisible()
    rig.hear(LineChanged(state=LineState.OFF))
    assert not foot.sign_in.isVisible()
