# SPDX-License-Identifier: MIT
"""Real starts: eight at once are one window that hears eight links, and no link calls anybody."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from busylamp.ami.server import Request
from busylamp.demo.manager import Manager
from busylamp.demo.stage import Stage
from tests.entries.test_nothing_by_itself import SEED, fuzzed

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("BUSYLAMP_ROUNDS", "1"))
STARTS = int(os.environ.get("BUSYLAMP_STARTS", "10"))
EIGHT = 8


class Program:
    """The program with a home of its own; what was started is ended."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.home.mkdir()
        own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "desktop")}
        self.environment = os.environ | own | {"XDG_RUNTIME_DIR": ""}
        self.started: list[subprocess.Popen[bytes]] = []

    def start(self, *arguments: str, given: str = "") -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "busylamp", "--home", str(self.home), *arguments]
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.PIPE if given else subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        if given:
            assert process.stdin is not None
            process.stdin.write(f"{given}\n".encode())
            process.stdin.flush()
        self.started.append(process)
        return process

    def run(self, *arguments: str) -> int:
        process = self.start(*arguments)
        process.communicate(timeout=60)
        return process.returncode

    def wait_until_running(self, word: bytes = b"") -> None:
        command = [sys.executable, "-m", "busylamp", "--home", str(self.home), "status"]
        end = time.monotonic() + 60
        while True:
            done = subprocess.run(command, env=self.environment, check=False, capture_output=True)
            if done.returncode == 0 and word in done.stdout:
                return
            assert time.monotonic() < end, done

    def heard(self) -> list[str]:
        """The last digits of each link the window took note of."""
        log = self.home / "logs" / "busylamp.log"
        text = log.read_text("utf-8") if log.exists() else ""
        return re.findall(r"link to \[\w{4}…(\d\d)\]", text)

    def end(self) -> None:
        for process in self.started:
            if process.poll() is None:
                process.terminate()
            process.communicate(timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.mark.timeout(3600)
def test_eight_starts_are_one_window_and_lose_no_link(folder: Path) -> None:
    for number in range(ROUNDS):
        program = Program(folder / str(number))
        try:
            links = [f"tel:+4420794600{each}" for each in range(10, 10 + EIGHT)]
            running = [program.start("--url", link) for link in links]
            wanted = {link[-2:] for link in links}
            end = time.monotonic() + 60
            while set(program.heard()) != wanted:
                assert time.monotonic() < end, program.heard()
                time.sleep(0.02)
            while sum(each.poll() is None for each in running) > 1:
                assert time.monotonic() < end
                time.sleep(0.02)
            (window,) = [each for each in running if each.poll() is None]
            assert {each.returncode for each in running if each is not window} == {0}
        finally:
            program.end()
        assert window.returncode == 0


@pytest.fixture
def originates(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every Originate that reaches the PBX."""
    seen: list[str] = []
    original = Manager.take

    def take(self: Manager, request: Request) -> None:
        if request.name.casefold() == "originate":
            seen.append(request.get("Exten"))
        original(self, request)

    monkeypatch.setattr(Manager, "take", take)
    return seen


@pytest.fixture
def window(folder: Path, stage: Stage, originates: list[str]) -> Generator[Program]:
    program = Program(folder / "somebody")
    pbx = f'host = "127.0.0.1"\nport = {stage.port}\ntls = false\nusername = "{stage.username}"'
    text = f'[pbx]\n{pbx}\n[me]\nextension = "1000"\n[numbers]\nregion = "DE"\n'
    (program.home / "settings.toml").write_text(text)
    program.start("--secret-stdin", given=stage.secret.reveal())
    program.wait_until_running(b"Connected")
    yield program
    program.end()


@pytest.mark.timeout(3600)
def test_no_real_start_with_a_link_calls(window: Program, originates: list[str]) -> None:
    import random

    print(f"seed {SEED}")
    dice = random.Random(SEED)
    for _ in range(STARTS):
        link = fuzzed(dice).replace("\x00", "")
        assert window.run("--url", link) in (0, 2)
    assert window.run("--url", "tel:1001") == 0
    window.wait_until_running(b"Connected")
    assert originates == []
    assert window.run("dial", "1001") == 0  # the count would see one
    assert originates == ["1001"]
