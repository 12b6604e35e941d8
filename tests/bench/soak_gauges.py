# SPDX-License-Identifier: MIT
"""What a process holds, looked at again and again, and whether it grows."""

import itertools
import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_ROLLUP = Path("/proc/self/smaps_rollup")
_STATUS = Path("/proc/self/status")
_T95 = 1.96
DAY = 86400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One look; memory in KiB."""

    at: float  # seconds since the beginning, of the clock measured by
    rss: int
    anonymous: int
    descriptors: int
    threads: int
    timers: int
    active: int  # of the timers
    widgets: int
    objects: int  # Python's, as its collector counts them
    calls: int = 0
    events: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slope:
    """A straight line through samples; what it may be with 95 % certainty."""

    per_day: float
    margin: float


def look(at: float, roots: "Sequence[QObject]", *, calls: int = 0, events: int = 0) -> Sample:
    """Count everything now."""
    import gc

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    memory = _fields(_ROLLUP)
    widgets = QApplication.allWidgets()
    trees = [*roots, *(each for each in widgets if each.parent() is None)]
    timers = {id(timer): timer for tree in trees for timer in tree.findChildren(QTimer)}
    return Sample(
        at=at,
        rss=memory["Rss"],
        anonymous=memory["Anonymous"],
        descriptors=sum(1 for _ in Path("/proc/self/fd").iterdir()) - 1,
        threads=_fields(_STATUS)["Threads"],
        timers=len(timers),
        active=sum(timer.isActive() for timer in timers.values()),
        widgets=len(widgets),
        objects=len(gc.get_objects()),
        calls=calls,
        events=events,
    )


def write(sample: Sample, file: TextIO) -> None:
    print(json.dumps(asdict(sample)), file=file, flush=True)


def read(path: Path) -> list[Sample]:
    return [Sample(**json.loads(line)) for line in path.read_text().splitlines() if line]


def slope(times: Sequence[float], values: Sequence[float]) -> Slope:
    """Fit a line; neighbours resemble each other, so they count for less than their number."""
    count = len(times)
    if count < 4:
        return Slope(per_day=math.nan, margin=math.nan)
    mean_time, mean = sum(times) / count, sum(values) / count
    spread = sum((time - mean_time) ** 2 for time in times)
    steep = sum((t - mean_time) * (v - mean) for t, v in zip(times, values, strict=True)) / spread
    rest = [v - mean - steep * (t - mean_time) for t, v in zip(times, values, strict=True)]
    squares = sum(each * each for each in rest)
    alike = sum(a * b for a, b in itertools.pairwise(rest)) / squares if squares else 0.0
    alike = min(0.99, max(0.0, alike))
    independent = max(3.0, count * (1 - alike) / (1 + alike))
    error = math.sqrt(squares / (independent - 2) / (spread * independent / count))
    return Slope(per_day=steep * DAY, margin=_T95 * error * DAY)


def report(samples: Sequence[Sample], settled: float) -> list[str]:
    """Say what grew after `settled` seconds."""
    later = [each for each in samples if each.at >= settled]
    times = [each.at for each in later]
    told = [f"{len(samples)} samples over {samples[-1].at / 3600:.2f} h, {len(later)} after"]
    for name in ("rss", "anonymous"):
        line = slope(times, [getattr(each, name) / 1024 for each in later])
        first, last = getattr(later[0], name) / 1024, getattr(later[-1], name) / 1024
        told.append(
            f"{name}: {first:.1f} -> {last:.1f} MiB, slope {line.per_day:+.2f} MiB a day "
            f"(95 %: {line.per_day - line.margin:+.2f} to {line.per_day + line.margin:+.2f})"
        )
    steady = {field.name for field in fields(Sample)} - {"at", "rss", "anonymous"}
    for name in sorted(steady):
        counts = [getattr(each, name) for each in later]
        line = slope(times, counts)
        told.append(
            f"{name}: {min(counts)} to {max(counts)}, at the end {counts[-1]}, "
            f"slope {line.per_day:+.1f} a day (+-{line.margin:.1f})"
        )
    return told


def _fields(path: Path) -> dict[str, int]:
    """Read `Name: 12 kB` lines."""
    found: dict[str, int] = {}
    for line in path.read_text().splitlines():
        name, _, rest = line.partition(":")
        words = rest.split()
        if words and words[0].isdigit():
            found[name] = int(words[0])
    return found
