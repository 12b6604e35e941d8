# SPDX-License-Identifier: MIT
"""A user at the demo PBX on a real screen; run by tests/desktop/session.py."""

import os
import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from tests.seat import Seat, open_seat, settings_of


@pytest.fixture(autouse=True, scope="session")
def private_session() -> None:
    """Never on a screen somebody works at."""
    assert os.environ.get("BUSYLAMP_SESSION"), "run by tests/desktop/session.py"


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path, stage: Stage) -> Generator[Seat]:
    made = open_seat(qtbot, tmp_path, settings_of(stage), given=stage.secret)
    made.wait_until_up()
    yield made
    assert made.close()


def ask(*command: str) -> str:
    """Ask a tool of the session."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=10)
    return done.stdout.strip()
