# SPDX-License-Identifier: MIT
"""Sets a hostile PBX on the whole program and returns the figures."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.scale import times

_LONGEST = 1800.0
_STILL = times(6, 60)  # quarters of a second in which nobody takes any more


@dataclass(frozen=True)
class Figures:
    """What one stream did to the program."""

    kind: str
    sent: int  # bytes
    growth: float  # MiB at the worst
    gap: float  # seconds, p99.9 of the window's loop
    worst: float
    bare: float  # the same of a window without Busylamp, at the same time
    bare_worst: float
    troubles: tuple[str, ...]
    dropped_after: float | None  # seconds from the first byte
    cpu: float
    seconds: float
    ended: bool

    def __str__(self) -> str:
        dropped = "-" if self.dropped_after is None else f"{self.dropped_after:.2f} s"
        return (
            f"{self.kind:17} {self.sent / 2**20:7.1f} MiB in {self.seconds:5.1f} s, memory "
            f"+{self.growth:5.1f} MiB, gap p99.9 {self.gap * 1000:4.0f} ms (worst "
            f"{self.worst * 1000:4.0f}; a bare window {self.bare * 1000:.0f}, worst "
            f"{self.bare_worst * 1000:.0f}), dropped after {dropped}: "
            f"{', '.join(sorted(set(self.troubles))) or 'nothing told'}"
        )


def flood(kind: str, size: int, home: Path, tls: tuple[Path, Path, str] | None = None) -> Figures:
    """Let a stream of so many bytes run at a window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": search_path()}
    server_words = [str(each) for each in tls[:2]] if tls else []
    pbx = _start(environment, "tests.hostile.streams", kind, str(size), *server_words)
    port = _read(pbx).strip()
    victim = _start(environment, "tests.hostile.victim", str(home), port, *(tls[2:] if tls else ()))
    beside: list[subprocess.Popen[str]] = []
    try:
        assert _read(victim).strip() == "up"
        beside.append(bare := _start(environment, "tests.hostile.bare", "2"))
        began = time.monotonic()
        _tell(pbx, "go")
        sent = _wait_until_poured(pbx, began)
        _tell(victim, "enough")
        _tell(bare, "enough")
        bare_gaps: list[float] = json.loads(_read(bare))
        told = json.loads(_read(victim))
        ended = json.loads(_read(victim))
        assert victim.wait(20) == 0
    finally:
        for process in (victim, pbx, *beside):
            process.kill()
            process.communicate()
    lost = [at for at, state, trouble in told["told"] if state == "waiting" and trouble]
    return Figures(
        kind=kind,
        sent=sent,
        growth=max(0.0, (told["peak_kib"] - told["before_kib"]) / 1024),
        gap=_p999(told["gaps"], told["beats"]),
        worst=max(told["gaps"], default=0.0),
        bare=_p999(bare_gaps, len(bare_gaps)),
        bare_worst=max(bare_gaps, default=0.0),
        troubles=tuple(trouble for _, _, trouble in told["told"] if trouble),
        dropped_after=lost[0] - began if lost else None,
        cpu=told["cpu"],
        seconds=told["seconds"],
        ended=ended,
    )


def _wait_until_poured(pbx: "subprocess.Popen[str]", began: float) -> int:
    """Wait until all is sent, or nobody takes any more."""
    before, still = -1, 0
    while time.monotonic() - began < _LONGEST:
        time.sleep(0.25)
        _tell(pbx, "sent")
        sent, left = map(int, _read(pbx).split())
        still = still + 1 if sent == before else 0
        before = sent
        if left <= 0 or still >= _STILL:
            break
    time.sleep(1.0)
    return before


def _p999(worst: list[float], beats: int) -> float:
    place = max(1, beats // 1000)
    return sorted(worst, reverse=True)[min(place, len(worst)) - 1] if worst else 0.0


def search_path() -> str:
    root = Path(__file__).parent.parent.parent
    return os.pathsep.join([str(root / "desktop"), str(root)])


def _start(environment: dict[str, str], *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", *words],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _read(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def _tell(process: "subprocess.Popen[str]", word: str) -> None:
    assert process.stdin is not None
    process.stdin.write(word + "\n")
    process.stdin.flush()


if __name__ == "__main__":
    import tempfile

    kinds, mebibytes = sys.argv[1].split(","), int(sys.argv[2])
    for each in kinds:
        with tempfile.TemporaryDirectory() as folder:
            print(flood(each, mebibytes * 2**20, Path(folder)), flush=True)
