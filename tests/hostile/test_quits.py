# SPDX-License-Identifier: MIT
"""The whole program told to quit in the middle of something: code 0, soon, nothing left."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.flood import search_path
from tests.hostile.scale import ALL

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
    "demo",
    "backup",
)
LONGEST = 2.0  # seconds; asserted on demand, when the computer is its own
ROUNDS = 5
IN_TIME = LONGEST if ALL else 15.0


@pytest.mark.timeout(300)
@pytest.mark.parametrize("state", STATES)
def test_it_ends_in_order(state: str, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": search_path()}
    words = [sys.executable, "-m", "tests.hostile.quitter", state, str(tmp_path), str(ROUNDS)]
    done = subprocess.run(
        words, env=environment, capture_output=True, text=True, timeout=280, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    rounds = [json.loads(line) for line in done.stdout.splitlines()]
    took = [each["took"] for each in rounds]
    print(f"{state}: quit in {', '.join(f'{each:.2f}' for each in took)} s")
    nothing: dict[str, object] = {
        "ended": True,
        "threads": [],
        "qt": [],
        "running": 0,
        "log": False,
    }
    assert [(each["first"], each["code"]) for each in rounds] == [("quits\n", 0)] * ROUNDS
    assert [each["left"] for each in rounds] == [nothing] * ROUNDS
    assert max(took) <= IN_TIME
