# SPDX-License-Identifier: MIT
"""What holds for every test: nothing of the user's is touched, nothing stays, nothing is logged."""

import logging
import os
import sys
import threading
import time
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

from busylamp.demo.stage import Stage

if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None)  # a busy machine is no failure
settings.load_profile("house")
_SECONDS = 3.0  # for threads that were told to end


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and data go to a folder of the test's own, unless a session has one already."""
    if os.environ.get("BUSYLAMP_SESSION"):
        return
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME"):
        monkeypatch.setenv(f"XDG_{name}", str(home / name.lower()))
    # Nobody's own session bus: a keyring or a notification must not leave the test.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")


@pytest.fixture(autouse=True)
def stray_logs(caplog: pytest.LogCaptureFixture) -> Generator[None]:
    """A warning nobody expected is a failure; a test that expects one clears it."""
    yield
    stray = [
        f"{record.name}: {record.getMessage()}"
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("busylamp")
    ]
    assert not stray, stray


@pytest.fixture(autouse=True)
def leftover_threads() -> Generator[None]:
    """Whatever a test started has ended; daemon threads may hang, that is what they are for."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _SECONDS
    while left := [t for t in threading.enumerate() if t not in before and not t.daemon]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left: {left}")
        time.sleep(0.01)


@pytest.fixture
def stage() -> Generator[Stage]:
    """A demo PBX of the test's own, quiet and quick."""
    made = Stage(lively=False, speed=8.0)
    made.start()
    yield made
    made.stop()
