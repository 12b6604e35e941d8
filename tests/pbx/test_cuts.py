# SPDX-License-Identifier: MIT
"""Signing in, and coming back, in the middle of anything on a real Asterisk."""

import asyncio
import os

import pytest

from tests.pbx.asterisk import Asterisk
from tests.pbx.cuts import watch
from tests.pbx.scenes import SCENES

# A handful each time; BUSYLAMP_CUTS=all plays every scene.
FEW = (
    "blind-by-phone",
    "attended-by-phone-from-outside",
    "attended-by-ami",
    "queue-local-rings-again-and-is-answered",
    "parked-and-fetched",
)
CHOSEN = tuple(SCENES) if os.environ.get("BUSYLAMP_CUTS") == "all" else FEW


@pytest.mark.parametrize("name", CHOSEN)
def test_who_comes_later_has_no_call_too_many_none_missing_and_nothing_guessed(
    pbx: Asterisk, name: str
) -> None:
    assert asyncio.run(watch(pbx, SCENES[name])) == []
