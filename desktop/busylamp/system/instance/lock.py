# SPDX-License-Identifier: MIT
"""A lock the system itself gives back when its holder dies, however it dies."""

import os
import sys
from pathlib import Path


class Lock:
    """Held as long as the file is open in this process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        """Give it back; the file stays, or two could hold two files of one name."""
        os.close(self._descriptor)


def take(path: Path) -> Lock | None:
    """Take the lock at once, or return None because somebody has it."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        _lock(descriptor)
    except OSError:
        os.close(descriptor)
        return None
    return Lock(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
