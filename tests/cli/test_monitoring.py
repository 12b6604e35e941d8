# SPDX-License-Identifier: MIT
"""`busylamp monitor`: the line until it is stopped, and a recording without secrets."""

import os
import signal
import subprocess
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from busylamp.demo.stage import Stage
from tests.cli.conftest import Json, Program, objects, told_plainly


def until(process: subprocess.Popen[str], wanted: Callable[[Json], bool]) -> list[Json]:
    """Read lines up to the one wanted."""
    assert process.stdout is not None
    read: list[Json] = []
    while not read or not wanted(read[-1]):
        line = process.stdout.readline()
        assert line, "it ended early"
        read.extend(objects(line))
    return read


def stopped(process: subprocess.Popen[str], by: signal.Signals) -> tuple[str, str]:
    process.send_signal(by)
    return process.communicate(timeout=30)


def is_change(name: str) -> Callable[[Json], bool]:
    return lambda line: line["change"] == name


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
def test_the_demo_until_a_signal(program: Program, tmp_path: Path, by: signal.Signals) -> None:
    record = tmp_path / "demo.ami"
    process = program.start("monitor", "--demo", "--json", "--record", str(record))
    told = until(process, is_change("line_up"))
    rest, errors = stopped(process, by)
    assert process.returncode == 0
    assert errors == ""
    assert told[-1]["version"] == "5.0.0"
    names = {
        line["presence"]["extension"]: line["presence"]["name"]
        for line in told
        if line["change"] == "presence_changed"
    }
    assert names["1001"] == "Maya Kern"
    assert not [line for line in objects(rest) if line["change"] == "line_lost"]
    assert record.read_bytes().startswith(b"Asterisk Call Manager/5.0.0\r\n")
    assert record.with_name("demo.ami.idx").read_text().startswith("R 0 ")


TIMES = ("started_at", "rang_at", "answered_at", "ended_at")


def test_a_recording_has_no_secret_and_can_be_replayed(
    program: Program, stage: Stage, tmp_path: Path
) -> None:
    record = tmp_path / "mine.ami"
    home = program.home_for(stage.port)
    arguments = ("--home", home, "--secret-stdin", "--json", "--record", str(record))
    process = program.start("monitor", *arguments, given=stage.secret.reveal() + "\n")
    until(process, is_change("line_up"))
    stage.play("incoming", number="+442079460018", name="NORTHWIND", ring=4.0, talk=8.0)
    told = until(process, is_change("call_ended"))
    stopped(process, signal.SIGTERM)
    changes = [line["change"] for line in told if "call" in line]
    assert [change for change in changes if change != "call_updated"] == [
        "call_started",
        "call_ringing",
        "call_answered",
        "call_ended",
    ]
    data = record.read_bytes()
    for private in (stage.secret.reveal().encode(), b"Key:", b"Secret", b"Username"):
        assert private not in data
    replayed = objects(program.run("replay", str(record), "--extension", "1000", "--json").stdout)
    [call] = replayed[-1]["calls"]
    heard = told[-1]["call"]
    for one in (call, heard):
        one.pop("duration_s")
    assert call.keys() == heard.keys()
    assert [call[key] for key in call if key not in TIMES] == [
        heard[key] for key in call if key not in TIMES
    ]
    for name in TIMES:  # the index is written a moment before the fold reads the clock
        apart = datetime.fromisoformat(call[name]) - datetime.fromisoformat(heard[name])
        assert abs(apart.total_seconds()) < 0.5


def test_the_index_ends_where_the_recording_ends(
    program: Program, stage: Stage, tmp_path: Path
) -> None:
    record = tmp_path / "mine.ami"
    arguments = ("--secret-stdin", "--json", "--record", str(record))
    home = program.home_for(stage.port)
    process = program.start("monitor", "--home", home, *arguments, given=stage.secret.reveal())
    until(process, is_change("line_up"))
    stopped(process, signal.SIGTERM)
    lines = (tmp_path / "mine.ami.idx").read_text().splitlines()
    reads = [line.split() for line in lines if line.startswith("R ")]
    assert int(reads[-1][1]) + int(reads[-1][2]) == record.stat().st_size


def test_a_lost_line_is_told_and_it_comes_back(program: Program, stage: Stage) -> None:
    home = program.home_for(stage.port)
    arguments = ("monitor", "--home", home, "--secret-stdin", "--json")
    process = program.start(*arguments, given=stage.secret.reveal())
    until(process, is_change("line_up"))
    stage.drop_connections()
    [*_, lost] = until(process, is_change("line_lost"))
    until(process, is_change("line_up"))
    stopped(process, signal.SIGTERM)
    assert (lost["reason"], lost["final"]) == ("closed_by_peer", False)
    assert lost["retry_in_s"] >= 0


def test_a_refused_login_ends_it(program: Program, stage: Stage) -> None:
    done = program.run(
        *("monitor", "--home", program.home_for(stage.port), "--secret-stdin", "--json"),
        given="wrong\n",
    )
    assert done.returncode == 4
    [lost] = objects(done.stdout)
    assert (lost["change"], lost["reason"]) == ("line_lost", "login_refused")
    assert (lost["final"], lost["retry_in_s"]) == (True, None)
    assert "wrong" not in done.stdout + done.stderr


def test_as_text(program: Program, stage: Stage) -> None:
    done = program.run(
        *("monitor", "--home", program.home_for(stage.port), "--secret-stdin"), given="wrong\n"
    )
    assert "The phone system refused the sign-in." in done.stdout


def test_a_place_that_cannot_be_written(program: Program, tmp_path: Path) -> None:
    record = tmp_path / "missing" / "demo.ami"
    done = program.run("monitor", "--demo", "--record", str(record))
    assert told_plainly(done, 2, "demo.ami can't be written", "No such file")


def test_it_ends_when_nobody_reads(program: Program) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        process = program.start("monitor", "--demo", into=nobody)
        errors = process.communicate(timeout=30)[1]
    assert process.returncode == 1
    assert errors == "busylamp: The output can't be written: Broken pipe.\n"


def test_settings_that_lack_something_are_named(program: Program) -> None:
    for command in (("monitor",), ("check",), ("dial", "1001")):
        done = program.run(*command)
        assert told_plainly(done, 2, "The settings lack: ", "extension")
