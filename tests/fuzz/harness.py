# SPDX-License-Identifier: MIT
"""Starts searches as processes of their own, reads what they found, keeps the corpora."""

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.table import HERE, Target

ROOT = HERE.parents[1]
MOST_MEGABYTES = 150  # of the whole searching process
_MOST_PACKED = 24 * 1024  # bytes of one corpus in the repository
_HANGS = 10  # seconds of one input, whatever the machine does
_STARTS = 240  # seconds a process may take besides
_STEADY = (1980, 1, 1, 0, 0, 0)  # the same corpus makes the same file
_FOUND = ("crash-", "timeout-", "oom-", "slow-unit-")
AVAILABLE = importlib.util.find_spec("atheris") is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one search came to."""

    target: str
    executions: int
    megabytes: int
    branches: int
    inputs: int
    found: Path | None  # the input that broke it
    said: str  # the end of its output: where it broke

    @property
    def line(self) -> str:
        """Tell it as a row of a table."""
        how = f"FOUND {self.found}" if self.found else "nothing"
        return (
            f"{self.target:12} {self.executions:>10,} {self.branches:>8,} {self.inputs:>7,}"
            f" {self.megabytes:>4} MB  {how}"
        )


HEAD = f"{'target':12} {'executions':>10} {'branches':>8} {'corpus':>7} {'RSS':>7}  found"


def unpack(target: Target, folder: Path) -> Path:
    """Lay the kept inputs out; return their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if target.corpus.exists():
        with zipfile.ZipFile(target.corpus) as archive:
            archive.extractall(folder)
    return folder


def kept(target: Target) -> list[bytes]:
    """Return the kept inputs."""
    if not target.corpus.exists():
        return []
    with zipfile.ZipFile(target.corpus) as archive:
        return [archive.read(name) for name in sorted(archive.namelist())]


def search(
    target: Target, seconds: int, corpus: Path, results: Path, *, timing: bool, seed: int = 0
) -> Outcome:
    """Search one target for so long; `results` takes what breaks it."""
    results.mkdir(parents=True, exist_ok=True)
    words = [
        str(corpus),
        *([str(target.seeds)] if target.seeds.is_dir() else []),
        f"-max_total_time={seconds}",
        f"-max_len={target.longest}",
        f"-timeout={_HANGS}",
        f"-rss_limit_mb={MOST_MEGABYTES}",
        f"-artifact_prefix={results}{os.sep}",
        f"-seed={seed}",
        "-len_control=20",
        "-print_final_stats=1",
        "-detect_leaks=0",
        *([f"-dict={target.words}"] if target.words.exists() else []),
        *(["-timing=1"] if timing else []),
    ]
    done = _run(target, words, seconds + _STARTS)
    found = [each for each in sorted(results.iterdir()) if each.name.startswith(_FOUND)]
    if done.returncode and not found:
        msg = f"the search of {target.name} failed:\n{done.stdout[-3000:]}"
        raise RuntimeError(msg)
    return Outcome(
        target=target.name,
        executions=_number(r"number_of_executed_units: (\d+)", done.stdout),
        megabytes=_number(r"peak_rss_mb: +(\d+)", done.stdout),
        branches=_number(r".*cov: (\d+)", done.stdout),
        inputs=len(list(corpus.iterdir())),
        found=found[0] if found else None,
        said=_end(done.stdout),
    )


def _run(target: Target, words: list[str], seconds: int) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))
    # libFuzzer counts the most memory its process ever had, and a child begins with its parent's:
    # a shell between them has little. The `exit` keeps it from becoming the search itself.
    command = [sys.executable, "-m", "tests.fuzz.search", target.name, *words]
    return subprocess.run(
        ["/bin/sh", "-c", '"$@"; exit $?', "sh", *command],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
    )


def _number(pattern: str, text: str) -> int:
    found = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def _end(said: str) -> str:
    """Return the traceback, without libFuzzer's report of itself."""
    start = said.find("=== Uncaught Python exception")
    lines = said[max(start, 0) :].splitlines()
    return "\n".join(lines[:40] if start >= 0 else lines[-20:])


def keep_seed(target: Target, found: Path) -> Path:
    """Keep an input that broke a target: from now on every test run reads it."""
    data = found.read_bytes()
    target.seeds.mkdir(parents=True, exist_ok=True)
    kept_as = target.seeds / hashlib.sha256(data).hexdigest()[:12]
    kept_as.write_bytes(data)
    return kept_as


def keep_corpus(target: Target, corpus: Path) -> int:
    """Keep the smallest inputs that still reach all the rest reach; return how many."""
    with tempfile.TemporaryDirectory(prefix="merge-") as place:
        least = Path(place) / "least"
        least.mkdir()
        # libFuzzer starts itself anew to merge: by a script, since it knows nothing of Python.
        script = Path(place) / "again"
        script.write_text(
            f'#!/bin/sh\nexec "{sys.executable}" -m tests.fuzz.search {target.name} "$@"\n'
        )
        script.chmod(0o700)
        words = ["-merge=1", f"-max_len={target.longest}", str(least), str(corpus)]
        done = _run(target, [f"-argv0={script}", *words], 3600)
        if done.returncode:
            msg = f"merging {target.name} failed:\n{done.stdout[-3000:]}"
            raise RuntimeError(msg)
        return _pack(target, sorted(least.iterdir(), key=lambda each: each.stat().st_size))


def _pack(target: Target, files: list[Path]) -> int:
    """Pack as many as may be, the smallest first."""
    target.corpus.parent.mkdir(exist_ok=True)
    room, count = _MOST_PACKED, 0
    with zipfile.ZipFile(target.corpus, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in files:
            info = zipfile.ZipInfo(hashlib.sha256(file.read_bytes()).hexdigest()[:10], _STEADY)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, file.read_bytes())
            room -= info.compress_size + 2 * (30 + len(info.filename) + 16)
            count += 1
            if room <= 0:
                break
    return count
