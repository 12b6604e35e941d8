# SPDX-License-Identifier: MIT
"""The pop-up: hostile names, the right screen, and never twice for one call."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QGuiApplication

from busylamp.settings.model import PopupStyle
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallResult, CallState, Direction, PresenceState
from busylamp.ui import popup as popup_module
from busylamp.ui.popup import PopupCard
from tests.seat import click
from tests.ui.rig import Rig, ended, talking


def popups(rig: Rig) -> tuple[PopupCard, ...]:
    return rig.desktop.popups.cards


def choose(rig: Rig, style: PopupStyle) -> None:
    settings = rig.services.preferences.settings
    popup = replace(settings.popup, style=style)
    rig.services.preferences.change(replace(settings, popup=popup))


@pytest.mark.parametrize("sign", ["W", "W ", "\u202e", "e\u0301\u0302\u0303\u0304", "字", "\n"])
def test_a_name_of_5000_signs_keeps_width_and_costs_little(rig: Rig, sign: str) -> None:
    rig.ring("One")
    usual = popups(rig)[0].height()
    begun = time.perf_counter()
    rig.ring(sign * 5000)
    popup = popups(rig)[1]
    popup.grab()
    assert time.perf_counter() - begun < 1.0  # a name of 301 signs once froze a label for 33 s
    assert popup.width() == popups(rig)[0].width() == 360
    assert abs(popup.height() - usual) <= 24
    assert popup.rect().contains(popup.title.geometry().translated(popup.frame.pos()))


def test_markup_is_shown_as_it_is(rig: Rig) -> None:
    rig.ring("<b>Ana</b> & <img src=x>")
    (popup,) = popups(rig)
    assert popup.title.whole == "<b>Ana</b> & <img src=x>"
    assert popup.title.textFormat() is Qt.TextFormat.PlainText
    assert popup.accessibleName() == popup.windowTitle()
    assert popup.accessibleName() == "Incoming call from <b>Ana</b> & <img src=x>"


def test_a_withheld_number_is_called_so(rig: Rig) -> None:
    rig.ring("", "")
    (popup,) = popups(rig)
    assert popup.title.whole == "Number withheld"
    assert popup.number.isHidden()


def test_a_hidden_one_never_comes_back_for_its_call(rig: Rig) -> None:
    call = rig.ring("Ana")
    click(popups(rig)[0].hide_card)
    assert popups(rig) == ()
    rig.update(replace(call, state=CallState.WAITING))
    rig.update(call)  # the queue tries again
    assert popups(rig) == ()
    assert len(rig.desktop.window.cards.cards) == 1
    rig.ring("Bob")
    assert [popup.title.whole for popup in popups(rig)] == ["Bob"]


def test_not_every_hidden_one_is_remembered_for_ever(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert popup_module._REMEMBERED >= 100
    monkeypatch.setattr(popup_module, "_REMEMBERED", 3)
    calls = [rig.ring("Ana") for _ in range(5)]
    rig.desktop.popups.hide_all()
    assert list(rig.desktop.popups._hidden) == [call.id for call in calls[-3:]]


@pytest.mark.parametrize("style", [PopupStyle.NONE, PopupStyle.NOTIFICATION])
def test_who_wants_no_card_gets_none(rig: Rig, style: PopupStyle) -> None:
    choose(rig, style)
    rig.ring("Ana")
    assert popups(rig) == ()
    choose(rig, PopupStyle.CARD)
    rig.ring("Bob")
    assert len(popups(rig)) == 1


def test_my_own_calls_do_not_pop_up(rig: Rig) -> None:
    call = rig.ring("Ana")
    rig.desktop.popups.close_all()
    rig.update(replace(call, direction=Direction.OUTGOING))
    rig.update(replace(call, originated=True))
    assert popups(rig) == ()


def test_answered_elsewhere_says_by_whom_then_goes(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert popup_module._LINGER >= 2000  # milliseconds: time enough to read a name
    monkeypatch.setattr(popup_module, "_LINGER", 50)
    rig.show_lamp("1002", "Tomas <i>Olsen</i>", PresenceState.IN_USE)
    call = rig.ring("Ana")
    (popup,) = popups(rig)
    over = ended(call, CallResult.ANSWERED_ELSEWHERE, by="1002")
    rig.hear(CallEnded(call=over))
    assert popup.via.whole == "Answered by Tomas <i>Olsen</i>"
    assert popup.via.isVisible()
    assert popup.hang_up.isHidden()
    assert popup.lamp.state is PresenceState.IDLE
    rig.wait_until(lambda: not popups(rig))


def test_answered_here_it_goes_at_once(rig: Rig) -> None:
    call = rig.ring("Ana")
    rig.update(talking(call, since=0))
    assert popups(rig) == ()
    missed = rig.ring("Bob")
    rig.end(missed, CallResult.MISSED)
    assert popups(rig) == ()


class Screen:
    """A second screen, to the right and smaller, with a bar at its top."""

    area = QRect(3000, 40, 1000, 600)

    def __getattr__(self, name: str) -> Callable[[], QRect]:
        assert name == "availableGeometry"
        return lambda: self.area


def test_it_comes_where_the_pointer_is(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    pointer, screen = QPoint(3500, 300), Screen()
    monkeypatch.setattr(QCursor, "pos", lambda: pointer)

    def screen_at(at: QPoint) -> Screen | None:
        return screen if at == pointer else None

    monkeypatch.setattr(QGuiApplication, "screenAt", screen_at)
    rig.ring("Ana")
    place = popups(rig)[0].geometry()
    assert screen.area.contains(place)
    assert place.right() > 3900
    assert place.bottom() > 550


def test_without_a_screen_under_the_pointer_the_first_one_is_taken(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def screen_at(at: QPoint) -> None:
        """A gap between two screens."""

    monkeypatch.setattr(QGuiApplication, "screenAt", screen_at)
    rig.ring("Ana")
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(popups(rig)[0].geometry())


def test_those_above_move_down_when_one_goes(rig: Rig) -> None:
    first = rig.ring("One")
    rig.ring("Two")
    lowest, upper = popups(rig)
    assert upper.geometry().bottom() < lowest.geometry().top()
    place = lowest.pos()
    rig.end(first, CallResult.MISSED)
    assert upper.pos() == place
