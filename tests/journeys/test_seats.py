# SPDX-License-Identifier: MIT
"""Hot-desking: another extension from the head of the window, against the demo PBX."""

from busylamp.demo.stage import Stage
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.dialogs.seat import SeatDialog
from tests.seat import Seat, click


def test_another_extension_is_mine_from_now_on(seat: Seat, stage: Stage) -> None:
    window = seat.desktop.window
    seat.wait_until(lambda: window.head.state.whole.startswith("1000 · "))
    dialog = seat.desktop.change_seat()
    assert isinstance(dialog, SeatDialog)
    seat.wait_until(lambda: dialog.box.count() > 3)
    lost: list[LineState] = []

    def listen(line: LineChanged) -> None:
        lost.append(line.state)

    seat.services.line.changed.connect(listen)
    dialog.box.setEditText("1001")
    click(dialog.take)
    seat.wait_until(lambda: lost and seat.services.line.status.state is LineState.UP)
    seat.wait_until(lambda: window.head.state.whole.startswith("1001 · "))
    seat.wait_until(lambda: "1001" not in {person.extension for person in seat.people()})
    assert seat.services.preferences.settings.me.extension == "1001"
    stage.play("talk", caller="1004", callee="1001", seconds=2.0)
    seat.wait_until(lambda: len(seat.cards()) == 1)
