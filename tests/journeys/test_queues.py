# SPDX-License-Identifier: MIT
"""A shift in a queue of the demo: who waits is seen and answered, a pause is kept and ended."""

from busylamp.demo.stage import Stage
from busylamp.settings.keys import with_values
from busylamp.ui.models.queues import CallerRow, MemberRow
from busylamp.ui.panels.queues import QueuesPanel
from tests.journeys.conftest import Opens
from tests.seat import Seat, settings_of
from tests.ui.queue_values import rows
from tests.ui.test_my_queues import find


def opened(seat: Seat) -> QueuesPanel:
    """Turn to the queues and wait until there are some."""
    window = seat.desktop.window
    window.lists.turn_to(window.queues.place)
    panel = window.queues.panel
    seat.wait_until(panel.model.rowCount)
    return panel


def choose(seat: Seat, *path: str) -> None:
    button = seat.desktop.window.queues.button
    assert button is not None
    button.choices.aboutToShow.emit()
    find(button.choices, path).trigger()


def head(seat: Seat) -> str:
    button = seat.desktop.window.queues.button
    return button.whole if button is not None and button.isVisible() else ""


def mine(panel: QueuesPanel) -> str:
    """How I am told of in my first queue."""
    row = next(r for r in panel.model.rows if isinstance(r, MemberRow) and r.is_me)
    return panel.spoken(row)


def waiting(panel: QueuesPanel) -> list[str]:
    return [panel.spoken(row) for row in panel.model.rows if isinstance(row, CallerRow)]


def test_who_waits_is_seen_by_name_and_answered(seat: Seat, stage: Stage) -> None:
    panel = opened(seat)
    assert rows(panel)[0] == "[Support]"
    stage.play("incoming", number="+442079460018", name="NORTHWIND", queue="6500", ring=80.0)
    seat.wait_until(lambda: waiting(panel))
    assert waiting(panel)[0].startswith("NORTHWIND, +44 20 7946 0018 · London, waiting at place 1")
    seat.wait_until(lambda: "ringing" in mine(panel))
    window = seat.desktop.window
    assert window.lists.badge_text(window.queues.place) == "1"
    stage.pick_up()
    seat.wait_until(lambda: not waiting(panel))
    seat.wait_until(lambda: "on a queue call" in mine(panel))
    stage.hang_up_all()
    seat.wait_until(lambda: "on a" not in mine(panel))


def test_a_pause_is_kept_and_ended(seat: Seat) -> None:
    panel = opened(seat)
    seat.wait_until(lambda: head(seat) == "Support")
    choose(seat, "Pause", "Lunch")
    seat.wait_until(lambda: head(seat).startswith("Paused · Lunch"))
    seat.wait_until(lambda: "paused · Lunch" in mine(panel))
    choose(seat, "End the pause")
    seat.wait_until(lambda: head(seat) == "Support")
    seat.wait_until(lambda: "paused" not in mine(panel))


def test_i_log_out_and_in_again(opens: Opens, stage: Stage) -> None:
    settings = with_values(settings_of(stage), {"queues.mine": ("6500", "6501")})
    seat = opens(settings)
    dialog_free = seat.desktop
    seat.wait_until(lambda: dialog_free.is_settled)
    seat.services.line.sign_in(stage.secret)
    seat.wait_until_up()
    seat.wait_until(lambda: head(seat) == "Support")
    choose(seat, "Log in to Sales")
    seat.wait_until(lambda: head(seat) == "Support · Sales")
    choose(seat, "Sales", "Log out of Sales")
    seat.wait_until(lambda: head(seat) == "Support")


def test_the_wallboard_follows(seat: Seat, stage: Stage) -> None:
    menu = seat.desktop.window.menu
    next(action for action in menu.actions() if action.text() == "Wallboard").trigger()
    board = seat.desktop.wallboard
    assert board is not None
    seat.wait_until(lambda: [tile.title for tile in board.tiles] == ["Support"])
    assert board.tiles[0].figures.completed == 23
    assert board.tiles[0].figures.waiting == 0
    stage.play("incoming", number="+442079460018", queue="6500", ring=80.0)
    seat.wait_until(lambda: board.tiles[0].figures.waiting == 1)
    stage.hang_up_all()
    seat.wait_until(lambda: board.tiles[0].figures.waiting == 0)
    board.close()
