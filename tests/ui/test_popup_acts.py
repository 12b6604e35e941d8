# SPDX-License-Identifier: MIT
"""What a pop-up does with the call that rings, without ever taking the keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from busylamp.settings.model import PopMoment, ScreenPopRule, Settings
from busylamp.telephony.changes import QueueChanged
from busylamp.telephony.model import Party
from busylamp.telephony.queues import Queue, QueueCaller
from busylamp.ui.popup.card import PopupCard
from tests.seat import click
from tests.ui.calls import EVERYTHING, names_sent, ring, settings_for_all
from tests.ui.rig import Rig, open_rig


def with_page() -> Settings:
    settings = settings_for_all()
    page = ScreenPopRule(name="Open in CRM", url="https://crm.example/", on=PopMoment.CLICK)
    return replace(settings, screen_pop=replace(settings.screen_pop, rule=(page,)))


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    made = open_rig(qtbot, tmp_path, with_page())
    made.up(*EVERYTHING)
    yield made
    made.close()


def popup(rig: Rig) -> PopupCard:
    (shown,) = rig.desktop.popups.cards
    return shown


def buttons(card: PopupCard) -> list[str]:
    shown = [each for each in card.findChildren(QPushButton) if each.isVisible()]
    shown.sort(key=lambda each: (each.mapTo(card, each.rect().topLeft()).y(), each.x()))
    return [each.text() for each in shown]


def test_it_offers_what_the_desk_says(rig: Rig) -> None:
    ring(rig, "Ana")
    wanted = ["Answer", "Decline", "Divert ▾", "Open in CRM", "Hide"]
    rig.wait_until(lambda: buttons(popup(rig)) == wanted)
    rig.up("Hangup")
    call = ring(rig, "Bob", "+442079460019")
    assert call
    second = rig.desktop.popups.cards[1]
    rig.wait_until(lambda: buttons(second) == ["Decline", "Open in CRM", "Hide"])
    assert second.width() == popup_width(rig)


def popup_width(rig: Rig) -> int:
    return rig.desktop.popups.cards[0].width()


def test_answer_and_decline_are_sent_once_each(rig: Rig) -> None:
    ring(rig, "Ana")
    click(popup(rig).answer)
    assert names_sent(rig) == ["PJSIPNotify"]
    click(popup(rig).hang_up)
    assert names_sent(rig) == ["PJSIPNotify", "Hangup"]


def test_divert_opens_the_picker_for_this_call(rig: Rig) -> None:
    ring(rig, "Ana")
    click(popup(rig).divert)
    picker = rig.desktop.window.acting.picker
    assert picker is not None
    assert picker.isVisible()
    assert picker.title.whole == "Divert Ana"
    assert names_sent(rig) == []


def test_it_never_takes_the_keyboard(rig: Rig) -> None:
    window = rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    before = QApplication.focusWidget()
    ring(rig, "Ana")
    card = popup(rig)
    assert QApplication.focusWidget() is before
    policies = {each.focusPolicy() for each in card.findChildren(QPushButton)}
    assert policies == {Qt.FocusPolicy.NoFocus}
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def queue(*channels: str) -> QueueChanged:
    callers = tuple(
        QueueCaller(uniqueid=each, channel=each, party=Party(), position=place + 1)
        for place, each in enumerate(channels)
    )
    return QueueChanged(queue=Queue(name="6500", title="Support", callers=callers))


def test_how_many_more_wait_stands_in_the_queues_line(rig: Rig) -> None:
    rig.hear(queue("a", "b", "c"))
    call = rig.ring("Ana")
    rig.update(replace(call, queue="6500"))
    assert popup(rig).via.whole == "Queue Support · 2 more waiting"
    rig.hear(queue("a"))
    rig.update(replace(call, queue="6500", via="6500"))
    assert popup(rig).via.whole == "Queue Support"
