# SPDX-License-Identifier: MIT
"""Thirty switches of Qt's and thirty of ours through the real handler, its system calls watched."""

import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import psutil
import pytest

from tests.entries.test_smuggled import NAIVE, OWN, QT
from tests.entries.test_starts import Program
from tests.hostile.scale import ALL

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(STRACE is None, reason="strace is not installed")
SWITCHES = [*QT, *OWN] if ALL else [*QT[:3], *OWN[:3], "--record"]
PLANTED = "planted-by-a-page"


class Traced:
    """Runs the handler before a running window; what it did with files is in a log."""

    def __init__(self, folder: Path) -> None:
        self.program = Program(folder / "somebody")
        self.planted = folder / PLANTED
        self.planted.mkdir()
        (self.planted / "settings.toml").write_text("[me]\nextension = '666'\n")
        self.logs = folder / "strace"
        self.logs.mkdir()

    def trace(self, name: str, *command: str) -> subprocess.Popen[bytes]:
        """Start a command with each call that names a file written down."""
        assert STRACE is not None
        watch = [STRACE, "-f", "--seccomp-bpf", "-qq", "-e", "trace=%file", "-s", "4096"]
        return subprocess.Popen(
            [*watch, "-o", str(self.logs / name), *command],
            env=self.program.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def handler(self, *arguments: str) -> list[str]:
        home = ["--home", str(self.program.home)]
        return [sys.executable, "-m", "busylamp", *home, "--url", *arguments]

    def opens(self) -> list[str]:
        """The calls that touch what was planted; being started with its name is none."""
        lines = [
            line for log in self.logs.iterdir() for line in log.read_text("utf-8").splitlines()
        ]
        assert lines, "strace saw nothing"
        return [line for line in lines if PLANTED in re.sub(r"execve\(.*", "", line)]


def _names(folder: Path) -> list[str]:
    """Without the first weekly copy, which comes a minute after the start."""
    return sorted(each.name for each in folder.iterdir() if each.name != "backups")


@pytest.fixture
def traced(tmp_path: Path) -> Generator[Traced]:
    made = Traced(tmp_path)
    yield made
    made.program.end()


def test_the_watch_sees_a_careless_program(traced: Traced) -> None:
    """The same arguments in Qt's hands: the folder is looked into."""
    words = ["--url", "tel:1001", "-platformpluginpath", str(traced.planted)]
    with traced.trace("naive", sys.executable, "-c", NAIVE, *words) as running:
        assert running.wait(120) == 0
    assert traced.opens()


@pytest.mark.timeout(3600)
def test_no_switch_reaches_a_file_or_is_applied(traced: Traced) -> None:
    planted = str(traced.planted)
    window = traced.trace("window", *traced.handler("tel:1001"))
    traced.program.wait_until_running()
    before = _names(traced.program.home)
    for number, switch in enumerate(SWITCHES):
        forms = {
            "behind": (["tel:1001", switch, planted], 2),
            "before": ([switch, planted], 2),
            "within": ([f"tel:1001 {switch} {planted}"], 0),
            "glued": ([f"tel:1001{switch}={planted}"], 0),
        }
        for form, (arguments, code) in forms.items():
            with traced.trace(f"{number}-{form}", *traced.handler(*arguments)) as running:
                out, told = running.communicate(timeout=120)
            assert running.returncode == code, (switch, form, told)
            assert (out, bool(told)) == (b"", code == 2), (switch, form)
            assert window.poll() is None
    assert _names(traced.program.home) == before
    assert _names(traced.planted) == ["settings.toml"]
    assert traced.program.run("status") == 0, "it is the same window, at the same home"
    opened = traced.opens()
    (watched,) = psutil.Process(window.pid).children()
    watched.terminate()  # strace itself lets no signal through
    window.communicate(timeout=60)
    print(f"{len(SWITCHES)} switches in four forms: {len(opened)} calls touch the planted")
    assert opened == []
