# SPDX-License-Identifier: MIT
"""Pop-ups on a real X server: two monitors, a full screen, the system's notification."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from busylamp.demo.stage import Stage
from busylamp.settings.model import PopupSettings, PopupStyle
from tests.desktop.conftest import ask
from tests.seat import Seat

NUMBER = "+442079460018"
LEFT, RIGHT = range(2)


def call_me(stage: Stage, name: str = "NORTHWIND") -> None:
    stage.play("incoming", number=NUMBER, name=name, ring=80.0)


def choose(seat: Seat, popup: PopupSettings) -> None:
    preferences = seat.services.preferences
    preferences.change(replace(preferences.settings, popup=popup))


def end(seat: Seat, stage: Stage) -> None:
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups)


@pytest.fixture
def monitors(seat: Seat) -> Iterator[None]:
    """The one screen as two monitors side by side."""
    ask("xrandr", "--setmonitor", "LEFT", "640/170x800/212+0+0", "screen")
    ask("xrandr", "--setmonitor", "RIGHT", "640/170x800/212+640+0", "none")
    seat.wait_until(lambda: len(QGuiApplication.screens()) == 2)
    yield
    for name in ("LEFT", "RIGHT"):
        subprocess.run(("xrandr", "--delmonitor", name), check=False, capture_output=True)
    seat.wait_until(lambda: len(QGuiApplication.screens()) == 1)


def move_pointer(seat: Seat, side: int) -> None:
    ask("xdotool", "mousemove", str(200 + 640 * side), "300")
    wanted = ("LEFT", "RIGHT")[side]
    pointer = QGuiApplication.primaryScreen

    def there() -> bool:
        from PySide6.QtGui import QCursor

        found = QGuiApplication.screenAt(QCursor.pos()) or pointer()
        return found.name() == wanted

    seat.wait_until(there)


def side_of(seat: Seat) -> int:
    """Where the X server has the pop-up, as xwininfo tells."""
    told = ask("xwininfo", "-id", str(int(seat.popups[0].winId())))
    (line,) = [line for line in told.splitlines() if "Absolute upper-left X" in line]
    return int(line.rpartition(":")[2]) // 640


@pytest.mark.usefixtures("monitors")
@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_it_comes_to_the_monitor_with_the_pointer(seat: Seat, stage: Stage, side: int) -> None:
    move_pointer(seat, side)
    call_me(stage)
    seat.wait_until(lambda: seat.popups and seat.popups[0].isVisible())
    seat.wait_until(lambda: side_of(seat) == side)
    end(seat, stage)


@pytest.mark.usefixtures("monitors")
def test_a_monitor_that_is_taken_away_leaves_the_pop_up(seat: Seat, stage: Stage) -> None:
    move_pointer(seat, RIGHT)
    call_me(stage)
    seat.wait_until(lambda: seat.popups and side_of(seat) == RIGHT)
    ask("xrandr", "--delmonitor", "RIGHT")
    seat.wait_until(lambda: side_of(seat) == LEFT)
    screen = QGuiApplication.primaryScreen()
    seat.wait_until(lambda: screen.availableGeometry().contains(seat.popups[0].geometry()))
    end(seat, stage)


@pytest.fixture
def film(seat: Seat) -> Iterator[QWidget]:
    """A window that fills the screen and has the keyboard."""
    made = QWidget()
    made.setWindowTitle("A film")
    made.showFullScreen()
    made.activateWindow()
    seat.wait_until(lambda: is_full(made))
    yield made
    made.close()
    made.deleteLater()


def is_full(window: QWidget) -> bool:
    number = str(int(window.winId()))
    states = ask("xprop", "-id", number, "_NET_WM_STATE")
    return "FULLSCREEN" in states and ask("xdotool", "getactivewindow") == number


def test_no_full_screen_is_covered_if_the_user_says_so(
    seat: Seat, stage: Stage, film: QWidget
) -> None:
    choose(seat, PopupSettings(over_full_screen=False))
    call_me(stage)
    seat.wait_until(seat.cards)
    assert not seat.popups
    film.showNormal()
    seat.wait_until(lambda: seat.popups)
    assert seat.popups[0].title.whole == "NORTHWIND"
    film.showFullScreen()
    seat.wait_until(lambda: not seat.popups)
    film.setWindowState(Qt.WindowState.WindowMinimized)
    seat.wait_until(lambda: seat.popups)
    end(seat, stage)


def test_over_a_full_screen_it_comes_by_default_and_leaves_the_keyboard(
    seat: Seat, stage: Stage, film: QWidget
) -> None:
    call_me(stage)
    seat.wait_until(lambda: seat.popups and seat.popups[0].isVisible())
    popup = str(int(seat.popups[0].winId()))
    seat.wait_until(lambda: "IsViewable" in ask("xwininfo", "-id", popup))
    assert is_full(film)
    end(seat, stage)


def test_the_systems_notification_obeys_the_same_rule(seat: Seat, stage: Stage) -> None:
    choose(seat, PopupSettings(style=PopupStyle.NOTIFICATION, external=False))
    call_me(stage)
    seat.wait_until(seat.cards)
    choose(seat, PopupSettings(style=PopupStyle.NOTIFICATION))
    seat.wait_until(lambda: ask("dunstctl", "count", "displayed") == "1")
    seat.desktop.popups.hide_all()
    seat.wait_until(lambda: ask("dunstctl", "count", "displayed") == "0")
    assert len(seat.cards()) == 1
    end(seat, stage)
