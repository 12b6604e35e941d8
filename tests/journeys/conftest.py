# SPDX-License-Identifier: MIT
"""The demo PBX, quiet and quick, and a user at it.

Each journey of a user who is signed in, through a relay:
`BUSYLAMP_THROUGH=relay pytest tests/journeys`.
"""

import os
from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.desk.keys import Keys
from busylamp.settings.model import Settings
from busylamp.settings.policy import NO_POLICY, Policy
from tests.relay.between import between
from tests.seat import Seat, open_seat, settings_of

Opens = Callable[..., Seat]
THROUGH_RELAY = os.environ.get("BUSYLAMP_THROUGH") == "relay"


# Another desk's key is another one, and it is the relay that tries again.
_OTHERWISE = (
    "test_another_extension_is_mine_from_now_on",
    "test_a_lost_line_is_told_and_comes_back",
)


@pytest.fixture(autouse=True)
def alike(request: pytest.FixtureRequest) -> None:
    """What is meant to differ through a relay is not asked."""
    if THROUGH_RELAY and request.node.name in _OTHERWISE:
        pytest.skip("told otherwise through a relay")


@pytest.fixture
def opens(qtbot: QtBot, tmp_path: Path, stage: Stage) -> Generator[Opens]:
    """Open a seat at the demo PBX; closed at the end, and in time."""
    seats: list[Seat] = []
    ways = ExitStack()

    def open_one(
        settings: Settings | None = None, keys: Keys | None = None, policy: Policy = NO_POLICY
    ) -> Seat:
        given = stage.secret if settings is None and keys is None else None
        wanted = settings or settings_of(stage)
        if given is not None and THROUGH_RELAY:
            way = between(tmp_path / "relay", wanted.pbx, stage.secret)
            relay = ways.enter_context(way)
            wanted, given = relay.settings(wanted), relay.seed()
        seat = open_seat(qtbot, tmp_path, wanted, given=given, keys=keys, policy=policy)
        seats.append(seat)
        return seat

    yield open_one
    ended = [seat.close() for seat in seats]
    ways.close()
    assert all(ended)


@pytest.fixture
def seat(opens: Opens) -> Seat:
    """A user who is signed in."""
    made = opens()
    made.wait_until_up()
    return made
