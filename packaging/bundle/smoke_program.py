# SPDX-License-Identifier: MIT
"""An unpacked Busylamp as its user has it, and what is waited for on the screen."""

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Generator
from pathlib import Path

LIMIT = 60.0  # seconds for anything
# What the session must hand on; nothing else of this environment reaches the program.
KEPT = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
CARD = "Call this number?"
FIRST = "Connect to your phone system"


class FailedError(Exception):
    """Something of the package does not work."""


class Program:
    """An unpacked Busylamp, with a home of its own and an environment of three names."""

    def __init__(self, path: Path, place: Path) -> None:
        self.path = path
        self.place = place
        self.home = place / "user"
        self.home.mkdir()
        self.more: dict[str, str] = {}  # what its environment has for a while
        self.hidden: set[str] = set()  # modules that are taken for missing

    def environment(self, **more: str) -> dict[str, str]:
        """Return all that the program is told of the world."""
        kept = {name: os.environ[name] for name in KEPT}
        return {
            **kept,
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            **self.more,
            **more,
        }

    def ask(self, *words: str, given: str = "", codes: tuple[int, ...] = (0,)) -> str:
        """Run a command; return what it printed."""
        command = [str(self.path), *words]
        done = subprocess.run(
            command,
            env=self.environment(),
            cwd=self.place,
            input=given,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        if done.returncode not in codes:
            said = f"{done.stdout[-600:]}{done.stderr[-600:]}"
            raise FailedError(f"{' '.join(words)} ended with {done.returncode}:\n{said}")
        return done.stdout

    @contextlib.contextmanager
    def window(self, *words: str, **environment: str) -> Generator[subprocess.Popen[bytes]]:
        """Start it with a window; at the end ask it to end, which it must do in silence."""
        command = [str(self.path.with_name("busylamp-window")), *words]
        if not Path(command[0]).exists():  # the .deb has that name in /usr/bin only
            command[0] = str(self.path)
        said = self.place / "said"
        with said.open("wb") as written:
            running = subprocess.Popen(
                command,
                env=self.environment(**environment),
                cwd=self.place,
                stdout=written,
                stderr=written,
            )
        try:
            yield running
            running.terminate()
            running.wait(LIMIT)
        finally:
            if running.poll() is None:
                running.kill()
                running.wait()
        if running.returncode or said.read_bytes():
            raise FailedError(f"ended with {running.returncode}: {said.read_text()[-600:]}")


def until(
    holds: Callable[[], object], what: str, running: subprocess.Popen[bytes] | None = None
) -> None:
    """Wait for something to come true."""
    end = time.monotonic() + LIMIT / 2
    while not holds():
        if time.monotonic() > end or (running is not None and running.poll() is not None):
            raise FailedError(f"never came: {what}")
        time.sleep(0.05)


def titles(pid: int) -> list[str]:
    """Return the titles of a process's windows on the screen."""
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(pid), ""]
    found = subprocess.run(search, capture_output=True, text=True, check=False).stdout.split()
    names = [["xdotool", "getwindowname", window] for window in found]
    return [
        subprocess.run(name, capture_output=True, text=True, check=False).stdout.strip()
        for name in names
    ]


def window_comes(running: subprocess.Popen[bytes], words: str) -> None:
    """Wait for a window of this process with these words in its title."""
    until(lambda: any(words in title for title in titles(running.pid)), words, running)
