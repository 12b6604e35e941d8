# SPDX-License-Identifier: MIT
"""The whole program told to quit in the middle of something: code 0, soon, nothing left."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.hostile.flood import search_path
from tests.hostile.scale import times

STATES = (
    "connecting",
    "handshake",
    "keyring",
    "waiting",
    "importing",
    "popup",
    "dialling",
    "dialog",
    "storm",
    "database-busy",
)
LONGEST = 2.0  # seconds; asserted on demand, when the computer is its own
ROUNDS = times(1, 5)


@pytest.mark.parametrize("state", STATES)
def test_it_ends_in_order(state: str, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": search_path()}
    took: list[float] = []
    for number in range(ROUNDS):
        words = [sys.executable, "-m", "tests.hostile.quitter", state, str(tmp_path / str(number))]
        with subprocess.Popen(
            words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "quits\n"
            begun = time.monotonic()
            said, wrong = running.communicate(timeout=30)
            took.append(time.monotonic() - begun)
        assert (running.returncode, wrong) == (0, ""), wrong
        assert json.loads(said) == {"ended": True, "threads": [], "qt": [], "running": 0}
    print(f"{state}: quit in {', '.join(f'{each:.2f}' for each in took)} s")
    assert max(took) <= (LONGEST if ROUNDS > 1 else 15.0)
