# SPDX-License-Identifier: MIT
"""The pop-up: hostile names, the right screen, and never twice for one call."""

import time
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QWindow

from busylamp.settings.model import PopupStyle
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallResult, CallState, Direction, PresenceState
from busylamp.ui.popup import stack as stack_module
from busylamp.ui.popup.card import PopupCard
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


@pytest.mark.parametrize("style", [PopupStyle.NONE, PopupStyle.NOTIFICATION])
def test_who_wants_no_card_gets_none(rig: Rig, style: PopupStyle) -> None:
    choose(rig, style)
    call = rig.ring("Ana")
    assert popups(rig) == ()
    rig.end(call, CallResult.MISSED)
    choose(rig, PopupStyle.CARD)
    rig.ring("Bob")
    assert [popup.title.whole for popup in popups(rig)] == ["Bob"]
    choose(rig, style)
    assert popups(rig) == ()


def test_my_own_calls_do_not_pop_up(rig: Rig) -> None:
    call = rig.ring("Ana")
    rig.desktop.popups.close_all()
    rig.update(replace(call, direction=Direction.OUTGOING))
    rig.update(replace(call, originated=True))
    assert popups(rig) == ()


def test_answered_elsewhere_says_by_whom_then_goes(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stack_module._LINGER >= 2000  # milliseconds: time enough to read a name
    monkeypatch.setattr(stack_module, "_LINGER", 50)
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


@dataclass(frozen=True)
class Screen:
    """A screen as far as the corner looks at it."""

    title: str
    area: QRect

    def name(self) -> str:
        return self.title

    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's name
        return self.area


LEFT = Screen("left", QRect(0, 0, 1280, 800))
RIGHT = Screen("right", QRect(3000, 40, 1000, 600))  # smaller, with a bar at its top


@dataclass
class Screens:
    """Two screens and where the pointer is; put in the place of Qt's."""

    patch: pytest.MonkeyPatch
    present: tuple[Screen, ...] = (LEFT, RIGHT)
    pointer: QPoint = field(default_factory=lambda: QPoint(3500, 300))

    def __post_init__(self) -> None:
        self.patch.setattr(QCursor, "pos", lambda: self.pointer)
        self.patch.setattr(QGuiApplication, "screens", lambda: list(self.present))
        self.patch.setattr(QGuiApplication, "screenAt", self.at)
        self.patch.setattr(QGuiApplication, "primaryScreen", lambda: LEFT)

    def at(self, point: QPoint) -> Screen | None:
        return next((screen for screen in self.present if screen.area.contains(point)), None)


@pytest.fixture
def screens(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Screens:
    return Screens(monkeypatch)


def test_it_comes_where_the_pointer_is(rig: Rig, screens: Screens) -> None:
    rig.ring("Ana")
    place = popups(rig)[0].geometry()
    assert RIGHT.area.contains(place)
    assert place.right() > 3900
    assert place.bottom() > 550


def test_without_a_screen_under_the_pointer_the_first_one_is_taken(
    rig: Rig, screens: Screens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: None)
    screens.pointer = QPoint(2000, 300)  # a gap between the two
    rig.ring("Ana")
    assert LEFT.area.contains(popups(rig)[0].geometry())


def test_without_a_screen_under_the_pointer_it_comes_to_our_own_window(
    rig: Rig, screens: Screens, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWindow()
    window.setGeometry(3300, 200, 200, 100)
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: window)
    screens.pointer = QPoint(2000, 300)
    rig.ring("Ana")
    assert RIGHT.area.contains(popups(rig)[0].geometry())


def test_the_stack_stays_together_when_the_pointer_leaves(rig: Rig, screens: Screens) -> None:
    first = rig.ring("Ana")
    screens.pointer = QPoint(600, 300)
    second = rig.ring("Bob")
    assert all(RIGHT.area.contains(popup.geometry()) for popup in popups(rig))
    rig.end(first, CallResult.MISSED)
    rig.end(second, CallResult.MISSED)
    rig.ring("Cid")
    assert LEFT.area.contains(popups(rig)[0].geometry())


def test_a_screen_that_goes_or_changes_takes_no_pop_up_along(rig: Rig, screens: Screens) -> None:
    rig.ring("Ana")
    (popup,) = popups(rig)
    smaller = replace(RIGHT, area=QRect(3000, 40, 800, 500))
    screens.present = (LEFT, smaller)
    corner = rig.desktop.popups._corner
    corner.moved.emit()
    assert smaller.area.contains(popup.geometry())
    screens.present, screens.pointer = (LEFT,), QPoint(600, 300)
    corner.moved.emit()
    assert LEFT.area.contains(popup.geometry())


def test_the_corner_follows_the_screens_of_qt(rig: Rig) -> None:
    """Each of Qt's signals moves the stack; a screen by the name of ours is let go."""
    corner = rig.desktop.popups._corner
    screen = QGuiApplication.primaryScreen()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    assert corner.area == screen.availableGeometry()
    with rig.bot.waitSignal(corner.moved, timeout=1000):
        screen.availableGeometryChanged.emit(screen.availableGeometry())
    with rig.bot.waitSignal(corner.moved, timeout=1000):
        screen.logicalDotsPerInchChanged.emit(96.0)
    with rig.bot.waitSignal(corner.moved, timeout=1000):
        application.screenRemoved.emit(screen)
    assert corner._name is None


def test_those_above_move_down_when_one_goes(rig: Rig) -> None:
    first = rig.ring("One")
    rig.ring("Two")
    lowest, upper = popups(rig)
    assert upper.geometry().bottom() < lowest.geometry().top()
    place = lowest.pos()
    rig.end(first, CallResult.MISSED)
    assert upper.pos() == place


def test_the_next_one_is_made_while_nothing_rings(rig: Rig) -> None:
    stack = rig.desktop.popups
    rig.wait_until(lambda: stack._spare.is_there)
    beforehand = stack._spare._card
    call = rig.ring("One")
    (popup,) = popups(rig)
    assert popup is beforehand
    assert popup.title.whole == "One"
    rig.ring("Two")  # none is ready yet
    assert [each.title.whole for each in popups(rig)] == ["One", "Two"]
    rig.wait_until(lambda: stack._spare.is_there)
    rig.end(call, CallResult.MISSED)
    rig.ring("Three")
    assert [each.title.whole for each in popups(rig)] == ["Two", "Three"]


def test_after_the_end_none_is_made(rig: Rig) -> None:
    stack = rig.desktop.popups
    rig.wait_until(lambda: stack._spare.is_there)
    rig.desktop.alerts.close()
    assert not stack._spare.is_there
    assert not stack._spare._timer.isActive()
