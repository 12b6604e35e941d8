# SPDX-License-Identifier: MIT
"""A link that comes as an event, as macOS sends it, is asked about like one that is an argument."""

import json
import subprocess
import sys

from tests.entries.handed_run import HOSTILE


def test_links_as_events_are_asked_about_before_and_after_the_start() -> None:
    command = [sys.executable, "-m", "tests.entries.handed_run"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["asked"] == ["+49 30 1234567", "+49 30 1234568"]
    others = dict(zip(HOSTILE, told["others"], strict=True))
    for link in HOSTILE[:6]:  # no link to a number: nothing of it goes further
        assert others[link] == "refused: ", link
    assert others["tel:1001%0A1002"] == "refused: tel:1001%0A1002"
    assert others["tel:1001 --home /tmp"] == "refused: tel:1001%20--home%20/tmp"
    assert others["tel:%2A21%2A900%23"] == "Ask"  # with its warning, as of an argument
    assert told["calls"] == []
