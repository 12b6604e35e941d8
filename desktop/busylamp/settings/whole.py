# SPDX-License-Identifier: MIT
"""Writes a file whole or not at all: a crash or a full disk leaves the old or the new one."""

import contextlib
import errno
import os
from pathlib import Path

_PART = ".part"
_STALE = 3600.0  # seconds: nobody writes a file for so long


def replace_whole(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, rename over; the file is the user's alone.

    Raises:
        OSError: It can't be written; what was there is untouched, and nothing else is left.
    """
    import tempfile  # it brings zipfile and its kin, and most starts save nothing

    path = _real(path)
    handle, name = tempfile.mkstemp(_PART, f".{path.name}.", path.parent)  # 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def sweep(path: Path) -> None:
    """Remove what killed writers of this file, just written, left beside it."""
    with contextlib.suppress(OSError):
        now = path.stat().st_mtime
        for left in path.parent.glob(f".{path.name}.*{_PART}"):
            if now - left.stat().st_mtime > _STALE:
                left.unlink()


def _real(path: Path) -> Path:
    """Follow links: a link stays one."""
    try:
        return path.resolve()
    except RuntimeError as error:  # Python 3.11 says so of a loop
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows keeps no such handle; its rename is journalled
    with contextlib.suppress(OSError):  # the file is in its place; some systems sync no folder
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
