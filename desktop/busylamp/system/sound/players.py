# SPDX-License-Identifier: MIT
"""Rings by a player that comes with the desktop, in a process of its own; no shell."""

import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_FOLDERS = (Path("/usr/bin"), Path("/usr/local/bin"), Path("/bin"))
_LONGEST = 90.0  # seconds: a ring whose end nobody told ends by itself
_SHORTEST = 0.5  # seconds a try lasts at least: a player that fails at once is not hammered
_MOST_FAILURES = 3
_GRACE = 1.0


@dataclass(frozen=True, slots=True)
class Player:
    """A program and what stands before the file in its arguments."""

    program: Path
    arguments: tuple[str, ...] = ()

    def command(self, file: Path) -> list[str]:
        """Return what is run; the file is absolute, so it can't be taken for an option."""
        return [str(self.program), *self.arguments, str(file)]


# PipeWire, PulseAudio, the freedesktop sound theme's player, ALSA; macOS.
_KNOWN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pw-play", ()),
    ("paplay", ()),
    ("canberra-gtk-play", ("-f",)),
    ("aplay", ("-q",)),
    ("afplay", ()),
)


def find_player(folders: Sequence[Path] = _FOLDERS) -> Player | None:
    """Return the first known player of the system's own folders; never one from PATH."""
    for name, arguments in _KNOWN:
        for folder in folders:
            if (folder / name).is_file():
                return Player(folder / name, arguments)
    return None


class PlayerRinger:
    """Runs the player again and again in a short-lived thread."""

    def __init__(self, player: Player, longest: float = _LONGEST) -> None:
        self._player = player
        self._longest = longest
        self._stopping: threading.Event | None = None

    def ring(self, file: Path) -> None:
        """Begin, or go on if it rings already."""
        if self._stopping is not None or not file.is_absolute():
            return
        stopping = self._stopping = threading.Event()
        work = threading.Thread(target=self._run, args=(file, stopping), name="ring", daemon=True)
        work.start()

    def stop(self) -> None:
        """Be silent at once."""
        if self._stopping is not None:
            self._stopping.set()
            self._stopping = None

    def _run(self, file: Path, stopping: threading.Event) -> None:
        ends = time.monotonic() + self._longest
        failures = 0
        while not stopping.is_set() and time.monotonic() < ends and failures < _MOST_FAILURES:
            if not self._play(file, stopping, ends):
                failures += 1
                stopping.wait(_SHORTEST)

    def _play(self, file: Path, stopping: threading.Event, ends: float) -> bool:
        """Play once; return whether it could be."""
        nothing = subprocess.DEVNULL
        try:
            playing = subprocess.Popen(  # noqa: S603 - a fixed program, no shell
                self._player.command(file), stdin=nothing, stdout=nothing, stderr=nothing
            )
        except OSError:
            return False
        with playing:
            while playing.poll() is None:
                if stopping.wait(0.05) or time.monotonic() > ends:
                    _end(playing)
                    return True
        return playing.returncode == 0


def _end(playing: "subprocess.Popen[bytes]") -> None:
    playing.terminate()
    try:
        playing.wait(_GRACE)
    except subprocess.TimeoutExpired:
        playing.kill()
