# SPDX-License-Identifier: MIT
"""A file read by another process: what it brings, as it comes; stopped when it takes too long."""

import gc
import json
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from busylamp.phrases import phrase, unfolded
from busylamp.stores.carried import Brought, unpack
from busylamp.stores.columns import Layout
from busylamp.stores.importing import ImportKind
from busylamp.system.launching import helper_command

_QUIET_SECONDS = 10.0  # without a row; then the file holds what can't be read in a sensible time
_LONGEST_LINE = 64 * 1024 * 1024  # bytes of one batch
_MOST = 250_000  # rows taken of a child, whatever it says
_WORDS = {ImportKind.CONTACTS: "contacts", ImportKind.CALLS: "calls"}
_GUESSED = Layout()
_BROKEN = phrase("The file can't be read: it uses up what an import may take.")
_TOO_LONG = phrase("The file can't be read: it takes too long.")


@dataclass(frozen=True, slots=True)
class FileRead:
    """What reading a file came to."""

    path: Path
    rows: tuple[Brought, ...] = ()
    error: str = ""  # for the user; nothing is to be taken then
    is_cancelled: bool = False


class Reading:
    """Reads one file. `run` blocks: it is for a thread; `cancel` is for any other."""

    def __init__(
        self,
        kind: ImportKind,
        path: Path,
        *,
        quiet_seconds: float = _QUIET_SECONDS,
        layout: Layout = _GUESSED,
    ) -> None:
        """`layout` is what the user said of a table."""
        self._kind = kind
        self._path = path
        self._quiet = quiet_seconds
        self._layout = layout
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()  # guards `_process` and `_is_cancelled`
        self._is_cancelled = False
        self._is_late = False

    def run(self, tell: Callable[[float], None]) -> FileRead:
        """Read it; `tell` hears the share that was read, 0 to 1."""
        with self._lock:
            if self._is_cancelled:
                return FileRead(self._path, is_cancelled=True)
            try:
                process = self._process = self._started()
            except OSError as error:
                return FileRead(
                    self._path, error=phrase("The file can't be read: {why}.", why=error.strerror)
                )
        with process:
            try:
                output = process.stdout
                return self._broken() if output is None else self._hear(output, tell)
            finally:
                process.kill()

    def cancel(self) -> None:
        """Stop; `run` returns soon."""
        with self._lock:
            self._is_cancelled = True
            if self._process is not None:
                self._process.kill()

    def _started(self) -> subprocess.Popen[bytes]:
        layout = self._layout
        said = [f"--columns={','.join(each.value for each in layout.columns)}"]
        if not layout.names_columns:
            said.append("--unnamed")
        command = helper_command("read-file", *said, _WORDS[self._kind], str(self._path.absolute()))
        return subprocess.Popen(  # noqa: S603 - our own program; a path is its last word
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _broken(self) -> FileRead:
        return FileRead(self._path, error=_TOO_LONG if self._is_late else _BROKEN)

    def _hear(self, output: IO[bytes], tell: Callable[[float], None]) -> FileRead:
        rows: list[Brought] = []
        while True:
            said = self._next(output)
            if self._is_cancelled:
                return FileRead(self._path, is_cancelled=True)
            if said is None or len(rows) > _MOST:
                return self._broken()
            if "error" in said:
                return FileRead(self._path, error=unfolded(said["error"]))
            if "done" in said:
                return FileRead(self._path, rows=tuple(rows))
            rows.extend(unpack(each) for each in said["rows"])
            # Else the collector looks through all of them now and then, and the window stands
            # still: 80 ms at 200,000 rows (measured). Who has done with them calls `unfreeze`.
            gc.freeze()
            tell(float(said["share"]))

    def _next(self, output: IO[bytes]) -> dict[str, Any] | None:
        """Return what the child says next; None where it ended or fell silent."""
        watch = threading.Timer(self._quiet, self._on_late)
        watch.daemon = True
        watch.start()
        line = output.readline(_LONGEST_LINE)
        watch.cancel()
        try:
            return json.loads(line) if line.endswith(b"\n") else None
        except ValueError:
            return None

    def _on_late(self) -> None:
        self._is_late = True
        with self._lock:
            if self._process is not None:
                self._process.kill()
