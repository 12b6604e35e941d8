# SPDX-License-Identifier: MIT
"""The demo PBX, quiet and quick, and a user at it."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.desk.keys import Keys
from busylamp.settings.model import Settings
from busylamp.settings.policy import NO_POLICY, Policy
from tests.seat import Seat, open_seat, settings_of

Opens = Callable[..., Seat]


@pytest.fixture
def opens(qtbot: QtBot, tmp_path: Path, stage: Stage) -> Generator[Opens]:
    """Open a seat at the demo PBX; closed at the end, and in time."""
    seats: list[Seat] = []

    def open_one(
        settings: Settings | None = None, keys: Keys | None = None, policy: Policy = NO_POLICY
    ) -> Seat:
        given = stage.secret if settings is None and keys is None else None
        wanted = settings or settings_of(stage)
        seat = open_seat(qtbot, tmp_path, wanted, given=given, keys=keys, policy=policy)
        seats.append(seat)
        return seat

    yield open_one
    ended = [seat.close() for seat in seats]
    assert all(ended)


@pytest.fixture
def seat(opens: Opens) -> Seat:
    """A user who is signed in."""
    made = opens()
    made.wait_until_up()
    return made
