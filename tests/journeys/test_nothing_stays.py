# SPDX-License-Identifier: MIT
"""Whatever is opened is gone when it was closed, however often: a day is long."""

import collections
import gc
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.stores.entries import Entry
from busylamp.telephony.model import CallId
from busylamp.ui.dialogs.pages import PAGES
from tests.seat import Seat, open_seat, settings_of

TURNS = 2
_OF_QT = {"QPanGesture"}  # kept by Qt for views that are gone, and used again


@pytest.fixture(scope="module")
def shared_stage() -> Generator[Stage]:
    made = Stage(lively=False, speed=20.0)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path, shared_stage: Stage) -> Generator[Seat]:
    made = open_seat(qtbot, tmp_path, settings_of(shared_stage), given=shared_stage.secret)
    made.wait_until_up()
    ring(made, shared_stage)  # the history has something to tell
    yield made
    assert made.close()


def ring(seat: Seat, stage: Stage) -> None:
    """One call, until all of it is off the screen."""
    before = len(seat.services.journal.page())
    stage.play("incoming", number="+442079460018", name="Northwind", ring=3.0)
    seat.wait_until(lambda: len(seat.services.journal.page()) > before)


def close_dialogs(seat: Seat) -> None:
    for dialog in seat.desktop.window.findChildren(QDialog):
        dialog.reject()


def settings(seat: Seat) -> None:
    dialog = seat.desktop.open_settings()
    for page in PAGES:
        dialog.show_page(page.key)
    dialog.close()


def about(seat: Seat) -> None:
    seat.desktop.window.menu.about_wanted.emit()
    close_dialogs(seat)


def contact(seat: Seat) -> None:
    seat.desktop.window.edit_wanted.emit(None)
    close_dialogs(seat)


def place(seat: Seat) -> None:
    seat.desktop.change_seat()
    close_dialogs(seat)


def forwarding(seat: Seat) -> None:
    seat.desktop.window.my_state.forwarding_wanted.emit()
    close_dialogs(seat)


def sign_in(seat: Seat) -> None:
    seat.desktop.ask_sign_in("Why?")
    close_dialogs(seat)


def wallboard(seat: Seat) -> None:
    seat.desktop.open_wallboard().close()


def palette(seat: Seat) -> None:
    opened = seat.desktop.window.open_palette()
    opened.line.setText("ma")
    opened.line.setText("")
    opened.hide()


def tray_menu(seat: Seat) -> None:
    seat.desktop.tray.menu.aboutToShow.emit()


def head_menus(seat: Seat) -> None:
    for menu in seat.desktop.window.findChildren(QMenu):
        menu.aboutToShow.emit()


def person_menu(seat: Seat) -> None:
    panel = seat.desktop.window.people
    menu = panel.menu_for(seat.people()[0])
    menu.popup(panel.mapToGlobal(panel.rect().center()))
    menu.close()


def call_menu(seat: Seat) -> None:
    seat.desktop.window.lists.turn_to(1)
    panel = seat.desktop.window.past.panel
    row = next(each for each in seat.services.journal.page() if isinstance(each, Entry))
    menu = panel.menu_for(row)
    menu.popup(panel.mapToGlobal(panel.rect().center()))
    menu.close()


def details(seat: Seat) -> None:
    row = next(each for each in seat.services.journal.page() if isinstance(each, Entry))
    seat.desktop.window.show_details(row)
    seat.desktop.window.body.close_details()


def notice(seat: Seat) -> None:
    seat.desktop.window.notify("Something happened.")
    from PySide6.QtWidgets import QPushButton

    from busylamp.ui.widgets.notice import Notice

    for shown in seat.desktop.window.findChildren(Notice):
        for close in shown.findChildren(QPushButton):
            close.click()


def draft(seat: Seat) -> None:
    seat.services.journal.note_present(CallId("1"), "call back")
    seat.services.journal.note_present(CallId("1"), "")


_ACTS = (
    *(settings, about, contact, place, forwarding, sign_in, wallboard, palette, tray_menu),
    *(head_menus, person_menu, call_menu, details, notice, draft),
)


def held(seat: Seat) -> collections.Counter[str]:
    """Count every Qt object of the program, by its class."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        QApplication.processEvents()
    gc.collect()
    whole = [each for each in QApplication.allWidgets() if each.parent() is None]
    roots = [seat.desktop, seat.services.reception, *whole]
    found = {id(each): each for root in roots for each in (root, *root.findChildren(QObject))}
    names = (type(each).__name__ for each in found.values())
    return collections.Counter(name for name in names if name not in _OF_QT)


def grown(seat: Seat, act: Callable[[], object]) -> dict[str, int]:
    """Do something some times, then as often again; return what there is more of."""
    for _ in range(TURNS):
        act()
    before = held(seat)
    for _ in range(TURNS):
        act()
    return dict(held(seat) - before)


def test_dialogs_menus_and_windows(seat: Seat) -> None:
    seat.wait_until(lambda: seat.desktop.popups._spare.is_there)  # made when all is quiet
    grew = {act.__name__: grown(seat, lambda act=act: act(seat)) for act in _ACTS}
    assert {name: more for name, more in grew.items() if more} == {}


def test_calls(seat: Seat, shared_stage: Stage) -> None:
    def gone() -> bool:
        cards = seat.desktop.window.cards.cards
        is_quiet = not (seat.popups or cards or seat.services.phone.calls)
        return is_quiet and seat.desktop.popups._spare.is_there  # the next one, made later

    def call() -> None:
        ring(seat, shared_stage)
        seat.wait_until(gone)

    assert grown(seat, call) == {}
