# SPDX-License-Identifier: MIT
"""What goes on in the queues of the demo is counted; a supervisor acts on it by the menus."""

from PySide6.QtWidgets import QMenu

from busylamp.demo.stage import Stage
from busylamp.telephony.queues import MyQueue, QueueCaller
from busylamp.ui.models.queues import CallerRow, MemberRow
from busylamp.ui.panels.queues import QueuesPanel
from tests.seat import Seat

SUPPORT, SALES = "6500", "6501"
NUMBER = "+442079460018"


def panel_of(seat: Seat) -> QueuesPanel:
    """Turn to the tab, once there are queues."""
    window = seat.desktop.window
    seat.wait_until(lambda: len(seat.services.queues.queues) == 2)
    window.lists.turn_to(window.queues.place)
    return window.queues.panel


def spoken(panel: QueuesPanel) -> list[str]:
    return [panel.spoken(row) for row in panel.model.rows]


def waiting(seat: Seat, queue: str) -> tuple[QueueCaller, ...]:
    return next(each.callers for each in seat.services.queues.queues if each.name == queue)


def mine(seat: Seat, queue: str) -> MyQueue | None:
    return next((each for each in seat.services.queues.mine if each.name == queue), None)


def paused(seat: Seat) -> tuple[bool, str]:
    place = mine(seat, SUPPORT)
    member = None if place is None else place.member
    return (False, "") if member is None else (member.paused, member.pause_reason)


def trigger(menu: QMenu, *words: str) -> None:
    """Choose an entry, through its submenus."""
    found = next(each for each in menu.actions() if each.text().startswith(words[0]))
    if len(words) == 1:
        found.trigger()
        return
    inner = found.menu()
    assert isinstance(inner, QMenu)
    inner.aboutToShow.emit()
    trigger(inner, *words[1:])


def test_the_queues_and_who_serves(seat: Seat) -> None:
    panel = panel_of(seat)
    seat.wait_until(lambda: any("Maya Kern" in words for words in spoken(panel)))
    told = spoken(panel)
    support = next(words for words in told if words.startswith("Support"))
    assert "23 served" in support
    assert "2 gave up" in support
    maya = next(words for words in told if words.startswith("Maya Kern"))
    assert "paused · Lunch" in maya


def test_a_caller_waits_is_seen_and_answered(seat: Seat, stage: Stage) -> None:
    panel = panel_of(seat)
    stage.play("incoming", number=NUMBER, name="N", queue=SUPPORT, ring=4000.0, talk=80.0)
    seat.wait_until(lambda: len(waiting(seat, SUPPORT)) == 1)
    seat.wait_until(lambda: any(isinstance(row, CallerRow) for row in panel.model.rows))
    stage.pick_up()
    seat.wait_until(lambda: not waiting(seat, SUPPORT))
    seat.wait_until(lambda: not any(isinstance(row, CallerRow) for row in panel.model.rows))
    stage.hang_up_all()
    seat.wait_until(
        lambda: next(q for q in seat.services.queues.queues if q.name == SUPPORT).completed == 24
    )


def test_who_gives_up_is_counted(seat: Seat, stage: Stage) -> None:
    panel_of(seat)
    stage.play("waits", number=NUMBER, queue=SALES, patience=4.0)
    seat.wait_until(lambda: len(waiting(seat, SALES)) == 1)
    seat.wait_until(lambda: not waiting(seat, SALES))
    seat.wait_until(
        lambda: next(q for q in seat.services.queues.queues if q.name == SALES).abandoned == 2
    )


def test_a_supervisor_pauses_a_colleague_and_moves_a_caller(seat: Seat, stage: Stage) -> None:
    panel = panel_of(seat)
    service = seat.services.queues
    service.pause_member(SUPPORT, "PJSIP/1000", paused=True, reason="Tea")
    seat.wait_until(lambda: paused(seat) == (True, "Tea"))
    stage.play("waits", number=NUMBER, queue=SUPPORT)
    seat.wait_until(lambda: len(waiting(seat, SUPPORT)) == 1)
    seat.wait_until(lambda: any(isinstance(row, CallerRow) for row in panel.model.rows))
    row = next(row for row in panel.model.rows if isinstance(row, CallerRow))
    trigger(panel.menus.menu_for(row), "Move to", "Sales")
    seat.wait_until(lambda: not waiting(seat, SUPPORT))
    maya = next(row for row in panel.model.rows if isinstance(row, MemberRow) and not row.is_me)
    trigger(panel.menus.menu_for(maya), "End this pause")
    seat.wait_until(lambda: "paused" not in panel.spoken(_again(panel, maya)))


def _again(panel: QueuesPanel, row: MemberRow) -> MemberRow:
    return next(
        each
        for each in panel.model.rows
        if isinstance(each, MemberRow) and each.member.interface == row.member.interface
    )
