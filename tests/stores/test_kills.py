# SPDX-License-Identifier: MIT
"""A call that was kept survives kill -9, whenever it comes.

`BUSYLAMP_KILLS=10000` kills so often.
"""

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("kills.py")
TIMES = int(os.environ.get("BUSYLAMP_KILLS", "200"))


def killed(folder: Path, *arguments: str) -> dict[str, Any]:
    paths = os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder), *arguments],
        env=os.environ | {"PYTHONPATH": paths},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.timeout(max(120, TIMES))
def test_no_acknowledged_call_is_lost(room: Path) -> None:
    seed = random.randrange(1 << 30)
    result = killed(room, "calls", str(TIMES), str(seed))
    print(f"seed {seed}: {result}")
    assert result["kills"] == TIMES
    assert result["acknowledged"] >= TIMES
    assert result["found"] == 1
    assert (result["lost"], result["ghosts"], result["corrupt"]) == (0, 0, 0)


def test_a_migration_cut_short_anywhere_is_made_up_for(room: Path) -> None:
    result = killed(room, "steps")
    assert result["kills"] > 60
    assert result["wrong"] == 0
