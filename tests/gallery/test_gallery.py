# SPDX-License-Identifier: MIT
"""Every view, light and dark: nothing is cut off; BUSYLAMP_GALLERY=FOLDER keeps them as PNG."""

import os
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from busylamp.settings.model import Appearance
from tests.gallery.clipped import clipped
from tests.gallery.views import VIEWS
from tests.ui.calls import settings_for_all
from tests.ui.rig import Rig, open_rig

SETTLED = 300  # milliseconds: lists gather changes before they show them
LOOKS = (Appearance.LIGHT, Appearance.DARK)


@pytest.fixture(params=LOOKS, ids=lambda look: look.value)
def screen(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette = application.palette()
    settings = settings_for_all()
    settings = replace(settings, window=replace(settings.window, appearance=request.param))
    made = open_rig(qtbot, tmp_path, settings)
    made.theme.wear(request.param)
    yield made
    for top in QApplication.topLevelWidgets():
        top.hide()
    made.close()
    application.setStyleSheet("")
    application.setPalette(palette)


@pytest.mark.parametrize("name", VIEWS)
def test_nothing_is_cut_off(screen: Rig, name: str) -> None:
    shown = VIEWS[name](screen)
    screen.wait_until(shown.isVisible)
    screen.bot.wait(SETTLED)
    folder = os.environ.get("BUSYLAMP_GALLERY")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        look = "dark" if screen.theme.is_dark else "light"
        assert shown.grab().save(str(Path(folder) / f"{name}-{look}.png"))
    assert clipped(shown) == []


def test_a_label_without_room_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    top.resize(200, 100)
    label = QLabel("far too many words for so little room", top)
    label.resize(50, 20)
    top.show()
    assert clipped(top) == [label.text()]
    label.resize(label.sizeHint())
    label.move(150, 0)
    assert clipped(top) == [label.text()]
    top.resize(600, 100)
    assert clipped(top) == []
