# SPDX-License-Identifier: MIT
"""Whatever nobody caught ends in the log, masked; also a crash of the whole process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_BEGIN = """
import asyncio, ctypes, os, sys, threading
from pathlib import Path
from busylamp.log import hooks
from busylamp.log.early import Early
early = Early()
told = []
hooks.watch(lambda: told.append(1))
early.hand_over(Path(sys.argv[1]))

def fall(*_):
    raise ValueError("no such caller: " + os.environ["CALLER"])
"""
_ENDS = {
    "main": "fall()",
    "thread": "t = threading.Thread(target=fall); t.start(); t.join()",
    "finalizer": "class X:\n    __del__ = fall\nx = X()\ndel x\n",
    "loop": (
        "loop = asyncio.new_event_loop()\nloop.set_exception_handler(hooks.on_loop)\n"
        "loop.call_soon(fall)\nloop.call_later(0.01, loop.stop)\nloop.run_forever()\nloop.close()\n"
    ),
    "slot": (
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "app = QCoreApplication([])\nQTimer.singleShot(0, fall)\nQTimer.singleShot(20, app.quit)\n"
        "app.exec()\nassert told == [1]\n"
    ),
}


def run(script: str, path: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "CALLER": "Priya 02079460018"}
    file = path.parent / "script.py"
    file.write_text(script)
    command = [sys.executable, str(file), str(path.parent / "logs" / "busylamp.log")]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, env=environment, timeout=60
    )


@pytest.mark.parametrize("way", _ENDS)
def test_it_is_logged_with_its_place_and_names_nobody(way: str, tmp_path: Path) -> None:
    done = run(_BEGIN + _ENDS[way], tmp_path / "x")
    text = (tmp_path / "logs" / "busylamp.log").read_text()
    for seen in (text, done.stderr) if way != "loop" else (text,):
        assert "ValueError: no such caller: [" in seen
        assert "in fall: raise ValueError(" in seen
        assert not [word for word in ("Priya", "0207", "9460") if word in seen]
    assert done.returncode == (1 if way == "main" else 0), done.stderr


def test_a_crash_is_told_by_the_next_start(tmp_path: Path) -> None:
    done = run(_BEGIN + "import faulthandler\nfaulthandler._sigsegv()\n", tmp_path / "x")
    assert done.returncode != 0
    crash = tmp_path / "logs" / "crash.txt"
    assert crash.stat().st_mode & 0o777 == 0o600
    assert "Segmentation fault" in crash.read_text()
    crash.write_text(crash.read_text() + "\nPriya Bose called 02079460018\n")
    run(_BEGIN, tmp_path / "x")
    text = (tmp_path / "logs" / "busylamp.log").read_text()
    assert "the last run crashed" in text
    assert "Fatal Python error: Segmentation fault" in text
    assert "script.py:" in text
    assert not [word for word in ("Priya", "0207", str(tmp_path)) if word in text]
    assert crash.read_text() == ""
