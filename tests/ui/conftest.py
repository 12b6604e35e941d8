# SPDX-License-Identifier: MIT
"""One user's screen for each test."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.ui.widgets.act_row import ActRow
from tests.ui.rig import Rig, standing


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    """A user whose line stands."""
    yield from standing(qtbot, tmp_path)


@pytest.fixture
def bare(qtbot: QtBot) -> Generator[QApplication]:
    """The application, its style sheet, palette and direction put back at the end."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette = application.palette()
    yield application
    application.setStyleSheet("")
    application.setPalette(palette)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _some_time_after_the_test_before() -> None:
    """Clicks of two tests are no double click."""
    ActRow.last_click = (QPoint(), -1e9, None)
