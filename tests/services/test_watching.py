# SPDX-License-Identifier: MIT
"""The watches at the window's end: what is told, and that nothing is called."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.desk import watching as desk_watching
from busylamp.services.watching import WatchService
from busylamp.telephony.changes import PresenceGone
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from tests.ui.rig import Rig, open_rig


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    assert desk_watching.FREE_SECONDS >= 2
    monkeypatch.setattr(desk_watching, "FREE_SECONDS", 0.0)
    made = open_rig(qtbot, tmp_path)
    made.up()
    made.show_lamp("1001", "Maya <b>", PresenceState.IN_USE)
    yield made
    made.close()


def watch(rig: Rig) -> tuple[WatchService, list[object], list[object]]:
    service, changed, freed = rig.services.watching, list[object](), list[object]()
    service.changed.connect(changed.append)
    service.freed.connect(freed.append)
    service.watch("1001")
    return service, changed, freed


def test_the_signals(rig: Rig) -> None:
    service, changed, freed = watch(rig)
    assert changed == [("1001",)]
    rig.show_lamp("1001", "Maya <b>", PresenceState.IDLE)
    rig.wait_until(lambda: freed)
    (presence,) = freed
    assert isinstance(presence, Presence)
    assert (presence.extension, presence.name) == ("1001", "Maya <b>")
    assert changed == [("1001",), ()]
    assert service.watched == ()
    assert rig.line.asked == []


def test_let_go_nothing_is_told(rig: Rig) -> None:
    service, changed, freed = watch(rig)
    service.unwatch("1001")
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    assert changed == [("1001",), ()]
    assert not service._timer.isActive()
    assert freed == []


def test_a_lamp_from_before_the_line_was_lost_is_no_free(rig: Rig) -> None:
    service, _, freed = watch(rig)
    rig.hear(LineChanged(state=LineState.WAITING, retry_in=1.0))
    rig.show_lamp("1002", "Tomas", PresenceState.IDLE)  # the desk knows it, the line is down
    service.watch("1002")
    assert not service._timer.isActive()
    rig.up()
    rig.wait_until(lambda: freed)
    assert [each.extension for each in freed if isinstance(each, Presence)] == ["1002"]
    rig.hear(PresenceGone(extension=ExtensionNumber("1001")))
    assert service.watched == ("1001",)
    assert not service._timer.isActive()
