# SPDX-License-Identifier: MIT
"""A page that follows a thousand links in ten seconds: one card, three waiting, no freeze."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from busylamp.settings.places import home_at
from busylamp.system.instance.client import ask
from busylamp.system.instance.enter import way_here
from busylamp.system.instance.messages import Prefill
from busylamp.system.instance.place import place_of
from busylamp.ui.entrance import MOST_WAITING
from tests.hostile.flood import search_path
from tests.hostile.scale import times

CLICKS = times(100, 1000)
_EACH = 0.01  # seconds from one to the next
_MIB = 1024


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_flood_of_links_is_one_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": search_path(), "XDG_RUNTIME_DIR": ""}
    home = tmp_path / "somebody"
    words = [sys.executable, "-m", "tests.hostile.clicked", str(home)]
    with subprocess.Popen(
        words,
        env=os.environ | own,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "up\n"
        place = place_of(home_at(home))
        assert place is not None
        began, taken = time.monotonic(), 0
        for number in range(CLICKS):
            message = Prefill(text=f"tel:+4930{1000000 + number}")
            taken += any(answer["ok"] for answer in ask(way_here(), place, message, seconds=10))
            time.sleep(max(0.0, began + (number + 1) * _EACH - time.monotonic()))
        seconds = time.monotonic() - began
        told = json.loads(window.communicate("enough\n", timeout=60)[0])
    print(
        f"{CLICKS} links in {seconds:.1f} s: {told['cards']} card, {told['waiting']} waiting,"
        f" memory +{told['growth_kib'] / _MIB:.1f} MiB, gap of the window's loop"
        f" {told['gap'] * 1000:.0f} ms, of it at work {told['work'] * 1000:.0f} ms"
    )
    assert (window.returncode, taken) == (0, CLICKS)
    assert (told["cards"], told["others"], told["waiting"]) == (1, 0, MOST_WAITING)
    assert told["calls"] == 0
    assert told["growth_kib"] <= 10 * _MIB
    assert told["work"] <= times(1, 0) * 0.4 + 0.1, "on demand the computer is its own"
