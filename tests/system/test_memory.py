# SPDX-License-Identifier: MIT
"""No core file is left, and no other program reads a command's memory: the kernel's own word."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
NOBODY = 65534
_MOST = resource.getrlimit(resource.RLIMIT_CORE)[1]
_PIPED: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
_SECRET = "kept7in" + "9memory"
_CRASH = f"""
import os, resource, sys
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
held = {_SECRET[:7]!r} + {_SECRET[7:]!r}
if sys.argv[1] == "hardened":
    from busylamp.system.memory import leave_no_core
    leave_no_core()
os.abort()
"""
_HIDE = """
import contextlib, ctypes, os, sys
from busylamp.system.memory import hide_memory
os.setgroups([]); os.setgid(65534); os.setuid(65534)
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # another user hides a program from this one by itself
if sys.argv[1] == "hidden":
    hide_memory()
print("ready", flush=True)
sys.stdin.read()
"""


def cores(folder: Path, how: str) -> list[Path]:
    """Crash in a folder; return the cores it left there."""
    folder.mkdir()
    done = subprocess.run([sys.executable, "-c", _CRASH, how], cwd=folder, check=False)
    assert done.returncode == -signal.SIGABRT
    return list(folder.glob("core*"))


def test_a_crash_leaves_no_core(tmp_path: Path) -> None:
    assert cores(tmp_path / "hardened", "hardened") == []


def test_a_crash_without_it_would_leave_the_secret(tmp_path: Path) -> None:
    """What the test above would find."""
    pattern = Path("/proc/sys/kernel/core_pattern").read_text().strip()
    if pattern != "core" or not _MOST:
        pytest.skip("this system writes cores elsewhere, or none")
    (core,) = cores(tmp_path / "bare", "bare")
    assert _SECRET.encode() in core.read_bytes()


def test_main_begins_with_the_limit_that_stops_piped_dumps_too() -> None:
    code = "import sys; from busylamp.main import main; sys.exit(main(['secret', 'set']))"
    with subprocess.Popen([sys.executable, "-c", code], **_PIPED) as running:
        limits = Path("/proc", str(running.pid), "limits")
        end = time.monotonic() + 20
        while _core_limit(limits) != ("1" if _MOST else "0"):
            assert running.poll() is None, "it ended before it had the limit"
            assert time.monotonic() < end, "it waits for the password and has no limit"
            time.sleep(0.002)
        running.communicate("\n")


def _core_limit(limits: Path) -> str:
    line = next(line for line in limits.read_text().splitlines() if "core file" in line)
    return line.split()[4]


@pytest.mark.skipif(os.getuid() != 0, reason="only root can be somebody else")
@pytest.mark.parametrize("how", ["hidden", "open"])
def test_another_program_of_the_same_user_reads_no_memory(how: str) -> None:
    """As nobody: to root every memory is open."""
    with subprocess.Popen([sys.executable, "-c", _HIDE, how], **_PIPED) as held:
        assert held.stdout is not None
        assert held.stdout.readline() == "ready\n"
        environ = Path("/proc", str(held.pid), "environ")
        look = ["head", "-c", "1", str(environ)]
        seen = subprocess.run(look, user=NOBODY, group=NOBODY, capture_output=True, check=False)
        owner = environ.stat().st_uid
        held.communicate("")
    assert (owner == 0, seen.returncode != 0) == (how == "hidden", how == "hidden")
