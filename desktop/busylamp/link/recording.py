# SPDX-License-Identifier: MIT
"""Raw bytes of a connection in a file, and beside it when each read came.

Only what the PBX sent is kept, so a login and its secret can't be in it.
"""

import bisect
import contextlib
import re
import time
from pathlib import Path
from types import TracebackType
from typing import Self

# No more digits than a size or a time can have: int() refuses thousands of them.
_SIZE, _TIME = r"(\d{1,15})", r"(\d{1,12}(?:\.\d{1,9})?)"
_HEAD = re.compile(rf"^#.*wallclock {_TIME} monotonic {_TIME}", re.MULTILINE)
_READ = re.compile(rf"^R {_SIZE} {_SIZE} {_TIME}(?: {_TIME})?$", re.MULTILINE)


class Recorder:
    """Writes FILE (exact bytes) and FILE.idx (`R offset length monotonic unix` for each read)."""

    def __init__(self, path: Path) -> None:
        self._bytes = path.open("wb")
        self._index = path.with_name(path.name + ".idx").open("w", encoding="ascii")
        self._offset = 0
        self.failure = ""  # why it stopped, in the system's words

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for file in (self._bytes, self._index):
            with contextlib.suppress(OSError):  # what could not be written, can't be at the end
                file.close()

    def take(self, data: bytes) -> None:
        """Keep one read; a full disk ends the recording, never the line."""
        if self.failure:
            return
        now, wall = time.monotonic(), time.time()
        try:
            self._bytes.write(data)
            self._index.write(f"R {self._offset} {len(data)} {now:.6f} {wall:.6f}\n")
            self._bytes.flush()
            self._index.flush()
        except OSError as error:
            self.failure = error.strerror or str(error)
        self._offset += len(data)


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
            end = int(read[1]) + int(read[2])
            if end <= (self._ends[-1] if self._ends else 0):
                continue  # a damaged line: no byte is read twice
            self._ends.append(end)
            self._times.append(float(read[4]) if read[4] else float(read[3]) + (offset or 0.0))

    def reads(self, size: int) -> list[tuple[int, int, float | None]]:
        """Return `(start, end, time)` of each read; one without a time where none is known."""
        ends = self._ends[: bisect.bisect_right(self._ends, size)]
        if not ends or ends[-1] < size:
            return [(0, size, None)]
        starts = [0, *ends[:-1]]
        return list(zip(starts, ends, self._times[: len(ends)], strict=True))
