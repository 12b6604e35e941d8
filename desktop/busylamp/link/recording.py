# SPDX-License-Identifier: MIT
"""Raw bytes of a connection in a file, and beside it when each read came.

Only what the PBX sent is kept, so a login and its secret can't be in it.
"""

import bisect
import re
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_HEAD = re.compile(r"^#.*wallclock (\d+(?:\.\d+)?) monotonic (\d+(?:\.\d+)?)", re.MULTILINE)
_READ = re.compile(r"^R (\d+) (\d+) (\d+(?:\.\d+)?)(?: (\d+(?:\.\d+)?))?$", re.MULTILINE)


class Recorder:
    """Writes FILE (exact bytes) and FILE.idx (`R offset length monotonic unix` for each read)."""

    def __init__(self, path: Path) -> None:
        self._bytes = path.open("wb")
        self._index = path.with_name(path.name + ".idx").open("w", encoding="ascii")
        self._offset = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bytes.close()
        self._index.close()

    def take(self, data: bytes) -> None:
        """Keep one read."""
        self._bytes.write(data)
        now, wall = time.monotonic(), time.time()
        self._index.write(f"R {self._offset} {len(data)} {now:.6f} {wall:.6f}\n")
        self._offset += len(data)
        self._bytes.flush()
        self._index.flush()


class Index:
    """When each byte of a recording was read, as far as its index tells Unix time.

    A line of four fields has monotonic seconds only; a head `... wallclock W monotonic M` ties
    them to Unix time.
    """

    def __init__(self, text: str) -> None:
        self._ends: list[int] = []
        self._times: list[float] = []
        head = _HEAD.search(text)
        offset = float(head[1]) - float(head[2]) if head else None
        for read in _READ.finditer(text):
            if read[4] is None and offset is None:
                continue
            self._ends.append(int(read[1]) + int(read[2]))
            self._times.append(float(read[4]) if read[4] else float(read[3]) + (offset or 0.0))

    def reads(self, size: int) -> list[tuple[int, int, float | None]]:
        """Return `(start, end, time)` of each read; one without a time where none is known."""
        ends = self._ends[: bisect.bisect_right(self._ends, size)]
        if not ends or ends[-1] < size:
            return [(0, size, None)]
        starts = [0, *ends[:-1]]
        return list(zip(starts, ends, self._times[: len(ends)], strict=True))
