# SPDX-License-Identifier: MIT
"""What only a window manager and a tray can show: focus, corner, the lamp beside the clock."""

import json
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.settings.model import PopupSettings, PopupStyle
from busylamp.ui.tray import Tray
from tests.desktop.conftest import ask
from tests.seat import Seat, open_seat, settings_of


def active_window() -> str:
    return ask("xdotool", "getactivewindow")


def test_the_pop_up_leaves_the_keyboard_where_it_is(seat: Seat, stage: Stage) -> None:
    editor = QLineEdit()
    editor.show()
    editor.activateWindow()
    seat.wait_until(lambda: active_window() == str(int(editor.winId())))
    stage.play("incoming", number="+442079460018", name="NORTHWIND", ring=80.0)
    seat.wait_until(lambda: seat.popups and seat.popups[0].isVisible())
    popup = seat.popups[0]
    seat.wait_until(lambda: "IsViewable" in ask("xwininfo", "-id", str(int(popup.winId()))))
    ask("xdotool", "type", "still here")
    seat.wait_until(lambda: editor.text() == "still here")
    seat.wait_until(lambda: active_window() == str(int(editor.winId())))
    states = ask("xprop", "-id", str(int(popup.winId())), "_NET_WM_STATE")
    assert "_NET_WM_STATE_ABOVE" in states
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(popup.frameGeometry())
    assert screen.right() - popup.frameGeometry().right() < 40
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.popups)
    editor.close()
    editor.deleteLater()


def test_a_click_on_hide_hides_and_takes_no_focus(seat: Seat, stage: Stage) -> None:
    editor = QLineEdit()
    editor.show()
    editor.activateWindow()
    seat.wait_until(lambda: active_window() == str(int(editor.winId())))
    stage.play("incoming", number="+442079460018", name="NORTHWIND", ring=80.0)
    seat.wait_until(lambda: seat.popups and seat.popups[0].isVisible())
    button = seat.popups[0].hide_card
    seen = str(int(seat.popups[0].winId()))
    seat.wait_until(lambda: "IsViewable" in ask("xwininfo", "-id", seen))
    where = button.mapToGlobal(button.rect().center())
    ask("xdotool", "mousemove", str(where.x()), str(where.y()), "click", "1")
    seat.wait_until(lambda: not seat.popups)
    # The window manager names no window for a moment after one of its windows went.
    seat.wait_until(lambda: active_window() == str(int(editor.winId())))
    ask("xdotool", "type", "still here")
    seat.wait_until(lambda: editor.text() == "still here")
    assert len(seat.cards()) == 1
    stage.hang_up_all()
    editor.close()
    editor.deleteLater()


def test_the_lamp_stands_in_the_tray(seat: Seat) -> None:
    assert Tray.is_possible()
    tray = seat.desktop.tray
    seat.wait_until(lambda: tray.icon.isVisible() and tray.icon.geometry().width() > 8)
    seat.wait_until(lambda: tray.icon.toolTip() == "Busylamp · Dana Reyes · Available · Support")


def test_closing_hides_to_the_tray_and_says_so_once(seat: Seat) -> None:
    window = seat.desktop.window
    seat.wait_until(window.isActiveWindow)
    window.close()
    assert window.isVisible()
    window.close()
    seat.wait_until(lambda: not window.isVisible())
    seat.wait_until(lambda: seat.desktop.tray.icon.geometry().width() > 8)

    def opened() -> bool:
        """The tray may take the icon in, or move it, some time after it has its place."""
        where = seat.desktop.tray.icon.geometry().center()
        ask("xdotool", "mousemove", str(where.x()), str(where.y()), "click", "1")
        return window.isVisible()

    seat.wait_until(opened)
    seat.wait_until(lambda: active_window() == str(int(window.winId())))
    ask("xdotool", "type", "1002")
    seat.wait_until(lambda: window.field.text == "1002")


def test_a_notification_instead_of_the_card(seat: Seat, stage: Stage) -> None:
    before = len(closed_by_daemon())
    preferences = seat.services.preferences
    style = PopupSettings(style=PopupStyle.NOTIFICATION)
    preferences.change(replace(preferences.settings, popup=style))
    stage.play("incoming", number="+442079460018", name="<b>NORTH</b>", ring=80.0)
    seat.wait_until(lambda: ask("dunstctl", "count", "displayed") == "1")
    assert not seat.popups
    stage.hang_up_all()
    seat.wait_until(lambda: len(closed_by_daemon()) == before + 1)
    assert ask("dunstctl", "count", "displayed") == "1"  # that it was missed
    ask("dunstctl", "close-all")
    seat.wait_until(lambda: len(closed_by_daemon()) == before + 2)
    titles = [each["summary"]["data"] for each in closed_by_daemon()[:2]]
    assert titles == ["Missed call from <b>NORTH</b>", "<b>NORTH</b> calls"]


def closed_by_daemon() -> list[dict[str, dict[str, str]]]:
    """The daemon's history, the newest first."""
    return json.loads(ask("dunstctl", "history"))["data"][0]


def test_a_click_on_a_notification_opens_the_window(seat: Seat, stage: Stage) -> None:
    preferences = seat.services.preferences
    style = PopupSettings(style=PopupStyle.NOTIFICATION)
    preferences.change(replace(preferences.settings, popup=style))
    window = seat.desktop.window
    stage.play("incoming", number="+442079460018", name="NORTH", ring=400.0)
    seat.wait_until(lambda: ask("dunstctl", "count", "displayed") == "1")
    window.hide()
    ask("dunstctl", "action")
    seat.wait_until(window.isVisible)
    stage.hang_up_all()
    seat.wait_until(lambda: not seat.cards())
    ask("dunstctl", "close-all")


def test_no_notification_outlives_the_program(qtbot: QtBot, tmp_path: Path, stage: Stage) -> None:
    style = PopupSettings(style=PopupStyle.NOTIFICATION)
    settings = replace(settings_of(stage), popup=style)
    seat = open_seat(qtbot, tmp_path, settings, given=stage.secret)
    seat.wait_until_up()
    stage.play("incoming", number="+442079460018", name="NORTH", ring=400.0)
    seat.wait_until(lambda: ask("dunstctl", "count", "displayed") == "1")
    assert seat.close()
    assert ask("dunstctl", "count", "displayed") == "0"
    stage.hang_up_all()
