# SPDX-License-Identifier: MIT
"""The real program at work talks to its phone system and to nobody else: its calls are watched."""

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from busylamp.demo.stage import Stage
from busylamp.settings.file import save
from tests.entries.test_starts import Program
from tests.seat import settings_of

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(STRACE is None, reason="strace is not installed")
_ADDRESS = re.compile(
    r"sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?"
    r'(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")'
)
Place = tuple[str, int]


def watch(log: Path, *command: str) -> list[str]:
    """The command, with all that it says to an address written down."""
    assert STRACE is not None
    said = "trace=connect,sendto,sendmsg,sendmmsg,bind"
    return [STRACE, "-f", "--seccomp-bpf", "-qq", "-e", said, "-o", str(log), *command]


def places(log: Path) -> set[Place]:
    """The addresses of the network that were spoken to."""
    found = _ADDRESS.finditer(log.read_text("utf-8", "replace"))
    return {(one[2] or one[3], int(one[1])) for one in found}


def test_the_watch_sees_who_is_spoken_to(tmp_path: Path) -> None:
    """Who asks a name server and a web server is seen to; neither has to be there."""
    careless = (
        "import socket\n"
        "asks = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
        "asks.sendto(b'who', ('127.0.0.1', 53))\n"
        "socket.socket().connect_ex(('127.0.0.1', 9))\n"
        "socket.socket(socket.AF_INET6).connect_ex(('::1', 9))\n"
    )
    log = tmp_path / "log"
    subprocess.run(watch(log, sys.executable, "-c", careless), check=True, timeout=60)
    assert places(log) == {("127.0.0.1", 53), ("127.0.0.1", 9), ("::1", 9)}


@pytest.mark.timeout(300)
def test_a_window_at_work_talks_to_its_phone_system_only(tmp_path: Path, stage: Stage) -> None:
    program = Program(tmp_path / "somebody")
    save(program.home / "settings.toml", settings_of(stage))
    log = tmp_path / "log"
    command = [sys.executable, "-m", "busylamp", "--home", str(program.home), "--secret-stdin"]
    window = subprocess.Popen(
        watch(log, *command),
        env=program.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert window.stdin is not None
    window.stdin.write(stage.secret.reveal().encode() + b"\n")
    window.stdin.close()
    window.stdin = None
    try:
        program.wait_until_running(b"Connected")
        assert program.run("dial", "1001") == 0
        stage.play("incoming", number="+493012345678", name="Northwind", ring=1.0, talk=0.0)
        assert program.run("--url", "tel:+442079460018") == 0
        assert program.run("number", "+39 0541 906611") == 0
        time.sleep(3)  # what is done when the start is over: clean-up, look for other things
    finally:
        for watched in psutil.Process(window.pid).children():
            watched.terminate()  # strace itself lets no signal through
        _, told = window.communicate(timeout=60)
    assert window.returncode == 0, told
    assert places(log) == {("127.0.0.1", stage.port)}
