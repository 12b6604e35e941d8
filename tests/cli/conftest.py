# SPDX-License-Identifier: MIT
"""`busylamp` as a user starts it: a process with a home of its own and no keyring."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import IO, Any, cast

import pytest

from busylamp.demo.stage import Stage

ROOT = Path(__file__).parents[2]
RECORDINGS = ROOT / "tests" / "recordings"
Json = dict[str, Any]
Done = subprocess.CompletedProcess[str]

CALL_KEYS = {
    *("id", "direction", "state", "number", "name", "via", "answered_by", "result", "reason"),
    *("duration_s", "internal", "peer", "transferred_by", "transferred_to", "extension"),
    *("started_at", "rang_at", "answered_at", "ended_at", "hold_known"),
}
CHANGES = {
    *("line_up", "line_lost", "presence_changed", "call_started", "call_ringing"),
    *("call_answered", "call_held", "call_resumed", "call_updated", "call_ended"),
}


class Program:
    """Runs commands; nothing of the user's own is in reach."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "somebody"
        self.home.mkdir()
        own = {
            "HOME": str(self.home),
            "PYTHONPATH": str(ROOT / "desktop"),
            "PYTHONIOENCODING": "utf-8",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus",
        }
        xdg = {f"XDG_{n}_HOME": str(self.home / n) for n in ("CONFIG", "DATA", "STATE", "CACHE")}
        self.environment = os.environ | own | xdg
        self.started: list[subprocess.Popen[str]] = []

    def run(self, *arguments: str, given: str = "", python: tuple[str, ...] = ()) -> Done:
        return subprocess.run(
            self.command(*arguments, python=python),
            input=given,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    def start(
        self, *arguments: str, given: str = "", into: IO[bytes] | int = subprocess.PIPE
    ) -> subprocess.Popen[str]:
        """Start a command that runs until it is stopped; `given` is its standard input."""
        process = subprocess.Popen(
            self.command(*arguments),
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=into,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self.started.append(process)
        assert process.stdin is not None
        process.stdin.write(f"{given.rstrip()}\n")
        process.stdin.flush()
        return process

    def end(self) -> None:
        """Leave no process behind, whatever the test came to."""
        for process in self.started:
            if process.poll() is None:
                process.kill()
            process.communicate(timeout=30)

    def command(self, *arguments: str, python: tuple[str, ...] = ()) -> list[str]:
        return [sys.executable, *python, "-m", "busylamp", *arguments]

    def home_for(self, port: int, username: str = "ucmamiuser1") -> str:
        """Write settings for a PBX on the loopback; return the folder for --home."""
        text = f'[pbx]\nhost = "127.0.0.1"\nport = {port}\ntls = false\nusername = "{username}"\n'
        (self.home / "settings.toml").write_text(f'{text}[me]\nextension = "1000"\n')
        return str(self.home)


def objects(text: str) -> list[Json]:
    """Read one JSON object from each line."""
    return [cast("Json", json.loads(line)) for line in text.splitlines()]


def told_plainly(done: Done, code: int, *words: str) -> bool:
    """Whether a command failed with one sentence and this code."""
    lines = done.stderr.splitlines()
    plain = len(lines) == 1 and lines[0].startswith("busylamp: ") and lines[0].endswith(".")
    return done.returncode == code and plain and all(word in done.stderr for word in words)


@pytest.fixture
def program(tmp_path: Path) -> Generator[Program]:
    made = Program(tmp_path)
    yield made
    made.end()


@pytest.fixture
def stage() -> Generator[Stage]:
    made = Stage(lively=False, speed=20.0)
    made.start()
    yield made
    made.stop()
