# SPDX-License-Identifier: MIT
"""The files of the log: the user's alone, and never more than so many bytes."""

import contextlib
import logging
import os
import stat
import time
from pathlib import Path

from busylamp.log.flood import Flood
from busylamp.log.lines import Masked, message

FILE_BYTES = 960_000
FILES = 5  # with what the last crash left, less than 5,000,000 bytes
_FLAGS = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_APPEND
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
)


class LogFile(logging.Handler):
    """Writes masked lines; whatever the disk does, the program goes on."""

    def __init__(self, path: Path, *, most: int = FILE_BYTES, files: int = FILES) -> None:
        super().__init__()
        self._path = path
        self._most = most
        self._files = [path, *(path.with_name(f"{path.name}.{n}") for n in range(1, files))]
        own_folder(path.parent)
        self._tidy()
        self._handle = open_own(path)
        self._size = os.fstat(self._handle).st_size
        self._flood = Flood()
        self.setFormatter(Masked())

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record, or count it."""
        now = time.monotonic()
        try:
            for note in self._flood.over(now):
                self._write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {note}")
            if self._flood.is_full(record, now):
                return
            if self._flood.admits(record, message(record), now):
                self._write(self.format(record))
        except Exception:  # noqa: BLE001 - a full disk, a value whose words fail: nothing may end by a log
            return

    def close(self) -> None:
        """Write what was counted, then close."""
        with contextlib.suppress(OSError):
            for note in self._flood.over(0, ending=True):
                self._write(note)
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
        super().close()

    def _write(self, line: str) -> None:
        data = (line + "\n").encode("utf-8", "replace")
        if self._handle < 0:
            return
        if self._size + len(data) > self._most:
            self._turn_over()
        self._size += os.write(self._handle, data)

    def _turn_over(self) -> None:
        """Begin a new file; the oldest goes. Where that can't be, begin this one anew."""
        os.close(self._handle)  # Windows renames no file that is open
        self._handle = -1
        try:
            for newer, older in zip(self._files[-2::-1], self._files[:0:-1], strict=True):
                if newer.exists():
                    newer.replace(older)
        except OSError:
            self._handle = open_own(self._path)
            os.ftruncate(self._handle, 0)
        else:
            self._handle = open_own(self._path)
        self._size = 0

    def _tidy(self) -> None:
        """Leave of earlier runs only files of ours, as large and as private as ours."""
        for each in self._path.parent.glob(f"{self._path.name}*"):
            with contextlib.suppress(OSError):  # a folder of that name: not ours, and no reason
                self._tidy_one(each)

    def _tidy_one(self, each: Path) -> None:
        seen = each.lstat()
        if each not in self._files or not stat.S_ISREG(seen.st_mode) or seen.st_nlink > 1:
            each.unlink()
            return
        each.chmod(0o600)
        if seen.st_size > self._most:
            os.truncate(each, self._most)


def own_folder(folder: Path) -> None:
    """Make a folder for this user alone; raise OSError for one that is not ours."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if folder.is_symlink() or not folder.is_dir():
        msg = "not a folder of our own"
        raise OSError(msg)
    folder.chmod(0o700)  # fails where it is another user's


def open_own(path: Path) -> int:
    """Open a file to append to, for this user alone; what is no plain file makes room."""
    try:
        handle = os.open(path, _FLAGS, 0o600)
    except OSError:  # a link, or one we may not write
        path.unlink()
        return os.open(path, _FLAGS | os.O_EXCL, 0o600)
    try:
        seen = os.fstat(handle)
        if stat.S_ISREG(seen.st_mode) and seen.st_nlink == 1:
            if hasattr(os, "fchmod"):
                os.fchmod(handle, 0o600)
            return handle
    except OSError:  # another user's
        os.close(handle)
        raise
    os.close(handle)
    path.unlink()
    return os.open(path, _FLAGS | os.O_EXCL, 0o600)
