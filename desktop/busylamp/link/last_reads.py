# SPDX-License-Identifier: MIT
"""The last bytes a PBX sent, kept in memory for a diagnostics bundle."""

from collections import deque
from dataclasses import dataclass

from busylamp.ami.messages import GREETING

_MOST_BYTES = 2 * 1024 * 1024  # about 2,000 packets and what a storm puts between them
_MOST_READS = 20_000  # a PBX that sends sign by sign


@dataclass(frozen=True, slots=True)
class Read:
    """One read of the socket."""

    at: float  # Unix seconds
    data: bytes


class LastReads:
    """A ring of reads as they came: no byte is copied, and nothing is looked at."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._reads: deque[Read] = deque()
        self._size = 0
        self.greeting = b""  # its line stays: it tells how names are written

    def take(self, data: bytes, at: float) -> None:
        """Keep one read; the oldest go."""
        if data.startswith(GREETING):
            self.greeting = data.partition(b"\n")[0] + b"\n"
        self._reads.append(Read(at, data))
        self._size += len(data)
        while (self._size > self._most and len(self._reads) > 1) or len(self._reads) > _MOST_READS:
            self._size -= len(self._reads.popleft().data)

    def reads(self) -> tuple[Read, ...]:
        """Return what is kept, from any thread."""
        return tuple(self._reads.copy())
