# SPDX-License-Identifier: MIT
"""The window's queues at a real Asterisk: signing in by a click, who waits, a pause, the board."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from busylamp.settings.file import load
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.ui.models.queues import CallerRow, MemberRow, QueueHead, Row
from busylamp.ui.panels.queues import QueuesPanel
from busylamp.ui.widgets.plain_label import tip
from tests.pbx.conftest import Office
from tests.pbx.phone import Call, answering, silent
from tests.seat import Seat, open_seat

MORE = '[queues]\nmine = ["6501"]\nreasons = ["Lunch", "Tea & cake"]\n'


class Person:
    """Lets it ring until there, then picks up when it rings the next time."""

    is_there = False

    async def __call__(self, call: Call) -> None:
        await (answering(0.3) if self.is_there else silent)(call)


@pytest.fixture
def seat(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[Seat]:
    """Extension 1000's window, signed in, turned to the queues."""
    settings = load(office.settings(more=MORE) / "settings.toml").settings
    made = open_seat(qtbot, tmp_path / "seat", settings, given=office.secret())
    made.wait_until_up()
    window = made.desktop.window
    window.lists.turn_to(window.queues.place)
    made.wait_until(lambda: len(heads(made)) == 2)
    yield made
    assert made.close()


def panel_of(seat: Seat) -> QueuesPanel:
    return seat.desktop.window.queues.panel


def rows(seat: Seat, name: str) -> list[Row]:
    """The rows of one queue below its head."""
    below = [r for r in panel_of(seat).model.rows if not isinstance(r, QueueHead)]
    return [row for row in below if row.queue == name]


def heads(seat: Seat) -> dict[str, QueueHead]:
    found = (row for row in panel_of(seat).model.rows if isinstance(row, QueueHead))
    return {row.queue.name: row for row in found}


def waiting(seat: Seat, name: str) -> list[str]:
    """How each one who waits is told of."""
    return [panel_of(seat).spoken(r) for r in rows(seat, name) if isinstance(r, CallerRow)]


def me(seat: Seat, name: str) -> str:
    """How my own place in a queue is told of."""
    mine = [row for row in rows(seat, name) if isinstance(row, MemberRow) and row.is_me]
    return panel_of(seat).spoken(mine[0]) if mine else ""


def head(seat: Seat) -> str:
    button = seat.desktop.window.queues.button
    return button.whole if button is not None and button.isVisible() else ""


def choose(seat: Seat, *path: str) -> None:
    """Choose something in the menu of the head's button."""
    button = seat.desktop.window.queues.button
    assert button is not None
    button.choices.aboutToShow.emit()
    find(button.choices, path).trigger()


def find(menu: QMenu, path: tuple[str, ...]) -> QAction:
    action = next(each for each in menu.actions() if each.text().startswith(path[0]))
    below = action.menu()
    return find(below, path[1:]) if len(path) > 1 and isinstance(below, QMenu) else action


def test_i_log_in_pause_with_a_reason_and_log_out_by_the_menu(office: Office, seat: Seat) -> None:
    office.phone("1000", silent)
    seat.wait_until(lambda: head(seat) == "6500")
    choose(seat, "Log in to 6501")
    mine = seat.desktop.window.queues.mine
    assert mine.under_way("6501") is not None
    seat.wait_until(lambda: head(seat) == "6500 · 6501")
    assert mine.under_way("6501") is None
    assert "Local/1000@from-queue" in office.pbx.cli("queue show 6501")
    choose(seat, "Pause all", "Tea && cake")
    seat.wait_until(lambda: re.fullmatch(r"Paused · Tea & cake \d+ s", head(seat)))
    assert "paused:Tea & cake" in office.pbx.cli("queue show 6501")
    for queue in ("6500", "6501"):
        seat.wait_until(
            lambda queue=queue: re.search(r"paused · Tea & cake \d+ s", me(seat, queue))
        )
    assert f"{tip('Tea & cake')} since" in seat.desktop.tray.icon.toolTip()
    choose(seat, "End all pauses")
    seat.wait_until(lambda: head(seat) == "6500 · 6501")
    choose(seat, "6501", "Log out of 6501")
    seat.wait_until(lambda: head(seat) == "6500")
    assert "Local/1000@from-queue" not in office.pbx.cli("queue show 6501")


def test_who_waits_is_seen_by_name_until_i_answer(office: Office, seat: Seat) -> None:
    numbers = (ContactNumber(number="0298765432", label="work"),)
    seat.services.people.save(Contact(name="Acme in Helsinki", numbers=numbers))
    board = seat.desktop.open_wallboard()
    served = heads(seat)["6500"].figures.completed
    person = Person()
    office.phone("1000", person)
    seat.wait_until(lambda: "1000" in me(seat, "6500"))
    call = office.call(office.provider(silent), "0911234501", "ACME Oy", "0298765432")
    seat.wait_until(lambda: waiting(seat, "6500"))
    (told,) = waiting(seat, "6500")
    assert told.startswith("Acme in Helsinki, ")
    assert "waiting at place 1" in told
    assert seat.desktop.window.lists.badge_text(seat.desktop.window.queues.place) == "1"
    seat.wait_until(lambda: re.search("0:0[1-9]$", waiting(seat, "6500")[0]))
    seat.wait_until(lambda: "ringing" in me(seat, "6500"))
    seat.wait_until(lambda: board.tiles and board.tiles[0].figures.waiting == 1)
    person.is_there = True
    seat.wait_until(lambda: not waiting(seat, "6500"))
    seat.wait_until(lambda: "on a queue call" in me(seat, "6500"))
    seat.wait_until(lambda: board.tiles[0].figures.on_calls == 1)
    assert board.tiles[0].figures.waiting == 0
    office.hang_up(call)
    seat.wait_until(lambda: heads(seat)["6500"].figures.completed == served + 1)
    seat.wait_until(lambda: "1 call" in me(seat, "6500") or "calls" in me(seat, "6500"))


def test_a_supervisor_pauses_a_colleague_and_moves_who_waits(office: Office, seat: Seat) -> None:
    hers = office.phone("1001", silent)
    panel = panel_of(seat)
    panel.fold(("6501", True))
    seat.wait_until(lambda: len(rows(seat, "6501")) == 2)
    carol = rows(seat, "6501")[0]
    assert panel.title_of(carol) == "Carol Castro"
    find(panel.menus.menu_for(carol), ("Pause", "Lunch")).trigger()
    seat.wait_until(lambda: "paused · Lunch" in panel.spoken(rows(seat, "6501")[0]))
    find(panel.menus.menu_for(rows(seat, "6501")[0]), ("End this pause",)).trigger()
    seat.wait_until(lambda: "Paused" not in panel.spoken(rows(seat, "6501")[0]))
    call = office.call(hers, "6501")
    seat.wait_until(lambda: waiting(seat, "6501"))
    find(panel.menus.menu_for(rows(seat, "6501")[0]), ("Move to", "6500")).trigger()
    seat.wait_until(lambda: waiting(seat, "6500") and not waiting(seat, "6501"))
    office.hang_up(call)
    seat.wait_until(lambda: not waiting(seat, "6500"))
