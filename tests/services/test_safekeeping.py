# SPDX-License-Identifier: MIT
"""A copy is made when it is due, without the window waiting for it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.services.build import build_services
from busylamp.services.safekeeping import Safekeeping
from busylamp.settings.model import Settings
from busylamp.settings.places import home_at
from busylamp.stores.backup import folder_of
from busylamp.stores.database import open_database


def test_a_copy_is_made_once_a_week(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "busylamp.sqlite"
    open_database(path).close()
    keeping = Safekeeping(path)
    told: list[object] = []
    keeping.copied.connect(told.append)
    keeping.look()
    qtbot.waitUntil(lambda: len(told) == 1)
    keeping.look()
    assert told == list(folder_of(path).iterdir())


def test_a_copy_that_fails_is_logged(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "busylamp.sqlite"
    open_database(path).close()
    folder_of(path).write_text("in the way")
    Safekeeping(path).look()
    qtbot.waitUntil(lambda: "no backup was made" in caplog.text)
    caplog.clear()


@pytest.mark.parametrize("kept", [True, False])
def test_only_a_file_in_use_is_copied(qtbot: QtBot, tmp_path: Path, kept: bool) -> None:
    home = home_at(tmp_path)
    if not kept:
        home.database.mkdir()  # it can't be opened
    services = build_services(home, Settings())
    assert len(services.reception.findChildren(Safekeeping)) == kept
    assert services.stop()
