# SPDX-License-Identifier: MIT
"""Commands through a running window: the same steps and exit codes, over its line."""

import os
import signal
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from busylamp.demo.stage import Stage
from tests.cli.conftest import Json, Program, objects, told_plainly


@pytest.fixture
def program(tmp_path: Path) -> Generator[Program]:
    made = Program(tmp_path)
    made.environment |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": ""}
    yield made
    made.end()


class Window:
    """A window of a home of its own, and the commands for it."""

    def __init__(self, program: Program, stage: Stage) -> None:
        self.program = program
        self.home = program.home_for(stage.port)
        secret = stage.secret.reveal()
        self.process = program.start("--home", self.home, "--secret-stdin", given=secret)

    def run(self, *arguments: str, given: str = "") -> tuple[int, list[Json]]:
        done = self.program.run(*arguments, "--home", self.home, "--json", given=given)
        assert done.stderr == ""
        return done.returncode, objects(done.stdout)

    def status(self) -> Json:
        code, told = self.run("status")
        assert code == 0
        return told[0]

    def wait_until_up(self) -> None:
        end = time.monotonic() + 30
        while True:
            done = self.program.run("status", "--home", self.home, "--json")
            if done.returncode == 0 and objects(done.stdout)[0]["line"] == "up":
                return
            assert time.monotonic() < end, done


@pytest.fixture
def window(program: Program, stage: Stage) -> Window:
    made = Window(program, stage)
    made.wait_until_up()
    return made


def test_dial_through_the_window_and_hang_up(window: Window, stage: Stage) -> None:
    code, steps = window.run("dial", "1001")
    assert code == 0
    assert [step["step"] for step in steps] == [
        *("asked", "my_phone_rings", "dialling", "they_ring", "connected")
    ]
    assert {step["number"] for step in steps} == {"1001"}
    assert steps[0].keys() == {"at", "text", "step", "number", "failure", "reason", "detail"}
    about = window.status()
    assert (about["line"], about["extension"], len(about["calls"])) == ("up", "1000", 1)
    assert about["calls"][0]["peer"]["number"] == "1001"
    code, told = window.run("hangup")
    assert (code, told[0]["text"]) == (0, "Hung up.")
    assert window.status()["calls"] == []
    code, told = window.run("hangup")
    assert (code, told[0]["failure"]) == (1, "gone")
    assert stage.accepted == 1  # all over the window's own line


def test_queues_through_the_window(window: Window, stage: Stage) -> None:
    code, mine = window.run("queue")
    assert (code, mine[0]["queue"], mine[0]["logged_in"]) == (0, "6500", True)
    code, every = window.run("queue", "status")
    assert (code, every[0]["me"]) == (0, mine[0])
    assert "last" not in every[0]
    code, told = window.run("queue", "pause", "6509")
    assert (code, told[0]["failure"], told[0]["queues"]) == (1, "no_such_queue", ["6509"])
    assert stage.accepted == 1  # all over the window's own line


def test_hang_up_ends_none_of_several_that_could_be_meant(window: Window, stage: Stage) -> None:
    for number in ("+442079460018", "+442079460019"):
        stage.play("incoming", number=number, ring=1.0, talk=8000.0)
    end = time.monotonic() + 15
    while [call["state"] for call in window.status()["calls"]] != ["talking", "talking"]:
        assert time.monotonic() < end, window.status()
    code, told = window.run("hangup")
    assert (code, told[0]["failure"]) == (3, "several")
    assert told[0]["text"] == "You have several calls. Hang up the one you mean in the window."
    assert len(window.status()["calls"]) == 2


def test_exit_codes_through_the_window(window: Window, stage: Stage) -> None:
    wanted = (("4711", 3, "number_unknown"), ("abc", 2, "no_number"), ("12;rm", 2, "not_dialable"))
    for number, code, failure in wanted:
        got, steps = window.run("dial", number)
        assert (got, steps[-1]["failure"]) == (code, failure), steps
    assert window.run("dial", "1007")[0] == 1
    stage.stop()
    end = time.monotonic() + 30
    while window.status()["line"] == "up":
        assert time.monotonic() < end
    code, steps = window.run("dial", "1001")
    assert (code, steps[-1]["failure"]) == (4, "not_connected")


def test_a_second_start_loads_no_window(window: Window) -> None:
    for more in ((), ("--url", "tel:1001"), ("--url",)):
        arguments = ("--home", window.home, *more)
        done = window.program.run(*arguments, python=("-X", "importtime"))
        assert done.returncode == 0
        loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
        assert "busylamp.main" in loaded
        assert not {name for name in loaded if name.startswith(("PySide6", "busylamp.ui"))}
    assert window.run("show")[0] == 0
    assert window.process.poll() is None


def test_status_in_words(window: Window) -> None:
    done = window.program.run("status", "--home", window.home)
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Connected to 127.0.0.1")
    assert lines[1].startswith("1000 ")
    assert lines[1].endswith(": Available")


def test_a_killed_window_is_replaced(window: Window, stage: Stage) -> None:
    window.process.kill()
    window.process.wait(20)
    done = window.program.run("status", "--home", window.home)
    assert told_plainly(done, 4, "not running")
    again = Window(window.program, stage)
    again.wait_until_up()


@pytest.mark.skipif(os.name != "posix", reason="a stopped process")
def test_a_window_that_hangs_is_not_asked_twice(window: Window, stage: Stage) -> None:
    window.process.send_signal(signal.SIGSTOP)
    done = window.program.run("dial", "1001", "--home", window.home)
    window.process.send_signal(signal.SIGCONT)
    assert told_plainly(done, 4, "does not answer", "Look at your phone")
    assert stage.accepted == 1


def test_without_a_window(program: Program, stage: Stage) -> None:
    home = program.home_for(stage.port)
    for command in (("show",), ("status",), ("hangup",), ("dial", "--clipboard")):
        done = program.run(*command, "--home", home)
        assert told_plainly(done, 4, "not running")
        done = program.run(*command, "--demo")
        assert told_plainly(done, 2, "demo")
    secret = stage.secret.reveal()
    done = program.run("dial", "--home", home, "--secret-stdin", "1001", given=secret)
    assert done.returncode == 0


@pytest.mark.parametrize("arguments", [("dial",), ("dial", "--clipboard", "1001")])
def test_dial_takes_one_thing(program: Program, arguments: tuple[str, ...]) -> None:
    assert program.run(*arguments).returncode == 2
