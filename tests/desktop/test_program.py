# SPDX-License-Identifier: MIT
"""The whole program as a process: it opens, and ends with code 0 whichever way it is asked."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.desktop.conftest import ask


def wait_for_window(pid: int) -> str:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        found = ask("xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "Busylamp")
        if found:
            return found.splitlines()[0]
        time.sleep(0.05)
    pytest.fail("no window came up")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_demo_opens_and_ends_in_order(number: signal.Signals) -> None:
    command = [sys.executable, "-m", "busylamp", "--demo"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        wait_for_window(running.pid)
        running.send_signal(number)
        _, said = running.communicate(timeout=20)
    assert (running.returncode, said) == (0, "")


def test_first_start_with_an_empty_home_asks_to_sign_in(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "busylamp", "--home", str(tmp_path / "new")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        wait_for_window(running.pid)
        end = time.monotonic() + 20
        search = ("xdotool", "search", "--onlyvisible", "--pid", str(running.pid), "--name")
        while not ask(*search, "Connect to your phone system") and time.monotonic() < end:
            time.sleep(0.05)
        assert ask(*search, "Connect to your phone system")
        running.terminate()
        _, said = running.communicate(timeout=20)
    assert (running.returncode, said) == (0, "")


def test_without_a_display_the_demo_is_shown_in_the_terminal() -> None:
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "busylamp", "--demo"]
    with subprocess.Popen(command, env=bare, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        told = [running.stdout.readline() for _ in range(20)]
        running.send_signal(signal.SIGINT)
        running.wait(20)
    assert first.startswith("There is no display")
    assert any("Maya Kern" in line for line in told)
    assert running.returncode in (0, 130)
