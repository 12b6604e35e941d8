# SPDX-License-Identifier: MIT
"""Tab goes through every control and comes round, Shift+Tab the same way back: nowhere a trap."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery import guide_views, rarer_views, small_views, views
from tests.gallery.reached import controls, is_led
from tests.gallery.registry import VIEWS
from tests.ui.rig import Rig

assert all((guide_views, rarer_views, small_views, views))  # they fill VIEWS
WALKED = (
    *("colleagues", "on_a_call", "keypad", "queues", "past_calls", "wide_with_details"),
    *("narrow_details", "my_phone_is_silent", "notices", "on_hold_and_parked", "typed_number"),
    *("sign_in_tested", "forwarding", "contact", "seat", "about", "question", "diagnostics"),
    *("import_preview", "target_picker", "palette", "clipboard", "confirm_a_link"),
    *(name for name in VIEWS if name.startswith("settings_")),
)
MOST = 200  # steps


@pytest.mark.parametrize("name", WALKED)
def test_tab_comes_round(rig: Rig, name: str) -> None:
    top = VIEWS[name](rig).window()
    rig.wait_until(top.isVisible)
    top.activateWindow()
    rig.wait_until(lambda: QApplication.activeWindow() is top)
    rig.bot.wait(60)  # what is shown a moment later has its place in the chain too
    there = walk(top, Qt.Key.Key_Tab)
    missed = [each for each in controls(top) if each not in there and not is_led(each)]
    assert [f"{type(e).__name__} {e.objectName()} {e.accessibleName()}" for e in missed] == []
    back = walk(top, Qt.Key.Key_Backtab)
    assert set(back) == set(there)
    assert back[1:] == there[1:][::-1]  # both begin where the keyboard is


def focused(top: QWidget) -> QWidget:
    """Return what has the keyboard."""
    found = cast("QWidget | None", top.focusWidget())
    assert found is not None
    return found


def walk(top: QWidget, key: Qt.Key) -> list[QWidget]:
    """Return what has the keyboard, step by step, until the first has it again."""
    begun = focused(top)
    stops = [begun]
    while len(stops) < MOST:
        QTest.keyClick(stops[-1], key)
        now = focused(top)
        assert now is not stops[-1] or len(stops) == 1, f"held by {now}"
        if now is begun:
            return stops
        assert now not in stops, f"a round that leaves out the first: {now}"
        stops.append(now)
    pytest.fail(f"no way round: {stops}")
