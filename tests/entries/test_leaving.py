# SPDX-License-Identifier: MIT
"""The real program told to end by a signal, at any moment of its life: code 0, nothing left."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.settings.file import save
from busylamp.ui.app import _Leaving
from busylamp.ui.screen import Screen
from tests.hostile.scale import times
from tests.seat import open_seat, settings_of

ROOT = Path(__file__).parents[2]
ROUNDS = times(2, 40)
SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
_EARLY = 2.0  # seconds in which a start is at its busiest
_KEPT = {"busylamp.sqlite", "logs", "settings.toml", "run"}


class Run:
    """One start at a PBX, with a home of its own."""

    def __init__(self, home: Path, stage: Stage, *, under: tuple[str, ...] = ()) -> None:
        self.home = home
        self.stage = stage
        home.mkdir(exist_ok=True)
        if not (home / "settings.toml").exists():
            save(home / "settings.toml", settings_of(stage))
        own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "desktop")}
        command = [*under, sys.executable, "-m", "busylamp", "--home", str(home), "--secret-stdin"]
        self.process = subprocess.Popen(
            command,
            env=os.environ | own | {"XDG_RUNTIME_DIR": ""},
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdin is not None
        self.process.stdin.write(f"{stage.secret.reveal()}\n")
        self.process.stdin.flush()

    def wait_until_connected(self) -> None:
        before, end = self.stage.accepted, time.monotonic() + 60
        while self.stage.accepted == before:
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < end
            time.sleep(0.02)

    def end(self, *numbers: signal.Signals) -> tuple[int, str]:
        for number in numbers:
            self.process.send_signal(number)
        _, said = self.process.communicate(timeout=60)
        assert self.process.returncode is not None
        return self.process.returncode, "\n".join(
            line for line in said.splitlines() if not line.startswith("This plugin")
        )

    def left(self) -> set[str]:
        names = {each.name for each in self.home.iterdir()}
        return {name for name in names - _KEPT if not name.startswith("settings.toml")}


@pytest.fixture(autouse=True)
def heeded() -> Generator[None]:
    """What a suite in the background ignores a child would ignore, too."""
    before = {number: signal.getsignal(number) for number in SIGNALS}
    for number, handler in before.items():
        if handler is signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def runs() -> Generator[list[Run]]:
    made: list[Run] = []
    yield made
    for each in made:
        if each.process.poll() is None:
            each.process.kill()
        each.process.communicate()


@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_ends_it_in_order(
    tmp_path: Path, stage: Stage, runs: list[Run], number: signal.Signals
) -> None:
    run = Run(tmp_path / "home", stage)
    runs.append(run)
    run.wait_until_connected()
    assert run.end(number, number) == (0, "")  # impatience changes nothing
    assert run.left() == set()


@pytest.mark.timeout(60 + 30 * ROUNDS)
def test_a_signal_in_the_middle_of_the_start(tmp_path: Path, stage: Stage, runs: list[Run]) -> None:
    """Before there is anything to end, the signal ends the process by itself."""
    codes: list[int] = []
    for turn in range(ROUNDS):
        run = Run(tmp_path / "home", stage)
        runs.append(run)
        time.sleep(random.random() * _EARLY)
        code, said = run.end(signal.SIGTERM)
        assert said == ""
        assert code in (0, -signal.SIGTERM), turn
        codes.append(code)
    print(f"ended with {codes}")
    run = Run(tmp_path / "home", stage)
    runs.append(run)
    run.wait_until_connected()
    assert run.end(signal.SIGTERM) == (0, "")
    assert run.left() == set()


def test_it_lives_with_64_descriptors(tmp_path: Path, stage: Stage, runs: list[Run]) -> None:
    run = Run(tmp_path / "home", stage, under=("prlimit", "--nofile=64:64"))
    runs.append(run)
    run.wait_until_connected()
    stage.play("incoming", number="+442079460018", name="Northwind", ring=1.0)
    assert run.end(signal.SIGTERM) == (0, "")
    assert run.left() == set()


@pytest.fixture
def handlers() -> Generator[None]:
    before = {number: signal.getsignal(number) for number in SIGNALS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("handlers")
def test_what_nohup_ignores_stays_ignored(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    _Leaving(application)
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


@pytest.mark.usefixtures("handlers")
@pytest.mark.parametrize("early", [True, False])
def test_asked_before_there_is_a_window_it_ends_then(
    qtbot: QtBot, tmp_path: Path, stage: Stage, early: bool
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    leaving = _Leaving(application)
    seat = open_seat(qtbot, tmp_path, settings_of(stage), given=stage.secret)
    seat.wait_until(lambda: seat.desktop.is_settled)
    ended: list[int] = []
    seat.desktop.ended.connect(lambda: ended.append(1))
    if early:
        os.kill(os.getpid(), signal.SIGTERM)
    leaving.end(cast("Screen", seat.desktop))  # all it asks of it is to quit
    if not early:
        application.commitDataRequest.emit(None)  # pyright: ignore[reportArgumentType] - no session manager here
    seat.wait_until(lambda: ended)
    application.commitDataRequest.disconnect(seat.desktop.quit)
    assert seat.close()
